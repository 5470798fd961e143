"""Names of questions, answers, sources, events and days in the language of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from exercise_app.domain.document import DocumentKind
from exercise_app.domain.episode import EventKind
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion
from exercise_app.domain.session import Done, Felt, Origin

if TYPE_CHECKING:
    from datetime import date

    from exercise_app.domain.exercise import Exercise


def screen_language() -> Language:
    """The language of the program, for content that has its words per language."""
    is_dutch = QLocale().language() == QLocale.Language.Dutch
    return Language.NL if is_dutch else Language.EN


def exercise_name(exercise: Exercise | None, exercise_id: str) -> str:
    """The clinical name of an exercise; its id when the library no longer has it."""
    return exercise.name(screen_language()) if exercise else exercise_id


def weekday_name(day: date) -> str:
    """The name of the day of the week."""
    return QLocale().toString(_qt(day), "dddd")


def list_day(day: date, today: date) -> str:
    """A day as in 'ma 9 mrt', with the year when it is not this one's."""
    form = "ddd d MMM" if day.year == today.year else "d MMM yyyy"
    return QLocale().toString(_qt(day), form).replace(".", "")


def short_day(day: date, today: date) -> str:
    """A day as in '9 mrt', with the year when it is not this one's."""
    form = "d MMM" if day.year == today.year else "d MMM yyyy"
    return QLocale().toString(_qt(day), form).replace(".", "")


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def question_words(question: PainQuestion) -> str:
    """A pain question as it stands above its row of numbers."""
    tr = QCoreApplication.translate
    return {
        PainQuestion.AVERAGE_24H: tr("ClinicalWords", "Average pain, last 24 hours"),
        PainQuestion.WORST_24H: tr("ClinicalWords", "Worst pain, last 24 hours"),
        PainQuestion.NOW: tr("ClinicalWords", "Pain at this moment"),
        PainQuestion.BEFORE: tr("ClinicalWords", "Pain before the exercises"),
        PainQuestion.AFTER: tr("ClinicalWords", "Pain after the exercises"),
    }[question]


def question_column(question: PainQuestion) -> str:
    """A pain question as the head of a column."""
    tr = QCoreApplication.translate
    return {
        PainQuestion.AVERAGE_24H: tr("ClinicalWords", "Average"),
        PainQuestion.WORST_24H: tr("ClinicalWords", "Worst"),
        PainQuestion.NOW: tr("ClinicalWords", "Now"),
        PainQuestion.BEFORE: tr("ClinicalWords", "Before"),
        PainQuestion.AFTER: tr("ClinicalWords", "After"),
    }[question]


def done_words(done: Done) -> str:
    """Whether an exercise was done, in a word."""
    tr = QCoreApplication.translate
    return {
        Done.UNKNOWN: tr("ClinicalWords", "not known"),
        Done.NO: tr("ClinicalWords", "not done"),
        Done.PARTLY: tr("ClinicalWords", "partly"),
        Done.YES: tr("ClinicalWords", "done"),
    }[done]


def felt_words(felt: Felt) -> str:
    """How an exercise felt, in a word."""
    tr = QCoreApplication.translate
    return {
        Felt.UNKNOWN: tr("ClinicalWords", "not known"),
        Felt.GOOD: tr("ClinicalWords", "pleasant"),
        Felt.NEUTRAL: tr("ClinicalWords", "neutral"),
        Felt.MORE_PAIN: tr("ClinicalWords", "more pain"),
    }[felt]


def origin_words(origin: Origin) -> str:
    """Where the answers came from, in a word."""
    tr = QCoreApplication.translate
    return {
        Origin.TYPED: tr("ClinicalWords", "visit"),
        Origin.PATIENT: tr("ClinicalWords", "patient"),
        Origin.DIARY: tr("ClinicalWords", "diary"),
    }[origin]


def event_words(kind: EventKind) -> str:
    """What an event is about, in a word."""
    tr = QCoreApplication.translate
    return {
        EventKind.FLARE: tr("ClinicalWords", "flare"),
        EventKind.WORK: tr("ClinicalWords", "work"),
        EventKind.MEDICATION: tr("ClinicalWords", "medication"),
        EventKind.HOLIDAY: tr("ClinicalWords", "holiday"),
        EventKind.OTHER: tr("ClinicalWords", "other"),
    }[kind]


def document_words(kind: DocumentKind) -> str:
    """What sort of document it is."""
    tr = QCoreApplication.translate
    return {
        DocumentKind.HANDOUT: tr("ClinicalWords", "Exercise sheet"),
        DocumentKind.LETTER: tr("ClinicalWords", "Letter"),
        DocumentKind.COURSE: tr("ClinicalWords", "Course"),
    }[kind]


def language_words(language: Language) -> str:
    """The name of a language."""
    tr = QCoreApplication.translate
    return {
        Language.NL: tr("ClinicalWords", "Dutch"),
        Language.EN: tr("ClinicalWords", "English"),
    }[language]
