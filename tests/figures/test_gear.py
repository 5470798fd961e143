"""Props that move along, belong to one panel, or are made of several pieces."""

import pytest

from exercise_app.figures.build.camera import Camera
from exercise_app.figures.build.pose_file import Item, parse
from exercise_app.figures.build.props import PropMaker
from exercise_app.figures.build.scene import draw_picture, set_scene
from exercise_app.figures.build.skeleton import REST_ANGLES, Body, pose
from exercise_app.figures.build.vectors import vec


def item(kind: str, **values: object) -> Item:
    return Item(kind, values)


def standing(x: float = 0.0) -> Body:
    return pose(REST_ANGLES, vec(x, 0.93, 0.0))


def middle_x(prop: Item, body: Body) -> float:
    (layer,) = PropMaker(body, Camera(0, 0)).make([prop])
    return float(layer.area.centroid.x)


def test_a_ball_rolls_along_with_the_bone_it_follows() -> None:
    ball = item("ball", at=[0.1, 0.3, 0.0], follow="pelvis")
    assert middle_x(ball, standing(0.5)) - middle_x(ball, standing()) == pytest.approx(0.5)


def test_a_prop_without_follow_stays_where_it_is() -> None:
    ball = item("ball", at=[0.1, 0.3, 0.0])
    assert middle_x(ball, standing(0.5)) == pytest.approx(middle_x(ball, standing()))


def test_a_prop_of_another_panel_is_left_out() -> None:
    maker = PropMaker(standing(), Camera(0, 0))
    ball = item("ball", at=[0.1, 0.3, 0.0], panel="end")
    assert maker.make([ball], "start") == []
    assert len(maker.make([ball], "end")) == 1


@pytest.mark.parametrize("kind", ["shovel", "barbell"])
def test_held_gear_goes_up_with_the_hands(kind: str) -> None:
    low = PropMaker(standing(), Camera(20, 8)).make([item(kind)])
    raised = pose(REST_ANGLES, vec(0.0, 1.93, 0.0))
    high = PropMaker(raised, Camera(20, 8)).make([item(kind)])
    assert high[0].area.centroid.y > low[0].area.centroid.y + 0.9


def test_a_heap_lies_on_the_floor() -> None:
    (layer,) = PropMaker(standing(), Camera(0, 0)).make([item("heap", at=[0.5, 0, 0])])
    assert layer.area.bounds[1] == pytest.approx(0.0, abs=0.01)


def test_a_pad_fixed_to_a_bone_moves_with_it() -> None:
    pad = item("pad", **{"from": ["s9", -0.1, 0, 0], "to": ["s9", -0.1, 0.2, 0]})
    assert middle_x(pad, standing(0.5)) - middle_x(pad, standing()) == pytest.approx(0.5)


def test_a_partner_is_a_whole_person_with_given_angles() -> None:
    maker = PropMaker(standing(), Camera(0, 0))
    layers = {layer.name: layer for layer in maker.make([item("partner", base="sit", yaw=180)])}
    assert {"partner0head", "partner0shirt", "partner0thigh_r"} <= set(layers)
    assert layers["partner0shoe_r"].area.centroid.x < layers["partner0shirt"].area.centroid.x


def test_a_partner_can_be_drawn_small() -> None:
    maker = PropMaker(standing(), Camera(0, 0))
    heights = []
    for scale in (1.0, 0.25):
        layers = maker.make([item("partner", scale=scale)])
        heights.append(
            max(layer.area.bounds[3] for layer in layers)
            - min(layer.area.bounds[1] for layer in layers)
        )
    assert heights[1] == pytest.approx(heights[0] / 4, rel=0.03)


def test_a_panel_shows_only_its_own_props() -> None:
    text = """
base = "stand"
[end]
hip_r = 30
ground = ["foot_l"]
[[props]]
kind = "ball"
at = [0.6, 0.3, 0.0]
role = "prop_dark"
panel = "end"
"""
    picture = draw_picture(set_scene(parse("x", text)))
    start, end = ({shape.fill_role for shape in panel.shapes} for panel in picture.panels)
    assert "prop_dark" in end
    assert "prop_dark" not in start
