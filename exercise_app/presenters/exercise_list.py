"""The exercises that were found, as a list for views."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

EXERCISE_MIME: Final = "application/x-wervel-exercise"
"""What is dragged from the finder: the id of one exercise, UTF-8."""

CARD_ROLE: Final = int(Qt.ItemDataRole.UserRole)

Index: TypeAlias = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ExerciseCard:
    """One exercise as a card shows it; texts in the language of the screen, difficulty 1 to 5."""

    id: str
    name: str
    start_position: str
    category: str
    difficulty: int
    difficulty_label: str
    is_favourite: bool = False


class ExerciseListModel(QAbstractListModel):
    """Cards in the order in which they were found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[ExerciseCard, ...] = ()

    def show(self, cards: tuple[ExerciseCard, ...]) -> None:
        """Replace the list; nothing happens when it is the same."""
        if cards == self._cards:
            return
        self.beginResetModel()
        self._cards = cards
        self.endResetModel()

    def card(self, row: int) -> ExerciseCard | None:
        """Return the card of a row, counted from 0, or None."""
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def row_of(self, exercise_id: str) -> int:
        """Return the row of an exercise, or -1 when it is not in the list."""
        return next((i for i, card in enumerate(self._cards) if card.id == exercise_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        card = self.card(index.row()) if index.isValid() else None
        if card is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return card.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{card.name}, {card.category}, {card.difficulty_label}"
        return card if role == CARD_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [EXERCISE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        cards = (self.card(index.row()) for index in indexes)
        first = next((card for card in cards if card), None)
        if first is not None:
            data.setData(EXERCISE_MIME, QByteArray(first.id.encode()))
        return data
