"""The words of the library by what is looked up: exact words, beginnings, endings, near misses."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from exercise_app.content.search_text import (
    MOST_EDITS,
    STOP_WORDS,
    allowed_edits,
    edits,
    letter_bits,
    stems,
    tokens,
)
from exercise_app.content.vocabulary import Vocabulary, Word
from exercise_app.domain.exercise import Exercise
from exercise_app.domain.language import Language

# Ways in which a typed word can meet a stored one, best first, and how much each is worth.
EXACT, STEM, JOINED = 1.0, 0.9, 0.92
BEGINNING, ENDING, NEAR, NEAR_BEGINNING = 0.72, 0.5, 0.62, 0.4
SHORTEST_ENDING = 4
MAX_REMEMBERED = 200


class Field(StrEnum):
    """What of an exercise was found; the first part of a hit's `why`."""

    NAME = "name"
    PATIENT_NAME = "patient name"
    SYNONYM = "synonym"
    REGION = "region"
    BODY = "body"
    CATEGORY = "category"
    START_POSITION = "start position"
    EQUIPMENT = "equipment"


_KIND_OF = {
    Field.CATEGORY: "category",
    Field.START_POSITION: "start_position",
    Field.EQUIPMENT: "equipment",
    Field.BODY: "body",
}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A piece of text that belongs to exercises, by their place in the catalogue."""

    field: Field
    language: Language
    text: str
    words: int
    exercises: tuple[int, ...]


class SearchIndex:
    """Every phrase of the library and the words they hold. Building it takes about 60 ms."""

    def __init__(self, exercises: tuple[Exercise, ...], vocabulary: Vocabulary) -> None:
        self.phrases: list[Phrase] = []
        self._single: dict[str, list[int]] = {}
        self._joined: dict[str, list[int]] = {}
        # Near misses cost most and come back with every letter typed after them.
        self._near: dict[str, dict[int, float]] = {}
        for place, exercise in enumerate(exercises):
            self._add_exercise(place, exercise)
        self._add_labels(exercises, vocabulary)
        self._sorted = sorted(self._single)
        self._sorted_joined = sorted(self._joined)
        self._by_length: dict[int, list[tuple[int, str]]] = {}
        for word in (self._single.keys() | self._joined.keys()) - STOP_WORDS:
            self._by_length.setdefault(len(word), []).append((letter_bits(word), word))

    def direct(self, word: str) -> dict[int, float]:
        """Find the phrases with the word, a form of it, or a word it begins or ends.

        Returns how well each phrase fits, by its number in `phrases`.
        """
        found: dict[int, float] = {}
        self._collect(found, self._single.get(word, ()), EXACT)
        self._collect(found, self._joined.get(word, ()), JOINED)
        for stem in stems(word):
            self._collect(found, self._single.get(stem, ()), STEM)
        for longer in _beginning_with(self._sorted, word):
            gain = (EXACT - BEGINNING) * len(word) / len(longer) * 0.7
            self._collect(found, self._single[longer], BEGINNING + gain)
        if len(word) >= SHORTEST_ENDING:
            for longer in _beginning_with(self._sorted_joined, word):
                self._collect(found, self._joined[longer], BEGINNING)
            for longer, numbers in self._single.items():
                if longer.endswith(word) and longer != word:
                    self._collect(found, numbers, ENDING)
        return found

    def exact(self, word: str) -> frozenset[int]:
        """Find the phrases with exactly this word."""
        return frozenset(self._single.get(word, ()))

    def near(self, word: str) -> Mapping[int, float]:
        """Find the phrases with a word that differs by typing errors, or that begins so."""
        if word not in self._near:
            if len(self._near) >= MAX_REMEMBERED:
                self._near.clear()
            self._near[word] = self._find_near(word)
        return self._near[word]

    def _find_near(self, word: str) -> dict[int, float]:
        found: dict[int, float] = {}
        bits = letter_bits(word)
        for length in range(len(word) - MOST_EDITS, len(word) + MOST_EDITS + 1):
            # A letter may be missing, so the longer of the two words says what is forgiven.
            most = 0 if word.isdigit() else allowed_edits(max(length, len(word)))
            for other_bits, other in self._by_length.get(length, ()) if most else ():
                if (bits ^ other_bits).bit_count() <= 2 * most:
                    distance = edits(word, other, most)
                    if distance <= most:
                        fit = NEAR / distance if distance else EXACT
                        self._collect(found, self._numbers(other), fit)
        if not found and len(word) > SHORTEST_ENDING:
            self._near_beginnings(found, word)
        return found

    def _near_beginnings(self, found: dict[int, float], word: str) -> None:
        for other in self._sorted:
            begins_alike = other[0] == word[0] and len(other) > len(word)
            if begins_alike and edits(word, other[: len(word)], 1) <= 1:
                self._collect(found, self._single[other], NEAR_BEGINNING)

    def _numbers(self, word: str) -> Iterator[int]:
        yield from self._single.get(word, ())
        yield from self._joined.get(word, ())

    @staticmethod
    def _collect(found: dict[int, float], numbers: Iterable[int], fit: float) -> None:
        for number in numbers:
            if fit > found.get(number, 0.0):
                found[number] = fit

    def _add_exercise(self, place: int, exercise: Exercise) -> None:
        for language, words in exercise.words.items():
            at = (place,)
            self._add(Field.NAME, language, words.name, at)
            self._add(Field.PATIENT_NAME, language, words.patient_name, at)
            self._add(Field.REGION, language, words.region, at)
            for synonym in words.synonyms:
                self._add(Field.SYNONYM, language, synonym, at)

    def _add_labels(self, exercises: tuple[Exercise, ...], vocabulary: Vocabulary) -> None:
        places: dict[tuple[Field, str], list[int]] = {}
        for place, exercise in enumerate(exercises):
            for label in _labels_of(exercise):
                places.setdefault(label, []).append(place)
        for (field, key), found in places.items():
            self._add_label(field, vocabulary.keys(_KIND_OF[field])[key], tuple(found))

    def _add_label(self, field: Field, word: Word, places: tuple[int, ...]) -> None:
        for language in Language:
            for text in (word.label[language], *word.synonyms[language]):
                self._add(field, language, text, places)

    def _add(self, field: Field, language: Language, text: str, exercises: tuple[int, ...]) -> None:
        words = tokens(text)
        if not words:
            return
        number = len(self.phrases)
        self.phrases.append(Phrase(field, language, text, len(words), exercises))
        for word in dict.fromkeys(words):
            self._single.setdefault(word, []).append(number)
        for first, second in pairwise(words):
            self._joined.setdefault(first + second, []).append(number)


def _labels_of(exercise: Exercise) -> Iterator[tuple[Field, str]]:
    yield Field.CATEGORY, exercise.category
    yield Field.START_POSITION, exercise.start_position
    for key in exercise.equipment:
        yield Field.EQUIPMENT, key
    for key in exercise.body:
        yield Field.BODY, key


def _beginning_with(words: list[str], start: str) -> Iterator[str]:
    at = bisect_left(words, start)
    while at < len(words) and words[at].startswith(start):
        if words[at] != start:
            yield words[at]
        at += 1
