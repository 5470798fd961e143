"""The course page: one question over time, what happened around it, and the values themselves."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from exercise_app.domain.course import Course, CoursePoint, course_of
from exercise_app.domain.education import ReferenceCurve
from exercise_app.domain.episode import Duration, EpisodeEvent
from exercise_app.domain.errors import AppError, FieldProblem, InvalidInputError
from exercise_app.domain.measure import MISSING, PainQuestion
from exercise_app.presenters.course_events import EventDraft, EventStep, EventStore
from exercise_app.presenters.course_table import CourseModel, course_rows
from exercise_app.presenters.saved_file import save_file
from exercise_app.services.clinics import ClinicService
from exercise_app.services.episodes import EpisodeService
from exercise_app.services.patients import PatientService
from exercise_app.services.ports import Clock, Library
from exercise_app.services.programs import ProgramService
from exercise_app.services.sessions import SessionService

if TYPE_CHECKING:
    from exercise_app.domain.program import IssuedVersion
    from exercise_app.domain.session import Session

# Which published course belongs to which duration at intake; Wallwork 2024, CMAJ.
_CURVES = {
    Duration.ACUTE: "wallwork-2024-acute",
    Duration.SUBACUTE: "wallwork-2024-subacute",
    Duration.PERSISTENT: "wallwork-2024-persistent",
}
_SAME_AXIS = "start-of-care"
_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class CourseServices:
    """What the course page works with."""

    sessions: SessionService
    episodes: EpisodeService
    patients: PatientService
    programs: ProgramService
    clinics: ClinicService
    library: Library
    clock: Clock


@dataclass(frozen=True, slots=True)
class CourseState:
    """What the page shows.

    `columns` are the questions of the table, the charted one first. `curve` is the published
    course that fits the intake, None when the intake does not say how long the pain lasts.
    `selected` is the point the keyboard is on. `undo` and `redo` are the steps these would take.
    """

    episode_id: UUID | None = None
    code: str = ""
    today: date = date.min
    questions: tuple[PainQuestion, ...] = ()
    question: PainQuestion = PainQuestion.AVERAGE_24H
    columns: tuple[PainQuestion, ...] = ()
    course: Course = field(default_factory=lambda: Course(PainQuestion.AVERAGE_24H, ()))
    events: tuple[EpisodeEvent, ...] = ()
    curve: ReferenceCurve | None = None
    shows_important: bool = False
    shows_curve: bool = False
    shows_more: bool = False
    selected: int | None = None
    event_problems: tuple[FieldProblem, ...] = ()
    undo: EventStep | None = None
    redo: EventStep | None = None

    @property
    def has_scores(self) -> bool:
        """Whether there is anything to draw."""
        return bool(self.course.points)

    @property
    def point(self) -> CoursePoint | None:
        """The point the keyboard is on."""
        is_there = self.selected is not None and self.selected < len(self.course.points)
        return self.course.points[self.selected or 0] if is_there else None

    def file_name(self, kind: str) -> str:
        """The name to propose for a file: code and day, nothing of the patient."""
        return f"{self.code}_{self.today:%Y%m%d}_course.{kind}"


class CoursePresenter(QObject):
    """Reads a course once and follows what is stored meanwhile.

    Signals:
        state_changed: The new CourseState.
        problem: An AppError that belongs to no field.
        saved: The Path of a file that was written.
        event_stored: The EventStep that was just put on the disk, and whether it was an undo.
    """

    state_changed = Signal(object)
    problem = Signal(object)
    saved = Signal(object)
    event_stored = Signal(object, bool)

    def __init__(self, services: CourseServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._events = EventStore(services.episodes)
        self._sessions: tuple[Session, ...] = ()
        self._versions: tuple[IssuedVersion, ...] = ()
        self._asked: tuple[PainQuestion, ...] = ()
        self.table = CourseModel()
        self.state = CourseState()

    def open(self, episode_id: UUID | None) -> None:
        """Show an episode; the switches stay off until they are chosen for this patient."""
        if episode_id != self.state.episode_id:
            self._events.forget()
            self.state = CourseState(question=self.state.question)
        today = self._services.clock.today()
        self.state = replace(self.state, episode_id=episode_id, today=today)
        try:
            self._read(episode_id)
        except AppError as error:
            self.problem.emit(error)
            return
        self._show()

    def refresh(self, episode_id: UUID | None = None) -> None:
        """Take in a new score; what belongs to another episode is ignored."""
        shown = self.state.episode_id
        if shown is None or episode_id not in (None, shown):
            return
        try:
            self._sessions = self._services.sessions.of_episode(shown)
        except AppError as error:
            self.problem.emit(error)
            return
        self._show()

    def choose_question(self, question: PainQuestion) -> None:
        """Chart another question."""
        self.state = replace(self.state, question=question, selected=None)
        self._show()

    def show_important(self, shown: bool) -> None:
        """Switch the smallest important change of the literature on or off."""
        self._change(shows_important=shown)

    def show_curve(self, shown: bool) -> None:
        """Switch the published course on or off."""
        self._change(shows_curve=shown and self.state.curve is not None)

    def show_more(self, shown: bool) -> None:
        """Show or hide the further arithmetic."""
        self._change(shows_more=shown)

    def step(self, by: int) -> None:
        """Go to the next point (1) or the one before (-1); stop at both ends."""
        count = len(self.state.course.points)
        if not count:
            return
        if self.state.selected is None:
            place = 0 if by > 0 else count - 1
        else:
            place = max(0, min(count - 1, self.state.selected + by))
        self._change(selected=place)

    def select(self, point: int | None) -> None:
        """Go to one point, or to none."""
        self._change(selected=point)

    def save_event(self, draft: EventDraft) -> bool:
        """Store an event; what is wrong with it is named in the state."""
        episode_id = self.state.episode_id
        if episode_id is None:
            return False
        try:
            step = self._events.save(episode_id, draft)
        except InvalidInputError as error:
            self._change(event_problems=error.problems)
            return False
        except AppError as error:
            self.problem.emit(error)
            return False
        self._after_event(step)
        return True

    def forget_event_problems(self) -> None:
        """Begin another event without the faults of the one before."""
        if self.state.event_problems:
            self._change(event_problems=())

    def remove_event(self, event_id: UUID) -> None:
        """Take an event away; undo brings it back."""
        episode_id = self.state.episode_id
        if episode_id is not None:
            self._step(lambda: self._events.remove(episode_id, event_id))

    def undo(self) -> None:
        """Take back the last change of an event."""
        if self._events.last_done:
            self._step(self._events.undo, was_undone=True)

    def redo(self) -> None:
        """Do the last change of an event again."""
        if self._events.last_undone:
            self._step(self._events.redo)

    def save(self, path: Path, content: bytes) -> bool:
        """Write a picture or a table where the user asked."""
        try:
            save_file(path, content)
        except AppError as error:
            self.problem.emit(error)
            return False
        self.saved.emit(path)
        return True

    def _read(self, episode_id: UUID | None) -> None:
        services = self._services
        clinic = services.clinics.get()
        self._asked = clinic.questions if clinic else (PainQuestion.AVERAGE_24H,)
        if episode_id is None:
            self._sessions, self._versions = (), ()
            self.state = replace(self.state, events=(), curve=None, code="")
            return
        episode = services.episodes.get(episode_id)
        self._versions = services.programs.versions(episode_id)
        self._sessions = services.sessions.of_episode(episode_id)
        self.state = replace(
            self.state,
            events=services.episodes.events(episode_id),
            curve=self._curve(episode.intake.duration),
            code=services.patients.open(episode.patient_id).patient.code,
        )

    def _curve(self, duration: Duration) -> ReferenceCurve | None:
        wanted = _CURVES.get(duration)
        found = (c for c in self._services.library.reference_curves() if c.id == wanted)
        curve = next(found, None)
        # Weeks since the onset and weeks since the start of care never share an axis.
        return curve if curve is not None and curve.weeks_since == _SAME_AXIS else None

    def _show(self) -> None:
        """Count and list again from what was read."""
        questions = self._questions()
        question = self.state.question if self.state.question in questions else questions[0]
        columns = (question, *(one for one in questions if one is not question))[:_COLUMNS]
        state = self.state
        course = course_of(self._sessions, question, self._versions, state.events, state.today)
        selected = state.selected
        if selected is not None and selected >= len(course.points):
            selected = None
        self.table.show(course_rows(course, self._sessions, columns))
        self._change(
            questions=questions,
            question=question,
            columns=columns,
            course=course,
            selected=selected,
            undo=self._events.last_done,
            redo=self._events.last_undone,
        )

    def _questions(self) -> tuple[PainQuestion, ...]:
        """What the clinic asks, then what earlier sessions answered besides."""
        answered = (
            answer.question
            for session in self._sessions
            for answer in session.pain
            if answer.reading != MISSING
        )
        return tuple(dict.fromkeys((*self._asked, *answered)))

    def _step(self, act: Callable[[], EventStep], *, was_undone: bool = False) -> None:
        try:
            step = act()
        except AppError as error:
            self.problem.emit(error)
            return
        self._after_event(step, was_undone=was_undone)

    def _after_event(self, step: EventStep, *, was_undone: bool = False) -> None:
        event = step.after or step.before
        assert event is not None
        events = self._services.episodes.events(event.episode_id)
        self.state = replace(self.state, events=events, event_problems=())
        self._show()
        self.event_stored.emit(step, was_undone)

    def _change(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.state_changed.emit(self.state)
