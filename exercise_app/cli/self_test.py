"""`wervel self-test`: is everything here, and does each part do its work? One line a check."""

import argparse
import json
import tempfile
from collections.abc import Callable
from datetime import date
from importlib.resources import as_file
from pathlib import Path
from typing import Any

from exercise_app.cli.main import add_common


def add_parser(commands: Any) -> None:  # noqa: ANN401 - argparse has no public type for it
    """Add the command."""
    parser = commands.add_parser("self-test", help="check this installation")
    add_common(parser, nested=True)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    results = []
    for name, check in _CHECKS:
        try:
            said, is_good = check(), True
        except Exception as error:  # noqa: BLE001 - whatever is broken must be named, not raised
            said, is_good = f"{type(error).__name__}: {error}", False
        results.append({"check": name, "ok": is_good, "said": said})
        if not options.json and (not options.quiet or not is_good):
            print(f"{'ok  ' if is_good else 'FAIL'} {name}: {said}")
    if options.json:
        print(json.dumps(results))
    return 0 if all(result["ok"] for result in results) else 1


def _resources() -> str:
    from exercise_app.runtime.paths import resource_root

    root = resource_root()
    wanted = [
        "fonts/NotoSans-Regular.ttf",
        "fonts/NotoSans-SemiBold.ttf",
        "fonts/LICENSE-NotoSans.txt",
        "icons/lucide.ttf",
        "icons/icons.toml",
        "icons/LICENSE-Lucide.txt",
        "i18n/handout.nl.toml",
        "i18n/handout.en.toml",
        "translations/wervel_nl.qm",
        "translations/wervel_en.qm",
    ]
    for name in wanted:
        if not (root / name).read_bytes():
            raise ValueError(f"{name} is empty")
    return f"{len(wanted)} files"


def _content() -> str:
    from exercise_app.content import check_library, shipped_folder

    faults = check_library(shipped_folder("exercises"))
    if faults:
        raise ValueError(f"{len(faults)} faults, first: {faults[0]}")
    return "no faults"


def _figures() -> str:
    from exercise_app.assembly import picture_store
    from exercise_app.content import ShippedLibrary
    from exercise_app.runtime.paths import resource_root

    store, own = picture_store(resource_root()), 0
    exercises = ShippedLibrary().exercises()
    for exercise in exercises:
        own += not store.picture(exercise.id, exercise.start_position).neutral
    return f"{own} of {len(exercises)} exercises have a picture of their own"


def _database() -> str:
    """Make a database, store a patient and a score, close, open, read both back."""
    from exercise_app.domain.ids import new_id
    from exercise_app.domain.measure import PainQuestion, PainReading, Reading
    from exercise_app.domain.patient import Patient
    from exercise_app.domain.session import Session
    from exercise_app.runtime.clock import SystemClock
    from exercise_app.services.patients import PatientService
    from exercise_app.services.sessions import SessionService
    from exercise_app.storage.database import Database

    clock, question = SystemClock(), PainQuestion.AVERAGE_24H
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "self-test.db"
        with Database.create(path) as database:
            patients = PatientService(database.open_work, clock)
            patient = patients.create(Patient(new_id(), "Zelf", "Test", None))
            episode = patients.open(patient.id).episode
            pain = (PainReading(question, Reading.of(0)),)
            session = Session(new_id(), episode.id, clock.today(), clock.now(), pain)
            SessionService(database.open_work, clock).record(session)
        with Database.open(path) as database:
            sessions = SessionService(database.open_work, clock).of_episode(episode.id)
            if [s.reading(question) for s in sessions] != [Reading.of(0)]:
                raise ValueError("the score that was stored is not the score that was read")
            version = database.engine_version
    return f"one score stored and read back, {version}"


def _chart() -> str:
    from exercise_app.charts.export import save_svg
    from exercise_app.charts.look import paper_look
    from exercise_app.charts.words import chart_words
    from exercise_app.domain.language import Language
    from exercise_app.runtime.paths import resource_root
    from exercise_app.services.trend_file import course_of_trend, read_trend

    trend = read_trend("date,score\n2026-01-01,7\n2026-01-08,0\n")
    course = course_of_trend(trend, date(2026, 1, 9))
    fonts = resource_root() / "fonts"
    with (
        as_file(fonts / "NotoSans-Regular.ttf") as regular,
        as_file(fonts / "NotoSans-SemiBold.ttf") as semibold,
    ):
        svg = save_svg(course, paper_look(regular, semibold), chart_words(course, Language.NL))
    if b"<svg" not in svg:
        raise ValueError("the chart is no SVG")
    return f"{len(svg)} bytes"


def _sheets() -> str:
    from exercise_app.cli.handout import sheet_of_template
    from exercise_app.domain.language import Language

    sizes = [
        len(sheet_of_template("subacute-return", 1, language, "Zelf Test")) for language in Language
    ]
    return f"Dutch and English sheet, {' and '.join(map(str, sizes))} bytes"


def _window() -> str:
    from PySide6 import __version__
    from PySide6.QtCore import QLibraryInfo

    return f"Qt {QLibraryInfo.version().toString()}, PySide6 {__version__}"


_CHECKS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("resources", _resources),
    ("content", _content),
    ("figures", _figures),
    ("database", _database),
    ("chart", _chart),
    ("sheets", _sheets),
    ("window", _window),
)
