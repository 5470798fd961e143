"""Tables about the database itself: what was done before, and who may open it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, DateTime, SmallInteger, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from exercise_app.storage.records.base import Record


class OperationRecord(Record):
    """A user action that was committed, so that a repeated one is stored once (R-REL-03)."""

    __tablename__ = "operation"

    op_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    done_at: Mapped[datetime] = mapped_column(DateTime, index=True)


class DatabaseInfoRecord(Record):
    """The lowest schema numbers a program must know to read and to write this file (R-REL-09)."""

    __tablename__ = "database_info"

    place: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    database_id: Mapped[UUID] = mapped_column(Uuid)
    min_reader: Mapped[int]
    min_writer: Mapped[int]

    __table_args__ = (CheckConstraint("place = 1", name="one_row"),)
