"""Where panels go in a box."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.figures.display import Panel, Picture
from exercise_app.figures.layout import fit, line_factor, natural_size


def picture(*sizes: tuple[float, float], stacked: bool) -> Picture:
    panels = tuple(Panel("start", w, h, (), w / 2, h) for w, h in sizes)
    return Picture("x", panels, stacked, neutral=False)


def test_stacked_panels_fill_the_width_and_stand_under_each_other() -> None:
    first, second = fit(picture((200, 50), (200, 50), stacked=True), 100, 100, 10)
    assert first.scale == second.scale == pytest.approx(0.5)
    assert second.y - first.y == pytest.approx(50 * 0.5 + 10)
    assert first.x == second.x == pytest.approx(0)


def test_panels_side_by_side_share_the_floor() -> None:
    first, second = fit(picture((50, 100), (50, 60), stacked=False), 200, 100, 0)
    assert first.y + 100 * first.scale == pytest.approx(second.y + 60 * second.scale)
    assert second.x == pytest.approx(first.x + 50 * first.scale)


def test_stacked_panels_align_at_their_origins() -> None:
    panels = (Panel("start", 100, 50, (), 20, 50), Panel("end", 100, 50, (), 60, 50))
    first, second = fit(Picture("x", panels, stacked=True, neutral=False), 500, 300, 0)
    assert first.x + 20 * first.scale == pytest.approx(second.x + 60 * second.scale)


def test_the_other_arrangement_is_taken_when_the_box_asks_for_it() -> None:
    tall = picture((100, 40), (100, 40), stacked=True)
    first, second = fit(tall, 400, 40, 0)
    assert second.x > first.x
    assert second.y == pytest.approx(first.y)


def test_a_small_gain_does_not_change_the_arrangement() -> None:
    first, second = fit(picture((100, 50), (100, 50), stacked=True), 110, 50, 0)
    assert second.y > first.y
    assert second.x == pytest.approx(first.x)


@given(
    st.lists(st.tuples(st.floats(10, 2000), st.floats(10, 2000)), min_size=1, max_size=3),
    st.booleans(),
    st.floats(30, 500),
    st.floats(30, 500),
)
def test_nothing_sticks_out_of_the_box(
    sizes: list[tuple[float, float]], stacked: bool, width: float, height: float
) -> None:
    for placed in fit(picture(*sizes, stacked=stacked), width, height, 4.0):
        assert placed.x >= -1e-6
        assert placed.y >= -1e-6
        assert placed.x + placed.panel.width * placed.scale <= width + 1e-6
        assert placed.y + placed.panel.height * placed.scale <= height + 1e-6


def test_thin_lines_are_thickened_to_the_smallest_width() -> None:
    scale = 0.03
    assert line_factor(scale, 0.5) * 8.5 * scale == pytest.approx(0.5)


def test_lines_that_are_thick_enough_stay() -> None:
    assert line_factor(1.0, 0.5) == 1.0


def test_the_natural_size_counts_gaps_in_the_direction_of_reading() -> None:
    assert natural_size(picture((100, 50), (80, 60), stacked=True), 10) == (100, 120)
    assert natural_size(picture((100, 50), (80, 60), stacked=False), 10) == (190, 60)
