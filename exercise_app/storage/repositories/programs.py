"""Program drafts and issued versions."""

from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session as SqlSession
from sqlalchemy.orm import selectinload

from exercise_app.domain.errors import NotFoundError
from exercise_app.domain.program import IssuedVersion, Phase, Program, ProgramItem
from exercise_app.storage.moments import split_appointment, split_moment
from exercise_app.storage.records import (
    IssuedVersionRecord,
    ItemRecord,
    PhaseRecord,
    ProgramRecord,
)
from exercise_app.storage.repositories.courses import refresh_patient_of
from exercise_app.storage.repositories.mapping import DOSAGE_FIELDS, program_of, version_of
from exercise_app.storage.repositories.versions import check_version
from exercise_app.storage.snapshots import SCHEMA, program_json

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
            record = _P(id=program.id, episode_id=program.episode_id)
            self._sql.add(record)
        _fill_program(record, program)
        self._sql.flush()
        return program_of(record)

    def draft(self, episode_id: UUID) -> Program | None:
        record = self._sql.scalars(
            select(_P).where(_P.episode_id == episode_id).options(*_PARTS)
        ).first()
        return program_of(record) if record else None

    def add_version(self, version: IssuedVersion) -> None:
        issued_at, offset = split_moment(version.issued_at)
        self._sql.add(
            _V(
                id=version.id,
                program_id=version.program_id,
                episode_id=version.episode_id,
                number=version.number,
                code=version.code,
                issued_at=issued_at,
                issued_at_offset=offset,
                issued_by=version.issued_by,
                content_schema=SCHEMA,
                content=program_json(version.program),
            )
        )
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


def _fill_program(record: ProgramRecord, program: Program) -> None:
    sheet = program.sheet
    moment, offset = split_appointment(sheet.next_appointment)
    record.title = program.title
    record.template_id = program.template_id
    record.starts_on = program.starts_on
    record.sheet_language = sheet.language.value
    record.use_code_for_name = sheet.use_code_for_name
    record.pain_rules = sheet.pain_rules
    record.education = list(sheet.education)
    record.next_appointment = moment
    record.next_appointment_offset = offset
    record.plan = sheet.plan
    record.black_and_white = sheet.black_and_white
    record.version = program.version + 1
    record.phases = [
        _phase_record(program.id, position, phase) for position, phase in enumerate(program.phases)
    ]


def _phase_record(program_id: UUID, position: int, phase: Phase) -> PhaseRecord:
    return PhaseRecord(
        program_id=program_id,
        position=position,
        id=phase.id,
        name=phase.name,
        days=phase.days,
        move_on_when=phase.move_on_when,
        items=[
            _item_record(program_id, position, number, item)
            for number, item in enumerate(phase.items)
        ],
    )


def _item_record(
    program_id: UUID, phase_position: int, position: int, item: ProgramItem
) -> ItemRecord:
    return ItemRecord(
        program_id=program_id,
        phase_position=phase_position,
        position=position,
        id=item.id,
        exercise_id=item.exercise_id,
        note=item.note,
        side=item.side.value,
        **{name: getattr(item.dosage, name) for name in DOSAGE_FIELDS},
    )
