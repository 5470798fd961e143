"""Shapes that several widgets and delegates paint: boxes, rings, key hints, dots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from exercise_app.ui.theme import Theme, font
from exercise_app.ui.theme.measures import RADIUS, RADIUS_SMALL, RING, RING_GAP

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

HINT_HEIGHT = 20
_HINT_SPACE = 6


def box(
    painter: QPainter,
    rect: QRectF | QRect,
    fill: QColor | None,
    edge: QColor | None = None,
    radius: float = RADIUS,
    width: float = 1.0,
) -> None:
    """Paint a rounded box with a sharp edge that lies wholly inside the rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2 if edge is not None else 0.0
    area = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    bow = min(max(radius - inset, 0.0), area.height() / 2)
    painter.drawRoundedRect(area, bow, bow)
    painter.restore()


def focus_ring(painter: QPainter, rect: QRectF | QRect, radius: float = RADIUS) -> None:
    """Paint the focus ring just outside a rectangle; for delegates and self-painted rows."""
    out = RING + RING_GAP
    area = QRectF(rect).adjusted(-out, -out, out, out)
    box(painter, area, None, Theme.current().colour("focus"), radius + out, RING)


def hint_width(text: str) -> float:
    """How wide the box of a key hint is."""
    return QFontMetricsF(font()).horizontalAdvance(text) + 2 * _HINT_SPACE


def key_hint(
    painter: QPainter, right: float, middle: float, text: str, colours: tuple[QColor, QColor | None]
) -> None:
    """Paint a key in a small box that ends at `right`; colours are of text and edge, and ground."""
    width = hint_width(text)
    area = QRectF(right - width, middle - HINT_HEIGHT / 2, width, HINT_HEIGHT)
    ink, ground = colours
    edge = ink if ground is None else Theme.current().colour("line")
    box(painter, area, ground, edge, RADIUS_SMALL)
    painter.save()
    painter.setFont(font())
    painter.setPen(ink)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def dots(painter: QPainter, left: float, middle: float, filled: int, total: int = 5) -> None:
    """Paint the difficulty as filled and open dots of 7 px, 4 apart."""
    ink = Theme.current().colour("muted")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.2))
    for index in range(total):
        painter.setBrush(ink if index < filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(left + 3.5 + index * 11, middle), 3.2, 3.2)
    painter.restore()
