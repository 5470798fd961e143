"""Places for labels: free ones first, never on a text, over as little line as possible."""

import pytest

from exercise_app.charts.placing import Box, Places, length_inside

AREA = Box(0, 0, 100, 100)
LEFT, RIGHT = Box(10, 10, 30, 20), Box(60, 10, 80, 20)


def test_the_first_free_place_is_taken_and_then_no_longer_free():
    places = Places(AREA)
    assert places.best([LEFT, RIGHT]) == LEFT
    assert places.best([LEFT, RIGHT]) == RIGHT
    assert places.best([LEFT, RIGHT]) is None


def test_a_place_beside_a_line_goes_before_one_over_it():
    places = Places(AREA)
    places.take_line([(0, 15), (40, 15)])
    assert places.best([LEFT, RIGHT]) == RIGHT


def test_the_place_over_the_least_of_the_lines_is_taken():
    places = Places(AREA)
    places.take_line([(0, 15), (40, 15)])
    places.take_line([(70, 0), (70, 100)])
    assert places.best([LEFT, RIGHT]) == RIGHT


def test_a_place_on_a_patch_comes_after_one_beside_it():
    places = Places(AREA)
    places.take_patch(Box(0, 0, 40, 100))
    assert places.is_on_patch(LEFT)
    assert not places.is_on_patch(RIGHT)
    assert places.best([LEFT, RIGHT]) == RIGHT


def test_a_place_outside_the_area_is_no_place():
    assert Places(AREA).best([Box(90, 10, 110, 20)]) is None
    assert Places(AREA).best([]) is None


@pytest.mark.parametrize(
    ("line", "length"),
    [
        (((0, 15), (100, 15)), 20),
        (((20, 0), (20, 100)), 10),
        (((0, 5), (100, 5)), 0),
        (((5, 0), (5, 100)), 0),
        (((10, 10), (20, 20)), 200**0.5),
        (((15, 15), (15, 15)), 0),
        (((40, 40), (90, 90)), 0),
    ],
)
def test_the_length_of_a_line_inside_a_box_is_clipped(line, length):
    assert length_inside(LEFT, line) == pytest.approx(length)


def test_boxes_that_only_share_an_edge_do_not_touch():
    assert not LEFT.touches(Box(30, 10, 40, 20))
    assert LEFT.touches(Box(29, 19, 40, 40))
