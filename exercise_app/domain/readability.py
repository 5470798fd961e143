"""How easy a text reads: Flesch-Douma for Dutch, Flesch Reading Ease for English."""

import re
from dataclasses import dataclass

from exercise_app.domain.language import Language

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?:;]+(?:\s+|$)|\n+")

# Longest first: these spellings make one Dutch vowel sound, all others end at a vowel change.
_DUTCH_SOUNDS = (
    "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "ui", "ei", "ij", "eu",
    "ou", "au", "ai", "oi", "ey", "ay",
)  # fmt: skip
_DUTCH_VOWELS = "aeiouyàáâäèéêëìíîïòóôöùúûü"
_ENGLISH_GROUP = re.compile(r"[aeiouy]+")
_ENGLISH_HIATUS = re.compile(r"(?:ia(?!l)|io(?!u|n)|iu|eo|ua(?!r)|uo|ying|oing|eing|ii)")


@dataclass(frozen=True, slots=True)
class Readability:
    """What a text measures: score (higher is easier, about 0-120), words a sentence, longest."""

    score: float
    words: int
    sentences: int
    mean_words: float
    longest: int


def sentences_of(text: str) -> tuple[str, ...]:
    """Split a text into sentences; a line of its own counts as one."""
    return tuple(part.strip() for part in _SENTENCE_END.split(text) if _WORD.search(part))


def syllables(word: str, language: Language) -> int:
    """Count the syllables of one word, at least one; a number counts as one."""
    count = _dutch_syllables if language is Language.NL else _english_syllables
    return sum(max(1, count(part)) for part in re.split(r"['’-]", word.lower()) if part)


def measure_readability(text: str, language: Language) -> Readability:
    """Measure a text.

    Dutch: Flesch-Douma, 206.8 - 0.77 x syllables per 100 words - 0.93 x words per sentence
    (Douma 1960). English: Flesch Reading Ease (Flesch 1948). A text without words scores 120.
    """
    sentences = sentences_of(text)
    lengths = [len(_WORD.findall(sentence)) for sentence in sentences]
    words = sum(lengths)
    if not words:
        return Readability(120.0, 0, 0, 0.0, 0)
    counted = sum(syllables(word, language) for word in _WORD.findall(text))
    per_word, mean = counted / words, words / len(sentences)
    if language is Language.NL:
        score = 206.8 - 77 * per_word - 0.93 * mean
    else:
        score = 206.835 - 84.6 * per_word - 1.015 * mean
    return Readability(round(score, 1), words, len(sentences), round(mean, 1), max(lengths))


def _dutch_syllables(word: str) -> int:
    count, at = 0, 0
    while at < len(word):
        sound = next((s for s in _DUTCH_SOUNDS if word.startswith(s, at)), None)
        if sound:
            count, at = count + 1, at + len(sound)
        else:
            if word[at] in _DUTCH_VOWELS and not (word[at] == "y" and at == 0):
                count += 1
            at += 1
    return count


def _english_syllables(word: str) -> int:
    count = len(_ENGLISH_GROUP.findall(word)) + len(_ENGLISH_HIATUS.findall(word))
    silent = word.endswith("e") and not re.search(r"[^aeiouy]le$", word)
    if (silent or re.search(r"[^aeiouytd]ed$", word)) and count > 1:
        count -= 1
    if re.search(r"(?:[^aeiouysxzcg]|[^sc]h)es$", word) and count > 1:
        count -= 1
    return count
