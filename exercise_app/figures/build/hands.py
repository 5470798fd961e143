"""Named places for a hand, so that a pose file can say `hand_r = "on_hip"`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from exercise_app.figures.build.reach import Reach, hand_axes
from exercise_app.figures.build.skeleton import SIDE_SIGN, Frame
from exercise_app.figures.build.vectors import Array, unit, vec

if TYPE_CHECKING:
    from exercise_app.figures.build.skeleton import Body

Triple = tuple[float, float, float]

PALM_REACH = 0.075
"""From the wrist to the middle of the palm, metres."""

PALM_DEPTH = 0.018
"""From the middle of the hand to the skin of the palm, metres."""


@dataclass(frozen=True, slots=True)
class HandPlace:
    """Where the palm goes, written for the RIGHT hand; the left one is its mirror image.

    Attributes:
        frame: Bone whose axes are used; `{s}` stands for the hand's own side, `{o}` for the other
            side; "floor_<bone>" means the floor right under that bone's joint, "world" the room.
        offset: Place of the palm in those axes, metres.
        fingers: Direction of the fingers in those axes.
        palm: Direction the palm faces in those axes.
        elbow: Direction of the elbow in the axes of the thorax.
        grip: How far the fingers close, 0 to 1, or None to leave that to the pose.
    """

    frame: str
    offset: Triple
    fingers: Triple | None = None
    palm: Triple | None = None
    elbow: Triple = (-1.0, -0.3, 0.3)
    grip: float | None = None


PLACES: dict[str, HandPlace] = {
    "on_thigh": HandPlace(
        "hip_{s}", (0.085, -0.27, 0.01), (0.1, -1, -0.1), (-1, 0, 0), (-1, 0, 0.5), 0.1
    ),
    "on_knee": HandPlace(
        "hip_{s}", (0.070, -0.37, 0.01), (0.1, -1, -0.1), (-1, 0, 0), (-1, 0, 0.5), 0.15
    ),
    "on_hip": HandPlace(
        "pelvis", (0.05, 0.10, 0.155), (0.8, -0.6, -0.1), (0, 0, -1), (-0.8, 0, 1), 0.15
    ),
    "low_back": HandPlace(
        "pelvis", (-0.110, 0.12, 0.07), (0.05, -1, -0.3), (1, 0, 0), (-1, 0, 0.8), 0.05
    ),
    "belly": HandPlace(
        "s2", (0.155, -0.01, 0.055), (0.15, -0.25, -1), (-1, 0, 0), (-0.6, -0.2, 1), 0.12
    ),
    "lower_ribs": HandPlace(
        "s6", (0.10, 0.0, 0.14), (0.9, -0.1, -0.5), (-0.3, 0, -1), (-0.6, 0, 1), 0.12
    ),
    "on_chest": HandPlace(
        "s7", (0.175, -0.02, 0.05), (0.15, -0.5, -1), (-1, 0, 0), (-0.75, -0.3, 1), 0.12
    ),
    "cross_chest": HandPlace(
        "thorax", (0.155, -0.03, -0.06), (-0.05, 0.42, -1), (-1, 0.1, 0), (0.2, -1, 0.45), 0.1
    ),
    "opposite_shoulder": HandPlace(
        "thorax", (0.140, -0.005, -0.105), (-0.35, 0.28, -1), (-1, -0.2, 0.3), (0.3, -1, 0.45), 0.1
    ),
    "behind_head": HandPlace(
        "head", (-0.085, 0.065, 0.045), (-0.15, 0.35, -1), (1, 0, 0.1), (0.25, 0.4, 1), 0.1
    ),
    "at_temple": HandPlace(
        "head", (-0.01, 0.075, 0.085), (-0.6, 0.8, -0.2), (0, 0, -1), (-0.1, 0.0, 1), 0.15
    ),
    "under_low_back": HandPlace(
        "pelvis", (-0.115, 0.10, 0.05), (0.0, 0.05, -1), (-1, 0, 0), (0, -0.1, 1), 0.0
    ),
    "floor_under_shoulder": HandPlace(
        "floor_shoulder_{s}", (0.09, 0.0, 0.10), (1, 0, 0), (0, -1, 0), (-1, -0.9, 0.5), 0.0
    ),
    "clasp_shin_r": HandPlace(
        "knee_r", (0.058, -0.11, 0.02), (0.1, 0.25, -1), (-1, 0, 0), (-0.4, -0.6, 1), 0.3
    ),
    "clasp_shin_l": HandPlace(
        "knee_l", (0.058, -0.11, 0.02), (0.1, 0.25, -1), (-1, 0, 0), (-0.4, -0.6, 1), 0.3
    ),
    "behind_thigh_r": HandPlace("hip_r", (-0.065, -0.28, 0.05), None, None, (-0.4, -0.7, 1), 0.5),
    "behind_thigh_l": HandPlace("hip_l", (-0.065, -0.28, 0.05), None, None, (-0.4, -0.7, 1), 0.5),
    "stick_low_back": HandPlace(
        "s1", (-0.090, 0.0, 0.02), (0.1, 0.25, -1), (-1, 0, 0), (-0.6, 0, 1), 0.75
    ),
    "stick_neck": HandPlace(
        "s12", (-0.080, 0.03, 0.02), (-0.1, -0.35, -1), (1, 0, 0), (0.5, 1, 0.5), 0.75
    ),
}
"""All named places."""


def reach_for(body: Body, side: str, place: HandPlace) -> Reach:
    """Turn a place into a wrist target for this posture."""
    frame = _frame(body, place.frame.format(s=side, o="l" if side == "r" else "r"))
    elbow = body.frames["thorax"].axes @ _mirror(place.elbow, side)
    target = frame.origin + frame.axes @ _mirror(place.offset, side)
    if place.fingers is None or place.palm is None:
        return Reach(target, elbow, None)
    fingers = frame.axes @ _mirror(place.fingers, side)
    palm = frame.axes @ _mirror(place.palm, side)
    axes = hand_axes(fingers, palm, side)
    # The wrist lies behind the palm and the palm's skin lies in front of the bones.
    normal = -SIDE_SIGN[side] * axes[:, 2]
    wrist = target - unit(fingers) * PALM_REACH - normal * PALM_DEPTH
    return Reach(wrist, elbow, axes)


def _mirror(numbers: Triple, side: str) -> Array:
    return vec(numbers[0], numbers[1], numbers[2] * SIDE_SIGN[side])


def _frame(body: Body, name: str) -> Frame:
    if name == "world":
        return Frame(vec(1, 0, 0, 0, 1, 0, 0, 0, 1).reshape(3, 3), vec(0, 0, 0))
    if name.startswith("floor_"):
        over = body.frames[name.removeprefix("floor_")].origin
        return Frame(vec(1, 0, 0, 0, 1, 0, 0, 0, 1).reshape(3, 3), vec(over[0], 0.0, over[2]))
    return body.frames[name]
