"""Makes the state of the Program page from a program and the library."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from exercise_app.domain.dosage_text import format_dosage, minutes_per_day, sentence
from exercise_app.domain.dosage_words import mean_minutes_per_day
from exercise_app.domain.errors import NotFoundError
from exercise_app.domain.program_turns import turn_labels
from exercise_app.domain.readability import measure_readability, sentences_of
from exercise_app.presenters.program_state import (
    DosageReading,
    ItemRow,
    Link,
    Load,
    NoteReading,
    PhaseTab,
    TemplateChoice,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

    from exercise_app.domain.dosage import Dosage
    from exercise_app.domain.exercise import Exercise
    from exercise_app.domain.language import Language
    from exercise_app.domain.program import Phase, Program, ProgramItem
    from exercise_app.services.ports import Library

AEROBIC: Final = "aerobic"
LONG_SENTENCE: Final = 15
"""Words; plain Dutch (B1) keeps sentences to 10 to 15 of them."""
WALKING: Final = frozenset({"walk-easy", "walk-brisk", "walk-intervals", "nordic-walking"})


@lru_cache(maxsize=2_048)
def reading_of(dosage: Dosage, language: Language) -> DosageReading:
    """Read a stored dosage back: its line, its sentence, its minutes."""
    minutes = rounded(minutes_per_day(dosage))
    return DosageReading(format_dosage(dosage), sentence(dosage, language), minutes)


def rounded(minutes: float) -> int:
    """Whole minutes; what takes any time at all takes at least one."""
    return max(1, round(minutes)) if minutes > 0 else 0


class RowMaker:
    """Makes rows in the language of the screen, for a patient with circumstances."""

    def __init__(
        self, library: Library, screen: Language, circumstances: frozenset[str] = frozenset()
    ) -> None:
        self._library = library
        self._screen = screen
        self._circumstances = circumstances

    def rows(
        self, phase: Phase, patient: Language, typing: Mapping[UUID, DosageReading]
    ) -> tuple[ItemRow, ...]:
        """Make the rows of a phase; `typing` holds lines that are not stored yet."""
        turns = turn_labels(phase.items)
        return tuple(
            replace(
                self._row(number, item, typing.get(item.id) or reading_of(item.dosage, patient)),
                turn=turns[number - 1],
                note_reading=note_reading(item.note, patient),
            )
            for number, item in enumerate(phase.items, start=1)
        )

    def find(self, exercise_id: str) -> Exercise | None:
        """Return an exercise, or None when a program names one that is no longer there."""
        try:
            return self._library.exercise(exercise_id)
        except NotFoundError:
            return None

    def equipment(self, key: str) -> str:
        """Name a thing in the language of the screen."""
        return self._library.label("equipment", key, self._screen)

    def _row(self, number: int, item: ProgramItem, reading: DosageReading) -> ItemRow:
        exercise = self.find(item.exercise_id)
        if exercise is None:
            return ItemRow(
                item.id, number, item.exercise_id, "standing", item.exercise_id, reading, item.note
            )
        return ItemRow(
            item.id,
            number,
            exercise.id,
            exercise.start_position,
            exercise.name(self._screen),
            reading,
            item.note,
            item.side,
            self._tags(exercise),
            self._links((exercise.easier,)),
            self._links(exercise.harder),
            exercise.category == AEROBIC,
        )

    def _tags(self, exercise: Exercise) -> tuple[str, ...]:
        met = sorted(exercise.tags & self._circumstances)
        return tuple(self._library.label("tag", tag, self._screen) for tag in met)

    def _links(self, ids: Iterable[str]) -> tuple[Link, ...]:
        found = (self.find(one) for one in ids if one)
        return tuple(Link(one.id, one.name(self._screen)) for one in found if one)


@lru_cache(maxsize=512)
def note_reading(note: str, language: Language) -> NoteReading | None:
    """Measure a note in the patient's language; None when there is none."""
    found = measure_readability(note, language)
    if not found.words:
        return None
    long = tuple(
        sentence
        for sentence in sentences_of(note)
        if measure_readability(sentence, language).words > LONG_SENTENCE
    )
    return NoteReading(round(found.score), found.longest, long)


def tabs(program: Program) -> tuple[PhaseTab, ...]:
    """Number the phases and count their days from the start of the program."""
    made: list[PhaseTab] = []
    day = 1
    for number, phase in enumerate(program.phases, start=1):
        last = day + phase.days - 1
        made.append(
            PhaseTab(
                phase.id,
                number,
                phase.name,
                phase.days,
                day,
                last,
                phase.move_on_when,
                len(phase.items),
            )
        )
        day = last + 1
    return tuple(made)


def load_of(phase: Phase, maker: RowMaker) -> Load:
    """Count what a phase asks of the patient."""
    aerobic = [
        item.exercise_id
        for item in phase.items
        if (found := maker.find(item.exercise_id)) and found.category == AEROBIC
    ]
    things = dict.fromkeys(
        thing
        for item in phase.items
        if (found := maker.find(item.exercise_id))
        for thing in found.equipment
    )
    minutes = sum(mean_minutes_per_day(item.dosage) for item in phase.items)
    is_walking = len(aerobic) == 1 and aerobic[0] in WALKING
    return Load(
        len(phase.items) - len(aerobic),
        len(aerobic),
        is_walking,
        rounded(minutes),
        tuple(maker.equipment(thing) for thing in things),
    )


def template_choices(library: Library, language: Language) -> tuple[TemplateChoice, ...]:
    """Every template with the names of its phases, for a menu."""
    return tuple(
        TemplateChoice(
            one.id, one.name[language], tuple(phase.name[language] for phase in one.phases)
        )
        for one in library.templates()
    )
