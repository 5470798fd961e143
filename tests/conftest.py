"""What every test shares: Qt without a screen, no real home folder, no unexpected warnings."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# The style of the machine must not change what a test sees.
os.environ.pop("QT_STYLE_OVERRIDE", None)


@pytest.fixture(autouse=True)
def no_real_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point every place for data and settings at the test's own folder."""
    home = tmp_path / "home"
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.delenv("WERVEL_DATA", raising=False)


@pytest.fixture(autouse=True)
def no_unexpected_warning(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test during which the program logged a warning that the test did not expect.

    A test that expects one empties `caplog` with `caplog.clear()` after looking at it.
    """
    yield
    bad = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    ours = [r.getMessage() for r in bad if r.name.startswith("exercise_app")]
    assert not ours, f"unexpected warnings: {ours}"
