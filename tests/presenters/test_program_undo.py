"""Whatever is done in whatever order, undoing everything gives the program of the beginning."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exercise_app.domain.program import Side
from exercise_app.presenters.program_state import Change
from tests.program_world import World, make_world

EXERCISES = ("bridge", "plank", "squat", "bird-dog", "walk-easy", "sit-to-stand")
PLACE = st.integers(0, 5)


def add(world: World, place: int) -> None:
    world.presenter.add_exercise(EXERCISES[place], place if place % 2 else None)


def remove(world: World, place: int) -> None:
    world.presenter.remove(at(world, place))


def move(world: World, place: int) -> None:
    world.presenter.move_by(at(world, place), -1 if place % 2 else 1)


def move_away(world: World, place: int) -> None:
    phases = world.presenter.state.phases
    world.presenter.move_to(at(world, place), phases[place % len(phases)].id, place)


def dose(world: World, place: int) -> None:
    item_id = at(world, place)
    world.presenter.type_dosage(item_id, f"{place + 1}x{place + 8} 3/w")
    world.presenter.store_dosage(item_id)


def note(world: World, place: int) -> None:
    world.presenter.write_note(at(world, place), "Rustig " * place)


def copy_note(world: World, place: int) -> None:
    world.presenter.copy_note(at(world, place))


def copy_dosage(world: World, place: int) -> None:
    world.presenter.copy_dosage(at(world, place))


def side(world: World, place: int) -> None:
    world.presenter.choose_side(at(world, place), tuple(Side)[place % 3])


def duplicate(world: World, place: int) -> None:
    world.presenter.duplicate(at(world, place))


def turns(world: World, place: int) -> None:
    world.presenter.take_turns(at(world, place))


def select(world: World, place: int) -> None:
    world.presenter.select(at(world, place), add=bool(place % 2))


def swap(world: World, place: int) -> None:
    row = next(row for row in world.presenter.state.rows if row.id == at(world, place))
    for link in row.harder[:1]:
        world.presenter.swap(row.id, link.id, Change.HARDER)


def add_phase(world: World, place: int) -> None:
    world.presenter.add_phase()


def remove_phase(world: World, place: int) -> None:
    world.presenter.remove_phase(place)


def change_phase(world: World, place: int) -> None:
    world.presenter.change_phase(0, name=f"Fase {place}", days=7 * (place + 1))


def show_phase(world: World, place: int) -> None:
    world.presenter.show_phase(place)


def template(world: World, place: int) -> None:
    choice = world.presenter.templates()[place]
    world.presenter.apply_template(choice.id, 0 if place % 2 else None)


def rename(world: World, place: int) -> None:
    world.presenter.rename(f"Titel {place}")


def sheet(world: World, place: int) -> None:
    now = world.presenter.state.sheet
    world.presenter.change_sheet(replace(now, pain_rules=place % 2 == 0, plan="Wandel " * place))


NEEDS_ROW = (
    remove, move, move_away, dose, note, copy_note, copy_dosage, side, duplicate, turns, select,
    swap,
)  # fmt: skip
ACTS = (
    add, add, add, *NEEDS_ROW, add_phase, remove_phase, change_phase, show_phase, template,
    rename, sheet,
)  # fmt: skip


def at(world: World, place: int):
    rows = world.presenter.state.rows
    return rows[place % len(rows)].id


def content(world: World):
    return replace(world.stored, version=0)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(st.lists(st.tuples(st.sampled_from(ACTS), PLACE), min_size=1, max_size=25))
def test_undoing_everything_gives_the_beginning_and_redoing_the_end(steps) -> None:
    world = make_world()
    world.add("bridge")
    start = content(world)
    for act, place in steps:
        if act in NEEDS_ROW and not world.presenter.state.rows:
            continue
        act(world, place)
    end = content(world)
    done = 0
    while world.presenter.state.undo is not None and content(world) != start:
        world.presenter.undo()
        done += 1
    assert content(world) == start
    for _ in range(done):
        world.presenter.redo()
    assert content(world) == end
    assert world.problems == []
