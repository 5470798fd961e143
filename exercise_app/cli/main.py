"""Reads the command line, runs one command, turns failures into one sentence and an exit code."""

import argparse
import json
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from exercise_app.domain.errors import AppError
from exercise_app.domain.language import Language

log = logging.getLogger(__name__)

_COMMANDS = {
    "demo": "exercise_app.cli.demo",
    "tour": "exercise_app.cli.tour",
    "self-test": "exercise_app.cli.self_test",
    "library": "exercise_app.cli.library",
    "dosage": "exercise_app.cli.dosage",
    "figure": "exercise_app.cli.figure",
    "handout": "exercise_app.cli.handout",
    "trend": "exercise_app.cli.trend",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run Wervel; return its exit code (design: 0 ok, 1 unexpected, 2 usage, 4 not found, ...)."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    command = next((word for word in arguments if word in _COMMANDS), None)
    if command is None and not {"-h", "--help"} & set(arguments):
        return _open_window(arguments)
    options = _parser(command).parse_args(arguments)
    try:
        return int(options.run(options))
    except AppError as error:
        return _refuse(error, options)
    except BrokenPipeError:
        # The reader of our output went away, as `head` does; nothing is left to tell it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 1


def _refuse(error: AppError, options: argparse.Namespace) -> int:
    from exercise_app.cli.sentences import sentence_of

    sentence = sentence_of(error, options.language)
    if options.json:
        print(json.dumps({"ok": False, "problem": sentence, "code": error.code}))
    print(f"wervel: {sentence}", file=sys.stderr)
    return error.exit_code


def _open_window(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser("wervel", description="Opens the program.")
    add_common(parser)
    parser.add_argument("--demo", action="store_true", help="open the demo clinic")
    parser.add_argument("--measure-start", action="store_true", help="print start-up numbers")
    options = parser.parse_args(arguments)

    from exercise_app.app import run

    return run(
        data=options.data,
        language=options.language if options.language_given else None,
        demo=options.demo,
        measure_start=options.measure_start,
    )


def _parser(command: str | None) -> argparse.ArgumentParser:
    """Build the parser; only the asked command's module is imported, so each starts fast."""
    from importlib import import_module

    parser = argparse.ArgumentParser("wervel", description="Home-exercise programs on paper.")
    add_common(parser)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, module in _COMMANDS.items():
        if command in (name, None):
            import_module(module).add_parser(commands)
        else:
            commands.add_parser(name)
    return parser


class _LanguageAction(argparse.Action):
    """Remembers that a language was asked for, so that the settings do not override it."""

    def __call__(
        self,
        _parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        _option: str | None = None,
    ) -> None:
        namespace.language = Language(str(values))
        namespace.language_given = True


def add_common(parser: argparse.ArgumentParser, *, nested: bool = False) -> None:
    """Add the options that every command takes, before or after its name."""
    # A nested parser must not put its defaults over what stood before the command's name.
    missing = argparse.SUPPRESS
    parser.add_argument(
        "--data", type=Path, default=missing if nested else None, metavar="DIR", help="data folder"
    )
    parser.add_argument(
        "--language",
        action=_LanguageAction,
        choices=[language.value for language in Language],
        default=missing if nested else Language.NL,
        help="nl or en",
    )
    for flag, text in (("--json", "machine-readable output"), ("--quiet", "no progress")):
        default = missing if nested else False
        parser.add_argument(flag, action="store_true", default=default, help=text)
    if not nested:
        parser.set_defaults(language_given=False)
