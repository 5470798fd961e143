"""Handouts: decide every word of a sheet before it is drawn."""

from datetime import date

from exercise_app.domain.clinic import Clinic
from exercise_app.domain.handout import Handout
from exercise_app.domain.patient import Patient
from exercise_app.domain.program import Program
from exercise_app.services.ports import Library


class HandoutService:
    """Builds the frozen handout of one phase of a program."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def build(
        self, program: Program, phase: int, patient: Patient, clinic: Clinic, day: date, code: str
    ) -> Handout:
        """Decide what stands on the sheet of a phase (0-based), in the patient's language."""
        raise NotImplementedError
