"""Table of the one clinic of a database."""

from uuid import UUID

from sqlalchemy import JSON, Boolean, CheckConstraint, LargeBinary, SmallInteger, String, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from exercise_app.domain.language import Language
from exercise_app.domain.texts import MAX_LINE, MAX_NAME
from exercise_app.storage.records.base import Record, at_most, one_of


class ClinicRecord(Record):
    """The clinic; `place` is always 1, so that there is never a second one."""

    __tablename__ = "clinic"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    place: Mapped[int] = mapped_column(SmallInteger, unique=True, default=1)
    name: Mapped[str] = mapped_column(String(MAX_NAME))
    address: Mapped[str] = mapped_column(String(MAX_LINE))
    telephone: Mapped[str] = mapped_column(String(40))
    therapist: Mapped[str] = mapped_column(String(MAX_NAME))
    logo: Mapped[bytes | None] = mapped_column(LargeBinary)
    language: Mapped[str] = mapped_column(String(2))
    questions: Mapped[list[str]] = mapped_column(JSON)
    is_demo: Mapped[bool] = mapped_column(Boolean)

    __table_args__ = (
        CheckConstraint("place = 1", name="one_clinic"),
        one_of("language", Language),
        at_most("name", MAX_NAME),
        at_most("address", MAX_LINE),
        at_most("telephone", 40),
        at_most("therapist", MAX_NAME),
    )
