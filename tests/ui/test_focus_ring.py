import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from exercise_app.ui.theme import Theme
from exercise_app.ui.widgets.buttons import Button
from exercise_app.ui.widgets.chip import Chip
from exercise_app.ui.widgets.focus_ring import FocusRing

TAB = Qt.FocusReason.TabFocusReason


class Window:
    def __init__(self, qtbot: QtBot) -> None:
        self.widget = QWidget()
        self.field, self.button, self.chip = QLineEdit(), Button("Vastleggen"), Chip("Alle 214")
        self.list = QListView()
        layout = QVBoxLayout(self.widget)
        for part in (self.field, self.button, self.chip, self.list):
            layout.addWidget(part)
        self.ring = FocusRing(self.widget)
        qtbot.addWidget(self.widget)
        self.widget.resize(400, 400)
        self.widget.show()
        self.widget.activateWindow()
        qtbot.waitUntil(self.widget.isActiveWindow)

    def around(self, target: QWidget, inner: QRect | None = None) -> QRect:
        inner = inner or target.rect()
        corner = target.mapTo(self.widget, inner.topLeft())
        return QRect(corner, inner.size()).adjusted(-3, -3, 3, 3)


@pytest.fixture
def shown(dressed: QApplication, qtbot: QtBot) -> Window:
    return Window(qtbot)


def test_it_lies_one_pixel_outside_what_has_the_focus(shown: Window) -> None:
    shown.button.setFocus(TAB)
    assert shown.ring.isVisible()
    assert shown.ring.geometry() == shown.around(shown.button)
    shown.field.setFocus(TAB)
    assert shown.ring.geometry() == shown.around(shown.field)


def test_it_is_painted_in_its_own_colour_and_covers_nothing(shown: Window) -> None:
    shown.button.setFocus(TAB)
    image = shown.widget.grab().toImage()
    area = shown.ring.geometry()
    top = image.pixelColor(area.center().x(), area.top()).name().upper()
    gap = image.pixelColor(area.center().x(), area.top() + 2).name().upper()
    assert top == Theme.current().tokens.focus
    assert gap == Theme.current().tokens.bg
    assert shown.ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_a_pill_gets_a_ring_around_the_pill(shown: Window) -> None:
    shown.chip.setFocus(TAB)
    assert shown.ring.geometry() == shown.around(shown.chip, shown.chip.ring_rect())


def test_a_list_paints_its_own(shown: Window) -> None:
    shown.list.setFocus(TAB)
    assert not shown.ring.isVisible()


def test_a_widget_can_keep_its_own(shown: Window) -> None:
    shown.button.setProperty("ownRing", True)
    shown.button.setFocus(TAB)
    assert not shown.ring.isVisible()


def test_it_follows_what_moves_and_leaves_with_it(shown: Window) -> None:
    shown.button.setFocus(TAB)
    shown.widget.resize(500, 600)
    QApplication.sendPostedEvents()
    assert shown.ring.geometry() == shown.around(shown.button)
    shown.button.hide()
    assert shown.ring.target is not shown.button or not shown.ring.isVisible()


def test_a_field_that_was_clicked_gets_a_ring_too(shown: Window, qtbot: QtBot) -> None:
    qtbot.mouseClick(shown.field, Qt.MouseButton.LeftButton)
    assert shown.ring.isVisible()
    assert shown.ring.target is shown.field


def test_a_scroll_area_cuts_it_off(shown: Window, qtbot: QtBot) -> None:
    inner = QWidget()
    column = QVBoxLayout(inner)
    buttons = [Button(str(number)) for number in range(30)]
    for button in buttons:
        column.addWidget(button)
    area = QScrollArea()
    area.setWidget(inner)
    shown.widget.layout().addWidget(area)
    area.show()
    buttons[0].setFocus(TAB)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert shown.ring._clip.isEmpty()


def test_a_deleted_page_takes_nothing_with_it(shown: Window, qtbot: QtBot) -> None:
    page = QWidget(shown.widget)
    inner = QLineEdit(page)
    page.show()
    inner.setFocus(TAB)
    assert shown.ring.target is inner
    page.deleteLater()
    QApplication.sendPostedEvents(None, 0)
    QApplication.processEvents()
    shown.field.setFocus(TAB)
    assert shown.ring.target is shown.field


def test_another_window_is_not_ringed(shown: Window, qtbot: QtBot) -> None:
    shown.button.setFocus(TAB)
    other = Window(qtbot)
    other.field.setFocus(TAB)
    assert shown.ring.target is None
    assert other.ring.target is other.field
