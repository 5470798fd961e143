from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.ui.widgets.buttons import Button


def test_a_new_text_does_not_take_the_shortcut_away(dressed: QApplication, qtbot: QtBot) -> None:
    button = Button("Nieuw", keys="Ctrl+N")
    qtbot.addWidget(button)
    button.setText("New")
    assert button.shortcut().toString() == "Ctrl+N"
    assert button.text() == "New"
