"""Brings a hand to a place: two-bone inverse kinematics that answers in joint angles.

Because the answer is angles, joint limits and animation treat a reaching arm like any other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from exercise_app.figures.build.skeleton import (
    FOREARM,
    SIDE_SIGN,
    UPPER_ARM,
    Frame,
    add_arm,
)
from exercise_app.figures.build.vectors import Array, angle_between, unit

if TYPE_CHECKING:
    from exercise_app.figures.build.skeleton import Body

_ROUNDS = 4
"""The shoulder girdle moves with the arm, so the reach is repeated until it settles."""

_MAX_DEVIATION = 40.0
"""A wrist bends this far to the side (degrees); beyond, the hand is laid down less exactly."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a hand should go, in world metres.

    Attributes:
        wrist: Place of the wrist joint.
        pole: Direction the elbow points to.
        hand_axes: Orientation of the hand, or None to leave it in line with the forearm.
    """

    wrist: Array
    pole: Array
    hand_axes: Array | None


def reach_angles(body: Body, side: str, reach: Reach) -> dict[str, float]:
    """Return the arm angles (degrees) that bring the hand there, or as near as the arm is long."""
    angles = dict(body.angles)
    frames = dict(body.frames)
    for _ in range(_ROUNDS):
        upper, lower = _two_bones(frames[f"shoulder_{side}"].origin, reach)
        angles.update(_arm_angles(frames["thorax"], upper, lower, side))
        if reach.hand_axes is not None:
            angles.update(_hand_angles(lower, reach.hand_axes, side))
        add_arm(frames, angles, side)
    names = ("shoulder", "shoulder_abd", "shoulder_rot", "elbow", "pron", "wrist", "wrist_dev")
    return {f"{name}_{side}": angles[f"{name}_{side}"] for name in names}


def hand_axes(fingers: Array, palm: Array, side: str) -> Array:
    """Build the orientation of a hand from where its fingers point and its palm faces."""
    y = -unit(fingers)
    normal = palm - y * float(palm @ y)
    z = -SIDE_SIGN[side] * unit(normal)
    return np.stack([np.cross(y, z), y, z], axis=1)


def _two_bones(shoulder: Array, reach: Reach) -> tuple[Array, Array]:
    """Return the axes of upper arm and forearm."""
    line = reach.wrist - shoulder
    distance = float(np.linalg.norm(line))
    along = line / distance
    distance = min(distance, (UPPER_ARM + FOREARM) * 0.9995)
    pole = unit(reach.pole - along * float(reach.pole @ along))
    cosine = (UPPER_ARM**2 + distance**2 - FOREARM**2) / (2 * UPPER_ARM * distance)
    cosine = float(np.clip(cosine, -1.0, 1.0))
    upper = along * cosine + pole * np.sqrt(1 - cosine**2)
    lower = unit(along * distance - upper * UPPER_ARM)
    # Both bones turn about the same hinge, also when the hand comes close to the shoulder.
    hinge = unit(np.cross(pole, upper))
    return _bone_axes(upper, hinge), _bone_axes(lower, hinge)


def _bone_axes(direction: Array, hinge: Array) -> Array:
    return np.stack([np.cross(-direction, hinge), -direction, hinge], axis=1)


def _arm_angles(thorax: Frame, upper: Array, lower: Array, side: str) -> dict[str, float]:
    sign = SIDE_SIGN[side]
    turn = thorax.axes.T @ upper
    abduction = -sign * np.degrees(np.arcsin(np.clip(turn[2, 1], -1.0, 1.0)))
    flexion = np.degrees(np.arctan2(-turn[0, 1], turn[1, 1]))
    rotation = sign * np.degrees(np.arctan2(-turn[2, 0], turn[2, 2]))
    if abs(rotation) > 110 or flexion < -95:
        # The same orientation written the other way round, with the arm abducted past 90 degrees.
        flexion = _wrap(flexion + 180)
        rotation = _wrap(rotation + 180)
        abduction = _wrap(180 - abduction)
    return {
        f"shoulder_{side}": float(flexion),
        f"shoulder_abd_{side}": float(abduction),
        f"shoulder_rot_{side}": float(rotation),
        f"elbow_{side}": angle_between(upper[:, 1], lower[:, 1]),
    }


def _hand_angles(lower: Array, hand: Array, side: str) -> dict[str, float]:
    sign = SIDE_SIGN[side]
    turn = lower.T @ hand
    extension = -sign * np.degrees(np.arcsin(np.clip(-turn[1, 2], -1.0, 1.0)))
    pronation = sign * np.degrees(np.arctan2(turn[0, 2], turn[2, 2]))
    deviation = np.degrees(np.arctan2(turn[1, 0], turn[1, 1]))
    if abs(deviation) > 90:
        # The same orientation written the other way round, with the wrist bent past 90 degrees.
        pronation, deviation = _wrap(pronation + 180), _wrap(deviation + 180)
        extension = _wrap(180 - extension)
    return {
        f"pron_{side}": float(pronation),
        f"wrist_{side}": float(extension),
        f"wrist_dev_{side}": float(np.clip(deviation, -_MAX_DEVIATION, _MAX_DEVIATION)),
    }


def _wrap(angle: float) -> float:
    """Return the same angle between -180 and 180."""
    return (float(angle) + 180.0) % 360.0 - 180.0
