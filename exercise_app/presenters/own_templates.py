"""What a therapist does with own templates: save, rename, copy, delete, share, take in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from exercise_app.domain.errors import (
    AppError,
    FileNotReadError,
    InvalidInputError,
    TemplateFileError,
)
from exercise_app.domain.ids import new_id
from exercise_app.domain.own_library import template_from
from exercise_app.domain.texts import MAX_NAME
from exercise_app.presenters.saved_file import save_file
from exercise_app.services.own_templates import copy_of
from exercise_app.services.template_file import MOST_BYTES, SUFFIX, write_template

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from exercise_app.domain.errors import FieldProblem
    from exercise_app.domain.language import Language
    from exercise_app.domain.own_library import OwnTemplate
    from exercise_app.domain.program import Program, ProgramTemplate
    from exercise_app.services.own_templates import OwnTemplateService


class TemplateAct(StrEnum):
    """What was done; the words are in the pages."""

    SAVED = "saved"
    REPLACED = "replaced"
    RENAMED = "renamed"
    COPIED = "copied"
    REMOVED = "removed"
    SHARED = "shared"
    TAKEN_IN = "taken-in"


@dataclass(frozen=True, slots=True)
class TemplateDone:
    """What was done with which template (its id among all, and its name)."""

    act: TemplateAct
    key: str
    name: str

    @property
    def can_undo(self) -> bool:
        """Whether it can be taken back; a file that was written stays."""
        return self.act is not TemplateAct.SHARED


class OwnTemplates(QObject):
    """Changes the own templates, one at a time, each with a way back.

    Signals:
        changed: There are others now.
        done: A TemplateDone.
        problem: An AppError that belongs to no field.
    """

    changed = Signal()
    done = Signal(object)
    problem = Signal(object)

    def __init__(self, service: OwnTemplateService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._back: Callable[[], object] | None = None

    def find(self, key: str) -> OwnTemplate | None:
        """Return an own template by its id among all; None for a shipped one."""
        try:
            return next((one for one in self._service.all() if one.key == key), None)
        except AppError as error:
            self.problem.emit(error)
            return None

    def is_taken(self, name: str) -> bool:
        """Whether saving a program under this name replaces an own template."""
        return self._named(name) is not None

    def keep_program(self, program: Program, name: str, meant_for: str) -> tuple[FieldProblem, ...]:
        """Save a program as a template; one of the same name is replaced. Return what is wrong."""
        before = self._named(name)
        if before is None:
            template = template_from(program, new_id(), name, meant_for)
            return self._keep(template, TemplateAct.SAVED, None)
        template = template_from(program, before.id, name, meant_for, before.version)
        return self._keep(template, TemplateAct.REPLACED, before)

    def rename(self, key: str, name: str, meant_for: str) -> tuple[FieldProblem, ...]:
        """Change name and purpose of an own template. Return what is wrong."""
        before = self.find(key)
        if before is None:
            return ()
        changed = replace(before, name=name, meant_for=meant_for)
        return self._keep(changed, TemplateAct.RENAMED, before)

    def copy(self, template: ProgramTemplate, language: Language) -> None:
        """Make an own template of any template, to change."""
        name = self._free_name(template.name[language])
        copied = copy_of(template, name, template.meant_for[language][:400])
        self._keep(copied, TemplateAct.COPIED, None)

    def remove(self, key: str) -> None:
        """Delete an own template."""
        before = self.find(key)
        if before is None:
            return
        if self._tried(lambda: self._service.remove(before.id)):
            self._did(
                TemplateAct.REMOVED, before, lambda: self._service.keep(replace(before, version=0))
            )

    def share(self, key: str, place: Path) -> None:
        """Write an own template to a file for a colleague."""
        template = self.find(key)
        if template is not None and self._tried(lambda: save_file(place, write_template(template))):
            self._did(TemplateAct.SHARED, template, None)

    def take_in(self, place: Path) -> None:
        """Add a template from a file; a file that is not one changes nothing."""
        try:
            template = self._service.read(_content(place))
        except AppError as error:
            self.problem.emit(error)
            return
        template = replace(template, name=self._free_name(template.name))
        self._keep(template, TemplateAct.TAKEN_IN, None)

    @Slot()
    def undo(self) -> None:
        """Take the last change back, once."""
        back, self._back = self._back, None
        if back is not None and self._tried(back):
            self.changed.emit()

    def file_name(self, name: str) -> str:
        """The name to propose for a file."""
        plain = "".join(c if c.isalnum() or c in " -_" else " " for c in name)
        return ("-".join(plain.split()).lower() or "template") + SUFFIX

    def _keep(
        self, template: OwnTemplate, act: TemplateAct, before: OwnTemplate | None
    ) -> tuple[FieldProblem, ...]:
        try:
            stored = self._service.keep(template)
        except InvalidInputError as error:
            return error.problems
        except AppError as error:
            self.problem.emit(error)
            return ()
        if before is None:
            self._did(act, stored, lambda: self._service.remove(stored.id))
        else:
            again = replace(before, version=stored.version)
            self._did(act, stored, lambda: self._service.keep(again))
        return ()

    def _did(
        self, act: TemplateAct, template: OwnTemplate, back: Callable[[], object] | None
    ) -> None:
        self._back = back
        self.changed.emit()
        self.done.emit(TemplateDone(act, template.key, template.name))

    def _tried(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except AppError as error:
            self.problem.emit(error)
            return False
        return True

    def _named(self, name: str) -> OwnTemplate | None:
        wanted = name.strip().casefold()
        try:
            templates = self._service.all()
        except AppError:
            # Saving will say so.
            return None
        return next((one for one in templates if one.name.casefold() == wanted), None)

    def _free_name(self, name: str) -> str:
        number, free = 1, name[:MAX_NAME]
        while self._named(free) is not None:
            number += 1
            free = f"{name[: MAX_NAME - 4]} {number}"
        return free


def _content(place: Path) -> bytes:
    """Read a file, never more of it than a template can be."""
    try:
        with place.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise FileNotReadError(path=place, detail=type(error).__name__) from error
    if len(content) > MOST_BYTES:
        raise TemplateFileError(reason="too-large")
    return content
