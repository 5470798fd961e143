"""Ranked search over the library: every word typed must fit somewhere, the best fit wins.

A text-search library (SQLite FTS5, whoosh, rapidfuzz) was weighed: none tolerates typing errors,
joined words and prefixes together, and 204 exercises need no more than these lines.
"""

from dataclasses import dataclass

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
        for near in (False, True):
            if hits := self._ranked(self._fits(asked, near=near), helping, language):
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
            joined = self._joined(asked[place] + asked[place + 1], near)
            for fits in found[place : place + 2]:
                for number, fit in joined.items():
                    fits[number] = max(fit, fits.get(number, 0.0))
        return found

    def _joined(self, word: str, near: bool) -> Fits:
        fits = self._index.direct(word)
        return self._index.near(word) if near and not fits else fits

    def _ranked(
        self, found: list[Fits], helping: list[frozenset[int]], language: Language
    ) -> tuple[Hit, ...]:
        best = [self._best_by_exercise(fits, language) for fits in found]
        places = set(best[0])
        for one in best[1:]:
            places &= one.keys()
        together = self._together(found, helping, language, places)
        scored = []
        for place in places:
            apart = sum(one[place][0] for one in best) / len(best)
            score, number = together[place]
            scored.append((-(apart + _TOGETHER * score), place, number))
        scored.sort()
        return tuple(self._hit(place, number, found, best) for _, place, number in scored)

    def _best_by_exercise(self, fits: Fits, language: Language) -> dict[int, tuple[float, int]]:
        best: dict[int, tuple[float, int]] = {}
        for number, fit in fits.items():
            phrase = self._index.phrases[number]
            score = fit * _worth(phrase, language)
            for place in phrase.exercises:
                if place not in best or score > best[place][0]:
                    best[place] = (score, number)
        return best

    def _together(
        self,
        found: list[Fits],
        helping: list[frozenset[int]],
        language: Language,
        places: set[int],
    ) -> dict[int, tuple[float, int]]:
        """Per exercise the phrase that holds the words best, the shorter the better."""
        best: dict[int, tuple[float, int]] = {}
        for number in set().union(*found):
            phrase = self._index.phrases[number]
            fits = [one.get(number, 0.0) for one in found]
            held = sum(fit > 0 for fit in fits)
            held += sum(number in one for one in helping) if held else 0
            share = sum(fits) / len(fits) * min(1, held / len(fits))
            score = _worth(phrase, language) * share * (0.55 + 0.45 * min(1, held / phrase.words))
            for place in phrase.exercises:
                if place in places and (place not in best or score > best[place][0]):
                    best[place] = (score, number)
        return best

    def _hit(
        self, place: int, number: int, found: list[Fits], best: list[dict[int, tuple[float, int]]]
    ) -> Hit:
        numbers = [number]
        for fits, one in zip(found, best, strict=True):
            if not any(known in fits for known in numbers):
                numbers.append(one[place][1])
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
