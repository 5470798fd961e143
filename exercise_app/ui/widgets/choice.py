"""A drop-down choice with the chevron of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QWidget

from exercise_app.ui.icons import paint_icon
from exercise_app.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence


class Choice(QComboBox):
    """One of a list of values.

    Signals:
        chosen: The user chose a value.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A plain list view obeys the style sheet; the native pop-up does not.
        self.setView(QListView(self))
        # Words of another language are longer; by default only those of the first show count.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._on_activated)

    def set_options(self, options: Sequence[tuple[Hashable, str]]) -> None:
        """Offer values with their words; the chosen value stays when it is still there."""
        value = self.value()
        self.clear()
        for key, text in options:
            self.addItem(text, key)
        self.set_value(value)

    def value(self) -> Hashable | None:
        """The chosen value."""
        data: Hashable | None = self.currentData()
        return data

    def set_value(self, value: Hashable | None) -> None:
        """Show a value without telling anybody."""
        for index in range(self.count()):
            if self.itemData(index) == value:
                self.setCurrentIndex(index)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling a page must not change a setting that happens to be under the pointer.
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        area = QRectF(self.width() - 28, (self.height() - 16) / 2, 16, 16)
        token = "text" if self.isEnabled() else "muted"
        paint_icon(painter, "chevron-down", area, Theme.current().colour(token))
        painter.end()

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))
