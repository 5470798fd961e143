import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.domain.language import Language
from exercise_app.figures.store import PictureStore
from exercise_app.presenters.exercise_finder import ExerciseFinder
from exercise_app.presenters.exercise_shelves import ExerciseShelves, Shelf
from exercise_app.services.exercise_use import ExerciseUseService
from exercise_app.ui.pages.program import ProgramPage
from exercise_app.ui.widgets.figure_cache import FigureCache
from exercise_app.ui.widgets.menu import Menu
from tests.program_world import World, library, make_world
from tests.ui.conftest import RESOURCES
from tests.ui.test_program_page import FakePaper


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot, world: World) -> ProgramPage:
    shelves = ExerciseShelves(ExerciseUseService(world.database.open_work))
    finder = ExerciseFinder(library(), Language.EN, None, shelves)
    figures = FigureCache(PictureStore(RESOURCES / "figures"))
    page = ProgramPage(world.presenter, finder, figures, FakePaper())
    page.resize(1192, 692)
    qtbot.addWidget(page)
    page.show()
    page.opened(world.patient.id, world.episode.id)
    return page


def favourite_entry(page: ProgramPage):
    grid = page.finder.grid
    grid.customContextMenuRequested.emit(grid.visualRect(grid.model().index(0, 0)).center())
    menu = page.finder.findChildren(Menu, "cardMenu")[-1]
    return menu, next(one for one in menu.actions() if one.objectName() == "toggleFavourite")


def test_a_card_becomes_a_favourite_by_its_menu_and_the_chip_lists_it(
    page: ProgramPage, qtbot: QtBot
) -> None:
    chip = page.finder.shelves[Shelf.FAVOURITES]
    assert not chip.isVisible()
    menu, action = favourite_entry(page)
    action.trigger()
    menu.close()
    assert chip.isVisible()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert page.finder.grid.model().rowCount() == 1
    assert chip.isChecked()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert page.finder.grid.model().rowCount() == 204


def test_after_issuing_what_was_used_is_offered(page: ProgramPage, world: World) -> None:
    world.add("bridge", "plank")
    assert not page.finder.shelves[Shelf.RECENT].isVisible()
    world.presenter.issue()
    assert page.finder.shelves[Shelf.RECENT].isVisible()
    world.presenter.remove(world.row(1).id)
    page.finder.shelves[Shelf.TOGETHER].click()
    assert page.finder.grid.model().rowCount() == 1


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_chips_speak_both_languages(page: ProgramPage, speak, language: str) -> None:
    speak(language)
    words = {"nl": "Samen gebruikt", "en": "Used together"}[language]
    assert page.finder.shelves[Shelf.TOGETHER].text() == words
