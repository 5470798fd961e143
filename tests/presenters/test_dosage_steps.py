import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exercise_app.domain.dosage import RANGES
from exercise_app.domain.dosage_text import parse
from exercise_app.presenters.dosage_steps import FIELDS, PRESETS, step_lines


def of(line: str, name: str):
    return next(one for one in step_lines(line) if one.field == name)


@pytest.mark.parametrize(
    ("line", "name", "down", "up"),
    [
        ("3x10 1/d", "sets", "2x10 1/d", "4x10 1/d"),
        ("3x10 1/d", "reps", "3x9 1/d", "3x11 1/d"),
        ("3x8-10", "reps", "3x7", "3x9"),
        ("3x10", "hold_s", "", "3x10 h5s"),
        ("3x10 h5s", "hold_s", "3x10", "3x10 h10s"),
        ("3x10 7/w", "days_per_week", "3x10 6/w", ""),
    ],
)
def test_a_step_writes_the_line_that_would_be_typed(line, name, down, up) -> None:
    one = of(line, name)
    assert [bool(x) and parse(x) for x in (one.down, one.up)] == [
        bool(x) and parse(x) for x in (down, up)
    ]


@pytest.mark.parametrize("line", ["", "🦄", "score 11", "9" * 10_000, "<img>", "\x00"])
def test_a_line_that_is_not_understood_begins_from_nothing(line) -> None:
    assert all(one.value is None and not one.down for one in step_lines(line))


def test_every_preset_is_a_line_that_is_understood() -> None:
    assert all(not parse(line).is_empty for line in PRESETS)


STEPS = st.lists(st.tuples(st.sampled_from(FIELDS), st.booleans()), max_size=20)


@settings(deadline=None, max_examples=25)
@given(st.sampled_from(PRESETS), STEPS)
def test_no_row_of_steps_ever_leaves_the_notation_or_the_ranges(line, steps) -> None:
    for name, up in steps:
        one = of(line, name)
        line = (one.up if up else one.down) or line
        dosage = parse(line)
        for field, (low, high) in RANGES.items():
            value = getattr(dosage, field)
            assert value is None or low <= value <= high
