from dataclasses import replace
from uuid import uuid4

import pytest

from exercise_app.domain.episode import Episode
from exercise_app.domain.ids import new_id
from exercise_app.presenters.navigation import Navigation, NavigationState, Place, Tab
from exercise_app.services.patients import PatientService
from tests.builders import stored_patient
from tests.fakes import FakeClock, FakeDatabase


@pytest.fixture
def database() -> FakeDatabase:
    return FakeDatabase(FakeClock())


@pytest.fixture
def navigation(database: FakeDatabase) -> Navigation:
    return Navigation(PatientService(database.open_work, database.clock), database.clock)


@pytest.fixture
def states(navigation: Navigation) -> list[NavigationState]:
    seen: list[NavigationState] = []
    navigation.state_changed.connect(seen.append)
    return seen


def test_the_program_begins_at_the_patients(navigation: Navigation) -> None:
    assert navigation.state.page is Place.PATIENTS
    assert navigation.state.patient_id is None
    assert not navigation.can_go_back


def test_going_where_one_is_does_nothing(
    navigation: Navigation, states: list[NavigationState]
) -> None:
    navigation.go(Place.PATIENTS)
    navigation.show_tab(Tab.COURSE)
    assert states == []


def test_an_opened_patient_brings_a_header_and_the_overview(
    navigation: Navigation, database: FakeDatabase
) -> None:
    patient, episode = stored_patient(database)
    navigation.open_patient(patient.id)
    header = navigation.state.header
    assert header is not None
    assert navigation.state.page is Tab.OVERVIEW
    assert (header.patient.id, header.episode_id) == (patient.id, episode.id)
    assert header.age == patient.age_on(database.clock.today())
    assert header.since == episode.started_on


def test_an_older_episode_can_be_asked_for(navigation: Navigation, database: FakeDatabase) -> None:
    patient, first = stored_patient(database)
    newer = Episode(new_id(), patient.id, database.clock.today())
    with database.open_work(write=True) as work:
        work.episodes.save(newer)
        work.commit(new_id())
    navigation.open_patient(patient.id)
    assert navigation.state.episode_id == newer.id
    navigation.open_patient(patient.id, Tab.COURSE, first.id)
    assert navigation.state.episode_id == first.id
    navigation.open_patient(patient.id, episode_id=uuid4())
    assert navigation.state.episode_id == newer.id


def test_a_patient_that_is_gone_is_a_problem_and_nobody_moves(
    navigation: Navigation, states: list[NavigationState]
) -> None:
    problems: list[Exception] = []
    navigation.problem.connect(problems.append)
    navigation.open_patient(uuid4())
    assert [problem.code for problem in problems] == ["not-found"]
    assert states == []
    assert not navigation.can_go_back


def test_a_page_that_cannot_be_left_keeps_the_user(
    navigation: Navigation, database: FakeDatabase, states: list[NavigationState]
) -> None:
    patient, _ = stored_patient(database)
    navigation.open_patient(patient.id)
    navigation.set_guard(lambda: False)
    states.clear()
    navigation.go(Place.LIBRARY)
    navigation.show_tab(Tab.COURSE)
    navigation.back()
    navigation.open_patient(patient.id, Tab.PROGRAM)
    assert states == []
    assert navigation.state.page is Tab.OVERVIEW


def test_the_way_back_goes_through_every_stop(
    navigation: Navigation, database: FakeDatabase
) -> None:
    patient, _ = stored_patient(database)
    navigation.open_patient(patient.id)
    navigation.show_tab(Tab.PROGRAM)
    navigation.go(Place.LIBRARY)
    pages = []
    while navigation.can_go_back:
        navigation.back()
        pages.append((navigation.state.page, navigation.state.patient_id))
    assert pages == [(Tab.PROGRAM, patient.id), (Tab.OVERVIEW, patient.id), (Place.PATIENTS, None)]
    navigation.back()
    assert navigation.state.page is Place.PATIENTS


def test_the_way_back_does_not_grow_without_end(navigation: Navigation) -> None:
    for _ in range(100):
        navigation.go(Place.LIBRARY)
        navigation.go(Place.TEMPLATES)
    steps = 0
    while navigation.can_go_back:
        navigation.back()
        steps += 1
    assert steps == 50


def test_the_list_closes_the_open_patient(navigation: Navigation, database: FakeDatabase) -> None:
    patient, _ = stored_patient(database)
    navigation.open_patient(patient.id)
    navigation.go(Place.PATIENTS)
    assert navigation.state == NavigationState()


def test_refreshing_tells_only_what_changed(
    navigation: Navigation, database: FakeDatabase, states: list[NavigationState]
) -> None:
    navigation.refresh()
    patient, _ = stored_patient(database)
    navigation.open_patient(patient.id)
    states.clear()
    navigation.refresh()
    assert states == []
    PatientService(database.open_work, database.clock).change(
        replace(patient, given_name="Annemarie")
    )
    navigation.refresh()
    assert [state.header.patient.given_name for state in states] == ["Annemarie"]
    assert states[0].page is Tab.OVERVIEW


def test_a_deleted_patient_is_nowhere_on_the_way_back(
    navigation: Navigation, database: FakeDatabase
) -> None:
    patient, _ = stored_patient(database)
    navigation.go(Place.LIBRARY)
    navigation.open_patient(patient.id)
    navigation.show_tab(Tab.COURSE)
    navigation.forget_patient()
    assert navigation.state.page is Place.PATIENTS
    navigation.back()
    assert navigation.state.page is Place.LIBRARY


def test_going_back_to_a_patient_that_is_gone_is_a_problem(
    navigation: Navigation, database: FakeDatabase
) -> None:
    patient, _ = stored_patient(database)
    navigation.open_patient(patient.id)
    navigation.go(Place.LIBRARY)
    PatientService(database.open_work, database.clock).take_back(patient.id)
    problems: list[Exception] = []
    navigation.problem.connect(problems.append)
    navigation.back()
    assert [problem.code for problem in problems] == ["not-found"]
    assert navigation.state.page is Place.LIBRARY


def test_refreshing_a_patient_that_is_gone_is_a_problem(
    navigation: Navigation, database: FakeDatabase
) -> None:
    patient, _ = stored_patient(database)
    navigation.open_patient(patient.id)
    PatientService(database.open_work, database.clock).take_back(patient.id)
    problems: list[Exception] = []
    navigation.problem.connect(problems.append)
    navigation.refresh()
    assert len(problems) == 1
