"""The picture of an exercise: panels with the words 'begin' and 'eind', at least 60 mm wide."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from exercise_app.figures.palettes import palette_for
from exercise_app.handouts.boxes import Box
from exercise_app.handouts.figure_forms import draw_figure
from exercise_app.handouts.fonts import SEMIBOLD
from exercise_app.handouts.shapes import Outline, draw, round_box

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.figures.display import Panel, Picture
    from exercise_app.handouts.setting import Setting

PILL_HEIGHT = 5.8 * mm
_PILL_PAD = 2.4 * mm
_GAP = 3 * mm
# The other arrangement is used only when it makes the figure this much larger.
_SWITCH_GAIN = 1.3


@dataclass(frozen=True, slots=True)
class Limits:
    """How high figures may become, in points, without the words: two in a stack, and beside.

    `extra` is for each panel more than two in a stack.
    """

    stacked: float
    beside: float
    extra: float


# The text beside the figures of the standard sheet is about as high.
STANDARD = Limits(stacked=68 * mm, beside=52 * mm, extra=14 * mm)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A panel and its word; x and y of both count from the top left corner, y downwards."""

    panel: Panel
    x: float
    y: float
    word: str
    word_x: float
    word_y: float


class PictureBox(Box):
    """The panels of a picture in a column of `width` points."""

    def __init__(
        self, picture: Picture, width: float, setting: Setting, limits: Limits = STANDARD
    ) -> None:
        self._setting, self._limits = setting, limits
        self._words = _words(picture, setting)
        self._exercise_id, self._panels = picture.exercise_id, picture.panels
        self.scale = 0.0
        if self._is_stacked(picture, width):
            self.placed = self._stack(width)
        else:
            self.placed = self._beside(width)
        panels_end = max(p.y + p.panel.height * self.scale for p in self.placed)
        words_end = max((p.word_y + PILL_HEIGHT for p in self.placed if p.word), default=0.0)
        self.height = max(panels_end, words_end)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw every panel, then its word over it."""
        palette = palette_for(self._setting.palette, self._exercise_id, self._setting.people)
        for placed in self.placed:
            width, height = placed.panel.width * self.scale, placed.panel.height * self.scale
            bottom = top - placed.y - height
            draw_figure(canvas, placed.panel, palette, x + placed.x, bottom, width)
            if placed.word:
                self._draw_word(canvas, placed.word, x + placed.word_x, top - placed.word_y)

    def _draw_word(self, canvas: Canvas, word: str, x: float, top: float) -> None:
        canvas.setStrokeColor(self._setting.inks.ink)
        canvas.setFillColorRGB(1, 1, 1)
        canvas.setLineWidth(0.3 * mm)
        radius = PILL_HEIGHT / 2
        width = _pill_width(word)
        pill = round_box(x, top - PILL_HEIGHT, width, PILL_HEIGHT, radius)
        draw(canvas, Outline(pill), stroke=1, fill=1)
        canvas.setFont(SEMIBOLD, 12)
        canvas.setFillColor(self._setting.inks.ink)
        canvas.drawString(x + _PILL_PAD, top - PILL_HEIGHT + 4.4, word)

    def _is_stacked(self, picture: Picture, width: float) -> bool:
        stacked, beside = self._stacked_scale(width), self._beside_scale(width)
        if picture.stacked:
            return beside <= stacked * _SWITCH_GAIN
        return stacked > beside * _SWITCH_GAIN

    def _stacked_scale(self, width: float) -> float:
        left, right = _sides(self._panels)
        height = sum(panel.height for panel in self._panels)
        count = len(self._panels)
        limits = self._limits
        allowed = limits.beside if count == 1 else limits.stacked + limits.extra * (count - 2)
        return min(width / (left + right), allowed / height)

    def _beside_scale(self, width: float) -> float:
        free = width - _GAP * (len(self._panels) - 1)
        above, below = _levels(self._panels)
        total = sum(panel.width for panel in self._panels)
        return min(free / total, self._limits.beside / (above + below))

    def _stack(self, width: float) -> tuple[_Placed, ...]:
        """Under each other, worlds aligned; a word stands in the free corner left above."""
        self.scale = scale = self._stacked_scale(width)
        left, right = _sides(self._panels)
        margin = (width - (left + right) * scale) / 2
        placed, y = [], 0.0
        for panel, word in zip(self._panels, self._words, strict=True):
            x = margin + (left - panel.origin_x) * scale
            drop = _drop(panel, word, x, scale)
            placed.append(_Placed(panel, x, y + drop, word, 0.0, y))
            y += drop + panel.height * scale + _GAP
        return tuple(placed)

    def _beside(self, width: float) -> tuple[_Placed, ...]:
        """Beside each other on one floor, each in the middle of its share, words beneath."""
        self.scale = scale = self._beside_scale(width)
        above, below = _levels(self._panels)
        spare = width - sum(panel.width for panel in self._panels) * scale
        share = spare / len(self._panels)
        placed, x = [], 0.0
        for panel, word in zip(self._panels, self._words, strict=True):
            cell = panel.width * scale + share
            middle = x + cell / 2
            word_x = middle - _pill_width(word) / 2
            y = (above - panel.origin_y) * scale
            word_y = (above + below) * scale + 2 * mm
            placed.append(_Placed(panel, x + share / 2, y, word, word_x, word_y))
            x += cell
        return tuple(placed)


def _words(picture: Picture, setting: Setting) -> tuple[str, ...]:
    """The word at each panel; a lone panel needs none unless it is only the start position."""
    if len(picture.panels) == 1 and not picture.neutral:
        return ("",)
    return tuple(setting.texts.say(f"panel.{panel.name}") for panel in picture.panels)


def _drop(panel: Panel, word: str, x: float, scale: float) -> float:
    """How far a panel must go down so that its word does not touch the figure."""
    if not word:
        return 0.0
    reach = (_pill_width(word) + 2 * mm - x) / scale
    return max(0.0, PILL_HEIGHT + 1.5 * mm - _free_above(panel, reach) * scale)


def _pill_width(word: str) -> float:
    return stringWidth(word, SEMIBOLD, 12) + 2 * _PILL_PAD


def _sides(panels: tuple[Panel, ...]) -> tuple[float, float]:
    """How far panels with one origin reach to the left and to the right."""
    left = max(panel.origin_x for panel in panels)
    return left, max(panel.width - panel.origin_x for panel in panels)


def _levels(panels: tuple[Panel, ...]) -> tuple[float, float]:
    """How far panels on one floor reach above and below its origin."""
    above = max(panel.origin_y for panel in panels)
    return above, max(panel.height - panel.origin_y for panel in panels)


@lru_cache(maxsize=256)
def _free_above(panel: Panel, reach: float) -> float:
    """How much of a panel's top left corner is free, down from the top, over `reach` mm."""
    lowest = panel.height
    for shape in panel.shapes:
        for _, numbers in shape.path:
            for x, y in zip(numbers[::2], numbers[1::2], strict=True):
                if x < reach and y < lowest:
                    lowest = y
    return lowest
