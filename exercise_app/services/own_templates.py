"""The clinic's own templates: keep, copy, remove, share."""

from dataclasses import replace
from uuid import UUID

from exercise_app.domain.errors import AppError, InvalidInputError
from exercise_app.domain.ids import new_id
from exercise_app.domain.own_library import OwnTemplate, template_problems
from exercise_app.domain.program import ProgramTemplate
from exercise_app.domain.texts import tidy
from exercise_app.services.ports import Library, OpenWork
from exercise_app.services.template_file import read_template


class OwnTemplateService:
    """Keeps the templates that a clinic made itself."""

    def __init__(self, open_work: OpenWork, library: Library) -> None:
        self._open_work = open_work
        self._library = library
        self._last: tuple[ProgramTemplate, ...] = ()

    def all(self) -> tuple[OwnTemplate, ...]:
        """Every own template in the order they were added."""
        with self._open_work() as work:
            return work.own_library.templates()

    def as_templates(self) -> tuple[ProgramTemplate, ...]:
        """Every own template in the form of a shipped one.

        While the database cannot be read these are the ones that were read last: a list that is
        only looked at is no place for a problem.
        """
        try:
            self._last = tuple(one.as_template() for one in self.all())
        except AppError:
            return self._last
        return self._last

    def keep(self, template: OwnTemplate) -> OwnTemplate:
        """Store a template. Raise InvalidInputError or ConflictError."""
        template = replace(template, name=tidy(template.name), meant_for=tidy(template.meant_for))
        if problems := template_problems(template):
            raise InvalidInputError(*problems)
        with self._open_work(write=True) as work:
            stored = work.own_library.save_template(template)
            work.commit(new_id())
        return stored

    def remove(self, template_id: UUID) -> None:
        """Remove a template; programs made from it keep what they have."""
        with self._open_work(write=True) as work:
            work.own_library.remove_template(template_id)
            work.commit(new_id())

    def read(self, content: bytes) -> OwnTemplate:
        """Read a shared file as a new template, not stored yet. Raise TemplateFileError."""
        known = frozenset(exercise.id for exercise in self._library.exercises())
        return read_template(content, known)


def copy_of(template: ProgramTemplate, name: str, meant_for: str) -> OwnTemplate:
    """Make an own template with the phases of any template, not stored yet."""
    return OwnTemplate(new_id(), name, meant_for, template.pain_rules, template.phases)
