"""What closes a sheet: topics to read, whom to call, the patient's plan, what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from exercise_app.handouts.boxes import Box, Columns, Frame, Gap, Stack, Words, plain
from exercise_app.handouts.bullets import bullets
from exercise_app.handouts.setting import Icon
from exercise_app.handouts.styles import FRAME, WIDTH

if TYPE_CHECKING:
    from reportlab.lib.colors import Color
    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.domain.handout import Handout
    from exercise_app.handouts.setting import Setting


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
        heading = Words(plain(setting.texts.say("education")), setting.letters.heading, WIDTH)
        boxes[0] = Stack([heading, Gap(3 * mm), boxes[0]])
    return boxes


def _topic(title: str, text: str, width: float, setting: Setting) -> Box:
    return Stack(
        [
            Words(plain(title), setting.letters.topic, width),
            Gap(0.6 * mm),
            Words(plain(text), setting.letters.body, width),
        ]
    )


def contact_row(handout: Handout, setting: Setting) -> Box:
    """Whom to call with questions, and the next appointment when there is one."""
    say = setting.texts.say
    telephone = handout.head.telephone
    first = say("questions", telephone=telephone) if telephone else say("questions_without_number")
    if handout.next_appointment is None:
        return _contact("phone", first, say("questions_more"), WIDTH, setting)
    when = setting.texts.moment(handout.next_appointment)
    width = 98 * mm
    left = _contact("phone", first, say("questions_more"), width, setting)
    right = _contact("calendar", say("appointment"), when, WIDTH - width - 4 * mm, setting)
    height = max(left.height, right.height)
    return Columns([(0, left.grown(height)), (width + 4 * mm, right.grown(height))])


class _Contact(Box):
    """A framed icon with a bold line and a plain one."""

    def __init__(self, icon: Icon, words: Box, width: float, height: float, ink: Color) -> None:
        self._icon, self._words, self._width, self._ink = icon, words, width, ink
        self.height = height

    def grown(self, height: float) -> _Contact:
        """The same, as high as its neighbour."""
        return _Contact(self._icon, self._words, self._width, height, self._ink)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        inner = Columns([(0, self._icon), (13 * mm, self._words)], middle=True)
        frame = Frame(Gap(self.height), self._width, FRAME, self._ink, 0)
        frame.draw(canvas, x, top)
        inner.draw(canvas, x + 4 * mm, top - (self.height - inner.height) / 2)


def _contact(icon: str, first: str, second: str, width: float, setting: Setting) -> _Contact:
    inner = width - 20 * mm
    words = Stack(
        [
            Words(plain(first), setting.letters.topic, inner),
            Words(plain(second), setting.letters.body, inner),
        ]
    )
    sign = Icon(setting.icons[icon], 8 * mm, setting.inks.ink)
    return _Contact(sign, words, width, words.height + 6 * mm, setting.inks.ink)


def plan_box(handout: Handout, setting: Setting) -> Box:
    """The patient's own plan, in the words of the patient."""
    inner = WIDTH - 9 * mm
    words = Stack(
        [
            Words(plain(setting.texts.say("plan")), setting.letters.topic, inner),
            Words(plain(handout.plan), setting.letters.body, inner),
        ]
    )
    return Frame(words, WIDTH, FRAME, setting.inks.ink, 4 * mm)


def changes_box(handout: Handout, setting: Setting) -> Box:
    """What is new since the sheet before."""
    parts: list[Box] = [
        Words(plain(setting.texts.say("changes")), setting.letters.topic, WIDTH),
        *bullets(handout.changes, setting.letters.body, WIDTH),
    ]
    return Stack(parts)
