"""Divides boxes over pages: exercises in order and unbroken, other parts where there is room."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from exercise_app.handouts.boxes import Box

# Less room than this is not worth beginning a long text in.
_LEAST_ROOM = 60.0


@dataclass(slots=True)
class Page:
    """One page being filled. Heights in points, from the top of the page downwards."""

    top: float
    end: float
    parts: list[tuple[float, Box]] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    used: float = 0.0

    @property
    def room(self) -> float:
        """The height that is left."""
        return self.end - self.top - self.used

    def add(self, box: Box) -> None:
        """Put a box under what is there."""
        self.parts.append((self.top + self.used, box))
        self.used += box.height


class Pages:
    """All pages of a sheet."""

    def __init__(self, first_top: float, next_top: float, end: float) -> None:
        self._next_top, self._end = next_top, end
        self.all: list[Page] = [Page(first_top, end)]

    @property
    def last(self) -> Page:
        """The page that is being filled."""
        return self.all[-1]

    def turn(self) -> Page:
        """Begin a new page."""
        self.all.append(Page(self._next_top, self._end))
        return self.last

    def append(self, box: Box, before: Box, number: int | None = None) -> None:
        """Put a box at the end; `before` parts it from what stands above it on the same page.

        A box goes to the next page as a whole, unless no page is high enough for it.
        """
        page = self.last
        needed = box.height + (before.height if page.parts else 0.0)
        if needed > page.room:
            if box.height > self._end - self._next_top:
                self._append_divided(box, before, number)
                return
            page = self.last if not page.parts and box.height <= page.room else self.turn()
        if page.parts:
            page.add(before)
        page.add(box)
        if number is not None:
            page.numbers.append(number)

    def _append_divided(self, box: Box, before: Box, number: int | None) -> None:
        rest: Box | None = box
        while rest is not None:
            page = self.last
            if page.room < _LEAST_ROOM:
                page = self.turn()
            if page.parts:
                page.add(before)
            halves = None if rest.height <= page.room else rest.split(page.room)
            if halves is None and rest.height > page.room and page.used:
                self.turn()
                continue
            first, rest = halves or (rest, None)
            page.add(first)
            if number is not None and number not in page.numbers:
                page.numbers.append(number)

    def float_in(self, box: Box, before: Box, earliest: int = 0) -> int:
        """Put a box on the first page from `earliest` that has room; return that page's index."""
        for index in range(earliest, len(self.all)):
            page = self.all[index]
            if page.parts and before.height + box.height <= page.room:
                page.add(before)
                page.add(box)
                return index
        self.append(box, before)
        return len(self.all) - 1
