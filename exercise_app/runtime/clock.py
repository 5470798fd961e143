"""The time of day."""

from __future__ import annotations

from datetime import date, datetime, tzinfo


class SystemClock:
    """Tells the time of the computer in its own time zone, or in a zone it is given.

    Args:
        zone: A time zone; None follows the system, also when it changes to summer time.
    """

    def __init__(self, zone: tzinfo | None = None) -> None:
        self._zone = zone

    def now(self) -> datetime:
        """The present moment, aware."""
        return datetime.now(self._zone).astimezone(self._zone)

    def today(self) -> date:
        """The present day."""
        return self.now().date()
