"""Movement arrows: straight or bowed in free space, along the path of a joint, or round a joint."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from shapely.geometry import LineString, Polygon
from shapely.ops import substring

from exercise_app.figures.build.contacts import point
from exercise_app.figures.build.ink import LINE, Ink, area
from exercise_app.figures.build.outline import rings
from exercise_app.figures.build.pose_file import PoseFileError
from exercise_app.figures.build.skeleton import pose

if TYPE_CHECKING:
    from exercise_app.figures.build.camera import Camera
    from exercise_app.figures.build.pose_file import Item
    from exercise_app.figures.build.skeleton import Body
    from exercise_app.figures.build.vectors import Array

SHAFT = 0.034
HEAD = 0.105
HALO = 0.011
"""Width of the shaft, length of the head, width of the light rim: metres of body space."""

_DIRECTIONS = {"up": (0.0, 1.0), "down": (0.0, -1.0), "left": (-1.0, 0.0), "right": (1.0, 0.0)}


def arrow_shape(item: Item, before: Body, after: Body, camera: Camera) -> Polygon | None:
    """Return the outline of an arrow on the page, or None if it would be too short to see.

    Args:
        item: As written in the pose file.
        before: The pose the movement starts from.
        after: The pose it leads to.
        camera: The viewer.
    """
    path = _path(item, before, after, camera)
    line = LineString(path)
    if line.length < 0.05:
        return None
    both = bool(item.values.get("both", False))
    core = substring(line, HEAD * 0.8 if both else 0.0, line.length - HEAD * 0.8)
    shape = core.buffer(SHAFT / 2, cap_style="flat").union(_head(line, line.length))
    return shape.union(_head(line, 0.0)) if both else shape


def arrow_ink(shape: Polygon) -> list[Ink]:
    """Return an arrow with a halo, which keeps it apart from the shorts in any palette."""
    return [
        area("halo", rings(shape.buffer(HALO))),
        area("arrow", rings(shape), "arrow_line", LINE * 0.45),
    ]


def _head(line: LineString, at: float) -> Polygon:
    """Return the arrow head at the end (or, for place 0, at the beginning) of a line."""
    inner = HEAD if at == 0.0 else line.length - HEAD
    tip = np.array(line.interpolate(at).coords[0])
    along = tip - np.array(line.interpolate(inner).coords[0])
    along /= np.linalg.norm(along)
    across = np.array([-along[1], along[0]])
    base = tip - along * HEAD
    return Polygon(
        [tip, base + across * HEAD * 0.62, base + along * HEAD * 0.14, base - across * HEAD * 0.62]
    )


def _path(item: Item, before: Body, after: Body, camera: Camera) -> Array:
    if "follow" in item.values:
        return _followed(item, before, after, camera)
    if "around" in item.values:
        return _arc(item, after, camera)
    if "at" in item.values:
        return _straight(item, after, camera)
    msg = f"arrow needs follow, around or at: {dict(item.values)}"
    raise PoseFileError(msg)


def _followed(item: Item, before: Body, after: Body, camera: Camera) -> Array:
    """Follow a joint from pose to pose, pushed aside by `out` metres."""
    name = item.text("follow")
    shares = np.linspace(item.number("from", 0.05), item.number("to", 1.0), 15)
    path = np.array([camera.page(point(between(before, after, t), name)) for t in shares])
    along = np.gradient(path, axis=0)
    across = np.stack([-along[:, 1], along[:, 0]], axis=1)
    across /= np.linalg.norm(across, axis=1)[:, None] + 1e-9
    shifted: Array = path + across * item.number("out", 0.0) + item.numbers("offset", (0.0, 0.0))
    return shifted


def _arc(item: Item, after: Body, camera: Camera) -> Array:
    centre = camera.page(point(after, item.text("around")))
    turn = np.radians(np.linspace(item.number("from", 30), item.number("to", 120), 24))
    circle = np.stack([np.cos(turn), np.sin(turn)], axis=1) * item.number("radius", 0.25)
    path: Array = centre + item.numbers("offset", (0.0, 0.0)) + circle
    return path


def _straight(item: Item, after: Body, camera: Camera) -> Array:
    start = camera.page(point(after, item.text("at"))) + item.numbers("offset", (0.0, 0.0))
    towards = item.values.get("dir", "up")
    along = np.array(_DIRECTIONS[towards] if isinstance(towards, str) else towards, dtype=float)
    along /= np.linalg.norm(along)
    across = np.array([-along[1], along[0]])
    t = np.linspace(0.0, 1.0, 12)[:, None]
    bow = item.number("bow", 0.0) * 4 * t * (1 - t)
    path: Array = start + along * item.number("length", 0.25) * t + across * bow
    return path


def between(before: Body, after: Body, share: float) -> Body:
    """Return the pose a share of the way from one body to another, by plain interpolation."""
    angles = {
        name: value * (1 - share) + after.angles[name] * share
        for name, value in before.angles.items()
    }
    return pose(angles, before.root * (1 - share) + after.root * share)
