from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.ui.dialogs.crash import CrashDialog
from exercise_app.ui.widgets.buttons import Button


@pytest.fixture
def owner(dressed: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(owner: QWidget) -> CrashDialog:
    made = CrashDialog("ui/pages/x.py:1 in _draw\nbuiltins.ValueError", "", owner)
    made.open()
    return made


def test_details_can_be_copied(dialog: CrashDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.findChild(Button, "copyDetails"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().endswith("builtins.ValueError")


def test_the_user_decides_to_go_on_or_to_quit(dialog: CrashDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.quit_asked):
        qtbot.mouseClick(dialog.findChild(Button, "quit"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.finished):
        qtbot.mouseClick(dialog.findChild(Button, "goOn"), Qt.MouseButton.LeftButton)


def test_it_says_that_what_was_stored_is_safe(
    dialog: CrashDialog, speak: Callable[[str], None]
) -> None:
    speak("nl")
    assert dialog._safe.text().startswith("Wat is vastgelegd, is veilig.")
    speak("en")
    assert dialog._safe.text().startswith("What was stored is safe.")
