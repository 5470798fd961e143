"""Ranked search over the library (being built: for now every word must begin a word of a name)."""

from dataclasses import dataclass

from exercise_app.content.vocabulary import Vocabulary
from exercise_app.domain.exercise import Exercise
from exercise_app.domain.language import Language


@dataclass(frozen=True, slots=True)
class Hit:
    """One found exercise and why it was found."""

    exercise: Exercise
    why: str


class Searcher:
    """Searches a fixed set of exercises."""

    def __init__(self, exercises: tuple[Exercise, ...], words: Vocabulary) -> None:
        self._exercises = exercises
        self._words = words

    def search(self, words: str, language: Language) -> tuple[Hit, ...]:
        """Rank the exercises for some words, best first; no words give every exercise."""
        asked = words.casefold().split()
        return tuple(
            Hit(one, "name") for one in self._exercises if self._matches(one, asked, language)
        )

    def _matches(self, one: Exercise, asked: list[str], language: Language) -> bool:
        names = f"{one.name(language)} {one.words[language].patient_name}".casefold().split()
        return all(any(name.startswith(word) for name in names) for word in asked)
