"""Short lists of the finder: the clinic's favourites, what was issued last, used together."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from exercise_app.domain.errors import AppError

if TYPE_CHECKING:
    from exercise_app.services.exercise_use import ExerciseUseService


class Shelf(StrEnum):
    """One short list."""

    FAVOURITES = "favourites"
    RECENT = "recent"
    TOGETHER = "together"


class ExerciseShelves(QObject):
    """Reads the lists once and again when something was issued or marked.

    Signals:
        changed: A list is another one now.
        problem: An AppError.
    """

    changed = Signal()
    problem = Signal(object)

    def __init__(self, service: ExerciseUseService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._program: frozenset[str] = frozenset()
        self._lists: dict[Shelf, tuple[str, ...]] = {}

    def ids(self, shelf: Shelf) -> tuple[str, ...]:
        """The exercises of a list in its order."""
        return self._lists.get(shelf, ())

    @Slot()
    def read(self) -> None:
        """Read every list again."""
        service = self._service
        try:
            found = {
                Shelf.FAVOURITES: service.favourites(),
                Shelf.RECENT: service.recent(),
                Shelf.TOGETHER: service.used_with(self._program),
            }
        except AppError as error:
            self.problem.emit(error)
            return
        if found != self._lists:
            self._lists = found
            self.changed.emit()

    def follow(self, exercise_ids: frozenset[str]) -> None:
        """Say which exercises the phase on screen has, for what is used together with them."""
        if exercise_ids != self._program:
            self._program = exercise_ids
            self.read()

    def toggle_favourite(self, exercise_id: str) -> None:
        """Mark an exercise as a favourite, or take the mark away."""
        is_favourite = exercise_id not in self.ids(Shelf.FAVOURITES)
        try:
            self._service.set_favourite(exercise_id, is_favourite=is_favourite)
        except AppError as error:
            self.problem.emit(error)
            return
        self.read()
