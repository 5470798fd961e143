"""Finds the shipped folders: inside the package once installed, beside it in the source tree."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

PACKAGE = "exercise_app"


def shipped_folder(name: str) -> Traversable:
    """Return a shipped folder such as 'exercises'; raise FileNotFoundError when there is none.

    An installed or frozen program carries it inside the package, the source tree beside it.
    """
    package = files(PACKAGE)
    inside = package.joinpath(name)
    if inside.is_dir():
        return inside
    beside = Path(str(package)).parent / name
    if beside.is_dir():
        return beside
    raise FileNotFoundError(name)
