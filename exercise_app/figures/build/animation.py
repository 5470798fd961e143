"""Frames between the stages of an exercise, each solved again so that feet and hands stay put."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from exercise_app.figures.build.arrows import between
from exercise_app.figures.build.contacts import expand, point
from exercise_app.figures.build.figure_ink import see
from exercise_app.figures.build.posing import Posed, place_hands
from exercise_app.figures.build.scene import draw_stage
from exercise_app.figures.build.shaping import COARSE, panel_of, window_of
from exercise_app.figures.build.solver import Wishes, solve
from exercise_app.figures.build.surface import build_surface

if TYPE_CHECKING:
    from exercise_app.figures.build.pose_file import Pin
    from exercise_app.figures.build.scene import Scene
    from exercise_app.figures.build.skeleton import Body
    from exercise_app.figures.display import Panel

FRAMES_PER_MOVE = {1: 9, 2: 7}
"""Frames per movement, ends included, for exercises with one and with two movements."""


def draw_frames(scene: Scene) -> tuple[Panel, ...]:
    """Draw the animation from the first to the last stage; all panels are equally large."""
    bodies, names = _bodies(scene), _stage_names(scene)
    pose_file = scene.pose_file
    figures = [
        see(body, build_surface(body, pose_file.hair, pose_file.body), scene.camera)
        for body in bodies
    ]
    marks = [draw_stage(scene, figure, name) for figure, name in zip(figures, names, strict=True)]
    windows = np.array([window_of(stage) for stage in marks])
    low, high = windows[:, :2].min(axis=0), windows[:, 2:].max(axis=0)
    window = (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
    return tuple(panel_of("mid", stage, window, COARSE) for stage in marks)


def _bodies(scene: Scene) -> list[Body]:
    moves = list(zip(scene.posed[:-1], scene.posed[1:], strict=True))
    count = FRAMES_PER_MOVE.get(len(moves), 0)
    bodies = [scene.posed[0].body]
    for before, after in moves:
        shares = [_eased(i / (count - 1)) for i in range(1, count - 1)]
        bodies += [in_between(before, after, share, scene.posed[0].body) for share in shares]
        bodies.append(after.body)
    return bodies


def _stage_names(scene: Scene) -> list[str]:
    """Return the nearest stage of every frame, whose props are drawn."""
    stages = [item.stage.name for item in scene.posed]
    count = FRAMES_PER_MOVE.get(len(stages) - 1, 0)
    names: list[str] = [stages[0]]
    for before, after in pairwise(stages):
        half = (count - 2) // 2
        names += [before] * half + [after] * (count - 1 - half)
    return names


def _eased(share: float) -> float:
    """Start and stop gently, so that frames can be shown at an even pace."""
    return share * share * (3 - 2 * share)


def in_between(before: Posed, after: Posed, share: float, start: Body) -> Body:
    """Return the body between two stages, its common contacts kept on their surfaces."""
    guess = between(before.body, after.body, share)
    ground = tuple(name for name in after.stage.ground if name in before.stage.ground)
    pins: dict[str, Pin] = {}
    for contact in expand(ground):
        first, last = point(before.body, contact)[0], point(after.body, contact)[0]
        pins[contact] = (float(first * (1 - share) + last * share), None, None)
    wishes = Wishes(ground, after.stage.surfaces, pins)
    solved = solve(guess.angles, guess.root, wishes).body
    hands = {
        side: place
        for side, place in after.stage.hands.items()
        if place == "stay" or place == before.stage.hands.get(side)
    }
    return place_hands(solved, replace(after.stage, hands=hands), start)
