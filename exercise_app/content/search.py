"""Ranked search over the library: every word typed must fit somewhere, the best fit wins.

A text-search library (SQLite FTS5, whoosh, rapidfuzz) was weighed: none tolerates typing errors,
joined words and prefixes together, and 204 exercises need no more than these lines.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from exercise_app.content.search_index import Field, Phrase, SearchIndex
from exercise_app.content.search_text import STOP_WORDS, tokens
from exercise_app.content.vocabulary import Vocabulary
from exercise_app.domain.exercise import Exercise
from exercise_app.domain.language import Language

# What a fit is worth by where it is found, and when it is in the other language.
_WORTH = {
    Field.NAME: 10.0,
    Field.PATIENT_NAME: 9.5,
    Field.SYNONYM: 8.0,
    Field.REGION: 5.0,
    Field.BODY: 4.5,
    Field.START_POSITION: 4.5,
    Field.EQUIPMENT: 4.5,
    Field.CATEGORY: 4.5,
}
_OTHER_LANGUAGE = 0.8
# How much it counts that one phrase holds all the words, against each word anywhere.
_TOGETHER = 2.0
# What each further field adds in which a word was found.
_MORE_FIELDS = 0.3
WORDS_TO_SPARE_ONE = 3
MAX_WORDS = 12
MAX_LETTERS = 40


@dataclass(frozen=True, slots=True)
class Match:
    """Where one or more of the words were found: the field and its text."""

    field: Field
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """One found exercise, best matches first. Without a query there are none."""

    exercise: Exercise
    matches: tuple[Match, ...] = ()

    @property
    def why(self) -> str:
        """Which fields matched, e.g. 'name' or 'synonym: bruggetje; equipment: Muur'."""
        return "; ".join(
            str(match.field) if match.field is Field.NAME else f"{match.field}: {match.text}"
            for match in self.matches
        )


class _Best(NamedTuple):
    """The best phrase of an exercise and its score."""

    score: float
    number: int


# How well phrases fit a word, by their number in the index.
Fits = dict[int, float]


class Searcher:
    """Searches a fixed set of exercises; the index is built once, by the constructor."""

    def __init__(self, exercises: tuple[Exercise, ...], words: Vocabulary) -> None:
        self._exercises = exercises
        self._index = SearchIndex(exercises, words)

    def search(self, words: str, language: Language) -> tuple[Hit, ...]:
        """Rank the exercises for some words, best first; no words give every exercise."""
        asked, small = _asked(words)
        if not asked:
            return () if words.strip() else tuple(Hit(one) for one in self._exercises)
        helping = [self._index.exact(word) for word in small]
        # First as typed, then with typing errors; of a longer text one word may be left over.
        for near, missing in ((False, 0), (True, 0), (True, 1)):
            if missing and len(asked) < WORDS_TO_SPARE_ONE:
                break
            fits = self._fits(asked, near=near)
            if hits := self._ranked(fits, helping, language, missing):
                return hits
        return ()

    def _fits(self, asked: tuple[str, ...], *, near: bool) -> list[Fits]:
        """Per word, how well each phrase fits it; `near` looks for typing errors in every word."""
        found = []
        for word in asked:
            fits = self._index.direct(word)
            if near or not fits:
                for number, fit in self._index.near(word).items():
                    fits[number] = max(fit, fits.get(number, 0.0))
            found.append(fits)
        for place in range(len(asked) - 1):
            pair = found[place : place + 2]
            unknown = not all(pair)
            joined = self._joined(asked[place] + asked[place + 1], near=unknown)
            for fits in pair:
                for number, fit in joined.items():
                    fits[number] = max(fit, fits.get(number, 0.0))
        return found

    def _joined(self, word: str, *, near: bool) -> Mapping[int, float]:
        """How phrases fit two words written as one; errors count only when a word is unknown."""
        fits = self._index.direct(word)
        return self._index.near(word) if near and not fits else fits

    def _ranked(
        self,
        found: list[Fits],
        helping: list[frozenset[int]],
        language: Language,
        missing: int,
    ) -> tuple[Hit, ...]:
        best = [self._best_by_exercise(fits, language) for fits in found]
        counted = Counter(place for one in best for place in one)
        places = {place for place, count in counted.items() if count >= len(best) - missing}
        together = self._together(found, helping, language, places)
        scored = []
        for place in places:
            apart = sum(one[place].score for one in best if place in one) / len(best)
            score, number = together[place]
            scored.append((-(apart + _TOGETHER * score), place, number))
        scored.sort()
        return tuple(self._hit(place, number, found, best) for _, place, number in scored)

    def _best_by_exercise(self, fits: Fits, language: Language) -> dict[int, _Best]:
        """Per exercise the phrase that fits best; being found in more fields adds a little."""
        best: dict[int, _Best] = {}
        fields: dict[int, set[Field]] = {}
        for number, fit in fits.items():
            phrase = self._index.phrases[number]
            score = fit * _worth(phrase, language)
            for place in phrase.exercises:
                fields.setdefault(place, set()).add(phrase.field)
                if place not in best or score > best[place].score:
                    best[place] = _Best(score, number)
        return {
            place: _Best(one.score + _MORE_FIELDS * (len(fields[place]) - 1), one.number)
            for place, one in best.items()
        }

    def _together(
        self,
        found: list[Fits],
        helping: list[frozenset[int]],
        language: Language,
        places: set[int],
    ) -> dict[int, _Best]:
        """Per exercise the phrase that holds the words best, the shorter the better."""
        best: dict[int, _Best] = {}
        for number in set().union(*found):
            phrase = self._index.phrases[number]
            fits = [one.get(number, 0.0) for one in found]
            held = sum(fit > 0 for fit in fits)
            held += sum(number in one for one in helping) if held else 0
            share = sum(fits) / len(fits) * min(1, held / len(fits))
            score = _worth(phrase, language) * share * (0.55 + 0.45 * min(1, held / phrase.words))
            for place in phrase.exercises:
                if place in places and (place not in best or score > best[place].score):
                    best[place] = _Best(score, number)
        return best

    def _hit(self, place: int, number: int, found: list[Fits], best: list[dict[int, _Best]]) -> Hit:
        numbers = [number]
        for fits, one in zip(found, best, strict=True):
            if place in one and not any(known in fits for known in numbers):
                numbers.append(one[place].number)
        phrases = (self._index.phrases[one] for one in numbers)
        matches = tuple(Match(phrase.field, phrase.text) for phrase in phrases)
        return Hit(self._exercises[place], matches)


def _worth(phrase: Phrase, language: Language) -> float:
    own = phrase.language is language
    return _WORTH[phrase.field] * (1.0 if own else _OTHER_LANGUAGE)


def _asked(words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words that must be found, and the small ones that only help to rank.

    When nothing but small words was typed, they are what must be found.
    """
    typed = tuple(word[:MAX_LETTERS] for word in tokens(words[:400]))[:MAX_WORDS]
    small = tuple(word for word in typed if word in STOP_WORDS)
    return tuple(word for word in typed if word not in STOP_WORDS) or typed, small
