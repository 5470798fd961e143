from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.domain.dates import read_date

TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    "typed",
    ["8-2-1967", "08-02-1967", "8/2/1967", "8.2.67", "08021967", "8 feb 1967", "8 Februari 1967",
     " 8  2  1967 ", "1967-02-08", "8february1967", "8-2-67"],
)  # fmt: skip
def test_a_date_is_read_however_it_is_written(typed: str) -> None:
    assert read_date(typed, TODAY) == date(1967, 2, 8)


@pytest.mark.parametrize(
    "typed",
    ["", "31-2-1967", "8-13-1967", "8 foo 1967", "gisteren", "8-2", "0-0-0000", "8-2-19671"],
)
def test_what_is_no_date_is_refused(typed: str) -> None:
    assert read_date(typed, TODAY) is None


def test_two_digits_mean_the_last_such_year() -> None:
    assert read_date("1-1-26", TODAY) == date(2026, 1, 1)
    assert read_date("1-1-27", TODAY) == date(1927, 1, 1)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_every_day_is_read_back(day: date) -> None:
    assert read_date(f"{day.day}-{day.month}-{day.year}", TODAY) == day
    assert read_date(day.isoformat(), TODAY) == day


@given(st.text(max_size=40))
def test_any_text_gives_a_day_or_nothing(text: str) -> None:
    found = read_date(text, TODAY)
    assert found is None or isinstance(found, date)
