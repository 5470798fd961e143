"""Steps on the sessions page that can be taken back, and done again."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from exercise_app.domain.session import Session
from exercise_app.presenters.session_draft import SessionDraft

DEPTH = 50
"""How many steps are remembered."""


@dataclass(frozen=True, slots=True)
class DraftStep:
    """A change of many answers at once, before storing; `draft` is how it was."""

    draft: SessionDraft


@dataclass(frozen=True, slots=True)
class Recorded:
    """New sessions were stored; `day` is that of the first."""

    session_ids: tuple[UUID, ...]
    day: date


@dataclass(frozen=True, slots=True)
class Removed:
    """A stored session was taken out of the list; `day` is its day."""

    session_ids: tuple[UUID, ...]
    day: date


@dataclass(frozen=True, slots=True)
class Corrected:
    """A stored session was changed; `before` is what it was."""

    before: Session


Step = DraftStep | Recorded | Removed | Corrected


@dataclass(slots=True)
class Steps:
    """Two piles: what was done and what was taken back."""

    done: list[Step] = field(default_factory=list)
    back: list[Step] = field(default_factory=list)

    @property
    def last_done(self) -> Step | None:
        """The step that undo would take back."""
        return self.done[-1] if self.done else None

    @property
    def last_undone(self) -> Step | None:
        """The step that redo would do again."""
        return self.back[-1] if self.back else None

    def add(self, step: Step) -> None:
        """Remember a new step; what was taken back before can no longer be done again."""
        self.done = [*self.done, step][-DEPTH:]
        self.back.clear()

    def undone(self, inverse: Step) -> None:
        """Move on after undoing; `inverse` is what redo will need."""
        self.done.pop()
        self.back.append(inverse)

    def redone(self, inverse: Step) -> None:
        """Move on after redoing; `inverse` is what undo will need."""
        self.back.pop()
        self.done.append(inverse)

    def forget_draft(self) -> None:
        """Forget steps inside a draft that is no longer open."""
        self.done = [step for step in self.done if not isinstance(step, DraftStep)]
        self.back = [step for step in self.back if not isinstance(step, DraftStep)]

    def clear(self) -> None:
        """Forget everything, as for another patient."""
        self.done.clear()
        self.back.clear()
