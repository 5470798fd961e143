"""Pieces of a page with a known height: words, gaps, stacks, columns, frames.

Lengths are points. `draw` gets the top left corner; y grows upwards as in PDF.
"""

from __future__ import annotations

from copy import copy
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_LEFT
from reportlab.platypus import Paragraph

from exercise_app.handouts.shapes import frame
from exercise_app.handouts.tagged import element, text_element

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.lib.colors import Color
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfgen.canvas import Canvas

_ENDLESS = 1e6


def plain(text: str) -> str:
    """Make typed text safe inside a paragraph; line ends stay line ends."""
    return escape(text).replace("\n", "<br/>")


def strong(text: str) -> str:
    """Typed text, safe, in semi-bold letters."""
    return f"<b>{plain(text)}</b>"


class Box:
    """A piece of page. `split` divides it when it is taller than a whole page, or gives None."""

    height: float = 0.0

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the piece with its top left corner at a point."""

    def split(self, room: float) -> tuple[Box, Box] | None:  # noqa: ARG002 - the general case
        """Divide into what fits in a height and the rest; None when that cannot be done."""
        return None


class Gap(Box):
    """Free space."""

    def __init__(self, height: float) -> None:
        self.height = height


class Words(Box):
    """A paragraph. A text `markup` must have gone through `plain` or `strong`."""

    def __init__(self, markup: str | Paragraph, style: ParagraphStyle, width: float) -> None:
        self._style, self._width = style, width
        self._paragraph = Paragraph(markup, style) if isinstance(markup, str) else markup
        self.height = float(self._paragraph.wrap(width, _ENDLESS)[1])
        if _ends_lonely(self._paragraph):
            self._balance()

    def _balance(self) -> None:
        """Wrap a little narrower when that keeps the last word company on no more lines."""
        for share in (0.94, 0.88, 0.82):
            narrow = self._width * share
            if self._paragraph.wrap(narrow, _ENDLESS)[1] > self.height:
                break
            if not _ends_lonely(self._paragraph):
                self._width = narrow
                return
        self._paragraph.wrap(self._width, _ENDLESS)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        with text_element(canvas):
            self._paragraph.drawOn(canvas, x, top - self.height)

    def split(self, room: float) -> tuple[Box, Box] | None:
        # Splitting leaves a paragraph without its lines, and this one may be shared.
        twin = copy(self._paragraph)
        twin.wrap(self._width, _ENDLESS)
        parts = twin.split(self._width, room)
        if len(parts) != 2:
            return None
        first, rest = (Words(cast("Paragraph", p), self._style, self._width) for p in parts)
        return first, rest


@lru_cache(maxsize=1024)
def fixed_words(markup: str, style: ParagraphStyle, width: float) -> Words:
    """A paragraph of the library or of the sheet itself, laid out once for all sheets.

    Never for what was typed about a patient: it would stay in memory.
    """
    return Words(markup, style, width)


def _ends_lonely(paragraph: Paragraph) -> bool:
    """Whether a left-aligned paragraph of one style ends with a line of one word."""
    broken = paragraph.blPara  # type: ignore[attr-defined] # what `wrap` found; not in the stubs
    if paragraph.style.alignment != TA_LEFT or broken.kind != 0 or len(broken.lines) < 2:
        return False
    return len(broken.lines[-1][1]) == 1


class LateWords(Box):
    """One line whose text is known only when all pages are made, such as a page number."""

    def __init__(self, say: Callable[[], str], style: ParagraphStyle, width: float) -> None:
        self._say, self._style, self._width = say, style, width
        self.height = float(style.leading)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        Words(self._say(), self._style, self._width).draw(canvas, x, top)


class Stack(Box):
    """Pieces under each other."""

    def __init__(self, parts: Sequence[Box]) -> None:
        self._parts = tuple(parts)
        self.height = sum(part.height for part in self._parts)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        for part in self._parts:
            part.draw(canvas, x, top)
            top -= part.height

    def split(self, room: float) -> tuple[Box, Box] | None:
        first: list[Box] = []
        rest = list(self._parts)
        while rest and rest[0].height <= room:
            room -= rest[0].height
            first.append(rest.pop(0))
        if rest and (halves := rest[0].split(room)):
            first.append(halves[0])
            rest[0] = halves[1]
        while rest and isinstance(rest[0], Gap):
            rest.pop(0)
        return (Stack(first), Stack(rest)) if first and rest else None


class Columns(Box):
    """Pieces beside each other, each with its distance from the left; `middle` centres them."""

    def __init__(self, parts: Sequence[tuple[float, Box]], *, middle: bool = False) -> None:
        self._parts = tuple(parts)
        self._middle = middle
        self.height = max((part.height for _, part in self._parts), default=0.0)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        for offset, part in self._parts:
            drop = (self.height - part.height) / 2 if self._middle else 0.0
            part.draw(canvas, x + offset, top - drop)

    def split(self, room: float) -> tuple[Box, Box] | None:
        first: list[tuple[float, Box]] = []
        rest: list[tuple[float, Box]] = []
        for offset, part in self._parts:
            if part.height <= room:
                first.append((offset, part))
            elif halves := part.split(room):
                first.append((offset, halves[0]))
                rest.append((offset, halves[1]))
            else:
                return None
        return Columns(first), Columns(rest)


class Tagged(Box):
    """A piece that is one element of the tree for readers, such as a heading or a list.

    A figure gives its `width`, for the place it takes.
    """

    def __init__(self, part: Box, role: str, width: float = 0.0, **facts: str | bool) -> None:
        self._part, self._role, self._width, self._facts = part, role, width, facts
        self.height = part.height

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        facts: dict[str, Any] = dict(self._facts)
        if self._width:
            left, bottom = canvas.absolutePosition(x, top - self.height)
            right, upper = canvas.absolutePosition(x + self._width, top)
            facts["box"] = (left, bottom, right, upper)
        with element(canvas, self._role, **facts):
            self._part.draw(canvas, x, top)

    def split(self, room: float) -> tuple[Box, Box] | None:
        halves = self._part.split(room)
        if halves is None:
            return None
        first, rest = (Tagged(half, self._role, self._width, **self._facts) for half in halves)
        return first, rest


class Frame(Box):
    """A piece inside a line with round corners."""

    def __init__(self, part: Box, width: float, line: float, colour: Color, pad: float) -> None:
        self._part, self._width, self._line, self._colour, self._pad = (
            part,
            width,
            line,
            colour,
            pad,
        )
        self.height = part.height + 2 * pad

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        frame(canvas, x, top, self._width, self.height, self._line, self._colour)
        self._part.draw(canvas, x + self._pad, top - self._pad)

    def split(self, room: float) -> tuple[Box, Box] | None:
        halves = self._part.split(room - 2 * self._pad)
        if halves is None:
            return None
        return self._with(halves[0]), self._with(halves[1])

    def _with(self, part: Box) -> Frame:
        return Frame(part, self._width, self._line, self._colour, self._pad)


class Bar(Box):
    """A piece with an upright bar of 1 mm before it, as in the margin of a book."""

    def __init__(self, part: Box, thickness: float, colour: Color, indent: float) -> None:
        self._part, self._thickness, self._colour, self._indent = part, thickness, colour, indent
        self.height = part.height

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        canvas.setFillColor(self._colour)
        canvas.rect(x, top - self.height, self._thickness, self.height, stroke=0, fill=1)
        self._part.draw(canvas, x + self._indent, top)

    def split(self, room: float) -> tuple[Box, Box] | None:
        halves = self._part.split(room)
        if halves is None:
            return None
        return self._with(halves[0]), self._with(halves[1])

    def _with(self, part: Box) -> Bar:
        return Bar(part, self._thickness, self._colour, self._indent)


class Rule(Box):
    """A line from side to side, in the middle of its own height."""

    def __init__(self, width: float, line: float, colour: Color, height: float = 0.0) -> None:
        self._width, self._line, self._colour = width, line, colour
        self.height = height

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        canvas.setStrokeColor(self._colour)
        canvas.setLineWidth(self._line)
        y = top - self.height / 2
        canvas.line(x, y, x + self._width, y)
