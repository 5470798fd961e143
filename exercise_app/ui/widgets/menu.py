"""Pop-up menus with round corners and icons that follow the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from exercise_app.ui.icons import follow_icon

if TYPE_CHECKING:
    from collections.abc import Callable


class Menu(QMenu):
    """A menu that opens under a button: `Menu(button)`, `add(...)`, `open_under(button)`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Round corners need a transparent window; the style sheet draws the edge.
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)

    def add(
        self, text: str, run: Callable[[], object], *, icon: str = "", keys: str = ""
    ) -> QAction:
        """Add one entry and return its action."""
        action = self.addAction(text.replace("&", "&&"))
        action.triggered.connect(run)
        if icon:
            follow_icon(action, icon)
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action

    def open_under(self, widget: QWidget) -> None:
        """Open with the left edge under a widget."""
        self.popup(widget.mapToGlobal(QPoint(0, widget.height() + 4)))
