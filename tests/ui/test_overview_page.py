from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from exercise_app.content import ShippedLibrary
from exercise_app.domain.episode import Episode
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion, Reading
from exercise_app.domain.patient import Patient
from exercise_app.domain.screening import Answer
from exercise_app.presenters.intake import IntakePresenter
from exercise_app.presenters.overview import OverviewPresenter
from exercise_app.services.clinics import ClinicService
from exercise_app.services.episodes import EpisodeService
from exercise_app.services.handouts import HandoutService
from exercise_app.services.patients import PatientService
from exercise_app.services.programs import ProgramService
from exercise_app.services.sessions import SessionService
from exercise_app.ui.pages.intake import IntakePage
from exercise_app.ui.pages.overview import OverviewPage
from exercise_app.ui.widgets.score_row import ScoreRow
from exercise_app.ui.widgets.segmented import Segmented
from tests.builders import stored_patient
from tests.fakes import FakeClock, FakeDatabase

LIBRARY = ShippedLibrary()


@pytest.fixture
def database() -> FakeDatabase:
    return FakeDatabase(FakeClock())


@pytest.fixture
def known(database: FakeDatabase) -> tuple[Patient, Episode]:
    return stored_patient(database)


@pytest.fixture
def page(
    dressed: QApplication, qtbot: QtBot, database: FakeDatabase, known: tuple[Patient, Episode]
) -> OverviewPage:
    work, clock = database.open_work, database.clock
    episodes = EpisodeService(work, clock)
    overview = OverviewPresenter(
        PatientService(work, clock),
        episodes,
        SessionService(work, clock),
        ProgramService(work, clock, LIBRARY, HandoutService(LIBRARY), None),
        ClinicService(work),
        clock,
    )

    def make_intake() -> IntakePage:
        presenter = IntakePresenter(episodes, LIBRARY, clock, ("knee-kneel", "pgp"))
        return IntakePage(presenter, LIBRARY, lambda: Language.NL, lambda: "Eva Smit")

    page = OverviewPage(overview, make_intake, LIBRARY, lambda: Language.NL)
    qtbot.addWidget(page)
    page.resize(1192, 692)
    page.show()
    page.opened(known[0].id, known[1].id)
    return page


def test_one_digit_stores_todays_score(
    page: OverviewPage, qtbot: QtBot, database: FakeDatabase
) -> None:
    row = page.findChild(ScoreRow, "todayScore")
    with qtbot.waitSignals([page.stored, page.notice]):
        qtbot.keyClick(row, Qt.Key.Key_0)
    session = next(iter(database.stored.sessions.values()))
    assert session.reading(PainQuestion.AVERAGE_24H) == Reading.of(0)
    assert not row.isVisible()


def test_the_time_line_is_readable_without_seeing_it(page: OverviewPage) -> None:
    page.findChild(ScoreRow, "todayScore").settled.emit(Reading.of(7))
    model = page.timeline.model()
    assert model.rowCount() == 2
    assert ", 7" in model.index(0, 0).data()


def open_intake(page: OverviewPage) -> IntakePage:
    page.findChild(QPushButton, "openIntake").click()
    return page.findChild(IntakePage)


def test_the_intake_is_stored_by_leaving_a_field(
    page: OverviewPage, qtbot: QtBot, database: FakeDatabase, known: tuple[Patient, Episode]
) -> None:
    intake = open_intake(page)
    field = intake.findChild(QPlainTextEdit, "complaint")
    field.setPlainText("Rugpijn <img src='file:///etc/passwd'> 😀")
    intake.findChild(QPushButton, "leaveIntake").click()
    stored = database.stored.episodes[known[1].id].intake.complaint
    assert stored == "Rugpijn <img src='file:///etc/passwd'> 😀"
    assert page.timeline.isVisible()


def test_a_page_with_a_wrong_note_is_not_left(page: OverviewPage, database: FakeDatabase) -> None:
    intake = open_intake(page)
    intake.findChild(QPlainTextEdit, "complaint").setPlainText("x" * 10_000)
    intake.findChild(QPushButton, "leaveIntake").click()
    assert intake.isVisible()
    assert not page.closing()
    assert "4" in intake.findChild(QPlainTextEdit, "complaint").accessibleDescription()


def test_a_yes_shows_the_reference_of_its_group_only(
    page: OverviewPage, database: FakeDatabase, known: tuple[Patient, Episode]
) -> None:
    intake = open_intake(page)
    intake.findChild(Segmented, "sign-inf-fever").chosen.emit(Answer.YES)
    answers = database.stored.episodes[known[1].id].intake.alarm_answers
    assert ("inf-fever", Answer.YES) in {(a.sign_id, a.answer) for a in answers}
    shown = {box.objectName() for box in intake.findChildren(QFrame) if box.isVisibleTo(intake)}
    assert "reference-infection" in shown
    assert "reference-fracture" not in shown


def test_both_pages_speak_both_languages(page: OverviewPage, speak: Callable[[str], None]) -> None:
    intake = open_intake(page)
    for language, words in (("nl", ("Overzicht", "ja")), ("en", ("Overview", "yes"))):
        speak(language)
        assert page.title == words[0]
        assert words[1] in {
            button.text() for button in intake.findChild(Segmented, "sign-inf-fever").children()
            if hasattr(button, "text")
        }  # fmt: skip
