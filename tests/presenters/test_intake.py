import pytest

from exercise_app.content import ShippedLibrary
from exercise_app.domain.episode import Duration, Episode, Intake
from exercise_app.domain.errors import AppError, StorageFullError
from exercise_app.domain.measure import MISSING, Reading
from exercise_app.domain.screening import Answer, Decision
from exercise_app.presenters.intake import MAX_ACTIVITIES, IntakePresenter, IntakeStep
from exercise_app.services.episodes import EpisodeService
from tests.builders import a_patient, an_episode
from tests.fakes import FakeClock, FakeDatabase

LIBRARY = ShippedLibrary()


@pytest.fixture
def database() -> FakeDatabase:
    return FakeDatabase(FakeClock())


@pytest.fixture
def episode(database: FakeDatabase) -> Episode:
    with database.open_work(write=True) as work:
        patient = work.patients.save(a_patient())
        episode = work.episodes.save(an_episode(patient.id, intake=Intake()))
        work.commit(patient.id)
    return episode


@pytest.fixture
def presenter(database: FakeDatabase, episode: Episode) -> IntakePresenter:
    service = EpisodeService(database.open_work, database.clock)
    presenter = IntakePresenter(service, LIBRARY, database.clock, ("knee-kneel", "pgp"))
    presenter.show(episode.id, "Eva Smit")
    return presenter


def stored(database: FakeDatabase, episode: Episode) -> Intake:
    with database.open_work() as work:
        return work.episodes.get(episode.id).intake


def test_every_fact_is_stored_at_once(
    presenter: IntakePresenter, database: FakeDatabase, episode: Episode
) -> None:
    presenter.write_complaint("Rugpijn na tuinieren.")
    presenter.choose_duration(Duration.SUBACUTE)
    presenter.write_work("tuinman")
    presenter.set_circumstance("pgp", present=True)
    intake = stored(database, episode)
    assert intake.complaint == "Rugpijn na tuinieren."
    assert intake.duration is Duration.SUBACUTE
    assert intake.work == "tuinman"
    assert intake.circumstances == {"pgp"}


def test_not_asked_is_not_no(presenter: IntakePresenter) -> None:
    assert presenter.state.answer("inf-fever") is Answer.NOT_ASKED
    assert presenter.state.asked == 0
    presenter.answer("inf-fever", Answer.NO)
    assert presenter.state.answer("inf-fever") is Answer.NO
    assert presenter.state.asked == 1
    presenter.answer("inf-fever", Answer.NOT_ASKED)
    assert presenter.state.asked == 0


def test_an_answer_has_its_day_and_author(
    presenter: IntakePresenter, database: FakeDatabase, episode: Episode
) -> None:
    presenter.answer("ces-saddle", Answer.YES)
    answer = stored(database, episode).alarm_answers[0]
    assert (answer.day, answer.author) == (database.clock.today(), "Eva Smit")


def test_the_rest_of_a_group_becomes_no_and_a_yes_stays(presenter: IntakePresenter) -> None:
    group = presenter.state.groups[0]
    first, *rest = (sign.id for sign in group.signs)
    presenter.answer(first, Answer.YES)
    presenter.answer_rest_no(group.id)
    assert presenter.state.answer(first) is Answer.YES
    assert {presenter.state.answer(sign) for sign in rest} == {Answer.NO}
    other = presenter.state.groups[1].signs[0].id
    assert presenter.state.answer(other) is Answer.NOT_ASKED


def test_activities_are_written_scored_and_emptied(
    presenter: IntakePresenter, database: FakeDatabase, episode: Episode
) -> None:
    presenter.write_activity(0, "De hond uitlaten")
    presenter.score_activity(0, 0)
    assert stored(database, episode).activities[0].reading == Reading.of(0)
    presenter.score_activity(0, None)
    assert stored(database, episode).activities[0].reading == MISSING
    presenter.write_activity(0, "  ")
    assert stored(database, episode).activities == ()


def test_no_more_activities_than_the_measure_asks_for(presenter: IntakePresenter) -> None:
    for number in range(MAX_ACTIVITIES):
        assert presenter.state.can_add_activity
        presenter.write_activity(number, f"activiteit {number}")
    assert not presenter.state.can_add_activity


def test_a_decision_carries_the_day_and_can_be_cleared(
    presenter: IntakePresenter, database: FakeDatabase, episode: Episode
) -> None:
    presenter.decide(Decision.REFERRED)
    assert stored(database, episode).decided_on == database.clock.today()
    presenter.decide(Decision.NONE)
    assert stored(database, episode).decided_on is None


def test_undo_and_redo_go_through_every_step(
    presenter: IntakePresenter, database: FakeDatabase, episode: Episode
) -> None:
    start = stored(database, episode)
    presenter.write_complaint("eerst")
    presenter.answer("inf-fever", Answer.NO)
    presenter.decide(Decision.CONTINUE)
    end = stored(database, episode)
    assert presenter.state.undo is IntakeStep.DECISION
    for _ in range(3):
        presenter.undo()
    assert stored(database, episode) == start
    presenter.undo()
    for _ in range(4):
        presenter.redo()
    assert stored(database, episode) == end


def test_a_note_that_is_too_long_is_named_and_the_old_one_stays(
    presenter: IntakePresenter, database: FakeDatabase, episode: Episode
) -> None:
    presenter.write_complaint("goed")
    presenter.write_complaint("x" * 10_000)
    assert presenter.state.problems["complaint"].rule == "too-long"
    assert stored(database, episode).complaint == "goed"
    presenter.write_complaint("beter")
    assert presenter.state.problems == {}


def test_a_full_disk_is_reported_and_undo_has_no_false_step(
    presenter: IntakePresenter, database: FakeDatabase
) -> None:
    problems: list[AppError] = []
    presenter.problem.connect(problems.append)
    database.fail_commit = StorageFullError(path="clinic.db")
    presenter.write_complaint("weg")
    assert [p.code for p in problems] == ["storage-full"]
    assert presenter.state.undo is None
