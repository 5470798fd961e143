"""Days as people read them on screen, in the language of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

if TYPE_CHECKING:
    from datetime import date


def long_day(day: date) -> str:
    """Write "1 januari 2026"."""
    return _written(day, "d MMMM yyyy")


def day_month(day: date) -> str:
    """Write "9 maart"."""
    return _written(day, "d MMMM")


def short_day(day: date) -> str:
    """Write "ma 9 mrt"."""
    return _written(day, "ddd d MMM").replace(".", "")


def weekday(day: date) -> str:
    """Write "donderdag 12 maart 2026"."""
    return _written(day, "dddd d MMMM yyyy")


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
