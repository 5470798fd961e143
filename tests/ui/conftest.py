"""What tests of windows share: a dressed application and a choice of language."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from exercise_app.runtime.paths import resource_root
from exercise_app.ui.appearance import dress

RESOURCES = resource_root()


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    """The application in the light theme."""
    dress(qapp, RESOURCES, "light")
    return qapp


@pytest.fixture
def speak(dressed: QApplication) -> Iterator[Callable[[str], None]]:
    """Switch the language as the settings do: `speak("nl")`."""
    before = QLocale()
    translators: list[tuple[QTranslator, bytes]] = []

    def switch(language: str) -> None:
        for translator, _ in translators:
            dressed.removeTranslator(translator)
        translators.clear()
        QLocale.setDefault(QLocale("nl_NL" if language == "nl" else "en_GB"))
        # The bytes must live as long as the translator: it does not copy them.
        data = (RESOURCES / "translations" / f"wervel_{language}.qm").read_bytes()
        translator = QTranslator()
        assert translator.load(data)
        translators.append((translator, data))
        dressed.installTranslator(translator)
        # Qt posts the change to every window; it arrives before anything a user does next.
        QCoreApplication.sendPostedEvents()

    yield switch
    for translator, _ in translators:
        dressed.removeTranslator(translator)
    QLocale.setDefault(before)
