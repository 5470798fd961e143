from datetime import date

import pytest

from exercise_app.domain.measure import MISSING, NOT_ASKED, PainReading, Reading
from exercise_app.presenters.diary_grid import Cell, DayAnswers, DiaryGridPresenter
from tests.fakes import FakeClock
from tests.presenters.session_setup import AVERAGE, WORST


class Door:
    """Where the grid hands its answers over."""

    def __init__(self) -> None:
        self.given: list[tuple[DayAnswers, ...]] = []
        self.is_open = True

    def __call__(self, days: tuple[DayAnswers, ...]) -> bool:
        self.given.append(days)
        return self.is_open


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
def grid(door: Door) -> DiaryGridPresenter:
    grid = DiaryGridPresenter(door, FakeClock())
    grid.open((AVERAGE, WORST), frozenset({date(2026, 3, 9), date(2026, 1, 1)}))
    return grid


def test_the_grid_begins_empty_with_the_week_that_ends_today(grid: DiaryGridPresenter) -> None:
    assert grid.state.days[0] == date(2026, 3, 5)
    assert grid.state.days[-1] == date(2026, 3, 11)
    assert grid.state.filled == 0
    assert grid.state.known == {date(2026, 3, 9)}


def test_only_days_with_an_answer_are_handed_over(grid: DiaryGridPresenter, door: Door) -> None:
    done: list[bool] = []
    grid.done.connect(lambda: done.append(True))
    grid.set_reading(Cell(0, 0), Reading.of(0))
    grid.set_reading(Cell(2, 1), NOT_ASKED)
    assert grid.state.filled == 2
    assert grid.store()
    assert door.given == [
        (
            (
                date(2026, 3, 5),
                (PainReading(AVERAGE, Reading.of(0)), PainReading(WORST, MISSING)),
            ),
            (date(2026, 3, 7), (PainReading(AVERAGE, MISSING), PainReading(WORST, NOT_ASKED))),
        )
    ]
    assert done == [True]


def test_an_empty_grid_is_not_stored(grid: DiaryGridPresenter, door: Door) -> None:
    assert not grid.store()
    assert [p.rule for p in grid.state.problems] == ["nothing-entered"]
    assert door.given == []


def test_an_answer_on_a_day_to_come_is_named_and_kept(grid: DiaryGridPresenter, door: Door) -> None:
    grid.set_reading(Cell(6, 0), Reading.of(5))
    grid.set_first(date(2026, 3, 6))
    assert [p.rule for p in grid.state.problems] == ["in-future"]
    assert not grid.store()
    assert grid.state.readings[6][0] == Reading.of(5)
    grid.set_first(date(2026, 3, 5))
    assert grid.state.problems == ()
    assert grid.store()


def test_a_refused_diary_stays_in_the_grid(grid: DiaryGridPresenter, door: Door) -> None:
    door.is_open = False
    grid.set_reading(Cell(1, 1), Reading.of(8))
    assert not grid.store()
    assert grid.state.filled == 1


def test_going_on_runs_along_the_days_and_stops_at_the_ends(grid: DiaryGridPresenter) -> None:
    grid.advance()
    assert grid.state.current == Cell(0, 1)
    grid.advance()
    assert grid.state.current == Cell(1, 0)
    grid.advance(-5)
    assert grid.state.current == Cell(0, 0)
    grid.go_to(Cell(6, 1))
    grid.advance()
    assert grid.state.current == Cell(6, 1)
    grid.go_to(Cell(7, 0))
    grid.go_to(Cell(0, -1))
    assert grid.state.current == Cell(6, 1)
