from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QMenu
from pytestqt.qtbot import QtBot

from exercise_app.ui.widgets.date_field import DateField, short_date

TODAY = date(2026, 3, 12)


def test_a_date_is_written_short_and_day_first() -> None:
    assert short_date(date(1967, 2, 8)) == "8-2-1967"


@pytest.fixture
def field(dressed: QApplication, qtbot: QtBot) -> DateField:
    made = DateField(TODAY)
    qtbot.addWidget(made)
    made.resize(200, 36)
    made.show()
    return made


def test_a_typed_date_is_told_when_the_field_is_left(field: DateField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "08/02/67")
    with qtbot.waitSignal(field.entered) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args == [date(1967, 2, 8)]
    assert field.text() == "8-2-1967"
    with qtbot.assertNotEmitted(field.entered):
        qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize("typed", ["31-2-2026", "😀", "<b>", "x" * 10_000, "0-0-0000"])
def test_what_is_not_understood_stays_as_typed(field: DateField, qtbot: QtBot, typed: str) -> None:
    field.set_value(date(2026, 1, 1))
    field.setText(typed)
    kept = field.text()
    with qtbot.waitSignal(field.not_understood) as told, qtbot.assertNotEmitted(field.entered):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args == [kept]
    assert field.text() == kept
    assert field.value() == date(2026, 1, 1)


def test_an_emptied_field_is_no_date(field: DateField, qtbot: QtBot) -> None:
    field.set_value(date(2026, 1, 1))
    field.clear()
    with qtbot.waitSignal(field.entered) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args == [None]


def test_the_calendar_opens_by_key_and_its_day_is_told(field: DateField, qtbot: QtBot) -> None:
    field.set_value(date(2026, 3, 2))
    field.set_latest(TODAY)
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 3, 2)
    assert calendar.maximumDate() == QDate(2026, 3, 12)
    with qtbot.waitSignal(field.entered) as told:
        calendar.clicked.emit(QDate(2026, 3, 9))
    assert told.args == [date(2026, 3, 9)]
    assert field.text() == "9-3-2026"
    assert not any(menu.isVisible() for menu in field.findChildren(QMenu))


def test_it_speaks_both_languages(field: DateField, speak: Callable[[str], None]) -> None:
    speak("nl")
    assert field.placeholderText() == "dag-maand-jaar"
    speak("en")
    assert field.placeholderText() == "day-month-year"
