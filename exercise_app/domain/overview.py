"""Short views of a patient, as lists and headers show them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from exercise_app.domain.measure import Reading


class PatientFilter(StrEnum):
    """Which patients a list shows."""

    ALL = "all"
    TODAY = "today"
    RUNNING = "running"
    FINISHED = "finished"


class PatientOrder(StrEnum):
    """How a list of patients is ordered."""

    LAST_VISIT = "last-visit"
    NAME = "name"
    LAST_SCORE = "last-score"


@dataclass(frozen=True, slots=True)
class PatientQuery:
    """What a list asks for. `words` are matched against names, birth date and EPD number."""

    words: str = ""
    filter: PatientFilter = PatientFilter.ALL
    order: PatientOrder = PatientOrder.LAST_VISIT
    descending: bool = True
    today: date = date.min


@dataclass(frozen=True, slots=True)
class PatientRow:
    """One line of the patient list.

    `spark` holds the last readings of average pain, oldest first, as (days before the last one,
    reading). `phase` and `phases` are 1-based and 0 without a running program.
    """

    id: UUID
    list_name: str
    birth_date: date | None
    epd_number: str
    code: str
    last_visit: date | None
    program_title: str
    phase: int
    phases: int
    is_finished: bool
    last_reading: Reading
    spark: tuple[tuple[int, Reading], ...]
