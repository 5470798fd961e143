"""The sessions page: enter the answers of one day, see and correct earlier ones."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from exercise_app.domain.errors import AppError, FieldProblem, InvalidInputError, NotFoundError
from exercise_app.domain.ids import new_id
from exercise_app.domain.measure import PainQuestion, Reading
from exercise_app.domain.session import Done, Felt, Origin, Session, SessionRevision
from exercise_app.presenters.diary_grid import DayAnswers
from exercise_app.presenters.session_draft import SessionDraft, draft_of, fresh_draft
from exercise_app.presenters.session_history import HistoryModel
from exercise_app.presenters.session_record import (
    SessionRecord,
    SessionServices,
    exercise_rows,
)
from exercise_app.presenters.session_state import SessionsState, Stored, StoredKind
from exercise_app.presenters.session_steps import (
    Corrected,
    DraftStep,
    Recorded,
    Removed,
    Step,
    Steps,
)

__all__ = ["SessionsPresenter", "SessionsState", "Stored", "StoredKind"]


class SessionsPresenter(QObject):
    """Holds the session being entered and the list of earlier ones.

    Signals:
        state_changed: The new SessionsState.
        problem: An AppError that belongs to no field.
        stored: A Stored, after the disk has it.
        sessions_changed: The episode id, when its stored sessions are others now.
        opened_fresh: The draft is a new one; the page puts the focus on the first question.
    """

    state_changed = Signal(object)
    problem = Signal(object)
    stored = Signal(object)
    sessions_changed = Signal(object)
    opened_fresh = Signal()

    def __init__(self, services: SessionServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._record = SessionRecord(services)
        self._parked: SessionDraft | None = None
        self._steps = Steps()
        self.history = HistoryModel()
        self.state = SessionsState()

    def open(self, episode_id: UUID | None) -> None:
        """Show an episode; what was being entered for the same episode stays."""
        is_same = episode_id is not None and episode_id == self.state.episode_id
        today = self._services.clock.today()
        try:
            self._record.load(episode_id)
        except AppError as error:
            self.problem.emit(error)
            return
        draft = self.state.draft
        if not is_same or not draft.has_content:
            self._steps.clear()
            self._parked = None
            draft = fresh_draft(today, self._record.questions)
        self.state = SessionsState(
            episode_id=episode_id,
            today=today,
            questions=self._record.questions,
            language=self._record.language,
        )
        self._show(draft)

    def set_reading(self, question: PainQuestion, reading: Reading) -> None:
        """Answer one question of the session being entered."""
        self._show(self.state.draft.with_reading(question, reading))

    def set_effort(self, reading: Reading) -> None:
        """Say how hard it was, 0-10, or MISSING to say nothing."""
        self._show(replace(self.state.draft, effort=reading))

    def set_day(self, day: date) -> None:
        """Say which day it is about; a day that cannot be is kept and named in the problems."""
        self._show(replace(self.state.draft, day=day))

    def set_flare(self, flare: bool) -> None:
        """Mark the day as part of a flare."""
        self._show(replace(self.state.draft, flare=flare))

    def set_note(self, note: str) -> None:
        """Write the note."""
        if note != self.state.draft.note:
            self._show(replace(self.state.draft, note=note))

    def choose_done(self, exercise_id: str, done: Done) -> None:
        """Say whether an exercise was done; the chosen answer again clears it."""
        known = self.state.draft.response(exercise_id)
        chosen = Done.UNKNOWN if known.done is done else done
        self._show(self.state.draft.with_response(replace(known, done=chosen)))

    def choose_felt(self, exercise_id: str, felt: Felt) -> None:
        """Say how an exercise felt; the chosen answer again clears it."""
        known = self.state.draft.response(exercise_id)
        chosen = Felt.UNKNOWN if known.felt is felt else felt
        self._show(self.state.draft.with_response(replace(known, felt=chosen)))

    def mark_all_done(self) -> None:
        """Say that every exercise was done; undo takes it back."""
        if self.state.can_mark_all_done:
            draft = self.state.draft
            self._steps.add(DraftStep(draft))
            self._show(draft.with_all_done(tuple(row.exercise_id for row in self.state.exercises)))

    def store(self) -> bool:
        """Put the session on the disk; then a new one begins. Return whether that was done."""
        draft, episode_id = self.state.draft, self.state.episode_id
        problems = draft.problems(self._services.clock.today())
        if problems or episode_id is None:
            self._draw(problems)
            return False
        session = draft.as_session(episode_id, self._services.clock.now(), self._record.by)
        if draft.before is not None and session == draft.before:
            self.leave_correction()
            return True
        return self._tried(lambda: self._stored(draft, session))

    def store_on_leave(self) -> bool:
        """Store what was entered before the page is left; False when it cannot be stored yet."""
        if self.state.episode_id is None:
            return True
        if self.state.is_correcting or self.state.draft.has_content:
            if not self.store():
                return False
            return self.store_on_leave() if self.state.draft.has_content else True
        return True

    def record_days(self, days: tuple[DayAnswers, ...], origin: Origin) -> bool:
        """Store answers that were given elsewhere (a diary, the patient); one undo for all."""
        episode_id = self.state.episode_id
        if episode_id is None or not days:
            return False
        now = self._services.clock.now()
        by = "" if origin is Origin.PATIENT else self._record.by
        sessions = tuple(
            Session(new_id(), episode_id, day, now, pain, origin=origin, recorded_by=by)
            for day, pain in days
        )
        return self._tried(lambda: self._recorded(sessions))

    def edit(self, session_id: UUID) -> None:
        """Open a stored session to correct it; a new one being entered waits."""
        session = self._record.session(session_id)
        if session is None or self.state.draft.session_id == session_id:
            return
        if not self.state.is_correcting:
            self._parked = self.state.draft
        self._steps.forget_draft()
        self._show(draft_of(session, self._record.questions))

    def remove(self, session_id: UUID) -> None:
        """Take a session out of the list, as when it is another patient's; undo brings it back."""
        if session := self._record.session(session_id):
            step = Removed((session_id,), session.day)
            self._tried(lambda: self._take_back(step, self._steps.add))

    def leave_correction(self) -> None:
        """Go back to the new session without changing the stored one."""
        if self.state.is_correcting:
            self._begin()

    def undo(self) -> None:
        """Take back the last step."""
        step = self._steps.last_done
        if isinstance(step, DraftStep):
            self._steps.undone(DraftStep(self.state.draft))
            self._show(step.draft)
        elif isinstance(step, Recorded):
            self._tried(lambda: self._take_back(step, self._steps.undone))
        elif isinstance(step, Removed):
            self._tried(lambda: self._bring_back(step, self._steps.undone))
        elif isinstance(step, Corrected):
            self._tried(lambda: self._swap(step, self._steps.undone))

    def redo(self) -> None:
        """Do again what was taken back."""
        step = self._steps.last_undone
        if isinstance(step, DraftStep):
            self._steps.redone(DraftStep(self.state.draft))
            self._show(step.draft)
        elif isinstance(step, Recorded):
            self._tried(lambda: self._bring_back(step, self._steps.redone))
        elif isinstance(step, Removed):
            self._tried(lambda: self._take_back(step, self._steps.redone))
        elif isinstance(step, Corrected):
            self._tried(lambda: self._swap(step, self._steps.redone))

    def revisions(self, session_id: UUID) -> tuple[SessionRevision, ...]:
        """What a session was before each correction, newest first."""
        try:
            return self._services.sessions.history(session_id)
        except AppError as error:
            self.problem.emit(error)
            return ()

    @property
    def days(self) -> frozenset[date]:
        """The days that have a session."""
        return frozenset(session.day for session in self._record.sessions)

    def _stored(self, draft: SessionDraft, session: Session) -> None:
        if draft.before is None:
            stored = self._services.sessions.record(session, draft.op_id)
            self._record.put(stored)
            self._steps.add(Recorded((stored.id,), stored.day))
            self._begin()
            self._tell(StoredKind.RECORDED, stored.day)
            return
        stored = self._services.sessions.correct(session, self._record.by, draft.op_id)
        self._record.put(stored)
        self._steps.add(Corrected(draft.before))
        self._begin()
        self._tell(StoredKind.CORRECTED, stored.day)

    def _recorded(self, sessions: tuple[Session, ...]) -> None:
        stored = self._services.sessions.record_all(sessions)
        for session in stored:
            self._record.put(session)
        self._steps.add(Recorded(tuple(session.id for session in stored), stored[0].day))
        self._show(self.state.draft)
        self._tell(StoredKind.RECORDED, stored[0].day, len(stored))

    def _take_back(self, step: Recorded | Removed, moved: Callable[[Step], None]) -> None:
        self._services.sessions.take_back_all(step.session_ids, self._record.by)
        for session_id in step.session_ids:
            self._record.drop(session_id)
        moved(step)
        self._leave_if(step.session_ids)
        self._tell(StoredKind.TAKEN_BACK, step.day, len(step.session_ids))

    def _bring_back(self, step: Recorded | Removed, moved: Callable[[Step], None]) -> None:
        for session in self._services.sessions.bring_back_all(step.session_ids):
            self._record.put(session)
        moved(step)
        self._show(self.state.draft)
        self._tell(StoredKind.BROUGHT_BACK, step.day, len(step.session_ids))

    def _swap(self, step: Corrected, moved: Callable[[Step], None]) -> None:
        """Put a session back to what it was; that is a correction too, and stays in its history."""
        present = self._services.sessions.of_episode(step.before.episode_id)
        now = next((session for session in present if session.id == step.before.id), None)
        if now is None:
            raise NotFoundError(kind="session", key=str(step.before.id))
        wanted = replace(step.before, version=now.version, sequence=now.sequence)
        self._record.put(self._services.sessions.correct(wanted, self._record.by))
        moved(Corrected(now))
        self._leave_if((wanted.id,))
        self._tell(StoredKind.CORRECTED, wanted.day)

    def _leave_if(self, session_ids: tuple[UUID, ...]) -> None:
        """Close a correction whose session has just changed under it."""
        if self.state.is_correcting and self.state.draft.session_id in session_ids:
            self._begin()
        else:
            self._show(self.state.draft)

    def _begin(self) -> None:
        self._steps.forget_draft()
        today = self._services.clock.today()
        parked = self._parked if self.state.is_correcting else None
        self._parked = None
        self._show(parked or fresh_draft(today, self._record.questions))
        self.opened_fresh.emit()

    def _tried(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except InvalidInputError as error:
            self._draw(error.problems)
            return False
        except AppError as error:
            self.problem.emit(error)
            return False
        return True

    def _tell(self, kind: StoredKind, day: date, count: int = 1) -> None:
        self.stored.emit(Stored(kind, day, count))
        self.sessions_changed.emit(self.state.episode_id)

    def _show(self, draft: SessionDraft) -> None:
        """Draw a draft; of its faults only those that need no storing to be known."""
        self.state = replace(self.state, draft=draft)
        shown = ("nothing-entered",)
        problems = draft.problems(self._services.clock.today())
        self._draw(tuple(problem for problem in problems if problem.rule not in shown))

    def _draw(self, problems: tuple[FieldProblem, ...]) -> None:
        draft = self.state.draft
        self.state = replace(
            self.state,
            exercises=exercise_rows(self._record, draft),
            since=self._record.day_before(draft),
            count=len(self._record.sessions),
            problems=problems,
            undo=self._steps.last_done,
            redo=self._steps.last_undone,
        )
        self.history.show(self._record.lines())
        self.state_changed.emit(self.state)
