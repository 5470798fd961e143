"""Reads a returned paper diary: image to marks with confidence. No Qt, no database."""
