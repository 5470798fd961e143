"""The jointed mannequin: from joint angles to the place of every bone.

World: x to the right of the page, y up, z towards the viewer; metres. A figure that faces +x shows
its RIGHT side, so right limbs are the near ones. Bone frames: x to the front of the body, y along
the bone towards the trunk or the head, z to the patient's right. With all angles 0 the figure
stands upright with hanging arms, palms inward.

Signs (degrees): flexion, abduction, internal rotation, dorsiflexion and pronation are positive.
Every side bend and every turn is positive to the patient's RIGHT: `roll`, `yaw`, `*_rot` of the
trunk and the head, and `*_side`. `pitch` turns the whole figure counter-clockwise on the page:
0 standing, 90 lying on the back with the head to the left, -90 face down with the head to the
right.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from exercise_app.figures.build.vectors import Array, angle_between, rot_x, rot_y, rot_z, vec

if TYPE_CHECKING:
    from collections.abc import Mapping

STATURE = 1.72
THIGH = 0.245 * STATURE
SHANK = 0.246 * STATURE
UPPER_ARM = 0.174 * STATURE
FOREARM = 0.148 * STATURE
HIP_HALF_WIDTH = 0.085
SHOULDER_HALF_WIDTH = 0.172

LUMBAR, THORACIC, CERVICAL = 5, 7, 3
"""Number of spinal links per region."""

LINK_LENGTH = {"lumbar": 0.036, "thorax": 0.040, "neck": 0.036}

REST_LEAN = (14, 6, -3, -11, -16, -17, -13, -8, -1, 7, 15, 22, 26, 18, 8)
"""Forward lean of each link against the pelvis in relaxed standing, lowest first, degrees."""

SIDES = ("r", "l")
SIDE_SIGN = {"r": 1.0, "l": -1.0}

_TRUNK_ANGLES = {
    "pitch": 0.0,
    "yaw": 0.0,
    "roll": 0.0,
    "lumbar": 0.0,
    "lumbar_side": 0.0,
    "lumbar_rot": 0.0,
    "thorax": 0.0,
    "thorax_side": 0.0,
    "thorax_rot": 0.0,
    "neck": 0.0,
    "neck_side": 0.0,
    "neck_rot": 0.0,
    "head": 0.0,
}
LIMB_ANGLES = {
    "hip": 0.0,
    "hip_abd": 3.0,
    "hip_rot": -4.0,
    "knee": 2.0,
    "ankle": 0.0,
    "toes": 0.0,
    "shoulder": 4.0,
    "shoulder_abd": 7.0,
    "shoulder_rot": 0.0,
    "elbow": 12.0,
    "pron": 25.0,
    "wrist": 0.0,
    "wrist_dev": 0.0,
    "grip": 0.25,
    "shrug": 0.0,
    "protract": 0.0,
}
"""Relaxed standing, per side. `grip` (0 flat, 1 fist), `shrug` and `protract` have no unit."""

REST_ANGLES: dict[str, float] = _TRUNK_ANGLES | {
    f"{name}_{side}": value for name, value in LIMB_ANGLES.items() for side in SIDES
}
"""Every angle of the mannequin in relaxed standing, degrees."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A bone's place in the world: columns of `axes` are its x, y and z; `origin` its joint."""

    axes: Array
    origin: Array

    def at(self, *local: float) -> Array:
        """Return the world position of a point given in the bone's own axes, metres."""
        point: Array = self.origin + self.axes @ vec(*local)
        return point


@dataclass(frozen=True, slots=True)
class Body:
    """A posed mannequin: its angles (degrees), place of the pelvis and all bone frames."""

    angles: dict[str, float]
    root: Array
    frames: dict[str, Frame]

    def spine(self, link: int) -> Frame:
        """Return a spinal link, 0 is the lowest lumbar one."""
        return self.frames[f"s{link}"]


def pose(angles: Mapping[str, float], root: Array) -> Body:
    """Place all bones.

    Args:
        angles: All names of `REST_ANGLES`, degrees.
        root: Middle between the hip joints, metres.
    """
    pelvis = Frame(rot_y(-angles["yaw"]) @ rot_z(angles["pitch"]) @ rot_y(-angles["roll"]), root)
    frames = {"pelvis": pelvis}
    _add_spine(frames, angles)
    for side in SIDES:
        _add_leg(frames, angles, side)
        add_arm(frames, angles, side)
    return Body(dict(angles), root, frames)


def _region(link: int) -> tuple[str, int]:
    if link < LUMBAR:
        return "lumbar", LUMBAR
    if link < LUMBAR + THORACIC:
        return "thorax", THORACIC
    return "neck", CERVICAL


def _add_spine(frames: dict[str, Frame], angles: Mapping[str, float]) -> None:
    pelvis = frames["pelvis"]
    axes, origin = pelvis.axes, pelvis.at(-0.032, 0.085, 0.0)
    previous = 0.0
    for link, lean in enumerate(REST_LEAN):
        region, count = _region(link)
        bend = angles[region] / count + lean - previous
        previous = lean
        axes = axes @ rot_z(-bend) @ rot_x(angles[f"{region}_side"] / count)
        axes = axes @ rot_y(-angles[f"{region}_rot"] / count)
        frames[f"s{link}"] = Frame(axes, origin)
        origin = origin + axes @ vec(0.0, LINK_LENGTH[region], 0.0)
    # The skull sits 8 degrees back on the last neck link: eyes level in relaxed standing.
    frames["head"] = Frame(axes @ rot_z(8.0 - angles["head"]), origin)
    middle = frames[f"s{LUMBAR + 5}"]
    frames["thorax"] = Frame(middle.axes @ rot_z(13.0), middle.origin)


def _add_leg(frames: dict[str, Frame], angles: Mapping[str, float], side: str) -> None:
    sign = SIDE_SIGN[side]
    pelvis = frames["pelvis"]
    hip_axes = (
        pelvis.axes
        @ rot_z(angles[f"hip_{side}"])
        @ rot_x(-sign * angles[f"hip_abd_{side}"])
        @ rot_y(sign * angles[f"hip_rot_{side}"])
    )
    hip = Frame(hip_axes, pelvis.at(0.0, 0.0, sign * HIP_HALF_WIDTH))
    knee = Frame(hip_axes @ rot_z(-angles[f"knee_{side}"]), hip.at(0.0, -THIGH, 0.0))
    ankle = Frame(knee.axes @ rot_z(angles[f"ankle_{side}"]), knee.at(0.0, -SHANK, 0.0))
    toes = Frame(ankle.axes @ rot_z(angles[f"toes_{side}"]), ankle.at(0.125, -0.055, 0.0))
    for name, frame in (("hip", hip), ("knee", knee), ("ankle", ankle), ("toes", toes)):
        frames[f"{name}_{side}"] = frame


def add_arm(frames: dict[str, Frame], angles: Mapping[str, float], side: str) -> None:
    """Place the bones of one arm; the trunk must be placed already."""
    sign = SIDE_SIGN[side]
    thorax = frames["thorax"]
    arm_axes = (
        thorax.axes
        @ rot_z(angles[f"shoulder_{side}"])
        @ rot_x(-sign * angles[f"shoulder_abd_{side}"])
        @ rot_y(sign * angles[f"shoulder_rot_{side}"])
    )
    shoulder = Frame(arm_axes, _shoulder_joint(thorax, arm_axes, angles, side))
    elbow = Frame(arm_axes @ rot_z(angles[f"elbow_{side}"]), shoulder.at(0.0, -UPPER_ARM, 0.0))
    hand_axes = (
        elbow.axes
        @ rot_y(sign * angles[f"pron_{side}"])
        @ rot_x(-sign * angles[f"wrist_{side}"])
        @ rot_z(angles[f"wrist_dev_{side}"])
    )
    wrist = Frame(hand_axes, elbow.at(0.0, -FOREARM, 0.0))
    for name, frame in (("shoulder", shoulder), ("elbow", elbow), ("wrist", wrist)):
        frames[f"{name}_{side}"] = frame


def _shoulder_joint(
    thorax: Frame, arm_axes: Array, angles: Mapping[str, float], side: str
) -> Array:
    """Place the shoulder joint; the girdle rises with the arm from 40 degrees on."""
    elevation = angle_between(thorax.axes[:, 1], arm_axes[:, 1])
    raised = max(0.0, elevation - 40.0) / 140.0
    return thorax.at(
        0.045 - 0.02 * raised + 0.03 * angles[f"protract_{side}"],
        0.055 * raised + 0.04 * angles[f"shrug_{side}"],
        SIDE_SIGN[side] * (SHOULDER_HALF_WIDTH - 0.022 * raised),
    )
