"""A whole paper diary typed at once: seven days down, the questions across, digits alone."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from exercise_app.domain.errors import FieldProblem
from exercise_app.domain.measure import MISSING, PainQuestion, PainReading, Reading
from exercise_app.services.ports import Clock

DAYS = 7

DayAnswers = tuple[date, tuple[PainReading, ...]]

StoreDays = Callable[[tuple[DayAnswers, ...]], bool]


@dataclass(frozen=True, slots=True)
class Cell:
    """A place in the grid: day 0 to 6, question 0 and up."""

    row: int
    column: int


@dataclass(frozen=True, slots=True)
class DiaryGridState:
    """What the grid shows. `readings` has a row for each day and an answer for each question.

    `known` are the days of this week that already have a session; they are only pointed out.
    """

    first: date = date.min
    questions: tuple[PainQuestion, ...] = ()
    readings: tuple[tuple[Reading, ...], ...] = ()
    current: Cell = Cell(0, 0)
    known: frozenset[date] = frozenset()
    problems: tuple[FieldProblem, ...] = ()

    @property
    def days(self) -> tuple[date, ...]:
        """The seven days."""
        return tuple(self.first + timedelta(days=number) for number in range(DAYS))

    @property
    def filled(self) -> int:
        """How many days have an answer."""
        return sum(map(_has_answer, self.readings))


class DiaryGridPresenter(QObject):
    """Fills the grid and hands all of it over at once.

    Signals:
        state_changed: The new DiaryGridState.
        done: The diary is on the disk; the grid can close.
    """

    state_changed = Signal(object)
    done = Signal()

    def __init__(self, store: StoreDays, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._taken: frozenset[date] = frozenset()
        self.state = DiaryGridState()

    def open(self, questions: tuple[PainQuestion, ...], taken: frozenset[date]) -> None:
        """Start an empty grid for the week that ends today.

        Args:
            questions: The columns.
            taken: Days that already have a session.
        """
        self._taken = taken
        empty = tuple((MISSING,) * len(questions) for _ in range(DAYS))
        first = self._clock.today() - timedelta(days=DAYS - 1)
        self._show(DiaryGridState(first, questions, empty))

    def set_first(self, day: date) -> None:
        """Choose the first day; what was typed stays in its row."""
        self._show(replace(self.state, first=day))

    def go_to(self, cell: Cell) -> None:
        """Make a cell the current one; a cell outside the grid is ignored."""
        if 0 <= cell.row < DAYS and 0 <= cell.column < len(self.state.questions):
            self._show(replace(self.state, current=cell))

    def set_reading(self, cell: Cell, reading: Reading) -> None:
        """Write an answer, or MISSING to empty the cell."""
        rows = [list(row) for row in self.state.readings]
        rows[cell.row][cell.column] = reading
        self._show(replace(self.state, readings=tuple(tuple(row) for row in rows)))

    def advance(self, steps: int = 1) -> None:
        """Go on, or back with a negative number, along questions and days; stop at the ends."""
        columns = len(self.state.questions)
        place = self.state.current.row * columns + self.state.current.column + steps
        place = max(0, min(place, DAYS * columns - 1))
        self.go_to(Cell(place // columns, place % columns))

    def store(self) -> bool:
        """Store every day that has an answer; one undo takes all of them back."""
        problems = self._problems(self.state)
        if not problems and not self.state.filled:
            problems = (FieldProblem("pain", "nothing-entered"),)
        if problems:
            self._draw(replace(self.state, problems=problems))
            return False
        if not self._store(self._answers()):
            return False
        self.done.emit()
        return True

    def _answers(self) -> tuple[DayAnswers, ...]:
        state = self.state
        return tuple(
            (day, tuple(map(PainReading, state.questions, row)))
            for day, row in zip(state.days, state.readings, strict=True)
            if _has_answer(row)
        )

    def _problems(self, state: DiaryGridState) -> tuple[FieldProblem, ...]:
        today = self._clock.today()
        days = zip(state.days, state.readings, strict=True)
        is_late = any(day > today and _has_answer(row) for day, row in days)
        return (FieldProblem("first", "in-future"),) if is_late else ()

    def _show(self, state: DiaryGridState) -> None:
        known = frozenset(state.days) & self._taken
        self._draw(replace(state, known=known, problems=self._problems(state)))

    def _draw(self, state: DiaryGridState) -> None:
        self.state = state
        self.state_changed.emit(state)


def _has_answer(row: tuple[Reading, ...]) -> bool:
    return any(reading != MISSING for reading in row)
