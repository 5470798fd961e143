"""Finds a free place for each label of a chart. Plain geometry in px, y downwards."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle from (left, top) to (right, bottom)."""

    left: float
    top: float
    right: float
    bottom: float

    def touches(self, other: "Box") -> bool:
        """Whether two boxes share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def width_on(self, other: "Box") -> float:
        """How much of the width of this box lies on another one."""
        return (
            min(self.right, other.right) - max(self.left, other.left) if self.touches(other) else 0
        )

    def holds(self, other: "Box") -> bool:
        """Whether another box lies wholly inside this one."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )


class Places:
    """Remembers what is taken: texts, which nothing may cover, and lines, which something may."""

    def __init__(self, area: Box) -> None:
        self._area = area
        self._texts: list[Box] = []
        self._lines: list[tuple[Point, Point]] = []
        self._patches: list[Box] = []

    def take_text(self, box: Box) -> None:
        """Mark a place that no label may touch."""
        self._texts.append(box)

    def take_line(self, points: Sequence[Point]) -> None:
        """Mark a line through points, to be avoided where possible."""
        self._lines.extend(pairwise(points))

    def take_patch(self, box: Box) -> None:
        """Mark a hatched or shaded part of the ground."""
        self._patches.append(box)

    def is_on_patch(self, box: Box) -> bool:
        """Whether a place lies partly on a hatched or shaded part of the ground."""
        return any(box.touches(patch) for patch in self._patches)

    def best(self, candidates: Iterable[Box]) -> Box | None:
        """Take the first candidate that is free, else the one over the least of lines and patches.

        Returns None when each of them touches a text or leaves the area.
        """
        found: Box | None = None
        least = float("inf")
        for box in candidates:
            if not self._area.holds(box) or any(box.touches(text) for text in self._texts):
                continue
            covered = sum(length_inside(box, line) for line in self._lines)
            covered += sum(box.width_on(patch) for patch in self._patches)
            if covered < least:
                found, least = box, covered
            if not covered:
                break
        if found is not None:
            self._texts.append(found)
        return found


def length_inside(box: Box, line: tuple[Point, Point]) -> float:
    """How much of a straight line lies in a box, in px (Liang-Barsky clipping)."""
    (x, y), (to_x, to_y) = line
    wide, high = to_x - x, to_y - y
    enter, leave = 0.0, 1.0
    for step, low, high_side in ((wide, box.left - x, box.right - x),
                                 (high, box.top - y, box.bottom - y)):  # fmt: skip
        if step == 0:
            if low > 0 or high_side < 0:
                return 0.0
            continue
        first, second = sorted((low / step, high_side / step))
        enter, leave = max(enter, first), min(leave, second)
    return max(0.0, leave - enter) * math.hypot(wide, high)
