"""Expected failures in words: the only map from codes and rules to sentences for people.

A field shows `field_sentence` beneath it; what belongs to no field goes to the quiet bar as
`notice_of`; a dialog is for decisions only.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from exercise_app.domain.errors import DosageTextError, InvalidInputError
from exercise_app.ui.widgets.notice_bar import Notice, Tone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from exercise_app.domain.errors import AppError, FieldProblem

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
        """Mark a text for lupdate; the types that come with PySide6 call its result an object."""
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

_CONTEXT: Final = "Problems"


@dataclass(frozen=True, slots=True)
class ProblemText:
    """A failure in words: a short title, what is the matter, and what to do now."""

    title: str
    sentence: str
    advice: str

    @property
    def whole(self) -> str:
        """Sentence and advice together."""
        return f"{self.sentence} {self.advice}".strip()


# Code -> title, sentence, advice. Facts of the error stand in braces.
_TEXTS: Final[Mapping[str, tuple[str, str, str]]] = {
    "app": (
        QT_TRANSLATE_NOOP("Problems", "That did not work"),
        QT_TRANSLATE_NOOP("Problems", "That did not work; nothing was changed."),
        QT_TRANSLATE_NOOP("Problems", "Try again."),
    ),
    "invalid-input": (
        QT_TRANSLATE_NOOP("Problems", "Not stored yet"),
        QT_TRANSLATE_NOOP("Problems", "Something in the form cannot be stored as it is."),
        QT_TRANSLATE_NOOP("Problems", "Look at the marked fields."),
    ),
    "dosage-text": (
        QT_TRANSLATE_NOOP("Problems", "Dosage not understood"),
        QT_TRANSLATE_NOOP("Problems", "“{part}” is not understood."),
        QT_TRANSLATE_NOOP("Problems", "Write for example 3x10 h5s 5/w."),
    ),
    "unprintable-text": (
        QT_TRANSLATE_NOOP("Problems", "Cannot be printed"),
        QT_TRANSLATE_NOOP("Problems", "The sheet cannot print {character}."),
        QT_TRANSLATE_NOOP("Problems", "Take this character out or write it otherwise."),
    ),
    "nothing-to-print": (
        QT_TRANSLATE_NOOP("Problems", "Nothing to print"),
        QT_TRANSLATE_NOOP("Problems", "There is no exercise in this program yet."),
        QT_TRANSLATE_NOOP("Problems", "Add at least one exercise."),
    ),
    "not-found": (
        QT_TRANSLATE_NOOP("Problems", "Not there any more"),
        QT_TRANSLATE_NOOP("Problems", "What you asked for does not exist any more."),
        QT_TRANSLATE_NOOP("Problems", "Go back to the list and open it again."),
    ),
    "conflict": (
        QT_TRANSLATE_NOOP("Problems", "Changed elsewhere"),
        QT_TRANSLATE_NOOP("Problems", "This was changed at another place in the meantime."),
        QT_TRANSLATE_NOOP("Problems", "Open it again and make your change once more."),
    ),
    "database-locked": (
        QT_TRANSLATE_NOOP("Problems", "Wervel is open already"),
        QT_TRANSLATE_NOOP("Problems", "Another window or computer is using these data."),
        QT_TRANSLATE_NOOP("Problems", "Close Wervel there and try again."),
    ),
    "database-missing": (
        QT_TRANSLATE_NOOP("Problems", "The data are not there"),
        QT_TRANSLATE_NOOP("Problems", "There are no data at the place where they should be."),
        QT_TRANSLATE_NOOP("Problems", "Connect the drive or network folder and try again."),
    ),
    "database-foreign": (
        QT_TRANSLATE_NOOP("Problems", "This file cannot be opened"),
        QT_TRANSLATE_NOOP("Problems", "This is not a file of Wervel, or it has another key."),
        QT_TRANSLATE_NOOP("Problems", "Choose the right file. This one is left as it is."),
    ),
    "database-damaged": (
        QT_TRANSLATE_NOOP("Problems", "The file with the data is damaged"),
        QT_TRANSLATE_NOOP("Problems", "The file cannot be read completely."),
        QT_TRANSLATE_NOOP("Problems", "It is left as it is. Choose a backup of it instead."),
    ),
    "schema-too-new": (
        QT_TRANSLATE_NOOP("Problems", "Made by a newer version"),
        QT_TRANSLATE_NOOP("Problems", "A newer version of Wervel has worked with these data."),
        QT_TRANSLATE_NOOP("Problems", "Update Wervel on this computer. The data are unchanged."),
    ),
    "read-only": (
        QT_TRANSLATE_NOOP("Problems", "Only reading is allowed"),
        QT_TRANSLATE_NOOP("Problems", "The data can be read here, but not changed."),
        QT_TRANSLATE_NOOP("Problems", "Ask who looks after this computer for write access."),
    ),
    "storage-full": (
        QT_TRANSLATE_NOOP("Problems", "The disk is full"),
        QT_TRANSLATE_NOOP("Problems", "There is no room left on the disk, so this was not stored."),
        QT_TRANSLATE_NOOP("Problems", "Make room and try again; what you typed is still here."),
    ),
    "storage-failed": (
        QT_TRANSLATE_NOOP("Problems", "The disk does not answer"),
        QT_TRANSLATE_NOOP("Problems", "The disk refused to read or write, so this was not stored."),
        QT_TRANSLATE_NOOP("Problems", "Check the drive or network and try again."),
    ),
    "engine-too-old": (
        QT_TRANSLATE_NOOP("Problems", "Installation not complete"),
        QT_TRANSLATE_NOOP("Problems", "The database engine of this installation is not safe."),
        QT_TRANSLATE_NOOP("Problems", "Install Wervel again. Your data are unchanged."),
    ),
    "migration-failed": (
        QT_TRANSLATE_NOOP("Problems", "Update of the data did not succeed"),
        QT_TRANSLATE_NOOP("Problems", "The data could not be made ready for this version."),
        QT_TRANSLATE_NOOP("Problems", "They are as they were. Use the earlier version for now."),
    ),
    "file-not-written": (
        QT_TRANSLATE_NOOP("Problems", "File not saved"),
        QT_TRANSLATE_NOOP("Problems", "The file could not be saved at this place."),
        QT_TRANSLATE_NOOP("Problems", "Close it in other programs, or choose another place."),
    ),
    "file-not-read": (
        QT_TRANSLATE_NOOP("Problems", "File not read"),
        QT_TRANSLATE_NOOP("Problems", "The file could not be read."),
        QT_TRANSLATE_NOOP("Problems", "Is it still there, and is it the right file?"),
    ),
    "template-file": (
        QT_TRANSLATE_NOOP("Problems", "Template not taken in"),
        QT_TRANSLATE_NOOP(
            "Problems",
            "This file is no template, is too large, or names exercises that you do not have.",
        ),
        QT_TRANSLATE_NOOP("Problems", "Nothing was changed. Ask for the file again."),
    ),
    "content": (
        QT_TRANSLATE_NOOP("Problems", "A content file is not right"),
        QT_TRANSLATE_NOOP("Problems", "The file {file} of the library is not as it should be."),
        QT_TRANSLATE_NOOP("Problems", "Correct it, or install Wervel again."),
    ),
}

# Rule, or "field:rule" where one field needs its own words -> sentence.
_RULES: Final[Mapping[str, str]] = {
    "required": QT_TRANSLATE_NOOP("Problems", "Please fill this in."),
    "too-long": QT_TRANSLATE_NOOP("Problems", "This is {length} characters; at most {limit} fit."),
    "unprintable": QT_TRANSLATE_NOOP(
        "Problems", "The sheet cannot print {character}. Take it out or write it otherwise."
    ),
    "in-future": QT_TRANSLATE_NOOP(
        "Problems", "This day is in the future. Choose today or earlier."
    ),
    "too-long-ago": QT_TRANSLATE_NOOP(
        "Problems", "This is more than {years} years ago. Check the year."
    ),
    "before-start": QT_TRANSLATE_NOOP("Problems", "The end lies before the beginning. Check both."),
    "no-date": QT_TRANSLATE_NOOP(
        "Problems", "This is not a date. Write day-month-year, for example 8-2-1967."
    ),
    "range": QT_TRANSLATE_NOOP("Problems", "Choose a number from {low} to {high}."),
    "not-above-minimum": QT_TRANSLATE_NOOP(
        "Problems", "The second number must be higher than the first."
    ),
    "too-many": QT_TRANSLATE_NOOP("Problems", "At most {limit} fit here."),
    "phases:too-many": QT_TRANSLATE_NOOP("Problems", "A program has at most {limit} phases."),
    "items:too-many": QT_TRANSLATE_NOOP("Problems", "A program has at most {limit} exercises."),
    "asked-twice": QT_TRANSLATE_NOOP("Problems", "The same question was answered twice."),
    "nothing-entered": QT_TRANSLATE_NOOP("Problems", "Nothing was entered yet. Choose an answer."),
    "no-picture": QT_TRANSLATE_NOOP("Problems", "This is no picture. Choose a PNG or JPEG file."),
    "too-big": QT_TRANSLATE_NOOP(
        "Problems", "This file is too big. Choose one of at most {limit_mb} MB."
    ),
    "too-many-pixels": QT_TRANSLATE_NOOP(
        "Problems", "This picture is too large. At most {limit} pixels wide or high fit."
    ),
}

_ANY_RULE: Final = QT_TRANSLATE_NOOP("Problems", "This cannot be stored as it is. Check the field.")


def problem_text(error: AppError) -> ProblemText:
    """Say an expected failure in the present language."""
    title, sentence, advice = _TEXTS.get(error.code, _TEXTS["app"])
    facts = _shown_facts(error.facts)
    if isinstance(error, DosageTextError) and not facts.get("part"):
        facts["part"] = "…"
    return ProblemText(_said(title, facts), _said(sentence, facts), _said(advice, facts))


def notice_of(error: AppError) -> Notice:
    """Make the message of the quiet bar; of one wrong field, the sentence of that field."""
    if isinstance(error, InvalidInputError) and len(error.problems) == 1:
        return Notice(field_sentence(error.problems[0]), Tone.PROBLEM)
    return Notice(problem_text(error).whole, Tone.PROBLEM)


def field_sentence(problem: FieldProblem) -> str:
    """Say in one sentence what is wrong with a field and what to do."""
    own = _RULES.get(f"{problem.field}:{problem.rule}")
    return _said(own or _RULES.get(problem.rule, _ANY_RULE), _shown_facts(problem.facts))


def field_sentences(error: InvalidInputError) -> dict[str, str]:
    """Say for each wrong field what is wrong with it; the first problem of a field counts."""
    said: dict[str, str] = {}
    for problem in error.problems:
        said.setdefault(problem.field, field_sentence(problem))
    return said


def known_rules() -> frozenset[str]:
    """Every rule that has words of its own."""
    return frozenset(key.rpartition(":")[2] for key in _RULES)


def known_codes() -> frozenset[str]:
    """Every code that has words of its own."""
    return frozenset(_TEXTS)


class _Facts(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "…"


def _said(text: str, facts: Mapping[str, object]) -> str:
    return QCoreApplication.translate(_CONTEXT, text).format_map(_Facts(facts))


def _shown_facts(facts: Mapping[str, object]) -> dict[str, object]:
    """Facts as people can read them: characters between quotes, or by their name."""
    shown = dict(facts)
    character = shown.get("character")
    if isinstance(character, str) and character:
        shown["character"] = _shown_character(character)
    return shown


def _shown_character(character: str) -> str:
    is_visible = character.isprintable() and not character.isspace()
    # A letter of a right-to-left script would turn the sentence around it.
    is_plain = unicodedata.bidirectional(character) in ("L", "ON", "EN", "ES", "ET", "CS", "NSM")
    code = f"U+{ord(character):04X}"
    if not is_visible:
        return code
    return f"“{character}”" if is_plain else f"“\u2068{character}\u2069” ({code})"
