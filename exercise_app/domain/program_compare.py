"""What is different between two programs, as a plain list."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.program import Phase, Program, ProgramItem, Side


class ChangeKind(StrEnum):
    """What happened to one exercise of a phase."""

    NEW = "new"
    STOPPED = "stopped"
    DOSAGE = "dosage"
    SIDE = "side"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class ProgramChange:
    """One difference: which exercise, in which phase (its name), and what it was and is.

    `before` is None for a new exercise and `after` is None for one that stopped.
    """

    kind: ChangeKind
    phase: str
    exercise_id: str
    before: ProgramItem | None
    after: ProgramItem | None

    @property
    def dosage_before(self) -> Dosage | None:
        """The dosage as it was."""
        return self.before.dosage if self.before else None

    @property
    def dosage_after(self) -> Dosage | None:
        """The dosage as it is now."""
        return self.after.dosage if self.after else None


def program_changes(before: Program, after: Program) -> tuple[ProgramChange, ...]:
    """List what is new, changed or stopped, phase by phase, in the order of the sheets.

    Phases belong together by identity; where two programs share none, as after another template,
    by their place. Exercises belong together by identity, else by exercise and side. An exercise
    that moved to another phase stopped in the one and is new in the other.
    """
    return tuple(
        change
        for name, old, new in _phase_pairs(before.phases, after.phases)
        for change in _item_changes(name, old, new)
    )


_Items = tuple[ProgramItem, ...]


def _phase_pairs(
    before: tuple[Phase, ...], after: tuple[Phase, ...]
) -> Iterator[tuple[str, _Items, _Items]]:
    shared = {phase.id for phase in before} & {phase.id for phase in after}
    if shared:
        old = {phase.id: phase for phase in before}
        pairs = [(old.pop(phase.id, None), phase) for phase in after]
        gone = list(old.values())
    else:
        count = len(after)
        padded = (*before[:count], *(None,) * (count - len(before)))
        pairs = list(zip(padded, after, strict=True))
        gone = list(before[count:])
    for earlier, phase in pairs:
        yield phase.name, earlier.items if earlier else (), phase.items
    for phase in gone:
        yield phase.name, phase.items, ()


def _item_changes(phase: str, before: _Items, after: _Items) -> Iterator[ProgramChange]:
    left = list(before)
    partners = {item.id: partner for item in after if (partner := _same_item(item, left))}
    for item in after:
        if item.id not in partners and (partner := _same_exercise(item, left)):
            partners[item.id] = partner
    for item in after:
        earlier = partners.get(item.id)
        if earlier is None:
            yield ProgramChange(ChangeKind.NEW, phase, item.exercise_id, None, item)
        else:
            yield from _differences(phase, earlier, item)
    for item in left:
        yield ProgramChange(ChangeKind.STOPPED, phase, item.exercise_id, item, None)


def _same_item(item: ProgramItem, left: list[ProgramItem]) -> ProgramItem | None:
    """Take the earlier form of this item; one that was swapped for another exercise is not it."""
    return _taken(left, lambda o: o.id == item.id and o.exercise_id == item.exercise_id)


def _same_exercise(item: ProgramItem, left: list[ProgramItem]) -> ProgramItem | None:
    """Take an item with the same exercise: of the same side, or when a side was both sides."""

    def matches(other: ProgramItem) -> bool:
        if other.exercise_id != item.exercise_id:
            return False
        return other.side is item.side or Side.BOTH in (other.side, item.side)

    return _taken(left, matches)


def _taken(left: list[ProgramItem], matches: Callable[[ProgramItem], bool]) -> ProgramItem | None:
    for place, item in enumerate(left):
        if matches(item):
            return left.pop(place)
    return None


def _differences(phase: str, before: ProgramItem, after: ProgramItem) -> Iterator[ProgramChange]:
    kinds = (
        (ChangeKind.DOSAGE, before.dosage != after.dosage),
        (ChangeKind.SIDE, before.side is not after.side),
        (ChangeKind.NOTE, before.note != after.note),
    )
    for kind, is_different in kinds:
        if is_different:
            yield ProgramChange(kind, phase, after.exercise_id, before, after)
