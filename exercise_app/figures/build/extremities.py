"""Fine lines on hands: what makes them hands and not mittens when the figure is large."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from shapely.geometry import LineString

from exercise_app.figures.build.ink import LINE, Ink, stroke
from exercise_app.figures.build.outline import lines
from exercise_app.figures.build.skeleton import SIDE_SIGN
from exercise_app.figures.build.surface_arms import knuckles

if TYPE_CHECKING:
    from shapely.geometry import Polygon

    from exercise_app.figures.build.camera import Camera
    from exercise_app.figures.build.skeleton import Body

FINGER_WEIGHT = 0.45
_GAPS = (-0.019, 0.0, 0.019)
_FACING = 0.35
_EDGE = 0.006


def finger_lines(body: Body, side: str, camera: Camera, hand: Polygon) -> list[Ink]:
    """Return the lines between the fingers if the back or the palm of the hand is seen.

    Args:
        body: The posed body.
        side: "r" or "l".
        camera: The viewer.
        hand: Outline of the hand; lines stay inside it.
    """
    back = SIDE_SIGN[side] * float(body.frames[f"wrist_{side}"].axes[:, 2] @ camera.towards)
    if abs(back) < _FACING:
        return []
    first, second = knuckles(body, side)
    rise = 0.011 * SIDE_SIGN[side] * np.sign(back)
    inside = hand.buffer(-_EDGE)
    drawn = []
    for gap in _GAPS:
        along = [
            first.at(gap, -0.008, rise),
            second.at(gap * 0.97, 0.0, rise),
            second.at(gap * 0.85, -0.034, rise),
        ]
        drawn += lines(LineString(camera.page(np.array(along))).intersection(inside))
    return [stroke(drawn, LINE * FINGER_WEIGHT)] if drawn else []
