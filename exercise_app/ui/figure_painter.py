"""Paints baked figures with QPainter."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from exercise_app.figures.display import single
from exercise_app.figures.layout import fit, line_factor

if TYPE_CHECKING:
    from exercise_app.figures.display import Panel, Picture, Shape
    from exercise_app.figures.layout import PlacedPanel
    from exercise_app.figures.palettes import Palette

GAP_SHARE = 0.04
"""Free space between panels as a share of the width."""

MIN_LINE_PX = 1.0
"""Thinnest normal outline in pixels of the screen; thinner looks grey and broken."""


def paint(painter: QPainter, picture: Picture, palette: Palette, rect: QRectF) -> None:
    """Draw a picture as large as fits and centred in a rectangle; the ground is not painted.

    Args:
        painter: An active painter; its state is left as it was.
        picture: What to draw.
        palette: Its colours.
        rect: Where, in the painter's own coordinates.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for placed in fit(picture, rect.width(), rect.height(), GAP_SHARE * rect.width()):
        _paint_panel(painter, placed, palette, rect)
    painter.restore()


def paint_panel(painter: QPainter, panel: Panel, palette: Palette, rect: QRectF) -> None:
    """Draw one panel, such as an animation frame, centred in a rectangle."""
    paint(painter, single(panel), palette, rect)


def pixmap(
    picture: Picture, palette: Palette, width: int, height: int, device_pixel_ratio: float
) -> QPixmap:
    """Return a transparent pixmap with the picture.

    Args:
        picture: What to draw.
        palette: Its colours.
        width: Width in device-independent pixels.
        height: Height in device-independent pixels.
        device_pixel_ratio: Of the screen it will be shown on.
    """
    image = QPixmap(round(width * device_pixel_ratio), round(height * device_pixel_ratio))
    image.setDevicePixelRatio(device_pixel_ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint(painter, picture, palette, QRectF(0, 0, width, height))
    painter.end()
    return image


def _paint_panel(painter: QPainter, placed: PlacedPanel, palette: Palette, rect: QRectF) -> None:
    device_scale = painter.deviceTransform().m11() or 1.0
    factor = line_factor(placed.scale * device_scale, MIN_LINE_PX)
    painter.save()
    painter.translate(rect.x() + placed.x, rect.y() + placed.y)
    painter.scale(placed.scale, placed.scale)
    for shape, path in zip(placed.panel.shapes, _paths(placed.panel), strict=True):
        painter.setPen(_pen(shape, palette, factor))
        if shape.fill_role is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setBrush(QColor(palette.colour(shape.fill_role)))
        painter.drawPath(path)
    painter.restore()


def _pen(shape: Shape, palette: Palette, factor: float) -> QPen:
    width = shape.stroke_width(factor)
    if shape.line_role is None or width <= 0:
        return QPen(Qt.PenStyle.NoPen)
    return QPen(
        QColor(palette.colour(shape.line_role)),
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )


@lru_cache(maxsize=512)
def _paths(panel: Panel) -> tuple[QPainterPath, ...]:
    return tuple(_path(shape) for shape in panel.shapes)


def _path(shape: Shape) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for command, numbers in shape.path:
        if command == "C":
            path.cubicTo(*numbers)
        elif command == "L":
            path.lineTo(*numbers)
        elif command == "M":
            path.moveTo(*numbers)
        else:
            path.closeSubpath()
    return path
