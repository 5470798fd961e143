"""Measurements of the body's surface in metres: an average adult, tuned by eye, and a second one.

Limb rows: share along the bone, front-back radius, side radius, offset of the centre to the front.
The offsets make the calf bulge behind and the thigh in front; without them limbs are sausages.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from exercise_app.figures.build.flesh import Profile


class Level(NamedTuple):
    """A cross-section of the trunk: half width, half depth and offset to the front."""

    half_width: float
    half_depth: float
    offset: float


PELVIS_LEVELS: dict[float, Level] = {
    -0.050: Level(0.090, 0.060, -0.012),
    -0.020: Level(0.150, 0.098, -0.004),
    0.030: Level(0.155, 0.104, 0.002),
    0.075: Level(0.148, 0.100, 0.010),
}
"""Height above the hip joints to cross-section."""

SPINE_LEVELS: tuple[Level, ...] = (
    Level(0.142, 0.097, 0.044),
    Level(0.137, 0.094, 0.048),
    Level(0.132, 0.095, 0.048),
    Level(0.130, 0.096, 0.047),
    Level(0.130, 0.094, 0.047),
    Level(0.133, 0.099, 0.049),
    Level(0.138, 0.105, 0.053),
    Level(0.145, 0.111, 0.057),
    Level(0.151, 0.115, 0.060),
    Level(0.153, 0.114, 0.061),
    Level(0.146, 0.104, 0.056),
    Level(0.120, 0.082, 0.046),
    Level(0.075, 0.062, 0.030),
)
"""Cross-section per spinal link, lowest lumbar first, up to the base of the neck."""

THIGH_PROFILE: Profile = (
    (0.0, 0.092, 0.088, 0.0),
    (0.15, 0.089, 0.086, 0.004),
    (0.3, 0.082, 0.079, 0.009),
    (0.5, 0.073, 0.071, 0.011),
    (0.7, 0.063, 0.062, 0.008),
    (0.85, 0.056, 0.056, 0.004),
    (1.0, 0.051, 0.053, 0.0),
)

SHANK_PROFILE: Profile = (
    (0.0, 0.050, 0.052, 0.0),
    (0.1, 0.051, 0.051, -0.004),
    (0.22, 0.055, 0.053, -0.012),
    (0.34, 0.055, 0.054, -0.014),
    (0.5, 0.048, 0.048, -0.011),
    (0.7, 0.036, 0.037, -0.005),
    (0.85, 0.030, 0.031, -0.003),
    (1.0, 0.031, 0.031, -0.003),
)

UPPER_ARM_PROFILE: Profile = (
    (0.0, 0.050, 0.050, 0.0),
    (0.2, 0.051, 0.049, 0.002),
    (0.45, 0.046, 0.043, 0.004),
    (0.75, 0.039, 0.038, 0.002),
    (1.0, 0.036, 0.037, 0.0),
)

FOREARM_PROFILE: Profile = (
    (0.0, 0.037, 0.037, 0.0),
    (0.18, 0.041, 0.040, 0.002),
    (0.4, 0.038, 0.038, 0.002),
    (0.7, 0.030, 0.031, 0.0),
    (0.92, 0.023, 0.026, 0.0),
    (1.0, 0.022, 0.027, 0.0),
)

SHIRT_SLACK = 0.007
SHORTS_SLACK = 0.007
SLEEVE_SLACK = 0.008
SLEEVE_END = 0.50
SHORTS_END = 0.52
SOCK_START = 0.86
"""Garments: how far from the skin, and where they end as a share of the bone."""


@dataclass(frozen=True, slots=True)
class Physique:
    """What differs from one body type to another: the surface only, so that no pose moves.

    Attributes:
        pelvis: Height above the hip joints to cross-section.
        spine: Cross-section per spinal link.
        thigh: Profile of the thigh.
        upper_arm: Profile of the upper arm.
        forearm: Profile of the forearm.
        cap: Size of the round of the shoulder, 1 in the average adult.
        neck: Thickness of the neck, 1 in the average adult.
        jaw: Size of jaw, cheek and chin, 1 in the average adult.
        hip_width: How much further hem and buttocks reach to the side, metres.
        hair: How the hair is worn unless the pose file says otherwise.
    """

    pelvis: Mapping[float, Level]
    spine: tuple[Level, ...]
    thigh: Profile
    upper_arm: Profile
    forearm: Profile
    cap: float
    neck: float
    jaw: float
    hip_width: float
    hair: str


def _thicker(profile: Profile, *shares: float) -> Profile:
    return tuple(
        (share, depth * factor, width * factor, offset)
        for (share, depth, width, offset), factor in zip(profile, shares, strict=True)
    )


_SOFT_SPINE: tuple[Level, ...] = (
    Level(0.150, 0.099, 0.046),
    Level(0.142, 0.097, 0.051),
    Level(0.131, 0.096, 0.051),
    Level(0.124, 0.094, 0.049),
    Level(0.122, 0.091, 0.047),
    Level(0.124, 0.094, 0.049),
    Level(0.128, 0.103, 0.056),
    Level(0.133, 0.113, 0.064),
    Level(0.137, 0.119, 0.069),
    Level(0.138, 0.113, 0.065),
    Level(0.132, 0.099, 0.056),
    Level(0.110, 0.078, 0.045),
    Level(0.068, 0.056, 0.030),
)

PHYSIQUES: Mapping[str, Physique] = MappingProxyType(
    {
        "a": Physique(
            PELVIS_LEVELS,
            SPINE_LEVELS,
            THIGH_PROFILE,
            UPPER_ARM_PROFILE,
            FOREARM_PROFILE,
            cap=1.0,
            neck=1.0,
            jaw=1.0,
            hip_width=0.0,
            hair="short",
        ),
        "b": Physique(
            {
                -0.050: Level(0.094, 0.060, -0.012),
                -0.020: Level(0.162, 0.099, -0.004),
                0.030: Level(0.167, 0.105, 0.002),
                0.075: Level(0.157, 0.101, 0.011),
            },
            _SOFT_SPINE,
            _thicker(THIGH_PROFILE, 1.04, 1.05, 1.05, 1.03, 1.0, 0.97, 0.96),
            _thicker(UPPER_ARM_PROFILE, 0.9, 0.88, 0.88, 0.9, 0.94),
            _thicker(FOREARM_PROFILE, 0.94, 0.91, 0.91, 0.92, 0.96, 0.98),
            cap=0.88,
            neck=0.86,
            jaw=0.9,
            hip_width=0.010,
            hair="bun",
        ),
    }
)
"""Body types by the word in a pose file; "b" has narrower shoulders, a softer waist, wider hips."""
