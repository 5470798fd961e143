"""Base postures that a pose file starts from: angles, rough place of the pelvis, and contacts.

The angles are the solver's own answer, so that a pose that adds nothing hardly moves.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from exercise_app.figures.build.skeleton import LIMB_ANGLES, REST_ANGLES, SIDES


@dataclass(frozen=True, slots=True)
class Base:
    """A base posture.

    Attributes:
        angles: Deviations from relaxed standing, degrees; a limb name without side sets both.
        root: Place of the middle between the hips, metres.
        ground: Contacts that touch the floor.
        like: Name of the base this one adds to, if any.
    """

    angles: dict[str, float]
    root: tuple[float, float, float]
    ground: tuple[str, ...]
    like: str = ""
    surfaces: dict[str, float] = field(default_factory=dict)


_FEET = ("foot_r", "foot_l")
_LYING = ("pelvis", "back", "head")

BASES: dict[str, Base] = {
    "stand": Base({}, (0.0, 0.93, 0.0), _FEET),
    "supine": Base(
        {
            "pitch": 96, "neck": 6, "head": 4, "lumbar": 4, "thorax": -4,
            "shoulder": 2, "shoulder_abd": 16, "elbow": 8, "pron": 70, "grip": 0.1,
            "ankle": -25, "hip": 2, "knee": 3,
        },
        (0.0, 0.149, 0.0),
        _LYING,
    ),
    "crook": Base(
        {"pitch": 99, "hip": 36, "knee": 101, "ankle": -32, "lumbar": 8},
        (0.0, 0.149, 0.0),
        (*_LYING, *_FEET),
        like="supine",
    ),
    "prone": Base(
        {
            "pitch": -90, "neck": -18, "head": 6, "hip": 0, "hip_abd": 5, "ankle": -43,
            "toes": 4, "knee": 4,
        },
        (0.0, 0.12, 0.0),
        ("belly", "ribs", "toe_r", "toe_l"),
    ),
    "quadruped": Base(
        {
            "pitch": -77, "hip": 82, "knee": 97, "ankle": -55, "hip_abd": 2, "hip_rot": 0,
            "shoulder": 84, "shoulder_abd": 2, "elbow": 4, "pron": 90, "wrist": 82, "grip": 0.03,
            "neck": -10, "lumbar": 6, "thorax": -4,
        },
        (0.0, 0.48, 0.0),
        ("shin_r", "shin_l", "hand_r", "hand_l"),
    ),
    "side_right": Base(
        {"pitch": 82, "roll": 90, "hip": 40, "knee": 70},
        (0.0, 0.17, 0.0),
        ("hip_side_r", "shoulder_side_r"),
    ),
    "side_left": Base(
        {"pitch": 82, "roll": -90, "hip": 40, "knee": 70},
        (0.0, 0.17, 0.0),
        ("hip_side_l", "shoulder_side_l"),
    ),
    "sit": Base(
        {
            "pitch": -5, "hip": 88, "knee": 87, "ankle": 5, "hip_abd": 6, "lumbar": 14, "elbow": 25,
            "shoulder": 22,
        },
        (0.0, 0.55, 0.0),
        ("pelvis", *_FEET),
        surfaces={"pelvis": 0.46},
    ),
    "long_sit": Base(
        {"pitch": 12, "hip": 78, "knee": 8, "ankle": -8, "lumbar": 22, "hip_abd": 5},
        (0.0, 0.10, 0.0),
        ("pelvis", "heel_r", "heel_l"),
    ),
    "half_kneel": Base(
        {
            "hip_l": 90, "knee_l": 94, "ankle_l": 2, "hip_r": 0, "knee_r": 92, "ankle_r": -50,
            "hip_abd_r": 2, "hip_abd_l": 6,
        },
        (0.0, 0.5, 0.0),
        ("shin_r", "foot_l"),
    ),
    "tall_kneel": Base(
        {"pitch": -2, "hip": 2, "knee": 92, "ankle": -54, "hip_abd": 3},
        (0.0, 0.5, 0.0),
        ("shin_r", "shin_l"),
    ),
    "plank": Base(
        {
            "pitch": -84, "hip": 2, "knee": 0, "ankle": 10, "toes": 68, "neck": -12,
            "shoulder": 85, "shoulder_abd": 2, "elbow": 92, "pron": 12, "grip": 0.7,
        },
        (0.0, 0.3, 0.0),
        ("forearm_r", "forearm_l", "tiptoe_r", "tiptoe_l"),
    ),
}  # fmt: skip
"""All base postures by name."""


def spread(values: dict[str, float]) -> dict[str, float]:
    """Give a limb angle without side to both sides."""
    out: dict[str, float] = {}
    for name, value in values.items():
        if name in LIMB_ANGLES:
            out.update({f"{name}_{side}": float(value) for side in SIDES})
        else:
            out[name] = float(value)
    return out


def base_angles(name: str) -> dict[str, float]:
    """Return all angles of a base posture, degrees.

    Raises:
        KeyError: If there is no such base.
    """
    base = BASES[name]
    start = base_angles(base.like) if base.like else dict(REST_ANGLES)
    return start | spread(base.angles)
