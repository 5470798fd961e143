"""Lists with points, and space between boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from exercise_app.handouts.boxes import Box, Columns, Gap, Stack, Tagged, fixed_words, plain
from exercise_app.handouts.shapes import disc

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.lib.colors import Color
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfgen.canvas import Canvas

_TEXT_X = 4.8 * mm


def bullets(
    texts: Sequence[str], style: ParagraphStyle, width: float, gap: float = 0.0
) -> list[Box]:
    """Make a list of texts of the library, each behind its point; nothing when there are none."""
    rows: list[Box] = []
    for text in texts:
        words = Tagged(fixed_words(plain(text), style, width - _TEXT_X), "LBody")
        row = Columns([(0, _Dot(style.textColor, style.leading)), (_TEXT_X, words)])
        rows.append(Tagged(row, "LI"))
    return [Tagged(Stack(spaced(rows, gap)), "L")] if rows else []


def spaced(boxes: Sequence[Box], gap: float) -> list[Box]:
    """Put the same gap between boxes."""
    parts: list[Box] = []
    for box in boxes:
        parts += [Gap(gap), box] if parts else [box]
    return parts


class _Dot(Box):
    """A point in the middle of its line."""

    def __init__(self, colour: Color, leading: float) -> None:
        self._colour = colour
        self.height = leading

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        disc(canvas, x + 1.2 * mm, top - self.height / 2 - 1.1, 0.85 * mm, self._colour)
