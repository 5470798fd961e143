"""The Program page beside the version before, and acts on several rows."""

from datetime import date

import pytest

from exercise_app.domain.language import Language
from exercise_app.domain.program_steps import StepKind
from exercise_app.presenters.program_state import Change
from tests.program_world import World, make_world


@pytest.fixture
def world() -> World:
    return make_world()


def typed(world: World, place: int, line: str) -> None:
    item_id = world.row(place).id
    world.presenter.type_dosage(item_id, line)
    assert world.presenter.store_dosage(item_id)


def test_without_an_issued_version_there_is_nothing_to_compare_with(world: World) -> None:
    world.add("bridge")
    assert (world.presenter.state.previous, world.presenter.compare()) == (0, None)
    world.presenter.close()
    assert world.presenter.compare() is None


def test_what_was_just_issued_is_the_version_before_from_then_on(world: World) -> None:
    world.add("bridge", "plank")
    world.presenter.issue()
    assert world.presenter.state.previous == 1
    found = world.presenter.compare()
    assert (found.number, found.issued_on, found.rows) == (1, date(2026, 3, 11), ())
    assert found.code == world.presenter.sheet.code


def test_new_stopped_heavier_and_swapped_exercises_are_told_in_the_language_of_the_screen(
    world: World,
) -> None:
    world.add("bridge", "plank", "bird-dog", "squat")
    typed(world, 0, "3x10")
    world.presenter.issue()
    typed(world, 0, "3x12")
    world.presenter.remove(world.row(1).id)
    bird_dog = world.row(1)
    world.presenter.swap(bird_dog.id, bird_dog.harder[0].id, Change.HARDER)
    world.add("dead-bug")
    rows = world.presenter.compare().rows
    assert [row.kind for row in rows] == [
        StepKind.NEW, StepKind.HEAVIER, StepKind.HEAVIER, StepKind.STOPPED,
    ]  # fmt: skip
    swap = next(row for row in rows if row.old_name)
    assert (swap.name, swap.old_name) == (bird_dog.harder[0].name, bird_dog.name)
    redosed = next(row for row in rows if row.kind is StepKind.HEAVIER and not row.old_name)
    assert "10" in redosed.dose_before
    assert "12" in redosed.dose_after
    english = rows[0].name
    world.presenter.show_in(Language.NL)
    assert world.presenter.compare().rows[0].name != english


def test_opening_again_finds_the_version_before(world: World) -> None:
    world.add("bridge")
    world.presenter.issue()
    world.presenter.close()
    world.presenter.open(world.episode.id)
    assert world.presenter.state.previous == 1


def test_selected_rows_are_copied_joined_and_given_one_note_each_as_one_step(world: World) -> None:
    world.add("bridge", "plank", "squat")
    world.presenter.select(world.row(0).id)
    world.presenter.select(world.row(1).id, add=True)
    first = world.row(0).id
    world.presenter.write_note(first, "Rustig")
    world.presenter.copy_note(first)
    assert [row.note for row in world.presenter.state.rows] == ["Rustig", "Rustig", ""]
    world.presenter.take_turns(first)
    assert [row.turn for row in world.presenter.state.rows] == ["A1", "A2", ""]
    assert world.presenter.state.undo is Change.TURNS
    world.presenter.duplicate(first)
    assert world.presenter.state.undo is Change.DUPLICATE
    assert world.names == ["bridge", "bridge", "plank", "plank", "squat"]
    for _ in range(3):
        world.presenter.undo()
    assert [row.turn + row.note for row in world.presenter.state.rows] == ["Rustig", "", ""]
    assert world.names == ["bridge", "plank", "squat"]


def test_a_note_is_measured_in_the_language_of_the_patient_and_long_sentences_are_named(
    world: World,
) -> None:
    world.add("bridge")
    assert world.row(0).note_reading is None
    world.presenter.write_note(world.row(0).id, "Adem rustig door. Til uw heup op.")
    assert world.row(0).note_reading.long_sentences == ()
    assert world.row(0).note_reading.longest == 4
    long = " ".join(["heup"] * 16) + "."
    world.presenter.write_note(world.row(0).id, f"Til op. {long.capitalize()}")
    assert world.row(0).note_reading.longest == 16
    assert world.row(0).note_reading.long_sentences == (long.capitalize().rstrip("."),)


def test_what_is_needed_is_named_once_in_the_language_of_the_screen(world: World) -> None:
    world.add("bridge", "bird-dog", "sit-to-stand")
    needed = world.presenter.state.load.equipment
    assert "Chair" in needed
    assert len(needed) == len(set(needed))
    world.presenter.show_in(Language.NL)
    assert "Stoel" in world.presenter.state.load.equipment
