"""The row of numbers: a typed 1 waits for what may be a 10 before anybody stores it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exercise_app.domain.measure import NOT_ASKED, Reading
from exercise_app.ui.widgets.score_row import ScoreRow


def shown_row(qtbot: QtBot) -> tuple[ScoreRow, list[Reading]]:
    row = ScoreRow()
    qtbot.addWidget(row)
    row.show()
    settled: list[Reading] = []
    row.settled.connect(settled.append)
    return row, settled


def test_ten_typed_as_two_digits_settles_once_and_as_ten(qtbot: QtBot) -> None:
    row, settled = shown_row(qtbot)
    QTest.keyClicks(row, "10")
    assert settled == [Reading.of(10)]


def test_a_one_settles_after_the_time_for_a_zero(qtbot: QtBot) -> None:
    row, settled = shown_row(qtbot)
    QTest.keyClick(row, "1")
    assert settled == []
    qtbot.waitUntil(lambda: settled == [Reading.of(1)], timeout=3000)


def test_a_one_settles_at_once_when_its_page_is_left(qtbot: QtBot) -> None:
    row, settled = shown_row(qtbot)
    QTest.keyClick(row, "1")
    row.hide()
    assert settled == [Reading.of(1)]


def test_other_answers_settle_at_once(qtbot: QtBot) -> None:
    row, settled = shown_row(qtbot)
    QTest.keyClick(row, "7")
    QTest.keyClick(row, Qt.Key.Key_N)
    one = row.button(Reading.of(1))
    assert one is not None
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
    assert settled == [Reading.of(7), NOT_ASKED, Reading.of(1)]
