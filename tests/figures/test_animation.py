"""Poses between the stages."""

import pytest

from exercise_app.figures.build.animation import in_between
from exercise_app.figures.build.contacts import expand, lowest, point
from exercise_app.figures.build.pose_file import parse
from exercise_app.figures.build.posing import Posed, pose_all

SIT_TO_STAND = """
base = "sit"
[end]
pitch = 0
hip = 3
knee = 4
ankle = 0
lumbar = 0
root = [0.36, 0.9, 0]
ground = ["foot_r", "foot_l"]
hold = ["foot_r", "foot_l"]
"""


@pytest.fixture(scope="module")
def stages() -> tuple[Posed, ...]:
    return pose_all(parse("x", SIT_TO_STAND))


@pytest.mark.parametrize("share", [0.2, 0.5, 0.8])
def test_feet_stay_on_the_floor_and_in_place(stages: tuple[Posed, ...], share: float) -> None:
    start, end = stages
    body = in_between(start, end, share, start.body)
    for contact in expand(("foot_r", "foot_l")):
        assert lowest(body, contact) == pytest.approx(0.0, abs=0.01)
        assert point(body, contact)[0] == pytest.approx(point(start.body, contact)[0], abs=0.02)


def test_the_pelvis_rises_steadily(stages: tuple[Posed, ...]) -> None:
    start, end = stages
    heights = [
        float(in_between(start, end, share, start.body).root[1]) for share in (0.0, 0.3, 0.6, 1.0)
    ]
    assert heights == sorted(heights)
    assert heights[-1] - heights[0] > 0.3
