"""How much, how often, how long: one dosage, with the ranges that make sense."""

from dataclasses import dataclass, fields

from exercise_app.domain.errors import FieldProblem, InvalidInputError

# Lowest and highest value of each number; design/cli.md.
RANGES: dict[str, tuple[float, float]] = {
    "sets": (1, 10),
    "sets_max": (1, 10),
    "reps": (1, 100),
    "reps_max": (1, 100),
    "hold_s": (1, 600),
    "rest_s": (1, 600),
    "duration_s": (10, 10_800),
    "load_kg": (0.5, 300),
    "times_per_day": (1, 10),
    "days_per_week": (1, 7),
    "effort_cr10": (0, 10),
}


@dataclass(frozen=True, slots=True)
class Dosage:
    """One dosage: seconds, kilograms, times a day, days a week, effort 0-10; None when absent.

    Raises InvalidInputError for a number outside its range or a maximum below its minimum.
    """

    sets: int | None = None
    sets_max: int | None = None
    reps: int | None = None
    reps_max: int | None = None
    hold_s: int | None = None
    rest_s: int | None = None
    duration_s: int | None = None
    load_kg: float | None = None
    per_side: bool = False
    times_per_day: int | None = None
    days_per_week: int | None = None
    effort_cr10: int | None = None

    def __post_init__(self) -> None:
        problems = [
            FieldProblem(name, "range", {"low": low, "high": high})
            for name, (low, high) in RANGES.items()
            if (value := getattr(self, name)) is not None and not low <= value <= high
        ]
        for low_name, high_name in (("sets", "sets_max"), ("reps", "reps_max")):
            low_value, high_value = getattr(self, low_name), getattr(self, high_name)
            if high_value is not None and (low_value is None or high_value <= low_value):
                problems.append(FieldProblem(high_name, "not-above-minimum"))
        if problems:
            raise InvalidInputError(*problems)

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is said."""
        # By identity: an effort of 0 equals False but says something.
        values = (getattr(self, f.name) for f in fields(self))
        return all(value is None or value is False for value in values)
