"""The first look at a database: the clinic and the list of patients in plain SQL.

SQLAlchemy and the tables take 0.4 s of CPU and 40 MB to load, half of a whole start, and the
first page needs three queries. Whatever else is asked goes to a real unit of work.
"""

from __future__ import annotations

import contextlib
import json
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Self
from uuid import UUID

from exercise_app.domain.clinic import Clinic
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion
from exercise_app.domain.overview import PatientFilter, PatientOrder, PatientQuery, PatientRow
from exercise_app.domain.patient import Patient, Salutation
from exercise_app.storage.engine import Place, Raw, connect
from exercise_app.storage.failures import translated
from exercise_app.storage.states import FINISHED, RUNNING
from exercise_app.storage.summary import CourseColumns, row_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from exercise_app.services.ports import (
        Clinics,
        Documents,
        Episodes,
        OwnLibrary,
        Patients,
        Programs,
        Sessions,
        UnitOfWork,
    )
    from exercise_app.storage.unit_of_work import SqlUnitOfWork

_WHERE: Final = {
    PatientFilter.ALL: "",
    PatientFilter.TODAY: "WHERE last_visit_on = :today",
    PatientFilter.RUNNING: f"WHERE state = {RUNNING}",
    PatientFilter.FINISHED: f"WHERE state = {FINISHED}",
}
_ORDER: Final = "last_visit_on DESC NULLS LAST, sort_name, patient_id"
# Offset and limit are worked out on the index alone; only then are the rows looked up.
_PAGE: Final = """
SELECT p.id, p.given_name, p.family_name, p.birth_date, p.prefix, p.salutation, p.epd_number,
       p.code, p.language, p.version, s.state, s.last_visit_on, s.last_status, s.last_value,
       s.spark, s.program_title, s.program_starts_on, s.phase_days
FROM (SELECT patient_id FROM patient_summary {where} ORDER BY {order}
      LIMIT :limit OFFSET :offset) AS ids
JOIN patient_summary AS s ON s.patient_id = ids.patient_id
JOIN patient AS p ON p.id = s.patient_id
ORDER BY s.last_visit_on DESC NULLS LAST, s.sort_name, s.patient_id
"""
_CLINIC: Final = """
SELECT id, name, address, telephone, therapist, logo, language, questions, is_demo FROM clinic
"""


class FirstWork:
    """A unit of work for reading that loads the real one only when it must.

    Args:
        place: The database.
        make_full: Makes the real unit of work.
    """

    def __init__(self, place: Place, make_full: Callable[[], SqlUnitOfWork]) -> None:
        self._place, self._make_full = place, make_full
        self._raw: Raw | None = None
        self._full: UnitOfWork | None = None
        self._open = contextlib.ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._open.__exit__(kind, error, trace)

    def full(self) -> UnitOfWork:
        """The real unit of work, opened on first use."""
        if self._full is None:
            self._full = self._open.enter_context(self._make_full())
        return self._full

    def rows(self, sql: str, **values: object) -> list[Any]:
        """Answer one query."""
        with translated(self._place.path):
            if self._raw is None:
                self._raw = connect(self._place)
                self._open.callback(self._raw.close)
            return list(self._raw.execute(sql, values))

    @property
    def patients(self) -> Patients:
        """The list in plain SQL, the rest by the real one."""
        return _FirstPatients(self)

    @property
    def clinics(self) -> Clinics:
        """The clinic in plain SQL."""
        return _FirstClinics(self)

    @property
    def episodes(self) -> Episodes:
        """By the real one."""
        return self.full().episodes

    @property
    def programs(self) -> Programs:
        """By the real one."""
        return self.full().programs

    @property
    def sessions(self) -> Sessions:
        """By the real one."""
        return self.full().sessions

    @property
    def documents(self) -> Documents:
        """By the real one."""
        return self.full().documents

    @property
    def own_library(self) -> OwnLibrary:
        """By the real one."""
        return self.full().own_library

    def was_done(self, op_id: UUID) -> bool:
        """Whether an action with this id was committed before."""
        return self.full().was_done(op_id)

    def commit(self, op_id: UUID) -> None:
        """Refuse, as every unit of work that was opened for reading."""
        self.full().commit(op_id)


class _FirstPatients:
    def __init__(self, work: FirstWork) -> None:
        self._work = work

    def count(self, query: PatientQuery) -> int:
        if not _is_first(query):
            return self._work.full().patients.count(query)
        sql = f"SELECT count(*) FROM patient_summary {_WHERE[query.filter]}"
        return int(self._work.rows(sql, today=query.today.isoformat())[0][0])

    def page(self, query: PatientQuery, offset: int, limit: int) -> tuple[PatientRow, ...]:
        if not _is_first(query):
            return self._work.full().patients.page(query, offset, limit)
        rows = self._work.rows(
            _PAGE.format(where=_WHERE[query.filter], order=_ORDER),
            today=query.today.isoformat(),
            limit=max(0, limit),
            offset=max(0, offset),
        )
        return tuple(_patient_row(row, query.today) for row in rows)

    def save(self, patient: Patient) -> Patient:
        return self._work.full().patients.save(patient)

    def get(self, patient_id: UUID) -> Patient:
        return self._work.full().patients.get(patient_id)

    def row(self, patient_id: UUID) -> PatientRow:
        return self._work.full().patients.row(patient_id)

    def remove_unused(self, patient_id: UUID) -> None:
        self._work.full().patients.remove_unused(patient_id)

    def code_is_free(self, code: str) -> bool:
        return self._work.full().patients.code_is_free(code)


class _FirstClinics:
    def __init__(self, work: FirstWork) -> None:
        self._work = work

    def get(self) -> Clinic | None:
        rows = self._work.rows(_CLINIC)
        if not rows:
            return None
        key, name, address, telephone, therapist, logo, language, questions, is_demo = rows[0]
        return Clinic(
            id=UUID(key),
            name=name,
            address=address,
            telephone=telephone,
            therapist=therapist,
            logo=logo,
            language=Language(language),
            questions=tuple(PainQuestion(question) for question in json.loads(questions)),
            is_demo=bool(is_demo),
        )

    def save(self, clinic: Clinic) -> None:
        self._work.full().clinics.save(clinic)


def _is_first(query: PatientQuery) -> bool:
    """The list as it is when the program starts, with any filter."""
    return not query.words and query.order is PatientOrder.LAST_VISIT and query.descending


def _patient_row(row: Any, today: date) -> PatientRow:  # noqa: ANN401 - the driver ships no types
    patient = Patient(
        id=UUID(row[0]),
        given_name=row[1],
        family_name=row[2],
        birth_date=_day(row[3]),
        prefix=row[4],
        salutation=Salutation(row[5]),
        epd_number=row[6],
        code=row[7],
        language=Language(row[8]),
        version=row[9],
    )
    course = CourseColumns(
        state=row[10],
        last_visit_on=_day(row[11]),
        last_status=row[12],
        last_value=row[13],
        spark=row[14],
        program_title=row[15],
        program_starts_on=_day(row[16]),
        phase_days=row[17],
    )
    return row_of(patient, course, today)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
