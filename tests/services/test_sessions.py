from dataclasses import replace
from datetime import timedelta

import pytest

from exercise_app.domain.episode import Episode
from exercise_app.domain.errors import ConflictError, InvalidInputError, StorageFullError
from exercise_app.domain.ids import new_id
from exercise_app.domain.measure import MISSING, NOT_ASKED, PainQuestion, PainReading, Reading
from exercise_app.services.sessions import SessionService
from tests.builders import a_session, stored_patient
from tests.fakes import FakeClock, FakeDatabase

AVERAGE = PainQuestion.AVERAGE_24H


@pytest.fixture
def database() -> FakeDatabase:
    return FakeDatabase(FakeClock())


@pytest.fixture
def service(database: FakeDatabase) -> SessionService:
    return SessionService(database.open_work, database.clock)


@pytest.fixture
def episode(database: FakeDatabase) -> Episode:
    return stored_patient(database)[1]


def test_zero_not_asked_and_missing_stay_three_things(
    service: SessionService, database: FakeDatabase, episode: Episode
) -> None:
    today = database.clock.today()
    for reading in (Reading.of(0), NOT_ASKED, MISSING):
        pain = (PainReading(AVERAGE, reading),)
        service.record(replace(a_session(episode.id, day=today), id=new_id(), pain=pain))
    stored = [session.reading(AVERAGE) for session in service.of_episode(episode.id)]
    assert stored == [Reading.of(0), NOT_ASKED, MISSING]


@pytest.mark.parametrize("value", [11, -1, 1_000_000])
def test_a_score_outside_the_scale_cannot_exist(value: int) -> None:
    with pytest.raises(InvalidInputError) as refused:
        Reading.of(value)
    assert refused.value.problems[0].rule == "range"


def test_a_session_in_the_future_is_refused(
    service: SessionService, database: FakeDatabase, episode: Episode
) -> None:
    tomorrow = database.clock.today() + timedelta(days=1)
    with pytest.raises(InvalidInputError) as refused:
        service.record(a_session(episode.id, day=tomorrow))
    assert [(p.field, p.rule) for p in refused.value.problems] == [("day", "in-future")]
    assert service.of_episode(episode.id) == ()


def test_the_same_action_twice_stores_one_session(
    service: SessionService, database: FakeDatabase, episode: Episode
) -> None:
    session, op_id = a_session(episode.id, day=database.clock.today()), new_id()
    first = service.record(session, op_id)
    assert service.record(session, op_id) == first
    assert len(service.of_episode(episode.id)) == 1


def test_a_correction_keeps_what_was(
    service: SessionService, database: FakeDatabase, episode: Episode
) -> None:
    stored = service.record(a_session(episode.id, 4, day=database.clock.today()))
    changed = replace(stored, pain=(PainReading(AVERAGE, Reading.of(2)),))
    service.correct(changed, by="Eva Smit")
    history = service.history(stored.id)
    assert history[0].before.reading(AVERAGE) == Reading.of(4)
    assert history[0].changed_by == "Eva Smit"
    assert service.of_episode(episode.id)[0].reading(AVERAGE) == Reading.of(2)
    with pytest.raises(ConflictError):
        service.correct(changed)


def test_a_session_that_was_taken_back_can_be_brought_back(
    service: SessionService, database: FakeDatabase, episode: Episode
) -> None:
    stored = service.record(a_session(episode.id, day=database.clock.today()))
    service.take_back(stored.id)
    assert service.of_episode(episode.id) == ()
    service.bring_back(stored.id)
    assert [s.id for s in service.of_episode(episode.id)] == [stored.id]


def test_a_full_disk_stores_nothing_and_the_next_try_works(
    service: SessionService, database: FakeDatabase, episode: Episode
) -> None:
    session, op_id = a_session(episode.id, day=database.clock.today()), new_id()
    database.fail_commit = StorageFullError(path="clinic.db")
    with pytest.raises(StorageFullError):
        service.record(session, op_id)
    assert service.of_episode(episode.id) == ()
    service.record(session, op_id)
    assert len(service.of_episode(episode.id)) == 1
