"""Builds the golden file of the present schema: `python -m tests.storage.golden.build`.

A golden file is built once, when its schema is released, and never again: it shows that what old
versions wrote can still be read.
"""

import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from exercise_app.domain.ids import new_id
from exercise_app.domain.measure import MISSING, NOT_ASKED, PainQuestion, PainReading, Reading
from exercise_app.domain.program import SheetOptions
from exercise_app.storage.database import Database
from exercise_app.storage.schema import HEAD
from tests.builders import (
    NOON,
    a_clinic,
    a_document,
    a_patient,
    a_program,
    a_session,
    a_version,
    an_episode,
    an_event,
    an_own_exercise,
    an_own_template,
)

GOLDEN = Path(__file__).parent

NASTY_NAMES = (
    "Vries",
    "Yılmaz-O'Connor",
    "<img src='file:///etc/passwd'>",
    "Robert'); DROP TABLE patient;--",
    "محمد",
    "😀 Żółć 你好",
    "a%b_c\\d",
    "NUL\x00inside",
    "x" * 80,
)


def build(path: Path) -> None:
    """Write a small clinic with everything a clinic can hold."""
    with Database.create(path) as database, database.open_work(write=True) as work:
        work.clinics.save(a_clinic(logo=b"\x89PNG\r\n\x1a\n", is_demo=True))
        for number, name in enumerate(NASTY_NAMES):
            patient = work.patients.save(
                a_patient(
                    family_name=name, code=f"C{number}", birth_date=date(1940 + number, 2, 28)
                )
            )
            episode = work.episodes.save(an_episode(patient.id))
            work.episodes.save_event(an_event(episode.id, text=name))
            _course(work, episode, name)
            draft = work.programs.save_draft(
                a_program(episode.id, sheet=SheetOptions(next_appointment=NOON, plan=name))
            )
            version = a_version(draft, code=f"W{number}")
            work.programs.add_version(version)
            work.documents.add(a_document(version), b"%PDF-1.7 " + name.encode())
        _own_library(work)
        work.commit(new_id())


def _own_library(work) -> None:
    """Templates, an exercise with a picture and a removed one, favourites, use."""
    for name in NASTY_NAMES:
        work.own_library.save_template(an_own_template(name=name))
    work.own_library.save_exercise(an_own_exercise())
    work.own_library.save_exercise(an_own_exercise("own-gone", is_removed=True))
    work.own_library.keep_picture("own-heel", b"\x89PNG\r\n\x1a\n")
    work.own_library.set_favourite("bridge", is_favourite=True)
    work.own_library.count_use(("bridge", "plank", "own-heel"))


def _course(work, episode, name) -> None:
    """Six sessions with zero, not asked and missing; one corrected, one withdrawn."""
    readings = (Reading.of(7), Reading.of(0), NOT_ASKED, MISSING, Reading.of(10), Reading.of(3))
    stored = []
    for number, reading in enumerate(readings):
        session = a_session(
            episode.id,
            day=date(2026, 1, 12) + timedelta(days=7 * number),
            note=name * 4,
            recorded_at=NOON + timedelta(days=7 * number),
        )
        pain = (
            PainReading(PainQuestion.AVERAGE_24H, reading),
            PainReading(PainQuestion.WORST_24H, Reading.of(10)),
        )
        stored.append(work.sessions.add(replace(session, pain=pain)))
    work.sessions.correct(replace(stored[0], note="Gecorrigeerd"), NOON, "Karin Smit")
    work.sessions.withdraw(stored[5].id, NOON, "Karin Smit")


if __name__ == "__main__":
    target = GOLDEN / f"schema_{HEAD}.db"
    target.unlink(missing_ok=True)
    build(target)
    Path(f"{target}.lock").unlink()
    sys.stdout.write(f"{target.name}: {target.stat().st_size} bytes\n")
