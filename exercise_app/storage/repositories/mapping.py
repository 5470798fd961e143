"""Rows to domain objects and back, where several repositories need it."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.episode import Activity, Duration, Episode, Intake
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion, PainReading, Reading, Status
from exercise_app.domain.program import (
    IssuedVersion,
    Phase,
    Program,
    ProgramItem,
    SheetLayout,
    SheetOptions,
    Side,
)
from exercise_app.domain.screening import AlarmAnswer, Answer, Decision
from exercise_app.domain.session import Done, ExerciseResponse, Felt, Origin, Session
from exercise_app.storage.moments import joined_appointment, joined_moment
from exercise_app.storage.records import (
    ActivityRecord,
    AlarmAnswerRecord,
    EpisodeRecord,
    IssuedVersionRecord,
    ItemRecord,
    PhaseRecord,
    ProgramRecord,
)
from exercise_app.storage.snapshots import program_from_json

# A row of a query, or a record with the same names: SQLAlchemy 2.0 and 2.1 type rows differently.
AnyRow = Any

DOSAGE_FIELDS = tuple(field.name for field in fields(Dosage))


def episode_head(row: AnyRow) -> Episode:
    """Make an episode without its intake, for work that does not look at it."""
    return Episode(
        row.id, row.patient_id, row.started_on, row.therapist, row.ended_on, version=row.version
    )


def episode_of(record: EpisodeRecord) -> Episode:
    """Make an episode of a record whose parts are loaded."""
    return Episode(
        id=record.id,
        patient_id=record.patient_id,
        started_on=record.started_on,
        therapist=record.therapist,
        ended_on=record.ended_on,
        intake=Intake(
            complaint=record.complaint,
            duration=Duration(record.duration),
            work=record.work,
            activities=tuple(_activity(part) for part in record.activities),
            circumstances=frozenset(record.circumstances),
            alarm_answers=tuple(_alarm_answer(part) for part in record.alarm_answers),
            decision=Decision(record.decision),
            decision_text=record.decision_text,
            decided_on=record.decided_on,
        ),
        version=record.version,
    )


def program_of(record: ProgramRecord) -> Program:
    """Make a program of a record whose parts are loaded."""
    moment = joined_appointment(record.next_appointment, record.next_appointment_offset)
    return Program(
        id=record.id,
        episode_id=record.episode_id,
        title=record.title,
        template_id=record.template_id,
        starts_on=record.starts_on,
        phases=tuple(_phase(part) for part in record.phases),
        sheet=SheetOptions(
            language=Language(record.sheet_language),
            use_code_for_name=record.use_code_for_name,
            pain_rules=record.pain_rules,
            education=tuple(record.education),
            next_appointment=moment,
            plan=record.plan,
            black_and_white=record.black_and_white,
            changes=record.shows_changes,
            layout=SheetLayout(record.sheet_layout),
        ),
        version=record.version,
    )


def version_of(record: IssuedVersionRecord) -> IssuedVersion:
    """Make an issued version of a record."""
    return IssuedVersion(
        id=record.id,
        program_id=record.program_id,
        episode_id=record.episode_id,
        number=record.number,
        code=record.code,
        issued_at=joined_moment(record.issued_at, record.issued_at_offset),
        issued_by=record.issued_by,
        program=program_from_json(record.content, record.content_schema),
    )


def session_of(
    record: AnyRow,
    pain: Sequence[AnyRow],
    responses: Sequence[AnyRow],
) -> Session:
    """Make a session of its row and the rows of its parts, each in their order."""
    return Session(
        id=record.id,
        episode_id=record.episode_id,
        day=record.day,
        recorded_at=joined_moment(record.recorded_at, record.recorded_at_offset),
        pain=tuple(
            PainReading(PainQuestion(part.question), Reading(Status(part.status), part.value))
            for part in pain
        ),
        responses=tuple(
            ExerciseResponse(part.exercise_id, Done(part.done), Felt(part.felt))
            for part in responses
        ),
        effort=Reading(Status(record.effort_status), record.effort_value),
        note=record.note,
        flare=record.flare,
        origin=Origin(record.origin),
        recorded_by=record.recorded_by,
        sequence=record.sequence,
        version=record.version,
    )


def _activity(record: ActivityRecord) -> Activity:
    return Activity(record.words, Reading(Status(record.status), record.value))


def _alarm_answer(record: AlarmAnswerRecord) -> AlarmAnswer:
    return AlarmAnswer(record.sign_id, Answer(record.answer), record.day, record.author)


def _phase(record: PhaseRecord) -> Phase:
    return Phase(
        id=record.id,
        name=record.name,
        days=record.days,
        move_on_when=record.move_on_when,
        items=tuple(_item(part) for part in record.items),
    )


def _item(record: ItemRecord) -> ProgramItem:
    return ProgramItem(
        id=record.id,
        exercise_id=record.exercise_id,
        dosage=Dosage(**{name: getattr(record, name) for name in DOSAGE_FIELDS}),
        note=record.note,
        side=Side(record.side),
        with_next=record.with_next,
    )
