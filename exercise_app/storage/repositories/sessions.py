"""Sessions, and what each was before a correction."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as SqlSession
from sqlalchemy.orm import selectinload

from exercise_app.domain.errors import NotFoundError
from exercise_app.domain.session import Session, SessionRevision
from exercise_app.storage.moments import joined_moment, split_moment
from exercise_app.storage.records import (
    PainReadingRecord,
    ResponseRecord,
    SessionRecord,
    SessionRevisionRecord,
)
from exercise_app.storage.repositories.columns import (
    fill,
    pain_columns,
    response_columns,
    session_columns,
)
from exercise_app.storage.repositories.courses import refresh_patient_of
from exercise_app.storage.repositories.mapping import AnyRow, session_of
from exercise_app.storage.repositories.sequences import next_number
from exercise_app.storage.repositories.versions import check_version
from exercise_app.storage.snapshots import SCHEMA, session_from_json, session_json

_N, _R, _A, _V = SessionRecord, PainReadingRecord, ResponseRecord, SessionRevisionRecord
_PARTS = (selectinload(_N.pain), selectinload(_N.responses))
_SESSION = (_N.id, _N.sequence, _N.episode_id, _N.day, _N.recorded_at, _N.recorded_at_offset,
            _N.effort_status, _N.effort_value, _N.note, _N.flare, _N.origin, _N.recorded_by,
            _N.version)  # fmt: skip


class SqlSessions:
    """Sessions in the database."""

    def __init__(self, sql: SqlSession) -> None:
        self._sql = sql

    def add(self, session: Session) -> Session:
        check_version("session", session.id, None, session.version)
        number = next_number(self._sql, _N.sequence)
        record = _N(sequence=number, withdrawn=False, version=1)
        _fill(record, session)
        self._sql.add(record)
        return self._stored(record)

    def correct(self, session: Session, changed_at: datetime, changed_by: str) -> Session:
        record = self._record(session.id)
        check_version("session", session.id, record.version, session.version)
        self._keep(record, changed_at, changed_by)
        moved_from = record.episode_id
        _fill(record, session)
        record.version = session.version + 1
        stored = self._stored(record)
        if moved_from != session.episode_id:
            refresh_patient_of(self._sql, moved_from)
        return stored

    def withdraw(self, session_id: UUID, changed_at: datetime, changed_by: str) -> None:
        record = self._record(session_id)
        self._keep(record, changed_at, changed_by)
        record.withdrawn = True
        record.version += 1
        self._stored(record)

    def restore(self, session_id: UUID) -> Session:
        record = self._record(session_id, withdrawn=True)
        record.withdrawn = False
        record.version += 1
        return self._stored(record)

    def get(self, session_id: UUID) -> Session:
        record = self._record(session_id)
        return session_of(record, record.pain, record.responses)

    def of_episode(self, episode_id: UUID) -> tuple[Session, ...]:
        # Plain rows, not records: a course of 60 sessions has some 400 of them.
        in_episode = (_N.episode_id == episode_id, _N.withdrawn.is_(False))
        sessions = self._sql.execute(
            select(*_SESSION).where(*in_episode).order_by(_N.day, _N.sequence)
        ).all()
        pain = self._sql.execute(
            select(_R.session_id, _R.question, _R.status, _R.value)
            .join(_N, _N.id == _R.session_id)
            .where(*in_episode)
            .order_by(_R.session_id, _R.position)
        ).all()
        responses = self._sql.execute(
            select(_A.session_id, _A.exercise_id, _A.done, _A.felt)
            .join(_N, _N.id == _A.session_id)
            .where(*in_episode)
            .order_by(_A.session_id, _A.position)
        ).all()
        pain_of, responses_of = _by_session(pain), _by_session(responses)
        return tuple(session_of(row, pain_of[row.id], responses_of[row.id]) for row in sessions)

    def history(self, session_id: UUID) -> tuple[SessionRevision, ...]:
        records = self._sql.scalars(
            select(_V).where(_V.session_id == session_id).order_by(_V.sequence.desc())
        )
        return tuple(
            SessionRevision(
                before=session_from_json(record.content, record.content_schema),
                changed_at=joined_moment(record.changed_at, record.changed_at_offset),
                changed_by=record.changed_by,
            )
            for record in records
        )

    def _record(self, session_id: UUID, *, withdrawn: bool = False) -> SessionRecord:
        record = self._sql.get(_N, session_id, options=_PARTS)
        if record is None or record.withdrawn != withdrawn:
            raise NotFoundError(kind="session", key=str(session_id))
        return record

    def _keep(self, record: SessionRecord, changed_at: datetime, changed_by: str) -> None:
        moment, offset = split_moment(changed_at)
        before = session_of(record, record.pain, record.responses)
        self._sql.add(
            _V(
                sequence=next_number(self._sql, _V.sequence),
                session_id=record.id,
                changed_at=moment,
                changed_at_offset=offset,
                changed_by=changed_by,
                content_schema=SCHEMA,
                content=session_json(before),
            )
        )

    def _stored(self, record: SessionRecord) -> Session:
        self._sql.flush()
        refresh_patient_of(self._sql, record.episode_id)
        return session_of(record, record.pain, record.responses)


def _fill(record: SessionRecord, session: Session) -> None:
    fill(record, session_columns(session))
    record.pain = [_R(**part) for part in pain_columns(session)]
    record.responses = [_A(**part) for part in response_columns(session)]


def _by_session(rows: Sequence[AnyRow]) -> defaultdict[UUID, list[AnyRow]]:
    found: defaultdict[UUID, list[AnyRow]] = defaultdict(list)
    for row in rows:
        found[row.session_id].append(row)
    return found
