"""The draft of one episode: stored at every change, with what can be taken back."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from exercise_app.domain.errors import AppError, ConflictError, InvalidInputError
from exercise_app.domain.language import Language
from exercise_app.domain.program_edit import with_phase, with_phase_changed
from exercise_app.presenters.program_state import Change
from exercise_app.presenters.undo import UndoStack

if TYPE_CHECKING:
    from uuid import UUID

    from exercise_app.domain.errors import FieldProblem
    from exercise_app.domain.program import Program
    from exercise_app.services.programs import ProgramService

# Written on the patient's paper, so in the patient's language and not the screen's.
PHASE_WORDS: Final = {Language.NL: "Fase {0}", Language.EN: "Phase {0}"}

KEPT_EPISODES: Final = 20
"""Of how many episodes the steps of undo are remembered while the program runs."""


class ProgramDraft:
    """One program under the hands of a therapist.

    A change that breaks a rule is refused and named in `problems`. A change that could not be
    stored for another reason stays on screen, and goes along with the next one that can.
    """

    def __init__(self, programs: ProgramService) -> None:
        self._programs = programs
        self._stacks: OrderedDict[UUID, UndoStack[Change, Program]] = OrderedDict()
        self.program: Program | None = None
        self.problems: tuple[FieldProblem, ...] = ()
        self.is_conflict = False
        self.is_stored = True

    @property
    def steps(self) -> UndoStack[Change, Program]:
        """The steps of the open episode."""
        if self.program is None:
            return UndoStack()
        return self._stacks.setdefault(self.program.episode_id, UndoStack())

    def open(self, episode_id: UUID) -> None:
        """Read the draft of an episode; what is open and could not be stored is kept."""
        is_same = self.program is not None and self.program.episode_id == episode_id
        if is_same and not self.is_stored:
            return
        self.program = _named(self._programs.draft(episode_id, ""))
        self.problems, self.is_conflict, self.is_stored = (), False, True
        self.steps  # noqa: B018 - the episode takes its place as the newest
        self._stacks.move_to_end(episode_id)
        while len(self._stacks) > KEPT_EPISODES:
            self._stacks.popitem(last=False)

    def close(self) -> None:
        """Forget the open program; its steps are remembered."""
        self.program, self.problems = None, ()
        self.is_conflict, self.is_stored = False, True

    def change(self, label: Change, after: Program) -> AppError | None:
        """Store a change; return what went wrong, or None."""
        before = self.program
        if before is None or after == before:
            self.problems = ()
            return None
        error = self._store(after)
        if not isinstance(error, InvalidInputError):
            self.steps.push(label, before)
        return error

    def undo(self) -> AppError | None:
        """Take the last step back."""
        step, present = self.steps.last, self.program
        if step is None or present is None:
            return None
        error = self._store(replace(step.state, version=present.version))
        if not isinstance(error, InvalidInputError):
            self.steps.undone(present)
        return error

    def redo(self) -> AppError | None:
        """Do the last step that was taken back again."""
        step, present = self.steps.next, self.program
        if step is None or present is None:
            return None
        error = self._store(replace(step.state, version=present.version))
        if not isinstance(error, InvalidInputError):
            self.steps.redone(present)
        return error

    def store_again(self) -> AppError | None:
        """Try to store what could not be stored before."""
        if self.program is None or self.is_stored:
            return None
        return self._store(self.program)

    def reload(self) -> None:
        """Take over what somebody else stored; undo brings the own program back."""
        mine = self.program
        if mine is None:
            return
        self.is_stored = True
        self.open(mine.episode_id)
        self.steps.push(Change.RELOAD, mine)

    def _store(self, program: Program) -> AppError | None:
        try:
            self.program = self._programs.save(program)
        except InvalidInputError as error:
            self.problems = error.problems
            return error
        except AppError as error:
            self.program, self.is_stored = program, False
            self.is_conflict = isinstance(error, ConflictError)
            self.problems = ()
            return error
        self.problems, self.is_conflict, self.is_stored = (), False, True
        return None


def phase_name(program: Program, number: int) -> str:
    """The name a new phase gets until the therapist writes a better one."""
    return PHASE_WORDS[program.sheet.language].format(number)


def _named(program: Program) -> Program:
    if not program.phases:
        return with_phase(program, phase_name(program, 1))
    for number, phase in enumerate(program.phases, start=1):
        if not phase.name:
            program = with_phase_changed(program, phase.id, name=phase_name(program, number))
    return program
