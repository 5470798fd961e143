"""A large button of two lines: what happens, and what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from exercise_app.ui.icons import paint_icon
from exercise_app.ui.theme import Theme, font
from exercise_app.ui.theme.measures import BODY, HEADING, ICON_ALONE, NAME, REGULAR, SEMIBOLD
from exercise_app.ui.widgets.painting import box

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_HEIGHT: Final = 90
_DISC: Final = 48
_LEFT: Final = 84
_SIDE: Final = 20


class ChoiceCard(QPushButton):
    """Icon on a disc, a title, a second line, an arrow.

    Args:
        icon: Name of the icon.
    """

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._detail = ""
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_texts(self, title: str, detail: str) -> None:
        """Write both lines."""
        self.setText(title)
        self._detail = detail
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_hot = self.isDown() or self.underMouse()
        edge = theme.colour("accent" if is_hot else "control")
        box(painter, self.rect(), theme.colour("hover" if is_hot else "surface"), edge)
        middle = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft"))
        disc = QRectF(_SIDE, middle - _DISC / 2, _DISC, _DISC)
        painter.drawEllipse(disc)
        spare = (_DISC - 24) / 2
        accent = theme.colour("accent")
        paint_icon(painter, self._icon, disc.adjusted(spare, spare, -spare, -spare), accent)
        right = self.width() - _SIDE - ICON_ALONE
        arrow = QRectF(right, middle - ICON_ALONE / 2, ICON_ALONE, ICON_ALONE)
        paint_icon(painter, "chevron-right", arrow, theme.colour("text"))
        room = right - 12 - _LEFT
        self._line(painter, QRect(_LEFT, int(middle) - 26, room, 26), HEADING, SEMIBOLD)
        self._line(painter, QRect(_LEFT, int(middle) + 2, room, 22), NAME, REGULAR)
        painter.end()

    def _line(self, painter: QPainter, room: QRect, pixels: int, weight: int) -> None:
        """Paint the title (semibold) or the second line; smaller letters before an ellipsis."""
        is_title = weight == SEMIBOLD
        text = self.text() if is_title else self._detail
        chosen = font(pixels, weight)
        if QFontMetrics(chosen).horizontalAdvance(text) > room.width():
            chosen = font(NAME if is_title else BODY, weight)
        elided = QFontMetrics(chosen).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(chosen)
        painter.setPen(Theme.current().colour("text" if is_title else "muted"))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, left, elided)
