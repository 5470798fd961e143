import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from exercise_app.content import ShippedLibrary
from exercise_app.domain.episode import Episode
from exercise_app.domain.ids import new_id
from exercise_app.presenters.course import CoursePresenter
from exercise_app.ui.appearance import dress
from exercise_app.ui.pages.course import CoursePage
from exercise_app.ui.widgets.chart_view import ChartView
from exercise_app.ui.widgets.labels import ElidedLabel
from exercise_app.ui.widgets.notice_bar import Notice
from tests.fakes import FakeClock, FakeDatabase, LaterJobs, NowJobs
from tests.presenters.session_setup import (
    course_services,
    running_episode,
    scored,
    session_services,
)
from tests.ui.conftest import RESOURCES

FONTS = Path(str(RESOURCES / "fonts"))


class FakePlaces:
    """Answers with a place in a folder, and remembers the proposed names."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[str] = []

    def ask_place(self, parent: QWidget, file_name: str) -> Path:
        self.asked.append(file_name)
        return self.folder / file_name


@pytest.fixture
def database() -> FakeDatabase:
    return FakeDatabase(FakeClock())


@pytest.fixture
def episode(database: FakeDatabase) -> Episode:
    episode = running_episode(database)
    with database.open_work(write=True) as work:
        for day, average in ((1, 7), (3, 6), (5, 4), (9, 0)):
            work.sessions.add(scored(episode, date(2026, 3, day), average, 8))
        work.commit(new_id())
    return episode


@pytest.fixture
def places(tmp_path: Path) -> FakePlaces:
    return FakePlaces(tmp_path)


def opened(
    qtbot: QtBot, database: FakeDatabase, episode: Episode, places: Any, jobs: Any = None
) -> CoursePage:
    services = session_services(database, ShippedLibrary())
    page = CoursePage(CoursePresenter(course_services(services)), jobs or NowJobs(), places, FONTS)
    qtbot.addWidget(page)
    page.resize(1192, 692)
    page.opened(episode.patient_id, episode.id)
    page.show()
    return page


@pytest.fixture
def page(
    dressed: QApplication,
    qtbot: QtBot,
    database: FakeDatabase,
    episode: Episode,
    places: FakePlaces,
) -> CoursePage:
    page = opened(qtbot, database, episode, places)
    # The first import of matplotlib in a process takes seconds on a busy machine.
    qtbot.waitUntil(
        lambda: chart(page).canvas is not None and drawn(page) is not None, timeout=30_000
    )
    return page


def chart(page: CoursePage) -> ChartView:
    return page.findChild(ChartView)


def drawn(page: CoursePage) -> Any:
    return chart(page).canvas.places


def readout(page: CoursePage) -> str:
    return page.findChild(ElidedLabel, "readout").text()


def test_matplotlib_is_not_imported_before_the_page_is_painted() -> None:
    code = (
        "import sys; import exercise_app.ui.pages.course, exercise_app.presenters.course;"
        "sys.exit('matplotlib' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, timeout=60)
    assert done.returncode == 0


def test_a_sketch_is_there_at_once_and_the_chart_comes_from_the_jobs(
    dressed: QApplication,
    qtbot: QtBot,
    database: FakeDatabase,
    episode: Episode,
    places: FakePlaces,
) -> None:
    jobs = LaterJobs()
    page = opened(qtbot, database, episode, places, jobs)
    qtbot.waitUntil(lambda: jobs.waiting == 1)
    page.repaint()
    assert jobs.waiting == 1
    assert chart(page).canvas is None
    with qtbot.waitSignal(chart(page).drawn):
        jobs.run_all()
    assert len(drawn(page).points) == 4


def test_left_and_right_walk_the_points_and_read_them_out(page: CoursePage, qtbot: QtBot) -> None:
    page.focus_first()
    qtbot.keyClick(chart(page), Qt.Key.Key_Left)
    assert "score 0" in readout(page)
    assert chart(page).accessibleDescription() == readout(page)
    qtbot.keyClick(chart(page), Qt.Key.Key_Left)
    assert "score 4" in readout(page)
    table = page.findChild(QListView, "courseTable")
    assert table.currentIndex().row() == 1
    qtbot.keyClick(chart(page), Qt.Key.Key_Escape)
    assert "score" not in readout(page)


def test_clicking_a_point_or_its_row_says_what_it_is(page: CoursePage, qtbot: QtBot) -> None:
    canvas = chart(page).canvas
    assert canvas is not None
    point = drawn(page).points[1]
    place = canvas.rect().topLeft()
    place.setX(round(point.x))
    place.setY(round(point.y))
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)
    assert "score 6" in readout(page)
    table = page.findChild(QListView, "courseTable")
    row = table.visualRect(table.model().index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert "score 0" in readout(page)


def test_a_new_score_is_drawn_within_a_tenth_of_a_second(
    page: CoursePage, qtbot: QtBot, database: FakeDatabase, episode: Episode
) -> None:
    services = session_services(database, ShippedLibrary())
    # Time of this process alone: other work on the machine does not count.
    taken = []
    for number, average in enumerate((2, 3, 4)):
        services.sessions.record(scored(episode, date(2026, 3, 10), average, 4))
        started = process_time()
        with qtbot.waitSignal(chart(page).drawn):
            page._presenter.refresh(episode.id)
        taken.append(process_time() - started)
        assert len(drawn(page).points) == 5 + number
    assert min(taken) < 0.1, taken


def test_the_number_from_the_literature_comes_and_goes_with_its_switch(
    page: CoursePage,
) -> None:
    def said() -> list[str]:
        card = page.findChild(QWidget, "numbersCard")
        return [label.text() for label in card.findChildren(QLabel) if label.isVisible()]

    assert not any("30%" in text for text in said())
    page.findChild(QAbstractButton, "showImportant").click()
    assert any("2 or 30%" in text for text in said())
    few = len(said())
    page.findChild(QAbstractButton, "moreNumbers").click()
    assert len(said()) > few


def test_the_table_is_copied_as_text_for_a_spreadsheet(page: CoursePage) -> None:
    notices: list[Notice] = []
    page.notice.connect(notices.append)
    page.findChild(QAbstractButton, "copyTable").click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Date\tAverage\tWorst\tSource\tFlare"
    assert lines[-1].startswith("2026-03-09\t0\t8\t")
    assert len(notices) == 1


@pytest.mark.parametrize(
    ("kind", "start"),
    [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF"), ("csv", b"\xef\xbb\xbfDate")],
)
def test_the_course_is_saved_under_a_name_without_the_patient(
    page: CoursePage, places: FakePlaces, kind: str, start: bytes
) -> None:
    page.save(kind)
    (name,) = places.asked
    assert name.endswith(f"_20260311_course.{kind}")
    assert "Vries" not in name
    content = (places.folder / name).read_bytes()
    assert content.startswith(start)
    assert b"Vries" not in content


def test_an_event_is_added_changed_and_taken_back_on_the_page(
    page: CoursePage, qtbot: QtBot
) -> None:
    notices: list[Notice] = []
    page.notice.connect(notices.append)
    page.open_events()
    dialog = page.findChild(QWidget, "eventsDialog")
    dialog.findChild(QLineEdit, "eventText").setText("<img src='file:///etc/passwd'> ألم")
    day = dialog.findChild(QLineEdit, "eventDay")
    day.setFocus()
    day.clear()
    qtbot.keyClicks(day, "31-2-2026")
    store = dialog.findChild(QAbstractButton, "storeEvent")
    store.click()
    assert any("is not a date" in label.text() for label in dialog.findChildren(QLabel))
    assert page._presenter.state.events == ()
    day.setFocus()
    day.clear()
    qtbot.keyClicks(day, "4-3-2026")
    store.click()
    (event,) = page._presenter.state.events
    assert event.day == date(2026, 3, 4)
    assert event.text.startswith("<img")
    dialog.findChild(QAbstractButton, "editEvent").click()
    dialog.findChild(QLineEdit, "eventText").setText("weer aan het werk")
    store.click()
    assert page._presenter.state.events[0].text == "weer aan het werk"
    dialog.findChild(QAbstractButton, "removeEvent").click()
    assert page._presenter.state.events == ()
    dialog.findChild(QAbstractButton, "closeEvents").click()
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(page._presenter.state.events) == 1
    assert [notice.action for notice in notices] == ["Undo", "Undo", "Undo", "Redo"]


def test_without_scores_the_page_leads_to_the_first_one(
    dressed: QApplication, qtbot: QtBot, database: FakeDatabase, places: FakePlaces
) -> None:
    page = opened(qtbot, database, running_episode(database), places)
    assert not chart(page).isVisible()
    page.save("png")
    page.copy()
    assert places.asked == []
    with qtbot.waitSignal(page.sessions_asked):
        page.findChild(QAbstractButton, "firstSession").click()


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_page_opens_in_every_language_and_theme(
    page: CoursePage,
    dressed: QApplication,
    speak: Callable[[str], None],
    language: str,
    theme: str,
    qtbot: QtBot,
) -> None:
    with qtbot.waitSignal(chart(page).drawn):
        speak(language)
        dress(dressed, RESOURCES, theme)
        page._presenter.step(1)
    assert page.title == {"nl": "Verloop", "en": "Course"}[language]
    words = {"nl": "cijfer 7", "en": "score 7"}[language]
    assert words in readout(page)
    assert not page.grab().isNull()
    page.resize(920, 590)
    assert (
        page.findChild(QWidget, "courseScroll").isAncestorOf(page.findChild(QWidget, "valuesCard"))
        or not page.isVisible()
    )
    dress(dressed, RESOURCES, "light")


def test_the_selection_of_the_table_follows_the_chart_only_once(page: CoursePage) -> None:
    table = page.findChild(QListView, "courseTable")
    page._presenter.select(0)
    assert table.selectionModel().isSelected(table.model().index(3, 0))
    page._presenter.select(None)
    assert not table.selectionModel().hasSelection()
    flags = QItemSelectionModel.SelectionFlag.Select
    table.selectionModel().select(table.model().index(0, 0), flags)
    assert page._presenter.state.selected is None
