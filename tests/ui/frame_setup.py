"""A main frame on fake pages, as several tests of the window need it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout

from exercise_app.presenters.navigation import Navigation, Place, Tab
from exercise_app.services.patients import PatientService
from exercise_app.ui.commands import Command
from exercise_app.ui.main_window import MainFrame
from exercise_app.ui.page import Page
from exercise_app.ui.window import MainWindow
from tests.fakes import FakeClock, FakeDatabase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from pytestqt.qtbot import QtBot


class FakePage(Page):
    """A page with one field that writes down what happens to it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.seen: list[tuple[UUID | None, UUID | None]] = []
        self.may_close = True
        self.done: list[str] = []
        self.field = QLineEdit()
        self.field.setAccessibleName("field")
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        self.words = ""
        self.retranslate()

    @property
    def title(self) -> str:
        return self.name

    def opened(self, patient_id: UUID | None, episode_id: UUID | None) -> None:
        self.seen.append((patient_id, episode_id))

    def closing(self) -> bool:
        return self.may_close

    def focus_first(self) -> None:
        self.field.setFocus()

    def commands(self) -> Sequence[Command]:
        return (Command(f"Act of {self.name}", lambda: self.done.append("act"), "play", "Ctrl+J"),)

    def retranslate(self) -> None:
        self.words = self.tr("%n page(s)", "", 2)


class Frame:
    """The window with its frame, the pages made so far, and the database behind."""

    def __init__(self, qtbot: QtBot, keys: Sequence[Place | Tab], sources: Sequence = ()) -> None:
        self.database = FakeDatabase(FakeClock())
        self.made: dict[Place | Tab, FakePage] = {}
        clock = self.database.clock
        self.navigation = Navigation(PatientService(self.database.open_work, clock), clock)
        factories = {key: lambda key=key: self._make(key) for key in keys}
        self.frame = MainFrame(self.navigation, factories, sources)
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        self.window.show_content(self.frame)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def _make(self, key: Place | Tab) -> FakePage:
        self.made[key] = FakePage(key.value)
        return self.made[key]

    def focused(self) -> object:
        return QApplication.focusWidget()


ALL = (Place.PATIENTS, Place.LIBRARY, Place.TEMPLATES, Place.SETTINGS, *Tab)
