import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from exercise_app.domain.language import Language
from exercise_app.runtime.paths import resource_root
from exercise_app.runtime.translations import Translations
from exercise_app.ui.translated import Translated

FOLDER = Path(str(resource_root())) / "translations"


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    before = QLocale()
    made = Translations(qapp)
    yield made
    made.withdraw()
    made.setParent(None)
    QLocale.setDefault(before)


class _Title(Translated, QLabel):
    def retranslate(self) -> None:
        self.setText(QCoreApplication.translate("Rail", "Patients"))


def test_a_shown_widget_changes_its_language_at_once(
    translations: Translations, qtbot: QtBot
) -> None:
    label = _Title()
    qtbot.addWidget(label)
    label.retranslate()
    label.show()
    translations.apply(Language.NL)
    qtbot.waitUntil(lambda: label.text() == "Patiënten")
    translations.apply(Language.EN)
    qtbot.waitUntil(lambda: label.text() == "Patients")


def test_qt_own_words_and_dates_follow(translations: Translations) -> None:
    translations.apply(Language.NL)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuleren"
    assert QLocale().monthName(3) == "maart"
    translations.apply(Language.EN)
    assert QLocale().monthName(3) == "March"


def test_plurals_are_right_in_both_languages(translations: Translations) -> None:
    for language, one, more in (
        (Language.NL, "1 jaar", "59 jaar"),
        (Language.EN, "1 year old", "59 years old"),
    ):
        translations.apply(language)
        said = [
            QCoreApplication.translate("Header", "%n year(s) old", "", number) for number in (1, 59)
        ]
        assert said == [one, more]


def test_the_same_language_again_disturbs_nobody(
    translations: Translations, qapp: QApplication
) -> None:
    translations.apply(Language.NL)
    QCoreApplication.sendPostedEvents()

    class Counter(QObject):
        seen = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.seen += event.type() == QEvent.Type.LanguageChange
            return False

    counter = Counter()
    qapp.installEventFilter(counter)
    translations.apply(Language.NL)
    QCoreApplication.sendPostedEvents()
    qapp.removeEventFilter(counter)
    assert counter.seen == 0


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*_nl.ts")), ids=lambda path: path.name)
def test_every_text_has_a_finished_translation_with_its_placeholders(path: Path) -> None:
    faults = []
    for message in ET.parse(path).iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        if translation.get("type") in ("vanished", "obsolete"):
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")]
        texts = forms or [translation.text or ""]
        wanted = _placeholders(source)
        if translation.get("type") == "unfinished" or not all(texts):
            faults.append(source)
        elif any(_placeholders(text) - {"%n"} != wanted - {"%n"} for text in texts):
            faults.append(f"placeholders: {source}")
    assert not faults


def _placeholders(text: str) -> set[str]:
    import re

    return set(re.findall(r"\{\w*\}|%n", text))
