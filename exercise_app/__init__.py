"""Wervel: home-exercise programs for nonspecific low back pain."""
