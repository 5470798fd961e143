"""Runs the tour: a fresh data folder, the real program, and at the end what was seen."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QWidget

    from exercise_app.domain.language import Language
    from exercise_app.domain.preferences import ThemeChoice
    from exercise_app.services.ports import PageImage
    from exercise_app.tour.hands import Diary

DEMO_PATIENTS = 25


class FolderPaper:
    """Saves every sheet in the folder of the tour instead of asking where to."""

    def __init__(self, folder: Path, diary: Diary) -> None:
        self._folder, self._diary = folder, diary

    def print_pages(
        self,
        parent: QWidget,
        name: str,
        count: int,
        paint: Callable[[int, int], PageImage],
    ) -> bool:
        """There is no printer on a tour."""
        return False

    def ask_place(self, parent: QWidget, file_name: str) -> Path | None:
        """Take the folder of the tour."""
        self._diary.papers.append(file_name)
        return self._folder / file_name


def run_tour(
    out: Path, language: Language, theme: ThemeChoice, size: tuple[int, int], scale: float
) -> int:
    """Walk through the whole main job and write pictures, PDFs and tour.json into a folder.

    Args:
        out: The folder; made when it is not there.
        language: Of the program and of the patient's sheet.
        theme: Colours of the program.
        size: Width and height of the window in device-independent pixels.
        scale: Device pixels per device-independent one.

    Returns:
        0 when every step worked, else 1.
    """
    # Qt reads these once, when the application is made.
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from exercise_app.app.start import speed_up_imports
    from exercise_app.tour.hands import Diary

    speed_up_imports()
    qInstallMessageHandler(_tell)
    out.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    diary = Diary()
    with tempfile.TemporaryDirectory(prefix="wervel-tour-") as data:
        _walk(application, Path(data) / "clinic", out, (language, theme, size), diary)  # type: ignore[arg-type]
    report = {
        "ok": not diary.problems and bool(diary.steps),
        "language": str(language),
        "theme": str(theme),
        "size": list(size),
        "scale": scale,
        "actions": diary.actions,
        "steps": diary.steps,
        "pictures": diary.pictures,
        "papers": diary.papers,
    }
    (out / "tour.json").write_text(json.dumps(report, indent=1), encoding="utf-8")
    for problem in diary.problems:
        print(problem, file=sys.stderr)  # noqa: T201 - the tour is a command
    return 0 if report["ok"] else 1


def _tell(_kind: object, _context: object, message: str | None) -> None:
    """Pass on what Qt says, except what a screen that is not there cannot do."""
    if message and not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)  # noqa: T201 - the tour is a command


def _walk(
    application: QApplication,
    data: Path,
    out: Path,
    wanted: tuple[Language, ThemeChoice, tuple[int, int]],
    diary: Diary,
) -> None:
    from PySide6.QtCore import QTimer

    from exercise_app.app.desktop import Desktop
    from exercise_app.domain.preferences import Preferences
    from exercise_app.runtime.paths import places
    from exercise_app.runtime.settings import SettingsStore
    from exercise_app.tour.hands import Hands
    from exercise_app.ui.window import MainWindow

    language, theme, size = wanted
    where = places(data)
    SettingsStore(where.settings).change(Preferences(language=language, theme=theme))
    window = MainWindow()
    window.resize(*size)
    window.show()
    window.activateWindow()
    desktop = Desktop(application, window, where, None, demo=False)
    desktop.paper = FolderPaper(out, diary)
    hands = Hands(out, diary)

    def walk() -> None:
        try:
            desktop.begin()
            hands.sit_down()
            _do_steps(hands, desktop, where.data, language)
        finally:
            window.close()
            application.quit()

    QTimer.singleShot(0, walk)
    application.exec()


def _do_steps(hands: object, desktop: object, data: Path, language: Language) -> None:
    from exercise_app.app.desktop import Desktop
    from exercise_app.assembly import fill_demo
    from exercise_app.runtime.paths import database_path, demo_folder
    from exercise_app.tour.hands import Hands
    from exercise_app.tour.job import LookRound, MainJob

    if not isinstance(hands, Hands) or not isinstance(desktop, Desktop):
        raise TypeError("a tour needs hands and a desktop")

    def open_demo() -> None:
        path = database_path(demo_folder(data))
        fill_demo(path, DEMO_PATIENTS, 1, language)
        desktop.open_database(path)

    def open_broken() -> None:
        path = database_path(data / "broken")
        path.parent.mkdir()
        path.write_bytes(b"this is no database" * 1000)
        desktop.open_database(path)

    look_round = LookRound(hands, open_demo, open_broken)
    for name, act in (*MainJob(hands, language).steps(), *look_round.steps()):
        if not hands.step(name, act):
            return
