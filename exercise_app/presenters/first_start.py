"""The first start: choose a language, then set up a clinic or look around in an invented one."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from exercise_app.domain.clinic import Clinic, clinic_problems
from exercise_app.domain.errors import AppError, FieldProblem, InvalidInputError
from exercise_app.domain.ids import new_id
from exercise_app.domain.texts import tidy

if TYPE_CHECKING:
    from collections.abc import Callable

    from exercise_app.domain.language import Language
    from exercise_app.services.ports import Jobs

FIELDS = ("name", "address", "telephone", "therapist")


class StoppedError(Exception):
    """Raised inside the work when the user stopped it."""


class Beginnings(Protocol):
    """The two ways to begin; both run off the screen."""

    def new_clinic(self, clinic: Clinic) -> None:
        """Make the database of a new clinic. Raise AppError."""
        ...

    def demo(self, language: Language, report: Callable[[float], None]) -> None:
        """Make the demo clinic unless it is there; `report` may raise, then nothing is left."""
        ...


class Step(StrEnum):
    """What the first start shows."""

    WELCOME = "welcome"
    FORM = "form"
    WORKING = "working"


@dataclass(frozen=True, slots=True)
class ClinicDraft:
    """The form as typed."""

    name: str = ""
    address: str = ""
    telephone: str = ""
    therapist: str = ""


@dataclass(frozen=True, slots=True)
class FirstStartState:
    """What the first start shows now. `place` is the folder the data will be in.

    `fraction` is how far the work is, None while nobody knows; `is_demo` says which work.
    """

    language: Language
    place: str
    step: Step = Step.WELCOME
    draft: ClinicDraft = ClinicDraft()
    problems: tuple[FieldProblem, ...] = ()
    fraction: float | None = None
    is_demo: bool = False


class FirstStartPresenter(QObject):
    """Leads from nothing to an opened clinic.

    Signals:
        state_changed: The new FirstStartState.
        problem: An AppError of the disk; what was typed is kept.
        language_chosen: The program speaks this Language from now on.
        finished: True for the demo clinic, False for the user's own.
    """

    state_changed = Signal(object)
    problem = Signal(object)
    language_chosen = Signal(object)
    finished = Signal(bool)
    _moved = Signal(float)

    def __init__(
        self,
        beginnings: Beginnings,
        jobs: Jobs,
        language: Language,
        place: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._beginnings = beginnings
        self._jobs = jobs
        self._stop = threading.Event()
        self.state = FirstStartState(language, place)
        self._moved.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)

    def choose_language(self, language: Language) -> None:
        """Speak another language at once."""
        if language is not self.state.language:
            self._set(replace(self.state, language=language))
            self.language_chosen.emit(language)

    def set_up(self) -> None:
        """Show the form of the clinic."""
        self._set(replace(self.state, step=Step.FORM))

    def go_back(self) -> None:
        """Show the welcome again; what was typed is kept."""
        self._set(replace(self.state, step=Step.WELCOME, problems=()))

    def edit(self, field: str, text: str) -> None:
        """Take over what is being typed; a problem of this field goes once it is solved."""
        draft = replace(self.state.draft, **{field: text})
        still = {problem.field for problem in self.state.problems}
        found = self._problems(draft)
        problems = tuple(problem for problem in found if problem.field in still)
        self._set(replace(self.state, draft=draft, problems=problems))

    def leave(self, field: str) -> None:
        """Check a field that was left; an empty one only counts when the form is sent."""
        found = [p for p in self._problems(self.state.draft) if p.rule != "required"]
        kept = tuple(p for p in self.state.problems if p.field != field)
        mine = tuple(p for p in found if p.field == field)
        self._set(replace(self.state, problems=kept + mine))

    def submit(self) -> None:
        """Make the clinic, or show every field that is wrong."""
        if self.state.step is not Step.FORM:
            return
        problems = self._problems(self.state.draft)
        if problems:
            self._set(replace(self.state, problems=problems))
            return
        clinic = _clinic(self.state.draft, self.state.language)
        self._work(lambda: self._beginnings.new_clinic(clinic), is_demo=False)

    def look_around(self) -> None:
        """Make the demo clinic and go there."""
        if self.state.step is Step.WELCOME:
            language = self.state.language
            self._work(lambda: self._beginnings.demo(language, self._report), is_demo=True)

    def stop(self) -> None:
        """Ask the work to stop; the welcome comes back when it has."""
        self._stop.set()

    def _work(self, work: Callable[[], None], *, is_demo: bool) -> None:
        self._stop.clear()
        before = self.state.step
        self._set(replace(self.state, step=Step.WORKING, fraction=None, is_demo=is_demo))
        self._jobs.start(
            work,
            lambda _nothing: self.finished.emit(is_demo),
            lambda error: self._on_failed(error, before),
        )

    def _report(self, fraction: float) -> None:
        """Runs on the worker's thread."""
        if self._stop.is_set():
            raise StoppedError
        self._moved.emit(fraction)

    @Slot(float)
    def _on_moved(self, fraction: float) -> None:
        if self.state.step is Step.WORKING:
            self._set(replace(self.state, fraction=fraction))

    def _on_failed(self, error: Exception, before: Step) -> None:
        self._set(replace(self.state, step=before, fraction=None))
        if isinstance(error, InvalidInputError):
            self._set(replace(self.state, problems=error.problems))
        elif isinstance(error, AppError):
            self.problem.emit(error)
        elif not isinstance(error, StoppedError):
            raise error

    def _problems(self, draft: ClinicDraft) -> tuple[FieldProblem, ...]:
        return clinic_problems(_clinic(draft, self.state.language))

    def _set(self, state: FirstStartState) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)


def _clinic(draft: ClinicDraft, language: Language) -> Clinic:
    return Clinic(
        new_id(),
        tidy(draft.name),
        tidy(draft.address),
        tidy(draft.telephone),
        tidy(draft.therapist),
        language=language,
    )
