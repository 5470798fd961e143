"""Pelvis, buttocks and shirt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exercise_app.figures.build.flesh import Blob, Part, blob
from exercise_app.figures.build.profiles import SHIRT_SLACK, Level, Physique
from exercise_app.figures.build.skeleton import SIDE_SIGN, SIDES
from exercise_app.figures.build.vectors import Array, part_way

if TYPE_CHECKING:
    from exercise_app.figures.build.skeleton import Body

_SHORTS_GROW = 0.004


def trunk_parts(body: Body, physique: Physique) -> list[Part]:
    """Return the pelvis (shorts) and the shirt."""
    return [_pelvis(body, physique), _shirt(body, physique)]


def buttock(body: Body, side: str, wider: float = 0.0) -> list[Blob]:
    """Return the two blobs of a buttock, lying between the pelvis and the thigh.

    Args:
        body: A posed body.
        side: "r" or "l".
        wider: How much further it reaches to the side than in the average adult, metres.
    """
    sign = SIDE_SIGN[side]
    pelvis, hip = body.frames["pelvis"], body.frames[f"hip_{side}"]
    return [
        blob(
            hip,
            (-0.050, -0.008, sign * -0.012),
            (0.082, 0.094, 0.076 + wider),
            part_way(pelvis.axes, hip.axes, 0.35),
        ),
        blob(
            hip,
            (-0.024, -0.060, 0.0),
            (0.080, 0.07, 0.078 + wider),
            part_way(pelvis.axes, hip.axes),
        ),
    ]


def _pelvis(body: Body, physique: Physique) -> Part:
    pelvis = body.frames["pelvis"]
    part = Part("pelvis", "shorts", "trunk", closing=0.03, smoothing=0.010)
    levels = [
        _disc_at_pelvis(body, height, level, _SHORTS_GROW)
        for height, level in physique.pelvis.items()
    ]
    part.chains.append([*levels, _disc_at_link(body, physique, 0, _SHORTS_GROW)])
    for side in SIDES:
        hip = body.frames[f"hip_{side}"]
        crest = blob(pelvis, (-0.030, 0.07, SIDE_SIGN[side] * 0.06), (0.07, 0.03, 0.07))
        leg = blob(hip, (-0.004, -0.12, 0.0), (0.090, 0.02, 0.086))
        part.chains.append([crest, *buttock(body, side, physique.hip_width), leg])
    return part


def _shirt(body: Body, physique: Physique) -> Part:
    pelvis, wider = body.frames["pelvis"], physique.hip_width
    part = Part("shirt", "shirt", "trunk", closing=0.06, smoothing=0.009)
    part.over = ["pelvis", "neck"]
    hem = [
        blob(pelvis, (-0.006, 0.048, 0.0), (0.117, 0.012, 0.161 + wider)),
        blob(pelvis, (-0.002, 0.078, 0.0), (0.112, 0.012, 0.155 + wider)),
    ]
    links = [
        _disc_at_link(body, physique, link, SHIRT_SLACK) for link in range(len(physique.spine))
    ]
    part.chains.append(hem + links)
    for side in SIDES:
        part.chains += _shoulder_girdle(body, side, physique.cap)
    return part


def _shoulder_girdle(body: Body, side: str, size: float) -> list[list[Blob]]:
    sign = SIDE_SIGN[side]
    thorax, shoulder = body.frames["thorax"], body.frames[f"shoulder_{side}"]
    yoke = blob(body.spine(11), (0.040, 0.01, sign * 0.05), (0.070, 0.035, 0.05))
    flank = blob(body.spine(9), (0.058, 0.0, sign * 0.085), (0.098, 0.03, 0.06))
    armpit = blob(body.spine(10), (0.055, 0.0, sign * 0.09), (0.080, 0.03, 0.055))
    cap = blob(
        shoulder,
        (-0.004, 0.0, sign * -0.02),
        (0.058 * size, 0.058 * size, 0.050 * size),
        part_way(thorax.axes, shoulder.axes),
    )
    return [[yoke, cap, flank], [flank, armpit, yoke]]


def _disc_at_pelvis(body: Body, height: float, level: Level, grow: float) -> Blob:
    radii = (level.half_depth + grow, 0.012, level.half_width + grow)
    return blob(body.frames["pelvis"], (level.offset, height, 0.0), radii)


def _disc_at_link(body: Body, physique: Physique, link: int, grow: float) -> Blob:
    level = physique.spine[link]
    radii = (level.half_depth + grow, 0.010, level.half_width + grow)
    return blob(body.spine(link), (level.offset, 0.0, 0.0), radii, _link_axes(body, link))


def _link_axes(body: Body, link: int) -> Array:
    """Turn a disc half way between its link and the next, so that the trunk bends smoothly."""
    axes = body.spine(link).axes
    if link == 0:
        return part_way(body.frames["pelvis"].axes, axes, 0.6)
    return part_way(axes, body.spine(link + 1).axes)
