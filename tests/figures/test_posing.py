"""Contacts, held feet and the solver's report."""

import pytest

from exercise_app.figures.build.bases import BASES
from exercise_app.figures.build.contacts import expand, lowest, point
from exercise_app.figures.build.pose_file import parse
from exercise_app.figures.build.posing import pose_all


@pytest.mark.parametrize("base", BASES)
def test_every_base_posture_rests_on_its_contacts(base: str) -> None:
    (posed,) = pose_all(parse("x", f'base = "{base}"'))
    for contact in expand(posed.stage.ground):
        height = posed.stage.surfaces.get(contact, 0.0)
        assert lowest(posed.body, contact) == pytest.approx(height, abs=0.012), contact


@pytest.mark.parametrize("base", BASES)
def test_base_postures_are_hardly_moved_by_the_solver(base: str) -> None:
    (posed,) = pose_all(parse("x", f'base = "{base}"'))
    for name, move in posed.moves.items():
        if name.split("_")[0] in ("pitch", "hip", "knee"):
            assert abs(move) < 10, name


def test_held_feet_stay_where_they_were() -> None:
    text = 'base = "stand"\n[end]\npitch = -40\nhip = 60\nknee = 20\nhold = ["foot_r", "foot_l"]'
    start, end = pose_all(parse("x", text))
    for contact in ("heel_r", "ball_l"):
        before, after = point(start.body, contact)[0], point(end.body, contact)[0]
        assert after == pytest.approx(before, abs=0.01)


def test_a_bad_guess_shows_up_as_a_large_move() -> None:
    (posed,) = pose_all(parse("x", 'base = "quadruped"\n[start]\nhip = 30\npitch = -30'))
    assert max(abs(posed.moves["hip_r"]), abs(posed.moves["pitch"])) > 20


def test_the_solver_keeps_joints_inside_their_limits() -> None:
    touch = '{ point = "ankle_r", to = "hip_l", offset = [0.1, -0.3, 0] }'
    free = '"hip_r", "hip_abd_r", "hip_rot_r", "knee_r"'
    text = f'base = "crook"\n[end]\ntouch = [{touch}]\nfree = [{free}]\nground = ["pelvis"]'
    _, end = pose_all(parse("x", text))
    assert -65 <= end.body.angles["hip_rot_r"] <= 45
    assert end.body.angles["knee_r"] <= 150


def test_a_locked_angle_is_not_touched() -> None:
    text = 'base = "quadruped"\n[start]\nhip = 70\nlock = ["hip"]'
    (posed,) = pose_all(parse("x", text))
    assert posed.body.angles["hip_r"] == 70
    assert "hip_r" not in posed.moves


def test_a_hand_that_stays_does_not_move() -> None:
    text = (
        'base = "prone"\n[start]\nhands = "floor_under_shoulder"\n'
        '[end]\nlumbar = -35\nthorax = -20\nhands = "stay"\nground = ["pelvis_front"]'
    )
    start, end = pose_all(parse("x", text))
    gap = end.body.frames["wrist_r"].origin - start.body.frames["wrist_r"].origin
    assert abs(gap).max() < 0.02


def test_a_symmetric_pose_stays_symmetric() -> None:
    (posed,) = pose_all(parse("x", 'base = "crook"\n[start]\nhip = 50\nknee = 90'))
    for name in ("hip", "knee", "ankle"):
        assert posed.body.angles[f"{name}_r"] == pytest.approx(posed.body.angles[f"{name}_l"])
