from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.domain.language import Language
from exercise_app.domain.program import Side
from exercise_app.figures.store import PictureStore
from exercise_app.presenters.exercise_finder import ExerciseFinder
from exercise_app.presenters.exercise_list import EXERCISE_MIME
from exercise_app.presenters.program_state import Change
from exercise_app.ui.appearance import dress
from exercise_app.ui.pages.program import ProgramPage
from exercise_app.ui.pages.program_row import ExerciseRow
from exercise_app.ui.pages.program_row_menu import RowMenu, swap_menu
from exercise_app.ui.pages.program_rows import RowsPane
from exercise_app.ui.widgets.figure_cache import FigureCache
from exercise_app.ui.widgets.menu import Menu
from exercise_app.ui.widgets.notice_bar import Notice
from exercise_app.ui.widgets.phase_bar import ITEM_MIME
from tests.program_world import World, library, make_world
from tests.ui.conftest import RESOURCES


@dataclass
class FakePaper:
    """Takes every page, or says that the user changed their mind."""

    place: Path | None = None
    says_yes: bool = True
    printed: list[list[int]] = field(default_factory=list)

    def print_pages(self, parent: QWidget, name: str, count: int, paint: Callable) -> bool:
        if self.says_yes:
            self.printed.append([paint(page, 100).width for page in range(count)])
        return self.says_yes

    def ask_place(self, parent: QWidget, file_name: str) -> Path | None:
        return self.place


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def paper() -> FakePaper:
    return FakePaper()


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot, world: World, paper: FakePaper) -> ProgramPage:
    finder = ExerciseFinder(library(), Language.EN)
    figures = FigureCache(PictureStore(RESOURCES / "figures"))
    page = ProgramPage(world.presenter, finder, figures, paper)
    page.resize(1192, 692)
    qtbot.addWidget(page)
    page.show()
    page.opened(world.patient.id, world.episode.id)
    return page


def rows(page: ProgramPage) -> list[ExerciseRow]:
    return page.phases.rows.rows


def said(page: ProgramPage, name: str) -> str:
    return page.findChild(QLabel, name).text()


def test_four_exercises_are_issued_in_fifteen_actions_by_keyboard(
    page: ProgramPage, world: World, paper: FakePaper, qtbot: QtBot
) -> None:
    actions = 0
    page.focus_first()
    for words, wanted in (
        ("bridge", "bridge"),
        ("bird dog", "bird-dog"),
        ("plank", "plank"),
        ("sit to stand", "sit-to-stand"),
    ):
        qtbot.keyClicks(page.focusWidget(), words)
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
        actions += 2
        assert world.names[-1].startswith(wanted.split("-")[0])
    page.findChild(QAbstractButton, "issue").click()  # Ctrl+P needs an active window
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    actions += 2
    assert actions <= 15
    assert len(world.programs.versions(world.episode.id)) == 1
    assert paper.printed == [[100, 100]]


def test_a_key_in_the_dosage_field_changes_the_sentence(
    page: ProgramPage, world: World, qtbot: QtBot
) -> None:
    world.add("bird-dog")
    [row] = rows(page)
    row.dosage.selectAll()
    qtbot.keyClicks(row.dosage, "3x8 h5s zij 3/w")
    assert row.sentence.text() == (
        "3 keer 8 herhalingen per kant. Houd steeds 5 tellen vast. 3 dagen per week."
    )
    assert row.tag.text() == "kneeling, see intake"
    qtbot.keyClick(row.dosage, Qt.Key.Key_Return)
    assert row.dosage.text() == "3x8 h5s side 3/w"
    assert world.stored.items[0].dosage.reps == 8


@pytest.mark.parametrize(
    "line", ["11", "🦄" * 200, "<img src='file:///etc/passwd'>", "مرحبا", "x" * 10_000]
)
def test_a_hostile_dosage_is_marked_and_explained_and_escape_goes_back(
    page: ProgramPage, world: World, qtbot: QtBot, line: str
) -> None:
    world.add("bridge")
    [row] = rows(page)
    stored, sentence = row.dosage.text(), row.sentence.text()
    row.dosage.setFocus()
    row.dosage.selectAll()
    row.dosage.insert(line)
    row.dosage.textEdited.emit(row.dosage.text())
    assert row.dosage.property("invalid") is True
    assert row.problem.text()
    assert not row.problem.isHidden()
    assert row.sentence.text() == sentence
    assert not page.closing()
    qtbot.keyClick(row.dosage, Qt.Key.Key_Escape)
    assert (row.dosage.text(), row.problem.isHidden()) == (stored, True)
    assert page.closing()


def test_rows_are_walked_moved_and_removed_by_keyboard(
    page: ProgramPage, world: World, qtbot: QtBot
) -> None:
    world.add("bridge", "plank", "squat")
    rows(page)[0].dosage.setFocus()
    qtbot.keyClick(rows(page)[0].dosage, Qt.Key.Key_Down)
    assert rows(page)[1].dosage.hasFocus()
    qtbot.keyClick(rows(page)[1].dosage, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert world.names == ["plank", "bridge", "squat"]
    rows(page)[2].setFocus()
    qtbot.keyClick(rows(page)[2], Qt.Key.Key_Delete)
    assert world.names == ["plank", "bridge"]
    rows(page)[1].dosage.setFocus()
    qtbot.keyClick(rows(page)[1].dosage, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert world.names == ["plank", "bridge", "squat"]


def test_the_stairs_bring_the_harder_exercise(page: ProgramPage, world: World) -> None:
    world.add("quadruped-leg-slide")
    [row] = rows(page)
    assert row.harder.toolTip() == "Harder: Bird dog"
    row.harder.click()
    assert world.names == ["bird-dog"]
    menu = swap_menu(world.presenter, world.row(0), Change.HARDER, row.harder)
    assert len(menu.actions()) == 2
    menu.actions()[0].trigger()
    assert world.names == ["bird-dog-square"]


def test_the_menu_of_a_row_does_what_it_says(page: ProgramPage, world: World) -> None:
    world.add("bridge", "plank")
    world.presenter.add_phase()
    world.presenter.show_phase(0)
    item = world.row(0)
    menu = RowMenu(page, world.presenter, item, rows(page)[0].open_note)
    sides = next(a.menu() for a in menu.actions() if a.menu() and a.text() == "Side")
    action(sides, "Left only").trigger()
    assert world.row(0).side is Side.LEFT
    action(menu, "Move down").trigger()
    assert world.names == ["plank", "bridge"]
    phases = next(a.menu() for a in menu.actions() if a.text() == "Move to phase")
    phases.actions()[0].trigger()
    assert world.names == ["plank"]
    menu.close()


def action(menu: Menu, text: str) -> QAction:
    return next(one for one in menu.actions() if one.text() == text)


def test_a_note_is_written_under_the_exercise(
    page: ProgramPage, world: World, qtbot: QtBot
) -> None:
    world.add("bridge")
    [row] = rows(page)
    assert row.note is None
    row.open_note()
    qtbot.keyClicks(row.note, "Rustig <b>aan</b>")
    qtbot.keyClick(row.note, Qt.Key.Key_Return)
    assert world.stored.items[0].note == "Rustig <b>aan</b>"
    row.note.setPlainText("Doe 🦄")
    row.note.store()
    assert "🦄" in row.problem.text()
    assert row.note.toPlainText() == "Doe 🦄"
    assert world.stored.items[0].note == "Rustig <b>aan</b>"


def drop(target: QWidget, mime: str, content: str, y: int = 5) -> None:
    data = QMimeData()
    data.setData(mime, QByteArray(content.encode()))
    target.dropEvent(
        QDropEvent(
            QPointF(10, y),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_exercises_and_rows_are_dropped_where_they_are_wanted(
    page: ProgramPage, world: World
) -> None:
    world.add("bridge", "plank")
    pane = page.findChild(RowsPane)
    drop(pane, EXERCISE_MIME, "squat", y=1)
    assert world.names == ["squat", "bridge", "plank"]
    drop(pane, ITEM_MIME, str(world.row(0).id), y=10_000)
    assert world.names == ["bridge", "plank", "squat"]
    world.presenter.add_phase()
    world.presenter.show_phase(0)
    drop(page.phases.bar.buttons[1], ITEM_MIME, str(world.row(0).id))
    assert world.names == ["plank", "squat"]
    drop(page.phases.bar.buttons[1], EXERCISE_MIME, "bird-dog")
    assert world.names == ["bridge", "bird-dog"]


def test_the_foot_counts_in_plain_words(
    page: ProgramPage, world: World, speak: Callable[[str], None]
) -> None:
    speak("nl")
    world.add("bridge", "plank", "squat", "bird-dog", "walk-brisk")
    assert page.foot.count.text() == "4 oefeningen en wandelen"
    world.add("sit-to-stand")
    assert page.foot.count.text() == "5 oefeningen en wandelen: meer dan 4 en één voor conditie"
    assert page.foot.undo.toolTip().startswith("Ongedaan maken: oefening toevoegen")


def test_phase_name_and_length_are_changed_in_their_panel(
    page: ProgramPage, world: World, qtbot: QtBot
) -> None:
    form = page.phases.form
    form.name.selectAll()
    qtbot.keyClicks(form.name, "Basis")
    form.name.editingFinished.emit()
    form.days.selectAll()
    qtbot.keyClicks(form.days, "10")
    form.days.editingFinished.emit()
    form.rule.setPlainText("Pijn onder de 4")
    form.rule.store()
    [phase] = world.stored.phases
    assert (phase.name, phase.days, phase.move_on_when) == ("Basis", 10, "Pijn onder de 4")
    assert "Pijn onder de 4" in page.phases.rule.text()
    for wrong in ("0", "-3", "²", "١٢", "9" * 6):
        form.days.selectAll()
        form.days.insert(wrong)
        form.days.setModified(True)
        form.days.editingFinished.emit()
        assert form._rows["days"].problem()
    assert world.stored.phases[0].days == 10
    form.name.setText("x" * 10_000)
    form.name.setModified(True)
    form.name.editingFinished.emit()
    assert world.stored.phases[0].name == "Basis"
    assert form._rows["phase-name"].problem()


def test_the_choices_of_the_sheet_are_stored_as_they_are_made(
    page: ProgramPage, world: World
) -> None:
    world.add("bridge")
    form = page.sheet.form
    form.fill()
    form.pain.click()
    form.grey.click()
    form.code.click()
    form.has_next.click()
    form.language.chosen.emit(Language.EN)
    next(iter(form.topics.boxes().values())).click()
    form.plan.setPlainText("Elke dag wandelen")
    form.plan.store()
    sheet = world.stored.sheet
    assert (sheet.pain_rules, sheet.black_and_white, sheet.use_code_for_name) == (False, True, True)
    assert (sheet.language, len(sheet.education), sheet.plan) == (
        Language.EN,
        1,
        "Elke dag wandelen",
    )
    assert sheet.next_appointment is not None
    for line, hour in (("24-8-2026 10:30", 10), ("31-2-2026 9:00", 10), ("morgen 🦄", 10)):
        form.next.setText(line)
        form.next.setModified(True)
        form.next.editingFinished.emit()
        assert world.stored.sheet.next_appointment.hour == hour
    assert form._appointed.problem()
    form.has_next.click()
    assert world.stored.sheet.next_appointment is None


def test_the_sheet_is_shown_page_by_page(page: ProgramPage, world: World, qtbot: QtBot) -> None:
    world.add("bridge", "plank", "squat")
    qtbot.waitUntil(lambda: page.sheet.pages.count == 2)
    assert said(page, "pageNumber") == "Page 1 of 2"
    page.sheet.on.click()
    assert said(page, "pageNumber") == "Page 2 of 2"


def test_a_narrow_page_shows_the_sheet_on_demand(page: ProgramPage, qtbot: QtBot) -> None:
    page.resize(968, 592)
    assert not page.sheet.isVisible()
    page.foot.sheet.click()
    assert page.sheet.isVisible()
    assert not page.finder.isVisible()
    page.foot.sheet.click()
    assert page.finder.isVisible()


def test_what_was_issued_is_saved_and_opened(
    page: ProgramPage, world: World, paper: FakePaper, tmp_path: Path, qtbot: QtBot
) -> None:
    notices: list[Notice] = []
    page.notice.connect(notices.append)
    world.add("bridge")
    page.foot.issue.click()
    code = world.presenter.sheet.code
    assert code in said(page, "issuedTitle")
    page.done.save.click()
    paper.place = tmp_path / "blad.pdf"
    page.done.save.click()
    assert paper.place.read_bytes() == world.presenter.sheet.pdf
    with qtbot.waitSignal(page.document_asked) as asked:
        page.done.open.click()
    assert asked.args == [world.presenter.sheet.document_id]
    paper.says_yes = False
    page.done.print.click()
    assert page.done.isVisible()
    paper.says_yes = True
    page.done.print.click()
    assert not page.done.isVisible()
    assert [code in notice.text or "blad.pdf" in notice.text for notice in notices] == [True, True]


def test_a_change_elsewhere_is_said_with_a_way_on(page: ProgramPage, world: World) -> None:
    world.add("bridge")
    world.change_elsewhere("Van een ander")
    world.add("plank")
    assert page.phases.conflict.isVisible()
    page.findChild(QAbstractButton, "reload").click()
    assert not page.phases.conflict.isVisible()
    assert world.names == ["bridge"]


def test_a_template_is_chosen_from_the_foot(page: ProgramPage, world: World) -> None:
    menu = Menu(page)
    page.foot.fill_templates(menu)
    template = library().templates()[1]
    inner = menu.findChild(Menu, f"template-{template.id}")
    inner.findChild(QAction, "whole").trigger()
    assert world.stored.template_id == template.id
    assert len(world.presenter.state.phases) == len(template.phases)
    assert len(page.phases.bar.buttons) == len(template.phases)


def test_a_full_program_stays_one_page(page: ProgramPage, world: World) -> None:
    for _ in range(7):
        world.presenter.add_phase()
    world.presenter.show_phase(0)
    world.add(*["bridge"] * 60)
    assert len(rows(page)) == 60
    assert len({button.y() for button in page.phases.bar.buttons}) == 2
    world.presenter.show_phase(1)
    assert rows(page) == []
    world.presenter.undo()
    world.presenter.show_phase(0)
    assert len(rows(page)) == 59


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_page_opens_in_every_language_and_theme(
    page: ProgramPage, world: World, speak: Callable[[str], None], language: str, theme: str
) -> None:
    world.add("bird-dog")
    speak(language)
    dress(QApplication.instance(), RESOURCES, theme)
    assert rows(page)[0].name.text().startswith("Vogelhond" if language == "nl" else "Bird dog")
    assert not page.grab().isNull()


def test_every_control_has_a_name(page: ProgramPage, world: World) -> None:
    world.add("bird-dog")
    rows(page)[0].open_note()
    for widget in page.findChildren(QWidget):
        is_control = isinstance(widget, (QAbstractButton, QLineEdit))
        if is_control and widget.isVisible() and not widget.objectName().startswith("qt_"):
            name = widget.accessibleName() or getattr(widget, "text", str)()
            assert name, widget.objectName()


def test_without_a_patient_the_page_says_what_to_do(page: ProgramPage) -> None:
    page.opened(None, None)
    assert page.nobody.isVisible()
    assert page.commands() == ()
    assert page.closing()
