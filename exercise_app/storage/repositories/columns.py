"""Domain objects as columns, for the repositories and for storage.bulk."""

from typing import Any
from uuid import UUID

from exercise_app.domain.document import IssuedDocument
from exercise_app.domain.episode import Episode, EpisodeEvent
from exercise_app.domain.errors import FieldProblem, InvalidInputError
from exercise_app.domain.patient import Patient
from exercise_app.domain.program import IssuedVersion, Phase, Program, ProgramItem
from exercise_app.domain.session import Session
from exercise_app.storage.moments import split_appointment, split_moment
from exercise_app.storage.records import Record
from exercise_app.storage.repositories.mapping import DOSAGE_FIELDS
from exercise_app.storage.snapshots import SCHEMA, program_json

Columns = dict[str, Any]


def fill(record: Record, columns: Columns) -> None:
    """Write columns into a record; what is equal already is not written to the file."""
    for name, value in columns.items():
        setattr(record, name, value)


def patient_columns(patient: Patient) -> Columns:
    """A patient without its version."""
    return {
        "id": patient.id,
        "given_name": patient.given_name,
        "family_name": patient.family_name,
        "prefix": patient.prefix,
        "birth_date": patient.birth_date,
        "salutation": patient.salutation.value,
        "epd_number": patient.epd_number,
        "code": patient.code,
        "language": patient.language.value,
    }


def episode_columns(episode: Episode) -> Columns:
    """An episode without its version, sequence and parts."""
    intake = episode.intake
    return {
        "id": episode.id,
        "patient_id": episode.patient_id,
        "started_on": episode.started_on,
        "ended_on": episode.ended_on,
        "therapist": episode.therapist,
        "complaint": intake.complaint,
        "duration": intake.duration.value,
        "work": intake.work,
        "circumstances": sorted(intake.circumstances),
        "decision": intake.decision.value,
        "decision_text": intake.decision_text,
        "decided_on": intake.decided_on,
    }


def activity_columns(episode: Episode) -> list[Columns]:
    """The patient-specific complaints of an episode."""
    return [
        {
            "episode_id": episode.id,
            "position": position,
            "words": part.words,
            "status": part.reading.status.value,
            "value": part.reading.value,
        }
        for position, part in enumerate(episode.intake.activities)
    ]


def alarm_answer_columns(episode: Episode) -> list[Columns]:
    """The answers to alarm signs of an episode."""
    return [
        {
            "episode_id": episode.id,
            "position": position,
            "sign_id": part.sign_id,
            "answer": part.answer.value,
            "day": part.day,
            "author": part.author,
        }
        for position, part in enumerate(episode.intake.alarm_answers)
    ]


def event_columns(event: EpisodeEvent) -> Columns:
    """An event without its version and sequence."""
    return {
        "id": event.id,
        "episode_id": event.episode_id,
        "day": event.day,
        "end_day": event.end_day,
        "kind": event.kind.value,
        "text": event.text,
    }


def program_columns(program: Program) -> Columns:
    """A draft without its version and phases."""
    sheet = program.sheet
    moment, offset = split_appointment(sheet.next_appointment)
    return {
        "id": program.id,
        "episode_id": program.episode_id,
        "title": program.title,
        "template_id": program.template_id,
        "starts_on": program.starts_on,
        "sheet_language": sheet.language.value,
        "use_code_for_name": sheet.use_code_for_name,
        "pain_rules": sheet.pain_rules,
        "education": list(sheet.education),
        "next_appointment": moment,
        "next_appointment_offset": offset,
        "plan": sheet.plan,
        "black_and_white": sheet.black_and_white,
        "shows_changes": sheet.changes,
        "sheet_layout": sheet.layout.value,
    }


def phase_columns(program_id: UUID, position: int, phase: Phase) -> Columns:
    """A phase without its items."""
    return {
        "program_id": program_id,
        "position": position,
        "id": phase.id,
        "name": phase.name,
        "days": phase.days,
        "move_on_when": phase.move_on_when,
    }


def item_columns(
    program_id: UUID, phase_position: int, position: int, item: ProgramItem
) -> Columns:
    """An exercise of a phase."""
    return {
        "program_id": program_id,
        "phase_position": phase_position,
        "position": position,
        "id": item.id,
        "exercise_id": item.exercise_id,
        "note": item.note,
        "side": item.side.value,
        "with_next": item.with_next,
        **{name: getattr(item.dosage, name) for name in DOSAGE_FIELDS},
    }


def version_columns(version: IssuedVersion) -> Columns:
    """An issued version with its program as a snapshot."""
    issued_at, offset = split_moment(version.issued_at)
    return {
        "id": version.id,
        "program_id": version.program_id,
        "episode_id": version.episode_id,
        "number": version.number,
        "code": version.code,
        "issued_at": issued_at,
        "issued_at_offset": offset,
        "issued_by": version.issued_by,
        "content_schema": SCHEMA,
        "content": program_json(version.program),
    }


def session_columns(session: Session) -> Columns:
    """A session without its version, sequence and parts."""
    recorded_at, offset = split_moment(session.recorded_at)
    return {
        "id": session.id,
        "episode_id": session.episode_id,
        "day": session.day,
        "recorded_at": recorded_at,
        "recorded_at_offset": offset,
        "effort_status": session.effort.status.value,
        "effort_value": session.effort.value,
        "note": session.note,
        "flare": session.flare,
        "origin": session.origin.value,
        "recorded_by": session.recorded_by,
    }


def pain_columns(session: Session) -> list[Columns]:
    """The pain readings of a session. Raise InvalidInputError for a question answered twice."""
    if len({part.question for part in session.pain}) < len(session.pain):
        raise InvalidInputError(FieldProblem("pain", "asked-twice"))
    return [
        {
            "session_id": session.id,
            "question": part.question.value,
            "position": position,
            "status": part.reading.status.value,
            "value": part.reading.value,
        }
        for position, part in enumerate(session.pain)
    ]


def response_columns(session: Session) -> list[Columns]:
    """How each exercise of a session went."""
    return [
        {
            "session_id": session.id,
            "position": position,
            "exercise_id": part.exercise_id,
            "done": part.done.value,
            "felt": part.felt.value,
        }
        for position, part in enumerate(session.responses)
    ]


def document_columns(document: IssuedDocument) -> Columns:
    """A document without its sequence and bytes."""
    created_at, offset = split_moment(document.created_at)
    return {
        "id": document.id,
        "episode_id": document.episode_id,
        "version_id": document.version_id,
        "kind": document.kind.value,
        "code": document.code,
        "created_at": created_at,
        "created_at_offset": offset,
        "created_by": document.created_by,
        "language": document.language.value,
        "pages": document.pages,
    }
