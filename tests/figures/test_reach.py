"""Hands that are brought to places."""

import numpy as np
import pytest

from exercise_app.figures.build.hands import PLACES, reach_for
from exercise_app.figures.build.reach import Reach, hand_axes, reach_angles
from exercise_app.figures.build.skeleton import REST_ANGLES, Body, pose
from exercise_app.figures.build.vectors import vec


@pytest.fixture
def standing() -> Body:
    return pose(dict(REST_ANGLES), vec(0, 0.93, 0))


@pytest.mark.parametrize("side", ["r", "l"])
@pytest.mark.parametrize(
    "place", ["on_hip", "on_chest", "cross_chest", "belly", "behind_head", "opposite_shoulder"]
)
def test_the_hand_arrives_where_it_should(standing: Body, place: str, side: str) -> None:
    reach = reach_for(standing, side, PLACES[place])
    moved = pose(standing.angles | reach_angles(standing, side, reach), standing.root)
    assert np.linalg.norm(moved.frames[f"wrist_{side}"].origin - reach.wrist) < 0.01


def test_the_hand_turns_as_asked(standing: Body) -> None:
    axes = hand_axes(vec(1, 0, 0), vec(0, -1, 0), "r")
    reach = Reach(vec(0.35, 0.95, 0.2), vec(-1, 0, 0.3), axes)
    moved = pose(standing.angles | reach_angles(standing, "r", reach), standing.root)
    assert np.allclose(moved.frames["wrist_r"].axes, axes, atol=0.02)


def test_a_place_out_of_reach_is_pointed_at(standing: Body) -> None:
    reach = Reach(vec(2.0, 1.4, 0.17), vec(0, -1, 0), None)
    moved = pose(standing.angles | reach_angles(standing, "r", reach), standing.root)
    assert moved.angles["elbow_r"] < 8
    assert moved.frames["wrist_r"].origin[0] > 0.5


def test_the_elbow_never_bends_backwards(standing: Body) -> None:
    for name, place in PLACES.items():
        angles = reach_angles(standing, "r", reach_for(standing, "r", place))
        assert angles["elbow_r"] >= 0, name


def test_left_and_right_hand_places_mirror(standing: Body) -> None:
    right = reach_for(standing, "r", PLACES["on_hip"]).wrist
    left = reach_for(standing, "l", PLACES["on_hip"]).wrist
    assert np.allclose(right * (1, 1, -1), left)
