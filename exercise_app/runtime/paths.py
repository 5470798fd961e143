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
        return database_path(self.data)

    @property
    def window(self) -> Path:
        """The file that remembers where the window was."""
        return self.settings.with_name("window.json")


def places(asked: Path | None = None) -> Places:
    """Say where the user's files are; no folder is made here.

    A folder that was asked for, by argument or by the environment, holds everything, settings and
    logs included, so that a demo clinic or a trial never touches the settings of the real one.
    Otherwise each goes where the system wants it.
    """
    if asked is None and os.environ.get(DATA_VARIABLE):
        asked = Path(os.environ[DATA_VARIABLE])
    if asked is not None:
        folder = asked.expanduser().absolute()
        return Places(folder, folder / "settings.toml", folder / "logs")
    from platformdirs import PlatformDirs

    usual = PlatformDirs(PROGRAM.lower() if sys.platform == "linux" else PROGRAM, appauthor=False)
    config = Path(usual.user_config_dir)
    return Places(Path(usual.user_data_dir), config / "settings.toml", Path(usual.user_log_dir))


def database_path(folder: Path) -> Path:
    """The database file in a data folder."""
    return folder / DATABASE


def data_folder() -> Path:
    """The data folder of this user."""
    return places().data


def demo_folder(data: Path | None = None) -> Path:
    """The data folder of the demo clinic: beside the real one, never in it."""
    real = data_folder() if data is None else data
    return real.with_name(f"{real.name}-demo")
