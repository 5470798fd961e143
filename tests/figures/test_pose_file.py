"""What authors write."""

import pytest

from exercise_app.figures.build.hands import PLACES
from exercise_app.figures.build.pose_file import PoseFileError, parse


def test_an_empty_file_with_a_base_is_that_base() -> None:
    pose = parse("x", 'base = "stand"')
    assert [stage.name for stage in pose.stages] == ["start"]
    assert pose.stages[0].angles["hip_r"] == 0.0


def test_a_limb_angle_without_side_sets_both_sides() -> None:
    stage = parse("x", 'base = "stand"\n[start]\nhip = 30').stages[0]
    assert stage.angles["hip_r"] == stage.angles["hip_l"] == 30


def test_the_end_adds_to_the_start() -> None:
    start, end = parse("x", 'base = "stand"\n[start]\nhip = 30\n[end]\nknee_l = 50').stages
    assert end.angles["hip_r"] == 30
    assert end.angles["knee_l"] == 50
    assert start.angles["knee_l"] != 50


def test_a_middle_pose_stands_between() -> None:
    pose = parse("x", 'base = "sit"\n[mid]\nhip = 100\n[end]\nhip = 0')
    assert [stage.name for stage in pose.stages] == ["start", "mid", "end"]


def test_hands_have_names() -> None:
    stage = parse("x", 'base = "stand"\n[start]\nhand_r = "on_hip"').stages[0]
    assert stage.hands == {"r": PLACES["on_hip"]}


def test_a_hand_can_be_let_go() -> None:
    text = 'base = "stand"\n[start]\nhands = "on_hip"\n[end]\nhand_l = "free"'
    _, end = parse("x", text).stages
    assert set(end.hands) == {"r"}


def test_a_known_place_can_be_shifted() -> None:
    text = 'base = "stand"\n[start]\nhand_r = { like = "on_hip", offset = [0, 0, 0.3] }'
    place = parse("x", text).stages[0].hands["r"]
    assert place != PLACES["on_hip"]
    assert not isinstance(place, str)
    assert place.offset == (0.0, 0.0, 0.3)
    assert place.palm == PLACES["on_hip"].palm


def test_mirroring_swaps_sides_and_turns() -> None:
    text = 'base = "stand"\nmirror = true\n[start]\nhip_r = 40\nthorax_rot = 20\nhand_r = "on_hip"'
    stage = parse("x", text).stages[0]
    assert stage.angles["hip_l"] == 40
    assert stage.angles["hip_r"] == 0
    assert stage.angles["thorax_rot"] == -20
    assert set(stage.hands) == {"l"}


@pytest.mark.parametrize(
    "text",
    [
        'base = "flying"',
        'base = "stand"\nfloor = true',
        'base = "stand"\n[start]\nelbows = 30',
        'base = "stand"\n[start]\nground = ["nose"]',
        'base = "stand"\n[start]\nhand_r = "in_pocket"',
        "base = ",
    ],
)
def test_what_is_not_understood_is_refused(text: str) -> None:
    with pytest.raises(PoseFileError, match="x:"):
        parse("x", text)
