"""What a page or list shows when there is nothing yet: an icon, a sentence, what to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercise_app.ui.icons import paint_icon
from exercise_app.ui.theme import Theme
from exercise_app.ui.theme.measures import SPACE_8, SPACE_16, SPACE_24
from exercise_app.ui.widgets.labels import Kind, Label

if TYPE_CHECKING:
    from exercise_app.ui.widgets.buttons import Button


class IconDisc(QWidget):
    """An icon on a soft disc."""

    def __init__(self, icon: str, size: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFixedSize(size, size)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawEllipse(self.rect())
        side = self.width() * 0.46
        spare = (self.width() - side) / 2
        area = QRectF(spare, spare, side, side)
        paint_icon(painter, self._icon, area, theme.colour("accent"))
        painter.end()


class EmptyState(QWidget):
    """Icon, sentence, second sentence and an optional action, in the middle of its room.

    Args:
        icon: Name of the icon.
        action: The button that does the first thing to do; the page connects it.
    """

    def __init__(
        self, icon: str, action: Button | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.action = action
        self._sentence = Label(kind=Kind.HEADING, wrap=True)
        self._detail = Label(kind=Kind.MUTED, wrap=True)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        layout.setSpacing(SPACE_8)
        layout.addStretch(2)
        layout.addWidget(IconDisc(icon), 0, middle)
        layout.addSpacing(SPACE_16)
        for label in (self._sentence, self._detail):
            label.setAlignment(middle)
            layout.addWidget(label)
        if action is not None:
            layout.addSpacing(SPACE_16)
            layout.addWidget(action, 0, middle)
        layout.addStretch(3)

    def set_texts(self, sentence: str, detail: str = "") -> None:
        """Say what is not here, and what to do first."""
        self._sentence.setText(sentence)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(detail)
