import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.presenters.navigation import Place
from exercise_app.ui.frame.curtain import Curtain
from exercise_app.ui.theme import Theme
from tests.ui.frame_setup import ALL, Frame


@pytest.fixture
def shown(dressed: QApplication, qtbot: QtBot) -> Frame:
    made = Frame(qtbot, ALL)
    qtbot.keyClick(made.frame, Qt.Key.Key_F9)
    return made


@pytest.fixture
def curtain(shown: Frame) -> Curtain:
    return shown.window.findChild(Curtain)


def test_it_covers_every_pixel_with_nothing_of_the_page(shown: Frame, curtain: Curtain) -> None:
    assert curtain.isVisible()
    assert curtain.rect() == shown.frame.rect()
    image = shown.window.grab().toImage()
    ground = Theme.current().tokens.bg
    edge = [image.pixelColor(x, 40).name().upper() for x in range(0, image.width(), 7)]
    assert set(edge) == {ground}


def test_it_grows_with_the_window(shown: Frame, curtain: Curtain) -> None:
    shown.window.resize(1500, 900)
    assert curtain.size() == shown.frame.size()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_A, Qt.Key.Key_F9, Qt.Key.Key_Escape])
def test_any_key_brings_back_the_page_and_the_focus(
    shown: Frame, curtain: Curtain, qtbot: QtBot, key: Qt.Key
) -> None:
    with qtbot.waitSignal(curtain.opened):
        qtbot.keyClick(curtain, key)
    assert not curtain.isVisible()
    assert shown.focused() is shown.made[Place.PATIENTS].field


def test_a_click_brings_it_back_too(curtain: Curtain, qtbot: QtBot) -> None:
    qtbot.mouseClick(curtain, Qt.MouseButton.LeftButton)
    assert not curtain.isVisible()


def test_shift_alone_is_no_key(curtain: Curtain, qtbot: QtBot) -> None:
    qtbot.keyClick(curtain, Qt.Key.Key_Shift)
    assert curtain.isVisible()


def test_no_shortcut_acts_behind_it(shown: Frame, curtain: Curtain, qtbot: QtBot) -> None:
    qtbot.keyClick(curtain, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert shown.navigation.state.place is Place.PATIENTS
    assert not curtain.isVisible()


def test_tab_does_not_reach_what_is_behind(shown: Frame, curtain: Curtain) -> None:
    assert not curtain.focusNextPrevChild(True)
    assert shown.focused() is curtain


def test_drawing_it_twice_remembers_the_first_focus(
    shown: Frame, curtain: Curtain, qtbot: QtBot
) -> None:
    shown.frame.draw_curtain()
    qtbot.keyClick(curtain, Qt.Key.Key_Space)
    assert shown.focused() is shown.made[Place.PATIENTS].field
