"""A small clinic that tests of the whole program open, and a way to run the program."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from exercise_app.domain.clinic import Clinic
from exercise_app.domain.ids import new_id
from exercise_app.storage.database import Database
from tests.builders import stored_patient

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def made_clinic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a clinic and three patients; copy it before use."""
    folder = tmp_path_factory.mktemp("made-clinic")
    with Database.create(folder / "wervel.db") as database:
        with database.open_work(write=True) as work:
            work.clinics.save(Clinic(new_id(), "Fysio De Linde", therapist="Eva Smit"))
            work.commit(new_id())
        for name in ("Vries", "Jansen", "Bakker"):
            stored_patient(database, family_name=name)
    return folder


@pytest.fixture
def clinic_folder(made_clinic: Path, tmp_path: Path) -> Path:
    """A data folder of this test's own."""
    folder = tmp_path / "clinic"
    shutil.copytree(made_clinic, folder)
    return folder


@pytest.fixture
def run_start(clinic_folder: Path) -> Callable[[], dict[str, Any]]:
    """Start the program on the small clinic with --measure-start and return its numbers."""

    def run() -> dict[str, Any]:
        said = run_python("-m", "exercise_app", "--data", str(clinic_folder), "--measure-start")
        numbers: dict[str, Any] = json.loads(said.splitlines()[-1])
        return numbers

    return run


def run_python(*arguments: str) -> str:
    """Run Python in a process of its own and return what it printed."""
    done = subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=100,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
