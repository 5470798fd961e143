"""The viewer: parallel projection of world points (metres) onto the page (metres, y up)."""

from __future__ import annotations

from math import cos, radians, sin

import numpy as np

from exercise_app.figures.build.vectors import Array, vec


class Camera:
    """Looks at the scene from an azimuth and an elevation.

    Args:
        azimuth: Degrees the viewer walks from the side towards the front of a figure facing +x.
        elevation: Degrees the viewer looks down.
    """

    def __init__(self, azimuth: float, elevation: float) -> None:
        a, e = radians(azimuth), radians(elevation)
        self.towards = vec(sin(a) * cos(e), sin(e), cos(a) * cos(e))
        """Unit vector from the scene to the viewer."""
        self.right = vec(cos(a), 0.0, -sin(a))
        self.up = np.cross(self.towards, self.right)
        self.matrix = np.stack([self.right, self.up])
        """Two rows that take a world vector to the page."""

    def page(self, points: Array) -> Array:
        """Project world points, one per row (or a single one)."""
        projected: Array = np.asarray(points, dtype=float) @ self.matrix.T
        return projected

    def depth(self, points: Array) -> Array:
        """Return how near the viewer each point is, metres, larger is nearer."""
        depths: Array = np.asarray(points, dtype=float) @ self.towards
        return depths
