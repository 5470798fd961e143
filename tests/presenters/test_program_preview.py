import pytest
from pytestqt.qtbot import QtBot

from exercise_app.domain.errors import UnprintableTextError
from tests.builders import stored_patient
from tests.fakes import LaterJobs
from tests.program_world import World, make_world


@pytest.fixture
def jobs() -> LaterJobs:
    return LaterJobs()


@pytest.fixture
def world(jobs: LaterJobs) -> World:
    world = make_world(jobs)
    world.presenter.preview.set_shown(True)
    return world


def rendered(world: World) -> list[list[str]]:
    return [[item.exercise_id for item in one.items] for one in world.printer.rendered]


def wait_for_job(qtbot: QtBot, jobs: LaterJobs) -> None:
    qtbot.waitUntil(lambda: jobs.waiting == 1)


def test_several_changes_within_the_pause_are_painted_once(
    world: World, jobs: LaterJobs, qtbot: QtBot
) -> None:
    world.add("bridge", "plank", "squat")
    wait_for_job(qtbot, jobs)
    assert world.presenter.preview.state.is_waiting
    jobs.run_all()
    assert rendered(world) == [["bridge", "plank", "squat"]]
    assert len(world.presenter.preview.state.pages) == 2
    assert not world.presenter.preview.state.is_waiting


def test_the_old_pages_stay_and_a_stale_answer_is_forgotten(
    world: World, jobs: LaterJobs, qtbot: QtBot
) -> None:
    world.add("bridge")
    wait_for_job(qtbot, jobs)
    jobs.run_all()
    world.add("plank")
    wait_for_job(qtbot, jobs)
    assert len(world.presenter.preview.state.pages) == 1
    world.add("squat")
    assert jobs.waiting == 0
    wait_for_job(qtbot, jobs)
    jobs.run_all()
    assert rendered(world) == [["bridge"], ["bridge", "plank", "squat"]]


def test_what_is_being_typed_is_on_the_sheet_before_it_is_stored(
    world: World, jobs: LaterJobs, qtbot: QtBot
) -> None:
    world.add("bridge")
    world.presenter.type_dosage(world.row(0).id, "2x4 2/w")
    wait_for_job(qtbot, jobs)
    jobs.run_all()
    assert "2 keer 4 herhalingen" in world.printer.rendered[-1].items[0].sentence


def test_nothing_is_painted_while_nobody_looks(world: World, jobs: LaterJobs, qtbot: QtBot) -> None:
    preview = world.presenter.preview
    preview.set_shown(False)
    world.add("bridge")
    assert not preview._pause.isActive()
    preview.set_shown(True)
    wait_for_job(qtbot, jobs)


def test_the_pages_of_another_patient_are_gone_at_once(
    world: World, jobs: LaterJobs, qtbot: QtBot
) -> None:
    world.add("bridge")
    wait_for_job(qtbot, jobs)
    jobs.run_all()
    _, other = stored_patient(world.database, given_name="Joost")
    world.presenter.open(other.id)
    assert world.presenter.preview.state.pages == ()


def test_a_problem_of_the_paper_is_said_and_the_old_pages_stay(
    world: World, jobs: LaterJobs, qtbot: QtBot
) -> None:
    world.add("bridge")
    wait_for_job(qtbot, jobs)
    jobs.run_all()
    world.printer.refuses = True
    world.add("plank")
    wait_for_job(qtbot, jobs)
    jobs.run_all()
    state = world.presenter.preview.state
    assert isinstance(state.problem, UnprintableTextError)
    assert len(state.pages) == 1


def test_a_bug_while_painting_is_not_swallowed(world: World, jobs: LaterJobs, qtbot: QtBot) -> None:
    world.add("bridge")
    wait_for_job(qtbot, jobs)
    world.printer.rendered = None
    with pytest.raises(AttributeError):
        jobs.run_all()
    assert not world.presenter.preview.state.is_waiting


def test_pages_are_painted_again_for_another_width(
    world: World, jobs: LaterJobs, qtbot: QtBot
) -> None:
    world.add("bridge")
    wait_for_job(qtbot, jobs)
    jobs.run_all()
    world.presenter.preview.set_width(10_000_000)
    wait_for_job(qtbot, jobs)
    jobs.run_all()
    assert world.presenter.preview.state.pages[0].width == 2_000
