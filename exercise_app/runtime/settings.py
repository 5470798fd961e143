"""Preferences in a TOML file. A bad value becomes the default; the file is kept until a change."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import tomllib
from dataclasses import asdict, fields, replace
from typing import TYPE_CHECKING, Any, Final

from exercise_app.domain.errors import FileNotWrittenError
from exercise_app.domain.language import Language
from exercise_app.domain.preferences import Preferences, ThemeChoice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

log = logging.getLogger(__name__)

VERSION: Final = 1
_LONGEST_FOLDER: Final = 1_000


def _from_unnumbered(found: dict[str, Any]) -> dict[str, Any]:
    """Before the first number, the theme was called `colours`."""
    upgraded = dict(found)
    if "colours" in upgraded:
        upgraded.setdefault("theme", upgraded.pop("colours"))
    return upgraded


_UPGRADES: Final[dict[int, Callable[[dict[str, Any]], dict[str, Any]]]] = {0: _from_unnumbered}


class SettingsStore:
    """Reads preferences once and writes every change at once.

    Args:
        path: The TOML file; it need not exist.
        first: What to prefer when nothing was ever stored.
    """

    def __init__(self, path: Path, first: Preferences | None = None) -> None:
        self._path = path
        self._first = first or Preferences()
        self._preferences = self._load()

    @property
    def preferences(self) -> Preferences:
        """What is preferred now."""
        return self._preferences

    @property
    def is_new(self) -> bool:
        """Whether nothing was ever stored."""
        return not self._path.exists()

    def hold(self, preferences: Preferences) -> None:
        """Prefer this for the present run without storing it."""
        self._preferences = preferences

    def change(self, preferences: Preferences) -> None:
        """Store other preferences. Raise FileNotWrittenError; they hold for this run even then."""
        self._preferences = preferences
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            _write(self._path, _as_toml(preferences))
        except OSError as error:
            raise FileNotWrittenError(path=self._path, detail=type(error).__name__) from error

    def _load(self) -> Preferences:
        try:
            found = tomllib.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return self._first
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            log.info("settings cannot be read (%s); using defaults", type(error).__name__)
            self._keep_unreadable()
            return self._first
        return _understood(_upgraded(found), self._first)

    def _keep_unreadable(self) -> None:
        """Put a file we cannot read aside, so that the next change does not destroy it."""
        with contextlib.suppress(OSError):
            self._path.replace(self._path.with_suffix(".unreadable"))


def _upgraded(found: dict[str, Any]) -> dict[str, Any]:
    version = found.get("version", 0)
    if not isinstance(version, int) or isinstance(version, bool) or version < 0:
        version = VERSION
    for number in range(version, VERSION):
        found = _UPGRADES[number](found)
    return found


def _understood(found: dict[str, Any], first: Preferences) -> Preferences:
    """Take every value that is right; log the name, never the value, of one that is not."""
    good: dict[str, Any] = {}
    for field in fields(Preferences):
        if field.name not in found:
            continue
        try:
            good[field.name] = _CHECKS[field.name](found[field.name])
        except (ValueError, TypeError):
            log.info("setting %s has a value that cannot be; using the default", field.name)
    return replace(first, **good)


def _as_bool(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _as_folder(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    if len(value) > _LONGEST_FOLDER or "\0" in value:
        raise ValueError
    return value


_CHECKS: Final[dict[str, Callable[[Any], object]]] = {
    "language": Language,
    "theme": ThemeChoice,
    "touch": _as_bool,
    "data_folder": _as_folder,
}


def _as_toml(preferences: Preferences) -> str:
    # JSON writes strings and booleans the way TOML reads them.
    lines = [f"version = {VERSION}"]
    lines += [f"{name} = {json.dumps(value)}" for name, value in asdict(preferences).items()]
    return "\n".join(lines) + "\n"


def _write(path: Path, text: str) -> None:
    """Write beside and replace, so that a crash leaves the old file or the new one."""
    beside = path.with_name(f"{path.name}.new")
    beside.write_text(text, "utf-8")
    os.replace(beside, path)  # noqa: PTH105 - named like this in every place that swaps files
