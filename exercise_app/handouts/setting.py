"""What every part of a sheet is made with: words, letters, inks, icons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from exercise_app.figures.palettes import LIGHT, PRINT
from exercise_app.handouts.boxes import Box
from exercise_app.handouts.fonts import ICONS
from exercise_app.handouts.styles import BLACK, COLOUR, Inks, Letters, letters
from exercise_app.handouts.tagged import decoration

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reportlab.lib.colors import Color
    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.figures.palettes import Palette
    from exercise_app.handouts.texts import SheetTexts


@dataclass(frozen=True, slots=True)
class Setting:
    """The means of one sheet in one language, in colour or in black and white.

    `people` says which of the people every figure shows; None for varied people.
    """

    texts: SheetTexts
    icons: Mapping[str, str]
    inks: Inks
    letters: Letters
    palette: Palette
    people: int | None = None


def setting_of(texts: SheetTexts, icons: Mapping[str, str], *, black_and_white: bool) -> Setting:
    """Choose the inks, letters and figure colours of a sheet."""
    inks = BLACK if black_and_white else COLOUR
    return Setting(texts, icons, inks, letters(inks), PRINT if black_and_white else LIGHT)


class Icon(Box):
    """One icon, `size` points square."""

    def __init__(self, letter: str, size: float, colour: Color) -> None:
        self._letter, self._size, self._colour = letter, size, colour
        self.height = size

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        canvas.setFont(ICONS, self._size)
        canvas.setFillColor(self._colour)
        with decoration(canvas):
            canvas.drawString(x, top - self._size, self._letter)
