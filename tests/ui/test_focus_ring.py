"""The ring shows where the keyboard is, in the window and in what opens over it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.ui.widgets.focus_ring import FocusRing


def shown(widget: QWidget, qtbot: QtBot) -> QWidget:
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def ring_of(window: QWidget) -> FocusRing | None:
    return window.findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)


def test_a_dialog_gets_a_ring_of_its_own(qtbot: QtBot) -> None:
    window = QWidget()
    FocusRing(window)
    shown(window, qtbot)
    dialog = QDialog(window)
    field = QLineEdit()
    QVBoxLayout(dialog).addWidget(field)
    shown(dialog, qtbot)
    field.setFocus()
    qtbot.waitUntil(lambda: ring_of(dialog) is not None)
    ring = ring_of(dialog)
    assert ring is not None
    assert ring.target is field
    assert ring.isVisible()


def test_a_window_that_takes_the_keys_itself_has_no_ring_around_it(qtbot: QtBot) -> None:
    window = QWidget()
    FocusRing(window)
    shown(window, qtbot)
    screen = QWidget(None, Qt.WindowType.Window)
    screen.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    shown(screen, qtbot)
    screen.setFocus()
    assert QApplication.focusWidget() is screen
    ring = ring_of(screen)
    assert ring is not None
    assert not ring.isVisible()
