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


def short_day(day: date, today: date) -> str:
    """Write "9 mrt", with the year instead when it is not this one's."""
    return _written(day, "d MMM" if day.year == today.year else "d MMM yyyy").replace(".", "")


def list_day(day: date, today: date) -> str:
    """Write "ma 9 mrt", with the year instead when it is not this one's."""
    return _written(day, "ddd d MMM" if day.year == today.year else "d MMM yyyy").replace(".", "")


def weekday_name(day: date) -> str:
    """Write "donderdag"."""
    return _written(day, "dddd")


def weekday(day: date) -> str:
    """Write "donderdag 12 maart 2026"."""
    return _written(day, "dddd d MMMM yyyy")


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
