"""Sheets in one narrow column: large print on A4, and a booklet of A5 pages folded from A4.

Both are laid out alike in 12 points and more; large print is drawn one and a half times as large.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm

from exercise_app.handouts.boxes import Columns, Gap, Rule, Stack, Tagged, Words, plain, strong
from exercise_app.handouts.closing import appointment_row, plan_box
from exercise_app.handouts.fonts import REGULAR, SEMIBOLD
from exercise_app.handouts.narrow_parts import (
    call_box,
    cover,
    exercise_page,
    topic,
    whole_week,
)
from exercise_app.handouts.pages import Page, Pages
from exercise_app.handouts.pain_rules import pain_rules
from exercise_app.handouts.styles import PAGE_HEIGHT, PAGE_WIDTH, THIN
from exercise_app.handouts.tagged import decoration, element

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.domain.handout import Handout
    from exercise_app.figures.display import Picture
    from exercise_app.handouts.boxes import Box
    from exercise_app.handouts.setting import Setting

    FindPicture = Callable[[str, str], Picture]

ENLARGED = 1.5


@dataclass(frozen=True, slots=True)
class Format:
    """A page as it is laid out, in points: its size and margins."""

    width: float
    height: float
    side: float
    top: float
    bottom: float

    @property
    def column(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.side


# Half of A4 for the booklet; for large print the A4 page divided by how much it is enlarged.
A5 = Format(PAGE_HEIGHT / 2, PAGE_WIDTH, 12 * mm, 9 * mm, 15 * mm)
LARGE = Format(PAGE_WIDTH / ENLARGED, PAGE_HEIGHT / ENLARGED, 10 * mm, 8 * mm, 12.5 * mm)


class _Narrow:
    """What both have: one exercise a page, then the week and the rules, then whom to call."""

    def __init__(
        self, handout: Handout, setting: Setting, find_picture: FindPicture, form: Format
    ) -> None:
        self._handout, self._setting, self._form = handout, setting, form
        self._head = self._running_head()
        start = form.top + self._head.height
        self._pages = Pages(start, start, form.height - form.bottom)
        self._begin()
        for item in handout.items:
            if self._pages.last.parts:
                self._pages.turn()
            picture = find_picture(item.exercise_id, item.start_position)
            room = self._pages.room_of_a_page
            box = exercise_page(item, picture, setting, form.column, room)
            self._pages.append(box, Gap(0), item.number)
        self._place_advice()
        self._place_call()

    @property
    def pages(self) -> tuple[Page, ...]:
        """The filled pages, in reading order."""
        return tuple(self._pages.all)

    def _begin(self) -> None:
        """Put what comes before the exercises."""

    def _running_head(self) -> Box:
        letters, width = self._setting.letters, self._form.column
        right = letters.body.clone("", alignment=TA_RIGHT)
        half = width / 2 - 2 * mm
        columns = Columns(
            [
                (0, Words(plain(self._handout.patient_label), letters.body, half)),
                (width - half, Words(plain(self._handout.period), right, half)),
            ]
        )
        line = Rule(width, THIN, self._setting.inks.line)
        return Stack([columns, Gap(1.4 * mm), line, Gap(3 * mm)])

    def _place_advice(self) -> None:
        handout, setting, width = self._handout, self._setting, self._form.column
        boxes: list[Box] = []
        if handout.items:
            boxes.append(whole_week(handout, setting, width))
        else:
            # Without exercises a sheet still begins with a heading.
            boxes.append(Tagged(Words(plain(handout.title), setting.letters.title, width), "H1"))
        if handout.pain_rules:
            boxes.append(pain_rules(setting, width))
        if handout.plan:
            boxes.append(plan_box(handout, setting, width))
        boxes += [topic(title, text, setting, width) for title, text in handout.education]
        if boxes and self._pages.last.parts:
            self._pages.turn()
        for box in boxes:
            self._pages.append(box, Gap(6 * mm))

    def _place_call(self) -> None:
        handout, setting, width = self._handout, self._setting, self._form.column
        say = setting.texts.say
        if handout.call_groups:
            self._pages.turn()
            title = Words(plain(say("call.title")), setting.letters.title, width)
            self._pages.append(Tagged(title, "H1"), Gap(0))
        for group in handout.call_groups:
            self._pages.append(call_box(group, handout, setting, width), Gap(3 * mm))
        if handout.next_appointment is not None:
            self._pages.append(appointment_row(handout, setting, width), Gap(3 * mm))
        said = Words(plain(say("disclaimer")), setting.letters.quiet, width)
        self._pages.append(said, Gap(4 * mm))

    def _draw_page(self, canvas: Canvas, index: int, pages: int) -> None:
        """Draw one page with its lower left corner at the origin."""
        form, page = self._form, self.pages[index]
        if page.numbers or not self._is_cover(index):
            with decoration(canvas):
                self._head.draw(canvas, form.side, form.height - form.top)
        # The pages of a booklet are drawn out of turn; readers follow these numbers.
        with element(canvas, "Sect", order=index):
            for y, box in page.parts:
                box.draw(canvas, form.side, form.height - y)
        with decoration(canvas):
            self._draw_foot(canvas, index, pages)

    def _draw_foot(self, canvas: Canvas, index: int, pages: int) -> None:
        form, say = self._form, self._setting.texts.say
        canvas.setFillColor(self._setting.inks.quiet)
        canvas.setFont(SEMIBOLD, 12)
        base = 7 * mm
        telephone = self._handout.head.telephone
        if telephone:
            canvas.drawString(form.side, base, say("narrow.call_us", telephone=telephone))
        canvas.setFont(REGULAR, 12)
        right = form.width - form.side
        canvas.drawRightString(right, base, say("page", page=index + 1, pages=pages))

    def _is_cover(self, _index: int) -> bool:
        return False


class LargePrint(_Narrow):
    """A4 pages of one exercise each, no letter smaller than 18 points."""

    def __init__(self, handout: Handout, setting: Setting, find_picture: FindPicture) -> None:
        super().__init__(handout, setting, find_picture, LARGE)

    def _place_call(self) -> None:
        handout = self._handout
        super()._place_call()
        texts, letters = self._setting.texts, self._setting.letters
        made = texts.day(handout.day)
        if handout.head.therapist:
            made = texts.say("by", date=made, therapist=handout.head.therapist)
        lines = [strong(handout.head.clinic), plain(handout.head.address), plain(made)]
        if handout.code:
            lines.append(plain(texts.say("code", code=handout.code)))
        width = self._form.column
        words = Stack([Words(line, letters.body, width) for line in lines if line])
        self._pages.append(words, Gap(4 * mm))

    def draw(self, canvas: Canvas) -> None:
        """Draw every page, enlarged."""
        for index in range(len(self.pages)):
            canvas.setPageSize(A4)
            canvas.saveState()
            canvas.scale(ENLARGED, ENLARGED)
            self._draw_page(canvas, index, len(self.pages))
            canvas.restoreState()
            canvas.showPage()


class Booklet(_Narrow):
    """A5 pages, two on each side of A4; print on both sides over the short edge and fold."""

    def __init__(self, handout: Handout, setting: Setting, find_picture: FindPicture) -> None:
        super().__init__(handout, setting, find_picture, A5)

    def _begin(self) -> None:
        for box in cover(self._handout, self._setting, self._form.column):
            self._pages.append(box, Gap(0))
        self._pages.turn()

    def _is_cover(self, index: int) -> bool:
        return index == 0

    def draw(self, canvas: Canvas) -> None:
        """Draw the sides of the sheets in the order in which they are printed."""
        count = len(self.pages)
        for left, right in sides(count):
            canvas.setPageSize(landscape(A4))
            for number, x in ((left, 0.0), (right, self._form.width)):
                if number <= count:
                    canvas.saveState()
                    canvas.translate(x, 0)
                    self._draw_page(canvas, number - 1, count)
                    canvas.restoreState()
            canvas.showPage()


def sides(pages: int) -> tuple[tuple[int, int], ...]:
    """Say which pages (from 1) stand left and right on each side of paper of a folded booklet.

    Eight pages give (8, 1), (2, 7), (6, 3), (4, 5); numbers above `pages` stay blank.
    """
    whole = -(-max(1, pages) // 4) * 4
    found = []
    for sheet in range(whole // 4):
        front = (whole - 2 * sheet, 2 * sheet + 1)
        found += [front, (front[1] + 1, front[0] - 1)]
    return tuple(found)
