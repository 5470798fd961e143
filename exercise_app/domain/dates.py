"""Dates as people type them: 8-2-1967, 08021967, 8 feb 1967, 1967-02-08."""

import re
from datetime import date

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("jan", "januari", "january"), ("feb", "februari", "february"),
            ("mrt", "maart", "mar", "march"), ("apr", "april"), ("mei", "may"),
            ("jun", "juni", "june"), ("jul", "juli", "july"), ("aug", "augustus", "august"),
            ("sep", "sept", "september"), ("okt", "oktober", "oct", "october"),
            ("nov", "november"), ("dec", "december"),
        ),
        start=1,
    )
    for name in names
}  # fmt: skip
_PATTERNS = (
    re.compile(r"(?P<year>\d{4})[-/. ](?P<month>\d{1,2})[-/. ](?P<day>\d{1,2})"),
    re.compile(r"(?P<day>\d{1,2})[-/. ](?P<month>\d{1,2})[-/. ](?P<year>\d{4}|\d{2})"),
    re.compile(r"(?P<day>\d{1,2})[-/. ]?(?P<month>[a-z]{3,9})\.?[-/. ]?(?P<year>\d{4}|\d{2})"),
    re.compile(r"(?P<day>\d{2})(?P<month>\d{2})(?P<year>\d{4})"),
)


def read_date(text: str, today: date) -> date | None:
    """Read a typed date, day before month; None when it is none.

    Two digits of a year mean the last such year that is not in the future.
    """
    written = re.sub(r"\s+", " ", text.strip().lower())
    for pattern in _PATTERNS:
        if found := pattern.fullmatch(written):
            return _made(found["year"], found["month"], found["day"], today)
    return None


def _made(year: str, month: str, day: str, today: date) -> date | None:
    number = int(month) if month.isdecimal() else _MONTHS.get(month)
    if number is None:
        return None
    full = int(year)
    if len(year) == len("67"):
        full += today.year // 100 * 100
        if full > today.year:
            full -= 100
    try:
        return date(full, number, int(day))
    except ValueError:
        return None
