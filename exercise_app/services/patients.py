"""Patients: find, make, change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from exercise_app.domain.codes import new_code
from exercise_app.domain.episode import Episode
from exercise_app.domain.errors import InvalidInputError
from exercise_app.domain.ids import new_id
from exercise_app.domain.patient import Patient, patient_problems, tidied

if TYPE_CHECKING:
    from uuid import UUID

    from exercise_app.domain.overview import PatientQuery, PatientRow
    from exercise_app.services.ports import Clock, OpenWork, Patients


@dataclass(frozen=True, slots=True)
class OpenedPatient:
    """What the program needs to show one patient: facts, list row and episodes, newest first."""

    patient: Patient
    row: PatientRow
    episodes: tuple[Episode, ...]

    @property
    def episode(self) -> Episode:
        """The newest episode; every patient has one."""
        return self.episodes[0]


class PatientService:
    """Finds, makes and changes patients."""

    def __init__(self, open_work: OpenWork, clock: Clock) -> None:
        self._open_work = open_work
        self._clock = clock

    def count(self, query: PatientQuery) -> int:
        """How many patients a query finds."""
        with self._open_work() as work:
            return work.patients.count(self._dated(query))

    def page(self, query: PatientQuery, offset: int, limit: int) -> tuple[PatientRow, ...]:
        """Return part of what a query finds."""
        with self._open_work() as work:
            return work.patients.page(self._dated(query), offset, limit)

    def open(self, patient_id: UUID) -> OpenedPatient:
        """Return everything a header and overview need. Raise NotFoundError."""
        with self._open_work() as work:
            return OpenedPatient(
                work.patients.get(patient_id),
                work.patients.row(patient_id),
                work.episodes.of_patient(patient_id),
            )

    def create(self, patient: Patient, therapist: str = "", op_id: UUID | None = None) -> Patient:
        """Store a new patient with a code and a first episode that starts today.

        Raise InvalidInputError with every field that is wrong; nothing is stored then.
        """
        patient = self._checked(patient)
        op_id = op_id or new_id()
        with self._open_work(write=True) as work:
            if work.was_done(op_id):
                return work.patients.get(patient.id)
            stored = work.patients.save(replace(patient, code=_free_code(work.patients)))
            work.episodes.save(
                Episode(new_id(), patient.id, self._clock.today(), therapist=therapist)
            )
            work.commit(op_id)
        return stored

    def change(self, patient: Patient, op_id: UUID | None = None) -> Patient:
        """Store a changed patient. Raise InvalidInputError or ConflictError."""
        patient = self._checked(patient)
        op_id = op_id or new_id()
        with self._open_work(write=True) as work:
            if work.was_done(op_id):
                return work.patients.get(patient.id)
            stored = work.patients.save(patient)
            work.commit(op_id)
        return stored

    def take_back(self, patient_id: UUID) -> None:
        """Undo the making of a patient for whom nothing was recorded yet."""
        with self._open_work(write=True) as work:
            work.patients.remove_unused(patient_id)
            work.commit(new_id())

    def _checked(self, patient: Patient) -> Patient:
        patient = tidied(patient)
        if problems := patient_problems(patient, self._clock.today()):
            raise InvalidInputError(*problems)
        return patient

    def _dated(self, query: PatientQuery) -> PatientQuery:
        return replace(query, today=self._clock.today())


def _free_code(patients: Patients) -> str:
    code = new_code()
    while not patients.code_is_free(code):
        code = new_code()
    return code
