"""The language of the program: loads the compiled texts and tells Qt, at any time."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from exercise_app.domain.language import Language
from exercise_app.runtime.paths import resource_root

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

log = logging.getLogger(__name__)

_LOCALES: Final = {
    Language.NL: QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands),
    # The clinic is Dutch: in English too a week begins on Monday and 8-2 is a day of February.
    Language.EN: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


class Translations(QObject):
    """Puts one language in force; widgets are told by a LanguageChange event.

    Args:
        application: Gets the translators; they live as long as it does.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        # WORKAROUND(PySide6): `QTranslator.load(bytes)` does not copy what it is given.
        self._kept_alive: list[bytes] = []
        self.language: Language | None = None

    def apply(self, language: Language) -> None:
        """Speak a language from now on: texts, dates and numbers."""
        if language is self.language:
            return
        self.language = language
        QLocale.setDefault(_LOCALES[language])
        self._take_out()
        for data in (_qt_texts(language), own_texts(language)):
            if data:
                self._add(data)

    def withdraw(self) -> None:
        """Speak no language any more; for the end of the program."""
        self._take_out()
        self.language = None

    def _take_out(self) -> None:
        for old in self._translators:
            self._application.removeTranslator(old)
        self._translators = []
        self._kept_alive = []

    def _add(self, data: bytes) -> None:
        translator = QTranslator(self)
        self._kept_alive.append(data)
        if translator.load(data):
            self._application.installTranslator(translator)
            self._translators.append(translator)


def own_texts(language: Language) -> bytes:
    """The compiled texts of the program; nothing when they were never built."""
    folder = resource_root().joinpath("translations")
    if isinstance(folder, Path):
        _build_in_source_tree(folder, language)
    try:
        return folder.joinpath(f"wervel_{language.value}.qm").read_bytes()
    except OSError:
        log.info("no compiled texts for %s", language.value)
        return b""


def _qt_texts(language: Language) -> bytes:
    """Qt's own words: OK, Cancel, the menu of a text field."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    try:
        return (folder / f"qtbase_{language.value}.qm").read_bytes()
    except OSError:
        return b""


def _build_in_source_tree(folder: Traversable, language: Language) -> None:
    """Compile texts that are newer than their result; an installed program never does this."""
    place = Path(str(folder))
    script = place.parents[1] / "packaging" / "build_translations.py"
    sources = [path.stat().st_mtime for path in place.glob(f"*_{language.value}.ts")]
    if not sources or not script.is_file():
        return
    compiled = place / f"wervel_{language.value}.qm"
    if compiled.is_file() and compiled.stat().st_mtime >= max(sources):
        return
    import subprocess

    try:
        subprocess.run([sys.executable, str(script)], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        log.info("texts not compiled (%s)", type(error).__name__)
