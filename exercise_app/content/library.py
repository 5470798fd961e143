"""The shipped content behind the Library port: each kind is read on first use, then kept."""

from collections.abc import Callable
from functools import cached_property
from importlib.resources.abc import Traversable
from typing import TypeVar

from exercise_app.content import kinds
from exercise_app.content.faults import Fault, raise_first
from exercise_app.content.roots import shipped_folder
from exercise_app.content.search import Hit, Searcher
from exercise_app.content.vocabulary import Vocabulary
from exercise_app.domain.education import CallGroup, EducationTopic, ReferenceCurve
from exercise_app.domain.errors import NotFoundError
from exercise_app.domain.exercise import Exercise
from exercise_app.domain.language import Language
from exercise_app.domain.measure import Instrument
from exercise_app.domain.program import ProgramTemplate
from exercise_app.domain.screening import AlarmGroup

T = TypeVar("T")


class ShippedLibrary:
    """Reads the content under `root`, by default the shipped one.

    Every method raises ContentError when a file it needs breaks its schema. Reading is safe from
    any thread: what is read never changes.
    """

    def __init__(self, root: Traversable | None = None) -> None:
        self._given_root = root
        self._single: dict[str, Exercise] = {}
        self._own_templates: Callable[[], tuple[ProgramTemplate, ...]] = tuple

    def exercise(self, exercise_id: str) -> Exercise:
        """Return one exercise, reading only its file; raise NotFoundError."""
        if "_exercises" in self.__dict__:
            found = self._by_id.get(exercise_id)
        else:
            found = self._single.get(exercise_id) or self._read_one(exercise_id)
        if found is None:
            raise NotFoundError(kind="exercise", key=exercise_id)
        return found

    def exercises(self) -> tuple[Exercise, ...]:
        """Every exercise: by category, then from easy to hard."""
        return self._exercises

    def search(self, words: str, language: Language) -> tuple[Hit, ...]:
        """Rank the exercises for some words, best first; no words give every exercise."""
        return self._searcher.search(words, language)

    def templates(self) -> tuple[ProgramTemplate, ...]:
        """Every program template, the clinic's own first."""
        return (*self._own_templates(), *self._templates)

    def add_templates(self, own: Callable[[], tuple[ProgramTemplate, ...]]) -> None:
        """Say what gives the clinic's own templates; it is asked at every look."""
        self._own_templates = own

    def education(self) -> tuple[EducationTopic, ...]:
        """Every education topic."""
        return self._education

    def call_groups(self) -> tuple[CallGroup, ...]:
        """When to call whom, most urgent first."""
        return self._call_groups

    def alarm_groups(self) -> tuple[AlarmGroup, ...]:
        """The alarm signs by group."""
        return self._alarm_groups

    def instruments(self) -> tuple[Instrument, ...]:
        """Every measuring instrument."""
        return self._instruments

    def reference_curves(self) -> tuple[ReferenceCurve, ...]:
        """The published courses."""
        return self._curves

    def label(self, kind: str, key: str, language: Language) -> str:
        """The word for a key of a kind in `vocabulary.KINDS`; the key itself when unknown."""
        return self._vocabulary.label(kind, key, language)

    def tags(self) -> tuple[str, ...]:
        """Every circumstance an exercise can be marked with, in the order of the vocabulary."""
        return tuple(self._vocabulary.keys("tag"))

    def _read_one(self, exercise_id: str) -> Exercise | None:
        words = self._vocabulary
        found = self._read(
            lambda faults: kinds.one_exercise(self._root, exercise_id, words, faults)
        )
        if found is not None:
            self._single[exercise_id] = found
        return found

    def _read(self, read: Callable[[list[Fault]], T]) -> T:
        faults: list[Fault] = []
        found = read(faults)
        raise_first(faults)
        return found

    @cached_property
    def _root(self) -> Traversable:
        return self._given_root or shipped_folder("exercises")

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return self._read(lambda faults: kinds.vocabulary(self._root, faults))

    @cached_property
    def _exercises(self) -> tuple[Exercise, ...]:
        return self._read(lambda faults: kinds.exercises(self._root, self._vocabulary, faults))

    @cached_property
    def _by_id(self) -> dict[str, Exercise]:
        return {exercise.id: exercise for exercise in self._exercises}

    @cached_property
    def _searcher(self) -> Searcher:
        return Searcher(self._exercises, self._vocabulary)

    @cached_property
    def _templates(self) -> tuple[ProgramTemplate, ...]:
        return self._read(lambda faults: kinds.templates(self._root, faults))

    @cached_property
    def _education(self) -> tuple[EducationTopic, ...]:
        return self._read(lambda faults: kinds.education(self._root, faults))

    @cached_property
    def _call_groups(self) -> tuple[CallGroup, ...]:
        return self._read(lambda faults: kinds.call_groups(self._root, faults))

    @cached_property
    def _alarm_groups(self) -> tuple[AlarmGroup, ...]:
        return self._read(lambda faults: kinds.alarm_groups(self._root, self._vocabulary, faults))

    @cached_property
    def _instruments(self) -> tuple[Instrument, ...]:
        return self._read(lambda faults: kinds.instruments(self._root, faults))

    @cached_property
    def _curves(self) -> tuple[ReferenceCurve, ...]:
        return self._read(lambda faults: kinds.curves(self._root, faults))
