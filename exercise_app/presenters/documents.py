"""The documents page: what was issued, its pages, and what changed between versions."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from exercise_app.domain.document import IssuedDocument, file_name
from exercise_app.domain.errors import AppError, NotFoundError
from exercise_app.domain.exercise import Exercise
from exercise_app.domain.program_compare import ProgramChange, program_changes
from exercise_app.presenters.document_list import DocumentModel
from exercise_app.presenters.saved_file import save_file
from exercise_app.services.documents import DocumentService
from exercise_app.services.ports import Jobs, Library, PageImage, SheetPrinter
from exercise_app.services.programs import ProgramService

if TYPE_CHECKING:
    from exercise_app.domain.program import IssuedVersion

ZOOMS = (50, 75, 100, 125, 150, 200)
"""Percent of the width of the pane."""


@dataclass(frozen=True, slots=True)
class DocumentServices:
    """What the documents page works with."""

    documents: DocumentService
    programs: ProgramService
    library: Library
    printer: SheetPrinter
    jobs: Jobs


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One line of the list. `number` is that of the program version, 0 for other documents."""

    document: IssuedDocument
    number: int = 0


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One difference with the version before; `exercise` is None when the library lost it."""

    change: ProgramChange
    exercise: Exercise | None


@dataclass(frozen=True, slots=True)
class DocumentsState:
    """What the page shows.

    `pages` are the page pictures so far, by 0-based number. `changes` is None when there is no
    earlier version to compare with, and empty when nothing is different; `compared_with` is the
    number of that earlier version.
    """

    rows: tuple[DocumentRow, ...] = ()
    selected: UUID | None = None
    pages: Mapping[int, PageImage] = field(default_factory=lambda: MappingProxyType({}))
    is_loading: bool = False
    zoom: int = 100
    changes: tuple[ChangeRow, ...] | None = None
    compared_with: int = 0

    @property
    def row(self) -> DocumentRow | None:
        """The selected line."""
        return next((row for row in self.rows if row.document.id == self.selected), None)

    @property
    def can_show(self) -> bool:
        """Whether there is a document to print, save or open."""
        return self.row is not None

    @property
    def file_name(self) -> str:
        """The name to propose for the selected document; nothing of the patient is in it."""
        return file_name(self.row.document) if self.row else ""


class DocumentsPresenter(QObject):
    """Lists documents, paints their pages off the screen, gives their bytes.

    Signals:
        state_changed: The new DocumentsState.
        problem: An AppError.
        saved: The Path of a file that was written.
    """

    state_changed = Signal(object)
    problem = Signal(object)
    saved = Signal(object)

    def __init__(self, services: DocumentServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._versions: tuple[IssuedVersion, ...] = ()
        self._content: bytes | None = None
        self._job: int | None = None
        self._width_px = 0
        self.list = DocumentModel()
        self.state = DocumentsState()

    def open(self, episode_id: UUID | None) -> None:
        """Show the documents of an episode, the newest selected."""
        self._forget_job()
        try:
            rows = self._rows(episode_id)
        except AppError as error:
            self.problem.emit(error)
            return
        kept = self.state.selected if self._holds(rows, self.state.selected) else None
        first = rows[0].document.id if rows else None
        self.state = DocumentsState(rows, zoom=self.state.zoom)
        self.list.show(rows)
        self._content = None
        self.select(kept or first)

    def select(self, document_id: UUID | None) -> None:
        """Show one document, and what changed in it since the version before."""
        self._forget_job()
        self._content = None
        changes, number = self._changes(document_id)
        self.state = replace(
            self.state,
            selected=document_id,
            pages=MappingProxyType({}),
            changes=changes,
            compared_with=number,
        )
        if document_id is not None:
            try:
                self._content = self._services.documents.content(document_id)
            except AppError as error:
                self.problem.emit(error)
        self._paint_pages()

    def set_width(self, width_px: int) -> None:
        """Say how many pixels of the screen one page at 100 % is wide."""
        if width_px != self._width_px:
            self._width_px = width_px
            self._paint_pages()

    def zoom_in(self) -> None:
        """Show the pages one step larger."""
        self._zoom(next((zoom for zoom in ZOOMS if zoom > self.state.zoom), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Show the pages one step smaller."""
        self._zoom(next((zoom for zoom in reversed(ZOOMS) if zoom < self.state.zoom), ZOOMS[0]))

    def page_image(self, page: int, width_px: int) -> PageImage:
        """Paint one page (0-based) of the selected document for a printer. Raise NotFoundError."""
        if self._content is None:
            raise NotFoundError(kind="document", key=str(self.state.selected))
        return self._services.printer.page_image(self._content, page, width_px)

    def save_as(self, path: Path) -> bool:
        """Write the selected document where the user wants it."""
        is_written = self.write_to(path)
        if is_written:
            self.saved.emit(path)
        return is_written

    def write_to(self, path: Path) -> bool:
        """Write the selected document to a file without saying so, as to open it elsewhere."""
        if self._content is None:
            return False
        try:
            save_file(path, self._content)
        except AppError as error:
            self.problem.emit(error)
            return False
        return True

    def close(self) -> None:
        """Stop painting pages, as when the page is left."""
        self._forget_job()

    def _rows(self, episode_id: UUID | None) -> tuple[DocumentRow, ...]:
        if episode_id is None:
            self._versions = ()
            return ()
        self._versions = self._services.programs.versions(episode_id)
        numbers = {version.id: version.number for version in self._versions}
        documents = self._services.documents.of_episode(episode_id)
        return tuple(
            DocumentRow(d, numbers.get(d.version_id, 0) if d.version_id else 0) for d in documents
        )

    @staticmethod
    def _holds(rows: tuple[DocumentRow, ...], document_id: UUID | None) -> bool:
        return any(row.document.id == document_id for row in rows)

    def _changes(self, document_id: UUID | None) -> tuple[tuple[ChangeRow, ...] | None, int]:
        row = next((row for row in self.state.rows if row.document.id == document_id), None)
        if row is None or not row.number:
            return None, 0
        by_number = {version.number: version for version in self._versions}
        earlier = max((number for number in by_number if number < row.number), default=0)
        if not earlier:
            return None, 0
        found = program_changes(by_number[earlier].program, by_number[row.number].program)
        return tuple(ChangeRow(one, self._exercise(one.exercise_id)) for one in found), earlier

    def _exercise(self, exercise_id: str) -> Exercise | None:
        try:
            return self._services.library.exercise(exercise_id)
        except NotFoundError:
            return None

    def _zoom(self, zoom: int) -> None:
        if zoom != self.state.zoom:
            self.state = replace(self.state, zoom=zoom)
            self._paint_pages()

    def _paint_pages(self) -> None:
        """Paint page after page; the old pictures stay until the new ones are there."""
        self._forget_job()
        row = self.state.row
        wanted = row is not None and self._content is not None and self._width_px > 0
        self.state = replace(self.state, is_loading=wanted)
        self.state_changed.emit(self.state)
        if wanted:
            self._paint(0)

    def _paint(self, page: int) -> None:
        content, width = self._content, self._width_px * self.state.zoom // 100
        assert content is not None
        printer = self._services.printer

        def painted(image: PageImage) -> None:
            self._painted(page, image)

        self._job = self._services.jobs.start(
            lambda: printer.page_image(content, page, width), painted, self._failed
        )

    def _painted(self, page: int, image: PageImage) -> None:
        self._job = None
        is_last = self.state.row is None or page + 1 >= self.state.row.document.pages
        pages = MappingProxyType({**self.state.pages, page: image})
        self.state = replace(self.state, pages=pages, is_loading=not is_last)
        self.state_changed.emit(self.state)
        if not is_last:
            self._paint(page + 1)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.state = replace(self.state, is_loading=False)
        self.state_changed.emit(self.state)
        if not isinstance(error, AppError):
            raise error
        self.problem.emit(error)

    def _forget_job(self) -> None:
        if self._job is not None:
            self._services.jobs.forget(self._job)
            self._job = None
