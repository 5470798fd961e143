"""Turns lists of points into a few cubic curves (Schneider's method), corners kept sharp.

Fewer and longer curves look drawn by one hand, and make small files.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from exercise_app.figures.build.vectors import Array

CORNER = 48.0
"""Sharper turns than this (degrees) stay corners."""

FEW_POINTS = 9
"""Rings and lines with fewer points are meant as straight-edged shapes."""

_SPACING = 0.004
_ROUNDS = 3


def fit(points: Array, tolerance: float) -> list[Array]:
    """Fit a line or a closed ring.

    Args:
        points: One per row; a ring repeats its first point at the end. Metres.
        tolerance: Largest distance between the curves and the points, metres.

    Returns:
        Pieces in order, each 4 points (cubic) or 2 points (straight).
    """
    closed = len(points) > 3 and bool(np.hypot(*(points[0] - points[-1])) < 1e-6)
    if len(points) < FEW_POINTS:
        return [points[i : i + 2] for i in range(len(points) - 1)]
    if closed:
        points = _rolled_to_corner(points[:-1])
        points = np.vstack([points, points[:1]])
    corners = _corners(points)
    if closed and not corners and _turn(points[-2], points[0], points[1]) < CORNER:
        return _smooth_ring(_dense(points), tolerance)
    cuts = [0, *corners, len(points) - 1]
    pieces: list[Array] = []
    for start, end in pairwise(cuts):
        pieces += _run(points[start : end + 1], tolerance)
    return pieces


def _run(points: Array, tolerance: float) -> list[Array]:
    """Fit the points between two corners."""
    if len(points) == 2 or _is_straight(points, tolerance):
        return [np.stack([points[0], points[-1]])]
    dense = _dense(points)
    return _fit(dense, _unit(dense[1] - dense[0]), _unit(dense[-2] - dense[-1]), tolerance)


def _smooth_ring(points: Array, tolerance: float) -> list[Array]:
    along = _unit(points[1] - points[-2])
    return _fit(points, along, -along, tolerance)


def _rolled_to_corner(ring: Array) -> Array:
    turns = [_turn(ring[i - 1], ring[i], ring[(i + 1) % len(ring)]) for i in range(len(ring))]
    start = int(np.argmax(turns))
    return np.roll(ring, -start, axis=0)


def _corners(points: Array) -> list[int]:
    return [
        i
        for i in range(1, len(points) - 1)
        if _turn(points[i - 1], points[i], points[i + 1]) > CORNER
    ]


def _turn(before: Array, at: Array, after: Array) -> float:
    first, second = at - before, after - at
    cross = float(first[0] * second[1] - first[1] * second[0])
    return float(np.degrees(abs(np.arctan2(cross, float(first @ second)))))


def _is_straight(points: Array, tolerance: float) -> bool:
    chord = points[-1] - points[0]
    length = float(np.hypot(*chord))
    if length < 1e-9:
        return False
    apart = points - points[0]
    distance = np.abs(apart[:, 0] * chord[1] - apart[:, 1] * chord[0]) / length
    return bool(distance.max() < tolerance * 0.5)


def _dense(points: Array) -> Array:
    along = np.r_[0.0, np.cumsum(np.hypot(*np.diff(points, axis=0).T))]
    count = max(5, int(along[-1] / _SPACING) + 1)
    at = np.linspace(0.0, along[-1], count)
    return np.stack([np.interp(at, along, points[:, axis]) for axis in (0, 1)], axis=1)


def _unit(vector: Array) -> Array:
    return vector / (float(np.hypot(*vector)) + 1e-12)


def _fit(points: Array, leave: Array, arrive: Array, tolerance: float) -> list[Array]:
    """Fit points with one curve, or split them where it fits worst."""
    if len(points) < 3:
        third = float(np.hypot(*(points[-1] - points[0]))) / 3
        ends = (points[0], points[0] + leave * third, points[-1] + arrive * third, points[-1])
        return [np.stack(ends)]
    at = _chord_shares(points)
    for _ in range(_ROUNDS):
        curve = _least_squares(points, at, leave, arrive)
        errors = np.hypot(*(_evaluate(curve, at) - points).T)
        worst = int(np.argmax(errors))
        if errors[worst] < tolerance:
            return [curve]
        if errors[worst] > tolerance * 6:
            break
        at = _nearer(curve, points, at)
    split = min(max(worst, 1), len(points) - 2)
    along = _unit(points[split + 1] - points[split - 1])
    first = _fit(points[: split + 1], leave, -along, tolerance)
    return first + _fit(points[split:], along, arrive, tolerance)


def _chord_shares(points: Array) -> Array:
    along = np.r_[0.0, np.cumsum(np.hypot(*np.diff(points, axis=0).T))]
    shares: Array = along / along[-1]
    return shares


def _weights(at: Array) -> tuple[Array, Array, Array, Array]:
    rest = 1 - at
    return rest**3, 3 * at * rest**2, 3 * at**2 * rest, at**3


def _least_squares(points: Array, at: Array, leave: Array, arrive: Array) -> Array:
    """Find the lengths of both handles that bring the curve nearest to the points."""
    b0, b1, b2, b3 = _weights(at)
    first, last = points[0], points[-1]
    lever, brake = b1[:, None] * leave, b2[:, None] * arrive
    target = points - (b0 + b1)[:, None] * first - (b2 + b3)[:, None] * last
    c00, c01, c11 = (lever * lever).sum(), (lever * brake).sum(), (brake * brake).sum()
    x0, x1 = (lever * target).sum(), (brake * target).sum()
    determinant = c00 * c11 - c01 * c01
    length = float(np.hypot(*(last - first)))
    out = back = length / 3
    if abs(determinant) > 1e-15:
        out = (x0 * c11 - x1 * c01) / determinant
        back = (c00 * x1 - c01 * x0) / determinant
    span = float(np.hypot(*np.diff(points, axis=0).T).sum())
    if not (1e-6 < out < span and 1e-6 < back < span):
        out = back = length / 3
    return np.stack([first, first + leave * out, last + arrive * back, last])


def _evaluate(curve: Array, at: Array) -> Array:
    found: Array = np.stack(_weights(at), axis=1) @ curve
    return found


def _nearer(curve: Array, points: Array, at: Array) -> Array:
    """Move each parameter one Newton step towards its point's foot on the curve."""
    slope = 3 * np.diff(curve, axis=0)
    bend = 2 * np.diff(slope, axis=0)
    rest = 1 - at
    first = np.stack([rest**2, 2 * at * rest, at**2], axis=1) @ slope
    second = np.stack([rest, at], axis=1) @ bend
    apart = _evaluate(curve, at) - points
    top = (apart * first).sum(axis=1)
    bottom = (first * first).sum(axis=1) + (apart * second).sum(axis=1)
    moved = at - np.divide(top, bottom, out=np.zeros_like(top), where=np.abs(bottom) > 1e-12)
    nearer: Array = np.clip(moved, 0.0, 1.0)
    return nearer
