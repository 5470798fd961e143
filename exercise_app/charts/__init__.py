"""Draws a domain series on a given matplotlib Figure."""
