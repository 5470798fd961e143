"""The overview of a patient: what happened, newest first, and where things stand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exercise_app.domain.errors import AppError
from exercise_app.domain.ids import new_id
from exercise_app.domain.measure import MISSING, PainQuestion, PainReading, Reading
from exercise_app.domain.session import Done, Session

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from exercise_app.domain.episode import Episode, EpisodeEvent
    from exercise_app.domain.program import IssuedVersion, Program
    from exercise_app.services.clinics import ClinicService
    from exercise_app.services.episodes import EpisodeService
    from exercise_app.services.patients import OpenedPatient, PatientService
    from exercise_app.services.ports import Clock
    from exercise_app.services.programs import ProgramService
    from exercise_app.services.sessions import SessionService


class EntryKind(StrEnum):
    """What a line of the time line is about."""

    START = "start"
    SESSION = "session"
    ISSUED = "issued"
    EVENT = "event"
    END = "end"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One line of the time line; only the part that belongs to its kind is there."""

    kind: EntryKind
    day: date
    session: Session | None = None
    version: IssuedVersion | None = None
    event: EpisodeEvent | None = None

    @property
    def done(self) -> tuple[int, int]:
        """How many exercises were done, of how many that were asked about; partly is not done."""
        if self.session is None:
            return 0, 0
        asked = [r for r in self.session.responses if r.done is not Done.UNKNOWN]
        return sum(r.done is Done.YES for r in asked), len(asked)


@dataclass(frozen=True, slots=True)
class OverviewState:
    """What the overview shows; `opened` is None before a patient is open.

    `spark` holds readings of average pain over the whole episode, oldest first, as (days before
    the last one, reading).
    """

    opened: OpenedPatient | None = None
    today: date | None = None
    entries: tuple[TimelineEntry, ...] = ()
    spark: tuple[tuple[int, Reading], ...] = ()
    program: Program | None = None
    phase: int | None = None
    issued: IssuedVersion | None = None
    has_session_today: bool = False
    question: PainQuestion | None = None

    @property
    def episode(self) -> Episode | None:
        """The episode that is shown."""
        return self.opened.episode if self.opened else None


class OverviewPresenter(QObject):
    """Gathers what happened to one patient.

    Signals:
        state_changed: The new OverviewState.
        problem: An AppError.
        recorded: A Session that was just stored.
    """

    state_changed = Signal(object)
    problem = Signal(object)
    recorded = Signal(object)

    def __init__(
        self,
        patients: PatientService,
        episodes: EpisodeService,
        sessions: SessionService,
        programs: ProgramService,
        clinics: ClinicService,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._patients = patients
        self._episodes = episodes
        self._sessions = sessions
        self._programs = programs
        self._clinics = clinics
        self._clock = clock
        self.state = OverviewState()

    def show(self, patient_id: UUID) -> None:
        """Show a patient, or the same one again after a change."""
        try:
            state = self._read(patient_id)
        except AppError as error:
            self.problem.emit(error)
            return
        self.state = state
        self.state_changed.emit(state)

    def record(self, reading: Reading) -> None:
        """Store today's answer to the first question; the others stay missing."""
        episode, question = self.state.episode, self.state.question
        if episode is None or question is None or reading == MISSING:
            return
        session = Session(
            id=new_id(),
            episode_id=episode.id,
            day=self._clock.today(),
            recorded_at=self._clock.now(),
            pain=(PainReading(question, reading),),
            recorded_by=episode.therapist,
        )
        try:
            stored = self._sessions.record(session)
        except AppError as error:
            self.problem.emit(error)
            return
        self.show(episode.patient_id)
        self.recorded.emit(stored)

    def take_back(self, session_id: UUID) -> None:
        """Undo the recording of today's answer."""
        try:
            self._sessions.take_back(session_id)
        except AppError as error:
            self.problem.emit(error)
            return
        if self.state.opened is not None:
            self.show(self.state.opened.patient.id)

    def _read(self, patient_id: UUID) -> OverviewState:
        opened = self._patients.open(patient_id)
        episode, today = opened.episode, self._clock.today()
        sessions = self._sessions.of_episode(episode.id)
        versions = self._programs.versions(episode.id)
        issued = versions[0] if versions else None
        return OverviewState(
            opened=opened,
            today=today,
            entries=_timeline(episode, sessions, versions, self._episodes.events(episode.id)),
            spark=_spark(sessions),
            program=issued.program if issued else None,
            phase=issued.program.phase_at(today) if issued else None,
            issued=issued,
            has_session_today=any(session.day == today for session in sessions),
            question=self._question(),
        )

    def _question(self) -> PainQuestion:
        clinic = self._clinics.get()
        asked = clinic.questions if clinic else ()
        return asked[0] if asked else PainQuestion.AVERAGE_24H


def _timeline(
    episode: Episode,
    sessions: tuple[Session, ...],
    versions: tuple[IssuedVersion, ...],
    events: tuple[EpisodeEvent, ...],
) -> tuple[TimelineEntry, ...]:
    """Order everything by day, newest first; on one day the start stands lowest."""
    entries = [TimelineEntry(EntryKind.START, episode.started_on)]
    if episode.ended_on is not None:
        entries.append(TimelineEntry(EntryKind.END, episode.ended_on))
    entries += [
        TimelineEntry(EntryKind.ISSUED, version.issued_at.date(), version=version)
        for version in versions
    ]
    entries += [TimelineEntry(EntryKind.EVENT, event.day, event=event) for event in events]
    entries += [TimelineEntry(EntryKind.SESSION, s.day, session=s) for s in sessions]
    kinds = list(EntryKind)
    return tuple(sorted(entries, key=lambda e: (e.day, kinds.index(e.kind)), reverse=True))


def _spark(sessions: tuple[Session, ...]) -> tuple[tuple[int, Reading], ...]:
    if not sessions:
        return ()
    last = sessions[-1].day
    return tuple(((last - s.day).days, s.reading(PainQuestion.AVERAGE_24H)) for s in sessions)
