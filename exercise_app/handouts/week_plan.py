"""The week: one row per exercise with seven boxes, because the patient chooses the days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from exercise_app.domain.dosage_words import IconKind, icon_cells
from exercise_app.handouts.boxes import (
    Box,
    Columns,
    Gap,
    Rule,
    Stack,
    Tagged,
    fixed_words,
    plain,
    strong,
)
from exercise_app.handouts.fonts import SEMIBOLD
from exercise_app.handouts.shapes import Outline, draw, round_box
from exercise_app.handouts.styles import THIN, WIDTH
from exercise_app.handouts.tagged import element

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.domain.handout import Handout, HandoutItem
    from exercise_app.handouts.setting import Setting

_ROW = 7.6 * mm
_TICK_BOX = 5.4 * mm
_PITCH = 11.6 * mm
_DAYS_X = WIDTH - 7 * _PITCH
_NAME_WIDTH = 63 * mm
_OFTEN_X = 66 * mm
_OFTEN_WIDTH = 34 * mm


def week_plan(handout: Handout, setting: Setting) -> Box:
    """Make the table of the week for every exercise of a sheet."""
    say, letters = setting.texts.say, setting.letters
    title, room = say("week.title"), WIDTH - 7 * _PITCH
    after = stringWidth(title, letters.heading.fontName, letters.heading.fontSize) + 4 * mm
    head = Columns(
        [
            (0, Tagged(fixed_words(plain(title), letters.heading, room), "TH")),
            (after, Tagged(fixed_words(plain(say("week.hint")), letters.body, room - after), "TH")),
            (_DAYS_X, TickBoxes(setting, names=True)),
        ],
        middle=True,
    )
    parts: list[Box] = [Tagged(head, "TR"), Gap(1 * mm)]
    for item in handout.items:
        parts += [Rule(WIDTH, THIN, setting.inks.line), _row(item, setting)]
    return Tagged(Stack(parts), "Table")


class TickBoxes(Box):
    """Seven empty boxes, or the names of the seven days above them; `width` points wide."""

    def __init__(self, setting: Setting, *, pitch: float = _PITCH, names: bool = False) -> None:
        self._ink, self._pitch = setting.inks.ink, pitch
        self._days = setting.texts.list("week.days") if names else ()
        self.width = 7 * pitch
        self.height = setting.letters.body.leading if names else _TICK_BOX

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        first = x + self._pitch / 2
        if self._days:
            canvas.setFont(SEMIBOLD, 12)
            canvas.setFillColor(self._ink)
            for number, day in enumerate(self._days):
                with element(canvas, "TH"):
                    canvas.drawCentredString(first + number * self._pitch, top - 12, day)
            return
        canvas.setStrokeColor(self._ink)
        canvas.setLineWidth(0.35 * mm)
        side, left = _TICK_BOX, first - _TICK_BOX / 2
        boxes = (
            round_box(left + n * self._pitch, top - side, side, side, 0.8 * mm) for n in range(7)
        )
        draw(canvas, Outline(*boxes), stroke=1)
        for _ in range(7):
            with element(canvas, "TD"):
                pass


def _row(item: HandoutItem, setting: Setting) -> Box:
    name = f"{item.number}. {item.name}"
    if item.is_aerobic and (lasts := _duration(item, setting)):
        name = f"{name}, {lasts}"
    words = fixed_words(plain(name), setting.letters.body, _NAME_WIDTH)
    how_often = fixed_words(strong(often(item, setting)), setting.letters.body, _OFTEN_WIDTH)
    height = max(_ROW, max(words.height, how_often.height) + 1.4 * mm)
    columns = Columns(
        [
            (0, Tagged(words, "TH", scope="Row")),
            (_OFTEN_X, Tagged(how_often, "TD")),
            (_DAYS_X, TickBoxes(setting)),
        ],
        middle=True,
    )
    pad = (height - columns.height) / 2
    return Tagged(Stack([Gap(pad), columns, Gap(pad)]), "TR")


def _duration(item: HandoutItem, setting: Setting) -> str:
    for cell in icon_cells(item.dosage, setting.texts.language):
        if cell.kind is IconKind.DURATION:
            return f"{cell.figure}\N{NO-BREAK SPACE}{cell.word}"
    return ""


def often(item: HandoutItem, setting: Setting) -> str:
    """How many days, and how many times on such a day when that is more than once."""
    say, days, times = setting.texts.say, item.dosage.days_per_week, item.dosage.times_per_day
    parts = []
    if days is not None:
        key = {1: "week.one_day", 7: "week.every_day"}.get(days, "week.some_days")
        parts.append(say(key).format(days))
    if times is not None and times > 1:
        # Kept together: "2 keer per dag" goes to the next line as a whole.
        parts.append(say("week.times").format(times).replace(" ", "\N{NO-BREAK SPACE}"))
    return ", ".join(parts)
