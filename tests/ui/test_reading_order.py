"""Tab goes as the eye does, also to controls that were made later than what stands after them."""

from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from exercise_app.ui.reading_order import move_focus, stops


def field(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    return made


def page(qtbot: QtBot) -> QWidget:
    """A page whose foot is made before the rows above it."""
    root = QWidget()
    column = QVBoxLayout(root)
    foot = QHBoxLayout()
    foot.addWidget(field("foot-left"))
    foot.addWidget(field("foot-right"))
    column.addLayout(foot)
    grid = QGridLayout()
    for name, line, place in (("d", 1, 1), ("b", 0, 1), ("c", 1, 0), ("a", 0, 0)):
        grid.addWidget(field(name), line, place)
    column.insertLayout(0, grid)
    qtbot.addWidget(root)
    root.show()
    return root


def names(widgets: list[QWidget]) -> list[str]:
    return [widget.objectName() for widget in widgets]


def test_the_order_is_that_of_the_layouts(qtbot: QtBot) -> None:
    assert names(stops(page(qtbot))) == ["a", "b", "c", "d", "foot-left", "foot-right"]


def test_what_is_hidden_or_off_is_passed_over(qtbot: QtBot) -> None:
    root = page(qtbot)
    root.findChild(QLineEdit, "b").hide()
    root.findChild(QLineEdit, "c").setEnabled(False)
    root.findChild(QLineEdit, "a").setFocus()
    move_focus(root, root.focusWidget(), forwards=True)
    assert root.focusWidget().objectName() == "d"


def test_it_goes_around_the_end_in_both_directions(qtbot: QtBot) -> None:
    root = page(qtbot)
    last = root.findChild(QLineEdit, "foot-right")
    last.setFocus()
    assert move_focus(root, last, forwards=True)
    assert root.focusWidget().objectName() == "a"
    assert move_focus(root, root.focusWidget(), forwards=False)
    assert root.focusWidget() is last


def test_only_the_page_of_a_stack_that_is_shown_counts(qtbot: QtBot) -> None:
    stack = QStackedWidget()
    stack.addWidget(field("shown"))
    stack.addWidget(field("behind"))
    root = QWidget()
    QVBoxLayout(root).addWidget(stack)
    qtbot.addWidget(root)
    root.show()
    assert names(stops(root)) == ["shown"]


def test_what_gets_the_focus_is_scrolled_into_view(qtbot: QtBot) -> None:
    root = page(qtbot)
    inside = QWidget()
    rows = QVBoxLayout(inside)
    for number in range(40):
        rows.addWidget(field(f"row-{number}"))
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    root.layout().insertWidget(0, area)
    area.show()
    root.resize(300, 300)
    move_focus(root, root.findChild(QLineEdit, "a"), forwards=False)
    shown = root.focusWidget()
    assert shown.objectName() == "row-39"
    top = shown.mapTo(area.viewport(), shown.rect().topLeft()).y()
    assert 0 <= top <= area.viewport().height()


def test_without_any_control_nothing_happens(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    root.show()
    assert not move_focus(root, None, forwards=True)
