"""The sheet as it will print: painted off the screen after a pause; late answers are dropped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from exercise_app.domain.errors import AppError

if TYPE_CHECKING:
    from exercise_app.domain.program import Program
    from exercise_app.services.ports import Jobs, PageImage, SheetPrinter
    from exercise_app.services.programs import ProgramService

DEBOUNCE_MS: Final = 150
MIN_WIDTH_PX: Final = 100
MAX_WIDTH_PX: Final = 2_000


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """What the preview shows: pages, which may be of before the last change, or what is wrong.

    `is_waiting` tells that newer pages are on their way.
    """

    pages: tuple[PageImage, ...] = ()
    is_waiting: bool = False
    problem: AppError | None = None


class PreviewPresenter(QObject):
    """Keeps the pages of one phase up to date.

    Signals:
        state_changed: A new SheetPreview.
    """

    state_changed = Signal(object)

    def __init__(
        self,
        programs: ProgramService,
        printer: SheetPrinter,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._programs = programs
        self._printer = printer
        self._jobs = jobs
        self._wanted: tuple[Program, int] | None = None
        self._job: int | None = None
        self._width_px = 304
        self._is_shown = False
        self._is_stale = False
        self.state = SheetPreview()
        self._pause = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._pause.timeout.connect(self._render)

    def show_program(self, program: Program | None, phase: int) -> None:
        """Show the sheet of a phase (0-based) as it is now; None or an empty phase clears it."""
        if program is None or not program.phases or not program.phases[phase].items:
            self._wanted = None
            self._drop()
            self._become(SheetPreview())
            return
        if self._wanted is not None and self._wanted == (program, phase):
            return
        if self._wanted is not None and self._wanted[0].id != program.id:
            # The pages of another patient may not stay on screen for a moment.
            self._become(SheetPreview())
        self._wanted = (program, phase)
        if not self.state.pages:
            # Until the first pages are there the screen must not say that there is no exercise.
            self._become(SheetPreview(is_waiting=True))
        self._ask()

    @Slot(bool)
    def set_shown(self, is_shown: bool) -> None:
        """Say whether anybody can see the preview; nothing is painted while nobody can."""
        self._is_shown = is_shown
        if is_shown and self._is_stale:
            self._pause.start()

    @Slot(int)
    def set_width(self, width_px: int) -> None:
        """Choose how wide pages are painted, in pixels of the screen."""
        width_px = max(MIN_WIDTH_PX, min(width_px, MAX_WIDTH_PX))
        if width_px != self._width_px:
            self._width_px = width_px
            if self._wanted:
                self._ask()

    def _ask(self) -> None:
        self._is_stale = True
        self._drop()
        if self._is_shown:
            self._pause.start()

    def _drop(self) -> None:
        self._pause.stop()
        if self._job is not None:
            self._jobs.forget(self._job)
            self._job = None

    @Slot()
    def _render(self) -> None:
        if self._wanted is None:
            return
        self._is_stale = False
        programs, printer, width = self._programs, self._printer, self._width_px
        program, phase = self._wanted

        def work() -> tuple[PageImage, ...]:
            pdf = programs.preview(program, phase)
            count = printer.page_count(pdf)
            return tuple(printer.page_image(pdf, page, width) for page in range(count))

        self._become(SheetPreview(self.state.pages, is_waiting=True))
        # A runner that works at once answers before it gives the number.
        self._job = -1
        number = self._jobs.start(work, self._on_pages, self._on_failed)
        if self._job is not None:
            self._job = number

    def _on_pages(self, pages: tuple[PageImage, ...]) -> None:
        self._job = None
        self._become(SheetPreview(pages))

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, AppError):
            self._become(SheetPreview(self.state.pages))
            raise error
        self._become(SheetPreview(self.state.pages, problem=error))

    def _become(self, state: SheetPreview) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)
