"""Reads exercises/ into domain objects, checks and searches them."""

from exercise_app.content.check import check_library
from exercise_app.content.faults import Fault
from exercise_app.content.library import ShippedLibrary
from exercise_app.content.roots import shipped_folder
from exercise_app.content.search import Hit

__all__ = ["Fault", "Hit", "ShippedLibrary", "check_library", "shipped_folder"]
