"""A patient, as few facts as the work needs."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from exercise_app.domain.errors import FieldProblem
from exercise_app.domain.language import Language
from exercise_app.domain.texts import MAX_NAME, text_problem, tidy

OLDEST_YEARS = 120


class Salutation(StrEnum):
    """How a patient is addressed on paper."""

    NONE = "none"
    MRS = "mrs"
    MR = "mr"


@dataclass(frozen=True, slots=True)
class Patient:
    """One patient.

    `prefix` is the part of a Dutch family name that is not sorted on ("de", "van den"). `code`
    stands instead of the name where privacy asks for it. `version` counts saves.
    """

    id: UUID
    given_name: str
    family_name: str
    birth_date: date | None
    prefix: str = ""
    salutation: Salutation = Salutation.NONE
    epd_number: str = ""
    code: str = ""
    language: Language = Language.NL
    version: int = 0

    @property
    def list_name(self) -> str:
        """The name as lists show it: 'de Vries, Anneke'."""
        family = f"{self.prefix} {self.family_name}".strip()
        return f"{family}, {self.given_name}" if self.given_name else family

    @property
    def full_name(self) -> str:
        """The name as spoken: 'Anneke de Vries'."""
        return " ".join(part for part in (self.given_name, self.prefix, self.family_name) if part)

    def age_on(self, day: date) -> int | None:
        """Whole years of life on a day, or None without a birth date."""
        if self.birth_date is None:
            return None
        had_birthday = (day.month, day.day) >= (self.birth_date.month, self.birth_date.day)
        return day.year - self.birth_date.year - (0 if had_birthday else 1)


def tidied(patient: Patient) -> Patient:
    """Trim and normalise every typed field."""
    return replace(
        patient,
        given_name=tidy(patient.given_name),
        family_name=tidy(patient.family_name),
        prefix=tidy(patient.prefix),
        epd_number=tidy(patient.epd_number),
    )


def patient_problems(patient: Patient, today: date) -> tuple[FieldProblem, ...]:
    """Name every field that cannot be stored as it is; an empty result means it can."""
    found = [
        text_problem("given_name", patient.given_name, limit=MAX_NAME, printed=True),
        text_problem(
            "family_name", patient.family_name, limit=MAX_NAME, required=True, printed=True
        ),
        text_problem("prefix", patient.prefix, limit=20, printed=True),
        text_problem("epd_number", patient.epd_number, limit=30, printed=True),
        _birth_date_problem(patient.birth_date, today),
    ]
    return tuple(problem for problem in found if problem)


def _birth_date_problem(birth: date | None, today: date) -> FieldProblem | None:
    if birth is None:
        return None
    if birth > today:
        return FieldProblem("birth_date", "in-future")
    if today.year - birth.year > OLDEST_YEARS:
        return FieldProblem("birth_date", "too-long-ago", {"years": OLDEST_YEARS})
    return None
