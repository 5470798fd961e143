"""Issuing a program: one piece of work off the screen, and the sheet that came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exercise_app.domain.document import file_name
from exercise_app.domain.errors import AppError
from exercise_app.domain.ids import new_id
from exercise_app.presenters.program_state import IssuedSheet

if TYPE_CHECKING:
    from uuid import UUID

    from exercise_app.domain.program import Program
    from exercise_app.services.ports import Jobs, PageImage, SheetPrinter
    from exercise_app.services.programs import Issued, ProgramService


class ProgramIssue(QObject):
    """Issues one program at a time.

    Signals:
        changed: `is_running` or `sheet` are others now.
        failed: The AppError for which nothing was issued.
        done: The IssuedSheet, stored.
    """

    changed = Signal()
    failed = Signal(object)
    done = Signal(object)

    def __init__(
        self, programs: ProgramService, printer: SheetPrinter, jobs: Jobs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._programs = programs
        self._printer = printer
        self._jobs = jobs
        self._episode_id: UUID | None = None
        self.is_running = False
        self.sheet: IssuedSheet | None = None

    def start(self, program: Program, phase: int) -> None:
        """Issue a program with the sheet of a phase (0-based)."""
        programs, op_id = self._programs, new_id()
        self._episode_id = program.episode_id
        self.is_running, self.sheet = True, None
        self.changed.emit()
        self._jobs.start(
            lambda: programs.issue(program, phase, op_id), self._on_issued, self._on_failed
        )

    def put_away(self) -> None:
        """Forget the sheet that was issued; it stays among the documents."""
        self._episode_id = None
        if self.sheet is not None:
            self.sheet = None
            self.changed.emit()

    def page_image(self, pdf: bytes, page: int, width_px: int) -> PageImage:
        """Paint one page (0-based) for the printer."""
        return self._printer.page_image(pdf, page, width_px)

    def _on_issued(self, issued: Issued) -> None:
        self.is_running = False
        # A therapist who went on to another patient is not shown the sheet of the last one.
        if issued.version.episode_id == self._episode_id:
            self.sheet = IssuedSheet(
                issued.document.id,
                issued.version.code,
                issued.version.number,
                issued.document.pages,
                issued.version.issued_at,
                file_name(issued.document),
                issued.pdf,
            )
        self.changed.emit()
        if self.sheet is not None:
            self.done.emit(self.sheet)

    def _on_failed(self, error: Exception) -> None:
        self.is_running = False
        self.changed.emit()
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)
