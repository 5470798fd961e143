"""`wervel library check | list | show | search`."""

import argparse
import json
import sys
from collections.abc import Iterable
from typing import Any

from exercise_app.cli.main import add_common
from exercise_app.domain.exercise import Exercise


def add_parser(commands: Any) -> None:  # noqa: ANN401 - argparse has no public type for it
    """Add the command."""
    parser = commands.add_parser("library", help="the exercises and everything beside them")
    add_common(parser, nested=True)
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    for name, run, text in (
        ("check", _check, "validate all content"),
        ("list", _list, "name every exercise"),
        ("show", _show, "show one exercise"),
        ("search", _search, "rank exercises for some words"),
    ):
        action = actions.add_parser(name, help=text)
        add_common(action, nested=True)
        action.set_defaults(run=run)
        if name == "show":
            action.add_argument("id")
        if name == "search":
            action.add_argument("words", nargs="*")
            action.add_argument("--batch", action="store_true", help="one query a line on stdin")


def _check(options: argparse.Namespace) -> int:
    from exercise_app.content import check_library, shipped_folder

    faults = check_library(shipped_folder("exercises"))
    if options.json:
        print(json.dumps([{"file": f.file, "field": f.field, "reason": f.reason} for f in faults]))
    else:
        for fault in faults:
            print(f"{fault.file}: {fault.field}: {fault.reason}")
        print(f"{len(faults)} faults")
    return 6 if faults else 0


def _list(options: argparse.Namespace) -> int:
    from exercise_app.content import ShippedLibrary

    exercises = ShippedLibrary().exercises()
    if options.json:
        print(json.dumps([_as_json(exercise) for exercise in exercises], ensure_ascii=False))
    else:
        for exercise in exercises:
            print(f"{exercise.id:32} {exercise.name(options.language)}")
    return 0


def _show(options: argparse.Namespace) -> int:
    from exercise_app.content import ShippedLibrary
    from exercise_app.domain.dosage_text import sentence

    exercise = ShippedLibrary().exercise(options.id)
    if options.json:
        print(json.dumps(_as_json(exercise), ensure_ascii=False))
        return 0
    words = exercise.words[options.language]
    print(words.name)
    print(words.plain_name)
    print(words.purpose)
    for number, step in enumerate(words.steps, start=1):
        print(f"  {number}. {step}")
    print(sentence(exercise.dosage, options.language))
    return 0


def _search(options: argparse.Namespace) -> int:
    from exercise_app.content import ShippedLibrary

    library = ShippedLibrary()

    def answer(query: str) -> dict[str, object]:
        hits = library.search(query, options.language)
        return {"query": query, "hits": [{"id": h.exercise.id, "why": h.why} for h in hits]}

    if options.batch:
        for line in sys.stdin:
            print(json.dumps(answer(line.rstrip("\n")), ensure_ascii=False), flush=True)
        return 0
    query = " ".join(options.words)
    if options.json:
        print(json.dumps(answer(query), ensure_ascii=False))
    else:
        for hit in library.search(query, options.language):
            name = hit.exercise.name(options.language)
            print(f"{hit.exercise.id:32} {name:48} {hit.why}")
    return 0


def _as_json(exercise: Exercise) -> dict[str, object]:
    from exercise_app.domain.dosage_text import as_json

    def words(pairs: Iterable[tuple[Any, Any]]) -> dict[str, object]:
        return {
            str(language): {
                name: list(value) if isinstance(value, tuple) else value
                for name in text.__dataclass_fields__
                for value in (getattr(text, name),)
            }
            for language, text in pairs
        }

    return {
        "id": exercise.id,
        "category": exercise.category,
        "start_position": exercise.start_position,
        "equipment": list(exercise.equipment),
        "difficulty": exercise.difficulty,
        "easier": exercise.easier or None,
        "harder": list(exercise.harder),
        "tags": sorted(exercise.tags),
        "dosage": as_json(exercise.dosage),
        "words": words(exercise.words.items()),
    }
