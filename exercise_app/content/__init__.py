"""Reads exercises/ into domain objects, checks and searches them."""
