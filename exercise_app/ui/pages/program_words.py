"""Sentences of the Program page that depend on its state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from exercise_app.domain.errors import DosageTextError
from exercise_app.domain.language import Language
from exercise_app.presenters.program_state import Change

if TYPE_CHECKING:
    from exercise_app.domain.errors import AppError
    from exercise_app.presenters.program_state import NoteReading, PhaseTab

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
        """Mark a text for lupdate; the types that come with PySide6 call its result an object."""
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

_CHANGES = {
    Change.ADD: QT_TRANSLATE_NOOP("ProgramWords", "adding an exercise"),
    Change.REMOVE: QT_TRANSLATE_NOOP("ProgramWords", "removing"),
    Change.MOVE: QT_TRANSLATE_NOOP("ProgramWords", "moving"),
    Change.DOSAGE: QT_TRANSLATE_NOOP("ProgramWords", "the dosage"),
    Change.NOTE: QT_TRANSLATE_NOOP("ProgramWords", "the note"),
    Change.SIDE: QT_TRANSLATE_NOOP("ProgramWords", "the side"),
    Change.DUPLICATE: QT_TRANSLATE_NOOP("ProgramWords", "duplicating"),
    Change.TURNS: QT_TRANSLATE_NOOP("ProgramWords", "taking turns"),
    Change.HARDER: QT_TRANSLATE_NOOP("ProgramWords", "the harder exercise"),
    Change.EASIER: QT_TRANSLATE_NOOP("ProgramWords", "the easier exercise"),
    Change.PHASE_ADD: QT_TRANSLATE_NOOP("ProgramWords", "adding a phase"),
    Change.PHASE_REMOVE: QT_TRANSLATE_NOOP("ProgramWords", "removing a phase"),
    Change.PHASE_CHANGE: QT_TRANSLATE_NOOP("ProgramWords", "changing the phase"),
    Change.TITLE: QT_TRANSLATE_NOOP("ProgramWords", "the title"),
    Change.TEMPLATE: QT_TRANSLATE_NOOP("ProgramWords", "the template"),
    Change.SHEET: QT_TRANSLATE_NOOP("ProgramWords", "the sheet"),
    Change.RELOAD: QT_TRANSLATE_NOOP("ProgramWords", "taking over the other version"),
}

_DOSAGE = {
    "empty": QT_TRANSLATE_NOOP("ProgramWords", "Type how much and how often, such as 3x10 5/w."),
    "too-long": QT_TRANSLATE_NOOP("ProgramWords", "This line is too long; use the note for more."),
    "not-understood": QT_TRANSLATE_NOOP(
        "ProgramWords", "“{0}” is not understood. Expected: 3x10 h5s 2/d 5/w, or 25min 5/w."
    ),
    "number-alone": QT_TRANSLATE_NOOP(
        "ProgramWords", "What is {0}? For example {0}x, {0}min, h{0}s or {0}/w."
    ),
    "whole-number": QT_TRANSLATE_NOOP("ProgramWords", "“{0}” must be a whole number."),
    "no-range": QT_TRANSLATE_NOOP("ProgramWords", "Give one number instead of “{0}”."),
    "not-above-minimum": QT_TRANSLATE_NOOP(
        "ProgramWords", "The second number of a range must be higher: “{0}”."
    ),
    "out-of-range": QT_TRANSLATE_NOOP("ProgramWords", "“{0}” must be between {1} and {2}."),
    "said-twice": QT_TRANSLATE_NOOP("ProgramWords", "“{0}” says the same thing a second time."),
    "every-other-day": QT_TRANSLATE_NOOP(
        "ProgramWords", "“{0}” is 3 or 4 days a week: type 3/w or 4/w."
    ),
    "seconds-unclear": QT_TRANSLATE_NOOP(
        "ProgramWords", "Hold or rest? Type h{0} to hold or r{0} to rest."
    ),
}


def screen_language() -> Language:
    """The language the program is shown in: that of the translation in force."""
    # The one word of the translation file that names its own language.
    code = QCoreApplication.translate("ProgramWords", "en", "code of this language")
    return Language(code)


def change_words(change: Change) -> str:
    """What a step of undo is called."""
    return QCoreApplication.translate("ProgramWords", _CHANGES[change])


def dosage_problem(error: AppError) -> str:
    """One line on what a dosage line should have been."""
    facts = error.facts
    if not isinstance(error, DosageTextError):
        return ""
    text = _DOSAGE.get(str(facts.get("reason")), _DOSAGE["not-understood"])
    said = QCoreApplication.translate("ProgramWords", text)
    return said.format(facts.get("part", ""), facts.get("low", ""), facts.get("high", ""))


def period(tab: PhaseTab) -> str:
    """When a phase is, in weeks where it begins and ends with one, else in days."""
    first, last = tab.first_day, tab.last_day
    if (first - 1) % 7 or last % 7:
        said = QCoreApplication.translate("ProgramWords", "day {0} to {1}")
        return said.format(first, last)
    first, last = (first - 1) // 7 + 1, last // 7
    if first == last:
        return QCoreApplication.translate("ProgramWords", "week {0}").format(first)
    if last == first + 1:
        return QCoreApplication.translate("ProgramWords", "week {0} and {1}").format(first, last)
    return QCoreApplication.translate("ProgramWords", "week {0} to {1}").format(first, last)


def note_reading(reading: NoteReading) -> str:
    """How a note reads, as numbers, and which sentences are long."""
    said = QCoreApplication.translate(
        "ProgramWords", "Reading score {0} (higher reads easier), longest sentence {1} words"
    ).format(reading.score, reading.longest)
    if not reading.long_sentences:
        return said
    marked = QCoreApplication.translate("ProgramWords", "underlined: more than 15 words")
    return f"{said}; {marked}"


def minutes(number: int) -> str:
    """Minutes on a day on which an exercise is done."""
    return QCoreApplication.translate("ProgramWords", "{0} min").format(number)
