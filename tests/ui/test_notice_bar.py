import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.ui.widgets.buttons import Button, IconButton
from exercise_app.ui.widgets.labels import Label
from exercise_app.ui.widgets.notice_bar import Notice, NoticeBar, Tone


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.field = QLineEdit()
    QVBoxLayout(made).addWidget(made.field)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


@pytest.fixture
def bar(page: QWidget) -> NoticeBar:
    return NoticeBar(page)


def test_it_is_not_there_until_there_is_something(bar: NoticeBar) -> None:
    assert not bar.isVisible()


def test_what_needs_no_answer_goes_and_a_problem_stays(bar: NoticeBar) -> None:
    bar.show_notice(Notice("Vastgelegd."))
    assert bar._timer.isActive()
    bar._timer.timeout.emit()
    assert not bar.isVisible()
    bar.show_notice(Notice("De schijf is vol.", Tone.PROBLEM))
    assert not bar._timer.isActive()
    assert bar.isVisible()


def test_it_waits_while_somebody_reads(bar: NoticeBar) -> None:
    bar.show_notice(Notice("Vastgelegd."))
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Enter))
    assert not bar._timer.isActive()


def test_a_newer_notice_replaces_the_old_one_with_its_act(bar: NoticeBar, qtbot: QtBot) -> None:
    done: list[str] = []
    bar.show_notice(Notice("Een.", action="Terug", run=lambda: done.append("een")))
    bar.show_notice(Notice("Twee.", action="Terug", run=lambda: done.append("twee")))
    qtbot.mouseClick(bar.findChild(Button, "noticeAction"), Qt.MouseButton.LeftButton)
    assert done == ["twee"]
    bar.show_notice(Notice("Drie."))
    assert not bar.findChild(Button, "noticeAction").isVisible()


def test_it_can_be_closed_and_never_takes_the_focus(
    bar: NoticeBar, page: QWidget, qtbot: QtBot
) -> None:
    page.activateWindow()
    page.field.setFocus()
    bar.show_notice(Notice("De schijf is vol.", Tone.PROBLEM))
    assert QApplication.focusWidget() in (page.field, None)
    close = bar.findChild(IconButton)
    assert close.accessibleName()
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_it_stays_inside_its_page(bar: NoticeBar, page: QWidget) -> None:
    bar.show_notice(Notice("x" * 50 + " " + "woord " * 60, Tone.PROBLEM))
    assert page.rect().contains(bar.geometry())
    page.resize(500, 400)
    assert page.rect().contains(bar.geometry())


def test_a_text_is_never_mark_up(bar: NoticeBar) -> None:
    bar.show_notice(Notice("<b>R&D</b> verwijderd."))
    assert bar.findChild(Label, "noticeText").text() == "<b>R&D</b> verwijderd."
    assert bar.findChild(Label, "noticeText").textFormat() is Qt.TextFormat.PlainText
