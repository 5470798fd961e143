"""The right pane of the Program page: the sheet as it will print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from exercise_app.ui.pages.program_options import SheetOptionsForm
from exercise_app.ui.problems import problem_text
from exercise_app.ui.theme.measures import SPACE_8, SPACE_12, SPACE_16, SPACE_24
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.busy import Spinner
from exercise_app.ui.widgets.buttons import Button, IconButton
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.sheet_pages import SheetPages

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from exercise_app.presenters.program import ProgramPresenter
    from exercise_app.presenters.program_preview import SheetPreview
    from exercise_app.presenters.program_state import ProgramState


class ProgramSheet(Translated, QFrame):
    """Pages with their number, and what goes on the sheet besides the exercises."""

    def __init__(self, presenter: ProgramPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter, self._preview = presenter, presenter.preview
        self.setObjectName("programSheet")
        self.setProperty("frame", "sunken")
        self.number = Label(kind=Kind.STRONG)
        self.number.setObjectName("pageNumber")
        self.spinner = Spinner(16)
        self.options = Button(arrow="chevron-down")
        self.options.setObjectName("sheetOptions")
        self.options.clicked.connect(self.open_options)
        self.back = IconButton("chevron-left", size=18)
        self.back.setObjectName("pageBack")
        self.back.clicked.connect(self._on_back)
        self.on = IconButton("chevron-right", size=18)
        self.on.setObjectName("pageOn")
        self.on.clicked.connect(self._on_on)
        self.pages = SheetPages()
        self.pages.setObjectName("sheetPages")
        self.pages.width_changed.connect(self._preview.set_width)
        self.pages.page_changed.connect(self._draw_number)
        self.message = Label(kind=Kind.MUTED, wrap=True)
        self.message.setObjectName("sheetMessage")
        self.problem = Label(kind=Kind.PROBLEM, wrap=True)
        self.problem.setObjectName("sheetProblem")
        self.form = SheetOptionsForm(presenter, self)
        self._lay_out()
        self._preview.state_changed.connect(self._draw_preview)
        self.retranslate()

    def retranslate(self) -> None:
        self.options.setText(self.tr("Sheet"))
        self.options.setAccessibleName(self.tr("What goes on the sheet"))
        self.back.set_name(self.tr("Previous page"))
        self.on.set_name(self.tr("Next page"))
        self.pages.setAccessibleName(self.tr("The sheet as it will print"))
        self.message.setText(self.tr("The sheet appears here as soon as there is an exercise."))
        self._draw_preview(self._preview.state)

    def draw(self, state: ProgramState) -> None:
        """Show the choices of a state; the pages come by themselves."""
        self.form.draw(state)

    @Slot()
    def open_options(self) -> None:
        """Open what goes on the sheet."""
        self.form.fill()
        self.form.open_under(self.options)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._preview.set_shown(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._preview.set_shown(False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_8)
        head.addWidget(self.number)
        head.addWidget(self.spinner)
        head.addStretch(1)
        head.addWidget(self.options)
        head.addWidget(self.back)
        head.addWidget(self.on)
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.addStretch(1)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.message)
        column.addStretch(2)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.pages)
        self.stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_12, SPACE_8, 0)
        layout.setSpacing(SPACE_12)
        head.setContentsMargins(0, 0, SPACE_16, 0)
        layout.addLayout(head)
        layout.addWidget(self.problem)
        layout.addWidget(self.stack, 1)

    @Slot(object)
    def _draw_preview(self, preview: SheetPreview) -> None:
        count = len(preview.pages)
        names = [self.tr("Page {0} of {1}").format(at + 1, count) for at in range(count)]
        self.pages.show_pages(preview.pages, names)
        self.stack.setCurrentIndex(0 if preview.pages else 1)
        self.message.setVisible(not preview.is_waiting)
        self.spinner.setVisible(preview.is_waiting)
        said = problem_text(preview.problem).whole if preview.problem else ""
        self.problem.setText(said)
        self.problem.setVisible(bool(said))
        self._draw_number()

    @Slot()
    def _draw_number(self) -> None:
        count, at = self.pages.count, self.pages.current
        self.number.setText(self.tr("Page {0} of {1}").format(at + 1, count) if count else "")
        self.back.setEnabled(at > 0)
        self.on.setEnabled(at < count - 1)

    @Slot()
    def _on_back(self) -> None:
        self.pages.go_to(self.pages.current - 1)

    @Slot()
    def _on_on(self) -> None:
        self.pages.go_to(self.pages.current + 1)
