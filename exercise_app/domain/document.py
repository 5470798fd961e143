"""Documents that were given to somebody: kept as the bytes that were printed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from exercise_app.domain.language import Language


class DocumentKind(StrEnum):
    """What sort of document it is."""

    HANDOUT = "handout"
    LETTER = "letter"
    COURSE = "course"


@dataclass(frozen=True, slots=True)
class IssuedDocument:
    """One issued document. `code` names the program version it shows; `pages` counts A4 pages."""

    id: UUID
    episode_id: UUID
    kind: DocumentKind
    code: str
    created_at: datetime
    created_by: str
    language: Language
    pages: int
    version_id: UUID | None = None


def file_name(document: IssuedDocument) -> str:
    """The name to save under: code, day and kind, nothing of the patient."""
    return f"{document.code}_{document.created_at:%Y%m%d}_{document.kind}.pdf"
