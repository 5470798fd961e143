"""The clinic whose name stands on every sheet, and the people who work there."""

from dataclasses import dataclass
from uuid import UUID

from exercise_app.domain.errors import FieldProblem
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion
from exercise_app.domain.texts import MAX_LINE, MAX_NAME, text_problem


@dataclass(frozen=True, slots=True)
class Clinic:
    """One clinic: head of the sheet, and what it asks patients. `logo` is PNG or JPEG bytes."""

    id: UUID
    name: str
    address: str = ""
    telephone: str = ""
    therapist: str = ""
    logo: bytes | None = None
    language: Language = Language.NL
    questions: tuple[PainQuestion, ...] = (PainQuestion.AVERAGE_24H, PainQuestion.WORST_24H)
    is_demo: bool = False


def clinic_problems(clinic: Clinic) -> tuple[FieldProblem, ...]:
    """Name every field of a clinic that cannot be stored or printed as it is."""
    found = (
        text_problem("name", clinic.name, limit=MAX_NAME, required=True, printed=True),
        text_problem("address", clinic.address, limit=MAX_LINE, printed=True),
        text_problem("telephone", clinic.telephone, limit=40, printed=True),
        text_problem("therapist", clinic.therapist, limit=MAX_NAME, printed=True),
    )
    return tuple(problem for problem in found if problem)
