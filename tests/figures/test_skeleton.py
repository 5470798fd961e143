"""The jointed mannequin: bones and signs."""

import numpy as np
import pytest

from exercise_app.figures.build.skeleton import FOREARM, REST_ANGLES, SHANK, THIGH, UPPER_ARM, pose
from exercise_app.figures.build.vectors import vec


def standing(**angles: float):
    return pose(REST_ANGLES | angles, vec(0, 1, 0))


def test_bones_keep_their_length_in_any_pose() -> None:
    body = standing(hip_r=80, knee_r=95, hip_abd_r=20, shoulder_l=140, elbow_l=70, lumbar=30)
    pairs = (("hip_r", "knee_r", THIGH), ("knee_r", "ankle_r", SHANK))
    pairs += (("shoulder_l", "elbow_l", UPPER_ARM), ("elbow_l", "wrist_l", FOREARM))
    for first, last, length in pairs:
        gap = body.frames[last].origin - body.frames[first].origin
        assert np.linalg.norm(gap) == pytest.approx(length)


def test_every_frame_is_a_rotation() -> None:
    body = standing(hip_r=80, roll=30, yaw=20, thorax_rot=25, shoulder_r=120, shoulder_abd_r=40)
    for frame in body.frames.values():
        assert np.allclose(frame.axes.T @ frame.axes, np.eye(3), atol=1e-9)
        assert np.linalg.det(frame.axes) == pytest.approx(1.0)


def test_standing_faces_right_with_the_right_side_near() -> None:
    body = standing()
    assert body.frames["toes_r"].origin[0] > body.frames["ankle_r"].origin[0]
    assert body.frames["hip_r"].origin[2] > body.frames["hip_l"].origin[2]
    assert body.frames["head"].origin[1] > body.frames["pelvis"].origin[1]


def test_hip_flexion_brings_the_knee_forward() -> None:
    assert standing(hip_r=90).frames["knee_r"].origin[0] > 0.3


def test_knee_flexion_brings_the_foot_back() -> None:
    assert standing(knee_r=90).frames["ankle_r"].origin[0] < -0.3


def test_abduction_moves_both_legs_outwards() -> None:
    body = standing(hip_abd_r=30, hip_abd_l=30)
    assert body.frames["knee_r"].origin[2] > 0.2
    assert body.frames["knee_l"].origin[2] < -0.2


@pytest.mark.parametrize("angle", ["lumbar_side", "thorax_side", "neck_side"])
def test_a_positive_side_bend_goes_to_the_right(angle: str) -> None:
    assert standing(**{angle: 30}).frames["head"].at(0, 0.1, 0)[2] > 0.01


@pytest.mark.parametrize("angle", ["roll", "yaw", "lumbar_rot", "thorax_rot", "neck_rot"])
def test_a_positive_turn_goes_to_the_right(angle: str) -> None:
    before, after = standing().frames["head"], standing(**{angle: 30}).frames["head"]
    # The face, which looked along +x, now looks to the patient's right, which is +z.
    assert before.axes[2, 0] == pytest.approx(0.0, abs=1e-9)
    assert after.axes[2, 0] > 0.3


def test_supine_lies_with_the_head_to_the_left_and_the_face_up() -> None:
    body = standing(pitch=90)
    assert body.frames["head"].origin[0] < -0.4
    assert body.frames["head"].axes[1, 0] > 0.8


def test_the_shoulder_rises_with_the_arm() -> None:
    low, high = standing(shoulder_r=10), standing(shoulder_r=175)
    assert high.frames["shoulder_r"].origin[1] > low.frames["shoulder_r"].origin[1] + 0.03
