"""Tables of what a clinic adds to the library, and of what it uses."""

from uuid import UUID

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    ForeignKey,
    LargeBinary,
    SmallInteger,
    String,
    Text,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column

from exercise_app.domain.texts import MAX_NAME
from exercise_app.storage.records.base import Record, at_most


class OwnTemplateRecord(Record):
    """A template; `content` is the JSON of storage.own_content in the form of `content_schema`."""

    __tablename__ = "own_template"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    sequence: Mapped[int] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(String(MAX_NAME))
    content_schema: Mapped[int] = mapped_column(SmallInteger)
    content: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column()

    __table_args__ = (at_most("name", MAX_NAME),)
    __mapper_args__ = {"version_id_col": version, "version_id_generator": False}  # noqa: RUF012


class OwnExerciseRecord(Record):
    """An exercise; `content` is the JSON of storage.own_content."""

    __tablename__ = "own_exercise"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    sequence: Mapped[int] = mapped_column(unique=True)
    is_removed: Mapped[bool] = mapped_column(Boolean)
    content_schema: Mapped[int] = mapped_column(SmallInteger)
    content: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column()

    __table_args__ = (at_most("id", 40),)
    __mapper_args__ = {"version_id_col": version, "version_id_generator": False}  # noqa: RUF012


class OwnPictureRecord(Record):
    """The picture of an own exercise and its SHA-256; it stands apart so that lists stay quick."""

    __tablename__ = "own_picture"

    exercise_id: Mapped[str] = mapped_column(
        String(40), ForeignKey("own_exercise.id", ondelete="CASCADE"), primary_key=True
    )
    sha256: Mapped[str] = mapped_column(String(64))
    content: Mapped[bytes] = mapped_column(LargeBinary)


class FavouriteRecord(Record):
    """An exercise that the clinic likes to find first."""

    __tablename__ = "favourite"

    exercise_id: Mapped[str] = mapped_column(Text, primary_key=True)
    sequence: Mapped[int] = mapped_column(unique=True)


class ExerciseUseRecord(Record):
    """How often an exercise was issued; `sequence` is higher the more recent it was."""

    __tablename__ = "exercise_use"

    exercise_id: Mapped[str] = mapped_column(Text, primary_key=True)
    sequence: Mapped[int] = mapped_column(unique=True)
    uses: Mapped[int] = mapped_column()

    __table_args__ = (CheckConstraint("uses > 0", name="uses_range"),)


class ExercisePairRecord(Record):
    """How often two exercises were issued together; the ids stand in the order of the alphabet."""

    __tablename__ = "exercise_pair"

    first_id: Mapped[str] = mapped_column(Text, primary_key=True)
    second_id: Mapped[str] = mapped_column(Text, primary_key=True)
    uses: Mapped[int] = mapped_column()

    __table_args__ = (
        CheckConstraint("first_id < second_id", name="order"),
        CheckConstraint("uses > 0", name="uses_range"),
    )
