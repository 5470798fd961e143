import pytest

from exercise_app.figures.display import mirrored
from exercise_app.figures.store import PictureStore
from exercise_app.handouts.fonts import icon_letters, register_fonts
from exercise_app.handouts.pictures import PictureBox
from exercise_app.handouts.setting import setting_of
from exercise_app.handouts.styles import PICTURE_WIDTH
from exercise_app.handouts.texts import read_texts
from tests.handouts.sheets import (
    LYING,
    MM,
    NEUTRAL,
    RESOURCES,
    STANDING,
    a_handout,
    a_printer,
    an_item,
    drawing_of,
    pages_of,
)

BAKED = sorted(path.stem for path in (RESOURCES / "figures").glob("*.json") if "." not in path.stem)


def box_of(picture, language="nl"):
    register_fonts(RESOURCES)
    setting = setting_of(
        read_texts(RESOURCES, language), icon_letters(RESOURCES), black_and_white=False
    )
    return PictureBox(picture, PICTURE_WIDTH, setting)


def check(box):
    """Everything stays in the column, and the figures fill its width or their height."""
    panels = box.placed
    assert all(p.x >= -0.01 and p.y >= -0.01 for p in panels)
    right = max(p.x + p.panel.width * box.scale for p in panels)
    bottom = max(p.y + p.panel.height * box.scale for p in panels)
    assert right <= PICTURE_WIDTH + 0.01
    assert bottom <= box.height + 0.01
    left = min(p.x for p in panels)
    assert right - left >= 60 * MM or bottom >= 50 * MM


@pytest.mark.parametrize("picture", [LYING, STANDING, NEUTRAL], ids=lambda p: p.exercise_id)
def test_a_picture_is_at_least_60_mm_wide_or_as_high_as_a_block_allows(picture):
    check(box_of(picture))
    check(box_of(mirrored(picture)))


def test_lying_figures_stand_under_each_other_68_mm_wide():
    box = box_of(LYING)
    first, second = box.placed
    assert second.y > first.y + first.panel.height * box.scale
    assert LYING.panels[0].width * box.scale >= 60 * MM


def test_standing_figures_stand_beside_each_other_on_one_floor():
    box = box_of(STANDING)
    floors = {round(p.y + p.panel.origin_y * box.scale, 3) for p in box.placed}
    assert len(floors) == 1
    assert box.placed[0].x + box.placed[0].panel.width * box.scale < box.placed[1].x


def test_a_word_never_touches_the_figure_below_it():
    box = box_of(LYING)
    for placed in box.placed:
        top_of_body = placed.y + (placed.panel.height - 300) * box.scale
        assert placed.word_y + 5.8 * MM <= top_of_body


def test_the_words_are_those_of_the_patient():
    assert [p.word for p in box_of(STANDING).placed] == ["begin", "eind"]
    assert [p.word for p in box_of(STANDING, "en").placed] == ["start", "end"]
    assert [p.word for p in box_of(NEUTRAL).placed] == ["begin"]


def test_a_mirrored_exercise_is_drawn_the_other_way_round():
    straight = drawing_of(a_printer().render(a_handout(an_item(1))))
    turned = drawing_of(a_printer().render(a_handout(an_item(1, mirrored=True))))
    assert straight != turned


@pytest.mark.skipif(not BAKED, reason="no figures were baked yet")
@pytest.mark.parametrize("name", BAKED)
def test_every_baked_picture_fits_its_column(name):
    store = PictureStore(RESOURCES / "figures")
    check(box_of(store.picture(name, "standing")))


def test_the_words_stand_on_the_page():
    assert "begin" in pages_of(a_printer().render(a_handout()))[0]
