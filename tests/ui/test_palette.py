from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from exercise_app.presenters.navigation import Place
from exercise_app.ui.commands import Command
from exercise_app.ui.frame.palette import LONGEST, CommandPalette, matching
from tests.ui.frame_setup import ALL, Frame

CTRL = Qt.KeyboardModifier.ControlModifier
opened: list[str] = []


def patients(words: str) -> Sequence[Command]:
    names = ("de Vries, Anneke", "Brouwer, Jan", "<b>Brug</b>, R&D")
    return [
        Command(name, lambda name=name: opened.append(name), "user-round", detail="8-2-1967")
        for name in names
        if words and words.lower() in name.lower()
    ]


def many(words: str) -> Sequence[Command]:
    return [Command(f"{words} {n}", lambda: None) for n in range(500)] if words == "zz" else []


@pytest.fixture
def shown(dressed: QApplication, qtbot: QtBot) -> Frame:
    opened.clear()
    made = Frame(qtbot, ALL, (patients, many))
    qtbot.keyClick(made.frame, Qt.Key.Key_K, CTRL)
    return made


@pytest.fixture
def field(shown: Frame) -> QLineEdit:
    return shown.window.findChild(QLineEdit, "paletteField")


@pytest.fixture
def results(shown: Frame) -> Callable[[], list[str]]:
    model = shown.window.findChild(QListView, "paletteList").model()
    return lambda: [model.index(row, 0).data() for row in range(model.rowCount())]


def test_ctrl_k_opens_it_with_the_focus_in_its_field(shown: Frame, field: QLineEdit) -> None:
    assert shown.window.findChild(CommandPalette).isVisible()
    assert shown.focused() is field
    assert field.text() == ""


def test_without_words_it_offers_the_acts_of_the_page_first(
    results: Callable[[], list[str]],
) -> None:
    assert results()[0] == "Act of patients"
    assert "Library" in results()


def test_typing_finds_patients_and_enter_opens_the_first(
    shown: Frame, field: QLineEdit, results: Callable[[], list[str]], qtbot: QtBot
) -> None:
    qtbot.keyClicks(field, "br")
    assert results() == ["Library", "Brouwer, Jan, 8-2-1967", "<b>Brug</b>, R&D, 8-2-1967"]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert opened == ["Brouwer, Jan"]
    assert not shown.window.findChild(CommandPalette).isVisible()


def test_an_act_of_the_page_can_be_done(shown: Frame, field: QLineEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "act of")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shown.made[Place.PATIENTS].done == ["act"]


def test_places_are_reached(shown: Frame, field: QLineEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "template")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shown.navigation.state.place is Place.TEMPLATES
    qtbot.keyClick(shown.frame, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(field, "back")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shown.navigation.state.place is Place.PATIENTS


def test_arrows_stop_at_both_ends(shown: Frame, field: QLineEdit, qtbot: QtBot) -> None:
    listed = shown.window.findChild(QListView, "paletteList")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert listed.currentIndex().row() == 0
    for _ in range(30):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert listed.currentIndex().row() == listed.model().rowCount() - 1
    qtbot.keyClick(field, Qt.Key.Key_PageUp)
    qtbot.keyClick(field, Qt.Key.Key_PageDown)
    assert listed.currentIndex().isValid()


def test_escape_closes_and_gives_the_focus_back(
    shown: Frame, field: QLineEdit, qtbot: QtBot
) -> None:
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not shown.window.findChild(CommandPalette).isVisible()
    assert shown.focused() is shown.made[Place.PATIENTS].field


def test_tab_stays_inside(shown: Frame, field: QLineEdit, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert shown.focused() is field


def test_a_click_beside_it_closes(shown: Frame, qtbot: QtBot) -> None:
    palette = shown.window.findChild(CommandPalette)
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton)
    assert not palette.isVisible()


def test_a_click_on_a_result_does_it(shown: Frame, field: QLineEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "anneke")
    listed = shown.window.findChild(QListView, "paletteList")
    place = listed.visualRect(listed.model().index(0, 0)).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["de Vries, Anneke"]


def test_nothing_found_says_so_and_enter_does_nothing(
    shown: Frame, field: QLineEdit, results: Callable[[], list[str]], qtbot: QtBot
) -> None:
    field.setText("😀 <img src=x> \x00 " + "x" * 10_000)
    assert results() == []
    palette = shown.window.findChild(CommandPalette)
    assert palette._nothing.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_it_never_lists_more_than_helps(
    field: QLineEdit, results: Callable[[], list[str]], shown: Frame
) -> None:
    field.setText("zz")
    assert len(results()) == LONGEST
    assert not shown.window.grab().isNull()


def test_it_speaks_the_present_language(
    shown: Frame, field: QLineEdit, results: Callable[[], list[str]], speak: Callable
) -> None:
    speak("nl")
    shown.frame.open_palette()
    assert field.placeholderText() == "Patiënt, oefening of handeling"
    assert "Bibliotheek" in results()


def test_names_that_begin_with_the_words_go_first() -> None:
    commands = [Command(text, lambda: None) for text in ("Kleine brug", "Brug", "Brug met bal")]
    found = [command.text for command in matching(commands, "brug")]
    assert found == ["Brug", "Brug met bal", "Kleine brug"]
    assert matching(commands, "bal brug")[0].text == "Brug met bal"
    assert [c.text for c in matching(commands, "")] == ["Kleine brug", "Brug", "Brug met bal"]
