"""A session while it is being entered: the answers so far, each untouched one still missing."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from uuid import UUID

from exercise_app.domain.errors import FieldProblem
from exercise_app.domain.ids import new_id
from exercise_app.domain.measure import MISSING, PainQuestion, PainReading, Reading
from exercise_app.domain.session import (
    Done,
    ExerciseResponse,
    Felt,
    Origin,
    Session,
    session_problems,
)
from exercise_app.domain.texts import tidy

_NEVER = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class SessionDraft:
    """What has been entered. `before` is the stored session while one is being corrected.

    `session_id` and `op_id` are chosen at the start, so that storing twice stores once.
    """

    session_id: UUID
    op_id: UUID
    day: date
    pain: tuple[PainReading, ...]
    responses: tuple[ExerciseResponse, ...] = ()
    effort: Reading = MISSING
    flare: bool = False
    note: str = ""
    before: Session | None = None

    @property
    def questions(self) -> tuple[PainQuestion, ...]:
        """The questions of this draft, in the order in which they are asked."""
        return tuple(answer.question for answer in self.pain)

    @property
    def has_content(self) -> bool:
        """Whether anything at all was entered."""
        return (
            any(answer.reading != MISSING for answer in self.pain)
            or any(_says_something(response) for response in self.responses)
            or self.effort != MISSING
            or self.flare
            or bool(self.note.strip())
        )

    def reading(self, question: PainQuestion) -> Reading:
        """The answer so far to one question."""
        return next((a.reading for a in self.pain if a.question is question), MISSING)

    def response(self, exercise_id: str) -> ExerciseResponse:
        """What was said so far about one exercise."""
        known = (r for r in self.responses if r.exercise_id == exercise_id)
        return next(known, ExerciseResponse(exercise_id))

    def with_reading(self, question: PainQuestion, reading: Reading) -> "SessionDraft":
        """Answer one question."""
        pain = tuple(
            replace(a, reading=reading) if a.question is question else a for a in self.pain
        )
        return replace(self, pain=pain)

    def with_response(self, response: ExerciseResponse) -> "SessionDraft":
        """Say how one exercise went."""
        known = [r.exercise_id for r in self.responses]
        if response.exercise_id not in known:
            return replace(self, responses=(*self.responses, response))
        responses = (
            response if r.exercise_id == response.exercise_id else r for r in self.responses
        )
        return replace(self, responses=tuple(responses))

    def with_all_done(self, exercise_ids: tuple[str, ...]) -> "SessionDraft":
        """Say that every exercise was done; how they felt stays as it is."""
        draft = self
        for exercise_id in exercise_ids:
            draft = draft.with_response(replace(draft.response(exercise_id), done=Done.YES))
        return draft

    def problems(self, today: date) -> tuple[FieldProblem, ...]:
        """Name every field that cannot be stored, and `pain` when nothing was entered."""
        found = session_problems(self.as_session(UUID(int=0), _NEVER, ""), today)
        if not self.has_content and self.before is None:
            return (*found, FieldProblem("pain", "nothing-entered"))
        return found

    def as_session(self, episode_id: UUID, now: datetime, by: str) -> Session:
        """Make the session to store; exercises nobody said anything about are left out."""
        if self.before is not None:
            return self._corrected(self.before)
        responses = tuple(r for r in self.responses if _says_something(r))
        return Session(
            id=self.session_id,
            episode_id=episode_id,
            day=self.day,
            recorded_at=now,
            pain=self.pain,
            responses=responses,
            effort=self.effort,
            note=tidy(self.note),
            flare=self.flare,
            origin=Origin.TYPED,
            recorded_by=by,
        )

    def _corrected(self, before: Session) -> Session:
        """The stored session with the new answers; equal to it when no answer is another."""
        asked = {answer.question for answer in before.pain}
        named = {response.exercise_id for response in before.responses}
        pain = tuple(a for a in self.pain if a.reading != MISSING or a.question in asked)
        responses = tuple(r for r in self.responses if _says_something(r) or r.exercise_id in named)
        return replace(
            before,
            day=self.day,
            pain=before.pain if set(pain) == set(before.pain) else pain,
            responses=responses,
            effort=self.effort,
            flare=self.flare,
            note=tidy(self.note),
        )


def fresh_draft(day: date, questions: tuple[PainQuestion, ...]) -> SessionDraft:
    """Start a session with nothing chosen."""
    return SessionDraft(new_id(), new_id(), day, tuple(PainReading(q, MISSING) for q in questions))


def draft_of(session: Session, questions: tuple[PainQuestion, ...]) -> SessionDraft:
    """Open a stored session for correction: today's questions, then others it has answers to."""
    others = tuple(a.question for a in session.pain if a.question not in questions)
    return SessionDraft(
        session_id=session.id,
        op_id=new_id(),
        day=session.day,
        pain=tuple(PainReading(q, session.reading(q)) for q in (*questions, *others)),
        responses=session.responses,
        effort=session.effort,
        flare=session.flare,
        note=session.note,
        before=session,
    )


def _says_something(response: ExerciseResponse) -> bool:
    return response.done is not Done.UNKNOWN or response.felt is not Felt.UNKNOWN
