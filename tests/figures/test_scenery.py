"""Wheels, cut-out sheets and water."""

import pytest

from exercise_app.figures.build.camera import Camera
from exercise_app.figures.build.draw_order import Layer
from exercise_app.figures.build.pose_file import Item
from exercise_app.figures.build.props import PropMaker
from exercise_app.figures.build.skeleton import REST_ANGLES, pose
from exercise_app.figures.build.vectors import vec


def made(kind: str, **values: object) -> list[Layer]:
    maker = PropMaker(pose(REST_ANGLES, vec(0.0, 0.93, 0.0)), Camera(0, 0))
    return maker.make([Item(kind, values)])


def test_an_open_wheel_can_be_looked_through_and_a_filled_one_cannot() -> None:
    (tyre,) = made("wheel", at=[0, 0.33, 0], radius=0.33)
    (disc,) = made("wheel", at=[0, 0.33, 0], radius=0.33, fill="prop")
    assert tyre.area.area < 0.25 * disc.area.area
    assert tyre.area.bounds == pytest.approx((-0.33, 0.0, 0.33, 0.66), abs=0.002)


def test_spokes_are_drawn_across_the_rim() -> None:
    (plain,) = made("wheel", at=[0, 0.33, 0])
    (spoked,) = made("wheel", at=[0, 0.33, 0], spokes=8)
    assert len(spoked.ready_ink) == len(plain.ready_ink) + 4


def test_a_hole_in_a_sheet_is_left_out() -> None:
    corners = [[0, 0, 0.3], [1, 0, 0.3], [1, 1, 0.3], [0, 1, 0.3]]
    window = [[0.2, 0.2, 0.3], [0.8, 0.2, 0.3], [0.8, 0.8, 0.3], [0.2, 0.8, 0.3]]
    (layer,) = made("sheet", points=corners, holes=[window])
    assert layer.area.area == pytest.approx(1 - 0.36, abs=0.01)


def test_a_sheet_knows_how_near_it_is() -> None:
    corners = [[0, 0, 0.3], [1, 0, 0.3], [1, 1, 0.3]]
    (layer,) = made("sheet", points=corners)
    assert layer.depth(vec(0.5, 0.4).reshape(1, 2))[0] == pytest.approx(0.3)


def test_water_lies_behind_the_swimmer_and_its_ripples_in_front() -> None:
    body, ripple = made("water", x=[-1, 1], level=0.5, back=-0.6, front=0.5, ripples=[0.1])
    middle = vec(0.0, 0.3).reshape(1, 2)
    assert body.depth(middle)[0] < 0 < ripple.depth(middle)[0]
    assert body.area.bounds[3] == pytest.approx(0.5, abs=0.02)


def test_water_with_a_cover_hides_what_is_deeper() -> None:
    _, cover = made("water", x=[-1, 1], level=0.5, front=0.5, cover=0.2)
    assert cover.area.bounds[3] == pytest.approx(0.3, abs=0.02)
    assert cover.depth(vec(0.0, 0.1).reshape(1, 2))[0] > 0.4
