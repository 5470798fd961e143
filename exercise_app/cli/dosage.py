"""`wervel dosage parse LINE | --batch`."""

import argparse
import json
import sys
from typing import Any

from exercise_app.cli.main import add_common
from exercise_app.cli.sentences import sentence_of
from exercise_app.domain.errors import DosageTextError
from exercise_app.domain.language import Language


def add_parser(commands: Any) -> None:  # noqa: ANN401 - argparse has no public type for it
    """Add the command."""
    parser = commands.add_parser("dosage", help="read dosages as therapists write them")
    add_common(parser, nested=True)
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    parse = actions.add_parser("parse", help="one dosage line to JSON")
    add_common(parse, nested=True)
    parse.add_argument("line", nargs="*")
    parse.add_argument("--batch", action="store_true", help="one line each on standard input")
    parse.set_defaults(run=_parse)


def _parse(options: argparse.Namespace) -> int:
    if options.batch:
        for line in sys.stdin:
            print(json.dumps(_answer(line.rstrip("\n"), options.language), ensure_ascii=False))
        return 0
    answer = _answer(" ".join(options.line), options.language)
    print(json.dumps(answer, ensure_ascii=False))
    return 0 if answer["ok"] else 2


def _answer(line: str, language: Language) -> dict[str, object]:
    from exercise_app.domain.dosage_text import as_json, parse, sentence

    try:
        dosage = parse(line)
    except DosageTextError as error:
        return {"ok": False, "problem": sentence_of(error, language)}
    return {"ok": True, **as_json(dosage), "sentence": sentence(dosage, language)}
