"""Drives the real windows through the main job, as a user would, and keeps a picture of each."""
