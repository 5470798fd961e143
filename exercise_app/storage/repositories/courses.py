"""Keeps the patient list in step with episodes, programs and sessions, in their transaction."""

from datetime import date
from uuid import UUID

from sqlalchemy import and_, func, select, update
from sqlalchemy.orm import Session as SqlSession

from exercise_app.domain.measure import MISSING, PainQuestion, Reading, Status
from exercise_app.storage.records import (
    EpisodeRecord,
    IssuedVersionRecord,
    PainReadingRecord,
    PatientSummaryRecord,
    SessionRecord,
)
from exercise_app.storage.repositories.mapping import episode_head, version_of
from exercise_app.storage.summary import SPARK_LENGTH, Course, course_columns

_E, _N, _R, _V = EpisodeRecord, SessionRecord, PainReadingRecord, IssuedVersionRecord


def refresh_patient_of(sql: SqlSession, episode_id: UUID) -> None:
    """Bring the list line of an episode's patient up to date."""
    patient_id = sql.scalar(select(_E.patient_id).where(_E.id == episode_id))
    if patient_id is not None:
        refresh_patient(sql, patient_id)


def refresh_patient(sql: SqlSession, patient_id: UUID) -> None:
    """Bring a patient's list line up to date."""
    newest = sql.execute(
        select(_E.id, _E.patient_id, _E.started_on, _E.ended_on, _E.therapist, _E.version)
        .where(_E.patient_id == patient_id)
        .order_by(_E.started_on.desc(), _E.sequence.desc())
        .limit(1)
    ).first()
    course = Course()
    if newest is not None:
        version = sql.scalars(
            select(_V).where(_V.episode_id == newest.id).order_by(_V.number.desc()).limit(1)
        ).first()
        course = Course(
            episode=episode_head(newest),
            readings=_last_readings(sql, newest.id),
            version=version_of(version) if version else None,
            last_session_on=_last_day(sql, patient_id),
        )
    summary = PatientSummaryRecord
    sql.execute(
        update(summary)
        .where(summary.patient_id == patient_id)
        .values(**course_columns(course))
        .execution_options(synchronize_session=False)
    )


def _last_day(sql: SqlSession, patient_id: UUID) -> date | None:
    return sql.scalar(
        select(func.max(_N.day))
        .join(_E, _E.id == _N.episode_id)
        .where(_E.patient_id == patient_id, _N.withdrawn.is_(False))
    )


def _last_readings(sql: SqlSession, episode_id: UUID) -> list[tuple[date, Reading]]:
    rows = sql.execute(
        select(_N.day, _R.status, _R.value)
        .join(
            _R,
            and_(_R.session_id == _N.id, _R.question == PainQuestion.AVERAGE_24H.value),
            isouter=True,
        )
        .where(_N.episode_id == episode_id, _N.withdrawn.is_(False))
        .order_by(_N.day.desc(), _N.sequence.desc())
        .limit(SPARK_LENGTH)
    ).all()
    return [
        (day, Reading(Status(status), value) if status else MISSING)
        for day, status, value in reversed(rows)
    ]
