"""Patients, and the pages of the patient list."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, delete, exists, func, insert, select, update
from sqlalchemy.orm import Session as SqlSession

from exercise_app.domain.errors import ConflictError, NotFoundError
from exercise_app.domain.language import Language
from exercise_app.domain.overview import PatientFilter, PatientOrder, PatientQuery, PatientRow
from exercise_app.domain.patient import Patient, Salutation
from exercise_app.storage.records import (
    DocumentRecord,
    EpisodeRecord,
    EventRecord,
    IssuedVersionRecord,
    PatientRecord,
    PatientSummaryRecord,
    ProgramRecord,
    SessionRecord,
)
from exercise_app.storage.repositories.columns import fill, patient_columns
from exercise_app.storage.repositories.mapping import AnyRow
from exercise_app.storage.repositories.versions import check_version
from exercise_app.storage.search_words import asked_words, begins_with_digit
from exercise_app.storage.states import FINISHED, RUNNING
from exercise_app.storage.summary import (
    Course,
    CourseColumns,
    course_columns,
    name_columns,
    row_of,
)

_P, _S = PatientRecord, PatientSummaryRecord
_PATIENT = (_P.id, _P.given_name, _P.family_name, _P.birth_date, _P.prefix, _P.salutation,
            _P.epd_number, _P.code, _P.language, _P.version)  # fmt: skip
_COURSE = (_S.state, _S.last_visit_on, _S.last_status, _S.last_value, _S.spark, _S.program_title,
           _S.program_starts_on, _S.phase_days)  # fmt: skip


class SqlPatients:
    """Patients in the database. `today` decides the phase that `row` shows."""

    def __init__(self, sql: SqlSession, today: Callable[[], date]) -> None:
        self._sql = sql
        self._today = today

    def save(self, patient: Patient) -> Patient:
        record = self._sql.get(_P, patient.id)
        check_version("patient", patient.id, record.version if record else None, patient.version)
        if record is None:
            record = _P(id=patient.id)
            self._sql.add(record)
        fill(record, patient_columns(patient))
        record.version = patient.version + 1
        self._sql.flush()
        self._save_names(patient)
        return self.get(patient.id)

    def get(self, patient_id: UUID) -> Patient:
        row = self._sql.execute(select(*_PATIENT).where(_P.id == patient_id)).first()
        if row is None:
            raise NotFoundError(kind="patient", key=str(patient_id))
        return patient_of(row)

    def count(self, query: PatientQuery) -> int:
        found = select(func.count()).select_from(_S).where(*_conditions(query))
        return self._sql.scalar(found) or 0

    def page(self, query: PatientQuery, offset: int, limit: int) -> tuple[PatientRow, ...]:
        # Offset and limit are worked out on the index alone; only then are the rows looked up.
        ids = found_ids(query).offset(max(0, offset)).limit(max(0, limit)).subquery()
        rows = self._sql.execute(
            select(*_PATIENT, *_COURSE)
            .join_from(ids, _S, _S.patient_id == ids.c.patient_id)
            .join(_P, _P.id == _S.patient_id)
            .order_by(*_order(query))
        )
        return tuple(_row_of(row, query.today) for row in rows)

    def row(self, patient_id: UUID) -> PatientRow:
        row = self._sql.execute(
            select(*_PATIENT, *_COURSE)
            .join_from(_P, _S, _S.patient_id == _P.id)
            .where(_P.id == patient_id)
        ).first()
        if row is None:
            raise NotFoundError(kind="patient", key=str(patient_id))
        return _row_of(row, self._today())

    def remove_unused(self, patient_id: UUID) -> None:
        self.get(patient_id)
        episodes = select(EpisodeRecord.id).where(EpisodeRecord.patient_id == patient_id)
        for used in (SessionRecord, IssuedVersionRecord, DocumentRecord):
            if self._sql.scalar(select(exists().where(used.episode_id.in_(episodes)))):
                raise ConflictError(kind="patient", key=str(patient_id))
        self._sql.expunge_all()
        for part in (EventRecord, ProgramRecord):
            self._sql.execute(delete(part).where(part.episode_id.in_(episodes)))
        self._sql.execute(delete(EpisodeRecord).where(EpisodeRecord.patient_id == patient_id))
        self._sql.execute(delete(_P).where(_P.id == patient_id))

    def code_is_free(self, code: str) -> bool:
        return not self._sql.scalar(select(exists().where(_P.code == code)))

    def _save_names(self, patient: Patient) -> None:
        names = name_columns(patient)
        changed = update(_S).where(_S.patient_id == patient.id).values(**names)
        if patient.version == 0:
            empty = course_columns(Course())
            self._sql.execute(insert(_S).values(patient_id=patient.id, **names, **empty))
        else:
            self._sql.execute(changed)


def found_ids(query: PatientQuery) -> Select[*tuple[Any, ...]]:
    """Select the keys of what a query finds, in its order: one walk along one index."""
    return select(_S.patient_id).where(*_conditions(query)).order_by(*_order(query))


def _order(query: PatientQuery) -> list[ColumnElement[Any]]:
    """Say what the list sorts on; unknown days and scores always come last.

    Descending by visit or score means the newest or highest first and names from A to Z within;
    ascending is the exact reverse.
    """
    names: list[ColumnElement[Any]] = [_S.sort_name.expression, _S.patient_id.expression]
    if query.order is PatientOrder.NAME:
        return [name.desc() if query.descending else name.asc() for name in names]
    first = _S.last_visit_on if query.order is PatientOrder.LAST_VISIT else _S.last_value
    if query.descending:
        return [first.desc().nulls_last(), *(name.asc() for name in names)]
    return [first.asc().nulls_last(), *(name.desc() for name in names)]


def patient_of(row: AnyRow) -> Patient:
    """Make a patient of the columns above."""
    return Patient(
        id=row.id,
        given_name=row.given_name,
        family_name=row.family_name,
        birth_date=row.birth_date,
        prefix=row.prefix,
        salutation=Salutation(row.salutation),
        epd_number=row.epd_number,
        code=row.code,
        language=Language(row.language),
        version=row.version,
    )


def _conditions(query: PatientQuery) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [
        (_S.number_words if begins_with_digit(word) else _S.name_words).like(f"% {word}%")
        for word in asked_words(query.words)
    ]
    if query.filter is PatientFilter.TODAY:
        found.append(_S.last_visit_on == query.today)
    elif query.filter is PatientFilter.RUNNING:
        found.append(_S.state == RUNNING)
    elif query.filter is PatientFilter.FINISHED:
        found.append(_S.state == FINISHED)
    return found


def _row_of(row: AnyRow, today: date) -> PatientRow:
    columns = CourseColumns(
        state=row.state,
        last_visit_on=row.last_visit_on,
        last_status=row.last_status,
        last_value=row.last_value,
        spark=row.spark,
        program_title=row.program_title,
        program_starts_on=row.program_starts_on,
        phase_days=row.phase_days,
    )
    return row_of(patient_of(row), columns, today)
