import logging
from dataclasses import replace
from pathlib import Path

import pytest

from exercise_app.domain.errors import FileNotWrittenError
from exercise_app.domain.language import Language
from exercise_app.domain.preferences import Preferences, ThemeChoice
from exercise_app.runtime.settings import SettingsStore

HOSTILE = [
    'language = "klingon"',
    "language = 3",
    'theme = "pink"',
    'touch = "true"',
    "touch = 1",
    "data_folder = 7",
    f'data_folder = "{"x" * 5000}"',
    'data_folder = "a\\u0000b"',
    "version = -4",
    'version = "new"',
    "unknown = 1",
]


def test_without_a_file_the_first_preferences_hold(tmp_path: Path) -> None:
    first = Preferences(language=Language.EN)
    store = SettingsStore(tmp_path / "settings.toml", first)
    assert store.preferences == first
    assert store.is_new


def test_a_change_is_read_back_by_another_start(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.toml"
    wanted = Preferences(Language.EN, ThemeChoice.DARK, True, 'C:\\Präktijk "één"\\é')
    SettingsStore(path).change(wanted)
    assert SettingsStore(path).preferences == wanted
    assert not SettingsStore(path).is_new


@pytest.mark.parametrize("line", HOSTILE)
def test_a_bad_value_becomes_the_default_and_the_others_stay(tmp_path: Path, line: str) -> None:
    path = tmp_path / "settings.toml"
    good = "" if line.startswith("theme") else 'theme = "dark"\n'
    path.write_text(f"{good}{line}\n", "utf-8")
    found = SettingsStore(path).preferences
    expected = Preferences() if not good else replace(Preferences(), theme=ThemeChoice.DARK)
    assert found == expected
    assert path.read_text("utf-8") == f"{good}{line}\n"


def test_a_bad_value_is_logged_by_name_never_by_value(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('language = "Jan Jansen"', "utf-8")
    with caplog.at_level(logging.INFO):
        SettingsStore(path)
    assert "language" in caplog.text
    assert "Jansen" not in caplog.text


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"= = =", b"\x00" * 50])
def test_a_file_that_is_no_toml_is_put_aside_not_destroyed(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    store = SettingsStore(path)
    assert store.preferences == Preferences()
    store.change(Preferences(touch=True))
    assert (tmp_path / "settings.unreadable").read_bytes() == content


def test_an_older_file_is_upgraded(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('colours = "high-contrast"\n', "utf-8")
    assert SettingsStore(path).preferences.theme is ThemeChoice.HIGH_CONTRAST


def test_a_disk_that_refuses_is_an_expected_failure_and_the_choice_holds(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    store = SettingsStore(tmp_path / "file" / "settings.toml")
    with pytest.raises(FileNotWrittenError):
        store.change(Preferences(touch=True))
    assert store.preferences.touch
