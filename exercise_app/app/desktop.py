"""The running program: looks, language, the opened clinic, and what happens when it cannot open."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from exercise_app.app.after_paint import AfterPaint
from exercise_app.app.beginnings import NewClinics
from exercise_app.domain.errors import AppError, DatabaseMissingError, ReadOnlyError
from exercise_app.domain.preferences import Preferences
from exercise_app.runtime.crash import CrashHook
from exercise_app.runtime.jobs import JobRunner
from exercise_app.runtime.logs import start_logging
from exercise_app.runtime.paths import database_path, demo_folder, resource_root
from exercise_app.runtime.settings import SettingsStore
from exercise_app.runtime.translations import Translations
from exercise_app.runtime.window_place import WindowPlace
from exercise_app.ui.appearance import dress
from exercise_app.ui.widgets.mark import window_icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from exercise_app.domain.language import Language
    from exercise_app.figures.store import PictureStore
    from exercise_app.presenters.first_start import FirstStartPresenter
    from exercise_app.runtime.paths import Places
    from exercise_app.storage.database import Database
    from exercise_app.ui.paper import Paper
    from exercise_app.ui.window import MainWindow

log = logging.getLogger(__name__)

_PAUSE_MS = 50
"""Loading the rest begins this long after the list is on the screen."""


class Desktop(QObject):
    """Owns everything that lives as long as the program; made after the first paint.

    Args:
        application: The application.
        window: Its window, painted bare.
        where: The user's own files.
        language: Of this run, when asked for on the command line.
        demo: Whether to open the demo clinic, made first when it is not there.

    Signals:
        content_shown: The page or screen the window shows now.
    """

    content_shown = Signal(object)

    def __init__(
        self,
        application: QApplication,
        window: MainWindow,
        where: Places,
        language: Language | None,
        *,
        demo: bool,
    ) -> None:
        super().__init__(application)
        self._application, self._window, self._where = application, window, where
        self._demo = demo
        self._demo_folder = where.data if demo else demo_folder(where.data)
        self._crash = CrashHook(self)
        self._crash.crashed.connect(self._on_crash)
        self._crash.install()
        self._log_file = start_logging(where.logs)
        self.settings = SettingsStore(where.settings, _first_preferences())
        self.jobs = JobRunner(self)
        self._translations = Translations(application)
        self._asked_language = language
        self._database: Database | None = None
        self._beginning: FirstStartPresenter | None = None
        self._crash_is_shown = False
        window.closing.connect(self._on_closing)
        application.aboutToQuit.connect(self._on_quit)

    def begin(self) -> None:
        """Dress the application and open the clinic, or lead to one."""
        if self._asked_language is not None:
            self.settings.hold(replace(self.settings.preferences, language=self._asked_language))
        self.apply(self.settings.preferences)
        self._window.setWindowIcon(window_icon())
        if self._demo and not self._where.database.is_file():
            self._show_first_start().look_around()
        elif self._is_first_start():
            self._show_first_start()
        else:
            self.open_database(self._database_path())

    @Slot(object)
    def apply(self, preferences: Preferences) -> None:
        """Look and speak as preferred."""
        self._translations.apply(preferences.language)
        dress(self._application, resource_root(), preferences.theme, touch=preferences.touch)

    @property
    def language(self) -> Language:
        """The language in force."""
        return self._translations.language or self.settings.preferences.language

    def open_database(self, path: Path) -> None:
        """Open a clinic and show its patients; show why when it cannot be opened.

        Data of an earlier version are copied and upgraded first, off the screen.
        """
        from exercise_app.storage.database import Database

        self._close_database()
        try:
            if Database.is_behind(path):
                self._upgrade(path)
            else:
                self._open_now(path)
        except AppError as error:
            self._on_not_opened(error, path)

    def _upgrade(self, path: Path) -> None:
        from exercise_app.ui.pages.upgrading import UpgradingPage

        self.show(UpgradingPage())
        self.jobs.start(
            lambda: _upgraded(path),
            lambda _nothing: self._open_now(path),
            lambda error: self._on_not_opened(error, path),
        )

    def _on_not_opened(self, error: Exception, path: Path) -> None:
        self._close_database()
        if not isinstance(error, AppError):
            raise error
        log.info("database not opened: %s", error.code)
        self._show_recovery(error, path)

    def _open_now(self, path: Path) -> None:
        from exercise_app.storage.database import Database

        try:
            database = Database.open(path)
            self._database = database
            self._show_clinic(database)
        except AppError as error:
            self._on_not_opened(error, path)

    def show(self, content: QWidget) -> None:
        """Fill the window."""
        self._window.show_content(content)
        self.content_shown.emit(content)

    def _is_first_start(self) -> bool:
        """Nothing was ever set up: no database here, and no preference that says there was one."""
        known = self.settings.preferences.data_folder
        return not known and not self._where.database.exists()

    def _database_path(self) -> Path:
        known = self.settings.preferences.data_folder
        if self._where.database.exists() or not known:
            return self._where.database
        return database_path(Path(known))

    def _show_clinic(self, database: Database) -> None:
        from exercise_app.app.clinic import OpenedClinic

        clinic = OpenedClinic(self, database)
        if clinic.is_set_up:
            self._remember(database.path.parent)
            frame = clinic.frame()
            self.show(frame)
            AfterPaint(frame, clinic.load_the_rest, _PAUSE_MS)
            if database.read_only:
                frame.show_problem(ReadOnlyError(path=database.path))
        else:
            # The program ended between making the file and storing the clinic in it.
            self._close_database()
            self._show_first_start().set_up()

    def _remember(self, folder: Path) -> None:
        preferences = self.settings.preferences
        if preferences.data_folder == str(folder) or folder == self._demo_folder:
            return
        try:
            self.settings.change(replace(preferences, data_folder=str(folder)))
        except AppError as error:
            log.info("preferences not stored: %s", error.code)

    def _show_first_start(self) -> FirstStartPresenter:
        from exercise_app.presenters.first_start import FirstStartPresenter
        from exercise_app.ui.pages.first_start import FirstStartPage

        beginnings = NewClinics(self._where, self._demo_folder)
        presenter = FirstStartPresenter(
            beginnings, self.jobs, self.language, str(self._where.data), self
        )
        presenter.language_chosen.connect(self._on_language)
        presenter.finished.connect(self._on_begun)
        self._beginning = presenter
        page = FirstStartPage(presenter, self.pictures())
        self.show(page)
        page.focus_first()
        return presenter

    def pictures(self) -> PictureStore:
        """A store of the pictures of exercises for the screen."""
        from exercise_app.assembly import picture_store

        return picture_store(resource_root())

    @cached_property
    def paper(self) -> Paper:
        """Where pages are printed and saved; the tour puts a folder in its place."""
        from exercise_app.ui.paper import SystemPaper

        return SystemPaper()

    def _show_recovery(self, error: AppError, path: Path) -> None:
        from exercise_app.ui.pages.recovery import RecoveryPage

        is_missing = isinstance(error, DatabaseMissingError) and not path.exists()
        page = RecoveryPage(error, str(path), can_begin=is_missing)
        page.retry_asked.connect(lambda: self.open_database(path))
        page.other_asked.connect(lambda: self._ask_other(page, path))
        page.new_asked.connect(lambda: self._show_first_start().set_up())
        page.quit_asked.connect(self._window.close)
        self.show(page)
        page.focus_first()

    def _ask_other(self, page: QWidget, path: Path) -> None:
        from exercise_app.ui.dialogs.files import ask_database

        chosen = ask_database(page, path.parent)
        if chosen is not None:
            self.open_database(chosen)

    @Slot(object)
    def _on_language(self, language: Language) -> None:
        preferences = replace(self.settings.preferences, language=language)
        try:
            self.settings.change(preferences)
        except AppError as error:
            log.info("preferences not stored: %s", error.code)
        self.apply(preferences)

    @Slot(bool)
    def _on_begun(self, is_demo: bool) -> None:
        self._beginning = None
        folder = self._demo_folder if is_demo else self._where.data
        self.open_database(database_path(folder))

    @Slot(str)
    def _on_crash(self, details: str) -> None:
        if self._crash_is_shown:
            return
        from exercise_app.ui.dialogs.crash import CrashDialog

        self._crash_is_shown = True
        logs = str(self._log_file.parent) if self._log_file is not None else ""
        dialog = CrashDialog(details, logs, self._window)
        dialog.finished.connect(self._on_crash_seen)
        dialog.quit_asked.connect(self._application.quit)
        dialog.open()

    @Slot()
    def _on_crash_seen(self) -> None:
        self._crash_is_shown = False

    @Slot()
    def _on_closing(self) -> None:
        from exercise_app.ui.theme import Theme

        geometry = bytes(self._window.saveGeometry().data())
        WindowPlace(self._where.window).save(geometry, Theme.current().tokens.bg)

    @Slot()
    def _on_quit(self) -> None:
        if self._beginning is not None:
            self._beginning.stop()
        self.jobs.drain()
        self._close_database()
        self._translations.withdraw()
        self._crash.remove()

    def _close_database(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None


def _first_preferences() -> Preferences:
    """Before anything was chosen: the language of the system when we speak it, else Dutch."""
    from PySide6.QtCore import QLocale

    from exercise_app.domain.language import Language

    is_english = QLocale.system().language() == QLocale.Language.English
    return Preferences(language=Language.EN if is_english else Language.NL)


def _upgraded(path: Path) -> None:
    """Runs on the worker's thread."""
    from exercise_app.storage.database import Database

    Database.open(path).close()
