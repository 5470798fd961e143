"""What a clinic adds to the shipped library: own templates, own exercises, favourites, use."""

from dataclasses import dataclass, field
from uuid import UUID

from exercise_app.domain.errors import FieldProblem
from exercise_app.domain.exercise import Exercise
from exercise_app.domain.language import Language
from exercise_app.domain.program import (
    MAX_ITEM_NOTE,
    MAX_ITEMS,
    MAX_PHASES,
    Program,
    ProgramTemplate,
    TemplateItem,
    TemplatePhase,
)
from exercise_app.domain.texts import MAX_LINE, MAX_NAME, text_problem

OWN = "own-"
"""How the id of everything that is the clinic's own begins; no shipped id does."""

MAX_DAYS = 728


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """A program kept by the clinic to begin others from. Its words are the same in every language.

    What belongs to one patient is not in it: no title of a sheet, no sides, no agreements.
    """

    id: UUID
    name: str
    meant_for: str = ""
    pain_rules: bool = True
    phases: tuple[TemplatePhase, ...] = ()
    version: int = 0

    @property
    def key(self) -> str:
        """Its id among all templates."""
        return f"{OWN}{self.id.hex}"

    def as_template(self) -> ProgramTemplate:
        """Return it in the form of a shipped template."""
        days = sum(phase.days for phase in self.phases)
        return ProgramTemplate(
            id=self.key,
            name=everywhere(self.name),
            meant_for=everywhere(self.meant_for),
            not_for=everywhere(""),
            weeks=max(1, round(days / 7)),
            contacts=everywhere(""),
            pain_rules=self.pain_rules,
            phases=self.phases,
        )


@dataclass(frozen=True, slots=True)
class OwnExercise:
    """An exercise of the clinic. A removed one still stands in programs that have it."""

    exercise: Exercise
    is_removed: bool = False
    has_picture: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True)
class ExerciseUse:
    """How often an exercise was issued; `beside` counts, for others, how often together."""

    exercise_id: str
    count: int
    beside: dict[str, int] = field(default_factory=dict)


def everywhere(text: str) -> dict[str, str]:
    """Say the same in every language."""
    return {language.value: text for language in Language}


def template_from(
    program: Program, template_id: UUID, name: str, meant_for: str = "", version: int = 0
) -> OwnTemplate:
    """Keep the phases, dosages and notes of a program; sides and agreements stay behind."""
    phases = tuple(
        TemplatePhase(
            name=everywhere(phase.name),
            days=phase.days,
            move_on_when=everywhere(phase.move_on_when),
            items=tuple(
                TemplateItem(item.exercise_id, item.dosage, everywhere(item.note), item.with_next)
                for item in phase.items
            ),
        )
        for phase in program.phases
    )
    return OwnTemplate(template_id, name, meant_for, program.sheet.pain_rules, phases, version)


def template_problems(template: OwnTemplate) -> tuple[FieldProblem, ...]:
    """Name every part of an own template that cannot be kept."""
    items = [item for phase in template.phases for item in phase.items]
    found = [
        text_problem("name", template.name, limit=MAX_NAME, required=True),
        text_problem("meant-for", template.meant_for, limit=2 * MAX_LINE),
    ]
    if len(template.phases) > MAX_PHASES:
        found.append(FieldProblem("phases", "too-many", {"limit": MAX_PHASES}))
    if len(items) > MAX_ITEMS:
        found.append(FieldProblem("items", "too-many", {"limit": MAX_ITEMS}))
    for phase in template.phases:
        if not 1 <= phase.days <= MAX_DAYS:
            found.append(FieldProblem("days", "range", {"low": 1, "high": MAX_DAYS}))
        found += [text_problem("phase-name", w, limit=MAX_NAME) for w in phase.name.values()]
        rules = phase.move_on_when.values()
        found += [text_problem("move-on", word, limit=2 * MAX_LINE) for word in rules]
    for item in items:
        notes = item.note.values()
        found += [text_problem("note", w, limit=MAX_ITEM_NOTE, printed=True) for w in notes]
    return tuple(problem for problem in found if problem)
