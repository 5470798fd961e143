"""What is stored of the open episode, kept at hand so that one new score needs no re-reading."""

from bisect import insort
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from exercise_app.domain.errors import NotFoundError
from exercise_app.domain.exercise import Exercise
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion
from exercise_app.domain.session import Session, SessionRevision
from exercise_app.presenters.session_draft import SessionDraft
from exercise_app.presenters.session_history import HistoryLine, history_lines
from exercise_app.services.clinics import ClinicService
from exercise_app.services.episodes import EpisodeService
from exercise_app.services.patients import PatientService
from exercise_app.services.ports import Clock, Library
from exercise_app.services.programs import ProgramService
from exercise_app.services.sessions import SessionService

if TYPE_CHECKING:
    from exercise_app.domain.clinic import Clinic
    from exercise_app.domain.episode import EpisodeEvent
    from exercise_app.domain.program import Program


@dataclass(frozen=True, slots=True)
class SessionServices:
    """What the sessions page works with."""

    sessions: SessionService
    patients: PatientService
    episodes: EpisodeService
    programs: ProgramService
    clinics: ClinicService
    library: Library
    clock: Clock


@dataclass(frozen=True, slots=True)
class ExerciseRow:
    """One exercise to ask about; `exercise` is None when the library no longer has it."""

    exercise_id: str
    exercise: Exercise | None


class SessionRecord:
    """The sessions, events and running program of one episode, as last read or stored."""

    def __init__(self, services: SessionServices) -> None:
        self._services = services
        self._clinic: Clinic | None = None
        self._program: Program | None = None
        self._events: tuple[EpisodeEvent, ...] = ()
        self._revisions: dict[UUID, SessionRevision] = {}
        self._lines: tuple[HistoryLine, ...] | None = None
        self.language = Language.NL
        self.sessions: list[Session] = []

    @property
    def questions(self) -> tuple[PainQuestion, ...]:
        """What this clinic asks."""
        return self._clinic.questions if self._clinic else (PainQuestion.AVERAGE_24H,)

    @property
    def by(self) -> str:
        """Who works here."""
        return self._clinic.therapist if self._clinic else ""

    def load(self, episode_id: UUID | None) -> None:
        """Read everything of an episode. Raise AppError."""
        services = self._services
        self._clinic = services.clinics.get()
        self._lines = None
        if episode_id is None:
            self._program, self._events, self._revisions, self.sessions = None, (), {}, []
            return
        patient_id = services.episodes.get(episode_id).patient_id
        self.language = services.patients.open(patient_id).patient.language
        versions = services.programs.versions(episode_id)
        self._program = versions[0].program if versions else services.programs.draft(episode_id, "")
        self._events = services.episodes.events(episode_id)
        self.sessions = list(services.sessions.of_episode(episode_id))
        self._revisions = {}
        for session in self.sessions:
            self._learn_revision(session)

    def put(self, session: Session) -> None:
        """Take in a session that was stored just now."""
        self.drop(session.id)
        insort(self.sessions, session, key=lambda s: (s.day, s.sequence))
        self._learn_revision(session)

    def drop(self, session_id: UUID) -> None:
        """Let go of a session that was taken back."""
        self.sessions = [session for session in self.sessions if session.id != session_id]
        self._revisions.pop(session_id, None)
        self._lines = None

    def session(self, session_id: UUID) -> Session | None:
        """One session, or None."""
        return next((s for s in self.sessions if s.id == session_id), None)

    def lines(self) -> tuple[HistoryLine, ...]:
        """The lines of the list, newest first."""
        if self._lines is None:
            self._lines = history_lines(
                self.sessions, self._events, self.questions, self._revisions
            )
        return self._lines

    def day_before(self, draft: SessionDraft) -> date | None:
        """The day of the last session before the day of a draft, leaving the draft's own out."""
        days = (s.day for s in self.sessions if s.day < draft.day and s.id != draft.session_id)
        return max(days, default=None)

    def exercise_ids_at(self, day: date) -> tuple[str, ...]:
        """The exercises of the phase that runs on a day; the first phase when no start is set."""
        program = self._program
        if program is None or not program.phases:
            return ()
        phase = 0 if program.starts_on is None else program.phase_at(day)
        if phase is None:
            return ()
        return tuple(dict.fromkeys(item.exercise_id for item in program.phases[phase].items))

    def exercise(self, exercise_id: str) -> Exercise | None:
        """An exercise of the library, or None."""
        try:
            return self._services.library.exercise(exercise_id)
        except NotFoundError:
            return None

    def _learn_revision(self, session: Session) -> None:
        """Remember the last real correction; taking back and bringing back changes no answer."""
        if session.version <= 1:
            return
        for revision in self._services.sessions.history(session.id):
            if _content(revision.before) != _content(session):
                self._revisions[session.id] = revision
                return


def _content(session: Session) -> Session:
    return replace(session, version=0, sequence=0)


def exercise_rows(record: SessionRecord, draft: SessionDraft) -> tuple[ExerciseRow, ...]:
    """The exercises to ask about: of the running phase, and any that already has an answer."""
    asked = record.exercise_ids_at(draft.day)
    answered = tuple(response.exercise_id for response in draft.responses)
    ids = dict.fromkeys((*asked, *answered))
    return tuple(ExerciseRow(exercise_id, record.exercise(exercise_id)) for exercise_id in ids)
