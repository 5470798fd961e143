"""A session: what a patient answered on one day, and how the exercises went."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from exercise_app.domain.errors import FieldProblem
from exercise_app.domain.measure import MISSING, PainQuestion, PainReading, Reading
from exercise_app.domain.texts import MAX_NOTE, text_problem


class Origin(StrEnum):
    """Where the values came from."""

    TYPED = "typed"
    PATIENT = "patient"
    DIARY = "diary"


class Done(StrEnum):
    """Whether an exercise was done; UNKNOWN means nobody said."""

    UNKNOWN = "unknown"
    NO = "no"
    PARTLY = "partly"
    YES = "yes"


class Felt(StrEnum):
    """How an exercise felt; UNKNOWN means nobody said."""

    UNKNOWN = "unknown"
    GOOD = "good"
    NEUTRAL = "neutral"
    MORE_PAIN = "more-pain"


@dataclass(frozen=True, slots=True)
class ExerciseResponse:
    """How one exercise went since the last session."""

    exercise_id: str
    done: Done = Done.UNKNOWN
    felt: Felt = Felt.UNKNOWN


@dataclass(frozen=True, slots=True)
class Session:
    """The answers of one day. `sequence` orders sessions as they were stored."""

    id: UUID
    episode_id: UUID
    day: date
    recorded_at: datetime
    pain: tuple[PainReading, ...]
    responses: tuple[ExerciseResponse, ...] = ()
    effort: Reading = MISSING
    note: str = ""
    flare: bool = False
    origin: Origin = Origin.TYPED
    recorded_by: str = ""
    sequence: int = 0
    version: int = 0

    def reading(self, question: PainQuestion) -> Reading:
        """The answer to one question; MISSING when the session does not have it."""
        return next((p.reading for p in self.pain if p.question is question), MISSING)


@dataclass(frozen=True, slots=True)
class SessionRevision:
    """What a session was before a correction, when that was and who corrected it."""

    before: Session
    changed_at: datetime
    changed_by: str


def session_problems(session: Session, today: date) -> tuple[FieldProblem, ...]:
    """Name every field that cannot be stored as it is."""
    found = [text_problem("note", session.note, limit=MAX_NOTE)]
    if session.day > today:
        found.append(FieldProblem("day", "in-future"))
    if session.day.year < today.year - 30:
        found.append(FieldProblem("day", "too-long-ago", {"years": 30}))
    return tuple(problem for problem in found if problem)
