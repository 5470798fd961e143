"""Keeps everything in one encrypted-capable database file. Records never leave this room."""
