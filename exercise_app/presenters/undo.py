"""Steps that can be taken back and done again."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

LIMIT: Final = 200
"""How many steps are kept; the oldest is forgotten first."""

S = TypeVar("S")
L = TypeVar("L")


@dataclass(frozen=True, slots=True)
class Step(Generic[L, S]):
    """One change: what it is called, and what there was on the other side of it."""

    label: L
    state: S


class UndoStack(Generic[L, S]):
    """The changes of one thing, newest last.

    A step is moved only after the state it leads to was stored (`undone`, `redone`), so a refused
    store leaves the stack as it was.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        self._back: deque[Step[L, S]] = deque(maxlen=limit)
        self._forth: deque[Step[L, S]] = deque(maxlen=limit)

    def push(self, label: L, before: S) -> None:
        """Remember what there was before a change; what was undone can no longer be redone."""
        self._back.append(Step(label, before))
        self._forth.clear()

    @property
    def last(self) -> Step[L, S] | None:
        """The step that undo would take back."""
        return self._back[-1] if self._back else None

    @property
    def next(self) -> Step[L, S] | None:
        """The step that redo would do again."""
        return self._forth[-1] if self._forth else None

    def undone(self, present: S) -> None:
        """Record that the last step was taken back; `present` is what there was until now."""
        self._forth.append(Step(self._back.pop().label, present))

    def redone(self, present: S) -> None:
        """Record that the next step was done again; `present` is what there was until now."""
        self._back.append(Step(self._forth.pop().label, present))
