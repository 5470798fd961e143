"""From an authored stage to a posed body: contacts solved, hands placed, every move reported."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from exercise_app.figures.build.contacts import expand, point
from exercise_app.figures.build.hands import reach_for
from exercise_app.figures.build.reach import Reach, reach_angles
from exercise_app.figures.build.skeleton import Body, pose
from exercise_app.figures.build.solver import Solution, Wishes, solve
from exercise_app.figures.build.vectors import vec

if TYPE_CHECKING:
    from exercise_app.figures.build.pose_file import PoseFile, Stage


@dataclass(frozen=True, slots=True)
class Posed:
    """A stage with the body it led to and what the solver had to change (degrees, metres)."""

    stage: Stage
    body: Body
    moves: dict[str, float]


def pose_all(pose_file: PoseFile) -> tuple[Posed, ...]:
    """Pose every stage of a file; later ones begin where the start pose ended."""
    start = pose_stage(pose_file.stages[0], None)
    return (start, *(pose_stage(stage, start.body) for stage in pose_file.stages[1:]))


def pose_stage(stage: Stage, start: Body | None) -> Posed:
    """Solve one stage.

    Args:
        stage: What the author wrote.
        start: The solved start pose, for `hold`, `stay` and the first guess of the root.
    """
    solution = _solve(stage, start)
    return Posed(stage, place_hands(solution.body, stage, start), solution.moves)


def _solve(stage: Stage, start: Body | None) -> Solution:
    pins = dict(stage.pins)
    if start is not None:
        for contact in expand(stage.hold):
            x = float(point(start, contact)[0])
            _, y, z = pins.get(contact, (None, None, None))
            pins[contact] = (x, y, z)
    wishes = Wishes(stage.ground, stage.surfaces, pins, stage.touches, stage.free, stage.lock)
    if stage.root is not None:
        root = vec(*stage.root)
    else:
        root = vec(0, 0, 0) if start is None else start.root.copy()
    return solve(dict(stage.angles), root, wishes)


def place_hands(body: Body, stage: Stage, start: Body | None) -> Body:
    """Bring the hands to their places by changing arm angles only."""
    angles = dict(body.angles)
    for side, place in stage.hands.items():
        if not isinstance(place, str):
            reach = reach_for(body, side, place)
        elif start is not None:
            reach = _stay(body, start, side)
        else:
            continue
        angles.update(reach_angles(replace(body, angles=angles), side, reach))
    return pose(angles, body.root)


def _stay(body: Body, start: Body, side: str) -> Reach:
    """Keep the hand where the start pose had it; the elbow points backwards and outwards."""
    wrist = start.frames[f"wrist_{side}"]
    outwards = 0.3 if side == "r" else -0.3
    pole = body.frames["thorax"].axes @ vec(-1.0, -0.3, outwards)
    return Reach(wrist.origin, pole, wrist.axes)
