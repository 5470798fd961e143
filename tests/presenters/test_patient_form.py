from dataclasses import replace

import pytest

from exercise_app.domain.errors import AppError, StorageFullError
from exercise_app.domain.language import Language
from exercise_app.domain.patient import Patient, Salutation
from exercise_app.presenters.patient_form import PatientForm, PatientFormPresenter
from exercise_app.services.patients import PatientService
from tests.fakes import FakeClock, FakeDatabase

GOOD = PatientForm("Anneke", "de", "Vries", "8-2-1967", "204117", Salutation.MRS, Language.NL)


@pytest.fixture
def database() -> FakeDatabase:
    return FakeDatabase(FakeClock())


@pytest.fixture
def presenter(database: FakeDatabase) -> PatientFormPresenter:
    presenter = PatientFormPresenter(
        PatientService(database.open_work, database.clock), database.clock
    )
    presenter.start_new(Language.NL, "Eva Smit")
    return presenter


@pytest.fixture
def stored(presenter: PatientFormPresenter) -> list[Patient]:
    patients: list[Patient] = []
    presenter.stored.connect(patients.append)
    return patients


def test_a_good_form_is_stored(presenter: PatientFormPresenter, stored: list[Patient]) -> None:
    presenter.edit(GOOD)
    presenter.submit()
    assert [patient.full_name for patient in stored] == ["Anneke de Vries"]
    assert str(stored[0].birth_date) == "1967-02-08"


def test_nothing_is_called_wrong_before_the_first_try(presenter: PatientFormPresenter) -> None:
    presenter.edit(replace(GOOD, family_name="", birth_date="31-2-1967"))
    assert presenter.state.problems == {}
    presenter.submit()
    assert {name: p.rule for name, p in presenter.state.problems.items()} == {
        "family_name": "required",
        "birth_date": "no-date",
    }
    presenter.edit(GOOD)
    assert presenter.state.problems == {}


@pytest.mark.parametrize(
    ("field", "text", "rule"),
    [
        ("family_name", "x" * 10_000, "too-long"),
        ("given_name", "Anna 😀", "unprintable"),
        ("family_name", "عائشة", "unprintable"),
        ("birth_date", "1-1-2999", "in-future"),
        ("birth_date", "1-1-1700", "too-long-ago"),
        ("birth_date", "gisteren", "no-date"),
        ("epd_number", "9" * 31, "too-long"),
    ],
)
def test_wrong_input_is_named_at_its_field_and_stays_as_typed(
    presenter: PatientFormPresenter, stored: list[Patient], field: str, text: str, rule: str
) -> None:
    presenter.edit(replace(GOOD, **{field: text}))
    presenter.submit()
    assert presenter.state.problems[field].rule == rule
    assert getattr(presenter.state.form, field) == text
    assert stored == []


def test_a_second_press_after_a_full_disk_makes_one_patient(
    presenter: PatientFormPresenter, database: FakeDatabase, stored: list[Patient]
) -> None:
    problems: list[AppError] = []
    presenter.problem.connect(problems.append)
    presenter.edit(GOOD)
    database.fail_commit = StorageFullError(path="clinic.db")
    presenter.submit()
    assert [p.code for p in problems] == ["storage-full"]
    presenter.submit()
    presenter.submit()
    assert len(database.stored.patients) == 1
    assert {patient.id for patient in stored} == set(database.stored.patients)


def test_changing_a_patient_keeps_identity_and_code(
    presenter: PatientFormPresenter, stored: list[Patient]
) -> None:
    presenter.edit(GOOD)
    presenter.submit()
    presenter.start_change(stored[0])
    assert presenter.state.form == GOOD
    presenter.edit(replace(GOOD, given_name="Annie"))
    presenter.submit()
    assert (stored[1].id, stored[1].code) == (stored[0].id, stored[0].code)
    assert stored[1].given_name == "Annie"
