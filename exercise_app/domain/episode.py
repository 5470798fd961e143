"""An episode of care: why the patient came, what they want to do again, what happened."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from exercise_app.domain.errors import FieldProblem
from exercise_app.domain.measure import MISSING, Reading
from exercise_app.domain.screening import AlarmAnswer, Decision
from exercise_app.domain.texts import MAX_LINE, MAX_NOTE, text_problem


class Duration(StrEnum):
    """How long this episode of pain has lasted at intake (bands of Wallwork 2024)."""

    UNKNOWN = "unknown"
    ACUTE = "under-6-weeks"
    SUBACUTE = "6-to-12-weeks"
    PERSISTENT = "over-12-weeks"


@dataclass(frozen=True, slots=True)
class Activity:
    """A patient-specific complaint in the patient's words; 0 no trouble, 10 impossible."""

    words: str
    reading: Reading = MISSING


@dataclass(frozen=True, slots=True)
class Intake:
    """What was asked at the start. `circumstances` are catalogue tags, e.g. 'knee-kneel'."""

    complaint: str = ""
    duration: Duration = Duration.UNKNOWN
    work: str = ""
    activities: tuple[Activity, ...] = ()
    circumstances: frozenset[str] = frozenset()
    alarm_answers: tuple[AlarmAnswer, ...] = ()
    decision: Decision = Decision.NONE
    decision_text: str = ""
    decided_on: date | None = None


@dataclass(frozen=True, slots=True)
class Episode:
    """One period of care of one patient. `ended_on` is None while it runs."""

    id: UUID
    patient_id: UUID
    started_on: date
    therapist: str = ""
    ended_on: date | None = None
    intake: Intake = field(default_factory=Intake)
    version: int = 0


class EventKind(StrEnum):
    """What an event on the time line is about."""

    FLARE = "flare"
    WORK = "work"
    MEDICATION = "medication"
    HOLIDAY = "holiday"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class EpisodeEvent:
    """Something that happened outside the sessions, on one day or over a period."""

    id: UUID
    episode_id: UUID
    day: date
    kind: EventKind
    text: str = ""
    end_day: date | None = None
    version: int = 0


def episode_problems(episode: Episode, today: date) -> tuple[FieldProblem, ...]:
    """Name every field of an episode and its intake that cannot be stored as it is."""
    intake = episode.intake
    found = [
        *period_problems(episode.started_on, episode.ended_on, today, "started_on", "ended_on"),
        text_problem("complaint", intake.complaint, limit=MAX_NOTE),
        text_problem("work", intake.work, limit=MAX_LINE),
        text_problem("decision_text", intake.decision_text, limit=MAX_NOTE),
    ]
    for number, activity in enumerate(intake.activities):
        found.append(text_problem(f"activity-{number}", activity.words, limit=MAX_LINE))
    return tuple(problem for problem in found if problem)


def period_problems(
    start: date, end: date | None, today: date, start_field: str, end_field: str
) -> tuple[FieldProblem, ...]:
    """Say whether a start lies in the future or an end before its start."""
    found = []
    if start > today:
        found.append(FieldProblem(start_field, "in-future"))
    if end is not None and end < start:
        found.append(FieldProblem(end_field, "before-start"))
    return tuple(found)
