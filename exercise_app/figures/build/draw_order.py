"""Decides the order in which areas are painted, from real depth where they overlap."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import shapely

from exercise_app.figures.build.outline import largest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shapely.geometry import Polygon

    from exercise_app.figures.build.depth import DepthMap
    from exercise_app.figures.build.ink import Ink
    from exercise_app.figures.build.vectors import Array

SOFT_BIAS = 0.06
"""How much deeper a garment may lie and still be painted over what it prefers to cover, metres."""

_MIN_OVERLAP = 2e-5
_CERTAIN = 9.0
_SAMPLES = (
    (0.5, 0.5), (0.3, 0.3), (0.7, 0.7), (0.3, 0.7), (0.7, 0.3),
    (0.5, 0.15), (0.5, 0.85), (0.15, 0.5), (0.85, 0.5),
)  # fmt: skip


@dataclass(slots=True)
class Layer:
    """One area in the stack of areas.

    Attributes:
        name: Part or prop.
        area: Outline on the page, metres.
        depth: Its nearest surface.
        over: Layers this one always covers.
        prefers_over: Layers this one covers unless depth says clearly otherwise.
        ready_ink: What to paint, for props; body parts are inked later.
    """

    name: str
    area: Polygon
    depth: DepthMap
    over: list[str] = field(default_factory=list)
    prefers_over: list[str] = field(default_factory=list)
    ready_ink: list[Ink] = field(default_factory=list)


def in_drawing_order(layers: Sequence[Layer]) -> list[Layer]:
    """Sort layers from back to front."""
    behind = _relations(layers)
    left = set(range(len(layers)))
    order: list[int] = []
    while left:
        ready = [i for i in left if not any(j in left for j in behind[i])]
        if not ready:
            ready = [_weakest(behind, left)]
        pick = min(ready, key=lambda i: (_centre_depth(layers[i]), layers[i].name))
        order.append(pick)
        left.discard(pick)
    return [layers[i] for i in order]


def _weakest(behind: list[dict[int, float]], left: set[int]) -> int:
    """Break a cycle where the depths differ least."""

    def strength(i: int) -> float:
        return max(gap for j, gap in behind[i].items() if j in left)

    return min(sorted(left), key=strength)


def _relations(layers: Sequence[Layer]) -> list[dict[int, float]]:
    """Return per layer which others must be painted before it and how sure that is, metres."""
    behind: list[dict[int, float]] = [{} for _ in layers]
    for i, first in enumerate(layers):
        for j, second in enumerate(layers[:i]):
            lead = _lead(first, second)
            if lead is None:
                continue
            if lead > 0:
                behind[i][j] = lead
            else:
                behind[j][i] = -lead
    return behind


def _lead(first: Layer, second: Layer) -> float | None:
    """Return how far the first layer is in front of the second; None when it does not matter."""
    if second.name in first.over:
        return _CERTAIN
    if first.name in second.over:
        return -_CERTAIN
    if not first.area.intersects(second.area):
        return None
    overlap = first.area.intersection(second.area)
    if overlap.area < _MIN_OVERLAP:
        return None
    points = _sample(largest(overlap))
    lead = float(np.median(first.depth(points) - second.depth(points)))
    if second.name in first.prefers_over:
        lead += SOFT_BIAS
    elif first.name in second.prefers_over:
        lead -= SOFT_BIAS
    return lead


def _sample(area: Polygon) -> Array:
    inside = area.representative_point()
    left, low, right, high = area.bounds
    grid = [(left + (right - left) * u, low + (high - low) * v) for u, v in _SAMPLES]
    hits = [point for point in shapely.points(grid) if area.contains(point)]
    return np.array([(point.x, point.y) for point in (inside, *hits)])


def _centre_depth(layer: Layer) -> float:
    centre = layer.area.centroid
    return float(layer.depth(np.array([[centre.x, centre.y]]))[0])
