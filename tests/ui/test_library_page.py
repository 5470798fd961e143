from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from exercise_app.domain.language import Language
from exercise_app.figures.store import PictureStore
from exercise_app.presenters.exercise_finder import FacetKind
from exercise_app.presenters.library import LibraryPresenter
from exercise_app.presenters.templates import TemplatesPresenter
from exercise_app.ui.appearance import dress
from exercise_app.ui.pages.library import LibraryPage
from exercise_app.ui.pages.templates import TemplatesPage
from exercise_app.ui.widgets.figure_cache import FigureCache
from exercise_app.ui.widgets.notice_bar import Notice
from tests.presenters.test_library import FakeTarget
from tests.program_world import library
from tests.ui.conftest import RESOURCES


@pytest.fixture
def figures(dressed: QApplication) -> FigureCache:
    return FigureCache(PictureStore(RESOURCES / "figures"))


@pytest.fixture
def target() -> FakeTarget:
    return FakeTarget()


@pytest.fixture
def page(figures: FigureCache, target: FakeTarget, qtbot: QtBot) -> LibraryPage:
    page = LibraryPage(LibraryPresenter(library(), target, Language.EN), figures)
    page.resize(1192, 800)
    qtbot.addWidget(page)
    page.show()
    page.opened(None, None)
    return page


@pytest.fixture
def templates(figures: FigureCache, target: FakeTarget, qtbot: QtBot) -> TemplatesPage:
    page = TemplatesPage(TemplatesPresenter(library(), target, Language.EN), figures)
    page.resize(1192, 800)
    qtbot.addWidget(page)
    page.show()
    page.opened(None, None)
    return page


def test_five_cards_stand_beside_each_other_and_four_on_a_small_screen(page: LibraryPage) -> None:
    assert page.grid.columns == 5
    page.resize(968, 700)
    assert page.grid.columns == 4


def test_search_enter_and_escape_go_there_and_back(page: LibraryPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "bird dog")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.grid.hasFocus()
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert page.findChild(QLabel, "exerciseName").text() == "Bird dog"
    assert page.detail.back.hasFocus()
    page.detail.back.click()
    assert page.grid.isVisible()
    assert page.grid.hasFocus()


def test_facets_say_how_many_and_are_cleared_together(page: LibraryPage) -> None:
    section = page.facets.sections[FacetKind.EQUIPMENT]
    section.list.boxes()["mat"].click()
    assert page.count.text().startswith("66 of 204")
    assert page.facets.clear.isVisible()
    page.facets.clear.click()
    assert page.count.text().startswith("204")
    before = len(section.list.boxes())
    section.more.click()
    assert len(section.list.boxes()) > before


def test_nothing_found_says_what_to_do(page: LibraryPage) -> None:
    page.search.setText("<img src='file:///etc/passwd'>" + "🦄" * 500)
    assert page.nothing.isVisible()
    assert not page.grid.isVisible()


def test_the_chain_leads_to_the_harder_exercise(page: LibraryPage) -> None:
    page.grid.chosen.emit("bird-dog")
    link = page.findChild(QAbstractButton, "chain-bear-hover")
    assert link.accessibleName().startswith("Harder: ")
    link.click()
    name = library().exercise("bear-hover").name(Language.EN)
    assert page.findChild(QLabel, "exerciseName").text() == name


def test_the_texts_are_read_in_the_other_language(page: LibraryPage) -> None:
    page.grid.chosen.emit("bird-dog")
    page.detail.language.chosen.emit(Language.NL)
    assert page.findChild(QLabel, "exerciseName").text().startswith("Vogelhond")


def test_an_exercise_is_added_to_the_named_patient(page: LibraryPage, target: FakeTarget) -> None:
    notices: list[Notice] = []
    page.notice.connect(notices.append)
    page.grid.chosen.emit("bridge")
    assert "Anneke de Vries" in page.detail.add.text()
    page.detail.add.click()
    notices[0].run()
    assert target.done == ["bridge", "undo"]
    assert "Bridge" in notices[0].text
    target.patient_name = ""
    page.opened(None, None)
    assert not page.detail.add.isVisible()


def test_space_plays_a_figure_and_leaving_stops_it(page: LibraryPage, qtbot: QtBot) -> None:
    page.grid.enter()
    page.grid.go_to("bridge")
    qtbot.keyClick(page.grid, Qt.Key.Key_Space)
    assert page.grid.playing == "bridge"
    qtbot.keyClick(page.grid, Qt.Key.Key_Space)
    assert page.grid.playing == ""
    page.grid.circle_clicked.emit("bridge")
    assert page.grid.playing == "bridge"
    page.hide()
    assert page.grid.playing == ""


def test_a_click_on_the_circle_plays_and_one_beside_it_does_not(
    page: LibraryPage, qtbot: QtBot
) -> None:
    page.grid.go_to("bridge")
    cell = page.grid.visualRect(page.grid.currentIndex())
    place = page.grid._delegate.circle_rect(cell).center()
    qtbot.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.grid.playing == "bridge"
    page.grid.stop()
    beside = cell.topLeft() + QPoint(20, 20)
    qtbot.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert page.grid.playing == ""


def test_figures_that_do_not_fit_in_a_frame_follow_at_once(
    figures: FigureCache, qtbot: QtBot
) -> None:
    figures._spent_s = 1.0
    size = QSize(100, 80)
    assert figures.soon("bridge", "crook-lying", size, 1.0) is None
    with qtbot.waitSignal(figures.drawn):
        pass
    assert figures.soon("bridge", "crook-lying", size, 1.0) is not None


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_pages_open_in_every_language_and_theme(
    page: LibraryPage,
    templates: TemplatesPage,
    speak: Callable[[str], None],
    language: str,
    theme: str,
) -> None:
    speak(language)
    dress(QApplication.instance(), RESOURCES, theme)
    page.grid.chosen.emit("bridge")
    assert page.title == ("Bibliotheek" if language == "nl" else "Library")
    assert page.findChild(QLabel, "exerciseName").text() == (
        "Brug" if language == "nl" else "Bridge"
    )
    assert templates.buttons[0].text() == library().templates()[0].name[language]
    assert not page.grab().isNull()
    assert not templates.grab().isNull()


def test_the_templates_are_walked_and_used(
    templates: TemplatesPage, target: FakeTarget, qtbot: QtBot
) -> None:
    notices: list[Notice] = []
    templates.notice.connect(notices.append)
    assert len(templates.buttons) == 14
    templates.focus_first()
    assert templates.buttons[0].hasFocus()
    qtbot.keyClick(templates.buttons[0], Qt.Key.Key_Down)
    second = library().templates()[1]
    assert templates.buttons[1].hasFocus()
    assert templates.view.name.text() == second.name["en"]
    assert len(templates.view._phases) == len(second.phases)
    templates.view.use.click()
    assert target.done == [second.id, "show"]
    notices[0].run()
    assert target.done[-1] == "undo"


def test_a_template_without_a_patient_says_what_to_do(
    templates: TemplatesPage, target: FakeTarget
) -> None:
    target.patient_name = ""
    templates.opened(None, None)
    assert not templates.view.use.isVisible()
    assert templates.view.why.isVisible()
