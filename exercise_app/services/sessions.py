"""Sessions: record, correct, take back."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from exercise_app.domain.errors import InvalidInputError
from exercise_app.domain.ids import new_id
from exercise_app.domain.session import Session, SessionRevision, session_problems
from exercise_app.domain.texts import tidy
from exercise_app.services.ports import Clock, OpenWork


class SessionService:
    """Keeps what patients answered, and what each answer was before a correction."""

    def __init__(self, open_work: OpenWork, clock: Clock) -> None:
        self._open_work = open_work
        self._clock = clock

    def of_episode(self, episode_id: UUID) -> tuple[Session, ...]:
        """Every session of an episode, by day."""
        with self._open_work() as work:
            return work.sessions.of_episode(episode_id)

    def record(self, session: Session, op_id: UUID | None = None) -> Session:
        """Store a new session; return it once it is on the disk. Raise InvalidInputError."""
        session = self._checked(session)
        op_id = op_id or new_id()
        with self._open_work(write=True) as work:
            if work.was_done(op_id):
                return work.sessions.get(session.id)
            stored = work.sessions.add(replace(session, recorded_at=self._clock.now()))
            work.commit(op_id)
        return stored

    def record_all(
        self, sessions: Sequence[Session], op_id: UUID | None = None
    ) -> tuple[Session, ...]:
        """Store several new sessions, such as a diary: all of them or none.

        Raises:
            InvalidInputError: If one of them is not valid; nothing was stored.
        """
        checked = [self._checked(session) for session in sessions]
        op_id = op_id or new_id()
        with self._open_work(write=True) as work:
            if work.was_done(op_id):
                return tuple(work.sessions.get(session.id) for session in checked)
            now = self._clock.now()
            stored = tuple(
                work.sessions.add(replace(session, recorded_at=now)) for session in checked
            )
            work.commit(op_id)
        return stored

    def take_back_all(self, session_ids: Sequence[UUID], by: str = "") -> None:
        """Undo the recording of several sessions, all at once."""
        with self._open_work(write=True) as work:
            now = self._clock.now()
            for session_id in session_ids:
                work.sessions.withdraw(session_id, now, by)
            work.commit(new_id())

    def bring_back_all(self, session_ids: Sequence[UUID]) -> tuple[Session, ...]:
        """Redo the recording of several sessions that were taken back."""
        with self._open_work(write=True) as work:
            stored = tuple(work.sessions.restore(session_id) for session_id in session_ids)
            work.commit(new_id())
        return stored

    def correct(self, session: Session, by: str = "", op_id: UUID | None = None) -> Session:
        """Replace a session and keep what it was. Raise InvalidInputError or ConflictError."""
        session = self._checked(session)
        op_id = op_id or new_id()
        with self._open_work(write=True) as work:
            if work.was_done(op_id):
                return work.sessions.get(session.id)
            stored = work.sessions.correct(session, self._clock.now(), by)
            work.commit(op_id)
        return stored

    def take_back(self, session_id: UUID, by: str = "") -> None:
        """Undo the recording of a session."""
        with self._open_work(write=True) as work:
            work.sessions.withdraw(session_id, self._clock.now(), by)
            work.commit(new_id())

    def bring_back(self, session_id: UUID) -> Session:
        """Redo the recording of a session that was taken back."""
        with self._open_work(write=True) as work:
            stored = work.sessions.restore(session_id)
            work.commit(new_id())
        return stored

    def history(self, session_id: UUID) -> tuple[SessionRevision, ...]:
        """What a session was before each correction, newest first."""
        with self._open_work() as work:
            return work.sessions.history(session_id)

    def _checked(self, session: Session) -> Session:
        session = replace(session, note=tidy(session.note))
        if problems := session_problems(session, self._clock.today()):
            raise InvalidInputError(*problems)
        return session
