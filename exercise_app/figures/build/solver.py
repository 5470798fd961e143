"""Repairs a roughly authored pose so that what should touch the floor really does.

Least squares with Levenberg-Marquardt steps: contacts and pins weigh heavily, and every departure
from what the author wrote costs a little, so good guesses stay and bad ones show up as large moves.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from exercise_app.figures.build.contacts import expand, lowest, point
from exercise_app.figures.build.limits import limits_of
from exercise_app.figures.build.skeleton import Body, pose

if TYPE_CHECKING:
    from exercise_app.figures.build.pose_file import Pin, Touch
    from exercise_app.figures.build.vectors import Array

CONTACT_WEIGHT = 300.0
PIN_WEIGHT = 200.0
ANGLE_WEIGHT = 0.06
PITCH_WEIGHT = 0.03
ROOT_WEIGHT = 0.002
"""Weights per metre, per metre, per degree, per degree and per centimetre."""

_MAX_STEPS = 25
_MAX_CHANGE = 20.0
_PROBE = 0.2

_SUPPORT_ANGLES = {
    "foot": ("hip", "knee", "ankle"),
    "heel": ("hip", "knee"),
    "ball": ("hip", "knee"),
    "tiptoe": ("hip", "knee", "ankle", "toes"),
    "shin": ("hip", "knee", "ankle"),
    "calf": ("hip",),
    "knee": ("hip",),
    "hand": ("shoulder", "elbow", "wrist"),
    "forearm": ("shoulder", "elbow"),
    "elbow": ("shoulder",),
    "toe": ("ankle", "toes"),
    "palm": ("shoulder",),
}
"""Angles the solver may change because of a contact, without their side."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the solver must reach; see `pose_file.Stage` for the meaning of each."""

    ground: tuple[str, ...]
    surfaces: dict[str, float] = field(default_factory=dict)
    pins: dict[str, Pin] = field(default_factory=dict)
    touches: tuple[Touch, ...] = ()
    free: tuple[str, ...] = ()
    lock: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Solution:
    """The repaired body and how far each variable was moved (degrees; root in metres)."""

    body: Body
    moves: dict[str, float]


def solve(angles: dict[str, float], root: Array, wishes: Wishes) -> Solution:
    """Change the pose as little as possible so that the wishes are met."""
    problem = _Problem(angles, root, wishes)
    x = _descend(problem)
    moves = {
        name: float(new - old)
        for name, new, old in zip(problem.names, x, problem.start, strict=True)
    }
    return Solution(problem.body(x), moves)


class _Problem:
    """The pose as a vector of variables and the wishes as residuals."""

    def __init__(self, angles: dict[str, float], root: Array, wishes: Wishes) -> None:
        self._angles = angles
        self._root = root
        self._wishes = wishes
        self._contacts = expand(wishes.ground)
        self.names = _variables(wishes)
        self.start = np.array([self._value(name) for name in self.names])
        # One centimetre of the root counts as one degree.
        self.unit = np.array([0.01 if name.startswith("root") else 1.0 for name in self.names])
        self._weights = np.array([_weight(name) for name in self.names])
        bounds = [limits_of(name) or (-np.inf, np.inf) for name in self.names]
        # What the author wrote is allowed even past a limit; the checks will tell.
        self._low = np.minimum([low for low, _ in bounds], self.start)
        self._high = np.maximum([high for _, high in bounds], self.start)

    def _value(self, name: str) -> float:
        if name.startswith("root_"):
            return float(self._root["xyz".index(name[-1])])
        return self._angles[name]

    def within_limits(self, x: Array) -> Array:
        """Return the variables with every joint inside its limits."""
        return np.clip(x, self._low, self._high)

    def body(self, x: Array) -> Body:
        """Return the body for a vector of variables."""
        angles, root = dict(self._angles), self._root.copy()
        for name, value in zip(self.names, x, strict=True):
            if name.startswith("root_"):
                root["xyz".index(name[-1])] = value
            else:
                angles[name] = float(value)
        return pose(angles, root)

    def residuals(self, x: Array) -> Array:
        """Return all errors, weighted."""
        body, wishes = self.body(x), self._wishes
        errors = [
            (lowest(body, name) - wishes.surfaces.get(name, 0.0)) * CONTACT_WEIGHT
            for name in self._contacts
        ]
        for name, pin in wishes.pins.items():
            errors += [
                (float(have) - want) * PIN_WEIGHT
                for have, want in zip(point(body, name), pin, strict=True)
                if want is not None
            ]
        for touch in wishes.touches:
            target = body.frames[touch.to].at(*touch.offset)
            errors += list((point(body, touch.point) - target) * PIN_WEIGHT)
        return np.array(errors + list((x - self.start) / self.unit * self._weights))


def _variables(wishes: Wishes) -> list[str]:
    names = ["root_x", "root_y", "pitch"]
    for contact in (*wishes.ground, *wishes.pins):
        kind, _, side = contact.rpartition("_")
        if side in ("r", "l"):
            names += [f"{angle}_{side}" for angle in _SUPPORT_ANGLES.get(kind, ())]
    names += wishes.free
    return [name for name in dict.fromkeys(names) if name not in wishes.lock]


def _weight(name: str) -> float:
    if name.startswith("root"):
        return ROOT_WEIGHT
    return PITCH_WEIGHT if name == "pitch" else ANGLE_WEIGHT


def _descend(problem: _Problem) -> Array:
    x, damping = problem.start.copy(), 1e-3
    errors = problem.residuals(x)
    cost = float(errors @ errors)
    for _ in range(_MAX_STEPS):
        trial = problem.within_limits(x + _step(problem, x, errors, damping) * problem.unit)
        trial_errors = problem.residuals(trial)
        trial_cost = float(trial_errors @ trial_errors)
        if trial_cost < cost:
            settled = cost - trial_cost < 1e-4
            x, errors, cost = trial, trial_errors, trial_cost
            damping = max(damping * 0.3, 1e-6)
            if settled:
                break
        else:
            damping *= 10
            if damping > 1e6:
                break
    return x


def _step(problem: _Problem, x: Array, errors: Array, damping: float) -> Array:
    """Return a damped Gauss-Newton step in units of `problem.unit`, limited in size."""
    size = len(x)
    columns = [
        (problem.residuals(x + np.eye(size)[i] * problem.unit[i] * _PROBE) - errors) / _PROBE
        for i in range(size)
    ]
    slope = np.stack(columns, axis=1)
    matrix = slope.T @ slope + damping * np.eye(size)
    step = np.asarray(np.linalg.solve(matrix, -slope.T @ errors), dtype=np.float64)
    largest = float(np.abs(step).max())
    return step * min(1.0, _MAX_CHANGE / largest) if largest > 0 else step
