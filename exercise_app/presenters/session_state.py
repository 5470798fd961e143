"""What the sessions page shows, and what it tells after storing."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from exercise_app.domain.errors import FieldProblem
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion
from exercise_app.domain.session import Done
from exercise_app.presenters.session_draft import SessionDraft, fresh_draft
from exercise_app.presenters.session_record import ExerciseRow
from exercise_app.presenters.session_steps import Step


class StoredKind(StrEnum):
    """What has just been put on the disk."""

    RECORDED = "recorded"
    CORRECTED = "corrected"
    TAKEN_BACK = "taken-back"
    BROUGHT_BACK = "brought-back"


@dataclass(frozen=True, slots=True)
class Stored:
    """Something was stored: what, how many sessions, and the day of the first."""

    kind: StoredKind
    day: date
    count: int = 1


@dataclass(frozen=True, slots=True)
class SessionsState:
    """What the page shows.

    `language` is the patient's. `since` is the day of the session before the day of the draft,
    `count` how many sessions are stored; `undo` and `redo` are the steps these would take.
    """

    episode_id: UUID | None = None
    today: date = date.min
    questions: tuple[PainQuestion, ...] = ()
    language: Language = Language.NL
    draft: SessionDraft = field(default_factory=lambda: fresh_draft(date.min, ()))
    exercises: tuple[ExerciseRow, ...] = ()
    since: date | None = None
    count: int = 0
    problems: tuple[FieldProblem, ...] = ()
    undo: Step | None = None
    redo: Step | None = None

    @property
    def is_correcting(self) -> bool:
        """Whether a stored session is being changed."""
        return self.draft.before is not None

    @property
    def can_mark_all_done(self) -> bool:
        """Whether there is an exercise that is not yet said to be done."""
        done = (self.draft.response(row.exercise_id).done for row in self.exercises)
        return any(one is not Done.YES for one in done)

    def problem(self, name: str) -> FieldProblem | None:
        """What is wrong with a field, or None."""
        return next((problem for problem in self.problems if problem.field == name), None)
