from dataclasses import replace

import pytest

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.ids import new_id
from exercise_app.domain.program import Program, Side
from exercise_app.domain.program_compare import ChangeKind, program_changes
from exercise_app.domain.program_edit import (
    with_item,
    with_item_changed,
    with_item_moved,
    with_phase,
    without_items,
    without_phase,
)
from tests.builders import a_phase, a_program, an_item


@pytest.fixture
def program() -> Program:
    return a_program(new_id())


def told(before: Program, after: Program) -> list[tuple[ChangeKind, str, str]]:
    return [(c.kind, c.phase, c.exercise_id) for c in program_changes(before, after)]


def test_the_same_program_has_no_changes(program: Program) -> None:
    assert program_changes(program, program) == ()


def test_a_new_a_stopped_and_a_redosed_exercise_are_told_apart(program: Program) -> None:
    first, second = program.phases
    after = with_item_changed(program, first.items[0].id, dosage=Dosage(sets=2, reps=8))
    after = without_items(after, [second.items[0].id])
    after = with_item(after, second.id, "dead-bug", Dosage(sets=1))
    assert told(program, after) == [
        (ChangeKind.DOSAGE, "Op gang komen", "bridge"),
        (ChangeKind.NEW, "Opbouwen", "dead-bug"),
        (ChangeKind.STOPPED, "Opbouwen", "plank"),
    ]
    changed = program_changes(program, after)[0]
    assert changed.dosage_before == first.items[0].dosage
    assert changed.dosage_after == Dosage(sets=2, reps=8)


def test_an_exercise_swapped_along_its_chain_stopped_and_is_new(program: Program) -> None:
    item = program.phases[0].items[0]
    after = with_item_changed(program, item.id, exercise_id="bridge-march")
    assert told(program, after) == [
        (ChangeKind.NEW, "Op gang komen", "bridge-march"),
        (ChangeKind.STOPPED, "Op gang komen", "bridge"),
    ]


def test_another_side_and_another_note_are_changes_of_their_own(program: Program) -> None:
    item = program.phases[0].items[0]
    after = with_item_changed(program, item.id, side=Side.LEFT, note="")
    assert [kind for kind, _, _ in told(program, after)] == [ChangeKind.SIDE, ChangeKind.NOTE]


def test_left_and_right_of_one_exercise_are_compared_each_with_its_own() -> None:
    def with_sides(left: Dosage, right: Dosage) -> Program:
        items = (
            an_item("bridge", side=Side.LEFT, dosage=left, note=""),
            an_item("bridge", side=Side.RIGHT, dosage=right, note=""),
        )
        return a_program(new_id(), phases=(a_phase(*items),))

    before = with_sides(Dosage(sets=1), Dosage(sets=2))
    after = with_sides(Dosage(sets=1), Dosage(sets=3))
    changes = program_changes(before, after)
    assert [(c.kind, c.after.side if c.after else None) for c in changes] == [
        (ChangeKind.DOSAGE, Side.RIGHT)
    ]


def test_another_template_is_compared_phase_by_phase_in_order(program: Program) -> None:
    phases = tuple(
        replace(phase, id=new_id(), items=tuple(replace(i, id=new_id()) for i in phase.items))
        for phase in program.phases
    )
    assert told(program, replace(program, phases=phases)) == []
    assert told(program, replace(program, phases=phases[:1])) == [
        (ChangeKind.STOPPED, "Opbouwen", "plank"),
        (ChangeKind.STOPPED, "Opbouwen", "squat"),
    ]


def test_a_phase_that_went_stopped_and_one_that_came_is_new(program: Program) -> None:
    after = with_phase(without_phase(program, program.phases[0].id), "Sport")
    after = with_item(after, after.phases[-1].id, "jog-continuous", Dosage())
    assert told(program, after) == [
        (ChangeKind.NEW, "Sport", "jog-continuous"),
        (ChangeKind.STOPPED, "Op gang komen", "bridge"),
    ]


def test_an_exercise_moved_to_another_phase_is_told_in_both(program: Program) -> None:
    item, target = program.phases[0].items[0], program.phases[1].id
    assert told(program, with_item_moved(program, item.id, target, 0)) == [
        (ChangeKind.STOPPED, "Op gang komen", "bridge"),
        (ChangeKind.NEW, "Opbouwen", "bridge"),
    ]
