import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from exercise_app.domain.errors import StorageFullError
from exercise_app.runtime.logs import (
    KEPT_FILES,
    LIMIT_BYTES,
    safe_traceback,
    start_logging,
    stop_logging,
)

NAME = "Anneke de Vries"
log = logging.getLogger("exercise_app.trial")


def _fail(error: Exception) -> None:
    raise error


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    yield
    stop_logging()


def test_what_is_logged_reaches_the_file(tmp_path: Path) -> None:
    path = start_logging(tmp_path / "logs")
    log.info("opened %s", "0199-id")
    assert path is not None
    assert "opened 0199-id" in path.read_text("utf-8")


def test_a_full_file_is_put_aside_and_only_some_are_kept(tmp_path: Path) -> None:
    path = start_logging(tmp_path)
    assert path is not None
    line = "x" * (LIMIT_BYTES + 1)
    for _ in range(KEPT_FILES + 3):
        log.info(line)
    names = sorted(file.name for file in tmp_path.iterdir())
    assert names == ["wervel.1.log", "wervel.2.log", "wervel.3.log", "wervel.4.log",
                     "wervel.5.log", "wervel.log"]  # fmt: skip
    assert path.stat().st_size < 2 * LIMIT_BYTES


def test_a_folder_that_cannot_be_written_means_no_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    assert start_logging(tmp_path / "file" / "logs") is None


def test_a_logged_exception_says_where_and_not_what(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = start_logging(tmp_path)
    try:
        _fail(ValueError(NAME))
    except ValueError:
        log.exception("import failed")
    assert path is not None
    text = path.read_text("utf-8")
    assert "builtins.ValueError" in text
    assert "test_logs.py" in text
    assert NAME not in text
    caplog.clear()


def test_details_name_code_and_cause_but_no_message() -> None:
    try:
        try:
            _fail(KeyError(NAME))
        except KeyError as error:
            raise StorageFullError(path=NAME) from error
    except StorageFullError as error:
        text = safe_traceback(error)
    assert "storage-full" in text
    assert "KeyError" in text
    assert NAME not in text


def test_details_hold_no_folder_above_the_module() -> None:
    try:
        _fail(ValueError())
    except ValueError as error:
        text = safe_traceback(error)
    assert str(Path(__file__).parents[2]) not in text
