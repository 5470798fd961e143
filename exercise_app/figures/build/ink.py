"""Marks on the page before they become shapes: areas and lines in page metres, y up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from shapely.geometry import LineString

from exercise_app.figures.display import NOMINAL_LINE_MM

if TYPE_CHECKING:
    from collections.abc import Iterable

    from exercise_app.figures.build.vectors import Array

LINE = NOMINAL_LINE_MM / 1000
"""Width of a normal outline, metres."""

FAR_WEIGHT = 0.72
NEAR_WEIGHT = 0.85
CONTOUR_WEIGHT = 1.15
DETAIL_WEIGHT = 0.58
PROP_WEIGHT = 0.7
"""Line widths as multiples of the nominal one."""

_TAPER = 0.045
_THIN_END = 0.18
_SHORTEST = 0.012
_PEN_STEP = 0.006


@dataclass(frozen=True, slots=True)
class Ink:
    """One mark.

    Attributes:
        fill: Colour role of the inside, or None.
        line: Colour role of the stroke, or None.
        width: Width of the stroke in metres.
        rings: Lists of points; closed when something is filled.
        pen: True for a tapered line drawn as an area of its nominal width.
    """

    fill: str | None
    line: str | None
    width: float
    rings: tuple[Array, ...]
    pen: bool = False


def area(fill: str, rings: Iterable[Array], line: str | None = None, width: float = 0.0) -> Ink:
    """Return a filled area, with an outline if a role is given."""
    return Ink(fill, line, width if line else 0.0, tuple(rings))


def stroke(points: Iterable[Array], width: float, role: str = "line") -> Ink:
    """Return plain lines."""
    return Ink(None, role, width, tuple(points))


def pen_lines(lines: Iterable[Array], width: float, role: str = "line") -> list[Ink]:
    """Draw lines like a pen does: closed ones evenly, open ones running out thin at both ends."""
    marks: list[Ink] = []
    rings: list[Array] = []
    for points in lines:
        line = LineString(points)
        if line.is_ring:
            rings.append(points)
        elif line.length >= _SHORTEST:
            marks.append(Ink(role, role, width, (_pen_outline(line, width),), pen=True))
    if rings:
        marks.append(stroke(rings, width, role))
    return marks


def _pen_outline(line: LineString, width: float) -> Array:
    """Return the outline of a stroke with thin ends: down one side and back along the other."""
    count = max(8, int(line.length / _PEN_STEP))
    at = np.linspace(0.0, line.length, count)
    middle = np.array([line.interpolate(place).coords[0] for place in at])
    along = np.gradient(middle, axis=0)
    along /= np.linalg.norm(along, axis=1)[:, None] + 1e-9
    across = np.stack([-along[:, 1], along[:, 0]], axis=1)
    run = min(_TAPER, line.length * 0.4)
    fullness = np.clip(np.minimum(at, line.length - at) / run, 0.0, 1.0)
    half = (width * (_THIN_END + (1 - _THIN_END) * fullness**0.7) / 2)[:, None]
    outline = np.vstack([middle + across * half, (middle - across * half)[::-1]])
    return np.vstack([outline, outline[:1]])
