"""The small course of a list row: fixed 0-10, true zeros as open rings, gaps where not measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from exercise_app.ui.theme import Theme

if TYPE_CHECKING:
    from exercise_app.domain.measure import Reading

WIDTH: Final = 176
HEIGHT: Final = 32
_LINE: Final = 1.75
_LAST: Final = 3.2
_ROOM: Final = _LAST + _LINE / 2
_RING: Final = 2.4
_TOP: Final = 10
LONGEST_GAP_DAYS: Final = 21
"""A line never crosses more days than this without a measurement (clinical.md 5.2)."""

Spark = tuple[tuple[int, "Reading"], ...]


def paint_sparkline(painter: QPainter, rect: QRectF, spark: Spark) -> None:
    """Paint readings, oldest first, as (days before the last one, reading)."""
    theme = Theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    base = rect.bottom() - _ROOM
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawLine(QPointF(rect.left(), base), QPointF(rect.right(), base))
    points = _placed(rect.adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM), spark)
    ink = theme.colour("accent")
    painter.setPen(QPen(ink, _LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_line(points))
    present = [(point, reading) for point, _, reading in points if point is not None]
    for number, (point, reading) in enumerate(present, start=1):
        is_last = number == len(present)
        if reading.value == 0:
            painter.setBrush(theme.colour("surface"))
            painter.drawEllipse(point, _LAST if is_last else _RING, _LAST if is_last else _RING)
        elif is_last:
            painter.setBrush(ink)
            painter.drawEllipse(point, _LAST, _LAST)
    painter.restore()


def _placed(area: QRectF, spark: Spark) -> list[tuple[QPointF | None, int, Reading]]:
    """Give each reading its place, or None when it has no value."""
    oldest = max((days for days, _ in spark), default=0)
    placed: list[tuple[QPointF | None, int, Reading]] = []
    for days, reading in spark:
        if reading.value is None:
            placed.append((None, days, reading))
            continue
        x = area.right() - (area.width() * days / oldest if oldest else area.width())
        y = area.bottom() - area.height() * reading.value / _TOP
        placed.append((QPointF(x, y), days, reading))
    return placed


def _line(points: list[tuple[QPointF | None, int, Reading]]) -> QPainterPath:
    """Join neighbours; what was not measured breaks the line."""
    path = QPainterPath()
    before: int | None = None
    for point, days, _ in points:
        if point is None:
            before = None
        elif before is None or before - days > LONGEST_GAP_DAYS:
            path.moveTo(point)
            before = days
        else:
            path.lineTo(point)
            before = days
    return path
