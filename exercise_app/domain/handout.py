"""What stands on a patient's sheet: every word decided, nothing left to look up."""

from dataclasses import dataclass
from datetime import date, datetime

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.education import CallGroup
from exercise_app.domain.language import Language
from exercise_app.domain.program import SheetLayout


@dataclass(frozen=True, slots=True)
class HandoutItem:
    """One exercise on the sheet. The picture is looked up by id, else by start position."""

    number: int
    exercise_id: str
    start_position: str
    name: str
    clinical_name: str
    dosage: Dosage
    sentence: str
    steps: tuple[str, ...]
    feel: str
    safety: str
    note: str
    is_aerobic: bool
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class HandoutHead:
    """The clinic's part of the sheet."""

    clinic: str
    address: str
    telephone: str
    therapist: str
    logo: bytes | None = None


@dataclass(frozen=True, slots=True)
class Handout:
    """A sheet in one language, frozen: the renderer needs neither clock nor database.

    `patient_label` is a name or a code, as chosen. `education` holds (title, text) pairs in the
    patient's language. `call_groups` are the when-to-call paragraphs. `beside` is the same sheet in
    the other language, for the bilingual layout only.
    """

    language: Language
    head: HandoutHead
    title: str
    patient_label: str
    period: str
    day: date
    code: str
    items: tuple[HandoutItem, ...]
    pain_rules: bool
    education: tuple[tuple[str, str], ...]
    call_groups: tuple[CallGroup, ...]
    next_appointment: datetime | None
    plan: str
    changes: tuple[str, ...]
    black_and_white: bool
    layout: SheetLayout = SheetLayout.STANDARD
    beside: "Handout | None" = None
