from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.errors import NotFoundError
from exercise_app.domain.ids import new_id
from exercise_app.domain.program import Phase, Program, Side
from exercise_app.domain.program_edit import (
    item_of,
    phase_of,
    with_item,
    with_item_changed,
    with_item_moved,
    with_phase,
    with_phase_changed,
    without_items,
    without_phase,
)

DOSAGE = Dosage(sets=3, reps=10)


def two_phases(*names: str) -> Program:
    """A program whose first phase has an exercise for each name; the second is empty."""
    program = Program(new_id(), new_id(), phases=(Phase(new_id(), "1"), Phase(new_id(), "2")))
    for name in names:
        program = with_item(program, program.phases[0].id, name, DOSAGE)
    return program


def names(program: Program) -> list[list[str]]:
    return [[item.exercise_id for item in phase.items] for phase in program.phases]


def item_id(program: Program, name: str) -> UUID:
    return next(item.id for item in program.items if item.exercise_id == name)


def test_an_exercise_goes_where_it_is_put() -> None:
    program = two_phases("a", "b")
    program = with_item(program, program.phases[0].id, "c", DOSAGE, at=1)
    assert names(program) == [["a", "c", "b"], []]


def test_an_exercise_moves_within_and_across_phases() -> None:
    program = two_phases("a", "b", "c")
    first, second = (phase.id for phase in program.phases)
    assert names(with_item_moved(program, item_id(program, "a"), first, 2)) == [["b", "c", "a"], []]
    assert names(with_item_moved(program, item_id(program, "b"), second, 0)) == [["a", "c"], ["b"]]


def test_a_place_outside_the_phase_means_its_end_or_beginning() -> None:
    program = two_phases("a", "b")
    first = program.phases[0].id
    assert names(with_item_moved(program, item_id(program, "a"), first, 99)) == [["b", "a"], []]
    assert names(with_item_moved(program, item_id(program, "b"), first, -5)) == [["b", "a"], []]


def test_only_what_is_named_changes() -> None:
    program = two_phases("a", "b")
    changed = with_item_changed(program, item_id(program, "a"), note="rustig", side=Side.LEFT)
    item = item_of(changed, item_id(program, "a"))
    assert (item.note, item.side, item.dosage, item.exercise_id) == (
        "rustig", Side.LEFT, DOSAGE, "a",
    )  # fmt: skip
    phase = with_phase_changed(changed, changed.phases[1].id, days=7).phases[1]
    assert (phase.name, phase.days) == ("2", 7)


def test_removing_a_phase_removes_its_exercises() -> None:
    program = two_phases("a")
    assert names(without_phase(program, program.phases[0].id)) == [[]]
    assert names(with_phase(program, "3")) == [["a"], [], []]


def test_what_is_not_there_cannot_be_changed() -> None:
    program = two_phases("a")
    for change in (
        lambda: with_item(program, new_id(), "b", DOSAGE),
        lambda: item_of(program, new_id()),
        lambda: phase_of(program, new_id()),
        lambda: with_item_moved(program, item_id(program, "a"), new_id(), 0),
    ):
        with pytest.raises(NotFoundError):
            change()


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 1), st.integers(-2, 6)), max_size=12))
def test_moving_never_loses_or_doubles_an_exercise(moves: list[tuple[int, int, int]]) -> None:
    program = two_phases("a", "b", "c", "d", "e")
    before = {item.id for item in program.items}
    for which, phase, at in moves:
        item = program.items[which]
        program = with_item_moved(program, item.id, program.phases[phase].id, at)
    assert {item.id for item in program.items} == before
    assert len(program.items) == len(before)
    assert without_items(program, before).items == ()
