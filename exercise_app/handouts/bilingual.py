"""Two languages beside each other with the same numbers, for whoever helps the patient read."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from exercise_app.domain.dosage_words import icon_cells
from exercise_app.figures.display import mirrored
from exercise_app.handouts.boxes import (
    Bar,
    Box,
    Columns,
    Gap,
    Rule,
    Stack,
    Tagged,
    Words,
    fixed_words,
    plain,
    strong,
)
from exercise_app.handouts.call_advice import call_group
from exercise_app.handouts.closing import appointment_row, plan_box
from exercise_app.handouts.dosage_row import DosageRow
from exercise_app.handouts.exercise_block import Disc, as_figure, numbered_steps
from exercise_app.handouts.heading import first_head, running_head
from exercise_app.handouts.narrow_parts import topic
from exercise_app.handouts.pages import Pages
from exercise_app.handouts.pain_rules import pain_rules
from exercise_app.handouts.pictures import Limits, PictureBox
from exercise_app.handouts.styles import (
    CONTENT_END,
    FOOT_BASELINE,
    LEFT,
    PAGE_HEIGHT,
    THIN,
    TOP,
    WIDTH,
)
from exercise_app.handouts.tagged import decoration
from exercise_app.handouts.week_plan import TickBoxes, often

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.domain.handout import Handout, HandoutItem
    from exercise_app.figures.display import Picture
    from exercise_app.handouts.setting import Setting

    FindPicture = Callable[[str, str], Picture]

_PICTURE = 54 * mm
_COLUMN = 60 * mm
_SECOND = WIDTH - _COLUMN
_FIRST = _SECOND - _COLUMN - 3 * mm
_HALF = 86 * mm


class Bilingual:
    """A handout and the same one in the other language, side by side."""

    def __init__(
        self, handout: Handout, setting: Setting, find_picture: FindPicture, beside: Setting
    ) -> None:
        self._setting = setting
        self._both = ((handout, setting), (handout.beside or handout, beside))
        self._current = 1
        head: list[Box] = [first_head(handout, setting)]
        title = self._both[1][0].title
        if title != handout.title:
            head += [Words(plain(title), setting.letters.heading, WIDTH), Gap(3 * mm)]
        self._first = Stack(head)
        self._running = running_head(handout, setting, self._page_line)
        self.pages = Pages(TOP + self._first.height, TOP + self._running.height, CONTENT_END)
        for items in zip(handout.items, self._both[1][0].items, strict=True):
            picture = find_picture(items[0].exercise_id, items[0].start_position)
            self.pages.append(self._exercise(items, picture), self._rule(), items[0].number)
        self._place_advice()

    def draw(self, canvas: Canvas) -> None:
        """Draw every page."""
        for index, page in enumerate(self.pages.all):
            canvas.setPageSize(A4)
            self._current = index + 1
            head = self._running if index else self._first
            with decoration(canvas) if index else nullcontext():
                head.draw(canvas, LEFT, PAGE_HEIGHT - TOP)
            for y, box in page.parts:
                box.draw(canvas, LEFT, PAGE_HEIGHT - y)
            if not index:
                canvas.setFont(self._setting.letters.body.fontName, 12)
                canvas.setFillColor(self._setting.inks.quiet)
                with decoration(canvas):
                    canvas.drawString(LEFT, FOOT_BASELINE, self._page_line())
            canvas.showPage()

    def _page_line(self) -> str:
        say = self._setting.texts.say
        return say("page", page=self._current, pages=len(self.pages.all))

    def _rule(self) -> Box:
        line = Rule(WIDTH, THIN, self._setting.inks.line)
        return Stack([Gap(3 * mm), line, Gap(3 * mm)])

    def _exercise(self, items: Sequence[HandoutItem], picture: Picture) -> Box:
        first, setting = items[0], self._setting
        shown = mirrored(picture) if first.mirrored else picture
        drawn = PictureBox(shown, _PICTURE, setting, Limits(60 * mm, 46 * mm, 12 * mm))
        left: list[Box] = [
            Tagged(Disc(first.number, setting), "P"),
            Gap(2 * mm),
            as_figure(drawn, first, _PICTURE, setting),
        ]
        if cells := icon_cells(first.dosage, setting.texts.language):
            left += [Gap(2.4 * mm), DosageRow(cells, _PICTURE, setting)]
        texts = [_words(item, means) for item, (_, means) in zip(items, self._both, strict=True)]
        return Columns([(_FIRST, texts[0]), (_SECOND, texts[1]), (0, Stack(left))])

    def _beside(self, boxes: Sequence[Box]) -> Box:
        return Columns([(0, boxes[0]), (WIDTH - _HALF, boxes[1])])

    def _place_advice(self) -> None:
        handout = self._both[0][0]
        if handout.items:
            self.pages.append(self._week(), self._rule())
        if handout.pain_rules:
            rules = [pain_rules(setting, _HALF) for _, setting in self._both]
            self.pages.append(self._beside(rules), self._rule())
        if handout.plan:
            self.pages.append(plan_box(handout, self._setting), Gap(5 * mm))
        for texts in zip(*(each.education for each, _ in self._both), strict=True):
            pair = [
                topic(text[0], text[1], setting, _HALF)
                for text, (_, setting) in zip(texts, self._both, strict=True)
            ]
            self.pages.append(self._beside(pair), Gap(5 * mm))
        for each, setting in self._both:
            self._place_call(each, setting)

    def _place_call(self, handout: Handout, setting: Setting) -> None:
        if handout.call_groups:
            self.pages.turn()
            title = fixed_words(
                plain(setting.texts.say("call.title")), setting.letters.title, WIDTH
            )
            self.pages.append(Tagged(title, "H2"), Gap(0))
        for group in handout.call_groups:
            self.pages.append(call_group(group, handout, setting), Gap(4 * mm))
        if handout.next_appointment is not None:
            self.pages.append(appointment_row(handout, setting), Gap(3 * mm))
        says = plain(setting.texts.say("disclaimer"))
        self.pages.append(fixed_words(says, setting.letters.quiet, WIDTH), Gap(3 * mm))

    def _week(self) -> Box:
        letters, ticks = self._setting.letters, TickBoxes(self._setting)
        x = WIDTH - ticks.width
        parts: list[Box] = []
        for _, setting in self._both:
            say = setting.texts.say
            said = f"{strong(say('week.title'))} {plain(say('week.hint'))}"
            words = fixed_words(said, letters.body, x - 2 * mm)
            names = Columns([(0, Tagged(words, "TH")), (x, TickBoxes(setting, names=True))])
            parts.append(Tagged(names, "TR"))
        parts.append(Gap(1 * mm))
        for items in zip(*(each.items for each, _ in self._both), strict=True):
            lines: list[Box] = []
            for item, (_, setting) in zip(items, self._both, strict=True):
                said = f"{item.number}. {plain(item.name)}. {strong(often(item, setting))}"
                lines.append(fixed_words(said, letters.body, x - 2 * mm))
            rule = Rule(WIDTH, THIN, self._setting.inks.line)
            name = Tagged(Stack(lines), "TH", scope="Row")
            row = Tagged(Columns([(0, name), (x, ticks)], middle=True), "TR")
            parts += [rule, Gap(1 * mm), row, Gap(1 * mm)]
        return Tagged(Stack(parts), "Table")


def _words(item: HandoutItem, setting: Setting) -> Box:
    letters = setting.letters
    boxes: list[Box] = [
        Gap(1 * mm),
        Tagged(fixed_words(plain(item.name), letters.name, _COLUMN), "H2"),
    ]
    if item.sentence:
        boxes += [Gap(1 * mm), fixed_words(plain(item.sentence), letters.sentence, _COLUMN)]
    boxes += [Gap(2 * mm), *numbered_steps(item, setting, _COLUMN)]
    if item.feel:
        boxes += [Gap(2 * mm), fixed_words(plain(item.feel), letters.body, _COLUMN)]
    if item.safety:
        markup = f"{strong(setting.texts.say('caution'))} {plain(item.safety)}"
        boxes += [Gap(1.6 * mm), fixed_words(markup, letters.body, _COLUMN)]
    if item.note:
        note = Words(plain(item.note), letters.body, _COLUMN - 4 * mm)
        boxes += [Gap(2.2 * mm), Bar(note, 1 * mm, setting.inks.ink, 4 * mm)]
    return Stack(boxes)
