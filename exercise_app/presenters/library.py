"""The Library page: everything there is, and one exercise in full."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from exercise_app.domain.dosage_text import format_dosage, sentence
from exercise_app.domain.errors import NotFoundError
from exercise_app.domain.language import Language
from exercise_app.presenters.exercise_finder import ExerciseFinder

if TYPE_CHECKING:
    from exercise_app.domain.exercise import Exercise, ExerciseWords
    from exercise_app.presenters.program_target import ProgramTarget
    from exercise_app.services.ports import Library

CHAIN_EACH_WAY: Final = 3
"""How many easier exercises of a chain are shown; of harder ones, those one step on."""


@dataclass(frozen=True, slots=True)
class ChainLink:
    """An exercise of a chain; `step` is negative for easier, 0 for this one, else harder."""

    id: str
    name: str
    start_position: str
    step: int


@dataclass(frozen=True, slots=True)
class ExerciseDetail:
    """One exercise in full. Words are in `language`, labels in the language of the screen."""

    id: str
    language: Language
    name: str
    start_position: str
    words: ExerciseWords
    category: str
    position: str
    equipment: tuple[str, ...]
    difficulty: int
    difficulty_label: str
    tags: tuple[str, ...]
    dosage: str
    sentence: str
    chain: tuple[ChainLink, ...]


@dataclass(frozen=True, slots=True)
class LibraryState:
    """What the page shows. `patient_name` is whose program can be added to, or empty."""

    detail: ExerciseDetail | None = None
    patient_name: str = ""


class LibraryPresenter(QObject):
    """Shows the library, and adds from it to the program of the last open patient.

    Signals:
        state_changed: A new LibraryState.
        added: Name of the exercise that was added to the program.
    """

    state_changed = Signal(object)
    added = Signal(str)

    def __init__(
        self,
        library: Library,
        target: ProgramTarget,
        language: Language = Language.NL,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._target = library, target
        self._screen = language
        self._words_in: Language | None = None
        self._shown = ""
        self.finder = ExerciseFinder(library, language, self)
        self.state = LibraryState()

    def start(self) -> None:
        """Read the library on the first visit, and whose program is meant on every visit."""
        if self.finder.state.total == 0:
            self.finder.start()
        self._show()

    @Slot(object)
    def show_in(self, language: Language) -> None:
        """Show names and labels in a language."""
        if language is not self._screen:
            self._screen = language
            self.finder.show_in(language)
            self._show()

    @Slot(str)
    def open_exercise(self, exercise_id: str) -> None:
        """Show one exercise in full."""
        self._shown = exercise_id
        self._show()

    @Slot()
    def close_exercise(self) -> None:
        """Go back to all."""
        self._shown = ""
        self._show()

    def show_words_in(self, language: Language) -> None:
        """Show the texts for patients in another language than the screen's."""
        self._words_in = language
        self._show()

    @Slot(str)
    def add(self, exercise_id: str) -> None:
        """Add an exercise to the program of the last open patient."""
        if self._target.patient_name and self._target.add_exercise(exercise_id):
            self.added.emit(self._library.exercise(exercise_id).name(self._screen))

    def undo_add(self) -> None:
        """Take back what was added last."""
        self._target.undo()

    def go_to_program(self) -> None:
        """Show the program that is added to."""
        self._target.show()

    def _show(self) -> None:
        self.state = LibraryState(self._detail(self._shown), self._target.patient_name)
        self.state_changed.emit(self.state)

    def _detail(self, exercise_id: str) -> ExerciseDetail | None:
        exercise = self._find(exercise_id)
        if exercise is None:
            return None
        language = self._words_in or self._screen
        level = str(exercise.difficulty)
        return ExerciseDetail(
            id=exercise.id,
            language=language,
            name=exercise.name(language),
            start_position=exercise.start_position,
            words=exercise.words[language],
            category=self._label("category", exercise.category),
            position=self._label("start_position", exercise.start_position),
            equipment=tuple(self._label("equipment", key) for key in exercise.equipment),
            difficulty=exercise.difficulty,
            difficulty_label=self._label("difficulty", level),
            tags=tuple(self._label("tag", key) for key in sorted(exercise.tags)),
            dosage=format_dosage(exercise.dosage),
            sentence=sentence(exercise.dosage, language),
            chain=self._chain(exercise),
        )

    def _chain(self, exercise: Exercise) -> tuple[ChainLink, ...]:
        easier: list[Exercise] = []
        one = self._find(exercise.easier)
        while one is not None and len(easier) < CHAIN_EACH_WAY:
            easier.insert(0, one)
            one = self._find(one.easier)
        harder = [found for key in exercise.harder if (found := self._find(key))]
        if not easier and not harder:
            return ()
        return (
            *(self._link(found, at - len(easier)) for at, found in enumerate(easier)),
            self._link(exercise, 0),
            *(self._link(found, 1) for found in harder),
        )

    def _link(self, exercise: Exercise, step: int) -> ChainLink:
        return ChainLink(exercise.id, exercise.name(self._screen), exercise.start_position, step)

    def _find(self, exercise_id: str) -> Exercise | None:
        if not exercise_id:
            return None
        try:
            return self._library.exercise(exercise_id)
        except NotFoundError:
            return None

    def _label(self, kind: str, key: str) -> str:
        return self._library.label(kind, key, self._screen)
