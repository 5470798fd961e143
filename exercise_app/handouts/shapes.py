"""Round boxes and discs, written straight as PDF operators.

reportlab formats each number of a curve by itself; for the many boxes of a sheet that took a
fifth of the time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.lib.colors import Color
    from reportlab.pdfgen.canvas import Canvas

# How far the handles of a quarter circle reach, as a share of its radius.
_HANDLE = 0.5523


class Outline:
    """A path whose operators are written already; the canvas only asks for the code."""

    def __init__(self, *pieces: str) -> None:
        self._code = " ".join(pieces)

    def getCode(self) -> str:
        """Return the path operators."""
        return self._code


def round_box(x: float, bottom: float, width: float, height: float, radius: float) -> str:
    """Write a rectangle with round corners; a disc when the radius is half of both sides."""
    right, top, cut = x + width, bottom + height, radius * (1 - _HANDLE)
    steps = (
        (x + radius, bottom, "m"),
        (right - radius, bottom, "l"),
        (right - cut, bottom, right, bottom + cut, right, bottom + radius, "c"),
        (right, top - radius, "l"),
        (right, top - cut, right - cut, top, right - radius, top, "c"),
        (x + radius, top, "l"),
        (x + cut, top, x, top - cut, x, top - radius, "c"),
        (x, bottom + radius, "l"),
        (x, bottom + cut, x + cut, bottom, x + radius, bottom, "c"),
    )
    written = (" ".join([*(f"{n:.2f}" for n in numbers), end]) for *numbers, end in steps)
    return " ".join((*written, "h"))


def frame(
    canvas: Canvas, x: float, top: float, width: float, height: float, line: float, colour: Color
) -> None:
    """Draw the frame of a box; the line stays inside it."""
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(line)
    inner = round_box(x + line / 2, top - height + line / 2, width - line, height - line, 5.67)
    draw(canvas, Outline(inner), stroke=1)


def disc(canvas: Canvas, x: float, y: float, radius: float, colour: Color) -> None:
    """Draw a filled disc around a point."""
    canvas.setFillColor(colour)
    path = round_box(x - radius, y - radius, 2 * radius, 2 * radius, radius)
    draw(canvas, Outline(path), fill=1)


def draw(canvas: Canvas, path: Outline, *, stroke: int = 0, fill: int = 0) -> None:
    """Stroke and fill a written path."""
    # The canvas wants no more of a path than its code, which the stubs do not say.
    canvas.drawPath(path, stroke=stroke, fill=fill)
