"""The patient answers on the screen in the room: one question at a time, no names."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from exercise_app.domain.measure import MISSING, PainQuestion, PainReading, Reading
from exercise_app.presenters.diary_grid import StoreDays
from exercise_app.services.ports import Clock


@dataclass(frozen=True, slots=True)
class PatientModeState:
    """What the patient sees: question `step` of `questions`, or thanks when `is_finished`.

    `could_not_store` asks the patient to fetch the therapist; the answers are kept.
    """

    questions: tuple[PainQuestion, ...] = ()
    answers: tuple[Reading, ...] = ()
    step: int = 0
    is_finished: bool = False
    could_not_store: bool = False

    @property
    def question(self) -> PainQuestion:
        """The question on the screen."""
        return self.questions[self.step]

    @property
    def reading(self) -> Reading:
        """The answer so far to the question on the screen."""
        return self.answers[self.step]

    @property
    def is_last(self) -> bool:
        """Whether no question comes after this one."""
        return self.step == len(self.questions) - 1

    @property
    def can_go_on(self) -> bool:
        """Whether an answer was chosen."""
        return self.reading != MISSING


class PatientModePresenter(QObject):
    """Leads a patient through the questions and stores the answers at the end.

    Signals:
        state_changed: The new PatientModeState.
    """

    state_changed = Signal(object)

    def __init__(self, store: StoreDays, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self.state = PatientModeState()

    def start(self, questions: tuple[PainQuestion, ...]) -> None:
        """Begin with the first question and no answers."""
        self._draw(PatientModeState(questions, (MISSING,) * len(questions)))

    def choose(self, value: int) -> None:
        """Choose a number; nothing is stored before the end."""
        if self.state.is_finished:
            return
        answers = list(self.state.answers)
        answers[self.state.step] = Reading.of(value)
        self._draw(replace(self.state, answers=tuple(answers)))

    def go_on(self) -> None:
        """Go to the next question; after the last one store and thank."""
        if self.state.is_finished or not self.state.can_go_on:
            return
        self._next()

    def skip(self) -> None:
        """Leave this question without an answer."""
        if self.state.is_finished:
            return
        answers = list(self.state.answers)
        answers[self.state.step] = MISSING
        self.state = replace(self.state, answers=tuple(answers))
        self._next()

    def go_back(self) -> None:
        """Look at the question before."""
        if self.state.step and not self.state.is_finished:
            self._draw(replace(self.state, step=self.state.step - 1, could_not_store=False))

    def leave(self) -> bool:
        """Store what was answered so far when the therapist takes the screen back.

        Return False when the disk refused; the answers are kept and can be stored again.
        """
        return self.state.is_finished or self._stored()

    def _next(self) -> None:
        if not self.state.is_last:
            self._draw(replace(self.state, step=self.state.step + 1))
        elif self._stored():
            self._draw(replace(self.state, is_finished=True, could_not_store=False))
        else:
            self._draw(replace(self.state, could_not_store=True))

    def _stored(self) -> bool:
        if all(reading == MISSING for reading in self.state.answers):
            return True
        pain = tuple(map(PainReading, self.state.questions, self.state.answers))
        return self._store(((self._clock.today(), pain),))

    def _draw(self, state: PatientModeState) -> None:
        self.state = state
        self.state_changed.emit(state)
