"""Two databases with one contract: a real file, and the stand-in that other rooms test with."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exercise_app.storage.database import Database
from tests.fakes import FakeClock, FakeDatabase

KEY = bytes(range(32))


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[bytes | None, Path]:
    """Empty databases without and with a key: made once, copied for every test."""
    folder = tmp_path_factory.mktemp("made")
    files = {None: folder / "plain.db", KEY: folder / "encrypted.db"}
    for key, path in files.items():
        Database.create(path, key).close()
    return files


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "clinic.db"


@pytest.fixture
def database(made: dict[bytes | None, Path], file: Path, clock: FakeClock) -> Iterator[Database]:
    shutil.copy(made[None], file)
    with Database.open(file, today=clock.today) as opened:
        yield opened


@pytest.fixture(params=["file", "encrypted file", "fake"])
def either(
    request: pytest.FixtureRequest,
    made: dict[bytes | None, Path],
    file: Path,
    clock: FakeClock,
) -> Iterator[Database | FakeDatabase]:
    """The database under contract."""
    if request.param == "fake":
        yield FakeDatabase(clock)
        return
    key = KEY if request.param == "encrypted file" else None
    shutil.copy(made[key], file)
    with Database.open(file, key, today=clock.today) as opened:
        yield opened


@pytest.fixture
def run_python() -> Callable[..., str]:
    """Run some Python in a process of its own and return what it printed."""

    def run(code: str, *arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            capture_output=True,
            text=True,
            cwd=Path(__file__).parents[2],
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run
