from datetime import timedelta

import pytest

from exercise_app.content import ShippedLibrary
from exercise_app.domain.episode import Episode
from exercise_app.domain.ids import new_id
from exercise_app.domain.measure import MISSING, PainQuestion, Reading
from exercise_app.domain.patient import Patient
from exercise_app.presenters.overview import EntryKind, OverviewPresenter
from exercise_app.services.clinics import ClinicService
from exercise_app.services.episodes import EpisodeService
from exercise_app.services.handouts import HandoutService
from exercise_app.services.patients import PatientService
from exercise_app.services.programs import ProgramService
from exercise_app.services.sessions import SessionService
from tests.builders import a_clinic, a_program, a_session, a_version, an_event, stored_patient
from tests.fakes import FakeClock, FakeDatabase

LIBRARY = ShippedLibrary()


@pytest.fixture
def database() -> FakeDatabase:
    return FakeDatabase(FakeClock())


@pytest.fixture
def known(database: FakeDatabase) -> tuple[Patient, Episode]:
    return stored_patient(database)


@pytest.fixture
def presenter(database: FakeDatabase) -> OverviewPresenter:
    work, clock = database.open_work, database.clock
    return OverviewPresenter(
        PatientService(work, clock),
        EpisodeService(work, clock),
        SessionService(work, clock),
        ProgramService(work, clock, LIBRARY, HandoutService(LIBRARY), None),
        ClinicService(work),
        clock,
    )


def test_a_new_patient_has_only_a_start(
    presenter: OverviewPresenter, known: tuple[Patient, Episode]
) -> None:
    presenter.show(known[0].id)
    assert [entry.kind for entry in presenter.state.entries] == [EntryKind.START]
    assert presenter.state.program is None
    assert presenter.state.spark == ()


def test_everything_that_happened_stands_newest_first(
    presenter: OverviewPresenter, database: FakeDatabase, known: tuple[Patient, Episode]
) -> None:
    patient, episode = known
    start = episode.started_on
    program = a_program(episode.id)
    with database.open_work(write=True) as work:
        work.sessions.add(a_session(episode.id, 0, day=start + timedelta(days=5)))
        work.sessions.add(a_session(episode.id, 6, day=start))
        day = start + timedelta(days=2)
        work.episodes.save_event(an_event(episode.id, day=day, end_day=None))
        version = a_version(program)
        work.programs.add_version(version)
        work.commit(new_id())
    presenter.show(patient.id)
    state = presenter.state
    days = [entry.day for entry in state.entries]
    assert days == sorted(days, reverse=True)
    assert state.entries[-1].kind is EntryKind.START
    assert state.issued == version
    assert state.spark == ((5, Reading.of(6)), (0, Reading.of(0)))


def test_one_press_stores_todays_score_and_undo_takes_it_back(
    presenter: OverviewPresenter, database: FakeDatabase, known: tuple[Patient, Episode]
) -> None:
    with database.open_work(write=True) as work:
        work.clinics.save(a_clinic(questions=(PainQuestion.NOW, PainQuestion.WORST_24H)))
        work.commit(new_id())
    recorded: list[object] = []
    presenter.recorded.connect(recorded.append)
    presenter.show(known[0].id)
    presenter.record(Reading.of(0))
    session = next(iter(database.stored.sessions.values()))
    assert session.reading(PainQuestion.NOW) == Reading.of(0)
    assert session.reading(PainQuestion.WORST_24H) == MISSING
    assert presenter.state.has_session_today
    assert len(recorded) == 1
    presenter.take_back(session.id)
    assert not presenter.state.has_session_today


def test_a_cleared_answer_stores_nothing(
    presenter: OverviewPresenter, database: FakeDatabase, known: tuple[Patient, Episode]
) -> None:
    presenter.show(known[0].id)
    presenter.record(MISSING)
    assert database.stored.sessions == {}


def test_a_patient_who_is_not_there_is_reported(presenter: OverviewPresenter) -> None:
    problems: list[object] = []
    presenter.problem.connect(problems.append)
    presenter.show(new_id())
    assert [problem.code for problem in problems] == ["not-found"]
