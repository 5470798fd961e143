"""Dosage lines while they are being typed, before Enter stores them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.dosage_text import minutes_per_day, parse, sentence
from exercise_app.domain.errors import DosageTextError
from exercise_app.presenters.program_drawing import reading_of, rounded
from exercise_app.presenters.program_state import DosageReading

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from exercise_app.domain.program import Program, ProgramItem


class DosageTyping:
    """What stands in the dosage fields and is not stored yet."""

    def __init__(self) -> None:
        self._readings: dict[UUID, DosageReading] = {}
        self._understood: dict[UUID, Dosage] = {}

    @property
    def readings(self) -> Mapping[UUID, DosageReading]:
        """Every line that is being typed, by exercise of the program."""
        return self._readings

    @property
    def blocks(self) -> UUID | None:
        """The first exercise whose line is not understood, or None."""
        return next((key for key, one in self._readings.items() if one.problem), None)

    def type(self, program: Program, item: ProgramItem, line: str) -> DosageReading:
        """Read a line; when it is not understood the last sentence stays."""
        language = program.sheet.language
        try:
            dosage = _understood(line, item)
        except DosageTextError as error:
            last = self._readings.get(item.id) or reading_of(item.dosage, language)
            reading = replace(last, line=line, problem=error)
        else:
            minutes = rounded(minutes_per_day(dosage))
            reading = DosageReading(line, sentence(dosage, language), minutes)
            self._understood[item.id] = dosage
        self._readings[item.id] = reading
        return reading

    def take(self, item_id: UUID) -> Dosage | None:
        """Hand over a line that was understood and forget it; None keeps what is typed."""
        reading = self._readings.get(item_id)
        if reading is None or reading.problem is not None:
            return None
        del self._readings[item_id]
        return self._understood.pop(item_id, None)

    def drop(self, item_id: UUID) -> None:
        """Forget what was typed for one exercise."""
        self._readings.pop(item_id, None)
        self._understood.pop(item_id, None)

    def clear(self) -> None:
        """Forget everything that was typed."""
        self._readings.clear()
        self._understood.clear()

    def applied_to(self, program: Program) -> Program:
        """Return the program as it would be if every understood line was stored."""
        if not self._understood:
            return program
        phases = tuple(
            replace(
                phase,
                items=tuple(
                    replace(item, dosage=self._understood[item.id])
                    if item.id in self._understood
                    else item
                    for item in phase.items
                ),
            )
            for phase in program.phases
        )
        return replace(program, phases=phases)


def _understood(line: str, item: ProgramItem) -> Dosage:
    # A note can say how much in words; without one the patient would have nothing to go by.
    if not line.strip() and item.note:
        return Dosage()
    return parse(line)
