import pytest

from exercise_app.domain.errors import DatabaseLockedError, StorageFullError
from exercise_app.domain.ids import new_id
from exercise_app.domain.language import Language
from exercise_app.presenters.exercise_finder import ExerciseFinder
from exercise_app.presenters.exercise_shelves import ExerciseShelves, Shelf
from exercise_app.services.exercise_use import ExerciseUseService
from tests.fakes import FakeDatabase
from tests.program_world import library


@pytest.fixture
def database() -> FakeDatabase:
    database = FakeDatabase()
    with database.open_work(write=True) as work:
        for used in (("bridge", "plank"), ("bridge", "squat"), ("bridge", "squat", "plank")):
            work.own_library.count_use(used)
        work.commit(new_id())
    return database


@pytest.fixture
def shelves(database: FakeDatabase) -> ExerciseShelves:
    return ExerciseShelves(ExerciseUseService(database.open_work))


@pytest.fixture
def finder(shelves: ExerciseShelves) -> ExerciseFinder:
    finder = ExerciseFinder(library(), Language.NL, None, shelves)
    finder.start()
    return finder


def ids(finder: ExerciseFinder) -> list[str]:
    return [finder.model.card(row).id for row in range(finder.model.rowCount())]


def test_without_a_favourite_that_list_is_not_offered(finder: ExerciseFinder) -> None:
    assert finder.state.shelves == {Shelf.RECENT}
    finder.look_at(Shelf.FAVOURITES)
    assert finder.state.shelf is None
    assert finder.state.found == finder.state.total


def test_what_was_issued_last_comes_first_and_words_narrow_it(finder: ExerciseFinder) -> None:
    finder.look_at(Shelf.RECENT)
    assert ids(finder) == ["plank", "squat", "bridge"]
    finder.search("plank")
    assert ids(finder) == ["plank"]
    finder.search("")
    finder.look_at(None)
    assert finder.state.found == finder.state.total


def test_what_goes_together_follows_the_phase_on_screen_and_leaves_out_what_is_in_it(
    finder: ExerciseFinder, shelves: ExerciseShelves
) -> None:
    shelves.follow(frozenset({"squat"}))
    finder.look_at(Shelf.TOGETHER)
    assert ids(finder) == ["bridge", "plank"]
    shelves.follow(frozenset({"squat", "bridge"}))
    assert ids(finder) == ["plank"]
    shelves.follow(frozenset({"walk-easy"}))
    assert finder.state.shelf is None


def test_a_favourite_is_marked_and_unmarked(
    finder: ExerciseFinder, shelves: ExerciseShelves
) -> None:
    shelves.toggle_favourite("dead-bug")
    finder.look_at(Shelf.FAVOURITES)
    assert ids(finder) == ["dead-bug"]
    assert finder.model.card(0).is_favourite
    shelves.toggle_favourite("dead-bug")
    assert finder.state.shelf is None
    assert not any(finder.model.card(row).is_favourite for row in range(204))


def test_a_full_disk_or_a_lock_is_a_problem_and_the_lists_stay(
    finder: ExerciseFinder, shelves: ExerciseShelves, database: FakeDatabase
) -> None:
    problems = []
    shelves.problem.connect(problems.append)
    database.fail_commit = StorageFullError()
    shelves.toggle_favourite("dead-bug")

    def locked(*, write: bool = False) -> None:
        raise DatabaseLockedError

    shelves._service._open_work = locked
    shelves.read()
    assert [problem.code for problem in problems] == ["storage-full", "database-locked"]
    assert shelves.ids(Shelf.RECENT) == ("plank", "squat", "bridge")
