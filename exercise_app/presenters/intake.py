"""The intake: one page of facts, stored as they are given; nothing is concluded from them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from exercise_app.domain.episode import Activity, Duration, Episode, Intake
from exercise_app.domain.errors import AppError, FieldProblem, InvalidInputError
from exercise_app.domain.measure import MISSING, Reading
from exercise_app.domain.screening import AlarmAnswer, AlarmGroup, Answer, Decision
from exercise_app.presenters.undo import UndoStack

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from exercise_app.services.episodes import EpisodeService
    from exercise_app.services.ports import Clock, Library

MAX_ACTIVITIES: Final = 5
"""The patient-specific complaints ask for three to five activities."""


class IntakeStep(StrEnum):
    """What a change of the intake is called, for undo."""

    COMPLAINT = "complaint"
    DURATION = "duration"
    WORK = "work"
    ACTIVITY = "activity"
    CIRCUMSTANCE = "circumstance"
    ALARM = "alarm"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class IntakeState:
    """The stored intake, and by field what is wrong with what was typed last."""

    intake: Intake = field(default_factory=Intake)
    groups: tuple[AlarmGroup, ...] = ()
    circumstances: tuple[str, ...] = ()
    problems: dict[str, FieldProblem] = field(default_factory=dict)
    undo: IntakeStep | None = None

    def answer(self, sign_id: str) -> Answer:
        """What was answered to an alarm sign; NOT_ASKED when nothing was."""
        answers = (a.answer for a in self.intake.alarm_answers if a.sign_id == sign_id)
        return next(answers, Answer.NOT_ASKED)

    @property
    def asked(self) -> int:
        """How many alarm signs were asked."""
        return sum(a.answer is not Answer.NOT_ASKED for a in self.intake.alarm_answers)

    @property
    def signs(self) -> int:
        """How many alarm signs there are."""
        return sum(len(group.signs) for group in self.groups)

    @property
    def can_add_activity(self) -> bool:
        """Whether another activity fits."""
        return len(self.intake.activities) < MAX_ACTIVITIES


class IntakePresenter(QObject):
    """Stores every given fact at once and can take each back.

    Signals:
        state_changed: The new IntakeState.
        problem: An AppError that is about no field.
    """

    state_changed = Signal(object)
    problem = Signal(object)

    def __init__(
        self,
        episodes: EpisodeService,
        library: Library,
        clock: Clock,
        circumstances: tuple[str, ...],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._episodes = episodes
        self._library = library
        self._clock = clock
        self._circumstances = circumstances
        self._episode: Episode | None = None
        self._author = ""
        self._undo: UndoStack[IntakeStep, Intake] = UndoStack()
        self.state = IntakeState()

    def show(self, episode_id: UUID, author: str = "") -> None:
        """Show the intake of an episode; undo begins anew for another one."""
        try:
            episode = self._episodes.get(episode_id)
        except AppError as error:
            self.problem.emit(error)
            return
        if self._episode is None or self._episode.id != episode.id:
            self._undo = UndoStack()
        self._episode, self._author = episode, author
        self._set(episode.intake)

    def write_complaint(self, text: str) -> None:
        """Take why the patient came."""
        self._change(IntakeStep.COMPLAINT, lambda intake: replace(intake, complaint=text))

    def choose_duration(self, duration: Duration) -> None:
        """Take how long the pain has lasted."""
        self._change(IntakeStep.DURATION, lambda intake: replace(intake, duration=duration))

    def write_work(self, text: str) -> None:
        """Take what the patient does for a living."""
        self._change(IntakeStep.WORK, lambda intake: replace(intake, work=text))

    def write_activity(self, number: int, words: str) -> None:
        """Take an activity in the patient's words; empty words remove it."""

        def change(intake: Intake) -> Intake:
            activities = list(intake.activities)
            if number >= len(activities):
                activities.append(Activity(words))
            else:
                activities[number] = replace(activities[number], words=words)
            return replace(intake, activities=tuple(a for a in activities if a.words.strip()))

        self._change(IntakeStep.ACTIVITY, change)

    def score_activity(self, number: int, value: int | None) -> None:
        """Take how hard an activity is, 0 no trouble to 10 impossible, or take it back."""

        def change(intake: Intake) -> Intake:
            reading = MISSING if value is None else Reading.of(value)
            activities = tuple(
                replace(activity, reading=reading) if place == number else activity
                for place, activity in enumerate(intake.activities)
            )
            return replace(intake, activities=activities)

        self._change(IntakeStep.ACTIVITY, change)

    def set_circumstance(self, tag: str, *, present: bool) -> None:
        """Note a circumstance, or that it is none."""

        def change(intake: Intake) -> Intake:
            changed = intake.circumstances | {tag} if present else intake.circumstances - {tag}
            return replace(intake, circumstances=changed)

        self._change(IntakeStep.CIRCUMSTANCE, change)

    def answer(self, sign_id: str, answer: Answer) -> None:
        """Take the answer to one alarm sign."""
        self._change(IntakeStep.ALARM, lambda intake: self._answered(intake, {sign_id}, answer))

    def answer_rest_no(self, group_id: str) -> None:
        """Take 'no' for every sign of a group that was asked but not yet written down."""
        group = next(group for group in self.state.groups if group.id == group_id)
        open_signs = {s.id for s in group.signs if self.state.answer(s.id) is Answer.NOT_ASKED}
        self._change(IntakeStep.ALARM, lambda intake: self._answered(intake, open_signs, Answer.NO))

    def decide(self, decision: Decision) -> None:
        """Take what the therapist decided, with the present day."""

        def change(intake: Intake) -> Intake:
            day = None if decision is Decision.NONE else self._clock.today()
            return replace(intake, decision=decision, decided_on=day)

        self._change(IntakeStep.DECISION, change)

    def write_decision(self, text: str) -> None:
        """Take the words of the decision."""
        self._change(IntakeStep.DECISION, lambda intake: replace(intake, decision_text=text))

    def undo(self) -> None:
        """Take back the last change."""
        if self._undo.last is None or self._episode is None:
            return
        before, present = self._undo.last.state, self._episode.intake
        if self._store(before):
            self._undo.undone(present)
            self._set(before)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._undo.next is None or self._episode is None:
            return
        after, present = self._undo.next.state, self._episode.intake
        if self._store(after):
            self._undo.redone(present)
            self._set(after)

    def _answered(self, intake: Intake, sign_ids: set[str], answer: Answer) -> Intake:
        kept = tuple(a for a in intake.alarm_answers if a.sign_id not in sign_ids)
        today = self._clock.today()
        given = tuple(
            AlarmAnswer(sign_id, answer, today, self._author) for sign_id in sorted(sign_ids)
        )
        return replace(intake, alarm_answers=kept + given)

    def _change(self, step: IntakeStep, change: Callable[[Intake], Intake]) -> None:
        if self._episode is None:
            return
        before = self._episode.intake
        after = change(before)
        if after == before:
            self._set(before)
            return
        if self._store(after):
            self._undo.push(step, before)
            self._set(self._episode.intake)

    def _store(self, intake: Intake) -> bool:
        """Store an intake; show at the field why it was refused."""
        if self._episode is None:
            return False
        try:
            self._episode = self._episodes.save(replace(self._episode, intake=intake))
        except InvalidInputError as error:
            problems = {problem.field: problem for problem in error.problems}
            self._emit(replace(self.state, problems=problems))
            return False
        except AppError as error:
            self.problem.emit(error)
            return False
        return True

    def _set(self, intake: Intake) -> None:
        step = self._undo.last.label if self._undo.last else None
        groups = self.state.groups or self._library.alarm_groups()
        self._emit(IntakeState(intake, groups, self._circumstances, {}, step))

    def _emit(self, state: IntakeState) -> None:
        self.state = state
        self.state_changed.emit(state)
