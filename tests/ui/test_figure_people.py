"""Who is drawn: the same on every card, and one person for a clinic that wants that."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from exercise_app.figures.palettes import PEOPLE, person_of
from exercise_app.figures.store import PictureStore
from exercise_app.ui.widgets.figure_cache import FigureCache

FIGURES = Path(__file__).parents[2] / "resources" / "figures"


@pytest.fixture
def store() -> PictureStore:
    return PictureStore(FIGURES)


def drawn(cache: FigureCache, exercise_id: str) -> QImage:
    return cache.figure(exercise_id, "supine", QSize(160, 120), 1.0).toImage()


@pytest.mark.usefixtures("dressed")
def test_each_exercise_shows_its_own_person(store: PictureStore) -> None:
    own = person_of("bridge")
    other = (own + 1) % PEOPLE
    shown = drawn(FigureCache(store), "bridge")
    assert shown == drawn(FigureCache(store, people=own), "bridge")
    assert shown != drawn(FigureCache(store, people=other), "bridge")


@pytest.mark.usefixtures("dressed")
def test_another_person_replaces_figures_drawn_before(store: PictureStore) -> None:
    cache = FigureCache(store, people=0)
    first = drawn(cache, "bridge")
    cache.people = 2
    assert drawn(cache, "bridge") != first
