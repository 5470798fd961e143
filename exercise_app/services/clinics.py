"""The clinic: set up once, changed in the settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from exercise_app.domain.clinic import Clinic, clinic_problems
from exercise_app.domain.errors import InvalidInputError
from exercise_app.domain.ids import new_id
from exercise_app.domain.texts import tidy

if TYPE_CHECKING:
    from exercise_app.services.ports import OpenWork


class ClinicService:
    """Keeps the one clinic of a database."""

    def __init__(self, open_work: OpenWork) -> None:
        self._open_work = open_work

    def get(self) -> Clinic | None:
        """The clinic, or None before set-up."""
        with self._open_work() as work:
            return work.clinics.get()

    def save(self, clinic: Clinic) -> Clinic:
        """Store the clinic. Raise InvalidInputError with every field that is wrong."""
        clinic = replace(
            clinic,
            name=tidy(clinic.name),
            address=tidy(clinic.address),
            telephone=tidy(clinic.telephone),
            therapist=tidy(clinic.therapist),
        )
        if problems := clinic_problems(clinic):
            raise InvalidInputError(*problems)
        with self._open_work(write=True) as work:
            work.clinics.save(clinic)
            work.commit(new_id())
        return clinic
