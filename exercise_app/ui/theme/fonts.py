"""Loads the shipped typeface into Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase

from exercise_app.ui.theme.theme import font

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

FILES = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf")


def load_fonts(application: QApplication, folder: Traversable | Path) -> None:
    """Load Noto Sans from a folder and make its regular weight, 13 px, the font of everything.

    A weight that cannot be read is left out: Qt then takes another font, which is ugly but works.

    Args:
        application: The running application.
        folder: `fonts` in the resources.
    """
    for name in FILES:
        QFontDatabase.addApplicationFontFromData(folder.joinpath(name).read_bytes())
    application.setFont(font())
