"""Shapes, panels and pictures as data."""

import pytest

from exercise_app.figures.display import Panel, Picture, Shape, mirrored, single

SQUARE = (
    ("M", (0.0, 0.0)),
    ("L", (40.0, 0.0)),
    ("C", (40.0, 10.0, 30.0, 20.0, 0.0, 20.0)),
    ("Z", ()),
)


def panel(shape: Shape, width: float = 100.0) -> Panel:
    return Panel("start", width, 50.0, (shape,), origin_x=30.0, origin_y=45.0)


def test_a_plain_line_gets_thicker_with_the_factor() -> None:
    shape = Shape(None, "line", 8.0, SQUARE)
    assert shape.stroke_width(1.5) == pytest.approx(12.0)


def test_a_pen_line_of_nominal_width_needs_no_stroke() -> None:
    shape = Shape("line", "line", 8.0, SQUARE, pen=True)
    assert shape.stroke_width(1.0) == 0.0
    assert shape.stroke_width(1.5) == pytest.approx(4.0)


def test_a_shape_without_a_line_role_is_never_stroked() -> None:
    assert Shape("skin", None, 8.0, SQUARE).stroke_width(2.0) == 0.0


def test_mirroring_flips_x_and_keeps_y() -> None:
    picture = single(panel(Shape("skin", None, 0.0, SQUARE)))
    (flipped,) = mirrored(picture).panels
    assert flipped.shapes[0].path[1] == ("L", (60.0, 0.0))
    assert flipped.origin_x == 70.0
    assert flipped.origin_y == 45.0


def test_mirroring_twice_gives_the_same_picture() -> None:
    picture = single(panel(Shape("skin", "line", 8.5, SQUARE)))
    assert mirrored(mirrored(picture)) == picture
    assert mirrored(picture) != picture


def test_equal_panels_have_equal_hashes() -> None:
    first, second = panel(Shape("skin", None, 0.0, SQUARE)), panel(Shape("skin", None, 0.0, SQUARE))
    assert first == second
    assert hash(first) == hash(second)
    assert {first: 1}[second] == 1


def test_panels_with_other_shapes_are_not_equal() -> None:
    assert panel(Shape("skin", None, 0.0, SQUARE)) != panel(Shape("shirt", None, 0.0, SQUARE))


def test_a_picture_can_be_a_dictionary_key() -> None:
    picture = Picture(
        "bridge", (panel(Shape("skin", None, 0.0, SQUARE)),), stacked=True, neutral=False
    )
    assert {picture: "x"}[picture] == "x"
