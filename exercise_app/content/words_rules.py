"""Rules for words that people read: plain enough, short enough, printable, and nothing promised."""

import re
from collections.abc import Iterator

from exercise_app.domain.exercise import ExerciseWords
from exercise_app.domain.language import Language
from exercise_app.domain.readability import measure_readability
from exercise_app.domain.texts import unprintable_in

# clinical.md 9.2: working targets, Flesch-Douma and Flesch Reading Ease.
LOWEST_SCORE = 70
LONGEST_SENTENCE = 18
LONGEST_MEAN = 12
# A score over fewer words says more about one long word than about the text.
WORDS_TO_SCORE = 20
FEWEST_STEPS = 2

# Word beginnings of clinical.md 10.5 and 11.8 and their Dutch, and whole phrases. The program shows
# and prints; it finds nothing out, promises nothing and does not frighten.
_FORBIDDEN: dict[Language, tuple[str, ...]] = {
    Language.EN: (
        *("diagnos", "detect", "recommend", "optimis", "optimiz", "monitor", "alert", "improved"),
        *("improves", "screens", "predict", "clinically proven", "proven effective", "ai coach"),
        *("personalised treatment", "personalized treatment", "guarantee"),
        *("protect your back", "protect your spine"),
        *("weak core", "never bend", "wear and tear of your spine", "correct posture"),
    ),
    Language.NL: (
        *("diagnos", "detecteer", "detectie", "aanbeve", "aanbevolen", "beveelt", "optimalis"),
        *("geoptimaliseer", "monitor", "alarmeer", "verbeterd", "voorspel", "bewezen"),
        *("behandeling op maat", "garand", "garantie", "bescherm uw rug", "bescherm je rug"),
        *("zwakke core", "nooit buigen", "nooit bukken", "juiste houding"),
    ),
}  # fmt: skip
_PATTERNS = {
    tongue: re.compile(rf"\b(?:{'|'.join(words)})\w*", re.IGNORECASE)
    for tongue, words in _FORBIDDEN.items()
}

_REQUIRED = ("patient_name", "region", "purpose", "feel", "mistake", "easier", "harder")


def exercise_words_faults(words: ExerciseWords, tongue: Language) -> Iterator[tuple[str, str]]:
    """Give (field, reason) for everything wrong with the words of an exercise in a language."""
    for name in _REQUIRED:
        if not getattr(words, name):
            yield name, "is empty"
    if len(words.steps) < FEWEST_STEPS:
        yield "steps", f"needs {FEWEST_STEPS} or more, found {len(words.steps)}"
    if not words.synonyms:
        yield "synonyms", "is empty"
    yield from text_faults("words", _read_aloud(words), tongue)
    for number, step in enumerate(words.steps, start=1):
        if not step.endswith((".", "!", "?")):
            yield f"steps[{number}]", "does not end like a sentence"
    for name in ("name", "patient_name"):
        yield from plain_faults(name, getattr(words, name), tongue)


def text_faults(field: str, text: str, tongue: Language) -> Iterator[tuple[str, str]]:
    """Give (field, reason) for what is wrong with a text that a patient reads."""
    found = measure_readability(text, tongue)
    if found.words >= WORDS_TO_SCORE and found.score < LOWEST_SCORE:
        yield field, f"reads too hard: {found.score:g}, at least {LOWEST_SCORE} is asked"
    if found.words >= WORDS_TO_SCORE and found.mean_words > LONGEST_MEAN:
        yield field, f"{found.mean_words:g} words a sentence, at most {LONGEST_MEAN} is asked"
    if found.longest > LONGEST_SENTENCE:
        yield field, f"a sentence of {found.longest} words, at most {LONGEST_SENTENCE} is asked"
    yield from plain_faults(field, text, tongue)


def plain_faults(field: str, text: str, tongue: Language) -> Iterator[tuple[str, str]]:
    """Give (field, reason) for letters that paper cannot show and words that say too much."""
    if character := unprintable_in(text):
        yield field, f"the sheet cannot print {character!r}"
    if found := _PATTERNS[tongue].search(text):
        yield field, f"the word {found.group()!r} is not used (intended use)"


def _read_aloud(words: ExerciseWords) -> str:
    parts = (
        words.purpose, *words.steps, words.feel, words.mistake, words.easier, words.harder,
        words.safety,
    )  # fmt: skip
    return " ".join(part for part in parts if part)
