from dataclasses import replace
from datetime import date, timedelta

import pytest

from exercise_app.domain.episode import Activity, Episode, EpisodeEvent, EventKind, Intake
from exercise_app.domain.errors import InvalidInputError
from exercise_app.domain.ids import new_id
from exercise_app.services.episodes import EpisodeService
from tests.builders import an_event, stored_patient
from tests.fakes import FakeClock, FakeDatabase


@pytest.fixture
def database() -> FakeDatabase:
    return FakeDatabase(FakeClock())


@pytest.fixture
def service(database: FakeDatabase) -> EpisodeService:
    return EpisodeService(database.open_work, database.clock)


@pytest.fixture
def episode(database: FakeDatabase) -> Episode:
    return stored_patient(database)[1]


def test_activities_without_words_are_left_out(service: EpisodeService, episode: Episode) -> None:
    intake = Intake(activities=(Activity(" fietsen "), Activity("   "), Activity("tillen")))
    stored = service.save(replace(episode, intake=intake))
    assert [a.words for a in stored.intake.activities] == ["fietsen", "tillen"]


def test_an_episode_cannot_end_before_it_starts(service: EpisodeService, episode: Episode) -> None:
    early = episode.started_on - timedelta(days=1)
    with pytest.raises(InvalidInputError) as refused:
        service.save(replace(episode, ended_on=early))
    assert [(p.field, p.rule) for p in refused.value.problems] == [("ended_on", "before-start")]


def test_ten_thousand_characters_are_refused_at_the_field(
    service: EpisodeService, database: FakeDatabase, episode: Episode
) -> None:
    before = list(database.committed)
    with pytest.raises(InvalidInputError) as refused:
        service.save(replace(episode, intake=Intake(complaint="x" * 10_000)))
    problem = refused.value.problems[0]
    assert (problem.field, problem.rule, problem.facts["length"]) == (
        "complaint", "too-long", 10_000,
    )  # fmt: skip
    assert database.committed == before


@pytest.mark.parametrize("text", ["😀 ok", "<img src='file:///etc/passwd'>", "ألم", "a\x00b"])
def test_any_script_may_stand_in_notes_that_are_not_printed(
    service: EpisodeService, episode: Episode, text: str
) -> None:
    stored = service.save(replace(episode, intake=Intake(complaint=text)))
    assert stored.intake.complaint == text.replace("\x00", "")


def test_an_event_in_the_future_is_refused(service: EpisodeService, episode: Episode) -> None:
    event = EpisodeEvent(new_id(), episode.id, date(2999, 1, 1), EventKind.OTHER)
    with pytest.raises(InvalidInputError) as refused:
        service.save_event(event)
    assert refused.value.problems[0].rule == "in-future"


def test_events_come_oldest_first_and_can_be_removed(
    service: EpisodeService, episode: Episode
) -> None:
    day = episode.started_on
    late = service.save_event(an_event(episode.id, day=day + timedelta(days=9), end_day=None))
    early = service.save_event(an_event(episode.id, day=day, end_day=None))
    assert [event.id for event in service.events(episode.id)] == [early.id, late.id]
    service.remove_event(early.id)
    assert [event.id for event in service.events(episode.id)] == [late.id]
