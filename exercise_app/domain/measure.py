"""Measured values, where a value, 'not asked' and 'missing' are three different things."""

from dataclasses import dataclass
from enum import StrEnum

from exercise_app.domain.errors import FieldProblem, InvalidInputError

PAIN_MIN, PAIN_MAX = 0, 10


class PainQuestion(StrEnum):
    """Which pain a score is about; scores of different questions never share a line."""

    AVERAGE_24H = "average-24h"
    WORST_24H = "worst-24h"
    NOW = "now"
    BEFORE = "before"
    AFTER = "after"


class Status(StrEnum):
    """Whether a reading has a value, was left out on purpose, or is simply not there."""

    VALUE = "value"
    NOT_ASKED = "not-asked"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Reading:
    """One answer on a 0-10 scale, or the reason why there is none."""

    status: Status
    value: int | None = None

    def __post_init__(self) -> None:
        if (self.status is Status.VALUE) != (self.value is not None):
            raise ValueError("a reading has a value exactly when its status says so")
        if self.value is not None and not PAIN_MIN <= self.value <= PAIN_MAX:
            raise InvalidInputError(FieldProblem("score", "range", {"low": 0, "high": 10}))

    @classmethod
    def of(cls, value: int) -> "Reading":
        """Make a reading with a value; raise InvalidInputError outside 0-10."""
        return cls(Status.VALUE, value)


NOT_ASKED = Reading(Status.NOT_ASKED)
MISSING = Reading(Status.MISSING)


@dataclass(frozen=True, slots=True)
class PainReading:
    """The answer to one pain question."""

    question: PainQuestion
    reading: Reading


class Direction(StrEnum):
    """Whether a higher total means more or less trouble."""

    HIGHER_WORSE = "higher-worse"
    HIGHER_BETTER = "higher-better"


@dataclass(frozen=True, slots=True)
class Change:
    """A published amount of change: its size on the scale, where it was read, and whether checked.

    `verified` is false for numbers no one has held against the paper; they never reach a screen.
    `computed` is the formula when the number was worked out from one in the source.
    """

    amount: float
    source: str
    verified: bool
    computed: str = ""


@dataclass(frozen=True, slots=True)
class Instrument:
    """A questionnaire or scale: range, direction, published numbers and what may be kept of it.

    The amounts are points on the scale, except `smallest_important_percent`: percent of the first
    score. Show only what the three `shown_...` properties give: the numbers that were checked.
    """

    id: str
    name: dict[str, str]
    low: float
    high: float
    direction: Direction
    smallest_important_change: tuple[Change, ...]
    measurement_error: tuple[Change, ...]
    totals_only: bool
    licence: dict[str, str]
    loinc: str = ""
    smallest_important_percent: tuple[Change, ...] = ()

    @property
    def shown_important_changes(self) -> tuple[Change, ...]:
        """The smallest important changes in points that were checked against their source."""
        return tuple(change for change in self.smallest_important_change if change.verified)

    @property
    def shown_important_percents(self) -> tuple[Change, ...]:
        """The smallest important changes in percent that were checked against their source."""
        return tuple(change for change in self.smallest_important_percent if change.verified)

    @property
    def shown_errors(self) -> tuple[Change, ...]:
        """The measurement errors in points that were checked against their source."""
        return tuple(change for change in self.measurement_error if change.verified)
