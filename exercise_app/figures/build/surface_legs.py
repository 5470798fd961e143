"""Thigh, shank, shorts leg, sock, shoe and sole of one leg."""

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
    SHANK_PROFILE,
    SHORTS_END,
    SHORTS_SLACK,
    SOCK_START,
    Physique,
)
from exercise_app.figures.build.skeleton import SHANK, THIGH
from exercise_app.figures.build.surface_trunk import buttock
from exercise_app.figures.build.vectors import angle_between, part_way

if TYPE_CHECKING:
    from exercise_app.figures.build.skeleton import Body

DEEP_BEND = 112.0
"""From this bend on (degrees) a knee or an elbow is drawn as two areas with a fold line."""

DEEP_HIP = 102.0
"""From this hip bend on the shorts leg is a thing of its own instead of running into the pelvis."""


def leg_parts(body: Body, side: str, physique: Physique) -> list[Part]:
    """Return all parts of a leg."""
    skin = _skin(body, side, physique)
    return [*skin, _shorts_leg(body, side, physique), _sock(body, side), *_shoe(body, side)]


def hip_bend(body: Body, side: str) -> float:
    """Return how far the thigh is from the line of the pelvis, degrees."""
    return angle_between(body.frames["pelvis"].axes[:, 1], body.frames[f"hip_{side}"].axes[:, 1])


def _skin(body: Body, side: str, physique: Physique) -> list[Part]:
    hip, knee = body.frames[f"hip_{side}"], body.frames[f"knee_{side}"]
    ankle = body.frames[f"ankle_{side}"]
    bend = angle_between(hip.axes[:, 1], knee.axes[:, 1])
    forward = 0.004 - 0.006 * min(bend, 90.0) / 90.0
    knee_cap = blob(knee, (forward, 0.0, 0.0), (0.051, 0.050, 0.052), part_way(hip.axes, knee.axes))
    upper = [*along_bone(hip, THIGH, stretch_of(physique.thigh, 0.30, 0.95), 9), knee_cap]
    lower = [
        [knee_cap, *along_bone(knee, SHANK, stretch_of(SHANK_PROFILE, 0.06, 1.0), 14)],
        [
            blob(knee, (0.0, -SHANK, 0.0), (0.030, 0.02, 0.030)),
            blob(ankle, (0.03, -0.03, 0.0), (0.035, 0.02, 0.028)),
        ],
    ]
    limb = f"leg_{side}"
    thigh = Part(f"thigh_{side}", "skin", limb, [upper])
    if bend <= DEEP_BEND:
        thigh.chains += lower
        thigh.closing, thigh.smoothing = 0.035, 0.011
        return [thigh]
    shank = Part(f"shank_{side}", "skin", limb, lower)
    shank.openings = [Opening(thigh.name, knee.origin, 0.085)]
    thigh.openings = [Opening(shank.name, knee.origin, 0.085)]
    return [thigh, shank]


def _shorts_leg(body: Body, side: str, physique: Physique) -> Part:
    pelvis, hip = body.frames["pelvis"], body.frames[f"hip_{side}"]
    part = Part(f"short_{side}", "shorts", f"leg_{side}", over=[f"thigh_{side}"])
    profile = widened(stretch_of(physique.thigh, 0.07, SHORTS_END), SHORTS_SLACK, 0.008, 0.25)
    part.chains.append(along_bone(hip, THIGH, profile, 8))
    part.openings = [Opening("pelvis", hip.origin + pelvis.axes @ (-0.02, 0.0, 0.0), 0.20)]
    if hip_bend(body, side) < DEEP_HIP:
        return part
    part.blend = False
    leg = blob(hip, (-0.004, -0.12, 0.0), (0.090, 0.02, 0.086))
    fold = blob(
        hip,
        (-0.004, -0.022, 0.0),
        (0.078, 0.062, 0.076),
        part_way(pelvis.axes, hip.axes, 0.7),
    )
    part.chains.append([*buttock(body, side, physique.hip_width), leg])
    part.chains.append([fold, blob(hip, (0.004, -0.08, 0.0), (0.093, 0.01, 0.09))])
    return part


def _sock(body: Body, side: str) -> Part:
    knee, ankle = body.frames[f"knee_{side}"], body.frames[f"ankle_{side}"]
    part = Part(f"sock_{side}", "sock", f"leg_{side}")
    part.prefers_over = [f"shank_{side}", f"thigh_{side}"]
    rows = along_bone(knee, SHANK, stretch_of(SHANK_PROFILE, SOCK_START, 1.0, 0.004), 3)
    part.chains.append([*rows, blob(ankle, (0.0, -0.02, 0.0), (0.036, 0.02, 0.032))])
    return part


def _shoe(body: Body, side: str) -> list[Part]:
    ankle, toes = body.frames[f"ankle_{side}"], body.frames[f"toes_{side}"]

    def at(centre: tuple[float, float, float], radii: tuple[float, float, float]) -> Blob:
        return blob(ankle, centre, radii)

    heel = at((-0.032, -0.042, 0.0), (0.036, 0.026, 0.030))
    collar = at((-0.006, -0.022, 0.0), (0.042, 0.012, 0.034))
    instep = at((0.052, -0.030, 0.0), (0.034, 0.026, 0.033))
    ball = at((0.120, -0.048, 0.0), (0.036, 0.022, 0.042))
    toe = blob(toes, (0.050, 0.003, 0.0), (0.034, 0.019, 0.036))
    shoe = Part(f"shoe_{side}", "shoe", f"leg_{side}", closing=0.006, smoothing=0.005)
    shoe.chains = [[heel, collar, instep, ball, toe], [heel, instep], [heel, ball]]
    shoe.over = [f"sock_{side}"]
    shoe.prefers_over = [f"shank_{side}", f"thigh_{side}"]
    sole = Part(f"sole_{side}", "sole", f"leg_{side}", closing=0.003, smoothing=0.003)
    sole.chains.append(
        [
            at((-0.036, -0.072, 0.0), (0.033, 0.006, 0.028)),
            at((0.04, -0.073, 0.0), (0.03, 0.005, 0.028)),
            at((0.118, -0.073, 0.0), (0.034, 0.005, 0.043)),
            blob(toes, (0.050, -0.017, 0.0), (0.036, 0.006, 0.036)),
        ]
    )
    return [shoe, sole]
