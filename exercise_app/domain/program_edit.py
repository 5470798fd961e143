"""Changes to a program, each a pure function from one program to the next."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from uuid import UUID

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.errors import NotFoundError
from exercise_app.domain.ids import new_id
from exercise_app.domain.program import Phase, Program, ProgramItem, Side


def with_phase(program: Program, name: str, days: int = 14) -> Program:
    """Add an empty phase at the end."""
    return replace(program, phases=(*program.phases, Phase(new_id(), name, days)))


def without_phase(program: Program, phase_id: UUID) -> Program:
    """Remove a phase with its exercises."""
    return replace(program, phases=tuple(p for p in program.phases if p.id != phase_id))


def with_phase_changed(
    program: Program,
    phase_id: UUID,
    *,
    name: str | None = None,
    days: int | None = None,
    move_on_when: str | None = None,
) -> Program:
    """Change the name, length in days or go-on rule of a phase; None leaves it as it is."""

    def change(phase: Phase) -> Phase:
        return replace(
            phase,
            name=phase.name if name is None else name,
            days=phase.days if days is None else days,
            move_on_when=phase.move_on_when if move_on_when is None else move_on_when,
        )

    return _change_phase(program, phase_id, change)


def with_item(
    program: Program, phase_id: UUID, exercise_id: str, dosage: Dosage, at: int | None = None
) -> Program:
    """Put an exercise into a phase, at a place counted from 0 or at the end."""
    item = ProgramItem(new_id(), exercise_id, dosage)
    return _change_phase(program, phase_id, lambda phase: _inserted(phase, item, at))


def without_items(program: Program, item_ids: Iterable[UUID]) -> Program:
    """Remove exercises."""
    gone = frozenset(item_ids)
    return replace(
        program,
        phases=tuple(
            replace(phase, items=tuple(item for item in phase.items if item.id not in gone))
            for phase in program.phases
        ),
    )


def with_item_changed(
    program: Program,
    item_id: UUID,
    *,
    exercise_id: str | None = None,
    dosage: Dosage | None = None,
    note: str | None = None,
    side: Side | None = None,
) -> Program:
    """Change one exercise; None leaves a part as it is."""
    item = item_of(program, item_id)
    changed = replace(
        item,
        exercise_id=item.exercise_id if exercise_id is None else exercise_id,
        dosage=item.dosage if dosage is None else dosage,
        note=item.note if note is None else note,
        side=item.side if side is None else side,
    )
    return _change_phase(
        program,
        phase_of(program, item_id).id,
        lambda phase: replace(
            phase, items=tuple(changed if i.id == item_id else i for i in phase.items)
        ),
    )


def with_item_moved(program: Program, item_id: UUID, phase_id: UUID, at: int) -> Program:
    """Move an exercise to a place in a phase, counted from 0 after it was taken out."""
    item = item_of(program, item_id)
    return _change_phase(
        without_items(program, (item_id,)), phase_id, lambda phase: _inserted(phase, item, at)
    )


def item_of(program: Program, item_id: UUID) -> ProgramItem:
    """Return one exercise of the program or raise NotFoundError."""
    for item in program.items:
        if item.id == item_id:
            return item
    raise NotFoundError(kind="program-item", key=str(item_id))


def phase_of(program: Program, item_id: UUID) -> Phase:
    """Return the phase that holds an exercise or raise NotFoundError."""
    for phase in program.phases:
        if any(item.id == item_id for item in phase.items):
            return phase
    raise NotFoundError(kind="program-item", key=str(item_id))


def _inserted(phase: Phase, item: ProgramItem, at: int | None) -> Phase:
    at = len(phase.items) if at is None else max(0, min(at, len(phase.items)))
    return replace(phase, items=(*phase.items[:at], item, *phase.items[at:]))


def _change_phase(program: Program, phase_id: UUID, change: Callable[[Phase], Phase]) -> Program:
    if all(phase.id != phase_id for phase in program.phases):
        raise NotFoundError(kind="phase", key=str(phase_id))
    return replace(
        program, phases=tuple(change(p) if p.id == phase_id else p for p in program.phases)
    )
