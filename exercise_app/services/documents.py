"""Documents: what was issued, and its bytes again."""

from uuid import UUID

from exercise_app.domain.document import IssuedDocument
from exercise_app.services.ports import OpenWork


class DocumentService:
    """Looks up issued documents."""

    def __init__(self, open_work: OpenWork) -> None:
        self._open_work = open_work

    def of_episode(self, episode_id: UUID) -> tuple[IssuedDocument, ...]:
        """Every document of an episode, newest first."""
        with self._open_work() as work:
            return work.documents.of_episode(episode_id)

    def content(self, document_id: UUID) -> bytes:
        """The PDF bytes as they were issued. Raise NotFoundError."""
        with self._open_work() as work:
            return work.documents.content(document_id)
