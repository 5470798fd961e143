"""A defect of the program: says that saved data are safe, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from exercise_app.ui.theme.measures import SPACE_8, SPACE_16, SPACE_24
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.labels import Kind, Label


class CrashDialog(Translated, QDialog):
    """Shown once at a time; later defects only go to the log.

    Args:
        details: Where it happened, without anything about a patient.
        logs: The folder with the log, or nothing when there is none.

    Signals:
        quit_asked: Close the program.
    """

    quit_asked = Signal()

    def __init__(self, details: str, logs: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crashDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._details_text, self._logs = details, logs
        self._title = Label(kind=Kind.HEADING)
        self._safe = Label(wrap=True)
        self._details = QPlainTextEdit(details)
        self._details.setReadOnly(True)
        self._details.setFixedHeight(140)
        self._copy = Button(icon="copy")
        self._copy.setObjectName("copyDetails")
        self._open = Button(icon="folder-open")
        self._open.setVisible(bool(logs))
        self._go_on = Button(role=Role.PRIMARY)
        self._go_on.setObjectName("goOn")
        self._quit = Button(role=Role.DANGER)
        self._quit.setObjectName("quit")
        self._copy.clicked.connect(self._copy_details)
        self._open.clicked.connect(self._open_logs)
        self._go_on.clicked.connect(self.accept)
        self._quit.clicked.connect(self.quit_asked)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_8)
        for button in (self._copy, self._open):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._quit)
        buttons.addWidget(self._go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        layout.setSpacing(SPACE_16)
        for part in (self._title, self._safe, self._details):
            layout.addWidget(part)
        layout.addLayout(buttons)
        self.setMinimumWidth(640)

    def retranslate(self) -> None:
        self.setWindowTitle("Wervel")
        self._title.setText(self.tr("Something went wrong"))
        self._safe.setText(
            self.tr(
                "What was stored is safe. You can go on; quitting and starting again is safer. "
                "The details below hold nothing about a patient and are not sent anywhere."
            )
        )
        self._details.setAccessibleName(self.tr("Details"))
        self._copy.setText(self.tr("Copy details"))
        self._open.setText(self.tr("Open log folder"))
        self._go_on.setText(self.tr("Go on"))
        self._quit.setText(self.tr("Quit"))

    @Slot()
    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details_text)

    @Slot()
    def _open_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._logs))
