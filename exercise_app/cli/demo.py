"""`wervel demo`: makes an invented clinic; the same seed makes the same clinic."""

import argparse
import json
import sys
from typing import Any

from exercise_app.cli.main import add_common


def add_parser(commands: Any) -> None:  # noqa: ANN401 - argparse has no public type for it
    """Add the command."""
    parser = commands.add_parser("demo", help="make an invented clinic in a data folder")
    add_common(parser, nested=True)
    parser.add_argument("--patients", type=_count, default=25, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.set_defaults(run=_run)


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 200_000:
        raise argparse.ArgumentTypeError("1 to 200000")
    return number


def _run(options: argparse.Namespace) -> int:
    from exercise_app.assembly import fill_demo
    from exercise_app.runtime.paths import database_path, demo_folder

    path = database_path(options.data or demo_folder())
    progress = _Progress(options.patients, quiet=options.quiet or options.json)
    fill_demo(path, options.patients, options.seed, options.language, progress)
    progress.end()
    if options.json:
        print(json.dumps({"ok": True, "database": str(path), "patients": options.patients}))
    elif not options.quiet:
        print(path)
    return 0


class _Progress:
    """A line that counts, on a terminal only."""

    def __init__(self, total: int, *, quiet: bool) -> None:
        self._total = total
        self._shown = sys.stderr.isatty() and not quiet

    def __call__(self, done: int) -> None:
        if self._shown and (done % 10 == 0 or done == self._total):
            print(f"\r{done} / {self._total}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the line."""
        if self._shown:
            print(file=sys.stderr)
