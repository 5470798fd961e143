"""How far a joint goes, in degrees. Wide enough for drawing, narrow enough to catch mistakes."""

from __future__ import annotations

LIMITS: dict[str, tuple[float, float]] = {
    "lumbar": (-45, 60),
    "thorax": (-30, 45),
    "neck": (-60, 55),
    "head": (-20, 25),
    "lumbar_side": (-35, 35),
    "thorax_side": (-35, 35),
    "neck_side": (-45, 45),
    "lumbar_rot": (-25, 25),
    "thorax_rot": (-40, 40),
    "neck_rot": (-80, 80),
    "hip": (-30, 130),
    "hip_abd": (-35, 50),
    "hip_rot": (-65, 45),
    "knee": (-3, 150),
    "ankle": (-62, 35),
    "toes": (-40, 75),
    "shoulder": (-60, 185),
    "shoulder_abd": (-45, 185),
    "shoulder_rot": (-95, 95),
    "elbow": (-5, 150),
    "pron": (-95, 105),
    "wrist": (-80, 92),
    "wrist_dev": (-45, 45),
}
"""Smallest and largest value per angle, without its side."""


def limits_of(name: str) -> tuple[float, float] | None:
    """Return the limits of an angle such as "hip_r", or None if it has none."""
    return LIMITS.get(name[:-2] if name[-2:] in ("_r", "_l") else name)
