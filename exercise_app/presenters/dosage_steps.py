"""Dosages by touch or mouse: presets and steps that write the same line as typing does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from exercise_app.domain.dosage import RANGES, Dosage
from exercise_app.domain.dosage_text import format_dosage, parse
from exercise_app.domain.errors import AppError, DosageTextError

PRESETS: Final = ("2x10 1/d", "3x10 1/d", "3x12 3/w", "3x8 h5s 1/d", "3x30s 1/d", "20min 5/w")

# Step, and the value a number begins with when the line does not say it.
_STEPS: Final = {
    "sets": (1, 3),
    "reps": (1, 10),
    "hold_s": (5, 5),
    "duration_s": (30, 30),
    "load_kg": (0.5, 1),
    "times_per_day": (1, 1),
    "days_per_week": (1, 7),
}
FIELDS: Final = tuple(_STEPS)


@dataclass(frozen=True, slots=True)
class StepLine:
    """One number of a dosage, and the lines that a step down and a step up would write.

    A line is empty where there is no such step.
    """

    field: str
    value: float | None
    down: str
    up: str


def step_lines(line: str) -> tuple[StepLine, ...]:
    """Every number that can be stepped in a dosage line; a line not understood counts as empty."""
    try:
        dosage = parse(line)
    except DosageTextError:
        dosage = Dosage()
    return tuple(
        StepLine(name, getattr(dosage, name), _stepped(dosage, name, -1), _stepped(dosage, name, 1))
        for name in FIELDS
    )


def _stepped(dosage: Dosage, name: str, direction: int) -> str:
    step, first = _STEPS[name]
    low, high = RANGES[name]
    now = getattr(dosage, name)
    if now is None:
        wanted = first if direction > 0 else None
        if wanted is None:
            return ""
    elif now + direction * step < low:
        # Below the lowest a number is not said any more.
        wanted = None
    elif now + direction * step > high:
        return ""
    else:
        wanted = now + direction * step
    changes: dict[str, float | None] = {name: wanted}
    if f"{name}_max" in RANGES:
        changes[f"{name}_max"] = None
    try:
        made = format_dosage(replace(dosage, **changes))  # type: ignore[arg-type]
        return made if made and parse(made) == replace(dosage, **changes) else ""  # type: ignore[arg-type]
    except AppError:
        # Numbers that no line can say together, as sets of nothing.
        return ""
