from dataclasses import replace

import pytest

from exercise_app.domain.ids import new_id
from exercise_app.domain.program_turns import turn_groups, turn_labels, with_copies, with_turns
from tests.builders import a_phase, a_program, an_item


def marked(*marks: bool):
    return tuple(an_item(with_next=mark) for mark in marks)


@pytest.mark.parametrize(
    ("marks", "labels"),
    [
        ((), ()),
        ((True,), ("",)),
        ((False, False), ("", "")),
        ((True, False), ("A1", "A2")),
        ((True, True), ("A1", "A2")),
        ((False, True, False, True, True, False), ("", "A1", "A2", "B1", "B2", "B3")),
    ],
)
def test_exercises_in_turns_are_named_by_group(marks, labels):
    items = marked(*marks)
    assert turn_labels(items) == labels
    assert sum(map(len, turn_groups(items))) == sum(map(bool, labels))


@pytest.fixture
def program():
    return a_program(new_id(), phases=(a_phase(*marked(False, False, False)),))


def turns(program):
    return [item.with_next for item in program.items]


def test_one_exercise_is_joined_with_the_next_and_parted_again(program):
    first = program.items[0].id
    joined = with_turns(program, {first})
    assert turns(joined) == [True, False, False]
    assert with_turns(joined, {first}) == program


def test_selected_exercises_are_joined_with_each_other_only(program):
    ids = {item.id for item in program.items}
    assert turns(with_turns(program, ids)) == [True, True, False]
    apart = {program.items[0].id, program.items[2].id}
    assert with_turns(program, apart) == program


def test_partly_joined_ones_become_wholly_joined(program):
    part = with_turns(program, {program.items[0].id})
    assert turns(with_turns(part, {item.id for item in part.items})) == [True, True, False]


def test_the_last_one_alone_has_nobody_to_take_turns_with(program):
    assert with_turns(program, {program.items[2].id}) == program


def test_a_copy_stands_under_its_original_with_an_id_of_its_own(program):
    program = with_turns(program, {program.items[0].id})
    copied = with_copies(program, {program.items[0].id})
    assert len(copied.items) == 4
    original, copy = copied.items[:2]
    assert copy.id != original.id
    assert replace(copy, id=original.id, with_next=True) == original
