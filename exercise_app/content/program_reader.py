"""Reads exercises/programs/<id>.toml into program templates."""

from dataclasses import dataclass

from exercise_app.content.fields import Fields
from exercise_app.domain.dosage import Dosage
from exercise_app.domain.dosage_text import parse
from exercise_app.domain.errors import DosageTextError, InvalidInputError
from exercise_app.domain.program import (
    MAX_ITEM_NOTE,
    MAX_ITEMS,
    MAX_PHASES,
    ProgramTemplate,
    TemplateItem,
    TemplatePhase,
)
from exercise_app.domain.texts import MAX_LINE, MAX_NAME

MAX_DAYS = 366


@dataclass(frozen=True, slots=True)
class OrderedTemplate:
    """A template and its place in the list."""

    order: int
    template: ProgramTemplate


def read_program(fields: Fields, file_id: str) -> OrderedTemplate:
    """Build one template; `file_id` is the name of its file, which must be its id."""
    if fields.text("id") != file_id:
        fields.wrong("id", f"must be the name of the file, {file_id!r}")
    order = fields.whole("order", 1, 1_000)
    template = ProgramTemplate(
        id=file_id,
        name=fields.both("name", longest=MAX_NAME),
        meant_for=fields.both("meant_for"),
        not_for=fields.both("not_for", empty=True),
        weeks=fields.whole("weeks", 1, 104),
        contacts=fields.both("contacts", longest=MAX_LINE),
        pain_rules=fields.flag("pain_rules"),
        phases=tuple(_phase(phase) for phase in fields.tables("phase", most=MAX_PHASES)),
    )
    return OrderedTemplate(order, template)


def _phase(fields: Fields) -> TemplatePhase:
    phase = TemplatePhase(
        name=fields.both("name", longest=MAX_NAME),
        period=fields.both("period", longest=MAX_NAME),
        days=fields.whole("days", 1, MAX_DAYS),
        move_on_when=fields.both("move_on_when", longest=2 * MAX_LINE),
        items=tuple(_item(item) for item in fields.tables("item", most=MAX_ITEMS)),
    )
    fields.end()
    return phase


def _item(fields: Fields) -> TemplateItem:
    nothing = {"nl": "", "en": ""}
    item = TemplateItem(
        exercise_id=fields.text("exercise", longest=60),
        dosage=_dosage(fields),
        note=fields.both("note", longest=MAX_ITEM_NOTE) if fields.has("note") else nothing,
    )
    if item.dosage.is_empty and not item.note["nl"]:
        fields.wrong("dosage", "is empty, and no note says how much")
    fields.end()
    return item


def _dosage(fields: Fields) -> Dosage:
    line = fields.text("dosage", empty=True, longest=MAX_LINE)
    if not line:
        return Dosage()
    try:
        return parse(line)
    except DosageTextError as error:
        fields.wrong("dosage", f"is not understood ({error.facts.get('reason')})")
    except InvalidInputError as error:
        for problem in error.problems:
            fields.wrong("dosage", f"{problem.field}: {problem.rule}")
    return Dosage()
