"""Exercises that are done in turns: marked from one to the next, and named A1, A2, B1."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from uuid import UUID

from exercise_app.domain.ids import new_id
from exercise_app.domain.program import Phase, Program, ProgramItem


def turn_groups(items: Sequence[ProgramItem]) -> tuple[tuple[int, ...], ...]:
    """Return the places (0-based) of the exercises of a phase that are done in turns, by group.

    The mark of the last exercise means nothing: there is none below it.
    """
    groups: list[tuple[int, ...]] = []
    group: list[int] = []
    for place, item in enumerate(items):
        group.append(place)
        if not item.with_next or place == len(items) - 1:
            if len(group) > 1:
                groups.append(tuple(group))
            group = []
    return tuple(groups)


def turn_labels(items: Sequence[ProgramItem]) -> tuple[str, ...]:
    """Name the exercises of a phase that are done in turns: 'A1', 'A2'; others have none."""
    labels = [""] * len(items)
    for number, group in enumerate(turn_groups(items)):
        letter = chr(ord("A") + number % 26)
        for turn, place in enumerate(group, start=1):
            labels[place] = f"{letter}{turn}"
    return tuple(labels)


def with_turns(program: Program, ids: Collection[UUID]) -> Program:
    """Join exercises that stand under each other, or part them when they are joined already.

    One exercise alone is joined with the one below it; as the last of its phase it stays alone.
    """
    return replace(program, phases=tuple(_joined(phase, ids) for phase in program.phases))


def with_copies(program: Program, ids: Collection[UUID]) -> Program:
    """Put a copy right under each of the exercises."""

    def copied(phase: Phase) -> Phase:
        items: list[ProgramItem] = []
        for item in phase.items:
            items.append(item)
            if item.id in ids:
                items.append(replace(item, id=new_id(), with_next=False))
        return replace(phase, items=tuple(items))

    return replace(program, phases=tuple(copied(phase) for phase in program.phases))


def _joined(phase: Phase, ids: Collection[UUID]) -> Phase:
    places = [place for place, item in enumerate(phase.items) if item.id in ids]
    last = len(phase.items) - 1
    above = (
        {p for p in places if p < last}
        if len(places) == 1
        else {p for p in places if p + 1 in places}
    )
    on = not all(phase.items[place].with_next for place in above)
    items = tuple(
        replace(item, with_next=on) if place in above else item
        for place, item in enumerate(phase.items)
    )
    return replace(phase, items=items)
