"""The mark of the program: three vertebrae, painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from exercise_app.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent

# Middle, width, height and turn in degrees of each bone, on a square of 32.
_BONES: Final = (
    (16.4, 6.2, 16.0, 7.2, -9.0),
    (14.6, 15.8, 18.4, 7.6, 2.0),
    (17.4, 25.8, 21.0, 8.0, 9.0),
)
_SQUARE: Final = 32
_ICON_SIZES: Final = (16, 32, 48, 128, 256)


def paint_mark(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Paint the mark in a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _SQUARE, rect.height() / _SQUARE)
    for x, y, width, height, turn in _BONES:
        painter.save()
        painter.translate(x, y)
        painter.rotate(turn)
        bone = QRectF(-width / 2, -height / 2, width, height)
        painter.drawRoundedRect(bone, height * 0.46, height * 0.46)
        painter.restore()
    painter.restore()


class Mark(QWidget):
    """The mark, as decoration beside the name of the program."""

    def __init__(self, size: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(size, size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_mark(painter, QRectF(self.rect()), Theme.current().colour("accent"))
        painter.end()


def window_icon() -> QIcon:
    """The icon of the window and the task bar."""
    icon = QIcon()
    for size in _ICON_SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_mark(painter, QRectF(0, 0, size, size), Theme.current().colour("accent"))
        painter.end()
        icon.addPixmap(picture)
    return icon
