"""The data cannot be opened: say why, offer what can be done, change nothing (R-REL-07)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from exercise_app.ui.problems import problem_text
from exercise_app.ui.theme.measures import SPACE_8, SPACE_16
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.centred_column import centred_column
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.mark import Mark

if TYPE_CHECKING:
    from exercise_app.domain.errors import AppError


class RecoveryPage(Translated, QWidget):
    """What the window shows when the data cannot be opened.

    Args:
        error: What went wrong.
        place: The file that was tried.
        can_begin: Whether a new clinic may be made at this place, because nothing is there.

    Signals:
        retry_asked: Try the same file again.
        other_asked: Choose another file.
        new_asked: Set up a new clinic at this place.
        quit_asked: Close the program.
    """

    retry_asked = Signal()
    other_asked = Signal()
    new_asked = Signal()
    quit_asked = Signal()

    def __init__(
        self, error: AppError, place: str, *, can_begin: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("recovery")
        self._error, self._can_begin = error, can_begin
        self._title = Label(kind=Kind.TITLE, wrap=True)
        self._sentence = Label(kind=Kind.LARGE, wrap=True)
        self._advice = Label(kind=Kind.LARGE, wrap=True)
        self._place = Label(place, Kind.MUTED, wrap=True)
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._retry = Button(role=Role.PRIMARY, icon="rotate-cw", main=True)
        self._other = Button(icon="folder-open", main=True)
        self._new = Button(icon="house-plus", main=True)
        self._quit = Button(role=Role.QUIET)
        for button, name in (
            (self._retry, "retry"),
            (self._other, "otherFile"),
            (self._new, "newClinic"),
            (self._quit, "quit"),
        ):
            button.setObjectName(name)
        self._retry.clicked.connect(self.retry_asked)
        self._other.clicked.connect(self.other_asked)
        self._new.clicked.connect(self.new_asked)
        self._quit.clicked.connect(self.quit_asked)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        column = centred_column(self)
        column.addWidget(Mark(40))
        column.addSpacing(SPACE_8)
        for label in (self._title, self._sentence, self._advice, self._place):
            column.addWidget(label)
        column.addSpacing(SPACE_16)
        column.addWidget(self._retry)
        column.addWidget(self._other)
        column.addWidget(self._new)
        self._new.setVisible(self._can_begin)
        column.addWidget(self._quit, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(4)

    def retranslate(self) -> None:
        said = problem_text(self._error)
        self._title.setText(said.title)
        self._sentence.setText(said.sentence)
        self._advice.setText(said.advice)
        self._retry.setText(self.tr("Try again"))
        self._other.setText(self.tr("Choose another file"))
        self._new.setText(self.tr("Set up a new clinic here"))
        self._quit.setText(self.tr("Quit"))

    def focus_first(self) -> None:
        """Put the focus on trying again."""
        self._retry.setFocus(Qt.FocusReason.OtherFocusReason)
