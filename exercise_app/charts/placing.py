"""Finds a free place for each label of a chart. Plain geometry in px, y downwards."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle from (left, top) to (right, bottom)."""

    left: float
    top: float
    right: float
    bottom: float

    def shared(self, other: "Box") -> float:
        """The area that two boxes share."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return wide * high if wide > 0 and high > 0 else 0.0

    def holds(self, other: "Box") -> bool:
        """Whether another box lies wholly inside this one."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def grown(self, by: float) -> "Box":
        """The box with a margin all round."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)


class Places:
    """Remembers what is taken: texts, which nothing may cover, and lines, which something may."""

    def __init__(self, area: Box) -> None:
        self._area = area
        self._texts: list[Box] = []
        self._lines: list[Box] = []

    def take_text(self, box: Box) -> None:
        """Mark a place that no label may touch."""
        self._texts.append(box)

    def take_line(self, points: Iterable[tuple[float, float]], reach: float) -> None:
        """Mark a line through points, `reach` px to each side, to be avoided where possible."""
        earlier: tuple[float, float] | None = None
        for here in points:
            for x, y in _along(earlier or here, here, step=max(2 * reach, 3)):
                self._lines.append(Box(x - reach, y - reach, x + reach, y + reach))
            earlier = here

    def best(self, candidates: Iterable[Box]) -> Box | None:
        """Take the first candidate that is free, else the one that covers least of the lines.

        Returns None when each of them touches a text or leaves the area.
        """
        found: Box | None = None
        least = float("inf")
        for box in candidates:
            if not self._area.holds(box) or any(box.shared(text) for text in self._texts):
                continue
            covered = sum(box.shared(line) for line in self._lines)
            if covered < least:
                found, least = box, covered
            if not covered:
                break
        if found is not None:
            self._texts.append(found)
        return found


def _along(
    start: tuple[float, float], end: tuple[float, float], step: float
) -> Iterable[tuple[float, float]]:
    wide, high = end[0] - start[0], end[1] - start[1]
    parts = max(1, round(max(abs(wide), abs(high)) / step))
    for part in range(parts + 1):
        yield start[0] + wide * part / parts, start[1] + high * part / parts
