"""A template as a file to share: `.wervel-template`, JSON in UTF-8.

What comes in is a stranger's file: its size, form, words and numbers are held against the same
rules as what is typed, and nothing in it is run, looked up or followed.
"""

import json
from typing import Any, Final, TypeVar

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.dosage_text import format_dosage, parse
from exercise_app.domain.errors import AppError, TemplateFileError
from exercise_app.domain.ids import new_id
from exercise_app.domain.language import Language
from exercise_app.domain.own_library import OwnTemplate, template_problems
from exercise_app.domain.program import TemplateItem, TemplatePhase
from exercise_app.domain.texts import tidy

SUFFIX: Final = ".wervel-template"
MOST_BYTES: Final = 256 * 1024
"""The largest program there can be, with every note full in two languages, is a third of this."""

T = TypeVar("T")

_FORMAT, _VERSION = "wervel-template", 1
_LONGEST = 4_000


def write_template(template: OwnTemplate) -> bytes:
    """Return the file. Nothing of a patient or of the clinic is in it."""
    content = {
        "format": _FORMAT,
        "version": _VERSION,
        "name": template.name,
        "meant_for": template.meant_for,
        "pain_rules": template.pain_rules,
        "phases": [
            {
                "name": phase.name,
                "days": phase.days,
                "move_on_when": phase.move_on_when,
                "exercises": [
                    {
                        "id": item.exercise_id,
                        "dosage": format_dosage(item.dosage),
                        "note": item.note,
                        "with_next": item.with_next,
                    }
                    for item in phase.items
                ],
            }
            for phase in template.phases
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=1).encode()


def read_template(content: bytes, known: frozenset[str]) -> OwnTemplate:
    """Read a file as a new template.

    Args:
        content: The bytes.
        known: The ids of every exercise there is.

    Raises:
        TemplateFileError: `reason` is 'too-large', 'form', 'newer' or 'unknown-exercise'.
    """
    if len(content) > MOST_BYTES:
        raise TemplateFileError(reason="too-large")
    try:
        template = _template(_object(content))
        problems = template_problems(template)
    except TemplateFileError:
        raise
    # Whatever a file can be wrong in: its letters, its depth, a part that is missing or is of
    # another kind, a number that no dosage can have.
    except (ValueError, KeyError, TypeError, RecursionError, AppError) as error:
        raise TemplateFileError(reason="form") from error
    if problems or not template.phases:
        raise TemplateFileError(reason="form")
    used = {item.exercise_id for phase in template.phases for item in phase.items}
    if used - known:
        raise TemplateFileError(reason="unknown-exercise")
    return template


def _object(content: bytes) -> dict[str, Any]:
    found = json.loads(content.decode("utf-8-sig"))
    if not isinstance(found, dict) or found.get("format") != _FORMAT:
        raise TemplateFileError(reason="form")
    if _kind(found["version"], int) > _VERSION:
        raise TemplateFileError(reason="newer")
    return found


def _template(found: dict[str, Any]) -> OwnTemplate:
    return OwnTemplate(
        id=new_id(),
        name=_text(found["name"]),
        meant_for=_text(found["meant_for"]),
        pain_rules=_kind(found["pain_rules"], bool),
        phases=tuple(_phase(phase) for phase in _kind(found["phases"], list)),
    )


def _phase(found: dict[str, Any]) -> TemplatePhase:
    return TemplatePhase(
        name=_texts(found["name"]),
        days=_kind(found["days"], int),
        move_on_when=_texts(found["move_on_when"]),
        items=tuple(_item(item) for item in _kind(found["exercises"], list)),
    )


def _item(found: dict[str, Any]) -> TemplateItem:
    line = _text(found["dosage"])
    return TemplateItem(
        exercise_id=_text(found["id"]),
        dosage=parse(line) if line else Dosage(),
        note=_texts(found["note"]),
        with_next=_kind(found["with_next"], bool),
    )


def _texts(found: object) -> dict[str, str]:
    words = _kind(found, dict)
    return {language.value: _text(words[language.value]) for language in Language}


def _text(found: object) -> str:
    text = _kind(found, str)
    if len(text) > _LONGEST:
        raise ValueError("text is too long")
    return tidy(text)


def _kind(found: object, kind: type[T]) -> T:
    # A truth value is a number to Python, but never one in a file.
    if not isinstance(found, kind) or (kind is int and isinstance(found, bool)):
        raise TypeError(f"expected {kind.__name__}")
    return found
