"""Puts many patients in at once: thousands of rows a transaction, one statement for each table.

For made-up clinics and imports. What it writes is what the repositories would have written.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from sqlalchemy import Connection, func, insert, select

from exercise_app.domain.whole_patient import WholePatient
from exercise_app.storage.database import Database
from exercise_app.storage.records import (
    ActivityRecord,
    AlarmAnswerRecord,
    DocumentContentRecord,
    DocumentRecord,
    EpisodeRecord,
    EventRecord,
    IssuedVersionRecord,
    ItemRecord,
    PainReadingRecord,
    PatientRecord,
    PatientSummaryRecord,
    PhaseRecord,
    ProgramRecord,
    Record,
    ResponseRecord,
    SessionRecord,
)
from exercise_app.storage.repositories import columns
from exercise_app.storage.summary import Course, average_of, course_columns, name_columns

PATIENTS_AT_ONCE = 500

# Parents before children, because every row is checked as it goes in.
_ORDER: tuple[type[Record], ...] = (
    PatientRecord,
    PatientSummaryRecord,
    EpisodeRecord,
    ActivityRecord,
    AlarmAnswerRecord,
    EventRecord,
    ProgramRecord,
    PhaseRecord,
    ItemRecord,
    IssuedVersionRecord,
    SessionRecord,
    PainReadingRecord,
    ResponseRecord,
    DocumentRecord,
    DocumentContentRecord,
)
_NUMBERED = (EpisodeRecord, EventRecord, SessionRecord, DocumentRecord)


@dataclass
class _Batch:
    """Rows for each table, and the last sequence number of each numbered one."""

    last: dict[type[Record], int]
    rows: dict[type[Record], list[columns.Columns]] = field(default_factory=dict)

    def add(self, table: type[Record], *rows: columns.Columns) -> None:
        self.rows.setdefault(table, []).extend(rows)

    def add_numbered(self, table: type[Record], row: columns.Columns) -> None:
        self.last[table] += 1
        self.add(table, {**row, "sequence": self.last[table]})


def insert_patients(database: Database, patients: Iterable[WholePatient]) -> int:
    """Store patients, 500 in a transaction; return how many. Raise what repositories raise.

    An error undoes the transaction it came in; earlier ones stay.
    """
    stored = 0
    waiting = iter(patients)
    while some := list(islice(waiting, PATIENTS_AT_ONCE)):
        with database.begin_bulk() as connection:
            batch = _Batch(dict(_last_numbers(connection)))
            for whole in some:
                _add_patient(batch, whole)
            for table in _ORDER:
                if rows := batch.rows.get(table):
                    connection.execute(insert(table), rows)
        stored += len(some)
    return stored


def _last_numbers(connection: Connection) -> Iterator[tuple[type[Record], int]]:
    for table in _NUMBERED:
        yield table, connection.scalar(select(func.max(table.sequence))) or 0


def _add_patient(batch: _Batch, whole: WholePatient) -> None:
    patient = whole.patient
    batch.add(PatientRecord, {**columns.patient_columns(patient), "version": 1})
    summary: dict[str, Any] = {**name_columns(patient), **course_columns(_course(whole))}
    batch.add(PatientSummaryRecord, {"patient_id": patient.id, **summary})
    for episode in whole.episodes:
        batch.add_numbered(EpisodeRecord, {**columns.episode_columns(episode), "version": 1})
        batch.add(ActivityRecord, *columns.activity_columns(episode))
        batch.add(AlarmAnswerRecord, *columns.alarm_answer_columns(episode))
    for event in whole.events:
        batch.add_numbered(EventRecord, {**columns.event_columns(event), "version": 1})
    for session in whole.sessions:
        row = {**columns.session_columns(session), "version": 1, "withdrawn": False}
        batch.add_numbered(SessionRecord, row)
        batch.add(PainReadingRecord, *columns.pain_columns(session))
        batch.add(ResponseRecord, *columns.response_columns(session))
    _add_papers(batch, whole)


def _add_papers(batch: _Batch, whole: WholePatient) -> None:
    for draft in whole.drafts:
        batch.add(ProgramRecord, {**columns.program_columns(draft), "version": 1})
        for position, phase in enumerate(draft.phases):
            batch.add(PhaseRecord, columns.phase_columns(draft.id, position, phase))
            for number, item in enumerate(phase.items):
                batch.add(ItemRecord, columns.item_columns(draft.id, position, number, item))
    batch.add(IssuedVersionRecord, *(columns.version_columns(part) for part in whole.versions))
    for document, content in whole.documents:
        digest = hashlib.sha256(content).hexdigest()
        batch.add_numbered(DocumentRecord, columns.document_columns(document))
        row = {"document_id": document.id, "sha256": digest, "content": content}
        batch.add(DocumentContentRecord, row)


def _course(whole: WholePatient) -> Course:
    """Work out the course in memory, as storage.repositories.courses reads it from the file."""
    if not whole.episodes:
        return Course()
    newest = max(enumerate(whole.episodes), key=lambda pair: (pair[1].started_on, pair[0]))[1]
    sessions = [session for session in whole.sessions if session.episode_id == newest.id]
    versions = [version for version in whole.versions if version.episode_id == newest.id]
    return Course(
        episode=newest,
        readings=[average_of(s) for s in sorted(sessions, key=lambda session: session.day)],
        version=max(versions, key=lambda version: version.number, default=None),
        last_session_on=max((session.day for session in whole.sessions), default=None),
    )
