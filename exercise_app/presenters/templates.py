"""The Templates page: starting forms a therapist chooses by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from exercise_app.domain.dosage_text import format_dosage, sentence
from exercise_app.domain.errors import NotFoundError
from exercise_app.domain.language import Language
from exercise_app.domain.own_library import OWN
from exercise_app.presenters.own_templates import TemplateAct

if TYPE_CHECKING:
    from exercise_app.domain.program import ProgramTemplate, TemplateItem, TemplatePhase
    from exercise_app.presenters.own_templates import OwnTemplates, TemplateDone
    from exercise_app.presenters.program_target import ProgramTarget
    from exercise_app.services.ports import Library


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """A template in the list."""

    id: str
    name: str
    weeks: int
    phases: int
    exercises: int
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class TemplateItemView:
    """One exercise of a template, in the language of the screen."""

    exercise_id: str
    start_position: str
    name: str
    dosage: str
    sentence: str
    note: str


@dataclass(frozen=True, slots=True)
class TemplatePhaseView:
    """One phase of a template, in the language of the screen."""

    number: int
    name: str
    period: str
    move_on_when: str
    items: tuple[TemplateItemView, ...]


@dataclass(frozen=True, slots=True)
class TemplateDetail:
    """One template in full, in the language of the screen."""

    id: str
    name: str
    meant_for: str
    not_for: str
    weeks: int
    contacts: str
    phases: tuple[TemplatePhaseView, ...]
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class TemplatesState:
    """The list, the template that is looked at, and whose program it can be used for."""

    lines: tuple[TemplateLine, ...] = ()
    detail: TemplateDetail | None = None
    patient_name: str = ""


class TemplatesPresenter(QObject):
    """Shows templates and uses one for the program of the last open patient.

    Signals:
        state_changed: A new TemplatesState.
        used: Name of the template that fills the program now.
    """

    state_changed = Signal(object)
    used = Signal(str)

    def __init__(
        self,
        library: Library,
        target: ProgramTarget,
        language: Language = Language.NL,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._target, self._screen = library, target, language
        self._selected = ""
        self._is_started = False
        self.state = TemplatesState()

    def start(self) -> None:
        """Read the templates, and whose program is meant, on every visit."""
        self._is_started = True
        if not self._selected:
            self._selected = next((one.id for one in self._library.templates()), "")
        self._show()

    @Slot(object)
    def show_in(self, language: Language) -> None:
        """Show everything in a language."""
        if language is not self._screen:
            self._screen = language
            if self._is_started:
                self._show()

    @Slot(str)
    def select(self, template_id: str) -> None:
        """Look at a template."""
        if template_id != self._selected:
            self._selected = template_id
            self._show()

    @Slot()
    def use(self) -> None:
        """Fill the program of the last open patient from the template, and go there."""
        detail = self.state.detail
        if detail is None or not self._target.patient_name:
            return
        if self._target.apply_template(detail.id):
            self.used.emit(detail.name)
        self._target.show()

    def watch(self, own: OwnTemplates) -> None:
        """Follow the clinic's own templates; what was just made or changed is looked at."""
        own.changed.connect(self._on_own_changed)
        own.done.connect(self._on_own_done)

    def chosen(self) -> ProgramTemplate | None:
        """The template that is looked at."""
        templates = self._library.templates()
        return next((one for one in templates if one.id == self._selected), None)

    @Slot()
    def _on_own_changed(self) -> None:
        if self._is_started:
            # What was looked at may be the one that is gone.
            if self.chosen() is None:
                self._selected = next((one.id for one in self._library.templates()), "")
            self._show()

    @Slot(object)
    def _on_own_done(self, done: TemplateDone) -> None:
        if done.act is not TemplateAct.REMOVED:
            self._selected = done.key
        if self._is_started:
            self._show()

    def undo_use(self) -> None:
        """Take back what was filled in."""
        self._target.undo()

    def _show(self) -> None:
        templates = self._library.templates()
        chosen = next((one for one in templates if one.id == self._selected), None)
        self.state = TemplatesState(
            tuple(self._line(one) for one in templates),
            self._detail(chosen) if chosen else None,
            self._target.patient_name,
        )
        self.state_changed.emit(self.state)

    def _line(self, one: ProgramTemplate) -> TemplateLine:
        exercises = {item.exercise_id for phase in one.phases for item in phase.items}
        name = one.name[self._screen]
        is_own = one.id.startswith(OWN)
        return TemplateLine(one.id, name, one.weeks, len(one.phases), len(exercises), is_own)

    def _detail(self, one: ProgramTemplate) -> TemplateDetail:
        language = self._screen
        return TemplateDetail(
            one.id,
            one.name[language],
            one.meant_for[language],
            one.not_for[language],
            one.weeks,
            one.contacts[language],
            tuple(self._phase(at, phase) for at, phase in enumerate(one.phases, start=1)),
            one.id.startswith(OWN),
        )

    def _phase(self, number: int, phase: TemplatePhase) -> TemplatePhaseView:
        language = self._screen
        return TemplatePhaseView(
            number,
            phase.name[language],
            phase.period.get(language, ""),
            phase.move_on_when[language],
            tuple(self._item(item) for item in phase.items),
        )

    def _item(self, item: TemplateItem) -> TemplateItemView:
        name, position = item.exercise_id, "standing"
        try:
            exercise = self._library.exercise(item.exercise_id)
            name, position = exercise.name(self._screen), exercise.start_position
        except NotFoundError:
            pass
        return TemplateItemView(
            item.exercise_id,
            position,
            name,
            format_dosage(item.dosage),
            sentence(item.dosage, self._screen),
            item.note.get(self._screen, ""),
        )
