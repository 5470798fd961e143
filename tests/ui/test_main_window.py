from collections.abc import Callable
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.domain.errors import StorageFullError
from exercise_app.domain.measure import Reading
from exercise_app.domain.patient import Salutation
from exercise_app.presenters.navigation import Place, Tab
from exercise_app.ui.frame.header import LastScore
from exercise_app.ui.frame.rail import Rail
from exercise_app.ui.theme.measures import RAIL, RAIL_NARROW
from exercise_app.ui.widgets.labels import ElidedLabel
from exercise_app.ui.widgets.notice_bar import Notice, NoticeBar
from exercise_app.ui.window import MainWindow
from tests.builders import stored_patient
from tests.ui.frame_setup import ALL, Frame

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def shown(dressed: QApplication, qtbot: QtBot) -> Frame:
    return Frame(qtbot, ALL)


def test_pages_are_made_on_their_first_visit_and_kept(shown: Frame) -> None:
    assert list(shown.made) == [Place.PATIENTS]
    first = shown.made[Place.PATIENTS]
    shown.navigation.go(Place.LIBRARY)
    shown.navigation.go(Place.PATIENTS)
    assert set(shown.made) == {Place.PATIENTS, Place.LIBRARY}
    assert shown.made[Place.PATIENTS] is first
    assert first.seen == [(None, None), (None, None)]


def test_only_places_that_exist_are_offered(dressed: QApplication, qtbot: QtBot) -> None:
    shown = Frame(qtbot, (Place.PATIENTS, Place.SETTINGS, Tab.OVERVIEW, Tab.COURSE))
    rail = shown.window.findChild(Rail)
    assert list(rail.buttons) == [Place.PATIENTS, Place.SETTINGS]
    tabs = shown.window.findChild(QTabBar, "tabs")
    assert tabs.count() == 2


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (Qt.Key.Key_2, Place.LIBRARY),
        (Qt.Key.Key_3, Place.TEMPLATES),
        (Qt.Key.Key_Comma, Place.SETTINGS),
    ],
)
def test_keys_go_to_places(shown: Frame, qtbot: QtBot, key: Qt.Key, place: Place) -> None:
    qtbot.keyClick(shown.frame, key, CTRL)
    assert shown.navigation.state.place is place
    assert shown.window.windowTitle() == f"{place.value} · Wervel"
    qtbot.keyClick(shown.frame, Qt.Key.Key_1, CTRL)
    assert shown.navigation.state.place is Place.PATIENTS


def test_a_click_on_the_rail_goes_there_and_is_marked(shown: Frame, qtbot: QtBot) -> None:
    button = shown.window.findChild(QToolButton, "rail-library")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown.navigation.state.place is Place.LIBRARY
    assert button.isChecked()


def test_a_page_that_cannot_be_left_stays_and_the_rail_with_it(shown: Frame, qtbot: QtBot) -> None:
    shown.made[Place.PATIENTS].may_close = False
    qtbot.mouseClick(shown.window.findChild(QToolButton, "rail-library"), Qt.MouseButton.LeftButton)
    assert shown.navigation.state.place is Place.PATIENTS
    assert shown.window.findChild(QToolButton, "rail-patients").isChecked()
    assert not shown.window.close()
    shown.made[Place.PATIENTS].may_close = True
    assert shown.window.close()


def test_closing_tells_before_it_closes(shown: Frame, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.window.closing):
        shown.window.close()


class TestWithAPatient:
    @pytest.fixture
    def opened(self, shown: Frame) -> Frame:
        patient, _ = stored_patient(shown.database, salutation=Salutation.MRS)
        shown.navigation.open_patient(patient.id)
        return shown

    def test_the_header_says_who_it_is(self, opened: Frame, speak: Callable) -> None:
        speak("nl")
        name = opened.window.findChild(ElidedLabel, "patientName")
        assert name.text() == "Mevr. A. de Vries"
        assert not name.visibleRegion().isEmpty()
        speak("en")
        assert name.text() == "Mrs A. de Vries"

    def test_a_name_is_never_mark_up(self, shown: Frame) -> None:
        patient, _ = stored_patient(
            shown.database,
            salutation=Salutation.NONE,
            given_name="<img src='file:///etc/passwd'>",
            family_name="& Zn" + "x" * 60,
        )
        shown.navigation.open_patient(patient.id)
        name = shown.window.findChild(ElidedLabel, "patientName")
        assert name.text() == patient.full_name
        assert not shown.window.grab().isNull()

    def test_the_window_title_names_no_patient(self, opened: Frame) -> None:
        assert "Vries" not in opened.window.windowTitle()
        assert opened.window.windowTitle() == "overview · Wervel"

    def test_tabs_follow_clicks_and_keys(self, opened: Frame, qtbot: QtBot) -> None:
        tabs = opened.window.findChild(QTabBar, "tabs")
        qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(2).center())
        assert opened.navigation.state.tab is Tab.SESSIONS
        qtbot.keyClick(opened.frame, Qt.Key.Key_4, ALT)
        assert opened.navigation.state.tab is Tab.COURSE
        assert tabs.currentIndex() == 3
        qtbot.keyClick(opened.frame, Qt.Key.Key_Left, ALT)
        assert opened.navigation.state.tab is Tab.SESSIONS

    def test_a_page_learns_whose_it_is(self, opened: Frame) -> None:
        state = opened.navigation.state
        assert opened.made[Tab.OVERVIEW].seen == [(state.patient_id, state.episode_id)]

    def test_a_refused_tab_keeps_the_old_one_marked(self, opened: Frame, qtbot: QtBot) -> None:
        opened.made[Tab.OVERVIEW].may_close = False
        tabs = opened.window.findChild(QTabBar, "tabs")
        qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
        assert tabs.currentIndex() == 0
        assert opened.navigation.state.tab is Tab.OVERVIEW

    def test_a_score_of_zero_is_shown_and_none_is_not(self, opened: Frame) -> None:
        from dataclasses import replace

        score = opened.window.findChild(LastScore)
        assert not score.isVisible()
        state = opened.navigation.state
        header = replace(state.header, last_reading=Reading.of(0), last_day=state.header.since)
        opened.navigation._show(replace(state, header=header))
        assert score.isVisible()
        assert " 0, " in score.accessibleName()

    def test_a_changed_header_does_not_open_the_page_again(self, opened: Frame) -> None:
        from dataclasses import replace

        state = opened.navigation.state
        header = replace(state.header, last_reading=Reading.of(3))
        opened.navigation._show(replace(state, header=header))
        assert len(opened.made[Tab.OVERVIEW].seen) == 1

    def test_the_list_has_no_header(self, opened: Frame, qtbot: QtBot) -> None:
        header = opened.window.findChild(QWidget, "header")
        assert header.isVisible()
        qtbot.keyClick(opened.frame, Qt.Key.Key_1, CTRL)
        assert not header.isVisible()


def test_a_patient_that_is_gone_is_said_in_the_bar(shown: Frame) -> None:
    shown.navigation.open_patient(uuid4())
    bar = shown.window.findChild(NoticeBar)
    assert bar.isVisible()
    assert bar.accessibleName()


def test_pages_speak_through_the_bar(shown: Frame, qtbot: QtBot) -> None:
    page = shown.made[Place.PATIENTS]
    bar = shown.window.findChild(NoticeBar)
    done: list[str] = []
    page.notice.emit(Notice("Oefening verwijderd.", action="Terug", run=lambda: done.append("x")))
    assert bar.accessibleName() == "Oefening verwijderd."
    qtbot.mouseClick(bar.findChild(QWidget, "noticeAction"), Qt.MouseButton.LeftButton)
    assert done == ["x"]
    assert not bar.isVisible()
    page.problem.emit(StorageFullError(path="x"))
    assert bar.isVisible()
    assert not bar._timer.isActive()


def test_a_narrow_window_shows_icons_alone(shown: Frame) -> None:
    rail = shown.window.findChild(Rail)
    shown.window.resize(1280, 800)
    assert rail.width() == RAIL
    shown.window.resize(1024, 700)
    assert rail.width() == RAIL_NARROW
    button = rail.buttons[Place.LIBRARY]
    assert button.toolTip().startswith(button.accessibleName())


def test_the_frame_changes_its_language_while_it_runs(shown: Frame, speak: Callable) -> None:
    rail = shown.window.findChild(Rail)
    speak("nl")
    assert rail.buttons[Place.LIBRARY].text() == "Bibliotheek"
    assert "Ctrl+2" in rail.buttons[Place.LIBRARY].toolTip()
    speak("en")
    assert rail.buttons[Place.LIBRARY].text() == "Library"


def test_the_bare_window_tells_its_first_paint_once(dressed: QApplication, qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    with qtbot.assertNotEmitted(window.first_painted):
        window.repaint()
    assert window.windowTitle() == "Wervel"
