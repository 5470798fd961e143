"""Own templates and exercises as JSON: own field names, a schema number, a reader for each."""

import json
from dataclasses import asdict, fields
from typing import Any
from uuid import UUID

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.exercise import Exercise, ExerciseWords
from exercise_app.domain.language import Language
from exercise_app.domain.own_library import OwnTemplate
from exercise_app.domain.program import TemplateItem, TemplatePhase

SCHEMA = 1

# A JSON object; its values are checked by the classes that are built from them.
JsonObject = dict[str, Any]


def template_json(template: OwnTemplate) -> str:
    """Write a template without its id, name and version, which have columns."""
    return _text(
        {
            "meant_for": template.meant_for,
            "pain_rules": template.pain_rules,
            "phases": [
                {
                    "name": phase.name,
                    "days": phase.days,
                    "move_on_when": phase.move_on_when,
                    "items": [_item_json(item) for item in phase.items],
                }
                for phase in template.phases
            ],
        }
    )


def template_from_json(key: UUID, name: str, version: int, text: str, schema: int) -> OwnTemplate:
    """Read a template. Raise ValueError for a schema number that this version does not know."""
    found = _object(text, schema)
    return OwnTemplate(
        id=key,
        name=name,
        meant_for=found["meant_for"],
        pain_rules=found["pain_rules"],
        phases=tuple(
            TemplatePhase(
                name=phase["name"],
                days=phase["days"],
                move_on_when=phase["move_on_when"],
                items=tuple(_item(item) for item in phase["items"]),
            )
            for phase in found["phases"]
        ),
        version=version,
    )


def exercise_json(exercise: Exercise) -> str:
    """Write an exercise without its id, which has a column."""
    return _text(
        {
            "category": exercise.category,
            "start_position": exercise.start_position,
            "equipment": list(exercise.equipment),
            "difficulty": exercise.difficulty,
            "easier": exercise.easier,
            "harder": list(exercise.harder),
            "dosage": _dosage_json(exercise.dosage),
            "tags": sorted(exercise.tags),
            "view": exercise.view,
            "body": list(exercise.body),
            "words": {key.value: asdict(words) for key, words in exercise.words.items()},
        }
    )


def exercise_from_json(exercise_id: str, text: str, schema: int) -> Exercise:
    """Read an exercise. Raise ValueError for a schema number that this version does not know."""
    found = _object(text, schema)
    return Exercise(
        id=exercise_id,
        category=found["category"],
        start_position=found["start_position"],
        equipment=tuple(found["equipment"]),
        difficulty=found["difficulty"],
        easier=found["easier"],
        harder=tuple(found["harder"]),
        dosage=Dosage(**found["dosage"]),
        tags=frozenset(found["tags"]),
        view=found["view"],
        words={Language(key): _words(words) for key, words in found["words"].items()},
        body=tuple(found["body"]),
    )


def _words(found: JsonObject) -> ExerciseWords:
    steps, synonyms = tuple(found["steps"]), tuple(found["synonyms"])
    return ExerciseWords(**found | {"steps": steps, "synonyms": synonyms})


def _item_json(item: TemplateItem) -> JsonObject:
    return {
        "exercise_id": item.exercise_id,
        "dosage": _dosage_json(item.dosage),
        "note": item.note,
        "with_next": item.with_next,
    }


def _item(found: JsonObject) -> TemplateItem:
    return TemplateItem(
        found["exercise_id"], Dosage(**found["dosage"]), found["note"], found["with_next"]
    )


def _dosage_json(dosage: Dosage) -> JsonObject:
    return {f.name: getattr(dosage, f.name) for f in fields(Dosage)}


def _text(found: JsonObject) -> str:
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def _object(text: str, schema: int) -> JsonObject:
    if schema != SCHEMA:
        raise ValueError(f"unknown schema {schema} of own content")
    found: JsonObject = json.loads(text)
    return found
