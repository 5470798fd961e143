"""The row of icons that says a dosage at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from exercise_app.domain.dosage_words import IconKind
from exercise_app.handouts.boxes import Box
from exercise_app.handouts.fonts import ICONS, REGULAR, SEMIBOLD
from exercise_app.handouts.shapes import frame
from exercise_app.handouts.styles import FRAME, THIN
from exercise_app.handouts.tagged import decoration, text_element

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.domain.dosage_words import IconCell
    from exercise_app.handouts.setting import Setting

_ROW_HEIGHT = 12 * mm
_ICON = 6.2 * mm
_ICON_GAP = 2.6 * mm
_CELL_PAD = 2 * mm
_FIGURE, _WORD = 14, 12

ICONS_OF = {
    IconKind.AMOUNT: "refresh-cw",
    IconKind.DURATION: "clock",
    IconKind.HOLD: "hourglass",
    IconKind.LOAD: "dumbbell",
    IconKind.TIMES_PER_DAY: "sun",
    IconKind.DAYS_PER_WEEK: "calendar",
}


class DosageRow(Box):
    """Cells with an icon, a figure and a word; a second row when one is too narrow."""

    def __init__(self, cells: Sequence[IconCell], width: float, setting: Setting) -> None:
        self._setting, self._width = setting, width
        self._rows = _rows(cells, width)
        self.height = _ROW_HEIGHT * len(self._rows)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        inks = self._setting.inks
        frame(canvas, x, top, self._width, self.height, FRAME, inks.ink)
        for number, row in enumerate(self._rows):
            row_top = top - number * _ROW_HEIGHT
            if number:
                self._line(canvas, x, row_top, x + self._width, row_top)
            self._draw_row(canvas, row, x, row_top)

    def _draw_row(self, canvas: Canvas, row: Sequence[IconCell], x: float, top: float) -> None:
        spare = (self._width - sum(_needed(cell) for cell in row)) / len(row)
        for number, cell in enumerate(row):
            if number:
                self._line(canvas, x, top, x, top - _ROW_HEIGHT)
            width = _needed(cell) + spare
            self._draw_cell(canvas, cell, x + (width - _content(cell)) / 2, top)
            x += width

    def _draw_cell(self, canvas: Canvas, cell: IconCell, x: float, top: float) -> None:
        canvas.setFillColor(self._setting.inks.ink)
        canvas.setFont(ICONS, _ICON)
        letter = self._setting.icons[ICONS_OF[cell.kind]]
        with decoration(canvas):
            canvas.drawString(x, top - (_ROW_HEIGHT + _ICON) / 2, letter)
        text_x = x + _ICON + _ICON_GAP
        with text_element(canvas):
            canvas.setFont(SEMIBOLD, _FIGURE)
            canvas.drawString(text_x, top - 5.1 * mm, f"{cell.figure} ")
            canvas.setFont(REGULAR, _WORD)
            canvas.drawString(text_x, top - 9.9 * mm, cell.word)

    def _line(self, canvas: Canvas, x1: float, y1: float, x2: float, y2: float) -> None:
        canvas.setStrokeColor(self._setting.inks.line)
        canvas.setLineWidth(THIN)
        canvas.line(x1, y1, x2, y2)


def _content(cell: IconCell) -> float:
    figure = stringWidth(cell.figure, SEMIBOLD, _FIGURE)
    return float(_ICON + _ICON_GAP + max(figure, stringWidth(cell.word, REGULAR, _WORD)))


def _needed(cell: IconCell) -> float:
    return _content(cell) + 2 * _CELL_PAD


def _rows(cells: Sequence[IconCell], width: float) -> tuple[tuple[IconCell, ...], ...]:
    """Divide the cells over as few rows as they fit in, the rows about equally full."""
    for count in range(1, len(cells) + 1):
        length = -(-len(cells) // count)
        rows = tuple(tuple(cells[at : at + length]) for at in range(0, len(cells), length))
        if all(sum(_needed(cell) for cell in row) <= width for row in rows):
            return rows
    return tuple((cell,) for cell in cells)
