"""From marks in page metres (y up) to shapes in body millimetres (y down) on the storage grid."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from exercise_app.figures.build.curves import fit
from exercise_app.figures.display import Panel, Segment, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from exercise_app.figures.build.ink import Ink
    from exercise_app.figures.build.vectors import Array
    from exercise_app.figures.display import PanelName


@dataclass(frozen=True, slots=True)
class Fineness:
    """How exact the shapes are.

    Attributes:
        tolerance: Largest error of a curve, metres of body space.
        grid: All coordinates are multiples of this, mm of body space.
    """

    tolerance: float
    grid: float


FINE = Fineness(0.0008, 0.25)
"""For pictures: a tenth of an outline's width, and finer than any print or screen shows."""

COARSE = Fineness(0.0015, 1.0)
"""For animation frames, which are never printed."""

_SOFT_FACTOR = 2.0
"""Shades and shadows have no outline of their own and may be this much less exact."""

Window = tuple[float, float, float, float]
"""Left, low, right and high edge of a panel on the page, metres."""


def window_of(marks: Sequence[Ink]) -> Window:
    """Return the part of the page that the marks cover, line widths included."""
    low = np.min(
        [ring.min(axis=0) - mark.width / 2 for mark in marks for ring in mark.rings], axis=0
    )
    high = np.max(
        [ring.max(axis=0) + mark.width / 2 for mark in marks for ring in mark.rings], axis=0
    )
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def panel_of(
    name: PanelName,
    marks: Sequence[Ink],
    window: Window | None = None,
    fineness: Fineness = FINE,
) -> Panel:
    """Turn the marks of one stage into a panel.

    Args:
        name: Which stage it is.
        marks: In drawing order.
        window: What part of the page to show; all of it if None.
        fineness: How exact the shapes are.
    """
    left, low, right, high = window or window_of(marks)
    shapes = [_shape(mark, left, high, fineness) for mark in marks]
    grid = fineness.grid
    return Panel(
        name,
        _on_grid((right - left) * 1000, grid),
        _on_grid((high - low) * 1000, grid),
        tuple(shape for shape in shapes if shape.path),
        _on_grid(-left * 1000, grid),
        _on_grid(high * 1000, grid),
    )


def _on_grid(value: float, grid: float) -> float:
    # Adding zero turns a negative zero into a plain one.
    return round(value / grid) * grid + 0.0


def _shape(mark: Ink, left: float, high: float, fineness: Fineness) -> Shape:
    if mark.fill is not None and mark.fill.endswith(("shade", "shadow")):
        fineness = replace(fineness, tolerance=fineness.tolerance * _SOFT_FACTOR)
    path: list[Segment] = []
    for ring in mark.rings:
        path += _path(ring, left, high, fineness, closes=mark.fill is not None)
    return Shape(mark.fill, mark.line, round(mark.width * 1000, 2), tuple(path), mark.pen)


def _path(
    ring: Array, left: float, high: float, fineness: Fineness, *, closes: bool
) -> list[Segment]:
    pieces = fit(ring, fineness.tolerance)
    if not pieces:
        return []
    joined = bool(np.hypot(*(ring[0] - ring[-1])) < 1e-6)

    def numbers(points: Array) -> tuple[float, ...]:
        page = np.stack([points[:, 0] - left, high - points[:, 1]], axis=1) * 1000
        return tuple(_on_grid(float(value), fineness.grid) for value in page.ravel())

    path: list[Segment] = [("M", numbers(pieces[0][:1]))]
    path += [("C" if len(piece) == 4 else "L", numbers(piece[1:])) for piece in pieces]
    if closes or joined:
        path.append(("Z", ()))
    return path
