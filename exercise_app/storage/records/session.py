"""Tables of sessions, their readings and responses, and what each was before a correction."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
    Boolean,
    Date,
    DateTime,
    ForeignKey,
    Index,
    SmallInteger,
    String,
    Text,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from exercise_app.domain.measure import PAIN_MAX, PAIN_MIN, PainQuestion, Status
from exercise_app.domain.session import Done, Felt, Origin
from exercise_app.domain.texts import MAX_NOTE
from exercise_app.storage.records.base import Record, at_most, between, one_of, reading_rule


class SessionRecord(Record):
    """The answers of one day. A withdrawn session stays here and is in no list."""

    __tablename__ = "session"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    sequence: Mapped[int] = mapped_column(unique=True)
    episode_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("episode.id", ondelete="RESTRICT"))
    day: Mapped[date] = mapped_column(Date)
    recorded_at: Mapped[datetime] = mapped_column(DateTime)
    recorded_at_offset: Mapped[int] = mapped_column(SmallInteger)
    effort_status: Mapped[str] = mapped_column(String(10))
    effort_value: Mapped[int | None] = mapped_column(SmallInteger)
    note: Mapped[str] = mapped_column(Text)
    flare: Mapped[bool] = mapped_column(Boolean)
    origin: Mapped[str] = mapped_column(String(10))
    recorded_by: Mapped[str] = mapped_column(Text)
    withdrawn: Mapped[bool] = mapped_column(Boolean, default=False)
    version: Mapped[int] = mapped_column()

    pain: Mapped[list["PainReadingRecord"]] = relationship(
        lazy="raise",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="PainReadingRecord.position",
    )
    responses: Mapped[list["ResponseRecord"]] = relationship(
        lazy="raise",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="ResponseRecord.position",
    )

    __table_args__ = (
        one_of("effort_status", Status),
        between("effort_value", PAIN_MIN, PAIN_MAX),
        reading_rule("effort_status", "effort_value"),
        one_of("origin", Origin),
        at_most("note", MAX_NOTE),
        Index("ix_session_of_episode", "episode_id", "day", "sequence"),
    )
    __mapper_args__ = {"version_id_col": version, "version_id_generator": False}  # noqa: RUF012


class PainReadingRecord(Record):
    """The answer to one pain question; a question is answered once in a session."""

    __tablename__ = "pain_reading"

    session_id: Mapped[UUID] = mapped_column(
        Uuid, ForeignKey("session.id", ondelete="CASCADE"), primary_key=True
    )
    question: Mapped[str] = mapped_column(String(20), primary_key=True)
    position: Mapped[int] = mapped_column(SmallInteger)
    status: Mapped[str] = mapped_column(String(10))
    value: Mapped[int | None] = mapped_column(SmallInteger)

    __table_args__ = (
        one_of("question", PainQuestion),
        one_of("status", Status),
        between("value", PAIN_MIN, PAIN_MAX),
        reading_rule("status", "value"),
        # Holds the rows in the key itself: half the space of a million readings. PostgreSQL
        # does not know the option and ignores it.
        {"sqlite_with_rowid": False},
    )


class ResponseRecord(Record):
    """How one exercise went."""

    __tablename__ = "exercise_response"

    session_id: Mapped[UUID] = mapped_column(
        Uuid, ForeignKey("session.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    exercise_id: Mapped[str] = mapped_column(Text)
    done: Mapped[str] = mapped_column(String(10))
    felt: Mapped[str] = mapped_column(String(10))

    __table_args__ = (
        one_of("done", Done),
        one_of("felt", Felt),
        {"sqlite_with_rowid": False},
    )


class SessionRevisionRecord(Record):
    """What a session was before a change. A trigger refuses every change and removal.

    `content` is the JSON of storage.snapshots in the form that `content_schema` names.
    """

    __tablename__ = "session_revision"

    sequence: Mapped[int] = mapped_column(primary_key=True)
    session_id: Mapped[UUID] = mapped_column(
        Uuid, ForeignKey("session.id", ondelete="RESTRICT"), index=True
    )
    changed_at: Mapped[datetime] = mapped_column(DateTime)
    changed_at_offset: Mapped[int] = mapped_column(SmallInteger)
    changed_by: Mapped[str] = mapped_column(Text)
    content_schema: Mapped[int] = mapped_column(SmallInteger)
    content: Mapped[str] = mapped_column(Text)
