"""Episodes with their intake, and events on the time line."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as SqlSession
from sqlalchemy.orm import selectinload

from exercise_app.domain.episode import Episode, EpisodeEvent, EventKind
from exercise_app.domain.errors import NotFoundError
from exercise_app.storage.records import (
    ActivityRecord,
    AlarmAnswerRecord,
    EpisodeRecord,
    EventRecord,
)
from exercise_app.storage.repositories.columns import (
    activity_columns,
    alarm_answer_columns,
    episode_columns,
    event_columns,
    fill,
)
from exercise_app.storage.repositories.courses import refresh_patient
from exercise_app.storage.repositories.mapping import episode_of
from exercise_app.storage.repositories.sequences import next_number
from exercise_app.storage.repositories.versions import check_version

_E = EpisodeRecord
_PARTS = (selectinload(_E.activities), selectinload(_E.alarm_answers))


class SqlEpisodes:
    """Episodes in the database."""

    def __init__(self, sql: SqlSession) -> None:
        self._sql = sql

    def save(self, episode: Episode) -> Episode:
        record = self._sql.get(_E, episode.id, options=_PARTS)
        check_version("episode", episode.id, record.version if record else None, episode.version)
        if record is None:
            record = _E(sequence=next_number(self._sql, _E.sequence))
            self._sql.add(record)
        fill(record, episode_columns(episode))
        record.activities = [ActivityRecord(**part) for part in activity_columns(episode)]
        record.alarm_answers = [AlarmAnswerRecord(**part) for part in alarm_answer_columns(episode)]
        record.version = episode.version + 1
        self._sql.flush()
        refresh_patient(self._sql, record.patient_id)
        return episode_of(record)

    def get(self, episode_id: UUID) -> Episode:
        record = self._sql.get(_E, episode_id, options=_PARTS)
        if record is None:
            raise NotFoundError(kind="episode", key=str(episode_id))
        return episode_of(record)

    def of_patient(self, patient_id: UUID) -> tuple[Episode, ...]:
        records = self._sql.scalars(
            select(_E)
            .where(_E.patient_id == patient_id)
            .order_by(_E.started_on.desc(), _E.sequence.desc())
            .options(*_PARTS)
        )
        return tuple(episode_of(record) for record in records)

    def save_event(self, event: EpisodeEvent) -> EpisodeEvent:
        record = self._sql.get(EventRecord, event.id)
        check_version("event", event.id, record.version if record else None, event.version)
        if record is None:
            record = EventRecord(sequence=next_number(self._sql, EventRecord.sequence))
            self._sql.add(record)
        fill(record, event_columns(event))
        record.version = event.version + 1
        self._sql.flush()
        return _event_of(record)

    def remove_event(self, event_id: UUID) -> None:
        record = self._sql.get(EventRecord, event_id)
        if record is None:
            raise NotFoundError(kind="event", key=str(event_id))
        self._sql.delete(record)
        self._sql.flush()

    def events(self, episode_id: UUID) -> tuple[EpisodeEvent, ...]:
        records = self._sql.scalars(
            select(EventRecord)
            .where(EventRecord.episode_id == episode_id)
            .order_by(EventRecord.day, EventRecord.sequence)
        )
        return tuple(_event_of(record) for record in records)


def _event_of(record: EventRecord) -> EpisodeEvent:
    return EpisodeEvent(
        id=record.id,
        episode_id=record.episode_id,
        day=record.day,
        kind=EventKind(record.kind),
        text=record.text,
        end_day=record.end_day,
        version=record.version,
    )
