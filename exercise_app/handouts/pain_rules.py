"""How much pain is okay: three signs that differ in shape, not only in colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from exercise_app.handouts.boxes import Box, Columns, Gap, Stack, Tagged, fixed_words, plain
from exercise_app.handouts.fonts import SEMIBOLD
from exercise_app.handouts.styles import HEAVY, WIDTH
from exercise_app.handouts.tagged import decoration

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.handouts.setting import Setting

_SHAPE = 11 * mm
_SMALL_SHAPE = 9.2 * mm
_BESIDE = 11.2 * mm


def pain_rules(setting: Setting, width: float) -> Box:
    """Make the block: a question, how to give a number, and what each range means."""
    say, letters = setting.texts.say, setting.letters
    text_x = 15 * mm
    inner = width - text_x
    parts: list[Box] = [
        Tagged(fixed_words(plain(say("pain.title")), letters.heading, width), "H2"),
        Gap(1 * mm),
        fixed_words(plain(say("pain.hint")), letters.body, width),
    ]
    for kind in ("green", "orange", "red"):
        words = Stack(
            [
                fixed_words(plain(say(f"pain.{kind}")), letters.topic, inner),
                fixed_words(plain(say(f"pain.{kind}_text")), letters.body, inner),
            ]
        )
        parts += [Gap(5 * mm), Columns([(0, _Shape(kind, setting)), (text_x, words)], middle=True)]
    return Stack(parts)


def pain_row(setting: Setting) -> Box:
    """The same block as low as it can be: the three signs beside each other."""
    say, letters = setting.texts.say, setting.letters
    title, hint = say("pain.title"), say("pain.hint")
    title_width = stringWidth(title, letters.heading.fontName, letters.heading.fontSize) + 5 * mm
    head = Columns(
        [
            (0, Tagged(fixed_words(plain(title), letters.heading, WIDTH), "H2")),
            (title_width, fixed_words(plain(hint), letters.body, WIDTH - title_width)),
        ],
        middle=True,
    )
    columns: list[tuple[float, Box]] = []
    x = 0.0
    for kind, share in (("green", 49 * mm), ("orange", 51 * mm), ("red", WIDTH - 100 * mm)):
        inner = share - _BESIDE - 2 * mm * (kind != "red")
        words = [
            fixed_words(plain(say(f"pain.{kind}")), letters.topic, inner),
            fixed_words(plain(say(f"pain.{kind}_text")), letters.body, inner),
        ]
        columns += [(x, _Shape(kind, setting, _SMALL_SHAPE)), (x + _BESIDE, Stack(words))]
        x += share
    return Stack([head, Gap(2 * mm), Columns(columns)])


class _Shape(Box):
    """One of the three signs: ring with tick, triangle with mark, square with a half."""

    def __init__(self, kind: str, setting: Setting, size: float = _SHAPE) -> None:
        self._kind, self._setting = kind, setting
        self.height = size

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        canvas.saveState()
        canvas.translate(x, top - self.height)
        canvas.scale(self.height / _SHAPE, self.height / _SHAPE)
        canvas.setLineWidth(HEAVY)
        canvas.setLineJoin(1)
        canvas.setLineCap(1)
        canvas.setStrokeColor(self._setting.inks.ink)
        with decoration(canvas):
            {"green": self._ring, "orange": self._triangle, "red": self._square}[self._kind](canvas)
        canvas.restoreState()

    def _ring(self, canvas: Canvas) -> None:
        half = _SHAPE / 2
        canvas.circle(half, half, half - HEAVY, stroke=1, fill=0)
        canvas.setStrokeColor(self._setting.inks.green)
        canvas.setLineWidth(1.3 * mm)
        path = canvas.beginPath()
        path.moveTo(half - 2.3 * mm, half - 0.1 * mm)
        path.lineTo(half - 0.6 * mm, half - 1.9 * mm)
        path.lineTo(half + 2.5 * mm, half + 1.8 * mm)
        canvas.drawPath(path, stroke=1, fill=0)

    def _triangle(self, canvas: Canvas) -> None:
        path = canvas.beginPath()
        path.moveTo(HEAVY, HEAVY + 0.5 * mm)
        path.lineTo(_SHAPE - HEAVY, HEAVY + 0.5 * mm)
        path.lineTo(_SHAPE / 2, _SHAPE - HEAVY - 0.3 * mm)
        path.close()
        canvas.drawPath(path, stroke=1, fill=0)
        canvas.setStrokeColor(self._setting.inks.orange)
        canvas.setLineWidth(1.2 * mm)
        canvas.line(_SHAPE / 2, 4.3 * mm, _SHAPE / 2, 6.6 * mm)
        canvas.line(_SHAPE / 2, 2.5 * mm, _SHAPE / 2, 2.55 * mm)

    def _square(self, canvas: Canvas) -> None:
        canvas.setFillColor(self._setting.inks.red)
        side = _SHAPE - 2 * HEAVY
        canvas.roundRect(HEAVY, HEAVY, side, side, 1.4 * mm, stroke=1, fill=1)
        canvas.setFillColorRGB(1, 1, 1)
        canvas.setFont(SEMIBOLD, 19)
        canvas.drawCentredString(_SHAPE / 2, _SHAPE / 2 - 6.8, "½")
