"""What the Program page shows: frozen rows and counts. How they are made is in program_drawing."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from exercise_app.domain.program import SheetOptions, Side

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from exercise_app.domain.errors import AppError, FieldProblem


class Change(StrEnum):
    """What a step of undo took back; the words for it are in the page."""

    ADD = "add"
    REMOVE = "remove"
    MOVE = "move"
    DOSAGE = "dosage"
    NOTE = "note"
    SIDE = "side"
    DUPLICATE = "duplicate"
    TURNS = "turns"
    HARDER = "harder"
    EASIER = "easier"
    PHASE_ADD = "phase-add"
    PHASE_REMOVE = "phase-remove"
    PHASE_CHANGE = "phase-change"
    TITLE = "title"
    TEMPLATE = "template"
    SHEET = "sheet"
    RELOAD = "reload"


@dataclass(frozen=True, slots=True)
class Link:
    """An exercise that stands beside another one in its chain."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class DosageReading:
    """A dosage line as it is being typed.

    `sentence` is in the patient's language; with a `problem` it is still that of the last line
    that was understood, as are the minutes (of a day on which the exercise is done).
    """

    line: str
    sentence: str
    minutes: int
    problem: AppError | None = None


@dataclass(frozen=True, slots=True)
class NoteReading:
    """How a note reads: Flesch-Douma or Flesch score, words of its longest sentence, long ones."""

    score: int
    longest: int
    long_sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One exercise of the phase on screen. `tags` are the patient's own circumstances only.

    `turn` names exercises that are done in turns: 'A1', 'A2'.
    """

    id: UUID
    number: int
    exercise_id: str
    start_position: str
    name: str
    reading: DosageReading
    note: str = ""
    side: Side = Side.BOTH
    tags: tuple[str, ...] = ()
    easier: tuple[Link, ...] = ()
    harder: tuple[Link, ...] = ()
    is_aerobic: bool = False
    turn: str = ""
    note_reading: NoteReading | None = None


@dataclass(frozen=True, slots=True)
class PhaseTab:
    """One phase. `first_day` and `last_day` are counted from 1 at the start of the program."""

    id: UUID
    number: int
    name: str
    days: int
    first_day: int
    last_day: int
    move_on_when: str
    items: int


@dataclass(frozen=True, slots=True)
class Load:
    """What a phase asks: exercises, fitness exercises beside them, mean minutes a day, things."""

    exercises: int = 0
    aerobic: int = 0
    is_walking: bool = False
    minutes: int = 0
    equipment: tuple[str, ...] = ()

    @property
    def is_many(self) -> bool:
        """Whether it is more than four exercises and one of fitness (clinical.md 6.7)."""
        return self.exercises > 4 or self.aerobic > 1


@dataclass(frozen=True, slots=True)
class TemplateChoice:
    """A template in the menu, with the names of its phases."""

    id: str
    name: str
    phases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IssuedSheet:
    """What was just issued."""

    document_id: UUID
    code: str
    number: int
    pages: int
    issued_at: datetime
    file_name: str
    pdf: bytes


@dataclass(frozen=True, slots=True)
class ProgramState:
    """The whole page. `typing_blocks` is the row whose dosage line is not understood yet.

    `previous` is the number of the version that was issued last, 0 when there is none.
    """

    is_open: bool = False
    title: str = ""
    phases: tuple[PhaseTab, ...] = ()
    current: int = 0
    rows: tuple[ItemRow, ...] = ()
    selected: frozenset[UUID] = frozenset()
    load: Load = field(default_factory=Load)
    sheet: SheetOptions = field(default_factory=SheetOptions)
    undo: Change | None = None
    redo: Change | None = None
    problems: tuple[FieldProblem, ...] = ()
    is_issuing: bool = False
    is_conflict: bool = False
    is_stored: bool = True
    typing_blocks: UUID | None = None
    issued: IssuedSheet | None = None
    previous: int = 0

    @property
    def can_issue(self) -> bool:
        """Whether there is something to print and nothing is on its way."""
        return bool(self.rows) and not self.is_issuing and not self.is_conflict

    @property
    def phase(self) -> PhaseTab | None:
        """The phase on screen."""
        return self.phases[self.current] if self.phases else None
