"""`wervel trend`: the chart and its numbers from a CSV file."""

import argparse
import json
from datetime import date
from importlib.resources import as_file
from pathlib import Path
from typing import TYPE_CHECKING, Any

from exercise_app.cli.files import read_file, write_file
from exercise_app.cli.main import add_common
from exercise_app.domain.errors import FileNotWrittenError

if TYPE_CHECKING:
    from exercise_app.services.trend_file import TrendFile

MAX_CSV_BYTES = 5_000_000


def add_parser(commands: Any) -> None:  # noqa: ANN401 - argparse has no public type for it
    """Add the command."""
    parser = commands.add_parser("trend", help="chart and numbers of date,score[,measure]")
    add_common(parser, nested=True)
    parser.add_argument("--csv", type=Path, required=True, metavar="FILE")
    parser.add_argument("--out", type=Path, metavar="F.svg|pdf|png")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from exercise_app.runtime.clock import SystemClock
    from exercise_app.services.trend_file import read_trend, trend_json

    today = SystemClock().today()
    trend = read_trend(read_file(options.csv, MAX_CSV_BYTES), today)
    if options.out:
        write_file(options.out, _drawn(trend, today, options))
    numbers: dict[str, Any] = trend_json(trend)
    if options.json:
        print(json.dumps(numbers, ensure_ascii=False))
    elif not options.quiet:
        print(numbers["sentence"][options.language])
        for problem in numbers["problems"]:
            print(problem["sentence"][options.language])
    return 0 if trend.rows else 2


def _drawn(trend: "TrendFile", today: date, options: argparse.Namespace) -> bytes:
    from exercise_app.charts.export import save_pdf, save_png, save_svg
    from exercise_app.charts.look import paper_look
    from exercise_app.charts.words import chart_words
    from exercise_app.runtime.paths import resource_root
    from exercise_app.services.trend_file import course_of_trend

    course = course_of_trend(trend, today)
    words = chart_words(course, options.language)
    savers = {".svg": save_svg, ".png": save_png, ".pdf": save_pdf}
    save = savers.get(options.out.suffix.lower())
    if save is None:
        raise FileNotWrittenError(path=str(options.out), detail=", ".join(savers))
    fonts = resource_root() / "fonts"
    with (
        as_file(fonts / "NotoSans-Regular.ttf") as regular,
        as_file(fonts / "NotoSans-SemiBold.ttf") as semibold,
    ):
        return save(course, paper_look(regular, semibold), words)
