"""Tables of issued documents; the bytes stand apart so that lists stay quick."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    DateTime,
    ForeignKey,
    Index,
    LargeBinary,
    SmallInteger,
    String,
    Text,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column

from exercise_app.domain.document import DocumentKind
from exercise_app.domain.language import Language
from exercise_app.storage.records.base import Record, one_of


class DocumentRecord(Record):
    """One issued document."""

    __tablename__ = "document"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    sequence: Mapped[int] = mapped_column(unique=True)
    episode_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("episode.id", ondelete="RESTRICT"))
    version_id: Mapped[UUID | None] = mapped_column(
        Uuid, ForeignKey("issued_version.id", ondelete="RESTRICT")
    )
    kind: Mapped[str] = mapped_column(String(20))
    code: Mapped[str] = mapped_column(String(30))
    created_at: Mapped[datetime] = mapped_column(DateTime)
    created_at_offset: Mapped[int] = mapped_column(SmallInteger)
    created_by: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(2))
    pages: Mapped[int]

    __table_args__ = (
        one_of("kind", DocumentKind),
        one_of("language", Language),
        CheckConstraint("pages >= 0", name="pages_range"),
        Index("ix_document_of_episode", "episode_id", "sequence"),
    )


class DocumentContentRecord(Record):
    """The bytes of a document and their SHA-256, which shows a flipped bit."""

    __tablename__ = "document_content"

    document_id: Mapped[UUID] = mapped_column(
        Uuid, ForeignKey("document.id", ondelete="RESTRICT"), primary_key=True
    )
    sha256: Mapped[str] = mapped_column(String(64))
    content: Mapped[bytes] = mapped_column(LargeBinary)
