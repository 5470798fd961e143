"""The head of the first page, and the running head of the others."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth

from exercise_app.handouts.boxes import Box, Columns, Gap, Rule, Stack, Tagged, Words, plain, strong
from exercise_app.handouts.setting import Icon
from exercise_app.handouts.styles import FRAME, THIN, WIDTH
from exercise_app.handouts.tagged import decoration

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.domain.handout import Handout
    from exercise_app.handouts.setting import Setting

_HEAD = 15 * mm
_LOGO_WIDTH = 45 * mm
_LOGO_DPI = 300
# The widest page line is 'Page 10 of 12'.
_PAGE_LINE = 32 * mm
_APART = 4 * mm


def first_head(handout: Handout, setting: Setting) -> Box:
    """The clinic, the title, and for whom, which weeks, which day and therapist."""
    inks = setting.inks
    return Stack(
        [
            _clinic(handout, setting),
            Rule(WIDTH, FRAME, inks.ink),
            Gap(4 * mm),
            Tagged(Words(plain(handout.title), setting.letters.title, WIDTH), "H1"),
            Gap(1 * mm),
            _about(handout, setting),
            Gap(2.6 * mm),
            Rule(WIDTH, THIN, inks.line),
            Gap(3 * mm),
        ]
    )


def running_head(handout: Handout, setting: Setting, page_line: Callable[[], str]) -> Box:
    """Clinic, whose exercises, and the page, on every page after the first."""
    say, letters = setting.texts.say, setting.letters
    name = handout.patient_label
    middle = say("exercises_of", name=name) if name else say("exercises")
    free = WIDTH - _PAGE_LINE - 2 * _APART
    left = min(_width(handout.head.clinic, setting), max(free / 2, free - _width(middle, setting)))
    columns = Columns(
        [
            (0, Words(strong(handout.head.clinic), letters.body, left + 1)),
            (left + _APART, Words(plain(middle), letters.centred, free - left)),
            (WIDTH - _PAGE_LINE, _PageLine(page_line, _PAGE_LINE, setting)),
        ]
    )
    return Stack([columns, Gap(2 * mm), Rule(WIDTH, FRAME, setting.inks.ink), Gap(3.4 * mm)])


class _PageLine(Box):
    """'Blad 2 van 3' against the right margin, filled in while drawing."""

    def __init__(self, say: Callable[[], str], width: float, setting: Setting) -> None:
        self._say, self._width, self._setting = say, width, setting
        self.height = setting.letters.body.leading

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        Words(plain(self._say()), self._setting.letters.right, self._width).draw(canvas, x, top)


def _clinic(handout: Handout, setting: Setting) -> Box:
    head, letters = handout.head, setting.letters
    logo = logo_of(head.logo)
    text_x = logo.width + 5 * mm if logo else 0.0
    telephone = head.telephone
    natural = stringWidth(telephone, letters.telephone.fontName, letters.telephone.fontSize)
    tel_width = min(natural + 1, 70 * mm) if telephone else 0.0
    tel_x = WIDTH - tel_width
    room = tel_x - text_x - (14 * mm if telephone else 0)
    lines: list[Box] = [Words(plain(head.clinic), letters.clinic, room)]
    if head.address:
        lines.append(Words(plain(head.address), letters.body, room))
    parts: list[tuple[float, Box]] = [(text_x, Stack(lines))]
    if logo:
        parts.append((0, logo))
    if telephone:
        parts.append((tel_x, Words(plain(telephone), letters.telephone, tel_width)))
        parts.append((tel_x - 9 * mm, Icon(setting.icons["phone"], 6.4 * mm, setting.inks.ink)))
    columns = Columns(parts, middle=True)
    pad = max(0.0, _HEAD - columns.height) / 2
    return Stack([Gap(pad), columns, Gap(max(pad, 2 * mm))])


def _about(handout: Handout, setting: Setting) -> Box:
    """On one line when it fits, else under each other."""
    say, letters = setting.texts.say, setting.letters
    day = setting.texts.day(handout.day)
    plain_by, by = day, plain(day)
    if therapist := handout.head.therapist:
        plain_by = say("by", date=day, therapist=therapist)
        by = say("by", date=plain(day), therapist=strong(therapist))
    plain_for, for_whom = "", ""
    if handout.patient_label:
        plain_for = f"{say('for')} {handout.patient_label}"
        for_whom = f"{plain(say('for'))} {strong(handout.patient_label)}"
    widths = [_width(text, setting) for text in (plain_for, handout.period, plain_by)]
    gap = 2 * _APART
    if sum(widths) + 2 * gap <= WIDTH:
        middle_x = widths[0] + (WIDTH - sum(widths)) / 2
        return Columns(
            [
                (0, Words(for_whom, letters.body, widths[0] + gap)),
                (middle_x, Words(plain(handout.period), letters.body, widths[1] + gap)),
                (0, Words(by, letters.right, WIDTH)),
            ]
        )
    lines = [text for text in (for_whom, plain(handout.period), by) if text]
    return Stack([Words(line, letters.body, WIDTH) for line in lines])


def _width(text: str, setting: Setting) -> float:
    """How wide a line is at most: as if all of it were semi-bold."""
    return float(stringWidth(text, setting.letters.strong.fontName, 12))


class _Logo(Box):
    def __init__(self, image: ImageReader, width: float, height: float) -> None:
        self._image, self.width, self.height = image, width, height

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        with decoration(canvas):
            canvas.drawImage(
                self._image, x, top - self.height, self.width, self.height, mask="auto"
            )


def logo_of(data: bytes | None) -> _Logo | None:
    """Fit a logo in the head at 300 dots an inch; none when the bytes are no picture."""
    if not data:
        return None
    from PIL import Image

    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as opened:
            scale = min(_LOGO_WIDTH / opened.width, _HEAD / opened.height)
            size = opened.width * scale, opened.height * scale
            dots = (round(size[0] / 72 * _LOGO_DPI) or 1, round(size[1] / 72 * _LOGO_DPI) or 1)
            image = opened.convert("RGBA")
            if image.width > dots[0]:
                image = image.resize(dots)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return _Logo(ImageReader(image), *size)
