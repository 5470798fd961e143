"""Finding exercises: words and facets, with how many each facet would leave."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from exercise_app.domain.language import Language
from exercise_app.presenters.exercise_list import ExerciseCard, ExerciseListModel
from exercise_app.presenters.exercise_shelves import Shelf

if TYPE_CHECKING:
    from collections.abc import Iterable

    from exercise_app.domain.exercise import Exercise
    from exercise_app.presenters.exercise_shelves import ExerciseShelves
    from exercise_app.services.ports import Library

NO_EQUIPMENT: Final = ""
"""Key of the facet choice for exercises that need nothing."""

MAX_WORDS: Final = 200


class FacetKind(StrEnum):
    """What exercises are divided by; values are kinds of `Library.label`."""

    CATEGORY = "category"
    START_POSITION = "start_position"
    EQUIPMENT = "equipment"
    DIFFICULTY = "difficulty"


class Order(StrEnum):
    """In which order exercises are listed when no words are typed."""

    CATALOGUE = "catalogue"
    NAME = "name"
    DIFFICULTY = "difficulty"


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a facet. `count` is how many exercises it would give with the rest as it is."""

    key: str
    label: str
    count: int
    is_on: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """One facet with its choices, those that occur in the library only."""

    kind: FacetKind
    choices: tuple[Choice, ...]

    @property
    def chosen(self) -> tuple[Choice, ...]:
        """The choices that are on."""
        return tuple(choice for choice in self.choices if choice.is_on)


@dataclass(frozen=True, slots=True)
class FinderState:
    """What was asked and how many exercises answer it.

    `shelf` is the short list that is looked at; `shelves` are those that hold anything.
    """

    words: str = ""
    order: Order = Order.CATALOGUE
    facets: tuple[Facet, ...] = ()
    found: int = 0
    total: int = 0
    shelf: Shelf | None = None
    shelves: frozenset[Shelf] = frozenset()

    @property
    def chosen_count(self) -> int:
        """How many facet choices are on."""
        return sum(len(facet.chosen) for facet in self.facets)


class ExerciseFinder(QObject):
    """Searches the library; what was found is in `model`.

    Signals:
        state_changed: A new FinderState.
    """

    state_changed = Signal(object)

    def __init__(
        self,
        library: Library,
        language: Language = Language.NL,
        parent: QObject | None = None,
        shelves: ExerciseShelves | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._language = language
        self.shelves = shelves
        self._shelf: Shelf | None = None
        if shelves is not None:
            shelves.changed.connect(self._on_shelves)
        self._words = ""
        self._order = Order.CATALOGUE
        self._chosen: dict[FacetKind, frozenset[str]] = {}
        self.model = ExerciseListModel(self)
        self.state = FinderState()

    def start(self) -> None:
        """Read the library and list everything; until then the list is empty."""
        if self.shelves is not None:
            self.shelves.read()
        self._find()

    @Slot(object)
    def show_in(self, language: Language) -> None:
        """Show names and labels in a language."""
        if language is not self._language:
            self._language = language
            self._find()

    @Slot(str)
    def search(self, words: str) -> None:
        """List what answers some words; no words list everything."""
        words = words[:MAX_WORDS]
        if words != self._words:
            self._words = words
            self._find()

    def order_by(self, order: Order) -> None:
        """Choose the order of the list; words typed rank by how well they match all the same."""
        self._order = order
        self._find()

    def toggle(self, kind: FacetKind, key: str) -> None:
        """Turn a choice of a facet on or off; choices of one facet widen, facets narrow."""
        self._chosen[kind] = self._chosen.get(kind, frozenset()) ^ {key}
        self._find()

    def look_at(self, shelf: Shelf | None) -> None:
        """List one of the short lists only, or everything again."""
        self._shelf = shelf
        self._find()

    @Slot()
    def _on_shelves(self) -> None:
        if self.state.total:
            self._find()

    def _ids(self, shelf: Shelf | None) -> tuple[str, ...]:
        return self.shelves.ids(shelf) if self.shelves is not None and shelf is not None else ()

    def clear(self, kind: FacetKind | None = None) -> None:
        """Turn off every choice of one facet, or of all."""
        for one in tuple(self._chosen) if kind is None else (kind,):
            self._chosen.pop(one, None)
        self._find()

    def first(self) -> str:
        """The id of the exercise on top, or an empty text when nothing was found."""
        card = self.model.card(0)
        return card.id if card else ""

    def _find(self) -> None:
        hits = tuple(hit.exercise for hit in self._library.search(self._words, self._language))
        shelves = frozenset(shelf for shelf in Shelf if self._ids(shelf))
        if self._shelf not in shelves:
            self._shelf = None
        if self._shelf is not None:
            place = {key: at for at, key in enumerate(self._ids(self._shelf))}
            hits = tuple(one for one in hits if one.id in place)
            if not self._words.strip():
                hits = tuple(sorted(hits, key=lambda one: place[one.id]))
        found = self._sorted([one for one in hits if self._passes(one)])
        self.model.show(tuple(self._card(one) for one in found))
        everything = self._library.exercises()
        facets = tuple(self._facet(kind, everything, hits) for kind in FacetKind)
        self.state = FinderState(
            self._words,
            self._order,
            facets,
            len(found),
            len(everything),
            self._shelf,
            shelves,
        )
        self.state_changed.emit(self.state)

    def _sorted(self, found: list[Exercise]) -> list[Exercise]:
        if self._words.strip():
            return found
        if self._order is Order.NAME:
            found.sort(key=lambda one: one.name(self._language).casefold())
        elif self._order is Order.DIFFICULTY:
            found.sort(key=lambda one: one.difficulty)
        return found

    def _passes(self, exercise: Exercise, without: FacetKind | None = None) -> bool:
        return all(
            kind is without or not chosen or not chosen.isdisjoint(_keys(exercise, kind))
            for kind, chosen in self._chosen.items()
        )

    def _facet(
        self, kind: FacetKind, everything: tuple[Exercise, ...], hits: tuple[Exercise, ...]
    ) -> Facet:
        total = Counter(key for one in everything for key in _keys(one, kind))
        counts = Counter(
            key for one in hits if self._passes(one, without=kind) for key in _keys(one, kind)
        )
        chosen = self._chosen.get(kind, frozenset())
        return Facet(
            kind,
            tuple(
                Choice(key, self._label(kind, key), counts[key], key in chosen)
                for key in _in_order(kind, total)
            ),
        )

    def _label(self, kind: FacetKind, key: str) -> str:
        return self._library.label(kind, key, self._language) if key else ""

    def _card(self, exercise: Exercise) -> ExerciseCard:
        level = str(exercise.difficulty)
        return ExerciseCard(
            exercise.id,
            exercise.name(self._language),
            exercise.start_position,
            self._library.label("category", exercise.category, self._language),
            exercise.difficulty,
            self._library.label("difficulty", level, self._language),
            exercise.id in self._ids(Shelf.FAVOURITES),
        )


def _keys(exercise: Exercise, kind: FacetKind) -> tuple[str, ...]:
    if kind is FacetKind.CATEGORY:
        return (exercise.category,)
    if kind is FacetKind.START_POSITION:
        return (exercise.start_position,)
    if kind is FacetKind.EQUIPMENT:
        return exercise.equipment or (NO_EQUIPMENT,)
    return (str(exercise.difficulty),)


def _in_order(kind: FacetKind, total: Counter[str]) -> Iterable[str]:
    if kind is FacetKind.DIFFICULTY:
        return sorted(total)
    if kind is FacetKind.CATEGORY:
        return total
    return [key for key, _ in total.most_common()]
