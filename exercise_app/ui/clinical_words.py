"""Names of questions, answers, sources and events in the language of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from exercise_app.domain.document import DocumentKind
from exercise_app.domain.episode import EventKind
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion
from exercise_app.domain.session import Done, Felt, Origin

if TYPE_CHECKING:
    from exercise_app.domain.exercise import Exercise


def screen_language() -> Language:
    """The language of the program, for content that has its words per language."""
    is_dutch = QLocale().language() == QLocale.Language.Dutch
    return Language.NL if is_dutch else Language.EN


def exercise_name(exercise: Exercise | None, exercise_id: str) -> str:
    """The clinical name of an exercise; its id when the library no longer has it."""
    return exercise.name(screen_language()) if exercise else exercise_id


def question_words(question: PainQuestion) -> str:
    """A pain question as it stands above its row of numbers."""
    return {
        PainQuestion.AVERAGE_24H: QCoreApplication.translate(
            "ClinicalWords", "Average pain, last 24 hours"
        ),
        PainQuestion.WORST_24H: QCoreApplication.translate(
            "ClinicalWords", "Worst pain, last 24 hours"
        ),
        PainQuestion.NOW: QCoreApplication.translate("ClinicalWords", "Pain at this moment"),
        PainQuestion.BEFORE: QCoreApplication.translate(
            "ClinicalWords", "Pain before the exercises"
        ),
        PainQuestion.AFTER: QCoreApplication.translate("ClinicalWords", "Pain after the exercises"),
    }[question]


def question_column(question: PainQuestion) -> str:
    """A pain question as the head of a column."""
    return {
        PainQuestion.AVERAGE_24H: QCoreApplication.translate("ClinicalWords", "Average"),
        PainQuestion.WORST_24H: QCoreApplication.translate("ClinicalWords", "Worst"),
        PainQuestion.NOW: QCoreApplication.translate("ClinicalWords", "Now"),
        PainQuestion.BEFORE: QCoreApplication.translate("ClinicalWords", "Before"),
        PainQuestion.AFTER: QCoreApplication.translate("ClinicalWords", "After"),
    }[question]


def done_words(done: Done) -> str:
    """Whether an exercise was done, in a word."""
    return {
        Done.UNKNOWN: QCoreApplication.translate("ClinicalWords", "not known"),
        Done.NO: QCoreApplication.translate("ClinicalWords", "not done"),
        Done.PARTLY: QCoreApplication.translate("ClinicalWords", "partly"),
        Done.YES: QCoreApplication.translate("ClinicalWords", "done"),
    }[done]


def felt_words(felt: Felt) -> str:
    """How an exercise felt, in a word."""
    return {
        Felt.UNKNOWN: QCoreApplication.translate("ClinicalWords", "not known"),
        Felt.GOOD: QCoreApplication.translate("ClinicalWords", "pleasant"),
        Felt.NEUTRAL: QCoreApplication.translate("ClinicalWords", "neutral"),
        Felt.MORE_PAIN: QCoreApplication.translate("ClinicalWords", "more pain"),
    }[felt]


def origin_words(origin: Origin) -> str:
    """Where the answers came from, in a word."""
    return {
        Origin.TYPED: QCoreApplication.translate("ClinicalWords", "session"),
        Origin.PATIENT: QCoreApplication.translate("ClinicalWords", "patient"),
        Origin.DIARY: QCoreApplication.translate("ClinicalWords", "diary"),
    }[origin]


def event_words(kind: EventKind) -> str:
    """What an event is about, in a word."""
    return {
        EventKind.FLARE: QCoreApplication.translate("ClinicalWords", "flare"),
        EventKind.WORK: QCoreApplication.translate("ClinicalWords", "work"),
        EventKind.MEDICATION: QCoreApplication.translate("ClinicalWords", "medication"),
        EventKind.HOLIDAY: QCoreApplication.translate("ClinicalWords", "holiday"),
        EventKind.OTHER: QCoreApplication.translate("ClinicalWords", "other"),
    }[kind]


def document_words(kind: DocumentKind) -> str:
    """What sort of document it is."""
    return {
        DocumentKind.HANDOUT: QCoreApplication.translate("ClinicalWords", "Exercise sheet"),
        DocumentKind.LETTER: QCoreApplication.translate("ClinicalWords", "Letter"),
        DocumentKind.COURSE: QCoreApplication.translate("ClinicalWords", "Course"),
    }[kind]


def language_words(language: Language) -> str:
    """The name of a language."""
    return {
        Language.NL: QCoreApplication.translate("ClinicalWords", "Dutch"),
        Language.EN: QCoreApplication.translate("ClinicalWords", "English"),
    }[language]
