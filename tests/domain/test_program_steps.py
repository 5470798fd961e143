from dataclasses import replace

import pytest

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.dosage_text import parse
from exercise_app.domain.ids import new_id
from exercise_app.domain.program import Side
from exercise_app.domain.program_edit import with_item, with_item_changed, with_phase, without_items
from exercise_app.domain.program_steps import (
    StepKind,
    dosage_direction,
    phase_steps,
    program_steps,
)
from tests.builders import a_program

CHAIN = ("bridge-small", "bridge", "bridge-march")


def along(old: str, new: str) -> int:
    return CHAIN.index(new) - CHAIN.index(old) if {old, new} <= set(CHAIN) else 0


@pytest.mark.parametrize(
    ("before", "after", "direction"),
    [
        ("3x10", "3x12", 1),
        ("3x10", "2x10", -1),
        ("3x10", "2x12", 0),
        ("3x8-10", "3x10-12", 1),
        ("3x10", "3x10 5kg", 1),
        ("3x10 5kg", "3x10", -1),
        ("10x", "1x10", 0),
        ("10x", "2x10", 1),
        ("3x10 1/d", "3x10", 0),
        ("3x10", "3x10 3/w", 0),
        ("3x10 r30s", "3x10 r60s", 0),
        ("3x10", "3x10", 0),
        ("25min 5/w", "30min 5/w", 1),
    ],
)
def test_a_dosage_went_up_or_down_only_when_every_changed_number_did(before, after, direction):
    assert dosage_direction(parse(before), parse(after)) == direction


def test_the_way_back_is_the_other_direction():
    for one, other in (("3x10", "3x12"), ("2x8 10kg", "3x8 12.5kg"), ("20s", "30s")):
        assert dosage_direction(parse(one), parse(other)) == 1
        assert dosage_direction(parse(other), parse(one)) == -1


def test_steps_are_new_heavier_lighter_changed_and_stopped_in_that_order():
    before = a_program(new_id())
    plank, squat = before.phases[1].items
    after = with_item_changed(before, plank.id, dosage=replace(plank.dosage, reps=12))
    after = without_items(after, [squat.id])
    after = with_item(after, before.phases[1].id, "dead-bug", Dosage(sets=1))
    found = [
        (s.kind, (s.after or s.before).exercise_id) for s in program_steps(before, after, along)
    ]
    assert found == [
        (StepKind.NEW, "dead-bug"),
        (StepKind.HEAVIER, "plank"),
        (StepKind.STOPPED, "squat"),
    ]


@pytest.mark.parametrize(
    ("other", "kind"), [("bridge-march", StepKind.HEAVIER), ("bridge-small", StepKind.LIGHTER)]
)
def test_an_exercise_of_the_same_chain_is_heavier_or_lighter_and_not_new(other, kind):
    before = a_program(new_id())
    after = with_item_changed(before, before.items[0].id, exercise_id=other)
    (step,) = program_steps(before, after, along)
    assert (step.kind, step.is_swap) == (kind, True)
    assert step.before.exercise_id == "bridge"
    assert step.after.exercise_id == other


def test_an_exercise_outside_the_chain_is_new_and_the_other_stopped():
    before = a_program(new_id())
    after = with_item_changed(before, before.items[0].id, exercise_id="plank-wall")
    kinds = [step.kind for step in program_steps(before, after, along)]
    assert kinds == [StepKind.NEW, StepKind.STOPPED]


def test_side_and_note_are_changes_of_their_own():
    before = a_program(new_id())
    after = with_item_changed(before, before.items[0].id, side=Side.LEFT, note="")
    assert [s.kind for s in program_steps(before, after, along)] == [StepKind.SIDE, StepKind.NOTE]


def test_one_phase_is_compared_with_itself_only():
    before = a_program(new_id())
    after = with_item(before, before.phases[1].id, "dead-bug", Dosage(sets=1))
    assert phase_steps(before, after, 0, along) == ()
    assert [s.kind for s in phase_steps(before, after, 1, along)] == [StepKind.NEW]


def test_a_phase_that_was_not_there_before_has_nothing_to_compare_with():
    before = a_program(new_id())
    after = with_phase(before, "Fase 3")
    after = with_item(after, after.phases[2].id, "dead-bug", Dosage(sets=1))
    assert phase_steps(before, after, 2, along) == ()


def test_after_another_template_phases_are_compared_by_their_place():
    before, after = a_program(new_id()), a_program(new_id())
    assert phase_steps(before, after, 1, along) == ()
    fewer = without_items(after, [after.phases[1].items[0].id])
    assert [s.kind for s in phase_steps(before, fewer, 1, along)] == [StepKind.STOPPED]
    alone = replace(before, phases=before.phases[:1])
    assert phase_steps(alone, after, 1, along) == ()
