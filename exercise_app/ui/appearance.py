"""Gives an application the program's looks in one call: fonts, icons, theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exercise_app.ui.icons import Icons
from exercise_app.ui.theme import SYSTEM, Theme, load_fonts

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


def dress(
    application: QApplication,
    resources: Traversable | Path,
    choice: str = SYSTEM,
    *,
    touch: bool = False,
) -> Theme:
    """Load the fonts and icons once and apply a theme; may be called again for another theme.

    Args:
        application: The running application.
        resources: The folder with `fonts` and `icons`.
        choice: Value of a ThemeName, or "system".
        touch: Whether targets are made for fingers.
    """
    if Icons.current() is None:
        application.setStyle("Fusion")
        load_fonts(application, resources.joinpath("fonts"))
        Icons(application, resources.joinpath("icons"))
    theme = Theme.current()
    theme.apply(choice, touch=touch)
    return theme
