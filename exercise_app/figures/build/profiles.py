"""Measurements of the body's surface in metres: an average adult, tuned by eye.

Limb rows: share along the bone, front-back radius, side radius, offset of the centre to the front.
The offsets make the calf bulge behind and the thigh in front; without them limbs are sausages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
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
