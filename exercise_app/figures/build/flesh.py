"""What a body is made of: ellipsoids strung together into parts.

A part's outline from any side is the union of the convex hulls of neighbouring ellipsoids of its
chains. Profiles are tables along a bone (see `profiles`), resampled smoothly.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np

from exercise_app.figures.build.vectors import Array, vec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from exercise_app.figures.build.skeleton import Frame

Row: TypeAlias = tuple[float, float, float, float]
"""A level of a limb: share along the bone, depth radius, side radius, offset to the front."""

Profile: TypeAlias = tuple[Row, ...]

_DISC_THICKNESS = 0.006


class Blob(NamedTuple):
    """An ellipsoid in the world: centre, and a matrix whose columns are its half-axes, metres."""

    centre: Array
    axes: Array


@dataclass(frozen=True, slots=True)
class Opening:
    """A place where a part runs on into a neighbour, so that no line is drawn between them."""

    neighbour: str
    centre: Array
    radius: float


@dataclass(slots=True)
class Part:
    """One area of one colour.

    Attributes:
        name: Such as "thigh_r".
        role: Body colour role.
        limb: "trunk", "head", "arm_r" and so on; decides what counts as far.
        chains: Strings of blobs.
        closing: Radius that fills hollows of the outline, metres.
        smoothing: Blur of the outline, metres.
        openings: Where no line is drawn.
        over: Parts this one always covers.
        prefers_over: Parts this one covers unless depth says clearly otherwise.
        blend: True to fillet the outline into the trunk.
    """

    name: str
    role: str
    limb: str
    chains: list[list[Blob]] = field(default_factory=list)
    closing: float = 0.012
    smoothing: float = 0.007
    openings: list[Opening] = field(default_factory=list)
    over: list[str] = field(default_factory=list)
    prefers_over: list[str] = field(default_factory=list)
    blend: bool = True


def blob(
    frame: Frame, centre: Sequence[float], radii: Sequence[float], axes: Array | None = None
) -> Blob:
    """Place an ellipsoid.

    Args:
        frame: Bone whose joint the centre is measured from.
        centre: Metres, in the axes of the ellipsoid.
        radii: Half-axes along x, y and z, metres.
        axes: Orientation of the ellipsoid if it is not the bone's.
    """
    turned = frame.axes if axes is None else axes
    return Blob(frame.origin + turned @ vec(*centre), turned * vec(*radii))


def along_bone(frame: Frame, length: float, profile: Profile, count: int) -> list[Blob]:
    """String discs along a bone, from its joint downwards."""
    return [
        blob(frame, (offset, -share * length, 0.0), (depth, _DISC_THICKNESS, width))
        for share, depth, width, offset in resample(profile, count)
    ]


@lru_cache(maxsize=128)
def resample(profile: Profile, count: int) -> Profile:
    """Return `count` evenly spaced rows on a smooth curve through a profile."""
    rows = np.array(profile, dtype=float)
    shares, values = rows[:, 0], rows[:, 1:]
    slopes = np.gradient(values, shares, axis=0)
    out: list[Row] = []
    for share in np.linspace(shares[0], shares[-1], count):
        i = min(int(np.searchsorted(shares, share, side="right")) - 1, len(shares) - 2)
        step = shares[i + 1] - shares[i]
        u = (share - shares[i]) / step
        level = (
            (2 * u**3 - 3 * u**2 + 1) * values[i]
            + (u**3 - 2 * u**2 + u) * step * slopes[i]
            + (3 * u**2 - 2 * u**3) * values[i + 1]
            + (u**3 - u**2) * step * slopes[i + 1]
        )
        out.append((float(share), float(level[0]), float(level[1]), float(level[2])))
    return tuple(out)


@lru_cache(maxsize=128)
def stretch_of(profile: Profile, start: float, end: float, grow: float = 0.0) -> Profile:
    """Return the piece of a profile between two shares, its radii grown by some metres."""
    return tuple(
        (share, depth + grow, width + grow, offset)
        for share, depth, width, offset in resample(profile, 41)
        if start - 1e-9 <= share <= end + 1e-9
    )


def widened(profile: Profile, slack: float, flare: float, start: float = 0.0) -> Profile:
    """Return the profile of a garment: `slack` wider everywhere, and `flare` per unit of share."""
    return tuple(
        (
            share,
            depth + slack + flare * max(0.0, share - start),
            width + slack + flare * max(0.0, share - start),
            offset,
        )
        for share, depth, width, offset in profile
    )
