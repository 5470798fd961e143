"""`wervel trend`: the chart and its numbers from a CSV file."""

import argparse
import json
from pathlib import Path
from typing import Any

from exercise_app.cli.files import read_file, write_file
from exercise_app.cli.main import add_common

MAX_CSV_BYTES = 5_000_000


def add_parser(commands: Any) -> None:  # noqa: ANN401 - argparse has no public type for it
    """Add the command."""
    parser = commands.add_parser("trend", help="chart and numbers of date,score[,measure]")
    add_common(parser, nested=True)
    parser.add_argument("--csv", type=Path, required=True, metavar="FILE")
    parser.add_argument("--out", type=Path, metavar="F.svg|pdf|png")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from exercise_app.services.trend_file import read_trend, trend_json

    trend = read_trend(read_file(options.csv, MAX_CSV_BYTES))
    if options.out:
        write_file(options.out, _drawn(trend, options))
    numbers = trend_json(trend)
    if options.json:
        print(json.dumps(numbers, ensure_ascii=False))
    elif not options.quiet:
        print(numbers["sentence"][options.language])
        for problem in numbers["problems"]:
            print(problem)
    return 0
