"""From a pose to a picture."""

import pytest

from exercise_app.figures.build.pose_file import parse
from exercise_app.figures.build.scene import Scene, draw_picture, set_scene
from exercise_app.figures.display import Picture

BRIDGE = """
base = "crook"
view = [12, 9]
[end]
pitch = 119
hip = 8
knee = 98
ankle = -14
ground = ["upper_back", "head", "foot_r", "foot_l"]
hold = ["foot_r", "foot_l"]
[[arrows]]
at = "pelvis"
offset = [0.0, 0.2]
dir = "up"
length = 0.2
[[props]]
kind = "mat"
"""


@pytest.fixture(scope="module")
def scene() -> Scene:
    return set_scene(parse("bridge", BRIDGE))


@pytest.fixture(scope="module")
def picture(scene: Scene) -> Picture:
    return draw_picture(scene)


def roles(picture: Picture, panel: int) -> list[str | None]:
    return [shape.fill_role for shape in picture.panels[panel].shapes]


def test_each_stage_becomes_a_panel(picture: Picture) -> None:
    assert [panel.name for panel in picture.panels] == ["start", "end"]


def test_lying_poses_are_stacked(picture: Picture) -> None:
    assert picture.stacked


def test_the_arrow_is_only_in_the_panel_of_its_movement(picture: Picture) -> None:
    assert "arrow" not in roles(picture, 0)
    assert "arrow" in roles(picture, 1)


def test_the_halo_is_painted_before_its_arrow(picture: Picture) -> None:
    drawn = roles(picture, 1)
    assert drawn.index("halo") == drawn.index("arrow") - 1


def test_the_mat_is_painted_first(picture: Picture) -> None:
    assert roles(picture, 0)[0] == "mat"


def test_near_and_far_legs_have_their_own_shades(picture: Picture) -> None:
    assert {"skin", "skin_far"} <= set(roles(picture, 0))


def test_everything_lies_inside_its_panel(picture: Picture) -> None:
    for panel in picture.panels:
        for shape in panel.shapes:
            for _, numbers in shape.path:
                assert all(-30 <= x <= panel.width + 30 for x in numbers[::2])
                assert all(-30 <= y <= panel.height + 30 for y in numbers[1::2])


def test_the_figure_has_the_size_of_a_person(picture: Picture) -> None:
    assert 1300 < picture.panels[0].width < 2300


def test_drawing_twice_gives_the_same_picture(picture: Picture) -> None:
    assert draw_picture(set_scene(parse("bridge", BRIDGE))) == picture
