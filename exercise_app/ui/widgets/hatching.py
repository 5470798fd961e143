"""The hatched ground that means 'not measured', in lists and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from exercise_app.ui.theme import Theme, ThemeName, font

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

_STEP: Final = 12
_WIDTH: Final = 5


def hatched(painter: QPainter, rect: QRect, words: str) -> None:
    """Fill a rectangle with slanted lines and write words in the middle on a plain ground."""
    theme = Theme.current()
    area = QRectF(rect)
    painter.save()
    painter.setClipRect(area)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(area, theme.colour("surface"))
    # `sunken` and `surface` lie far enough apart in the light theme only.
    is_light = theme.tokens.name is ThemeName.LIGHT
    token = "sunken" if is_light else "line"
    width = 1 if theme.tokens.is_high_contrast else _WIDTH
    painter.setPen(QPen(theme.colour(token), width))
    left = area.left() - area.height()
    while left < area.right():
        start = QPointF(left, area.bottom())
        painter.drawLine(start, QPointF(left + area.height(), area.top()))
        left += _STEP
    painter.setFont(font())
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(area.width()) - 16)
    wide = metrics.horizontalAdvance(shown) + 16
    plate = QRectF(0, 0, wide, metrics.height())
    plate.moveCenter(area.center())
    painter.fillRect(plate, theme.colour("surface"))
    painter.setPen(theme.colour("muted"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()
