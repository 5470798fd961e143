"""How much pain is okay, when to call in short and in full, and topics to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from exercise_app.handouts.boxes import (
    Box, Columns, Frame, Gap, LateWords, Stack, Words, plain, strong,
)  # fmt: skip
from exercise_app.handouts.fonts import ICONS, SEMIBOLD
from exercise_app.handouts.setting import Icon
from exercise_app.handouts.styles import FRAME, HEAVIEST, HEAVY, THIN, WIDTH

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.domain.education import CallGroup
    from exercise_app.domain.handout import Handout
    from exercise_app.handouts.setting import Setting

_SHAPE = 11 * mm
_PAIN_WIDTH = 80 * mm
_CALL_WIDTH = 94 * mm
_BULLET_X = 4.8 * mm
_SIGN_WIDTH = 33 * mm
# The short form leaves out the longest reasons; the whole list always goes with it.
_SHORT_REASONS = 3


def pain_and_call(handout: Handout, setting: Setting, call_page: Callable[[], int]) -> Box | None:
    """The pain rules beside the short call box; the box alone is as wide as the page."""
    if not handout.pain_rules:
        return _short_call(handout, setting, WIDTH, call_page)
    short = _short_call(handout, setting, _CALL_WIDTH, call_page)
    pain = _pain_rules(setting)
    return pain if short is None else Columns([(0, pain), (WIDTH - _CALL_WIDTH, short)])


class _Shape(Box):
    """One of the three signs: ring with tick, triangle with mark, square with a half."""

    def __init__(self, kind: str, setting: Setting) -> None:
        self._kind, self._setting = kind, setting
        self.height = _SHAPE

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        canvas.saveState()
        canvas.translate(x, top - _SHAPE)
        canvas.setLineWidth(HEAVY)
        canvas.setLineJoin(1)
        canvas.setLineCap(1)
        canvas.setStrokeColor(self._setting.inks.ink)
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


def _pain_rules(setting: Setting) -> Box:
    say, letters = setting.texts.say, setting.letters
    text_x = 15 * mm
    width = _PAIN_WIDTH - text_x
    parts: list[Box] = [
        Words(plain(say("pain.title")), letters.heading, _PAIN_WIDTH),
        Gap(1 * mm),
        Words(plain(say("pain.hint")), letters.body, _PAIN_WIDTH),
    ]
    for kind in ("green", "orange", "red"):
        words = Stack(
            [
                Words(plain(say(f"pain.{kind}")), letters.topic, width),
                Words(plain(say(f"pain.{kind}_text")), letters.body, width),
            ]
        )
        parts += [Gap(5 * mm), Columns([(0, _Shape(kind, setting)), (text_x, words)], middle=True)]
    return Stack(parts)


class _Dot(Box):
    """The point before a reason."""

    def __init__(self, setting: Setting, leading: float) -> None:
        self._ink = setting.inks.ink
        self.height = leading

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        canvas.setFillColor(self._ink)
        canvas.circle(x + 1.2 * mm, top - self.height / 2 - 1.1, 0.85 * mm, stroke=0, fill=1)


def _reasons(
    reasons: Sequence[str], style: ParagraphStyle, width: float, setting: Setting
) -> list[Box]:
    return [
        Columns(
            [
                (0, _Dot(setting, style.leading)),
                (_BULLET_X, Words(plain(reason), style, width - _BULLET_X)),
            ]
        )
        for reason in reasons
    ]


def _spaced(boxes: Sequence[Box], gap: float) -> list[Box]:
    parts: list[Box] = []
    for box in boxes:
        parts += [Gap(gap), box] if parts else [box]
    return parts


def _short_call(
    handout: Handout, setting: Setting, width: float, call_page: Callable[[], int]
) -> Box | None:
    groups = {group.urgency: group for group in handout.call_groups}
    inner = width - 9 * mm
    say, letters = setting.texts.say, setting.letters
    parts: list[Box] = []
    for urgency, most in (("emergency", None), ("today", _SHORT_REASONS)):
        if urgency not in groups:
            continue
        reasons = list(groups[urgency].reasons[handout.language])[:most]
        if reasons:
            reasons[-1] = reasons[-1].rstrip(";.") + "."
        parts += [Gap(2.5 * mm)] if parts else []
        parts += [Words(plain(say(f"call.short_{urgency}")), letters.heading, inner), Gap(1 * mm)]
        parts += _spaced(_reasons(reasons, letters.body, inner, setting), 0.6 * mm)
    if not parts:
        return None
    whole = LateWords(lambda: strong(say("call.whole_list", page=call_page())), letters.body, inner)
    body = Stack([*parts, Gap(2 * mm), whole])
    return Frame(body, width, HEAVY, setting.inks.ink, 4.5 * mm)


def call_group(group: CallGroup, handout: Handout, setting: Setting) -> Box:
    """One paragraph of 'when to call', word for word, with its sign at the left."""
    language, letters = handout.language, setting.letters
    text_x = _SIGN_WIDTH + 5 * mm
    width = WIDTH - text_x - 5 * mm
    heading, tail = group.heading[language], group.tail[language]
    reasons = group.reasons[language]
    if reasons:
        parts: list[Box] = [Words(plain(f"{heading} {tail}"), letters.call_heading, width)]
        parts.append(Gap(0.8 * mm))
        parts += _spaced(_reasons(reasons, letters.call, width, setting), 0.8 * mm)
    else:
        number = f": {handout.head.telephone}" if handout.head.telephone else ""
        parts = [
            Words(plain(heading + number), letters.call_heading, width),
            Gap(0.8 * mm),
            Words(plain(tail), letters.call, width),
        ]
    is_first = group.urgency == "emergency"
    words = Stack(parts)
    columns = Columns(
        [(0, _Sign(group.urgency, words.height, setting)), (text_x - 4 * mm, words)], middle=True
    )
    line = HEAVIEST if is_first else FRAME
    return Frame(columns, WIDTH, line, setting.inks.ink, 4 * mm)


class _Sign(Box):
    """The number, the icon and the word at the left of a call group, and a line beside them."""

    def __init__(self, urgency: str, height: float, setting: Setting) -> None:
        self._urgency, self._setting, self.height = urgency, setting, height
        known = urgency in ("emergency", "today", "days")
        word = setting.texts.say(f"call.{urgency}") if known else ""
        style = setting.letters.topic.clone("", alignment=1)
        self._words = Words(plain(word), style, _SIGN_WIDTH - 8 * mm) if word else None

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        canvas.setStrokeColor(self._setting.inks.line)
        canvas.setLineWidth(THIN)
        canvas.line(x + _SIGN_WIDTH - 4 * mm, top, x + _SIGN_WIDTH - 4 * mm, top - self.height)
        middle = x + (_SIGN_WIDTH - 8 * mm) / 2
        size = 10 * mm
        word_height = self._words.height if self._words else 0.0
        sign_top = top - (self.height - size - word_height) / 2
        canvas.setFillColor(self._setting.inks.ink)
        if self._urgency == "emergency":
            canvas.setFont(SEMIBOLD, 24)
            sign = self._setting.texts.say("call.emergency_sign")
            canvas.drawCentredString(middle, sign_top - size + 6, sign)
        else:
            icon = {"today": "phone", "days": "calendar"}.get(self._urgency, "stethoscope")
            canvas.setFont(ICONS, size)
            canvas.drawCentredString(middle, sign_top - size, self._setting.icons[icon])
        if self._words:
            self._words.draw(canvas, x, sign_top - size)


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
    width = (WIDTH - 4 * mm) / 2
    left = _contact("phone", first, say("questions_more"), width, setting)
    right = _contact("calendar", say("appointment"), when, width, setting)
    height = max(left.height, right.height)
    return Columns([(0, left.grown(height)), (width + 4 * mm, right.grown(height))])


class _Contact(Box):
    """A framed icon with a bold line and a plain one."""

    def __init__(self, icon: Icon, words: Box, width: float, height: float, ink: object) -> None:
        self._icon, self._words, self._width, self._ink = icon, words, width, ink
        self.height = height

    def grown(self, height: float) -> _Contact:
        """The same, as high as its neighbour."""
        return _Contact(self._icon, self._words, self._width, height, self._ink)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        inner = Columns([(0, self._icon), (13 * mm, self._words)], middle=True)
        frame = Frame(Gap(self.height), self._width, FRAME, self._ink, 0)  # type: ignore[arg-type]
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
        *_reasons(handout.changes, setting.letters.body, WIDTH, setting),
    ]
    return Stack(parts)
