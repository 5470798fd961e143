"""What stands above the foot once a program was issued: its code, and print, save, open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.ui.theme import Theme
from exercise_app.ui.theme.measures import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, IconButton, Role
from exercise_app.ui.widgets.field_row import IconLabel
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.painting import box

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from exercise_app.presenters.program_state import IssuedSheet


class IssuedNotice(Translated, QFrame):
    """Stays until it is closed or something else is issued.

    Signals:
        print_asked: To a printer.
        save_asked: As a PDF file.
        open_asked: Among the documents.
        closed: The notice is no longer wanted.
    """

    print_asked = Signal()
    save_asked = Signal()
    open_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: IssuedSheet | None = None
        self.setObjectName("issuedNotice")
        self.title = Label(kind=Kind.NAME)
        self.title.setObjectName("issuedTitle")
        self.detail = Label(kind=Kind.MUTED, wrap=True)
        self.detail.setObjectName("issuedDetail")
        self.print = Button(role=Role.PRIMARY, icon="printer")
        self.print.setObjectName("printSheet")
        self.print.clicked.connect(self.print_asked)
        self.save = Button(icon="file-down")
        self.save.setObjectName("savePdf")
        self.save.clicked.connect(self.save_asked)
        self.open = Button(icon="file-text")
        self.open.setObjectName("openDocument")
        self.open.clicked.connect(self.open_asked)
        self.close_button = IconButton("x", size=16)
        self.close_button.setObjectName("closeNotice")
        self.close_button.clicked.connect(self.closed)
        self._lay_out()
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.print.setText(self.tr("Print"))
        self.save.setText(self.tr("Save PDF"))
        self.open.setText(self.tr("Open document"))
        self.close_button.set_name(self.tr("Close message"))
        if self._sheet is not None:
            self._draw(self._sheet)

    def show_sheet(self, sheet: IssuedSheet | None) -> None:
        """Show what was issued, or nothing."""
        if sheet == self._sheet:
            return
        self._sheet = sheet
        self.setVisible(sheet is not None)
        if sheet is not None:
            self._draw(sheet)
            self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.print.hasFocus():
            self.print.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        box(painter, self.rect(), theme.colour("surface"), theme.colour("positive"))
        painter.end()

    def _draw(self, sheet: IssuedSheet) -> None:
        self.title.setText(self.tr("Issued and saved: {0}").format(sheet.code))
        pages = self.tr("%n page(s)", "", sheet.pages)
        self.detail.setText(self.tr("Version {0}, {1}").format(sheet.number, pages))
        self.setAccessibleName(self.title.text())

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE_4)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_16, SPACE_12, SPACE_8, SPACE_12)
        layout.setSpacing(SPACE_8)
        layout.addWidget(IconLabel("circle-check", "positive", 20))
        layout.addLayout(words, 1)
        for widget in (self.print, self.save, self.open, self.close_button):
            layout.addWidget(widget)

    @Slot()
    def focus_print(self) -> None:
        """Go to the first thing to do."""
        self.print.setFocus(Qt.FocusReason.OtherFocusReason)
