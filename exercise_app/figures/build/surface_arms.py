"""Upper arm, forearm, sleeve and hand of one arm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exercise_app.figures.build.flesh import (
    Blob,
    Opening,
    Part,
    along_bone,
    blob,
    stretch_of,
    widened,
)
from exercise_app.figures.build.profiles import (
    SLEEVE_END,
    SLEEVE_SLACK,
    Physique,
)
from exercise_app.figures.build.skeleton import FOREARM, SIDE_SIGN, UPPER_ARM, Frame
from exercise_app.figures.build.surface_legs import DEEP_BEND
from exercise_app.figures.build.vectors import angle_between, part_way, rot_x

if TYPE_CHECKING:
    from exercise_app.figures.build.skeleton import Body


def arm_parts(body: Body, side: str, physique: Physique) -> list[Part]:
    """Return all parts of an arm."""
    skin = _skin(body, side, physique)
    return [*skin, _sleeve(body, side, physique), _hand(body, side, skin[-1].name)]


def _skin(body: Body, side: str, physique: Physique) -> list[Part]:
    shoulder, elbow = body.frames[f"shoulder_{side}"], body.frames[f"elbow_{side}"]
    joint = blob(
        elbow, (-0.003, 0.0, 0.0), (0.037, 0.036, 0.036), part_way(shoulder.axes, elbow.axes)
    )
    upper = along_bone(shoulder, UPPER_ARM, stretch_of(physique.upper_arm, 0.3, 0.95), 8)
    lower = along_bone(elbow, FOREARM, stretch_of(physique.forearm, 0.06, 1.0), 10)
    limb = f"arm_{side}"
    arm = Part(f"upper_arm_{side}", "skin", limb, [[*upper, joint]])
    if angle_between(shoulder.axes[:, 1], elbow.axes[:, 1]) <= DEEP_BEND:
        arm.chains.append([joint, *lower])
        arm.closing, arm.smoothing = 0.028, 0.009
        return [arm]
    forearm = Part(f"forearm_{side}", "skin", limb, [[joint, *lower]])
    forearm.openings = [Opening(arm.name, elbow.origin, 0.06)]
    arm.openings = [Opening(forearm.name, elbow.origin, 0.06)]
    return [arm, forearm]


def _sleeve(body: Body, side: str, physique: Physique) -> Part:
    sign, size = SIDE_SIGN[side], physique.cap
    thorax, shoulder = body.frames["thorax"], body.frames[f"shoulder_{side}"]
    part = Part(f"sleeve_{side}", "shirt", f"arm_{side}", over=[f"upper_arm_{side}"])
    cap = blob(
        shoulder,
        (0.0, 0.004, sign * 0.004),
        (0.057 * size, 0.056 * size, 0.053 * size),
        part_way(thorax.axes, shoulder.axes, 0.65),
    )
    profile = widened(stretch_of(physique.upper_arm, 0.05, SLEEVE_END), SLEEVE_SLACK, 0.012)
    part.chains.append([cap, *along_bone(shoulder, UPPER_ARM, profile, 6)])
    centre = shoulder.origin + thorax.axes @ (-0.005, 0.012, sign * -0.02)
    part.openings = [Opening("shirt", centre, 0.088)]
    return part


def _hand(body: Body, side: str, forearm: str) -> Part:
    sign = SIDE_SIGN[side]
    wrist = body.frames[f"wrist_{side}"]

    def at(centre: tuple[float, float, float], radii: tuple[float, float, float]) -> Blob:
        return blob(wrist, centre, radii)

    palm = [
        at((0.0, -0.006, 0.0), (0.024, 0.010, 0.021)),
        at((0.002, -0.032, 0.0), (0.031, 0.010, 0.018)),
        at((0.003, -0.070, 0.0), (0.040, 0.012, 0.016)),
        at((0.002, -0.092, sign * -0.002), (0.039, 0.010, 0.014)),
    ]
    part = Part(f"hand_{side}", "skin", f"arm_{side}", closing=0.004, smoothing=0.004)
    part.chains = [palm, _fingers(body, side), _thumb(body, side)]
    part.over = [f"forearm_{side}", f"upper_arm_{side}"]
    part.openings = [Opening(forearm, wrist.origin, 0.040)]
    return part


def knuckles(body: Body, side: str) -> tuple[Frame, Frame]:
    """Return the frames of the first and the second finger joints, which curl with the grip."""
    sign, grip = SIDE_SIGN[side], body.angles[f"grip_{side}"]
    wrist = body.frames[f"wrist_{side}"]
    first = Frame(wrist.axes @ rot_x(sign * 75 * grip), wrist.at(0.002, -0.092, sign * -0.002))
    second = Frame(first.axes @ rot_x(sign * 95 * grip), first.at(0.0, -0.046, 0.0))
    return first, second


def _fingers(body: Body, side: str) -> list[Blob]:
    first, second = knuckles(body, side)
    return [
        blob(first, (0.0, 0.0, 0.0), (0.039, 0.010, 0.013)),
        blob(second, (0.0, 0.0, 0.0), (0.037, 0.009, 0.011)),
        blob(second, (-0.003, -0.040, 0.0), (0.027, 0.008, 0.008)),
    ]


def _thumb(body: Body, side: str) -> list[Blob]:
    sign, grip = SIDE_SIGN[side], body.angles[f"grip_{side}"]
    wrist = body.frames[f"wrist_{side}"]
    thumb = Frame(wrist.axes, wrist.origin)
    turned = wrist.axes @ rot_x(sign * 25 * grip)
    return [
        blob(wrist, (0.018, -0.022, sign * -0.004), (0.016, 0.018, 0.014)),
        blob(thumb, (0.043, -0.058, sign * -0.008), (0.012, 0.014, 0.012), turned),
        blob(
            thumb,
            (0.050, -0.092, sign * -(0.008 + 0.02 * grip)),
            (0.009, 0.010, 0.009),
            turned,
        ),
    ]
