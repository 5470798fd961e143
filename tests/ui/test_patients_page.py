from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from exercise_app.domain.language import Language
from exercise_app.presenters.patient_form import PatientFormPresenter
from exercise_app.presenters.patients import PatientsPresenter
from exercise_app.services.patients import PatientService
from exercise_app.ui.dialogs.patient_dialog import PatientDialog
from exercise_app.ui.pages.patients import PatientsPage
from tests.builders import stored_patient
from tests.fakes import FakeClock, FakeDatabase


@pytest.fixture
def database() -> FakeDatabase:
    return FakeDatabase(FakeClock())


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot, database: FakeDatabase) -> PatientsPage:
    service = PatientService(database.open_work, database.clock)
    page = PatientsPage(
        PatientsPresenter(service),
        PatientFormPresenter(service, database.clock),
        database.clock,
        Language.NL,
        "Eva Smit",
    )
    qtbot.addWidget(page)
    page.resize(1192, 800)
    page.show()
    return page


def names(page: PatientsPage) -> list[str]:
    model = page.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def search(page: PatientsPage) -> QLineEdit:
    return page.findChild(QLineEdit, "patientSearch")


def test_typing_finds_and_enter_opens(
    page: PatientsPage, qtbot: QtBot, database: FakeDatabase
) -> None:
    stored_patient(database, family_name="Vries")
    wanted, _ = stored_patient(database, family_name="Yılmaz", prefix="")
    page.opened(None, None)
    with qtbot.waitSignal(page.patient_opened) as opened:
        qtbot.keyClicks(search(page), "yilm")
        qtbot.keyClick(search(page), Qt.Key.Key_Return)
    assert opened.args == [wanted.id]


def test_letters_typed_in_the_list_go_to_the_search(
    page: PatientsPage, qtbot: QtBot, database: FakeDatabase
) -> None:
    stored_patient(database)
    page.opened(None, None)
    qtbot.keyClick(page.table, Qt.Key.Key_V)
    assert search(page).text() == "v"


def test_an_unknown_name_says_nobody_was_found(
    page: PatientsPage, qtbot: QtBot, database: FakeDatabase
) -> None:
    stored_patient(database)
    page.opened(None, None)
    search(page).setText("<img src='file:///etc/passwd'>" * 20)
    qtbot.waitUntil(lambda: not page.table.isVisible())
    assert names(page) == []


def dialog_of(page: PatientsPage) -> PatientDialog:
    page.new_patient()
    return page.findChild(PatientDialog)


def test_a_new_patient_takes_a_name_and_enter(
    page: PatientsPage, qtbot: QtBot, database: FakeDatabase
) -> None:
    page.opened(None, None)
    dialog = dialog_of(page)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "family_name"), "Bakker")
    with qtbot.waitSignals([page.patient_opened, page.notice]):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert [patient.family_name for patient in database.stored.patients.values()] == ["Bakker"]


@pytest.mark.parametrize("typed", ["", "Anna 😀", "x" * 10_000, "محمد"])
def test_a_wrong_name_is_explained_at_the_field_and_stays(
    page: PatientsPage, qtbot: QtBot, database: FakeDatabase, typed: str
) -> None:
    dialog = dialog_of(page)
    field = dialog.findChild(QLineEdit, "family_name")
    field.setText(typed)
    field.textEdited.emit(typed)
    dialog.findChild(QPushButton, "storePatient").click()
    assert dialog.isVisible()
    assert field.accessibleDescription() != ""
    assert field.text() == typed
    assert database.stored.patients == {}
    dialog.reject()


def test_the_page_speaks_both_languages_without_a_restart(
    page: PatientsPage, speak: Callable[[str], None], database: FakeDatabase
) -> None:
    stored_patient(database)
    page.opened(None, None)
    new = page.findChild(QPushButton, "newPatient")
    speak("nl")
    assert new.text() == "Nieuwe patiënt"
    assert page.title == "Patiënten"
    speak("en")
    assert new.text() == "New patient"
