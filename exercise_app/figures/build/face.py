"""Hair, ear, eye, brow and mouth: little enough to stay calm at 45 mm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely.geometry import Polygon

from exercise_app.figures.build.ink import DETAIL_WEIGHT, LINE, Ink, area, stroke
from exercise_app.figures.build.outline import blurred, largest, rings
from exercise_app.figures.build.vectors import vec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from exercise_app.figures.build.camera import Camera
    from exercise_app.figures.build.depth import DepthMap
    from exercise_app.figures.build.skeleton import Frame
    from exercise_app.figures.build.vectors import Array

_SKULL_CENTRE = (-0.005, 0.092, 0.0)
_SKULL_RADII = (0.095, 0.0835, 0.0775)
_HAIRLINE_X = (-0.11, -0.085, -0.055, -0.026, -0.006, 0.016, 0.022, 0.046, 0.060, 0.095)
_HAIRLINE_Y = (0.022, 0.016, 0.012, 0.030, 0.058, 0.056, 0.094, 0.112, 0.129, 0.124)
"""Low behind the ear, a step at the temple, high on the forehead; metres in the head's axes."""

_BROW = ((0.093, 0.078, 0.022), (0.090, 0.085, 0.034), (0.078, 0.081, 0.052))
_MOUTH = ((0.098, -0.0045, 0.0), (0.092, -0.005, 0.013), (0.082, 0.0, 0.023))
"""Right half; the left one is its mirror image. Metres in the head's axes."""

_HIDDEN_BY = 0.022


class Face:
    """Draws the details of a head seen by a camera."""

    def __init__(self, head: Frame, camera: Camera) -> None:
        self._head = head
        self._camera = camera

    def details(self) -> list[Ink]:
        """Return ears, eyes, brows and mouth as far as they face the viewer."""
        marks: list[Ink] = []
        for sign in (1.0, -1.0):
            if self._facing(-0.15, 0.0, sign) > 0.12:
                marks.append(self._ear(sign))
            if self._facing(0.62, 0.0, sign * 0.6) > 0.15:
                marks.append(area("line", [self._eye(sign)]))
                marks.append(self._line(_BROW, sign))
        if self._facing(1.0, 0.0, 0.0) > -0.25:
            marks += [
                self._line(_MOUTH, sign)
                for sign in (1.0, -1.0)
                if self._facing(0.75, 0.0, sign * 0.55) > 0.0
            ]
        return marks

    def hair(self, head_depth: DepthMap) -> Polygon:
        """Return the visible part of the hair cap, empty if the crown faces away."""
        theta = np.linspace(0.001, np.pi - 0.001, 26)
        phi = np.linspace(0.0, 2 * np.pi, 52)
        t, p = np.meshgrid(theta, phi, indexing="ij")
        normal = np.stack([np.sin(t) * np.cos(p), np.cos(t), np.sin(t) * np.sin(p)], axis=-1)
        radii = vec(*_SKULL_RADII)
        local = normal * radii + vec(*_SKULL_CENTRE)
        world = local @ self._head.axes.T + self._head.origin
        outward = (normal / radii) @ self._head.axes.T
        outward /= np.linalg.norm(outward, axis=-1, keepdims=True)
        page = self._camera.page(world)
        seen = outward @ self._camera.towards > -0.02
        # Without the depth test a beard shows when the head is seen from below.
        gap = head_depth(page.reshape(-1, 2)).reshape(seen.shape) - self._camera.depth(world)
        above = local[..., 1] > np.interp(local[..., 0], _HAIRLINE_X, _HAIRLINE_Y)
        return _patch(page, seen & above & (gap < _HIDDEN_BY))

    def _facing(self, *direction: float) -> float:
        return float(self._head.axes @ vec(*direction) @ self._camera.towards)

    def _page(self, points: Array) -> Array:
        return self._camera.page(points @ self._head.axes.T + self._head.origin)

    def _line(self, points: Sequence[tuple[float, float, float]], sign: float) -> Ink:
        local = np.array(points) * (1.0, 1.0, sign)
        return stroke([self._page(local)], LINE * DETAIL_WEIGHT)

    def _ear(self, sign: float) -> Ink:
        turn = np.linspace(0.0, 2 * np.pi, 25)
        local = np.stack(
            [
                -0.012 + 0.017 * np.cos(turn) + 0.006 * np.sin(turn),
                0.052 + 0.030 * np.sin(turn),
                sign * 0.076 - 0.008 * sign * np.cos(turn),
            ],
            axis=-1,
        )
        return area("skin", [_closed(self._page(local))], "line", LINE * DETAIL_WEIGHT)

    def _eye(self, sign: float) -> Array:
        turn = np.linspace(0.0, 2 * np.pi, 15)
        centre = vec(0.0825, 0.060, sign * 0.036)
        # An upright oval, turned towards the viewer so that it never becomes a slit.
        across = vec(0.0, 0.0, 0.0055) if self._facing(1.0, 0.0, 0.0) > 0.6 else vec(0.0045, 0, 0)
        local = centre + np.cos(turn)[:, None] * across + np.sin(turn)[:, None] * vec(0, 0.0075, 0)
        return _closed(self._page(local))


def _closed(points: Array) -> Array:
    points[-1] = points[0]
    return points


def _patch(page: Array, keep: NDArray[np.bool_]) -> Polygon:
    """Join the grid cells that are kept into one rounded area."""
    whole = keep[:-1, :-1] & keep[1:, :-1] & keep[1:, 1:] & keep[:-1, 1:]
    cells = np.stack([page[:-1, :-1], page[1:, :-1], page[1:, 1:], page[:-1, 1:]], axis=2)[whole]
    if not len(cells):
        return Polygon()
    joined = shapely.union_all(shapely.convex_hull(shapely.multipoints(cells)))
    grown = joined.buffer(0.010, quad_segs=4).buffer(-0.008, quad_segs=4)
    return blurred(largest(grown), 0.006, 0.003)


def hair_ink(hair: Polygon) -> list[Ink]:
    """Return the hair with a thin outline."""
    return [] if hair.is_empty else [area("hair", rings(hair), "line", LINE * 0.6)]


def bone_ink(corners: Array, camera: Camera) -> Ink:
    """Return one vertebra drawn over the shirt, rounded."""
    box = Polygon(camera.page(corners)).buffer(0.004)
    return area("bone", rings(box), "line", LINE * 0.5)
