from collections.abc import Callable
from datetime import date
from time import process_time
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from exercise_app.assembly import picture_store
from exercise_app.content import ShippedLibrary
from exercise_app.domain.episode import Episode
from exercise_app.domain.ids import new_id
from exercise_app.domain.measure import MISSING, NOT_ASKED, Reading
from exercise_app.domain.session import Done, Felt, Origin
from exercise_app.presenters.sessions import SessionsPresenter
from exercise_app.storage.database import Database
from exercise_app.ui.appearance import dress
from exercise_app.ui.pages.sessions import SessionsPage
from exercise_app.ui.widgets.history_list import HistoryList
from exercise_app.ui.widgets.notice_bar import Notice
from exercise_app.ui.widgets.score_row import ScoreRow
from tests.fakes import FakeClock, FakeDatabase
from tests.presenters.session_setup import (
    AVERAGE,
    WORST,
    running_episode,
    scored,
    session_services,
)
from tests.ui.conftest import RESOURCES


@pytest.fixture
def database() -> FakeDatabase:
    return FakeDatabase(FakeClock())


@pytest.fixture
def episode(database: FakeDatabase) -> Episode:
    episode = running_episode(database)
    with database.open_work(write=True) as work:
        for day, average in ((1, 7), (5, 4)):
            work.sessions.add(scored(episode, date(2026, 3, day), average, 8))
        work.commit(new_id())
    return episode


def opened(qtbot: QtBot, database: Any, clock: FakeClock, episode: Episode) -> SessionsPage:
    presenter = SessionsPresenter(session_services(database, ShippedLibrary(), clock))
    page = SessionsPage(presenter, picture_store(RESOURCES), clock)
    qtbot.addWidget(page)
    page.resize(1192, 692)
    page.opened(episode.patient_id, episode.id)
    page.show()
    page.focus_first()
    return page


@pytest.fixture
def page(
    dressed: QApplication, qtbot: QtBot, database: FakeDatabase, episode: Episode
) -> SessionsPage:
    return opened(qtbot, database, database.clock, episode)


def row(page: SessionsPage, question: str = "average-24h") -> ScoreRow:
    return page.findChild(QWidget, f"question-{question}").findChild(ScoreRow, "scores")


def press(page: SessionsPage, *keys: Any) -> None:
    """Type as a user does: what has the focus gets the keys."""
    for key in keys:
        QTest.keyClick(page.focusWidget(), key)


def newest(database: FakeDatabase) -> Any:
    return max(database.stored.sessions.values(), key=lambda session: session.sequence)


def problem(page: SessionsPage) -> str:
    return page.findChild(QLabel, "sessionProblem").text()


def test_a_digit_and_enter_store_a_score_and_show_it(
    page: SessionsPage, database: FakeDatabase
) -> None:
    notices: list[Notice] = []
    page.notice.connect(notices.append)
    press(page, "2", Qt.Key.Key_Return)
    assert newest(database).reading(AVERAGE) == Reading.of(2)
    assert newest(database).reading(WORST) == MISSING
    history = page.findChild(QListView, "historyList").model()
    assert history.index(0, 0).data(Qt.ItemDataRole.UserRole).readings[0] == Reading.of(2)
    assert page.focusWidget().objectName() == "score-0"
    assert row(page).reading() == MISSING
    assert notices[0].action
    notices[0].run()
    assert history.rowCount() == 2


def test_ten_is_one_then_nought_or_plus_and_waiting_makes_it_two_answers(
    page: SessionsPage,
) -> None:
    press(page, "1", "0")
    assert row(page).reading() == Reading.of(10)
    press(page, "0")
    assert row(page).reading() == Reading.of(0)
    press(page, "+")
    assert row(page).reading() == Reading.of(10)
    press(page, "1", "3")
    assert row(page).reading() == Reading.of(3)


def test_after_a_while_a_nought_is_no_longer_part_of_ten(page: SessionsPage, qtbot: QtBot) -> None:
    press(page, "1")
    qtbot.waitUntil(lambda: not row(page)._one.isActive(), timeout=2000)
    press(page, "0")
    assert row(page).reading() == Reading.of(0)


def test_the_arrows_move_without_choosing_and_down_goes_to_the_next_question(
    page: SessionsPage,
) -> None:
    press(page, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert page.focusWidget().objectName() == "score-2"
    assert row(page).reading() == MISSING
    press(page, Qt.Key.Key_Left, Qt.Key.Key_Space)
    assert row(page).reading() == Reading.of(1)
    press(page, "N")
    assert row(page).reading() == NOT_ASKED
    press(page, Qt.Key.Key_Backspace)
    assert row(page).reading() == MISSING
    press(page, Qt.Key.Key_Down)
    assert row(page, "worst-24h").isAncestorOf(page.focusWidget())


def test_the_mouse_does_the_same_and_a_second_click_clears(
    page: SessionsPage, qtbot: QtBot, database: FakeDatabase
) -> None:
    seven = row(page).button(Reading.of(7))
    qtbot.mouseClick(seven, Qt.MouseButton.LeftButton)
    assert row(page).reading() == Reading.of(7)
    qtbot.mouseClick(seven, Qt.MouseButton.LeftButton)
    assert row(page).reading() == MISSING
    qtbot.mouseClick(row(page).button(NOT_ASKED), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.findChild(QAbstractButton, "storeSession"), Qt.MouseButton.LeftButton)
    assert newest(database).reading(AVERAGE) == NOT_ASKED


def test_an_exercise_is_answered_and_cleared_with_a_click(
    page: SessionsPage, qtbot: QtBot, database: FakeDatabase
) -> None:
    answer = page.findChild(QWidget, "answer-bridge")
    buttons = {b.text(): b for b in answer.findChildren(QAbstractButton)}
    buttons["done"].click()
    buttons["more pain"].click()
    buttons["more pain"].click()
    page.findChild(QAbstractButton, "allDone").click()
    page.findChild(QCheckBox, "flare").click()
    page.findChild(QAbstractButton, "storeSession").click()
    session = newest(database)
    assert [(r.done, r.felt) for r in session.responses] == [(Done.YES, Felt.UNKNOWN)] * 2
    assert session.flare


def test_enter_with_nothing_entered_says_so_in_one_sentence(
    page: SessionsPage, database: FakeDatabase
) -> None:
    press(page, Qt.Key.Key_Return)
    assert problem(page).startswith("Nothing has been entered")
    assert len(database.stored.sessions) == 2


@pytest.mark.parametrize("typed", ["31-2-2026", "morgen", "😀", "9" * 20, "12-3-2026"])
def test_a_date_that_cannot_be_stays_as_typed_and_stores_nothing(
    page: SessionsPage, qtbot: QtBot, database: FakeDatabase, typed: str
) -> None:
    press(page, "5")
    field = page.findChild(QLineEdit, "sessionDay")
    field.setFocus()
    field.clear()
    # QTest types Latin letters only; an emoji comes in as it would from the clipboard.
    field.insert(typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert problem(page)
    assert field.text() == typed
    assert len(database.stored.sessions) == 2
    assert row(page).reading() == Reading.of(5)
    field.setFocus()
    field.clear()
    qtbot.keyClicks(field, "10-3-2026")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert newest(database).day == date(2026, 3, 10)


def test_a_row_of_the_history_opens_for_correction_and_escape_leaves_it(
    page: SessionsPage, qtbot: QtBot, database: FakeDatabase
) -> None:
    history = page.findChild(HistoryList, "historyList")
    place = history.visualRect(history.model().index(0, 0)).center()
    qtbot.mouseClick(history.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.findChild(QLabel, "sessionHeading").text() == "Change session"
    assert row(page).reading() == Reading.of(4)
    page.focus_first()
    press(page, "3", Qt.Key.Key_Return)
    line = history.model().index(0, 0).data(Qt.ItemDataRole.UserRole)
    assert (line.readings[0], line.was) == (Reading.of(3), Reading.of(4))
    assert "changed, was 4" in history.model().index(0, 0).data()
    rect = history.visualRect(history.model().index(0, 0))
    words = rect.bottomRight() - QPoint(30, 12)
    qtbot.mouseClick(history.viewport(), Qt.MouseButton.LeftButton, pos=words)
    dialog = page.findChild(QWidget, "sessionChanges")
    assert "Average pain, last 24 hours: 4" in [x.text() for x in dialog.findChildren(QLabel)]
    assert page.findChild(QLabel, "sessionHeading").text() == "New session"
    dialog.close()
    history.setCurrentIndex(history.model().index(1, 0))
    qtbot.keyClick(history, Qt.Key.Key_Return)
    page.focus_first()
    press(page, Qt.Key.Key_Escape)
    assert page.findChild(QLabel, "sessionHeading").text() == "New session"


def test_undo_and_redo_work_with_their_keys(page: SessionsPage, database: FakeDatabase) -> None:
    press(page, "6", Qt.Key.Key_Return)
    history = page.findChild(QListView, "historyList").model()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert history.rowCount() == 2
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Z, both)
    assert history.rowCount() == 3


def test_a_whole_diary_is_typed_with_digits_alone(
    page: SessionsPage, database: FakeDatabase
) -> None:
    page.findChild(QAbstractButton, "openGrid").click()
    grid = page.findChild(QWidget, "diaryGrid")
    for key in ("2", "1", "0", "1", "4", Qt.Key.Key_Tab, "n", Qt.Key.Key_Return):
        QTest.keyClick(grid.focusWidget(), key)
    stored = [s for s in database.stored.sessions.values() if s.origin is Origin.DIARY]
    assert [(s.day.day, s.reading(AVERAGE).value, s.reading(WORST)) for s in stored] == [
        (5, 2, Reading.of(10)),
        (6, 1, Reading.of(4)),
        (7, None, NOT_ASKED),
    ]
    assert not grid.isVisible()


def test_in_the_grid_arrows_backspace_and_a_waiting_one_behave(
    page: SessionsPage, qtbot: QtBot, database: FakeDatabase
) -> None:
    page.open_grid()
    grid = page.findChild(QWidget, "diaryGrid")
    QTest.keyClick(grid.focusWidget(), "1")
    qtbot.waitUntil(lambda: grid.focusWidget().objectName() == "cell-0-1", timeout=2000)
    QTest.keyClick(grid.focusWidget(), Qt.Key.Key_Backspace)
    assert grid.focusWidget().objectName() == "cell-0-0"
    assert grid.focusWidget().reading() == MISSING
    QTest.keyClick(grid.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(grid.focusWidget(), "+")
    QTest.keyClick(grid.focusWidget(), "1")
    assert grid.findChild(QWidget, "cell-1-0").reading() == Reading.of(10)
    grid.findChild(QAbstractButton, "gridCancel").click()
    assert not grid.isVisible()
    assert len(database.stored.sessions) == 2


def test_a_patient_answers_one_question_at_a_time_on_big_targets(
    page: SessionsPage, qtbot: QtBot, database: FakeDatabase
) -> None:
    page.open_patient_mode()
    window = page.findChild(QWidget, "patientMode")
    four = window.findChild(QAbstractButton, "patient-4")
    assert min(four.width(), four.height()) >= 72
    on = window.findChild(QAbstractButton, "patientNext")
    assert not on.isEnabled()
    qtbot.mouseClick(four, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(four, Qt.MouseButton.LeftButton)
    on.click()
    for key in ("1", "0", Qt.Key.Key_Return):
        QTest.keyClick(window, key)
    assert window.findChild(QLabel, "patientThanks").isVisible()
    shown = " ".join(label.text() for label in window.findChildren(QLabel))
    assert "Vries" not in shown
    session = newest(database)
    assert session.origin is Origin.PATIENT
    assert [p.reading for p in session.pain] == [Reading.of(4), Reading.of(10)]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()


def test_holding_escape_or_the_corner_gives_the_screen_back(
    page: SessionsPage, qtbot: QtBot
) -> None:
    for hold in ("key", "corner"):
        page.open_patient_mode()
        window = page.findChild(QWidget, "patientMode")
        with qtbot.waitSignal(window.destroyed, timeout=4000):
            if hold == "key":
                QTest.keyPress(window, Qt.Key.Key_Escape)
            else:
                corner = window.findChild(QWidget, "patientCorner")
                QTest.mousePress(corner, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_page_opens_in_every_language_and_theme(
    dressed: QApplication,
    speak: Callable[[str], None],
    qtbot: QtBot,
    database: FakeDatabase,
    episode: Episode,
    language: str,
    theme: str,
) -> None:
    page = opened(qtbot, database, database.clock, episode)
    speak(language)
    dress(dressed, RESOURCES, theme)
    heading = page.findChild(QLabel, "sessionHeading").text()
    assert heading == {"nl": "Nieuwe meting", "en": "New session"}[language]
    assert not page.grab().isNull()
    controls = page.findChildren(QAbstractButton) + page.findChildren(QLineEdit)
    nameless = [
        c.objectName() for c in controls if c.isVisible() and not (c.accessibleName() or c.text())
        if not isinstance(c, QAbstractButton)
    ]  # fmt: skip
    assert nameless == []
    dress(dressed, RESOURCES, "light")


def test_a_narrow_page_puts_the_history_beneath_and_back(page: SessionsPage) -> None:
    history = page.findChild(QWidget, "sessionHistory")
    form = page.findChild(QWidget, "sessionForm")
    assert not form.isAncestorOf(history)
    page.resize(920, 590)
    QApplication.processEvents()
    assert form.isAncestorOf(history)
    assert page.minimumSizeHint().width() <= 920
    page.resize(1192, 692)
    QApplication.processEvents()
    assert not form.isAncestorOf(history)


def test_from_key_to_stored_takes_less_than_a_tenth_of_a_second(
    dressed: QApplication, qtbot: QtBot, tmp_path: Any
) -> None:
    clock = FakeClock()
    database = Database.create(tmp_path / "clinic.wervel", today=clock.today)
    try:
        episode = running_episode(database)  # type: ignore[arg-type]
        with database.open_work(write=True) as work:
            for number in range(60):
                day = date.fromordinal(date(2025, 12, 1).toordinal() + number)
                work.sessions.add(scored(episode, day, number % 11, 5))
            work.commit(new_id())
        page = opened(qtbot, database, clock, episode)
        QApplication.processEvents()
        taken = []
        for digit in "3456":
            press(page, digit)
            started = process_time()
            press(page, Qt.Key.Key_Return)
            taken.append(process_time() - started)
        assert page.findChild(QListView, "historyList").model().rowCount() >= 64
        # The first one also pays for what is made on first use.
        assert min(taken) < 0.1, taken
    finally:
        database.close()


def test_on_a_small_screen_the_targets_stand_in_two_rows_and_stay_large(
    page: SessionsPage,
) -> None:
    page.open_patient_mode()
    window = page.findChild(QWidget, "patientMode")
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(800, 600)
    targets = [window.findChild(QAbstractButton, f"patient-{number}") for number in range(11)]
    assert window.width() == 800
    assert len({target.y() for target in targets}) == 2
    assert min(min(target.width(), target.height()) for target in targets) >= 72
    assert max(target.geometry().right() for target in targets) < 800
