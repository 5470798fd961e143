"""`wervel tour`: drives the real windows through the main job and keeps pictures."""

import argparse
import json
import re
from pathlib import Path
from typing import Any

from exercise_app.cli.main import add_common
from exercise_app.domain.preferences import ThemeChoice


def add_parser(commands: Any) -> None:  # noqa: ANN401 - argparse has no public type for it
    """Add the command."""
    parser = commands.add_parser("tour", help="drive the windows and save a picture of each")
    add_common(parser, nested=True)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    themes = [theme.value for theme in ThemeChoice if theme is not ThemeChoice.SYSTEM]
    parser.add_argument("--theme", choices=themes, default=ThemeChoice.LIGHT.value)
    parser.add_argument("--size", type=_size, default=(1280, 800), metavar="1280x800")
    parser.add_argument("--scale", type=_scale, default=1.0, metavar="1.0")
    parser.set_defaults(run=_run)


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if not found:
        raise argparse.ArgumentTypeError("WIDTHxHEIGHT, such as 1280x800")
    return int(found[1]), int(found[2])


def _scale(text: str) -> float:
    scale = float(text)
    if not 0.5 <= scale <= 4:
        raise argparse.ArgumentTypeError("0.5 to 4")
    return scale


def _run(options: argparse.Namespace) -> int:
    from exercise_app.tour.run import run_tour

    code = run_tour(
        options.out, options.language, ThemeChoice(options.theme), options.size, options.scale
    )
    report = json.loads((options.out / "tour.json").read_text("utf-8"))
    if options.json:
        print(json.dumps(report))
    elif not options.quiet:
        spent = sum(step["ms"] for step in report["steps"]) / 1000
        print(
            f"{len(report['steps'])} steps in {spent:.1f} s, {len(report['pictures'])} pictures, "
            f"{len(report['papers'])} PDF: {options.out}"
        )
    return code
