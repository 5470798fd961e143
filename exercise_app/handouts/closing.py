"""What closes a sheet: topics to read, whom to call, the patient's plan, what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from exercise_app.handouts.boxes import (
    Box,
    Columns,
    Frame,
    Gap,
    Stack,
    Tagged,
    Words,
    fixed_words,
    plain,
    strong,
)
from exercise_app.handouts.bullets import bullets
from exercise_app.handouts.setting import Icon
from exercise_app.handouts.styles import FRAME, WIDTH

if TYPE_CHECKING:
    from exercise_app.domain.handout import Handout
    from exercise_app.handouts.setting import Setting


_BETWEEN = 4 * mm
_BOX_PAD = 3 * mm
_ICON_SPACE = 14 * mm


def topics(handout: Handout, setting: Setting) -> list[Box]:
    """The chosen topics, two beside each other, the first pair under a heading."""
    width = (WIDTH - 8 * mm) / 2
    boxes: list[Box] = []
    for at in range(0, len(handout.education), 2):
        pair = handout.education[at : at + 2]
        wide = width if len(pair) == 2 else WIDTH
        columns = [
            (number * (width + 8 * mm), _topic(title, text, wide, setting))
            for number, (title, text) in enumerate(pair)
        ]
        boxes.append(Columns(columns))
    if boxes:
        words = fixed_words(plain(setting.texts.say("education")), setting.letters.heading, WIDTH)
        heading = Tagged(words, "H2")
        boxes[0] = Stack([heading, Gap(3 * mm), boxes[0]])
    return boxes


def _topic(title: str, text: str, width: float, setting: Setting) -> Box:
    return Stack(
        [
            fixed_words(plain(title), setting.letters.topic, width),
            Gap(0.6 * mm),
            fixed_words(plain(text), setting.letters.body, width),
        ]
    )


def contact_row(handout: Handout, setting: Setting) -> Box:
    """Whom to call with questions, and the next appointment when there is one."""
    say = setting.texts.say
    telephone = handout.head.telephone
    first = say("questions", telephone=telephone) if telephone else say("questions_without_number")
    ask = _Contact("phone", first, say("questions_more"), setting)
    if handout.next_appointment is None:
        return ask.boxed(WIDTH)
    when = setting.texts.moment(handout.next_appointment)
    come = _Contact("calendar", say("appointment"), when, setting)
    spare = WIDTH - _BETWEEN - ask.natural - come.natural
    left = ask.natural + spare / 2 if spare >= 0 else (WIDTH - _BETWEEN) / 2
    right = WIDTH - _BETWEEN - left
    height = max(ask.boxed(left).height, come.boxed(right).height)
    return Columns([(0, ask.boxed(left, height)), (left + _BETWEEN, come.boxed(right, height))])


def appointment_row(handout: Handout, setting: Setting, width: float = WIDTH) -> Box:
    """The next appointment alone, for the call page, which names the telephone already."""
    if handout.next_appointment is None:
        return Gap(0)
    letters, say = setting.letters, setting.texts.say
    when = setting.texts.moment(handout.next_appointment)
    line = f"{strong(say('appointment'))} {plain(when)}"
    icon = Icon(setting.icons["calendar"], 5.6 * mm, setting.inks.ink)
    words = Words(line, letters.body, width - 20 * mm)
    parts: list[tuple[float, Box]] = [(1.5 * mm, icon), (11 * mm, words)]
    return Frame(Columns(parts, middle=True), width, FRAME, setting.inks.ink, 2.6 * mm)


class _Contact:
    """An icon with a bold line and a plain one, to be framed at some width."""

    def __init__(self, icon: str, first: str, second: str, setting: Setting) -> None:
        self._icon, self._first, self._second, self._setting = icon, first, second, setting
        letters = setting.letters
        lines = ((first, letters.topic), (second, letters.body))
        longest = max(stringWidth(text, style.fontName, style.fontSize) for text, style in lines)
        self.natural = float(longest) + _ICON_SPACE + _BOX_PAD + 1

    def boxed(self, width: float, height: float = 0.0) -> Box:
        """Frame it; at least `height` high, with its content in the middle."""
        letters = self._setting.letters
        inner = width - _ICON_SPACE - _BOX_PAD
        words = Stack(
            [
                Words(plain(self._first), letters.topic, inner),
                Words(plain(self._second), letters.body, inner),
            ]
        )
        ink = self._setting.inks.ink
        icon = Icon(self._setting.icons[self._icon], 7.5 * mm, ink)
        least = Gap(max(0.0, height - 2 * _BOX_PAD))
        parts = [(0, least), (0.5 * mm, icon), (_ICON_SPACE - _BOX_PAD, words)]
        return Frame(Columns(parts, middle=True), width, FRAME, ink, _BOX_PAD)


def plan_box(handout: Handout, setting: Setting, width: float = WIDTH) -> Box:
    """The patient's own plan, in the words of the patient."""
    inner = width - 9 * mm
    words = Stack(
        [
            Words(plain(setting.texts.say("plan")), setting.letters.topic, inner),
            Words(plain(handout.plan), setting.letters.body, inner),
        ]
    )
    return Frame(words, width, FRAME, setting.inks.ink, 4 * mm)


def changes_box(handout: Handout, setting: Setting) -> Box:
    """What is new since the sheet before."""
    parts: list[Box] = [
        Words(plain(setting.texts.say("changes")), setting.letters.topic, WIDTH),
        *bullets(handout.changes, setting.letters.body, WIDTH),
    ]
    return Stack(parts)
