"""Looks for faults in poses that an eye may miss: `check(exercise_id)` returns them in words."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely.geometry import MultiPoint, Point

from exercise_app.figures.build.bake import POSES, pose_paths
from exercise_app.figures.build.contacts import expand, lowest, point
from exercise_app.figures.build.limits import limits_of
from exercise_app.figures.build.pose_file import read
from exercise_app.figures.build.scene import arrows_of, set_scene

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from exercise_app.figures.build.posing import Posed
    from exercise_app.figures.build.scene import Scene
    from exercise_app.figures.build.skeleton import Body
    from exercise_app.figures.build.vectors import Array

LIMIT_SLACK = 1.0
"""Degrees past a joint limit that nobody sees."""

CONTACT_ERROR = 0.015
UNDER_FLOOR = 0.02
LIMB_OVERLAP = 0.025
BALANCE_MARGIN = 0.09
"""Metres."""

SOLVER_MOVE = 25.0
"""Degrees the solver may move pitch, spine, hip or knee before the pose is called wrong."""

LEAST_DIFFERENCE = 0.25
MOST_ARROW_ON_BODY = 0.35
"""Shares of the silhouette and of the arrow."""

_WATCHED_MOVES = ("pitch", "lumbar", "thorax", "neck", "hip", "knee")

_MASSES = (
    ("head", (0.0, 0.09, 0.0), 0.069),
    ("s9", (0.06, 0.0, 0.0), 0.165),
    ("s3", (0.05, 0.0, 0.0), 0.160),
    ("pelvis", (0.0, 0.02, 0.0), 0.118),
)
_LIMB_MASSES = (
    ("shoulder", (0.0, -0.15, 0.0), 0.027),
    ("elbow", (0.0, -0.12, 0.0), 0.016),
    ("wrist", (0.0, -0.08, 0.0), 0.006),
    ("hip", (0.0, -0.18, 0.0), 0.142),
    ("knee", (0.0, -0.18, 0.0), 0.043),
    ("ankle", (0.05, -0.04, 0.0), 0.014),
)
"""Bone, centre of mass of its segment (metres) and share of the body's mass (Winter 2009)."""

_SEGMENTS = {
    "thigh": ("hip", "knee", 0.068),
    "shank": ("knee", "ankle", 0.042),
    "upper arm": ("shoulder", "elbow", 0.040),
    "forearm": ("elbow", "wrist", 0.032),
}
"""Limb segments as capsules: first joint, last joint, radius in metres."""


def check(exercise_id: str, poses: Path = POSES) -> list[str]:
    """Check one exercise.

    Args:
        exercise_id: The exercise; it must have a pose file.
        poses: Folder of the pose files.

    Returns:
        Faults in words, empty if there are none.

    Raises:
        KeyError: If there is no pose file.
        PoseFileError: If it is not understood.
    """
    return check_scene(set_scene(read(pose_paths(poses)[exercise_id])))


def check_scene(scene: Scene) -> list[str]:
    """Check a scene; faults of a kind that the pose file allows are left out."""
    faults = [fault for index in range(len(scene.posed)) for fault in _stage(scene, index)]
    if len(scene.posed) > 1:
        faults += _pair(scene)
    return [f"{kind}: {text}" for kind, text in faults if kind not in scene.pose_file.allow]


def _stage(scene: Scene, index: int) -> Iterator[tuple[str, str]]:
    posed = scene.posed[index]
    name = posed.stage.name
    for kind, faults in (
        ("limits", _limits(posed.body)),
        ("contact", _contacts(posed)),
        ("floor", _floor(scene, index)),
        ("overlap", _overlaps(posed.body)),
        ("balance", _balance(scene, posed)),
        ("solver", _moves(posed)),
        ("arrow", _arrows(scene, index)),
    ):
        for fault in faults:
            yield kind, f"{name}: {fault}"


def _limits(body: Body) -> Iterator[str]:
    for name, value in body.angles.items():
        limits = limits_of(name)
        if limits and not limits[0] - LIMIT_SLACK <= value <= limits[1] + LIMIT_SLACK:
            yield f"{name} is {value:.0f}, outside {limits[0]} to {limits[1]}"


def _contacts(posed: Posed) -> Iterator[str]:
    for contact in expand(posed.stage.ground):
        error = lowest(posed.body, contact) - posed.stage.surfaces.get(contact, 0.0)
        if abs(error) > CONTACT_ERROR:
            yield f"{contact} is {error * 100:.1f} cm off its surface"


def _floor(scene: Scene, index: int) -> Iterator[str]:
    for name, part in scene.parts[index].items():
        low = min(
            float(item.centre[1] - np.linalg.norm(item.axes[1]))
            for chain in part.chains
            for item in chain
        )
        if low < -UNDER_FLOOR:
            yield f"{name} is {-low * 100:.1f} cm under the floor"


def _overlaps(body: Body) -> Iterator[str]:
    segments = {
        f"{name} {side}": (
            body.frames[f"{first}_{side}"].origin,
            body.frames[f"{last}_{side}"].origin,
            radius,
        )
        for name, (first, last, radius) in _SEGMENTS.items()
        for side in ("r", "l")
    }
    for (one, first), (other, second) in combinations(segments.items(), 2):
        if _are_neighbours(one, other):
            continue
        depth = first[2] + second[2] - _distance(first[0], first[1], second[0], second[1])
        if depth > LIMB_OVERLAP:
            yield f"{one} cuts {depth * 100:.1f} cm into {other}"


def _are_neighbours(one: str, other: str) -> bool:
    joined = ({"thigh", "shank"}, {"upper arm", "forearm"})
    return one[-1] == other[-1] and {one[:-2], other[:-2]} in joined


def _distance(a: Array, b: Array, c: Array, d: Array) -> float:
    """Return the least distance of two segments, their ends left out."""
    t = np.linspace(0.12, 0.88, 15)[:, None]
    first, second = a + (b - a) * t, c + (d - c) * t
    return float(np.linalg.norm(first[:, None] - second[None], axis=2).min())


def _balance(scene: Scene, posed: Posed) -> Iterator[str]:
    """Check that the centre of mass is over what carries the body; a hold or a wall carries too."""
    if any(item.kind in ("wall", "table", "bed") for item in scene.pose_file.props):
        return
    carried = [point(posed.body, name) for name in expand(posed.stage.ground)]
    carried += [posed.body.frames[f"wrist_{side}"].origin for side in _holding(posed)]
    if not carried:
        return
    support = MultiPoint([(p[0], p[2]) for p in carried]).convex_hull.buffer(BALANCE_MARGIN)
    centre = centre_of_mass(posed.body)
    gap = support.distance(Point(centre[0], centre[2]))
    if gap > 0:
        yield f"centre of mass is {gap * 100:.0f} cm outside the support"


def _holding(posed: Posed) -> list[str]:
    """Return the sides whose hand holds on to the room."""
    return [
        side
        for side, place in posed.stage.hands.items()
        if not isinstance(place, str) and place.frame == "world"
    ]


def centre_of_mass(body: Body) -> Array:
    """Return the centre of mass of a body, metres."""
    masses = [*_MASSES]
    for bone, place, share in _LIMB_MASSES:
        masses += [(f"{bone}_r", place, share), (f"{bone}_l", place, share)]
    total = sum(share for *_, share in masses)
    weighted: Array = sum(
        (share * body.frames[bone].at(*place) for bone, place, share in masses), np.zeros(3)
    )
    return weighted / total


def _moves(posed: Posed) -> Iterator[str]:
    for name, move in posed.moves.items():
        if name.split("_")[0] in _WATCHED_MOVES and abs(move) > SOLVER_MOVE:
            yield f"the solver moved {name} by {move:.0f} degrees"


def _arrows(scene: Scene, index: int) -> Iterator[str]:
    shapes = arrows_of(scene, index)
    if not shapes:
        return
    outline = scene.figure(index).outline
    for shape in shapes:
        share = shape.intersection(outline).area / shape.area
        if share > MOST_ARROW_ON_BODY:
            yield f"{share:.0%} of an arrow lies on the body"


def _pair(scene: Scene) -> Iterator[tuple[str, str]]:
    first, last = scene.figure(0).outline, scene.figure(len(scene.posed) - 1).outline
    share = shapely.symmetric_difference(first, last).area / first.area
    if share < LEAST_DIFFERENCE:
        yield "difference", f"start and end differ by only {share:.0%} of the silhouette"
