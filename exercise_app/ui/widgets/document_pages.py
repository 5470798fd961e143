"""The pages of a document at a zoom; larger than the room, they scroll sideways as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from exercise_app.ui.theme.measures import SPACE_16
from exercise_app.ui.widgets.sheet_pages import SheetPages

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

_BESIDE = 8


class DocumentPages(SheetPages):
    """Pages under each other. At 100 % a page fills the width.

    Signals:
        zoom_asked: 1 for larger, -1 for smaller, by Ctrl and the wheel.
    """

    zoom_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 100
        self.setObjectName("documentPages")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def set_zoom(self, percent: int) -> None:
        """Show the pages this large."""
        if percent != self._zoom:
            self._zoom = percent
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def _fit(self) -> None:
        room = self.viewport().width() - _BESIDE
        width = room * self._zoom // 100
        spare = max(0, room - width) // 2
        self._layout.setContentsMargins(spare, 0, spare + _BESIDE, SPACE_16)
        self._inner.setMinimumWidth(width + _BESIDE if self._zoom > 100 else 0)
