"""Own templates in the window: saved from the Program page, kept on the Templates page."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.domain.language import Language
from exercise_app.figures.store import PictureStore
from exercise_app.presenters.exercise_finder import ExerciseFinder
from exercise_app.presenters.templates import TemplatesPresenter
from exercise_app.ui.appearance import dress
from exercise_app.ui.pages.program import ProgramPage
from exercise_app.ui.pages.templates import TemplatesPage
from exercise_app.ui.widgets.figure_cache import FigureCache
from exercise_app.ui.widgets.menu import Menu
from exercise_app.ui.widgets.notice_bar import Notice
from tests.presenters.test_library import FakeTarget
from tests.presenters.test_own_templates import PROGRAM, Desk
from tests.program_world import World, make_world
from tests.ui.conftest import RESOURCES
from tests.ui.test_program_page import FakePaper


@dataclass
class FakeFiles:
    place: Path | None = None

    def ask_place(self, parent: QWidget, file_name: str) -> Path | None:
        return self.place / file_name if self.place else None

    def ask_file(self, parent: QWidget) -> Path | None:
        return self.place


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def files() -> FakeFiles:
    return FakeFiles()


@pytest.fixture
def notices() -> list[Notice]:
    return []


@pytest.fixture
def page(
    dressed: QApplication, qtbot: QtBot, desk: Desk, files: FakeFiles, notices: list[Notice]
) -> TemplatesPage:
    figures = FigureCache(PictureStore(RESOURCES / "figures"))
    presenter = TemplatesPresenter(desk.library, FakeTarget(), Language.EN)
    page = TemplatesPage(presenter, figures, desk.own, files)
    page.notice.connect(notices.append)
    page.resize(968, 640)
    qtbot.addWidget(page)
    page.show()
    page.opened(None, None)
    return page


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def program(
    dressed: QApplication, qtbot: QtBot, world: World, desk: Desk, notices: list[Notice]
) -> ProgramPage:
    figures = FigureCache(PictureStore(RESOURCES / "figures"))
    finder = ExerciseFinder(desk.library, Language.EN)
    page = ProgramPage(world.presenter, finder, figures, FakePaper(), desk.own)
    page.notice.connect(notices.append)
    page.resize(1192, 692)
    qtbot.addWidget(page)
    page.show()
    page.opened(world.patient.id, world.episode.id)
    return page


def test_a_program_is_saved_as_a_template_by_keyboard(
    program: ProgramPage, world: World, desk: Desk, notices: list[Notice], qtbot: QtBot
) -> None:
    assert not any(one.icon == "save" for one in program.commands())
    world.add("bridge", "plank")
    next(one for one in program.commands() if one.icon == "save").run()
    form = program.foot.form
    form.name.clear()
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    assert form.isVisible()
    assert [label.text() for label in form.findChildren(QLabel, "problem") if label.text()]
    qtbot.keyClicks(form.name, "Rug thuis")
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    assert not form.isVisible()
    assert desk.names == ["Rug thuis"]
    assert notices[-1].text == "Saved as template “Rug thuis”."
    notices[-1].run()
    assert desk.names == []


def test_the_menu_offers_saving_only_with_an_exercise_and_a_taken_name_says_it_replaces(
    program: ProgramPage, world: World, desk: Desk
) -> None:
    def save_entry():
        menu = Menu(program)
        program.foot.fill_templates(menu)
        return next(one for one in menu.actions() if one.objectName() == "saveAsTemplate")

    assert not save_entry().isEnabled()
    world.add("bridge")
    desk.own.keep_program(PROGRAM, "Rug thuis", "")
    save_entry().trigger()
    form = program.foot.form
    form.name.setText("Nieuw")
    assert form.save.text() == "Save template"
    form.name.setText("rug thuis")
    assert form.save.text() == "Replace template"
    form.save.click()
    assert len(desk.service.all()) == 1
    assert len(desk.service.all()[0].phases) == 1


def test_an_own_template_is_marked_renamed_and_deleted_with_a_way_back(
    page: TemplatesPage, desk: Desk, notices: list[Notice], qtbot: QtBot
) -> None:
    remove = page.findChild(QAbstractButton, "removeTemplate")
    assert not remove.isVisible()
    desk.own.keep_program(PROGRAM, "Rug thuis", "")
    assert page.buttons[0].text() == "Rug thuis"
    assert "own" in page.buttons[0].accessibleName()
    assert page.view.name.text() == "Rug thuis"
    page.findChild(QAbstractButton, "renameTemplate").click()
    page.form.name.setText("Rug 2")
    qtbot.keyClick(page.form.meant, Qt.Key.Key_Return)
    assert desk.names == ["Rug 2"]
    remove.click()
    assert desk.names == []
    assert not remove.isVisible()
    assert len([button for button in page.buttons if button.isVisible()]) == 14
    notices[-1].run()
    assert desk.names == ["Rug 2"]


def test_a_shipped_template_is_copied_and_shared_and_a_file_taken_in(
    page: TemplatesPage, desk: Desk, files: FakeFiles, tmp_path: Path
) -> None:
    page.findChild(QAbstractButton, "copyTemplate").click()
    assert len(desk.names) == 1
    page.findChild(QAbstractButton, "shareTemplate").click()
    files.place = tmp_path
    page.findChild(QAbstractButton, "shareTemplate").click()
    (written,) = tmp_path.iterdir()
    files.place = written
    page.findChild(QAbstractButton, "takeInTemplate").click()
    assert len(desk.names) == 2
    written.write_bytes(b"MZ\x90")
    page.findChild(QAbstractButton, "takeInTemplate").click()
    assert [problem.code for problem in desk.problems] == ["template-file"]
    files.place = None
    page.findChild(QAbstractButton, "takeInTemplate").click()
    assert len(desk.names) == 2


@pytest.mark.parametrize("name", ["<b>x</b>", "😀" * 80, "محمد", "a&b"])
def test_any_name_is_shown_as_it_was_typed(page: TemplatesPage, desk: Desk, name: str) -> None:
    desk.own.keep_program(PROGRAM, name, name)
    assert page.buttons[0].text() == name
    assert page.view.name.text() == name
    assert page.view.name.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_page_is_drawn_in_every_language_and_theme(
    page: TemplatesPage, desk: Desk, speak, dressed: QApplication, language: str, theme: str
) -> None:
    desk.own.keep_program(PROGRAM, "Rug thuis", "Na tillen")
    speak(language)
    dress(dressed, RESOURCES, theme)
    assert page.take_in.accessibleName()
    assert all(act.accessibleName() for act in page.view.acts)
    words = {"nl": "eigen", "en": "own"}[language]
    assert page.buttons[0].accessibleName().startswith(f"Rug thuis, {words}")
    assert not page.grab().isNull()
    dress(dressed, RESOURCES, "light")
