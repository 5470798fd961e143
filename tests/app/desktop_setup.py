"""The whole desktop program in this process, on a data folder of the test's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from exercise_app.app.desktop import Desktop
from exercise_app.runtime.paths import places
from exercise_app.ui.main_window import MainFrame
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path

    from exercise_app.domain.language import Language


class Program:
    """A started program; `close` ends it as a user would."""

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        language: Language | None = None,
        *,
        demo: bool = False,
    ) -> None:
        self.window = MainWindow()
        self.window.show()
        self.window.activateWindow()
        self.desktop = Desktop(application, self.window, places(folder), language, demo=demo)
        self.is_open = True
        self.desktop.begin()

    @property
    def content(self) -> object:
        return self.window.centralWidget()

    @property
    def frame(self) -> MainFrame:
        content = self.content
        assert isinstance(content, MainFrame), content
        return content

    def close(self) -> None:
        if self.is_open:
            self.is_open = False
            self.window.close()
            self.desktop._on_quit()
            self.desktop.setParent(None)
            self.window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
