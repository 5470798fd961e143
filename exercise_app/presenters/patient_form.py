"""The form of a new patient, or of changes to one: typed texts in, a stored patient out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exercise_app.domain.dates import read_date
from exercise_app.domain.errors import AppError, FieldProblem, InvalidInputError
from exercise_app.domain.ids import new_id
from exercise_app.domain.language import Language
from exercise_app.domain.patient import Patient, Salutation, patient_problems, tidied

if TYPE_CHECKING:
    from uuid import UUID

    from exercise_app.services.patients import PatientService
    from exercise_app.services.ports import Clock


@dataclass(frozen=True, slots=True)
class PatientForm:
    """What stands in the fields, as typed."""

    given_name: str = ""
    prefix: str = ""
    family_name: str = ""
    birth_date: str = ""
    epd_number: str = ""
    salutation: Salutation = Salutation.NONE
    language: Language = Language.NL


@dataclass(frozen=True, slots=True)
class PatientFormState:
    """The form and what is wrong with it, by field; problems show after the first try."""

    form: PatientForm = PatientForm()
    problems: dict[str, FieldProblem] = field(default_factory=dict)
    is_new: bool = True


class PatientFormPresenter(QObject):
    """Decides about the form of a patient.

    Signals:
        state_changed: The new PatientFormState.
        problem: An AppError that is about no field.
        stored: The Patient, once it is on the disk.
    """

    state_changed = Signal(object)
    problem = Signal(object)
    stored = Signal(object)

    def __init__(
        self, service: PatientService, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._clock = clock
        self._before: Patient | None = None
        self._therapist = ""
        self._new_id = new_id()
        self._op_id = new_id()
        self._tried = False
        self.state = PatientFormState()

    def start_new(self, language: Language, therapist: str = "") -> None:
        """Begin an empty form."""
        self._begin(None, PatientForm(language=language))
        self._therapist = therapist

    def start_change(self, patient: Patient) -> None:
        """Begin with what is stored of a patient."""
        birth = patient.birth_date
        form = PatientForm(
            patient.given_name,
            patient.prefix,
            patient.family_name,
            f"{birth.day}-{birth.month}-{birth.year}" if birth else "",
            patient.epd_number,
            patient.salutation,
            patient.language,
        )
        self._begin(patient, form)

    def edit(self, form: PatientForm) -> None:
        """Take what was typed; after a first try each key says whether it is right now."""
        problems = self._problems(form) if self._tried else {}
        self._set(replace(self.state, form=form, problems=problems))

    def submit(self) -> None:
        """Store the patient, or say at each field what is wrong."""
        self._tried = True
        if problems := self._problems(self.state.form):
            self._set(replace(self.state, problems=problems))
            return
        patient = self._patient(self.state.form)
        try:
            if self._before is None:
                stored = self._service.create(patient, self._therapist, self._op_id)
            else:
                stored = self._service.change(patient, self._op_id)
        except InvalidInputError as error:
            self._set(replace(self.state, problems={p.field: p for p in error.problems}))
            return
        except AppError as error:
            self.problem.emit(error)
            return
        self.stored.emit(stored)

    def take_back(self, patient_id: UUID) -> None:
        """Undo the making of a patient."""
        try:
            self._service.take_back(patient_id)
        except AppError as error:
            self.problem.emit(error)

    def _begin(self, before: Patient | None, form: PatientForm) -> None:
        self._before = before
        self._new_id, self._op_id = new_id(), new_id()
        self._tried = False
        self._set(PatientFormState(form, {}, before is None))

    def _set(self, state: PatientFormState) -> None:
        self.state = state
        self.state_changed.emit(state)

    def _patient(self, form: PatientForm) -> Patient:
        base = self._before or Patient(self._new_id, "", "", None)
        return tidied(
            replace(
                base,
                given_name=form.given_name,
                prefix=form.prefix,
                family_name=form.family_name,
                birth_date=read_date(form.birth_date, self._clock.today()),
                epd_number=form.epd_number,
                salutation=form.salutation,
                language=form.language,
            )
        )

    def _problems(self, form: PatientForm) -> dict[str, FieldProblem]:
        today = self._clock.today()
        found = {p.field: p for p in patient_problems(self._patient(form), today)}
        if form.birth_date.strip() and read_date(form.birth_date, today) is None:
            found["birth_date"] = FieldProblem("birth_date", "no-date")
        return found
