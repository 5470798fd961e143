"""The standard sheet: which parts it has, on which page, and how a page is drawn."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from exercise_app.handouts.boxes import Box, Gap, Rule, Stack, Tagged, fixed_words, plain
from exercise_app.handouts.call_advice import call_group, pain_above_call, pain_and_call
from exercise_app.handouts.closing import (
    appointment_row,
    changes_box,
    contact_row,
    plan_box,
    topics,
)
from exercise_app.handouts.exercise_block import exercise_block
from exercise_app.handouts.heading import first_head, running_head
from exercise_app.handouts.pages import Page, Pages
from exercise_app.handouts.styles import (
    CONTENT_END,
    FOOT_BASELINE,
    LEFT,
    PAGE_HEIGHT,
    THIN,
    TOP,
    WIDTH,
)  # fmt: skip
from exercise_app.handouts.tagged import decoration, text_element
from exercise_app.handouts.week_plan import week_plan

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.domain.handout import Handout
    from exercise_app.figures.display import Picture
    from exercise_app.handouts.setting import Setting

    FindPicture = Callable[[str, str], Picture]


# So much may gaps grow on a page that has room left.
_MOST_SPREAD = 7 * mm


@dataclass(slots=True)
class _Numbers:
    """Page numbers that are known only when every page is filled."""

    current: int = 1
    call: int = 0
    pages: int = 0


class Sheet:
    """A handout laid out on pages, ready to be drawn."""

    def __init__(self, handout: Handout, setting: Setting, find_picture: FindPicture) -> None:
        self._handout, self._setting = handout, setting
        self._numbers = _Numbers()
        self._first = first_head(handout, setting)
        self._running = running_head(handout, setting, self._page_line)
        self._pages = Pages(TOP + self._first.height, TOP + self._running.height, CONTENT_END)
        says = plain(setting.texts.say("disclaimer"))
        self._disclaimer = fixed_words(says, setting.letters.quiet, WIDTH)
        self._contact: Box | None = None
        self._place_exercises(find_picture)
        self._place_advice()
        self._place_call_page()
        self._numbers.pages = len(self._pages.all)
        for page in self.pages:
            page.spread(_MOST_SPREAD)

    @property
    def pages(self) -> tuple[Page, ...]:
        """The filled pages."""
        return tuple(self._pages.all)

    def draw(self, canvas: Canvas) -> None:
        """Draw every page."""
        for index, page in enumerate(self.pages):
            self._numbers.current = index + 1
            head = self._running if index else self._first
            with decoration(canvas) if index else nullcontext():
                head.draw(canvas, LEFT, PAGE_HEIGHT - TOP)
            for y, box in page.parts:
                box.draw(canvas, LEFT, PAGE_HEIGHT - y)
            self._draw_foot(canvas, index)
            canvas.showPage()

    def _rule(self) -> Box:
        line = Rule(WIDTH, THIN, self._setting.inks.line)
        return Stack([Gap(3 * mm), line, Gap(3 * mm)])

    def _place_exercises(self, find_picture: FindPicture) -> None:
        setting = self._setting
        if self._handout.changes:
            self._pages.append(changes_box(self._handout, setting), self._rule())
        for item in self._handout.items:
            picture = find_picture(item.exercise_id, item.start_position)
            self._pages.append(exercise_block(item, picture, setting), self._rule(), item.number)

    def _place_advice(self) -> None:
        """The week, the plan and whom to call: in the room that is left, or on one page together.

        The low form of the advice is for when the full one would cost a page; then the telephone
        may go to the call page, which names it too.
        """
        handout, setting = self._handout, self._setting
        last_exercise = len(self._pages.all) - 1
        whom = contact_row(handout, setting)
        between = Stack([Gap(4 * mm)])
        full = pain_and_call(handout, setting, lambda: self._numbers.call)
        first = Stack([full, Gap(5 * mm), whom]) if full else whom
        pages = self._arranged(first)
        low = pain_above_call(handout, setting, lambda: self._numbers.call)
        if low and len(pages.all) > len(self._pages.all):
            appointment = appointment_row(handout, setting)
            for box, late in ((Stack([low, between, whom]), None), (low, appointment)):
                tried = self._arranged(box)
                if len(tried.all) == len(self._pages.all) and self._call_page_has_room_for(late):
                    pages, self._contact = tried, late
                    break
        self._pages = pages
        for topic in topics(handout, setting):
            self._pages.float_in(topic, Gap(6 * mm), last_exercise)

    def _arranged(self, whom: Box) -> Pages:
        """Try the week, the plan and a form of the advice on copies of the pages; keep the best."""
        handout, setting = self._handout, self._setting
        boxes: list[tuple[Box, Box]] = []
        if handout.items:
            boxes.append((week_plan(handout, setting), self._rule()))
        if handout.plan:
            boxes.append((plan_box(handout, setting), Gap(5 * mm)))
        boxes.append((whom, self._rule()))
        floating, together = self._pages.copy(), self._pages.copy()
        places = [0]
        for box, before in boxes:
            places.append(floating.float_in(box, before, places[-1]))
        # Together they make a page to hang on the wall; but not at the cost of a page more.
        together.turn_to(boxes)
        # The week belongs on the first page, unless that leaves a page with next to nothing.
        week_in_front = handout.items and places[1] == 0 and floating.last.looks_full
        costs_a_page = len(together.all) > len(floating.all)
        return floating if week_in_front or costs_a_page else together

    def _call_page(self) -> list[tuple[Box, Box]]:
        handout, setting = self._handout, self._setting
        if not handout.call_groups:
            return []
        title = fixed_words(plain(setting.texts.say("call.title")), setting.letters.title, WIDTH)
        groups = (call_group(group, handout, setting) for group in handout.call_groups)
        return [(Tagged(title, "H2"), Gap(0)), *((box, Gap(4 * mm)) for box in groups)]

    def _call_page_has_room_for(self, late: Box | None) -> bool:
        if late is None:
            return True
        parts = self._call_page()
        taken = sum(box.height + before.height for box, before in parts) + self._disclaimer.height
        return bool(parts) and taken + late.height + 7 * mm <= self._pages.room_of_a_page

    def _place_call_page(self) -> None:
        pages = self._pages
        if parts := self._call_page():
            pages.turn()
            self._numbers.call = len(pages.all)
            for box, before in parts:
                pages.append(box, before)
        if self._contact and self._contact.height:
            pages.append(self._contact, Gap(3.5 * mm))
        pages.append(self._disclaimer, Gap(3.5 * mm))

    def _page_line(self) -> str:
        numbers = self._numbers
        return self._setting.texts.say("page", page=numbers.current, pages=numbers.pages)

    def _draw_foot(self, canvas: Canvas, index: int) -> None:
        style = self._setting.letters.body
        canvas.setFont(style.fontName, style.fontSize)
        canvas.setFillColor(self._setting.inks.quiet)
        if index == 0:
            with decoration(canvas):
                canvas.drawString(LEFT, FOOT_BASELINE, self._page_line())
        right = self._next_line(index)
        if not right and self._handout.code and index == len(self.pages) - 1:
            right = self._setting.texts.say("code", code=self._handout.code)
        if right:
            with text_element(canvas):
                canvas.drawRightString(LEFT + WIDTH, FOOT_BASELINE, right)

    def _next_line(self, index: int) -> str:
        """Say which exercises stand on the next page, when it has any that begin there."""
        if index + 1 >= len(self.pages):
            return ""
        here = self.pages[index].numbers
        numbers = [n for n in self.pages[index + 1].numbers if n not in here]
        if not numbers:
            return ""
        key = {1: "next_one", 2: "next_two"}.get(len(numbers), "next_more")
        return self._setting.texts.say(key, first=numbers[0], last=numbers[-1], page=index + 2)
