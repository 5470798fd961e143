"""Tables of program drafts and of issued versions."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Date,
    DateTime,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    SmallInteger,
    String,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from exercise_app.domain.dosage import RANGES
from exercise_app.domain.language import Language
from exercise_app.domain.program import MAX_ITEM_NOTE, Side
from exercise_app.domain.texts import MAX_LINE, MAX_NAME
from exercise_app.storage.records.base import Record, at_most, between, one_of


class ProgramRecord(Record):
    """The program being written for an episode: one at most."""

    __tablename__ = "program"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    episode_id: Mapped[UUID] = mapped_column(
        Uuid, ForeignKey("episode.id", ondelete="RESTRICT"), unique=True
    )
    title: Mapped[str] = mapped_column(Text)
    template_id: Mapped[str] = mapped_column(Text)
    starts_on: Mapped[date | None] = mapped_column(Date)
    sheet_language: Mapped[str] = mapped_column(String(2))
    use_code_for_name: Mapped[bool] = mapped_column(Boolean)
    pain_rules: Mapped[bool] = mapped_column(Boolean)
    education: Mapped[list[str]] = mapped_column(JSON)
    # Without an offset the appointment is a time on the clinic's own wall clock.
    next_appointment: Mapped[datetime | None] = mapped_column(DateTime)
    next_appointment_offset: Mapped[int | None] = mapped_column(SmallInteger)
    plan: Mapped[str] = mapped_column(Text)
    black_and_white: Mapped[bool] = mapped_column(Boolean)
    shows_changes: Mapped[bool] = mapped_column(Boolean, server_default=text("1"))
    sheet_layout: Mapped[str] = mapped_column(String(16), server_default=text("'standard'"))
    version: Mapped[int] = mapped_column()

    phases: Mapped[list["PhaseRecord"]] = relationship(
        lazy="raise",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="PhaseRecord.position",
    )

    __table_args__ = (
        one_of("sheet_language", Language),
        at_most("title", MAX_NAME),
        at_most("plan", MAX_ITEM_NOTE),
    )
    __mapper_args__ = {"version_id_col": version, "version_id_generator": False}  # noqa: RUF012


class PhaseRecord(Record):
    """One phase of a draft. Its own id is kept, but a copy of a program may share it."""

    __tablename__ = "program_phase"

    program_id: Mapped[UUID] = mapped_column(
        Uuid, ForeignKey("program.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    id: Mapped[UUID] = mapped_column(Uuid)
    name: Mapped[str] = mapped_column(Text)
    days: Mapped[int]
    move_on_when: Mapped[str] = mapped_column(Text)

    items: Mapped[list["ItemRecord"]] = relationship(
        lazy="raise",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="ItemRecord.position",
    )

    __table_args__ = (at_most("name", MAX_NAME), at_most("move_on_when", 2 * MAX_LINE))


class ItemRecord(Record):
    """One exercise of a phase with its dosage."""

    __tablename__ = "program_item"

    program_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    phase_position: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    position: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    id: Mapped[UUID] = mapped_column(Uuid)
    exercise_id: Mapped[str] = mapped_column(Text)
    sets: Mapped[int | None] = mapped_column(SmallInteger)
    sets_max: Mapped[int | None] = mapped_column(SmallInteger)
    reps: Mapped[int | None] = mapped_column(SmallInteger)
    reps_max: Mapped[int | None] = mapped_column(SmallInteger)
    hold_s: Mapped[int | None] = mapped_column(SmallInteger)
    rest_s: Mapped[int | None] = mapped_column(SmallInteger)
    duration_s: Mapped[int | None] = mapped_column(SmallInteger)
    load_kg: Mapped[float | None] = mapped_column(Float)
    per_side: Mapped[bool] = mapped_column(Boolean)
    times_per_day: Mapped[int | None] = mapped_column(SmallInteger)
    days_per_week: Mapped[int | None] = mapped_column(SmallInteger)
    effort_cr10: Mapped[int | None] = mapped_column(SmallInteger)
    note: Mapped[str] = mapped_column(Text)
    side: Mapped[str] = mapped_column(String(10))
    with_next: Mapped[bool] = mapped_column(Boolean, server_default=text("0"))

    __table_args__ = (
        ForeignKeyConstraint(
            ["program_id", "phase_position"],
            ["program_phase.program_id", "program_phase.position"],
            ondelete="CASCADE",
        ),
        *(between(name, low, high) for name, (low, high) in RANGES.items()),
        CheckConstraint("sets_max > sets", name="sets_order"),
        CheckConstraint("reps_max > reps", name="reps_order"),
        one_of("side", Side),
        at_most("note", MAX_ITEM_NOTE),
    )


class IssuedVersionRecord(Record):
    """A program as it was given to a patient. A trigger refuses every change and removal.

    `content` is the JSON of storage.snapshots in the form that `content_schema` names.
    """

    __tablename__ = "issued_version"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    program_id: Mapped[UUID] = mapped_column(Uuid)
    episode_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("episode.id", ondelete="RESTRICT"))
    number: Mapped[int]
    code: Mapped[str] = mapped_column(String(30), unique=True)
    issued_at: Mapped[datetime] = mapped_column(DateTime)
    issued_at_offset: Mapped[int] = mapped_column(SmallInteger)
    issued_by: Mapped[str] = mapped_column(Text)
    content_schema: Mapped[int] = mapped_column(SmallInteger)
    content: Mapped[str] = mapped_column(Text)

    __table_args__ = (UniqueConstraint("episode_id", "number"),)
