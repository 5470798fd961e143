"""Moments as two columns: UTC, and the minutes the clock stood away from it (R-REL-12)."""

from datetime import UTC, datetime, timedelta, timezone


def split_moment(moment: datetime) -> tuple[datetime, int]:
    """Return UTC without a zone, and the offset in minutes. Raise ValueError without a zone."""
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError("a stored moment needs a time zone")
    return moment.astimezone(UTC).replace(tzinfo=None), round(offset.total_seconds() / 60)


def joined_moment(utc: datetime, offset_minutes: int) -> datetime:
    """Return the aware moment of two columns."""
    zone = timezone(timedelta(minutes=offset_minutes))
    return utc.replace(tzinfo=UTC).astimezone(zone)


def split_appointment(moment: datetime | None) -> tuple[datetime | None, int | None]:
    """Like split_moment; a time without a zone is kept as it stands, with no offset."""
    if moment is None or moment.tzinfo is None:
        return moment, None
    return split_moment(moment)


def joined_appointment(stored: datetime | None, offset_minutes: int | None) -> datetime | None:
    """Return the appointment of two columns."""
    if stored is None or offset_minutes is None:
        return stored
    return joined_moment(stored, offset_minutes)
