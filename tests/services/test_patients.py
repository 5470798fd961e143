from dataclasses import replace
from datetime import date

import pytest

from exercise_app.domain.errors import ConflictError, InvalidInputError, NotFoundError
from exercise_app.domain.ids import new_id
from exercise_app.domain.overview import PatientQuery
from exercise_app.services.patients import PatientService
from tests.builders import a_patient, a_session, stored_patient
from tests.fakes import FakeClock, FakeDatabase

HOSTILE_NAMES = {
    "x" * 10_000: "too-long",
    "": "required",
    "   \t ": "required",
    "Anna 😀": "unprintable",
    "محمد": "unprintable",
    "李": "unprintable",
}


@pytest.fixture
def database() -> FakeDatabase:
    return FakeDatabase(FakeClock())


@pytest.fixture
def service(database: FakeDatabase) -> PatientService:
    return PatientService(database.open_work, database.clock)


def test_a_new_patient_has_a_code_and_an_episode_that_starts_today(
    service: PatientService, database: FakeDatabase
) -> None:
    patient = service.create(a_patient(), "Eva Smit")
    opened = service.open(patient.id)
    assert len(opened.patient.code) == 5
    assert opened.episode.started_on == database.clock.today()
    assert opened.episode.therapist == "Eva Smit"


def test_the_same_action_twice_makes_one_patient(service: PatientService) -> None:
    patient, op_id = a_patient(), new_id()
    service.create(patient, op_id=op_id)
    again = service.create(patient, op_id=op_id)
    assert again.id == patient.id
    assert service.count(PatientQuery()) == 1


@pytest.mark.parametrize(("name", "rule"), HOSTILE_NAMES.items(), ids=repr)
def test_a_name_that_cannot_be_printed_is_refused_at_its_field(
    service: PatientService, database: FakeDatabase, name: str, rule: str
) -> None:
    with pytest.raises(InvalidInputError) as refused:
        service.create(a_patient(family_name=name))
    assert [(p.field, p.rule) for p in refused.value.problems] == [("family_name", rule)]
    assert database.committed == []


def test_mark_up_and_control_characters_are_only_text(service: PatientService) -> None:
    stored = service.create(a_patient(family_name="<img src='file:///etc/passwd'>\x00\u202e"))
    assert stored.family_name == "<img src='file:///etc/passwd'>"


@pytest.mark.parametrize("birth", [date(2999, 1, 1), date(1800, 1, 1)])
def test_a_birth_date_that_cannot_be_is_refused(service: PatientService, birth: date) -> None:
    with pytest.raises(InvalidInputError) as refused:
        service.create(a_patient(birth_date=birth))
    assert refused.value.problems[0].field == "birth_date"


def test_a_change_of_an_old_copy_is_refused(service: PatientService) -> None:
    stored = service.create(a_patient())
    service.change(replace(stored, given_name="Annie"))
    with pytest.raises(ConflictError):
        service.change(replace(stored, given_name="Anne"))
    assert service.open(stored.id).patient.given_name == "Annie"


def test_a_new_patient_can_be_taken_back(service: PatientService) -> None:
    patient = service.create(a_patient())
    service.take_back(patient.id)
    with pytest.raises(NotFoundError):
        service.open(patient.id)


def test_a_patient_with_sessions_cannot_be_taken_back(
    service: PatientService, database: FakeDatabase
) -> None:
    patient, episode = stored_patient(database)
    with database.open_work(write=True) as work:
        work.sessions.add(a_session(episode.id))
        work.commit(new_id())
    with pytest.raises(ConflictError):
        service.take_back(patient.id)
    assert service.open(patient.id).patient.id == patient.id
