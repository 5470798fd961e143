"""Divides boxes over pages: exercises in order and unbroken, other parts where there is room."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

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

    def copy(self) -> Page:
        """The same page, to try something on."""
        return Page(self.top, self.end, list(self.parts), list(self.numbers), self.used)

    def spread(self, most: float) -> None:
        """Use what room is left to widen each gap between boxes, by `most` points at most."""
        # A page holds boxes and what parts them by turns; half of the extra goes to each side.
        turns = max(0, len(self.parts) - 1)
        extra = min(most / 2, max(0.0, self.room) / (turns + 2))
        self.parts = [(y + extra * number, box) for number, (y, box) in enumerate(self.parts)]
        self.used += extra * turns

    @property
    def room(self) -> float:
        """The height that is left."""
        return self.end - self.top - self.used

    @property
    def looks_full(self) -> bool:
        """Whether so much of the page is used that it does not look forgotten."""
        return self.used >= 0.4 * (self.end - self.top)

    def add(self, box: Box) -> None:
        """Put a box under what is there."""
        self.parts.append((self.top + self.used, box))
        self.used += box.height


class Pages:
    """All pages of a sheet."""

    def __init__(self, first_top: float, next_top: float, end: float) -> None:
        self._next_top, self._end = next_top, end
        self.all: list[Page] = [Page(first_top, end)]

    def copy(self) -> Pages:
        """The same pages, to try something on."""
        twin = Pages(self.all[0].top, self._next_top, self._end)
        twin.all = [page.copy() for page in self.all]
        return twin

    @property
    def room_of_a_page(self) -> float:
        """The height of an empty page after the first."""
        return self._end - self._next_top

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

    def turn_to(self, boxes: Sequence[tuple[Box, Box]]) -> None:
        """Put boxes, each with what parts it from the one above, together on new pages."""
        self.turn()
        for box, before in boxes:
            self.append(box, before)

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
