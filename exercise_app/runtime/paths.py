"""Where things are: what ships with the program, and what belongs to its user."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

PROGRAM: Final = "Wervel"
DATA_VARIABLE: Final = "WERVEL_DATA"
DATABASE: Final = "wervel.db"


def resource_root(name: str = "resources") -> Traversable:
    """Find a shipped folder: inside the package when installed or frozen, else beside it."""
    inside = files("exercise_app").joinpath(name)
    return inside if inside.is_dir() else Path(str(files("exercise_app"))).parent / name


@dataclass(frozen=True, slots=True)
class Places:
    """The user's own files.

    Attributes:
        data: Folder with the database, its key and its backups.
        settings: File with the preferences.
        logs: Folder with the log files.
    """

    data: Path
    settings: Path
    logs: Path

    @property
    def database(self) -> Path:
        """The database file."""
        return self.data / DATABASE

    @property
    def window(self) -> Path:
        """The file that remembers where the window was."""
        return self.settings.with_name("window.json")


def asked_folder(argument: Path | None) -> Path | None:
    """The data folder somebody asked for: on the command line, else by environment, else None."""
    if argument is not None:
        return argument
    named = os.environ.get(DATA_VARIABLE, "")
    return Path(named) if named else None


def places(asked: Path | None = None) -> Places:
    """Say where the user's files are.

    A folder that was asked for holds everything, settings and logs included, so that a demo clinic
    or a trial never touches the settings of the real one. Otherwise each goes where the system
    wants it. No folder is made here.
    """
    if asked is not None:
        folder = asked.expanduser().absolute()
        return Places(folder, folder / "settings.toml", folder / "logs")
    from platformdirs import PlatformDirs

    usual = PlatformDirs(PROGRAM if sys.platform != "linux" else PROGRAM.lower(), appauthor=False)
    config = Path(usual.user_config_dir)
    return Places(Path(usual.user_data_dir), config / "settings.toml", Path(usual.user_log_dir))


def demo_folder(real: Places) -> Path:
    """Where the demo clinic lives: beside the real data, never in it."""
    return real.data.with_name(f"{real.data.name}-demo")
