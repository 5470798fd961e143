"""What the command palette finds by typing: patients and exercises."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from exercise_app.domain.errors import AppError
from exercise_app.domain.overview import PatientOrder, PatientQuery
from exercise_app.ui.commands import Command

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from exercise_app.domain.language import Language
    from exercise_app.services.patients import PatientService
    from exercise_app.services.ports import Library


def patient_commands(
    patients: PatientService, open_patient: Callable[[UUID], None], words: str, limit: int
) -> Sequence[Command]:
    """Patients that answer some words, or the last ones seen; none when they cannot be read."""
    query = PatientQuery(words=words, order=PatientOrder.LAST_VISIT)
    try:
        rows = patients.page(query, 0, limit)
    except AppError:
        return ()
    return [
        Command(
            row.list_name,
            partial(open_patient, row.id),
            "user-round",
            detail=" · ".join(part for part in (_born(row.birth_date), row.epd_number) if part),
        )
        for row in rows
    ]


def exercise_commands(
    library: Library,
    language: Language,
    open_exercise: Callable[[str], None],
    words: str,
    limit: int,
) -> Sequence[Command]:
    """Exercises that answer some words; without words none, because 204 are no help."""
    if not words:
        return ()
    return [
        Command(
            hit.exercise.name(language),
            partial(open_exercise, hit.exercise.id),
            "dumbbell",
            detail=library.label("category", hit.exercise.category, language),
        )
        for hit in library.search(words, language)[:limit]
    ]


def _born(day: object) -> str:
    from datetime import date

    return f"{day.day}-{day.month}-{day.year}" if isinstance(day, date) else ""
