"""The issued documents as an item model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from exercise_app.presenters.documents import DocumentRow

_Index = QModelIndex | QPersistentModelIndex


class DocumentModel(QAbstractListModel):
    """The rows, newest first: the row itself under UserRole, its words as accessible text.

    `words` turns a row into a sentence; the page gives it, because words have a language.
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[DocumentRow, ...] = ()
        self.words: Callable[[DocumentRow], str] | None = None

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many documents there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, or its words."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self.words(row) if self.words and role in spoken else None

    def row_of(self, document_id: UUID | None) -> int:
        """The row of a document, or -1."""
        rows = (n for n, row in enumerate(self._rows) if row.document.id == document_id)
        return next(rows, -1)

    def show(self, rows: tuple[DocumentRow, ...]) -> None:
        """Replace all rows."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
