"""The mat and the contact shadow, painted before everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely.geometry import Polygon

from exercise_app.figures.build.flesh import Blob
from exercise_app.figures.build.ink import LINE, Ink, area
from exercise_app.figures.build.outline import blurred, hulls, polygons, rings
from exercise_app.figures.build.vectors import vec

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from exercise_app.figures.build.camera import Camera
    from exercise_app.figures.build.flesh import Part

MAT_THICKNESS = 0.02
_MAT_MARGIN = 0.09
_MAT_LEAST_DEPTH = 0.26
_LOW = 0.30
_SHADOW_CEILING = 0.42
"""Metres: parts above this height cast no contact shadow."""

Extent = tuple[float, float, float, float]
"""Left, right, back and front of a mat on the floor, metres."""


def mat_extent(bodies: Iterable[dict[str, Part]]) -> Extent:
    """Return a mat just large enough for everything low in any of the poses."""
    low = [
        item.centre
        for parts in bodies
        for part in parts.values()
        for chain in part.chains
        for item in chain
        if item.centre[1] < _LOW
    ]
    points = np.array(low)
    left, right = float(points[:, 0].min()), float(points[:, 0].max())
    back = min(float(points[:, 2].min()) - 0.07, -_MAT_LEAST_DEPTH)
    front = max(float(points[:, 2].max()) + 0.07, _MAT_LEAST_DEPTH)
    return left - _MAT_MARGIN, right + _MAT_MARGIN, back, front


def mat_ink(extent: Extent, camera: Camera) -> list[Ink]:
    """Return the mat as a thin slab: top and the sides that face the viewer."""
    left, right, back, front = extent
    low = -MAT_THICKNESS
    top = [(left, 0, back), (right, 0, back), (right, 0, front), (left, 0, front)]
    face = [(left, 0, front), (right, 0, front), (right, low, front), (left, low, front)]
    marks = []
    if abs(camera.towards[1]) > 0.02:
        marks.append(_slab(top, "mat", camera))
    marks.append(_slab(face, "mat_edge", camera))
    if abs(camera.towards[0]) > 0.02:
        x = right if camera.towards[0] > 0 else left
        end = [(x, 0, front), (x, 0, back), (x, low, back), (x, low, front)]
        marks.append(_slab(end, "mat_edge", camera))
    return marks


def _slab(corners: Sequence[tuple[float, float, float]], role: str, camera: Camera) -> Ink:
    page = camera.page(np.array([*corners, corners[0]], dtype=float))
    return area(role, [page], "mat_edge", LINE * 0.5)


def shadow_ink(parts: dict[str, Part], mat: Extent | None, camera: Camera) -> list[Ink]:
    """Return the soft patch where the body meets the floor, kept on the mat if there is one."""
    pieces = [
        hull
        for part in parts.values()
        for chain in part.chains
        if len(flat := _flattened(chain)) > 1
        for hull in hulls(flat, camera)
    ]
    if not pieces:
        return []
    patch = shapely.union_all(pieces).buffer(0.045).buffer(-0.037)
    smooth = [
        blurred(Polygon(piece.exterior), 0.022, 0.01)
        for piece in polygons(patch)
        if piece.area > 2e-3
    ]
    shadow = shapely.union_all(smooth)
    if mat is not None:
        shadow = shadow.intersection(_mat_area(mat, camera))
    return [area("shadow", rings(shadow))] if polygons(shadow) else []


def _flattened(chain: Sequence[Blob]) -> list[Blob]:
    """Press the low blobs of a chain onto the floor; higher ones leave a smaller patch."""
    flat: list[Blob] = []
    for item in chain:
        height = float(item.centre[1])
        if height > _SHADOW_CEILING:
            continue
        size = max(0.15, 1.0 - max(0.0, height - 0.1) * 0.9)
        axes = item.axes.copy()
        axes[1] = 0.0
        centre = vec(item.centre[0] + 0.02 * height, 0.0, item.centre[2])
        flat.append(Blob(centre, axes * size))
    return flat


def _mat_area(extent: Extent, camera: Camera) -> Polygon:
    left, right, back, front = extent
    corners = [(left, 0, back), (right, 0, back), (right, 0, front), (left, 0, front)]
    return Polygon(camera.page(np.array(corners, dtype=float))).buffer(0)
