"""Hand-written stand-ins for the outside: storage in memory, a clock to set, jobs that run now.

The storage fakes obey the same contract as the database; tests/storage/test_contracts.py runs the
same tests against both.
"""

import dataclasses
import itertools
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any, Self, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from exercise_app.domain.clinic import Clinic
from exercise_app.domain.document import IssuedDocument
from exercise_app.domain.episode import Episode, EpisodeEvent
from exercise_app.domain.errors import (
    ConflictError,
    FieldProblem,
    InvalidInputError,
    NotFoundError,
)
from exercise_app.domain.measure import MISSING, PainQuestion
from exercise_app.domain.overview import PatientFilter, PatientOrder, PatientQuery, PatientRow
from exercise_app.domain.own_library import ExerciseUse, OwnExercise, OwnTemplate
from exercise_app.domain.patient import Patient
from exercise_app.domain.program import IssuedVersion, Program
from exercise_app.domain.session import Session, SessionRevision
from exercise_app.storage.search_words import asked_words, sort_key, stored_words

T = TypeVar("T")
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SPARK_LENGTH = 20


class FakeClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, now: datetime | None = None) -> None:
        self._now = now or datetime(2026, 3, 11, 14, 30, tzinfo=AMSTERDAM)

    def now(self) -> datetime:
        return self._now

    def today(self) -> date:
        return self._now.date()

    def set(self, now: datetime) -> None:
        self._now = now

    def advance(self, **time: float) -> None:
        """Move on, e.g. advance(days=7)."""
        self._now += timedelta(**time)


class NowJobs:
    """Runs work at once, on the caller's thread; keeps what was forgotten."""

    def __init__(self) -> None:
        self.started = 0
        self.forgotten: list[int] = []

    def start(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> int:
        self.started += 1
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - carried to the caller, as the real runner does
            failed(error)
        else:
            done(result)
        return self.started

    def forget(self, number: int) -> None:
        self.forgotten.append(number)


class LaterJobs:
    """Keeps work until the test says `run_next` or `run_all`; a forgotten answer is dropped."""

    def __init__(self) -> None:
        self._waiting: dict[int, tuple[Callable[[], Any], Any, Any]] = {}
        self.started = 0

    def start(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> int:
        self.started += 1
        self._waiting[self.started] = (work, done, failed)
        return self.started

    def forget(self, number: int) -> None:
        self._waiting.pop(number, None)

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    def run_next(self) -> None:
        work, done, failed = self._waiting.pop(min(self._waiting))
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - carried to the caller, as the real runner does
            failed(error)
        else:
            done(result)

    def run_all(self) -> None:
        while self._waiting:
            self.run_next()


@dataclass
class Stored:
    """Everything a fake database holds. Domain objects are frozen, so shallow copies are enough."""

    clinic: Clinic | None = None
    patients: dict[UUID, Patient] = field(default_factory=dict)
    episodes: dict[UUID, Episode] = field(default_factory=dict)
    events: dict[UUID, EpisodeEvent] = field(default_factory=dict)
    drafts: dict[UUID, Program] = field(default_factory=dict)
    versions: dict[UUID, IssuedVersion] = field(default_factory=dict)
    sessions: dict[UUID, Session] = field(default_factory=dict)
    withdrawn: set[UUID] = field(default_factory=set)
    revisions: list[tuple[UUID, SessionRevision]] = field(default_factory=list)
    documents: dict[UUID, tuple[IssuedDocument, bytes]] = field(default_factory=dict)
    own_templates: dict[UUID, OwnTemplate] = field(default_factory=dict)
    own_exercises: dict[str, OwnExercise] = field(default_factory=dict)
    own_pictures: dict[str, bytes] = field(default_factory=dict)
    favourites: list[str] = field(default_factory=list)
    uses: dict[str, int] = field(default_factory=dict)
    pairs: dict[tuple[str, str], int] = field(default_factory=dict)
    operations: list[UUID] = field(default_factory=list)

    def copied(self) -> "Stored":
        return Stored(**{f.name: copy(getattr(self, f.name)) for f in dataclasses.fields(self)})


class FakeDatabase:
    """A database in memory: hand `open_work` to a service.

    `stored` is what was committed. Set `fail_commit` to an error to make the next commit raise it.
    """

    def __init__(self, clock: FakeClock | None = None) -> None:
        self.clock = clock or FakeClock()
        self.stored = Stored()
        self.fail_commit: Exception | None = None

    @property
    def committed(self) -> list[UUID]:
        """The op_ids of every committed action, in order."""
        return self.stored.operations

    def open_work(self, *, write: bool = False) -> "FakeUnitOfWork":
        return FakeUnitOfWork(self, write=write)


class FakeUnitOfWork:
    """A unit of work on a copy, which a commit puts in the place of the original."""

    def __init__(self, database: FakeDatabase, *, write: bool) -> None:
        self._database = database
        self._write = write

    def __enter__(self) -> Self:
        self._stored = self._database.stored.copied()
        self.patients = FakePatients(self._stored, self._database.clock)
        self.episodes = FakeEpisodes(self._stored)
        self.programs = FakePrograms(self._stored)
        self.sessions = FakeSessions(self._stored)
        self.documents = FakeDocuments(self._stored)
        self.clinics = FakeClinics(self._stored)
        self.own_library = FakeOwnLibrary(self._stored)
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def was_done(self, op_id: UUID) -> bool:
        return op_id in self._stored.operations

    def commit(self, op_id: UUID) -> None:
        if not self._write:
            raise RuntimeError("this unit of work was opened for reading")
        if error := self._database.fail_commit:
            self._database.fail_commit = None
            raise error
        if not self.was_done(op_id):
            self._stored.operations.append(op_id)
            self._database.stored = self._stored


class FakePatients:
    def __init__(self, stored: Stored, clock: FakeClock) -> None:
        self._stored = stored
        self._clock = clock

    def save(self, patient: Patient) -> Patient:
        _check_version("patient", self._stored.patients.get(patient.id), patient)
        return _put(self._stored.patients, patient)

    def get(self, patient_id: UUID) -> Patient:
        return _found(self._stored.patients, patient_id, "patient")

    def count(self, query: PatientQuery) -> int:
        return len(self._matching(query))

    def page(self, query: PatientQuery, offset: int, limit: int) -> tuple[PatientRow, ...]:
        offset, limit = max(0, offset), max(0, limit)
        return tuple(self._ordered(self._matching(query), query)[offset : offset + limit])

    def row(self, patient_id: UUID) -> PatientRow:
        return self._row(self.get(patient_id), self._clock.today())

    def remove_unused(self, patient_id: UUID) -> None:
        self.get(patient_id)
        stored = self._stored
        mine = {e.id for e in stored.episodes.values() if e.patient_id == patient_id}
        used = [*stored.sessions.values(), *stored.versions.values()]
        used += [document for document, _ in stored.documents.values()]
        if any(part.episode_id in mine for part in used):
            raise ConflictError(kind="patient", key=str(patient_id))
        for parts in (stored.events, stored.drafts):
            for key in [k for k, part in parts.items() if part.episode_id in mine]:
                del parts[key]
        for key in mine:
            del stored.episodes[key]
        del stored.patients[patient_id]

    def code_is_free(self, code: str) -> bool:
        return all(patient.code != code for patient in self._stored.patients.values())

    def _matching(self, query: PatientQuery) -> list[PatientRow]:
        asked = asked_words(query.words)
        rows = []
        for p in self._stored.patients.values():
            words = stored_words(
                p.given_name, p.prefix, p.family_name, p.epd_number, p.code, birth_date=p.birth_date
            ).split()
            if all(any(word.startswith(part) for word in words) for part in asked):
                rows.append(self._row(p, query.today))
        return [row for row in rows if _passes(row, query)]

    def _ordered(self, rows: list[PatientRow], query: PatientQuery) -> list[PatientRow]:
        def name(row: PatientRow) -> tuple[str, str]:
            p = self._stored.patients[row.id]
            return sort_key(p.family_name, p.given_name, p.prefix), row.id.hex

        if query.order is PatientOrder.NAME:
            return sorted(rows, key=name, reverse=query.descending)

        def first(row: PatientRow) -> date | int | None:
            visit = query.order is PatientOrder.LAST_VISIT
            return row.last_visit if visit else row.last_reading.value

        rows = sorted(rows, key=name, reverse=not query.descending)
        known = [row for row in rows if first(row) is not None]
        unknown = [row for row in rows if first(row) is None]
        return sorted(known, key=first, reverse=query.descending) + unknown  # type: ignore[arg-type]

    def _row(self, patient: Patient, today: date) -> PatientRow:
        stored = self._stored
        episodes = FakeEpisodes(stored).of_patient(patient.id)
        days = [e.started_on for e in episodes]
        for episode in episodes:
            days += [s.day for s in FakeSessions(stored).of_episode(episode.id)]
        newest = episodes[0] if episodes else None
        sessions = FakeSessions(stored).of_episode(newest.id)[-SPARK_LENGTH:] if newest else ()
        versions = FakePrograms(stored).versions(newest.id) if newest else ()
        finished = bool(newest and newest.ended_on)
        phase, phases = (0, 0) if finished or not versions else _phase(versions[0], today)
        readings = [(s.day, s.reading(PainQuestion.AVERAGE_24H)) for s in sessions]
        return PatientRow(
            id=patient.id,
            list_name=patient.list_name,
            birth_date=patient.birth_date,
            epd_number=patient.epd_number,
            code=patient.code,
            last_visit=max(days, default=None),
            program_title=versions[0].program.title if versions else "",
            phase=phase,
            phases=phases,
            is_finished=finished,
            last_reading=readings[-1][1] if readings else MISSING,
            spark=tuple(((readings[-1][0] - day).days, reading) for day, reading in readings),
        )


def _phase(version: IssuedVersion, today: date) -> tuple[int, int]:
    program = version.program
    if program.starts_on is None:
        program = replace(program, starts_on=version.issued_at.date())
    return (program.phase_at(today) or 0) + 1, len(program.phases)


def _passes(row: PatientRow, query: PatientQuery) -> bool:
    if query.filter is PatientFilter.TODAY:
        return row.last_visit == query.today
    if query.filter is PatientFilter.RUNNING:
        return row.phases > 0
    return query.filter is PatientFilter.ALL or row.is_finished


class FakeEpisodes:
    def __init__(self, stored: Stored) -> None:
        self._stored = stored

    def save(self, episode: Episode) -> Episode:
        _check_version("episode", self._stored.episodes.get(episode.id), episode)
        _check_parent(self._stored.patients, episode.patient_id)
        return _put(self._stored.episodes, episode)

    def get(self, episode_id: UUID) -> Episode:
        return _found(self._stored.episodes, episode_id, "episode")

    def of_patient(self, patient_id: UUID) -> tuple[Episode, ...]:
        mine = [e for e in self._stored.episodes.values() if e.patient_id == patient_id]
        return tuple(sorted(mine, key=lambda e: e.started_on)[::-1])

    def save_event(self, event: EpisodeEvent) -> EpisodeEvent:
        _check_version("event", self._stored.events.get(event.id), event)
        _check_parent(self._stored.episodes, event.episode_id)
        return _put(self._stored.events, event)

    def remove_event(self, event_id: UUID) -> None:
        _found(self._stored.events, event_id, "event")
        del self._stored.events[event_id]

    def events(self, episode_id: UUID) -> tuple[EpisodeEvent, ...]:
        mine = [e for e in self._stored.events.values() if e.episode_id == episode_id]
        return tuple(sorted(mine, key=lambda event: event.day))


class FakePrograms:
    def __init__(self, stored: Stored) -> None:
        self._stored = stored

    def save_draft(self, program: Program) -> Program:
        _check_version("program", self._stored.drafts.get(program.id), program)
        _check_parent(self._stored.episodes, program.episode_id)
        other = self.draft(program.episode_id)
        if other and other.id != program.id:
            raise ConflictError(kind="program")
        return _put(self._stored.drafts, program)

    def draft(self, episode_id: UUID) -> Program | None:
        mine = [p for p in self._stored.drafts.values() if p.episode_id == episode_id]
        return mine[0] if mine else None

    def add_version(self, version: IssuedVersion) -> None:
        _check_parent(self._stored.episodes, version.episode_id)
        numbers = {v.number for v in self.versions(version.episode_id)}
        taken = version.id in self._stored.versions or version.number in numbers
        if taken or not self.code_is_free(version.code):
            raise ConflictError(kind="issued_version")
        self._stored.versions[version.id] = version

    def version(self, version_id: UUID) -> IssuedVersion:
        return _found(self._stored.versions, version_id, "version")

    def versions(self, episode_id: UUID) -> tuple[IssuedVersion, ...]:
        mine = [v for v in self._stored.versions.values() if v.episode_id == episode_id]
        return tuple(sorted(mine, key=lambda v: v.number, reverse=True))

    def code_is_free(self, code: str) -> bool:
        return all(version.code != code for version in self._stored.versions.values())


class FakeSessions:
    def __init__(self, stored: Stored) -> None:
        self._stored = stored

    def add(self, session: Session) -> Session:
        _check_version("session", self._stored.sessions.get(session.id), session)
        self._check(session)
        highest = max((s.sequence for s in self._stored.sessions.values()), default=0)
        return _put(self._stored.sessions, replace(session, sequence=highest + 1))

    def correct(self, session: Session, changed_at: datetime, changed_by: str) -> Session:
        before = self.get(session.id)
        _check_version("session", before, session)
        self._check(session)
        self._keep(before, changed_at, changed_by)
        return _put(self._stored.sessions, replace(session, sequence=before.sequence))

    def withdraw(self, session_id: UUID, changed_at: datetime, changed_by: str) -> None:
        session = self.get(session_id)
        self._keep(session, changed_at, changed_by)
        self._stored.withdrawn.add(session_id)
        _put(self._stored.sessions, session)

    def restore(self, session_id: UUID) -> Session:
        if session_id not in self._stored.withdrawn:
            raise NotFoundError(kind="session", key=str(session_id))
        self._stored.withdrawn.remove(session_id)
        return _put(self._stored.sessions, self._stored.sessions[session_id])

    def get(self, session_id: UUID) -> Session:
        if session_id in self._stored.withdrawn:
            raise NotFoundError(kind="session", key=str(session_id))
        return _found(self._stored.sessions, session_id, "session")

    def of_episode(self, episode_id: UUID) -> tuple[Session, ...]:
        mine = [
            session
            for session in self._stored.sessions.values()
            if session.episode_id == episode_id and session.id not in self._stored.withdrawn
        ]
        return tuple(sorted(mine, key=lambda s: (s.day, s.sequence)))

    def history(self, session_id: UUID) -> tuple[SessionRevision, ...]:
        mine = [revision for key, revision in self._stored.revisions if key == session_id]
        return tuple(reversed(mine))

    def _keep(self, before: Session, changed_at: datetime, changed_by: str) -> None:
        self._stored.revisions.append((before.id, SessionRevision(before, changed_at, changed_by)))

    def _check(self, session: Session) -> None:
        _check_parent(self._stored.episodes, session.episode_id)
        if len({part.question for part in session.pain}) < len(session.pain):
            raise InvalidInputError(FieldProblem("pain", "asked-twice"))


class FakeDocuments:
    def __init__(self, stored: Stored) -> None:
        self._stored = stored

    def add(self, document: IssuedDocument, content: bytes) -> None:
        _check_parent(self._stored.episodes, document.episode_id)
        if document.version_id:
            _check_parent(self._stored.versions, document.version_id)
        if document.id in self._stored.documents:
            raise ConflictError(kind="document")
        self._stored.documents[document.id] = (document, content)

    def get(self, document_id: UUID) -> IssuedDocument:
        return _found(self._stored.documents, document_id, "document")[0]

    def of_episode(self, episode_id: UUID) -> tuple[IssuedDocument, ...]:
        mine = [d for d, _ in self._stored.documents.values() if d.episode_id == episode_id]
        return tuple(reversed(mine))

    def content(self, document_id: UUID) -> bytes:
        return _found(self._stored.documents, document_id, "document")[1]


class FakeClinics:
    def __init__(self, stored: Stored) -> None:
        self._stored = stored

    def get(self) -> Clinic | None:
        return self._stored.clinic

    def save(self, clinic: Clinic) -> None:
        if self._stored.clinic and self._stored.clinic.id != clinic.id:
            raise ConflictError(kind="clinic")
        self._stored.clinic = clinic


class FakeOwnLibrary:
    def __init__(self, stored: Stored) -> None:
        self._stored = stored

    def save_template(self, template: OwnTemplate) -> OwnTemplate:
        _check_version("template", self._stored.own_templates.get(template.id), template)
        return _put(self._stored.own_templates, template)

    def remove_template(self, template_id: UUID) -> None:
        _found(self._stored.own_templates, template_id, "template")
        del self._stored.own_templates[template_id]

    def templates(self) -> tuple[OwnTemplate, ...]:
        return tuple(self._stored.own_templates.values())

    def save_exercise(self, own: OwnExercise) -> OwnExercise:
        key = own.exercise.id
        before = self._stored.own_exercises.get(key)
        if (before.version if before else 0) != own.version:
            raise ConflictError(kind="exercise", key=key)
        kept = replace(own, version=own.version + 1, has_picture=key in self._stored.own_pictures)
        self._stored.own_exercises[key] = kept
        return kept

    def exercises(self) -> tuple[OwnExercise, ...]:
        pictures = self._stored.own_pictures
        return tuple(
            replace(own, has_picture=own.exercise.id in pictures)
            for own in self._stored.own_exercises.values()
        )

    def keep_picture(self, exercise_id: str, picture: bytes | None) -> None:
        if exercise_id not in self._stored.own_exercises:
            raise NotFoundError(kind="exercise", key=exercise_id)
        self._stored.own_pictures.pop(exercise_id, None)
        if picture is not None:
            self._stored.own_pictures[exercise_id] = picture

    def picture(self, exercise_id: str) -> bytes:
        if exercise_id not in self._stored.own_pictures:
            raise NotFoundError(kind="picture", key=exercise_id)
        return self._stored.own_pictures[exercise_id]

    def set_favourite(self, exercise_id: str, *, is_favourite: bool) -> None:
        favourites = self._stored.favourites
        if is_favourite and exercise_id not in favourites:
            favourites.append(exercise_id)
        elif not is_favourite and exercise_id in favourites:
            favourites.remove(exercise_id)

    def favourites(self) -> tuple[str, ...]:
        return tuple(self._stored.favourites)

    def count_use(self, exercise_ids: tuple[str, ...]) -> None:
        unique = tuple(dict.fromkeys(exercise_ids))
        for key in unique:
            self._stored.uses[key] = self._stored.uses.pop(key, 0) + 1
        for pair in itertools.combinations(sorted(unique), 2):
            self._stored.pairs[pair] = self._stored.pairs.get(pair, 0) + 1

    def uses(self) -> tuple[ExerciseUse, ...]:
        beside: dict[str, dict[str, int]] = {}
        for (first, second), count in self._stored.pairs.items():
            beside.setdefault(first, {})[second] = count
            beside.setdefault(second, {})[first] = count
        newest_first = reversed(self._stored.uses.items())
        return tuple(ExerciseUse(key, n, beside.get(key, {})) for key, n in newest_first)


def _found(stored: dict[UUID, T], key: UUID, kind: str) -> T:
    if key not in stored:
        raise NotFoundError(kind=kind, key=str(key))
    return stored[key]


def _check_parent(stored: dict[UUID, Any], key: UUID) -> None:
    if key not in stored:
        raise NotFoundError(kind="parent", key="")


def _check_version(kind: str, stored: Any, new: Any) -> None:
    if (stored.version if stored else 0) != new.version:
        raise ConflictError(kind=kind, key=str(new.id))


def _put(stored: dict[UUID, T], new: Any) -> T:
    stored[new.id] = replace(new, version=new.version + 1)
    return stored[new.id]
