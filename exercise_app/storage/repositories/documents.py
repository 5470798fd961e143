"""Issued documents and their bytes."""

import hashlib
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as SqlSession

from exercise_app.domain.document import DocumentKind, IssuedDocument
from exercise_app.domain.errors import DatabaseDamagedError, NotFoundError
from exercise_app.domain.language import Language
from exercise_app.storage.moments import joined_moment
from exercise_app.storage.records import DocumentContentRecord, DocumentRecord
from exercise_app.storage.repositories.columns import document_columns
from exercise_app.storage.repositories.mapping import AnyRow
from exercise_app.storage.repositories.sequences import next_number

_D, _C = DocumentRecord, DocumentContentRecord
_DOCUMENT = tuple(_D.__table__.columns)


class SqlDocuments:
    """Documents in the database."""

    def __init__(self, sql: SqlSession) -> None:
        self._sql = sql

    def add(self, document: IssuedDocument, content: bytes) -> None:
        number = next_number(self._sql, _D.sequence)
        self._sql.add(_D(sequence=number, **document_columns(document)))
        self._sql.flush()
        digest = hashlib.sha256(content).hexdigest()
        self._sql.add(_C(document_id=document.id, sha256=digest, content=content))
        self._sql.flush()

    def get(self, document_id: UUID) -> IssuedDocument:
        row = self._sql.execute(select(*_DOCUMENT).where(_D.id == document_id)).first()
        if row is None:
            raise NotFoundError(kind="document", key=str(document_id))
        return _document_of(row)

    def of_episode(self, episode_id: UUID) -> tuple[IssuedDocument, ...]:
        rows = self._sql.execute(
            select(*_DOCUMENT).where(_D.episode_id == episode_id).order_by(_D.sequence.desc())
        )
        return tuple(_document_of(row) for row in rows)

    def content(self, document_id: UUID) -> bytes:
        row = self._sql.execute(
            select(_C.content, _C.sha256).where(_C.document_id == document_id)
        ).first()
        if row is None:
            raise NotFoundError(kind="document", key=str(document_id))
        if hashlib.sha256(row.content).hexdigest() != row.sha256:
            raise DatabaseDamagedError(detail=f"document {document_id}")
        content: bytes = row.content
        return content


def _document_of(row: AnyRow) -> IssuedDocument:
    return IssuedDocument(
        id=row.id,
        episode_id=row.episode_id,
        kind=DocumentKind(row.kind),
        code=row.code,
        created_at=joined_moment(row.created_at, row.created_at_offset),
        created_by=row.created_by,
        language=Language(row.language),
        pages=row.pages,
        version_id=row.version_id,
    )
