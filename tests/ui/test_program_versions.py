"""Comparing on the Program page, rows in turns, and what a note measures."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from exercise_app.domain.language import Language
from exercise_app.domain.program import Side
from exercise_app.domain.program_steps import StepKind
from exercise_app.figures.store import PictureStore
from exercise_app.presenters.exercise_finder import ExerciseFinder
from exercise_app.presenters.program_compare import CompareRow
from exercise_app.ui.pages.program import ProgramPage
from exercise_app.ui.pages.program_row_menu import RowMenu
from exercise_app.ui.widgets.figure_cache import FigureCache
from tests.program_world import World, library, make_world
from tests.ui.conftest import RESOURCES
from tests.ui.test_program_page import FakePaper


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot, world: World) -> ProgramPage:
    figures = FigureCache(PictureStore(RESOURCES / "figures"))
    finder = ExerciseFinder(library(), Language.EN)
    page = ProgramPage(world.presenter, finder, figures, FakePaper())
    page.resize(1192, 692)
    qtbot.addWidget(page)
    page.show()
    page.opened(world.patient.id, world.episode.id)
    return page


def lines(page: ProgramPage) -> list[str]:
    return [label.text() for label in page.foot.panel.findChildren(QLabel, "compareLine")]


def test_the_button_appears_with_the_first_version_and_lists_what_changed(
    page: ProgramPage, world: World, qtbot: QtBot
) -> None:
    world.add("bridge", "plank")
    button = page.findChild(QAbstractButton, "compare")
    assert not button.isVisible()
    world.presenter.issue()
    assert button.isVisible()
    world.presenter.remove(world.row(1).id)
    world.add("squat")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.foot.panel.isVisible()
    assert page.foot.panel.heading.text().startswith("Changed since version 1 (")
    new, stopped = lines(page)
    assert new.startswith("New: ")
    assert stopped.startswith("Stopped: ")
    qtbot.keyClick(page.foot.panel, Qt.Key.Key_Escape)
    assert not page.foot.panel.isVisible()


def test_the_palette_compares_where_the_button_has_no_room(page: ProgramPage, world: World) -> None:
    world.add("bridge")
    assert not any(one.icon == "git-compare" for one in page.commands())
    world.presenter.issue()
    page.resize(920, 600)
    assert not page.foot.compare.isVisible()
    next(one for one in page.commands() if one.icon == "git-compare").run()
    assert page.foot.panel.isVisible()
    assert lines(page) == []
    page.foot.panel.close()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_kind_of_change_has_its_sentence(page: ProgramPage, speak, language: str) -> None:
    speak(language)
    said = set()
    for kind in StepKind:
        row = CompareRow(kind, "Fase 1", "Brug", "", "3x10", "3x12", Side.LEFT, "Rustig")
        said.add(page.foot.panel.words(row))
    for kind in (StepKind.HEAVIER, StepKind.LIGHTER):
        said.add(page.foot.panel.words(CompareRow(kind, "Fase 1", "Brug", "Kleine brug")))
    said.add(page.foot.panel.words(CompareRow(StepKind.NOTE, "Fase 1", "Brug")))
    assert len(said) == len(StepKind) + 3
    assert all("Brug" in one for one in said)


def test_the_sheet_can_leave_out_what_is_new(page: ProgramPage, world: World) -> None:
    world.add("bridge")
    page.sheet.open_options()
    box = page.sheet.form.findChild(QCheckBox, "whatChanged") or page.sheet.form.changes
    assert not box.isVisible()
    world.presenter.issue()
    assert box.isVisible()
    box.click()
    assert world.stored.sheet.changes is False
    page.sheet.form.close()


def test_rows_are_copied_by_key_and_put_in_turns_by_the_menu(
    page: ProgramPage, world: World, qtbot: QtBot
) -> None:
    world.add("bridge", "plank")
    row = page.phases.rows.rows[0]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert world.names == ["bridge", "bridge", "plank"]
    world.presenter.select(world.row(0).id)
    menu = RowMenu(page, world.presenter, world.row(0), row.open_note)
    turns = next(one for one in menu.actions() if one.objectName() == "takeTurns")
    turns.trigger()
    shown = [row.turn.text() for row in page.phases.rows.rows if row.turn.isVisible()]
    assert shown == ["A1", "A2"]
    menu.deleteLater()


def test_the_last_row_alone_has_nobody_to_take_turns_with(page: ProgramPage, world: World) -> None:
    world.add("bridge")
    menu = RowMenu(page, world.presenter, world.row(0), lambda: None)
    assert not any(one.objectName() == "takeTurns" for one in menu.actions())
    menu.deleteLater()


def test_a_note_says_how_it_reads_and_underlines_what_is_long(
    page: ProgramPage, world: World
) -> None:
    world.add("bridge")
    world.presenter.write_note(world.row(0).id, " ".join(["heup"] * 16) + ".")
    row = page.phases.rows.rows[0]
    assert "longest sentence 16 words" in row.reading.text()
    assert len(row.note.extraSelections()) == 1
    world.presenter.write_note(world.row(0).id, "Rustig.")
    assert row.note.extraSelections() == []
    assert "underlined" not in row.reading.text()


def test_what_is_needed_stands_under_the_rows(page: ProgramPage, world: World) -> None:
    assert not page.phases.needed.isVisible()
    world.add("sit-to-stand")
    assert page.phases.needed.isVisible()
    assert "chair" in page.phases.needed.text()


def test_a_dosage_is_chosen_by_clicking_and_undone_like_a_typed_one(
    page: ProgramPage, world: World
) -> None:
    world.add("bridge")
    before = world.stored.items[0].dosage
    row, panel = page.phases.rows.rows[0], page.phases.rows.steps
    row.steps.click()
    assert panel.isVisible()
    panel.findChild(QAbstractButton, "preset-3x12 3/w").click()
    assert row.dosage.text() == "3x12 3/w"
    panel.findChild(QAbstractButton, "more-reps").click()
    assert world.stored.items[0].dosage.reps == 13
    assert panel.values["reps"].text() == "13"
    panel.close()
    world.presenter.undo()
    world.presenter.undo()
    assert world.stored.items[0].dosage == before
