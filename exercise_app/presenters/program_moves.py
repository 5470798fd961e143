"""Moves of several exercises at once, as pure functions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from exercise_app.domain.program_edit import without_items

if TYPE_CHECKING:
    from uuid import UUID

    from exercise_app.domain.program import Phase, Program


def moved_to(program: Program, ids: frozenset[UUID], phase_id: UUID, before: int) -> Program:
    """Move exercises to stand before a place of a phase, in the order they have.

    `before` is counted from 0 in the phase as it is shown, with the moved ones still in it.
    """
    moving = tuple(item for item in program.items if item.id in ids)
    phase = next(phase for phase in program.phases if phase.id == phase_id)
    at = sum(item.id not in ids for item in phase.items[:before])
    rest = without_items(program, ids)

    def put(one: Phase) -> Phase:
        if one.id != phase_id:
            return one
        return replace(one, items=(*one.items[:at], *moving, *one.items[at:]))

    return replace(rest, phases=tuple(put(one) for one in rest.phases))


def moved_by(program: Program, ids: frozenset[UUID], phase: Phase, steps: int) -> Program:
    """Move exercises up (negative) or down within a phase, together."""
    places = [at for at, item in enumerate(phase.items) if item.id in ids]
    if not places:
        return program
    before = places[0] + steps if steps < 0 else places[-1] + 1 + steps
    return moved_to(program, ids, phase.id, max(0, min(before, len(phase.items))))
