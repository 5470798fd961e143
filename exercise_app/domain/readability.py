"""How easy a text reads: Flesch-Douma for Dutch, Flesch Reading Ease for English."""

import re
from dataclasses import dataclass

from exercise_app.domain.language import Language

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_PART = re.compile(r"['’-]")

# A full stop ends no sentence after these, nor before a small letter.
_ABBREVIATION = re.compile(
    r"\b(?:bijv|bv|ca|circa|dhr|mevr|mw|dr|drs|nr|max|min|sec|tel|incl|o\.a|d\.w\.z|i\.v\.m|m\.b\.v|"
    r"mr|mrs|ms|no|approx|vs|e\.g|i\.e)\.(?=\s)",
    re.IGNORECASE,
)
# The first sign of a run alone may match, and greedily for good: time stays linear.
_STOP = re.compile(
    r"(?<![.!?…])[.!?…]++[\"'”’)\]]*+(?=\s++[^\sa-z]|\s*+$)|(?<![!?])[!?]++(?=\s|$)|\n+"
    r"|[:;](?=[^\S\n]*+\n)"
)
# The number of a step is not read as a word of the step.
_STEP_NUMBER = re.compile(r"^\s*[0-9]{1,2}[.)]\s+", re.MULTILINE)

# Longest first: these spellings make one Dutch vowel sound, all others end at a vowel change.
_DUTCH_SOUNDS = (
    "aai", "ooi", "oei", "eeu", "ieu", "eau", "aa", "ee", "oo", "uu", "ie", "oe", "ui", "ei",
    "ij", "eu", "ou", "au", "ai", "oi", "ey", "ay",
)  # fmt: skip
_DUTCH_VOWELS = "aeiouyàäèëïöü"
# Accents that stress a vowel; a diaeresis begins a new syllable and stays.
_STRESS = str.maketrans("áéíóúâêîôû", "aeiouaeiou")
_ENGLISH_GROUP = re.compile(r"[aeiouy]+")
# Neighbours that are two sounds after all.
_ENGLISH_HIATUS = re.compile(
    r"ia(?!l)|io(?!u|n)|iu|(?<!p)eo|ua(?!r)|uo|ying|oing|eing|ii|uie|iety?$|creat|[rd]ea$|uary$"
)
_ENGLISH_MUTE_E = re.compile(
    r"[aeiouy][^aeiouyl]+e(?=(?:ly|ful|fully|less|ness|ment|ments)$)|some(?=[tdwoh])"
)
_ENGLISH_TAIL = frozenset({"s", "t", "re", "ve", "ll", "d", "m"})
_ELEMENT = re.compile(r"(?:ele|imple|supple|comple|ce)ments?$")


@dataclass(frozen=True, slots=True)
class Readability:
    """What a text measures: score (higher is easier, about 0-120), words a sentence, longest."""

    score: float
    words: int
    sentences: int
    mean_words: float
    longest: int


def sentences_of(text: str) -> tuple[str, ...]:
    """Split a text into sentences; a line of its own counts as one.

    A colon or semicolon ends a sentence only at the end of a line. Numbers of steps are dropped.
    """
    text = _ABBREVIATION.sub(lambda found: found.group().replace(".", ""), text)
    text = _STEP_NUMBER.sub("", text)
    return tuple(part.strip() for part in _STOP.split(text) if _WORD.search(part))


def syllables(word: str, language: Language) -> int:
    """Count the syllables of one word, at least one; a number counts as one."""
    parts = [part for part in _PART.split(word.lower()) if part]
    if language is Language.EN and len(parts) > 1 and parts[-1] in _ENGLISH_TAIL:
        parts.pop()
    count = _dutch_syllables if language is Language.NL else _english_syllables
    return max(1, sum(1 if part.isdigit() else count(part) for part in parts))


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
    spoken = (word for sentence in sentences for word in _WORD.findall(sentence))
    counted = sum(syllables(word, language) for word in spoken)
    per_word, mean = counted / words, words / len(sentences)
    if language is Language.NL:
        score = 206.8 - 77 * per_word - 0.93 * mean
    else:
        score = 206.835 - 84.6 * per_word - 1.015 * mean
    return Readability(round(score, 1), words, len(sentences), round(mean, 1), max(lengths))


def _dutch_syllables(word: str) -> int:
    word = word.translate(_STRESS)
    count, at = (1 if word.endswith("eum") else 0), 0
    while at < len(word):
        sound = next((s for s in _DUTCH_SOUNDS if word.startswith(s, at)), None)
        if sound:
            count, at = count + 1, at + len(sound)
        else:
            count += word[at] in _DUTCH_VOWELS and not _is_consonant(word, at)
            at += 1
    return count


def _is_consonant(word: str, at: int) -> bool:
    """Whether a y opens a syllable, as in yoga and royaal, or a u only follows a q."""
    before, after = word[at - 1 : at], word[at + 1 : at + 2]
    if word[at] == "y":
        return after != "" and after in "aeiou" and (not before or before in "aeiou")
    return word[at] == "u" and before == "q"


def _english_syllables(word: str) -> int:
    count = len(_ENGLISH_GROUP.findall(word)) + len(_ENGLISH_HIATUS.findall(word))
    if not _ELEMENT.search(word):
        count -= len(_ENGLISH_MUTE_E.findall(word))
    silent = word.endswith("e") and not re.search(r"[^aeiouy]le$", word)
    if (silent or re.search(r"[^aeiouytd]ed$", word)) and count > 1:
        count -= 1
    if re.search(r"(?:[^aeiouysxzcgh]|[^sc]h)es$", word) and count > 1:
        count -= 1
    return count
