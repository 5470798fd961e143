"""The fridge card: one page with pictures and large numbers, to follow from a step away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from exercise_app.domain.dosage_words import IconKind, icon_cells
from exercise_app.figures.display import mirrored
from exercise_app.handouts.boxes import Box, Columns, Frame, Stack, Tagged, Words, plain
from exercise_app.handouts.dosage_row import ICONS_OF
from exercise_app.handouts.exercise_block import Disc, as_figure
from exercise_app.handouts.fonts import REGULAR, SEMIBOLD
from exercise_app.handouts.pictures import Limits, PictureBox
from exercise_app.handouts.setting import Icon
from exercise_app.handouts.shapes import frame
from exercise_app.handouts.styles import FRAME, LEFT, PAGE_HEIGHT, TOP, WIDTH

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.domain.dosage_words import IconCell
    from exercise_app.domain.handout import Handout, HandoutItem
    from exercise_app.figures.display import Picture
    from exercise_app.handouts.setting import Setting

    FindPicture = Callable[[str, str], Picture]

# Six exercises are the most whose pictures stay large enough on one page.
_ON_A_PAGE = 6
_PAD = 5 * mm
_STRIP_GAP = 4 * mm
_END = PAGE_HEIGHT - 9 * mm
_STRIP_ICON = 9 * mm


def _style(setting: Setting, size: float, font: str = REGULAR) -> ParagraphStyle:
    ink = setting.inks.ink
    return ParagraphStyle("", fontName=font, fontSize=size, leading=size * 1.25, textColor=ink)


class Card:
    """The fridge card of a handout: exercises in a grid, walks and the telephone beneath."""

    def __init__(self, handout: Handout, setting: Setting, find_picture: FindPicture) -> None:
        self._handout, self._setting, self._find = handout, setting, find_picture
        items = handout.items
        # A walk is told in one line, unless walks are all there is.
        drawn = [item for item in items if not item.is_aerobic] or list(items)
        walks = [item for item in items if item not in drawn]
        if len(drawn) % 2 and walks:
            # A walk fills the cell that would stay empty.
            drawn = sorted([*drawn, walks.pop(0)], key=lambda item: item.number)
        self._strips = walks
        pages = [drawn[at : at + _ON_A_PAGE] for at in range(0, len(drawn), _ON_A_PAGE)]
        self._pages = pages or [[]]

    def draw(self, canvas: Canvas) -> None:
        """Draw every page; a card of up to six exercises has one."""
        for number, items in enumerate(self._pages):
            canvas.setPageSize(A4)
            is_last = number == len(self._pages) - 1
            self._draw_page(canvas, items, is_last=is_last)
            canvas.showPage()

    def _draw_page(self, canvas: Canvas, items: Sequence[HandoutItem], *, is_last: bool) -> None:
        head = self._head()
        head.draw(canvas, LEFT, PAGE_HEIGHT - TOP)
        below = [self._strip(item) for item in self._strips] if is_last else []
        below.append(self._foot())
        taken = sum(box.height + _STRIP_GAP for box in below)
        top, end = TOP + head.height + 4 * mm, _END - taken
        if items:
            self._draw_grid(canvas, items, top, end)
        y = end + _STRIP_GAP if items else top
        for box in below:
            box.draw(canvas, LEFT, PAGE_HEIGHT - y)
            y += box.height + _STRIP_GAP

    def _head(self) -> Box:
        label = self._handout.patient_label
        small = _style(self._setting, 14)
        width = min(float(stringWidth(label, REGULAR, 14)) + 1, 75 * mm)
        room = WIDTH - width - 6 * mm if label else WIDTH
        title = Words(
            plain(self._setting.texts.say("card.title")), _style(self._setting, 24, SEMIBOLD), room
        )
        parts: list[tuple[float, Box]] = [(0, Tagged(title, "H1"))]
        if label:
            parts.append((WIDTH - width, Words(plain(label), small, width)))
        return Columns(parts, middle=True)

    def _draw_grid(
        self, canvas: Canvas, items: Sequence[HandoutItem], top: float, end: float
    ) -> None:
        columns = 1 if len(items) <= 2 else 2
        rows = -(-len(items) // columns)
        width, height = WIDTH / columns, (end - top) / rows
        frame(canvas, LEFT, PAGE_HEIGHT - top, WIDTH, end - top, FRAME, self._setting.inks.ink)
        canvas.setLineWidth(FRAME)
        canvas.setStrokeColor(self._setting.inks.ink)
        for row in range(1, rows):
            y = PAGE_HEIGHT - top - row * height
            canvas.line(LEFT, y, LEFT + WIDTH, y)
        if columns == 2:
            middle = LEFT + WIDTH / 2
            lowest = top + (len(items) // 2) * height
            canvas.line(middle, PAGE_HEIGHT - top, middle, PAGE_HEIGHT - lowest)
        for index, item in enumerate(items):
            x = LEFT + (index % columns) * width
            y = top + (index // columns) * height
            is_alone = index == len(items) - 1 and index % columns == 0
            self._draw_cell(canvas, item, (x, y, WIDTH if is_alone else width, height))

    def _draw_cell(
        self, canvas: Canvas, item: HandoutItem, cell: tuple[float, float, float, float]
    ) -> None:
        x, y, width, height = cell
        inner = width - 2 * _PAD
        name = self._name(item, inner)
        numbers = self._numbers(item, inner)
        room = height - 2 * 4 * mm - name.height - numbers.height - 4 * mm
        picture = self._picture(item, inner, room)
        left = x + _PAD
        name.draw(canvas, left, PAGE_HEIGHT - y - 4 * mm)
        numbers.draw(canvas, left, PAGE_HEIGHT - (y + height - 4 * mm - numbers.height))
        if picture is not None:
            drop = y + 4 * mm + name.height + 2 * mm + (room - picture.height) / 2
            picture.draw(canvas, left, PAGE_HEIGHT - drop)

    def _picture(self, item: HandoutItem, width: float, room: float) -> Box | None:
        found = self._find(item.exercise_id, item.start_position)
        if item.mirrored:
            found = mirrored(found)
        # Words and gaps of the panels take room as well; less by steps until it fits.
        for share in (0.95, 0.86, 0.77, 0.68, 0.59, 0.5, 0.4, 0.3):
            if room < 12 * mm:
                return None
            limits = Limits(room * share, min(room * share, 95 * mm), 0)
            box = PictureBox(found, width, self._setting, limits)
            if box.height <= room:
                return as_figure(box, item, width, self._setting)
        return None

    def _name(self, item: HandoutItem, width: float) -> Box:
        style = _style(self._setting, 16.5, SEMIBOLD)
        words = Words(plain(item.name), style, width - 11.5 * mm)
        number = Disc(item.number, self._setting)
        name = Columns([(0, number), (11.5 * mm, words)], middle=words.height < 9 * mm)
        return Tagged(name, "H2")

    def _numbers(self, item: HandoutItem, width: float) -> Box:
        """The first figure large with its word, the others as lines."""
        cells = list(icon_cells(item.dosage, self._setting.texts.language))
        parts: list[Box] = []
        main = (IconKind.AMOUNT, IconKind.DURATION)
        if cells and cells[0].kind in main:
            first = cells.pop(0)
            big = f'<font name="{SEMIBOLD}" size="30">{plain(first.figure)}</font>'
            markup = f"{big}&nbsp; <b>{plain(first.word)}</b>"
            style = _style(self._setting, 16)
            style.leading = 34
            parts.append(Words(markup, style, width))
        parts += [self._line(cell, width) for cell in cells]
        return Stack(parts)

    def _line(self, cell: IconCell, width: float) -> Box:
        letter = self._setting.icons[ICONS_OF[cell.kind]]
        words = Words(self._said(cell), _style(self._setting, 16), width - 9 * mm)
        icon = Icon(letter, 5.6 * mm, self._setting.inks.ink)
        return Columns([(0, icon), (9 * mm, words)], middle=True)

    def _said(self, cell: IconCell) -> str:
        say = self._setting.texts.say
        if cell.kind is IconKind.DAYS_PER_WEEK:
            if cell.figure == "7":
                return f"<b>{plain(say('week.every_day'))}</b>"
            return say("card.days", days=f"<b>{plain(f'{cell.figure} {cell.word}')}</b>")
        return f"<b>{plain(cell.figure)}</b> {plain(cell.word)}"

    def _strip(self, item: HandoutItem) -> Box:
        style = _style(self._setting, 16)
        cells = icon_cells(item.dosage, self._setting.texts.language)
        said = ", ".join(self._said(cell) for cell in cells)
        inner = WIDTH - 2 * _PAD - 24 * mm
        words = Stack(
            [
                Words(plain(item.name), _style(self._setting, 18, SEMIBOLD), inner),
                *([Words(said, style, inner)] if said else []),
            ]
        )
        icon = Icon(self._setting.icons["footprints"], _STRIP_ICON, self._setting.inks.ink)
        parts: list[tuple[float, Box]] = [
            (0, Tagged(Disc(item.number, self._setting), "P")),
            (12 * mm, icon),
            (25 * mm, words),
        ]
        return Frame(Columns(parts, middle=True), WIDTH, FRAME, self._setting.inks.ink, 4 * mm)

    def _foot(self) -> Box:
        """How much pain is okay, when the sheet tells it, and the telephone."""
        say, setting = self._setting.texts.say, self._setting
        telephone = self._handout.head.telephone
        number = _style(setting, 20, SEMIBOLD)
        width = min(float(stringWidth(telephone, SEMIBOLD, 20)) + 1, 75 * mm)
        width = max(width, float(stringWidth(say("card.questions"), REGULAR, 15)) + 1)
        call = Stack(
            [
                Words(plain(say("card.questions")), _style(setting, 15), width),
                *([Words(plain(telephone), number, width)] if telephone else []),
            ]
        )
        if not self._handout.pain_rules:
            return Frame(call, WIDTH, FRAME, setting.inks.ink, 4 * mm)
        inner = WIDTH - 8 * mm - width - 6 * mm
        pain = Stack(
            [
                Words(plain(say("card.pain")), _style(setting, 16, SEMIBOLD), inner),
                Words(plain(say("card.pain_more")), _style(setting, 15), inner),
            ]
        )
        both = Columns([(0, pain), (WIDTH - 8 * mm - width, call)], middle=True)
        return Frame(both, WIDTH, FRAME, setting.inks.ink, 4 * mm)
