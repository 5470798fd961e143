"""Outlines of parts on the page, as shapely polygons in metres."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely.geometry import MultiLineString, Polygon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from exercise_app.figures.build.camera import Camera
    from exercise_app.figures.build.flesh import Blob, Part
    from exercise_app.figures.build.vectors import Array

_DIRECTIONS = 32
_ANGLES = np.linspace(0, 2 * np.pi, _DIRECTIONS, endpoint=False)
_UNIT_CIRCLE = np.stack([np.cos(_ANGLES), np.sin(_ANGLES)], axis=1)

KEEP_WITHIN = 0.0003
"""Largest error when points of an outline are left out, metres."""


def hulls(chain: Sequence[Blob], camera: Camera) -> list[Polygon]:
    """Return the projected convex hull of each pair of neighbours in a chain."""
    centres = camera.page(np.array([item.centre for item in chain]))
    flat = np.einsum("ij,njk->nik", camera.matrix, np.array([item.axes for item in chain]))
    spread = np.einsum("nij,nkj->nik", flat, flat)
    # Support points of the projected ellipsoids in evenly spaced directions.
    towards = np.einsum("nij,aj->nai", spread, _UNIT_CIRCLE)
    reach = np.sqrt(np.maximum(np.einsum("nai,ai->na", towards, _UNIT_CIRCLE), 1e-12))
    points = centres[:, None, :] + towards / reach[..., None]
    if len(chain) == 1:
        return [Polygon(points[0])]
    pairs = np.concatenate([points[:-1], points[1:]], axis=1)
    return list(shapely.convex_hull(shapely.multipoints(pairs)))


def silhouette(part: Part, camera: Camera) -> Polygon:
    """Return the outline of a part: hollows filled, then blurred so that no facets show."""
    pieces = [hull for chain in part.chains for hull in hulls(chain, camera)]
    area = shapely.union_all(pieces).simplify(0.0004)
    closed = area.buffer(part.closing, quad_segs=4).buffer(-part.closing, quad_segs=4)
    return blurred(largest(closed), part.smoothing)


def blurred(area: Polygon, sigma: float, step: float = 0.004) -> Polygon:
    """Smooth the outer ring of an area with a Gaussian along its length.

    Args:
        area: What to smooth; holes are dropped.
        sigma: Width of the Gaussian, metres.
        step: Spacing of the points worked with, metres.
    """
    if area.is_empty:
        return area
    ring = np.array(area.exterior.coords)
    along = np.r_[0.0, np.cumsum(np.hypot(*np.diff(ring, axis=0).T))]
    count = max(24, int(along[-1] / step))
    at = np.linspace(0, along[-1], count, endpoint=False)
    points = np.stack([np.interp(at, along, ring[:, axis]) for axis in (0, 1)], axis=1)
    frequency = np.fft.fftfreq(count, along[-1] / count)
    filter_ = np.exp(-2 * (np.pi * frequency * sigma) ** 2)
    smooth = np.fft.ifft(np.fft.fft(points, axis=0) * filter_[:, None], axis=0).real
    return largest(Polygon(smooth).buffer(0).simplify(KEEP_WITHIN))


def polygons(area: shapely.Geometry) -> list[Polygon]:
    """Return the polygons of any geometry."""
    if area.is_empty:
        return []
    if area.geom_type == "Polygon":
        return [area]
    return [piece for piece in getattr(area, "geoms", ()) if piece.geom_type == "Polygon"]


def largest(area: shapely.Geometry) -> Polygon:
    """Return the largest polygon of a geometry, empty if it has none."""
    return max(polygons(area), key=lambda piece: piece.area, default=Polygon())


def rings(area: shapely.Geometry) -> list[Array]:
    """Return all rings, outer and inner, as closed lists of points."""
    found: list[Array] = []
    for piece in polygons(area):
        found.append(np.array(piece.exterior.coords))
        found += [np.array(hole.coords) for hole in piece.interiors]
    return found


def lines(geometry: shapely.Geometry) -> list[Array]:
    """Return the lines of a geometry, joined where their ends meet, as lists of points."""
    pieces = [geometry] if not hasattr(geometry, "geoms") else list(geometry.geoms)
    pieces = [p for p in pieces if p.geom_type in ("LineString", "LinearRing") and not p.is_empty]
    if not pieces:
        return []
    if len(pieces) == 1:
        return [np.array(pieces[0].coords)]
    merged = shapely.line_merge(MultiLineString(pieces))
    joined = [merged] if merged.geom_type == "LineString" else merged.geoms
    return [np.array(piece.coords) for piece in joined]
