"""The program that the library and the templates can add to: that of the last open patient."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from exercise_app.presenters.navigation import Tab

if TYPE_CHECKING:
    from exercise_app.presenters.navigation import Navigation, NavigationState, PatientHeader
    from exercise_app.presenters.program import ProgramPresenter


class ProgramTarget(Protocol):
    """A program that exercises can be added to from elsewhere."""

    @property
    def patient_name(self) -> str:
        """Whose program it is; empty when no patient was opened."""
        ...

    def add_exercise(self, exercise_id: str) -> bool:
        """Add an exercise to the phase on screen; False when it could not be stored."""
        ...

    def apply_template(self, template_id: str) -> bool:
        """Fill the program from a template; False when it could not be stored."""
        ...

    def undo(self) -> None:
        """Take the last change of the program back."""
        ...

    def show(self) -> None:
        """Go to the program."""
        ...


class LastProgram(QObject):
    """Follows the navigation: the rail closes a patient, yet a therapist still means that one.

    Signals:
        changed: Another patient was opened.
    """

    changed = Signal()

    def __init__(
        self, navigation: Navigation, program: ProgramPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._navigation, self._program = navigation, program
        self._header: PatientHeader | None = navigation.state.header
        navigation.state_changed.connect(self._on_navigation)

    @property
    def patient_name(self) -> str:
        """Whose program it is; empty when no patient was opened."""
        return self._header.patient.full_name if self._header is not None else ""

    def add_exercise(self, exercise_id: str) -> bool:
        """Add an exercise to the phase on screen; False when it could not be stored."""
        if not self._open():
            return False
        before = len(self._program.state.rows)
        self._program.add_exercise(exercise_id)
        return self._program.state.is_stored and len(self._program.state.rows) > before

    def apply_template(self, template_id: str) -> bool:
        """Fill the program from a template; False when it could not be stored."""
        if not self._open():
            return False
        self._program.apply_template(template_id)
        return self._program.state.is_stored

    def undo(self) -> None:
        """Take the last change of the program back."""
        self._program.undo()

    def show(self) -> None:
        """Go to the program."""
        header = self._header
        if header is not None:
            self._navigation.open_patient(header.patient_id, Tab.PROGRAM, header.episode_id)

    def _open(self) -> bool:
        if self._header is None:
            return False
        self._program.open(self._header.episode_id)
        return self._program.state.is_open

    @Slot(object)
    def _on_navigation(self, state: NavigationState) -> None:
        if state.header is not None and state.header != self._header:
            self._header = state.header
            self.changed.emit()
