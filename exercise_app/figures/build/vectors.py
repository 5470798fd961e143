"""Small vector and rotation helpers. Angles are degrees, lengths metres."""

from __future__ import annotations

from math import cos, radians, sin
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

Array: TypeAlias = NDArray[np.float64]
"""A vector, a matrix or a list of points; the docstring says which."""


def vec(*numbers: float) -> Array:
    """Return a vector."""
    return np.array(numbers, dtype=float)


def unit(vector: Array | Sequence[float]) -> Array:
    """Return the vector with length 1."""
    array = np.asarray(vector, dtype=float)
    return array / float(np.linalg.norm(array))


def rot_x(angle: float) -> Array:
    """Rotation about x, y towards z."""
    c, s = cos(radians(angle)), sin(radians(angle))
    return np.array([[1, 0, 0], [0, c, -s], [0, s, c]], dtype=float)


def rot_y(angle: float) -> Array:
    """Rotation about y, z towards x."""
    c, s = cos(radians(angle)), sin(radians(angle))
    return np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]], dtype=float)


def rot_z(angle: float) -> Array:
    """Rotation about z, x towards y."""
    c, s = cos(radians(angle)), sin(radians(angle))
    return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]], dtype=float)


def angle_between(first: Array, second: Array) -> float:
    """Return the angle between two unit vectors in degrees, 0 to 180."""
    return float(np.degrees(np.arccos(np.clip(first @ second, -1.0, 1.0))))


def part_way(start: Array, end: Array, share: float = 0.5) -> Array:
    """Return the orientation a share of the way from one rotation matrix to another.

    Used to place flesh at a joint so that it follows both bones.
    """
    turn = start.T @ end
    angle = float(np.arccos(np.clip((np.trace(turn) - 1) / 2, -1.0, 1.0)))
    if angle < 1e-6 or angle > 3.1:
        return start
    axis = vec(turn[2, 1] - turn[1, 2], turn[0, 2] - turn[2, 0], turn[1, 0] - turn[0, 1])
    axis = axis / (2 * np.sin(angle))
    cross = np.array([[0, -axis[2], axis[1]], [axis[2], 0, -axis[0]], [-axis[1], axis[0], 0]])
    part = angle * share
    rotation: Array = start @ (
        np.eye(3) + np.sin(part) * cross + (1 - np.cos(part)) * cross @ cross
    )
    return rotation
