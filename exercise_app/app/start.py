"""The first moments: a bare window on the screen, and only then everything else."""

from __future__ import annotations

import builtins
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from exercise_app.runtime.paths import demo_folder, places
from exercise_app.runtime.window_place import WindowPlace
from exercise_app.ui.window import MainWindow

# Nothing here, and nothing imported above, may pull in `Qt` (the namespace of enums), the theme,
# a page or storage: tests/app/test_start.py holds the list against a real start.

if TYPE_CHECKING:
    from pathlib import Path

    from exercise_app.app.measure import StartMeasure
    from exercise_app.domain.language import Language
    from exercise_app.runtime.paths import Places


def start(data: Path | None, language: Language | None, *, demo: bool, measure_start: bool) -> int:
    """Show the window, load what it needs, run until it is closed."""
    speed_up_imports()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Wervel")
    application.setDesktopFileName("wervel")
    where = places(demo_folder() if demo and data is None else data)
    window = _bare_window(application, where)
    measure = _measure(window) if measure_start else None
    begin = _Begin(application, window, where, language, demo=demo, measure=measure)
    window.first_painted.connect(begin.soon)
    window.show()
    return application.exec()


def speed_up_imports() -> None:
    """Take PySide6's `from __feature__` hook out of the way of every import.

    WORKAROUND(PySide6 6.11): the hook runs for each import statement of the program and made
    importing SQLAlchemy a third slower (0.31 s against 0.23 s of CPU). We use no feature switch;
    the import function it wraps, which PySide6 needs for its own lazy loading, stays in force.
    """
    wrapped = getattr(builtins, "__orig_import__", None)
    if wrapped is not None:
        builtins.__import__ = wrapped


def _bare_window(application: QApplication, where: Places) -> MainWindow:
    """Make the window at its place of last time, in the colour of its last ground."""
    geometry, ground = WindowPlace(where.window).load()
    colour = QColor(ground)
    if ground and colour.isValid():
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, colour)
        application.setPalette(palette)
    window = MainWindow()
    if geometry:
        window.restoreGeometry(QByteArray(geometry))
    return window


def _measure(window: MainWindow) -> StartMeasure:
    from exercise_app.app.measure import StartMeasure

    return StartMeasure(window)


class _Begin:
    """Loads the program once the bare window has been painted."""

    def __init__(
        self,
        application: QApplication,
        window: MainWindow,
        where: Places,
        language: Language | None,
        *,
        demo: bool,
        measure: StartMeasure | None,
    ) -> None:
        self._application, self._window, self._where = application, window, where
        self._language, self._demo, self._measure = language, demo, measure

    def soon(self) -> None:
        """Let the paint reach the screen first."""
        QTimer.singleShot(0, self._load)

    def _load(self) -> None:
        from exercise_app.app.desktop import Desktop

        desktop = Desktop(
            self._application, self._window, self._where, self._language, demo=self._demo
        )
        if self._measure is not None:
            desktop.content_shown.connect(self._measure.wait_for)
        desktop.begin()
