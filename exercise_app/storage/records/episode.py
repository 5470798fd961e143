"""Tables of episodes with their intake, and of events on the time line."""

from datetime import date
from uuid import UUID

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Date,
    ForeignKey,
    Index,
    SmallInteger,
    String,
    Text,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from exercise_app.domain.episode import Duration, EventKind
from exercise_app.domain.measure import PAIN_MAX, PAIN_MIN, Status
from exercise_app.domain.screening import Answer, Decision
from exercise_app.domain.texts import MAX_LINE, MAX_NOTE
from exercise_app.storage.records.base import Record, at_most, between, one_of, reading_rule


class EpisodeRecord(Record):
    """An episode and its intake; `sequence` orders episodes as they were stored."""

    __tablename__ = "episode"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    sequence: Mapped[int] = mapped_column(unique=True)
    patient_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("patient.id", ondelete="RESTRICT"))
    started_on: Mapped[date] = mapped_column(Date)
    ended_on: Mapped[date | None] = mapped_column(Date)
    therapist: Mapped[str] = mapped_column(Text)
    complaint: Mapped[str] = mapped_column(Text)
    duration: Mapped[str] = mapped_column(String(20))
    work: Mapped[str] = mapped_column(Text)
    circumstances: Mapped[list[str]] = mapped_column(JSON)
    decision: Mapped[str] = mapped_column(String(20))
    decision_text: Mapped[str] = mapped_column(Text)
    decided_on: Mapped[date | None] = mapped_column(Date)
    version: Mapped[int] = mapped_column()

    activities: Mapped[list["ActivityRecord"]] = relationship(
        lazy="raise",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="ActivityRecord.position",
    )
    alarm_answers: Mapped[list["AlarmAnswerRecord"]] = relationship(
        lazy="raise",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="AlarmAnswerRecord.position",
    )

    __table_args__ = (
        CheckConstraint("ended_on >= started_on", name="period"),
        one_of("duration", Duration),
        one_of("decision", Decision),
        at_most("complaint", MAX_NOTE),
        at_most("work", MAX_LINE),
        at_most("decision_text", MAX_NOTE),
        Index("ix_episode_of_patient", "patient_id", "started_on", "sequence"),
    )
    __mapper_args__ = {"version_id_col": version, "version_id_generator": False}  # noqa: RUF012


class ActivityRecord(Record):
    """One patient-specific complaint of an intake."""

    __tablename__ = "episode_activity"

    episode_id: Mapped[UUID] = mapped_column(
        Uuid, ForeignKey("episode.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    words: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(String(10))
    value: Mapped[int | None] = mapped_column(SmallInteger)

    __table_args__ = (
        one_of("status", Status),
        between("value", PAIN_MIN, PAIN_MAX),
        reading_rule("status", "value"),
        at_most("words", MAX_LINE),
    )


class AlarmAnswerRecord(Record):
    """One answer to an alarm sign."""

    __tablename__ = "episode_alarm_answer"

    episode_id: Mapped[UUID] = mapped_column(
        Uuid, ForeignKey("episode.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    sign_id: Mapped[str] = mapped_column(Text)
    answer: Mapped[str] = mapped_column(String(10))
    day: Mapped[date] = mapped_column(Date)
    author: Mapped[str] = mapped_column(Text)

    __table_args__ = (one_of("answer", Answer),)


class EventRecord(Record):
    """Something that happened outside the sessions."""

    __tablename__ = "episode_event"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    sequence: Mapped[int] = mapped_column(unique=True)
    episode_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("episode.id", ondelete="RESTRICT"))
    day: Mapped[date] = mapped_column(Date)
    end_day: Mapped[date | None] = mapped_column(Date)
    kind: Mapped[str] = mapped_column(String(20))
    text: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column()

    __table_args__ = (
        CheckConstraint("end_day >= day", name="period"),
        one_of("kind", EventKind),
        at_most("text", MAX_LINE),
        Index("ix_episode_event_of_episode", "episode_id", "day", "sequence"),
    )
    __mapper_args__ = {"version_id_col": version, "version_id_generator": False}  # noqa: RUF012
