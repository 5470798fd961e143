"""A program of exercises: phases with dosed exercises, drafts and issued versions."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.errors import FieldProblem
from exercise_app.domain.ids import new_id
from exercise_app.domain.language import Language
from exercise_app.domain.texts import MAX_LINE, MAX_NAME, text_problem

MAX_PHASES = 12
MAX_ITEMS = 60
MAX_ITEM_NOTE = 500


class Side(StrEnum):
    """Which side an exercise is done on."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class ProgramItem:
    """One exercise in a phase with its dosage and a note for the patient.

    `with_next` says that it is done in turns with the exercise below it.
    """

    id: UUID
    exercise_id: str
    dosage: Dosage
    note: str = ""
    side: Side = Side.BOTH
    with_next: bool = False


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of a program: name, length in days, and when to go on, in the therapist's words."""

    id: UUID
    name: str
    days: int = 14
    move_on_when: str = ""
    items: tuple[ProgramItem, ...] = ()


class SheetLayout(StrEnum):
    """How a sheet is printed. All layouts hold the same exercises with the same numbers."""

    STANDARD = "standard"
    LARGE = "large"
    CARD = "card"
    BOOKLET = "booklet"
    BILINGUAL = "bilingual"


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """What goes on the printed sheet besides the exercises.

    `changes` asks for what is different from the version before, when there is one.
    """

    language: Language = Language.NL
    use_code_for_name: bool = False
    pain_rules: bool = True
    education: tuple[str, ...] = ()
    next_appointment: datetime | None = None
    plan: str = ""
    black_and_white: bool = False
    changes: bool = True
    layout: SheetLayout = SheetLayout.STANDARD


@dataclass(frozen=True, slots=True)
class Program:
    """A program as it is being written. `starts_on` is when the first phase begins."""

    id: UUID
    episode_id: UUID
    title: str = ""
    template_id: str = ""
    starts_on: date | None = None
    phases: tuple[Phase, ...] = ()
    sheet: SheetOptions = field(default_factory=SheetOptions)
    version: int = 0

    @property
    def items(self) -> tuple[ProgramItem, ...]:
        """Every exercise of every phase, in order."""
        return tuple(item for phase in self.phases for item in phase.items)

    def phase_at(self, day: date) -> int | None:
        """The index of the phase that runs on a day; the last goes on; None before the start."""
        if self.starts_on is None or not self.phases or day < self.starts_on:
            return None
        ends = self.starts_on
        for index, phase in enumerate(self.phases):
            ends += timedelta(days=phase.days)
            if day < ends:
                return index
        return len(self.phases) - 1


@dataclass(frozen=True, slots=True)
class IssuedVersion:
    """A program as it was given to the patient; it never changes. `code` is what people say."""

    id: UUID
    program_id: UUID
    episode_id: UUID
    number: int
    code: str
    issued_at: datetime
    issued_by: str
    program: Program


@dataclass(frozen=True, slots=True)
class TemplateItem:
    """One exercise of a template; `note` per language."""

    exercise_id: str
    dosage: Dosage
    note: dict[str, str]
    with_next: bool = False


@dataclass(frozen=True, slots=True)
class TemplatePhase:
    """One phase of a template; texts per language, length in days.

    `period` says when it is in words, e.g. 'week 5-6'.
    """

    name: dict[str, str]
    days: int
    move_on_when: dict[str, str]
    items: tuple[TemplateItem, ...]
    period: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ProgramTemplate:
    """A starting form that a therapist chooses by hand; texts per language."""

    id: str
    name: dict[str, str]
    meant_for: dict[str, str]
    not_for: dict[str, str]
    weeks: int
    contacts: dict[str, str]
    pain_rules: bool
    phases: tuple[TemplatePhase, ...]


def program_from(
    template: ProgramTemplate, episode_id: UUID, language: Language, starts_on: date
) -> Program:
    """Make a draft from a template, in the patient's language."""
    phases = tuple(
        Phase(
            id=new_id(),
            name=phase.name[language],
            days=phase.days,
            move_on_when=phase.move_on_when[language],
            items=tuple(
                ProgramItem(
                    new_id(),
                    item.exercise_id,
                    item.dosage,
                    item.note.get(language, ""),
                    with_next=item.with_next,
                )
                for item in phase.items
            ),
        )
        for phase in template.phases
    )
    sheet = SheetOptions(language=language, pain_rules=template.pain_rules)
    return Program(
        new_id(), episode_id, template.name[language], template.id, starts_on, phases, sheet
    )


def program_problems(program: Program) -> tuple[FieldProblem, ...]:
    """Name every part of a program that cannot be stored or printed as it is."""
    found = [
        text_problem("title", program.title, limit=MAX_NAME, printed=True),
        text_problem("plan", program.sheet.plan, limit=MAX_ITEM_NOTE, printed=True),
    ]
    if len(program.phases) > MAX_PHASES:
        found.append(FieldProblem("phases", "too-many", {"limit": MAX_PHASES}))
    if len(program.items) > MAX_ITEMS:
        found.append(FieldProblem("items", "too-many", {"limit": MAX_ITEMS}))
    for phase in program.phases:
        found.append(text_problem(f"phase-name-{phase.id}", phase.name, limit=MAX_NAME))
        found.append(text_problem(f"move-on-{phase.id}", phase.move_on_when, limit=2 * MAX_LINE))
        found.extend(
            text_problem(f"note-{item.id}", item.note, limit=MAX_ITEM_NOTE, printed=True)
            for item in phase.items
        )
    return tuple(problem for problem in found if problem)
