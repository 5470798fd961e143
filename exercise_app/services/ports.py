"""What the services need from the outside: storage, content, printing, work off the screen."""

from collections.abc import Callable
from datetime import date, datetime
from types import TracebackType
from typing import Protocol, Self, TypeVar
from uuid import UUID

from exercise_app.domain.clinic import Clinic
from exercise_app.domain.document import IssuedDocument
from exercise_app.domain.education import CallGroup, EducationTopic, ReferenceCurve
from exercise_app.domain.episode import Episode, EpisodeEvent
from exercise_app.domain.exercise import Exercise
from exercise_app.domain.handout import Handout
from exercise_app.domain.language import Language
from exercise_app.domain.measure import Instrument
from exercise_app.domain.overview import PatientQuery, PatientRow
from exercise_app.domain.own_library import ExerciseUse, OwnExercise, OwnTemplate
from exercise_app.domain.patient import Patient
from exercise_app.domain.program import IssuedVersion, Program, ProgramTemplate
from exercise_app.domain.screening import AlarmGroup
from exercise_app.domain.session import Session, SessionRevision

T = TypeVar("T")


class Clock(Protocol):
    """Tells the time, so that tests can choose it."""

    def now(self) -> datetime:
        """The present moment, aware, in the clinic's time zone."""
        ...

    def today(self) -> date:
        """The present day in the clinic's time zone."""
        ...


class Jobs(Protocol):
    """Runs work off the screen, one piece at a time; answers arrive on the caller's thread."""

    def start(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> int:
        """Queue `work`; later call exactly one of `done` and `failed`. Return its number."""
        ...

    def forget(self, number: int) -> None:
        """Drop the answer of a piece of work."""
        ...


class Patients(Protocol):
    """Stored patients."""

    def save(self, patient: Patient) -> Patient:
        """Add or change a patient; return it with its new version. Raise ConflictError."""
        ...

    def get(self, patient_id: UUID) -> Patient:
        """Return one patient or raise NotFoundError."""
        ...

    def count(self, query: PatientQuery) -> int:
        """How many patients a query finds."""
        ...

    def page(self, query: PatientQuery, offset: int, limit: int) -> tuple[PatientRow, ...]:
        """Return part of what a query finds, in its order."""
        ...

    def row(self, patient_id: UUID) -> PatientRow:
        """Return one patient as the list shows it, or raise NotFoundError."""
        ...

    def remove_unused(self, patient_id: UUID) -> None:
        """Take back a patient without sessions, issued versions or documents (undo of 'new')."""
        ...

    def code_is_free(self, code: str) -> bool:
        """Whether no patient has this code yet."""
        ...


class Episodes(Protocol):
    """Stored episodes and their events."""

    def save(self, episode: Episode) -> Episode:
        """Add or change an episode; return it with its new version. Raise ConflictError."""
        ...

    def get(self, episode_id: UUID) -> Episode:
        """Return one episode or raise NotFoundError."""
        ...

    def of_patient(self, patient_id: UUID) -> tuple[Episode, ...]:
        """Every episode of a patient, newest first."""
        ...

    def save_event(self, event: EpisodeEvent) -> EpisodeEvent:
        """Add or change an event."""
        ...

    def remove_event(self, event_id: UUID) -> None:
        """Take an event back."""
        ...

    def events(self, episode_id: UUID) -> tuple[EpisodeEvent, ...]:
        """Every event of an episode, oldest first."""
        ...


class Programs(Protocol):
    """Stored drafts and issued versions."""

    def save_draft(self, program: Program) -> Program:
        """Add or change a draft; return it with its new version. Raise ConflictError."""
        ...

    def draft(self, episode_id: UUID) -> Program | None:
        """The program being written for an episode, or None."""
        ...

    def add_version(self, version: IssuedVersion) -> None:
        """Keep an issued version for ever."""
        ...

    def version(self, version_id: UUID) -> IssuedVersion:
        """Return one issued version or raise NotFoundError."""
        ...

    def versions(self, episode_id: UUID) -> tuple[IssuedVersion, ...]:
        """Every issued version of an episode, newest first."""
        ...

    def code_is_free(self, code: str) -> bool:
        """Whether no issued version has this code yet."""
        ...


class Sessions(Protocol):
    """Stored sessions, with what they were before each correction."""

    def add(self, session: Session) -> Session:
        """Add a session; return it with its sequence number and version."""
        ...

    def correct(self, session: Session, changed_at: datetime, changed_by: str) -> Session:
        """Replace a session, keeping what it was. Raise ConflictError."""
        ...

    def withdraw(self, session_id: UUID, changed_at: datetime, changed_by: str) -> None:
        """Take a session back (undo); it stays in the history but in no list."""
        ...

    def restore(self, session_id: UUID) -> Session:
        """Bring a withdrawn session back (redo)."""
        ...

    def get(self, session_id: UUID) -> Session:
        """Return one session or raise NotFoundError."""
        ...

    def of_episode(self, episode_id: UUID) -> tuple[Session, ...]:
        """Every session of an episode, by day, then as stored."""
        ...

    def history(self, session_id: UUID) -> tuple[SessionRevision, ...]:
        """What a session was, newest first."""
        ...


class Documents(Protocol):
    """Stored documents and their bytes."""

    def add(self, document: IssuedDocument, content: bytes) -> None:
        """Keep a document."""
        ...

    def get(self, document_id: UUID) -> IssuedDocument:
        """Return one document or raise NotFoundError."""
        ...

    def of_episode(self, episode_id: UUID) -> tuple[IssuedDocument, ...]:
        """Every document of an episode, newest first."""
        ...

    def content(self, document_id: UUID) -> bytes:
        """The bytes of a document, or NotFoundError."""
        ...


class Clinics(Protocol):
    """The one clinic of a database."""

    def get(self) -> Clinic | None:
        """The clinic, or None before set-up."""
        ...

    def save(self, clinic: Clinic) -> None:
        """Add or change the clinic."""
        ...


class OwnLibrary(Protocol):
    """What the clinic added to the shipped library, and what it uses of it."""

    def save_template(self, template: OwnTemplate) -> OwnTemplate:
        """Add or change a template; return it with its new version. Raise ConflictError."""
        ...

    def remove_template(self, template_id: UUID) -> None:
        """Remove a template or raise NotFoundError; programs made from it keep what they have."""
        ...

    def templates(self) -> tuple[OwnTemplate, ...]:
        """Every own template, in the order they were added."""
        ...

    def save_exercise(self, own: OwnExercise) -> OwnExercise:
        """Add or change an exercise, not its picture. Raise ConflictError."""
        ...

    def exercises(self) -> tuple[OwnExercise, ...]:
        """Every own exercise in the order they were added, removed ones as well."""
        ...

    def keep_picture(self, exercise_id: str, picture: bytes | None) -> None:
        """Put a PNG at an own exercise, or take it away. Raise NotFoundError."""
        ...

    def picture(self, exercise_id: str) -> bytes:
        """The PNG of an own exercise or raise NotFoundError."""
        ...

    def set_favourite(self, exercise_id: str, *, is_favourite: bool) -> None:
        """Mark an exercise as a favourite of the clinic, or not."""
        ...

    def favourites(self) -> tuple[str, ...]:
        """The favourites of the clinic, the oldest first."""
        ...

    def count_use(self, exercise_ids: tuple[str, ...]) -> None:
        """Count exercises that were issued together; the last are the most recent."""
        ...

    def uses(self) -> tuple[ExerciseUse, ...]:
        """Every exercise that was ever issued, the most recent first."""
        ...


class UnitOfWork(Protocol):
    """One user action on the database: all or nothing; leaving without commit undoes it.

    `op_id` names the action: committing the same one twice stores it once (R-REL-03).
    """

    @property
    def patients(self) -> Patients: ...
    @property
    def episodes(self) -> Episodes: ...
    @property
    def programs(self) -> Programs: ...
    @property
    def sessions(self) -> Sessions: ...
    @property
    def documents(self) -> Documents: ...
    @property
    def clinics(self) -> Clinics: ...
    @property
    def own_library(self) -> OwnLibrary: ...

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def was_done(self, op_id: UUID) -> bool:
        """Whether an action with this id was committed before."""
        ...

    def commit(self, op_id: UUID) -> None:
        """Store everything; return only when it is on the disk."""
        ...


class OpenWork(Protocol):
    """Opens a unit of work; `write` takes the write lock at once."""

    def __call__(self, *, write: bool = False) -> UnitOfWork: ...


class Library(Protocol):
    """The shipped and own content."""

    def exercise(self, exercise_id: str) -> Exercise:
        """Return one exercise or raise NotFoundError."""
        ...

    def exercises(self) -> tuple[Exercise, ...]:
        """Every exercise in catalogue order."""
        ...

    def search(self, words: str, language: Language) -> tuple["SearchHit", ...]:
        """Rank the exercises for some words, best first; no words give every exercise."""
        ...

    def templates(self) -> tuple[ProgramTemplate, ...]:
        """Every program template."""
        ...

    def education(self) -> tuple[EducationTopic, ...]:
        """Every education topic."""
        ...

    def call_groups(self) -> tuple[CallGroup, ...]:
        """When to call whom, most urgent first."""
        ...

    def alarm_groups(self) -> tuple[AlarmGroup, ...]:
        """The alarm signs by group."""
        ...

    def instruments(self) -> tuple[Instrument, ...]:
        """Every measuring instrument."""
        ...

    def reference_curves(self) -> tuple[ReferenceCurve, ...]:
        """The published courses."""
        ...

    def label(self, kind: str, key: str, language: Language) -> str:
        """The word for a key; the key itself when unknown.

        `kind` is 'category', 'start_position', 'equipment', 'tag', 'body', 'difficulty' ('1' to
        '5') or 'urgency' ('E', 'S', 'D', 'I').
        """
        ...


class SearchHit(Protocol):
    """One found exercise and why it was found."""

    @property
    def exercise(self) -> Exercise: ...
    @property
    def why(self) -> str:
        """Which field matched, e.g. 'name' or 'synonym: bruggetje'."""
        ...


class SheetPrinter(Protocol):
    """Makes paper: PDF bytes of a handout, and pictures of its pages."""

    def render(self, handout: Handout) -> bytes:
        """Return the PDF. Raise UnprintableTextError."""
        ...

    def page_count(self, pdf: bytes) -> int:
        """How many pages a PDF has."""
        ...

    def page_image(self, pdf: bytes, page: int, width_px: int) -> "PageImage":
        """Paint one page (0-based) at a width in pixels."""
        ...


class PageImage(Protocol):
    """A painted page: 32-bit RGB rows without padding, byte order B, G, R, x."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def pixels(self) -> bytes: ...
