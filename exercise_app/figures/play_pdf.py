"""Draws pictures on a reportlab canvas that the caller owns. reportlab itself is not imported."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Protocol

from exercise_app.figures.display import Panel, single
from exercise_app.figures.layout import fit, line_factor

if TYPE_CHECKING:
    from exercise_app.figures.display import Picture, Shape
    from exercise_app.figures.layout import PlacedPanel
    from exercise_app.figures.palettes import Palette

GAP_SHARE = 0.04
"""Free space between panels as a share of the width of the box."""

_EVEN_ODD = 0
_ROUND = 1


class Canvas(Protocol):
    """The part of `reportlab.pdfgen.canvas.Canvas` that is used here."""

    def saveState(self) -> None:
        """Remember colours, widths and axes."""

    def restoreState(self) -> None:
        """Go back to what was remembered."""

    def transform(self, a: float, b: float, c: float, d: float, e: float, f: float, /) -> None:
        """Change the axes."""

    def setLineWidth(self, width: float, /) -> None:
        """Set the width of strokes."""

    def setLineCap(self, mode: int, /) -> None:
        """Set the ends of strokes; 1 is round."""

    def setLineJoin(self, mode: int, /) -> None:
        """Set the corners of strokes; 1 is round."""

    def setFillColorRGB(self, red: float, green: float, blue: float, /) -> None:
        """Set the inside colour, 0 to 1 each."""

    def setStrokeColorRGB(self, red: float, green: float, blue: float, /) -> None:
        """Set the stroke colour, 0 to 1 each."""

    def drawPath(self, path: object, stroke: int, fill: int, mode: int | None, /) -> None:
        """Stroke and fill a path that has `getCode()`."""


class _WrittenPath:
    """A path whose PDF operators are written already; the canvas only asks for the code.

    Letting reportlab format each number costs ten times as much time.
    """

    def __init__(self, code: str) -> None:
        self._code = code

    def getCode(self) -> str:
        """Return the path operators."""
        return self._code


def draw(
    canvas: Canvas,
    picture: Picture | Panel,
    palette: Palette,
    x: float,
    y: float,
    width: float,
    height: float,
) -> None:
    """Draw a picture, or one panel of it, as large as fits and centred in a box.

    Args:
        canvas: The page being drawn on.
        picture: What to draw.
        palette: Its colours.
        x: Left edge of the box in points.
        y: Bottom edge of the box in points.
        width: Width of the box in points.
        height: Height of the box in points.
    """
    if isinstance(picture, Panel):
        picture = single(picture)
    for placed in fit(picture, width, height, GAP_SHARE * width):
        _draw_panel(canvas, placed, palette, x, y + height)


def _draw_panel(
    canvas: Canvas, placed: PlacedPanel, palette: Palette, left: float, top: float
) -> None:
    scale = placed.scale
    factor = line_factor(scale)
    canvas.saveState()
    canvas.transform(scale, 0, 0, -scale, left + placed.x, top - placed.y)
    canvas.setLineCap(_ROUND)
    canvas.setLineJoin(_ROUND)
    pen = _Pen(canvas, palette)
    for shape, path in zip(placed.panel.shapes, _written(placed.panel), strict=True):
        pen.draw(shape, path, factor)
    canvas.restoreState()


class _Pen:
    """Sets colours and widths only when they change, which keeps the page small."""

    def __init__(self, canvas: Canvas, palette: Palette) -> None:
        self._canvas = canvas
        self._palette = palette
        self._fill = ""
        self._line = ""
        self._width = -1.0

    def draw(self, shape: Shape, path: _WrittenPath, factor: float) -> None:
        """Fill and stroke one shape."""
        width = round(shape.stroke_width(factor), 1)
        strokes = width > 0 and shape.line_role is not None
        if shape.fill_role is not None:
            self._use_fill(self._palette.colour(shape.fill_role))
        if strokes and shape.line_role is not None:
            self._use_line(self._palette.colour(shape.line_role), width)
        self._canvas.drawPath(path, int(strokes), int(shape.fill_role is not None), _EVEN_ODD)

    def _use_fill(self, colour: str) -> None:
        if colour != self._fill:
            self._canvas.setFillColorRGB(*_rgb(colour))
            self._fill = colour

    def _use_line(self, colour: str, width: float) -> None:
        if colour != self._line:
            self._canvas.setStrokeColorRGB(*_rgb(colour))
            self._line = colour
        if width != self._width:
            self._canvas.setLineWidth(width)
            self._width = width


@lru_cache(maxsize=64)
def _rgb(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


@lru_cache(maxsize=64)
def _written(panel: Panel) -> tuple[_WrittenPath, ...]:
    return tuple(_WrittenPath(_code(shape)) for shape in panel.shapes)


_TEMPLATES = {
    "M": "%d %d m ",
    "L": "%d %d l ",
    "C": "%d %d %d %d %d %d c ",
    "Z": "h ",
}


def _code(shape: Shape) -> str:
    # All numbers of a path at once: one by one takes twice as long.
    template = "".join([_TEMPLATES[command] for command, _ in shape.path])
    numbers = chain.from_iterable([numbers for _, numbers in shape.path])
    return template % tuple(map(round, numbers))
