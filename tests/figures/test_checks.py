"""Faults that the checks must find."""

import pytest

from exercise_app.figures.build.checks import centre_of_mass, check_scene
from exercise_app.figures.build.pose_file import parse
from exercise_app.figures.build.scene import set_scene

ARROW = """
base = "stand"
[end]
shoulder_r = 150
[[arrows]]
at = "pelvis"
dir = "up"
length = 0.3
"""

FLOATING = """
base = "stand"
[start]
root = [0, 0.98, 0]
lock = ["root_y", "hip", "knee", "ankle"]
"""


def faults(text: str) -> list[str]:
    return check_scene(set_scene(parse("x", text)))


def kinds(text: str) -> set[str]:
    return {fault.split(":")[0] for fault in faults(text)}


def test_plain_standing_has_no_faults() -> None:
    assert faults('base = "stand"') == []


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("limits", 'base = "stand"\n[start]\nelbow_r = 175'),
        ("balance", 'base = "stand"\n[start]\npitch = -60\nlock = ["pitch"]'),
        ("floor", 'base = "stand"\n[start]\nground = ["foot_r"]\nknee_l = -3\nankle_l = -62'),
        ("overlap", 'base = "stand"\n[start]\nhip_abd = -12\nhip_rot = 0'),
        ("solver", 'base = "quadruped"\n[start]\nhip = 30\npitch = -20'),
        ("difference", 'base = "stand"\n[end]\nneck = 10'),
        ("arrow", ARROW),
        ("contact", FLOATING),
    ],
)
def test_each_kind_of_fault_is_found(kind: str, text: str) -> None:
    assert kind in kinds(text)


def test_an_allowed_fault_is_left_out() -> None:
    text = 'base = "stand"\n[end]\nneck = 10\n[allow]\ndifference = "only a nod"'
    assert "difference" not in kinds(text)


def test_the_centre_of_mass_of_a_standing_person_is_near_the_navel() -> None:
    body = set_scene(parse("x", 'base = "stand"')).posed[0].body
    x, y, z = centre_of_mass(body)
    assert 0.9 < y < 1.1
    assert abs(x) < 0.08
    assert abs(z) < 0.01
