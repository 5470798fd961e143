"""When to call: in short beside the pain rules, and the whole list word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.units import mm

from exercise_app.handouts.boxes import (
    Box,
    Columns,
    Frame,
    Gap,
    LateWords,
    Stack,
    Tagged,
    fixed_words,
    plain,
    strong,
)
from exercise_app.handouts.bullets import bullets
from exercise_app.handouts.fonts import ICONS, SEMIBOLD
from exercise_app.handouts.pain_rules import pain_row, pain_rules
from exercise_app.handouts.styles import FRAME, HEAVIEST, HEAVY, THIN, WIDTH
from exercise_app.handouts.tagged import decoration, text_element

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.domain.education import CallGroup
    from exercise_app.domain.handout import Handout
    from exercise_app.handouts.setting import Setting

_PAIN_WIDTH = 80 * mm
_CALL_WIDTH = 94 * mm
_SIGN_WIDTH = 33 * mm
# The short form leaves out the longest reasons; the whole list always goes with it.
_SHORT_REASONS = 3


def pain_and_call(handout: Handout, setting: Setting, call_page: Callable[[], int]) -> Box | None:
    """The pain rules beside the short call box; the box alone is as wide as the page."""
    if not handout.pain_rules:
        return _short_call(handout, setting, WIDTH, call_page)
    short = _short_call(handout, setting, _CALL_WIDTH, call_page)
    pain = pain_rules(setting, _PAIN_WIDTH)
    return pain if short is None else Columns([(0, pain), (WIDTH - _CALL_WIDTH, short)])


def pain_above_call(handout: Handout, setting: Setting, call_page: Callable[[], int]) -> Box | None:
    """The low form: the pain rules in a row, beneath them only when to call at once.

    For a page with little room; the other reasons stand on the call page, as the box says.
    """
    parts: list[Box] = [pain_row(setting)] if handout.pain_rules else []
    group = next((g for g in handout.call_groups if g.urgency == "emergency"), None)
    if group is not None:
        parts += [Gap(4 * mm)] if parts else []
        parts.append(_emergency_only(group, handout, setting, call_page))
    return Stack(parts) if parts else None


def _emergency_only(
    group: CallGroup, handout: Handout, setting: Setting, call_page: Callable[[], int]
) -> Box:
    say, letters = setting.texts.say, setting.letters
    inner = WIDTH - 8 * mm
    words = fixed_words(plain(say("call.short_emergency")), letters.heading, inner)
    heading = Tagged(words, "H2")
    tail = LateWords(
        lambda: plain(say("call.whole_list", page=call_page())),
        letters.strong.clone("", alignment=TA_RIGHT),
        inner,
    )
    reasons = list(group.reasons[handout.language])
    listed = bullets(reasons, letters.body, inner)
    body = Stack([Columns([(0, heading), (0, tail)], middle=True), Gap(0.8 * mm), *listed])
    return Frame(body, WIDTH, HEAVY, setting.inks.ink, 4 * mm)


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
        parts += [
            Tagged(fixed_words(plain(say(f"call.short_{urgency}")), letters.heading, inner), "H2"),
            Gap(1 * mm),
        ]
        parts += bullets(reasons, letters.body, inner, 0.6 * mm)
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
        title = fixed_words(plain(f"{heading} {tail}"), letters.call_heading, width)
        parts: list[Box] = [Tagged(title, "H3")]
        parts.append(Gap(0.6 * mm))
        parts += bullets(reasons, letters.call, width, 0.5 * mm)
    else:
        number = f": {handout.head.telephone}" if handout.head.telephone else ""
        parts = [
            Tagged(fixed_words(plain(heading + number), letters.call_heading, width), "H3"),
            Gap(0.8 * mm),
            fixed_words(plain(tail), letters.call, width),
        ]
    is_first = group.urgency == "emergency"
    words = Stack(parts)
    columns = Columns(
        [(0, _Sign(group.urgency, words.height, setting)), (text_x - 4 * mm, words)], middle=True
    )
    line = HEAVIEST if is_first else FRAME
    return Frame(columns, WIDTH, line, setting.inks.ink, 3.2 * mm)


class _Sign(Box):
    """The number, the icon and the word at the left of a call group, and a line beside them."""

    def __init__(self, urgency: str, height: float, setting: Setting) -> None:
        self._urgency, self._setting, self.height = urgency, setting, height
        self._words: Box | None = None
        if urgency in ("emergency", "today", "days"):
            word = plain(setting.texts.say(f"call.{urgency}"))
            self._words = fixed_words(word, setting.letters.sign, _SIGN_WIDTH - 8 * mm)

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
            with text_element(canvas):
                canvas.drawCentredString(middle, sign_top - size + 6, sign)
        else:
            icon = {"today": "phone", "days": "calendar"}.get(self._urgency, "stethoscope")
            canvas.setFont(ICONS, size)
            with decoration(canvas):
                canvas.drawCentredString(middle, sign_top - size, self._setting.icons[icon])
        if self._words:
            self._words.draw(canvas, x, sign_top - size)
