"""The settings page: the clinic on the sheets, what is asked, and how the program looks."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from exercise_app.domain.errors import AppError, FieldProblem, InvalidInputError
from exercise_app.domain.measure import PainQuestion
from exercise_app.presenters.logo import logo_problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from exercise_app.domain.clinic import Clinic
    from exercise_app.domain.language import Language
    from exercise_app.domain.preferences import Preferences, ThemeChoice
    from exercise_app.services.clinics import ClinicService


class PreferenceStore(Protocol):
    """Keeps the preferences of this computer."""

    @property
    def preferences(self) -> Preferences:
        """What is preferred now."""
        ...

    def change(self, preferences: Preferences) -> None:
        """Store other preferences. Raise FileNotWrittenError."""
        ...


@dataclass(frozen=True, slots=True)
class SettingsState:
    """What the page shows. `typed` holds texts that could not be stored, by field."""

    clinic: Clinic | None
    preferences: Preferences
    problems: tuple[FieldProblem, ...] = ()
    typed: dict[str, str] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """What a field of the clinic shows: what was typed last, stored or not."""
        stored = getattr(self.clinic, name) if self.clinic is not None else ""
        return self.typed.get(name, stored)


class SettingsPresenter(QObject):
    """Stores every accepted value at once; keeps a refused one on the screen.

    Args:
        clinics: Keeps the clinic.
        store: Keeps the preferences.
        decodes: Tells whether bytes really are a picture.

    Signals:
        state_changed: The new SettingsState.
        problem: An AppError that belongs to no field.
        stored: Name of the field that has just been stored.
        clinic_changed: The new Clinic.
        preferences_changed: The new Preferences.
    """

    state_changed = Signal(object)
    problem = Signal(object)
    stored = Signal(str)
    clinic_changed = Signal(object)
    preferences_changed = Signal(object)

    def __init__(
        self,
        clinics: ClinicService,
        store: PreferenceStore,
        decodes: Callable[[bytes], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clinics, self._store, self._decodes = clinics, store, decodes
        self.state = SettingsState(None, store.preferences)

    def refresh(self) -> None:
        """Read the clinic again; texts that could not be stored stay."""
        try:
            clinic = self._clinics.get()
        except AppError as error:
            self.problem.emit(error)
            return
        self._set(replace(self.state, clinic=clinic, preferences=self._store.preferences))

    def change_text(self, name: str, text: str) -> None:
        """Store the name, address, telephone or therapist of the clinic."""
        clinic = self.state.clinic
        if clinic is not None and text != self.state.text(name):
            changes: dict[str, Any] = {name: text}
            self._store_clinic(name, replace(clinic, **changes), text)

    def set_sheet_language(self, language: Language) -> None:
        """Write the sheets of new patients in this language unless they read another."""
        if self.state.clinic is not None and language is not self.state.clinic.language:
            self._store_clinic("language", replace(self.state.clinic, language=language))

    def ask(self, question: PainQuestion, *, is_asked: bool) -> None:
        """Ask a question about pain from now on, or no more; at least one stays."""
        clinic = self.state.clinic
        if clinic is None:
            return
        wanted = {*clinic.questions, question} if is_asked else {*clinic.questions} - {question}
        if not wanted:
            self._refuse(FieldProblem("questions", "nothing-entered"))
            return
        # Always in the order of the domain, whatever the order of clicks.
        questions = tuple(one for one in PainQuestion if one in wanted)
        self._store_clinic("questions", replace(clinic, questions=questions))

    def set_logo(self, data: bytes) -> None:
        """Print this picture on every sheet from now on."""
        clinic = self.state.clinic
        if clinic is None:
            return
        found = logo_problem(data)
        if found is None and not self._decodes(data):
            found = FieldProblem("logo", "no-picture")
        if found is not None:
            self._refuse(found)
            return
        self._store_clinic("logo", replace(clinic, logo=data))

    def remove_logo(self) -> None:
        """Print no picture."""
        if self.state.clinic is not None:
            self._store_clinic("logo", replace(self.state.clinic, logo=None))

    def set_language(self, language: Language) -> None:
        """Speak another language at once."""
        self._store_preferences(replace(self.state.preferences, language=language))

    def set_theme(self, theme: ThemeChoice) -> None:
        """Show other colours at once."""
        self._store_preferences(replace(self.state.preferences, theme=theme))

    def set_touch(self, is_touch: bool) -> None:
        """Make every target large enough for a finger, or for a mouse."""
        self._store_preferences(replace(self.state.preferences, touch=is_touch))

    def _store_clinic(self, name: str, clinic: Clinic, text: str | None = None) -> None:
        try:
            stored = self._clinics.save(clinic)
        except InvalidInputError as error:
            mine = tuple(problem for problem in error.problems if problem.field == name)
            others = tuple(p for p in self.state.problems if p.field != name)
            typed = self.state.typed if text is None else {**self.state.typed, name: text}
            self._set(replace(self.state, problems=others + mine, typed=typed))
            if not mine:
                self.problem.emit(error)
            return
        except AppError as error:
            if text is not None:
                self._set(replace(self.state, typed={**self.state.typed, name: text}))
            self.problem.emit(error)
            return
        typed = {key: value for key, value in self.state.typed.items() if key != name}
        problems = tuple(p for p in self.state.problems if p.field != name)
        self._set(replace(self.state, clinic=stored, typed=typed, problems=problems))
        self.clinic_changed.emit(stored)
        self.stored.emit(name)

    def _refuse(self, problem: FieldProblem) -> None:
        others = tuple(p for p in self.state.problems if p.field != problem.field)
        self._set(replace(self.state, problems=(*others, problem)))

    def _store_preferences(self, preferences: Preferences) -> None:
        if preferences == self.state.preferences:
            return
        try:
            self._store.change(preferences)
        except AppError as error:
            self.problem.emit(error)
        self._set(replace(self.state, preferences=preferences))
        self.preferences_changed.emit(preferences)

    def _set(self, state: SettingsState) -> None:
        self.state = state
        self.state_changed.emit(state)
