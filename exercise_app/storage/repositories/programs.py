"""Program drafts and issued versions."""

from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session as SqlSession
from sqlalchemy.orm import selectinload

from exercise_app.domain.errors import NotFoundError
from exercise_app.domain.program import IssuedVersion, Phase, Program
from exercise_app.storage.records import (
    IssuedVersionRecord,
    ItemRecord,
    PhaseRecord,
    ProgramRecord,
)
from exercise_app.storage.repositories.columns import (
    fill,
    item_columns,
    phase_columns,
    program_columns,
    version_columns,
)
from exercise_app.storage.repositories.courses import refresh_patient_of
from exercise_app.storage.repositories.mapping import program_of, version_of
from exercise_app.storage.repositories.versions import check_version

_P, _V = ProgramRecord, IssuedVersionRecord
_PARTS = (selectinload(_P.phases).selectinload(PhaseRecord.items),)


class SqlPrograms:
    """Programs in the database."""

    def __init__(self, sql: SqlSession) -> None:
        self._sql = sql

    def save_draft(self, program: Program) -> Program:
        record = self._sql.get(_P, program.id, options=_PARTS)
        check_version("program", program.id, record.version if record else None, program.version)
        if record is None:
            record = _P()
            self._sql.add(record)
        fill(record, program_columns(program))
        record.version = program.version + 1
        record.phases = [
            _phase_record(program.id, number, phase) for number, phase in enumerate(program.phases)
        ]
        self._sql.flush()
        return program_of(record)

    def draft(self, episode_id: UUID) -> Program | None:
        record = self._sql.scalars(
            select(_P).where(_P.episode_id == episode_id).options(*_PARTS)
        ).first()
        return program_of(record) if record else None

    def add_version(self, version: IssuedVersion) -> None:
        self._sql.add(_V(**version_columns(version)))
        self._sql.flush()
        refresh_patient_of(self._sql, version.episode_id)

    def version(self, version_id: UUID) -> IssuedVersion:
        record = self._sql.get(_V, version_id)
        if record is None:
            raise NotFoundError(kind="version", key=str(version_id))
        return version_of(record)

    def versions(self, episode_id: UUID) -> tuple[IssuedVersion, ...]:
        records = self._sql.scalars(
            select(_V).where(_V.episode_id == episode_id).order_by(_V.number.desc())
        )
        return tuple(version_of(record) for record in records)

    def code_is_free(self, code: str) -> bool:
        return not self._sql.scalar(select(exists().where(_V.code == code)))


def _phase_record(program_id: UUID, position: int, phase: Phase) -> PhaseRecord:
    items = [
        ItemRecord(**item_columns(program_id, position, number, item))
        for number, item in enumerate(phase.items)
    ]
    return PhaseRecord(items=items, **phase_columns(program_id, position, phase))
