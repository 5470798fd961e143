from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from exercise_app.domain.dosage_text import format_dosage, sentence
from exercise_app.domain.errors import (
    ConflictError,
    FileNotWrittenError,
    InvalidInputError,
    NothingToPrintError,
    StorageFullError,
    UnprintableTextError,
)
from exercise_app.domain.language import Language
from exercise_app.domain.program import MAX_ITEMS, MAX_PHASES, Program, Side
from exercise_app.presenters.program_state import Change, ProgramState
from tests.builders import a_program, stored_patient
from tests.fakes import LaterJobs
from tests.program_world import World, library, make_world

HOSTILE = (
    "score 11",
    "9" * 10_000,
    "🦄",
    "<img src='file:///etc/passwd'>",
    "مرحبا",
    "\x00\x1b",
    "3xx",
)


@pytest.fixture
def world() -> World:
    return make_world()


# -- opening


def test_an_empty_program_has_one_phase_named_in_the_patients_language(world: World) -> None:
    state = world.presenter.state
    assert [tab.name for tab in state.phases] == ["Fase 1"]
    assert (state.rows, state.can_issue, state.undo) == ((), False, None)


def test_a_stored_draft_is_shown_and_circumstances_are_marked_as_information(world: World) -> None:
    world.add("bird-dog", "bridge")
    assert [row.tags for row in world.presenter.state.rows] == [("kneeling",), ()]
    assert world.names == ["bird-dog", "bridge"]


def test_a_program_without_phases_gets_one(world: World) -> None:
    world.programs.save(a_program(world.episode.id, phases=()))
    world.presenter.open(world.episode.id)
    world.add("bridge")
    assert world.names == ["bridge"]


def test_an_exercise_that_left_the_library_is_shown_by_its_id(world: World) -> None:
    world.add("bridge")
    draft = world.stored
    item = replace(draft.items[0], exercise_id="own-exercise")
    phase = replace(draft.phases[0], items=(item,))
    world.programs.save(replace(draft, phases=(phase,)))
    world.presenter.open(world.episode.id)
    assert world.row(0).name == "own-exercise"


def test_opening_an_unknown_episode_is_a_problem_and_closes(world: World) -> None:
    world.presenter.open(world.patient.id)
    assert [error.code for error in world.problems] == ["not-found"]
    assert not world.presenter.state.is_open


def test_nothing_is_shown_after_closing(world: World) -> None:
    world.add("bridge")
    world.presenter.close()
    assert world.presenter.state == ProgramState()
    world.presenter.add_exercise("bridge")
    world.presenter.issue()
    assert not world.presenter.state.is_open


def test_names_follow_the_screen_and_sentences_the_patient(world: World) -> None:
    world.add("bridge")
    world.presenter.show_in(Language.NL)
    dosage = library().exercise("bridge").dosage
    assert world.row(0).name == "Brug"
    assert world.row(0).reading.sentence == sentence(dosage, Language.NL)
    world.presenter.change_sheet(replace(world.presenter.state.sheet, language=Language.EN))
    assert world.row(0).reading.sentence == sentence(dosage, Language.EN)


# -- exercises


def test_an_added_exercise_is_stored_with_its_own_dosage_before_it_is_shown(world: World) -> None:
    seen: list[ProgramState] = []
    world.presenter.state_changed.connect(
        lambda state: seen.append(state) if world.stored.items else None
    )
    world.add("bridge")
    assert seen[-1].rows[0].exercise_id == "bridge"
    assert world.stored.items[0].dosage == library().exercise("bridge").dosage
    assert seen[-1].selected == {world.stored.items[0].id}


def test_an_unknown_exercise_is_not_added(world: World) -> None:
    world.presenter.add_exercise("no-such-exercise")
    assert (world.names, world.problems) == ([], [])


def test_a_dropped_exercise_lands_at_its_place(world: World) -> None:
    world.add("bridge", "plank")
    world.presenter.add_exercise("squat", 1)
    assert world.names == ["bridge", "squat", "plank"]


def test_more_exercises_than_a_program_holds_are_refused_and_nothing_is_lost(world: World) -> None:
    world.add(*["bridge"] * MAX_ITEMS)
    world.add("plank")
    assert isinstance(world.problems[-1], InvalidInputError)
    assert len(world.names) == len(world.stored.items) == MAX_ITEMS


def test_selected_exercises_move_together(world: World) -> None:
    world.add("bridge", "plank", "squat", "bird-dog")
    world.presenter.select(world.row(0).id)
    world.presenter.select(world.row(1).id, add=True)
    world.presenter.move_by(world.row(0).id, 1)
    assert world.names == ["squat", "bridge", "plank", "bird-dog"]
    world.presenter.move_by(world.row(1).id, -1)
    assert world.names == ["bridge", "plank", "squat", "bird-dog"]
    world.presenter.move_by(world.row(0).id, -1)
    assert world.names == ["bridge", "plank", "squat", "bird-dog"]


def test_a_selection_reaches_from_the_first_to_the_last(world: World) -> None:
    world.add("bridge", "plank", "squat", "bird-dog")
    world.presenter.select(world.row(2).id)
    world.presenter.select(world.row(0).id, reach=True)
    assert world.presenter.state.selected == {world.row(place).id for place in range(3)}
    world.presenter.remove(world.row(1).id)
    assert world.names == ["bird-dog"]
    world.presenter.select_all()
    assert len(world.presenter.state.selected) == 1
    world.presenter.select_none()
    assert world.presenter.state.selected == frozenset()


def test_an_exercise_that_is_not_selected_moves_alone_to_another_phase(world: World) -> None:
    world.add("bridge", "plank")
    world.presenter.select(world.row(0).id)
    world.presenter.add_phase()
    world.presenter.show_phase(0)
    world.presenter.move_to(world.row(1).id, world.presenter.state.phases[1].id)
    assert world.names == ["bridge"]
    world.presenter.show_phase(1)
    assert world.names == ["plank"]


def test_a_row_dropped_before_another_one_lands_there(world: World) -> None:
    world.add("bridge", "plank", "squat")
    world.presenter.move_to(world.row(0).id, world.presenter.state.phases[0].id, 2)
    assert world.names == ["plank", "bridge", "squat"]
    world.presenter.move_to(world.row(0).id, world.patient.id)
    assert world.names == ["plank", "bridge", "squat"]


def test_a_harder_exercise_keeps_the_dosage(world: World) -> None:
    world.add("bridge")
    world.presenter.type_dosage(world.row(0).id, "2x6 4/w")
    world.presenter.store_dosage(world.row(0).id)
    harder = world.row(0).harder[0]
    world.presenter.swap(world.row(0).id, harder.id, Change.HARDER)
    assert world.names == [harder.id]
    assert world.row(0).reading.line == "2x6 4/w"
    assert world.presenter.state.undo is Change.HARDER


def test_all_selected_exercises_get_the_same_dosage_and_side(world: World) -> None:
    world.add("bridge", "plank", "squat")
    world.presenter.type_dosage(world.row(0).id, "1x5 1/d")
    world.presenter.store_dosage(world.row(0).id)
    world.presenter.select(world.row(0).id)
    world.presenter.select(world.row(1).id, reach=True)
    world.presenter.copy_dosage(world.row(0).id)
    world.presenter.choose_side(world.row(0).id, Side.LEFT)
    lines = [(row.reading.line, row.side) for row in world.presenter.state.rows]
    plain = format_dosage(library().exercise("squat").dosage)
    assert lines == [("1x5 1/d", Side.LEFT), ("1x5 1/d", Side.LEFT), (plain, Side.BOTH)]


# -- dosage


def test_the_sentence_follows_each_key_and_enter_stores(world: World) -> None:
    world.add("bridge")
    item = world.row(0).id
    before = world.stored.items[0].dosage
    world.presenter.type_dosage(item, "3x8 h5s zij 3/w")
    reading = world.row(0).reading
    assert reading.sentence == (
        "3 keer 8 herhalingen per kant. Houd steeds 5 tellen vast. 3 dagen per week."
    )
    assert reading.problem is None
    assert world.stored.items[0].dosage == before
    assert world.presenter.store_dosage(item)
    assert format_dosage(world.stored.items[0].dosage) == "3x8 h5s side 3/w"
    assert world.row(0).reading.line == "3x8 h5s side 3/w"


@pytest.mark.parametrize("line", HOSTILE)
def test_a_line_that_is_not_understood_keeps_the_last_sentence_and_stays(
    world: World, line: str
) -> None:
    world.add("bridge")
    item, before = world.row(0).id, world.row(0).reading
    world.presenter.type_dosage(item, line)
    reading = world.row(0).reading
    assert (reading.line, reading.sentence, reading.minutes) == (
        line,
        before.sentence,
        before.minutes,
    )
    assert reading.problem is not None
    assert not world.presenter.store_dosage(item)
    assert world.presenter.state.typing_blocks == item
    world.presenter.drop_typing(item)
    assert world.row(0).reading == before


def test_an_empty_line_is_only_a_dosage_when_a_note_says_how_much(world: World) -> None:
    world.add("bridge")
    item = world.row(0).id
    world.presenter.type_dosage(item, " ")
    assert world.row(0).reading.problem is not None
    world.presenter.write_note(item, "Zo vaak als het prettig is")
    world.presenter.type_dosage(item, " ")
    assert world.presenter.store_dosage(item)
    assert world.stored.items[0].dosage.is_empty


def test_minutes_of_the_phase_follow_what_is_typed(world: World) -> None:
    world.add("walk-brisk")
    world.presenter.type_dosage(world.row(0).id, "60min 7/w")
    assert world.presenter.state.load.minutes == 60


# -- notes, phases, sheet


def test_a_note_that_the_sheet_cannot_print_is_refused_at_its_field(world: World) -> None:
    world.add("bridge")
    world.presenter.write_note(world.row(0).id, "Doe 🦄")
    [problem] = world.presenter.state.problems
    assert (problem.field, problem.rule) == (f"note-{world.row(0).id}", "unprintable")
    assert world.stored.items[0].note == ""
    world.presenter.write_note(world.row(0).id, "  Rustig \x00 aan ")
    assert world.stored.items[0].note == "Rustig  aan"
    assert world.presenter.state.problems == ()


def test_phases_count_their_days_from_the_start(world: World) -> None:
    world.presenter.add_phase()
    world.presenter.change_phase(0, name=" Basis ", days=10, move_on_when="pijn ≤ 3")
    first, second = world.presenter.state.phases
    assert (first.name, first.first_day, first.last_day) == ("Basis", 1, 10)
    assert (second.name, second.first_day, second.last_day) == ("Fase 2", 11, 24)
    assert world.presenter.state.current == 1
    assert world.stored.phases[0].move_on_when == "pijn ≤ 3"


def test_the_last_phase_cannot_be_removed(world: World) -> None:
    world.presenter.add_phase()
    world.presenter.remove_phase(1)
    world.presenter.remove_phase(0)
    assert [tab.name for tab in world.presenter.state.phases] == ["Fase 1"]


def test_more_phases_than_a_program_holds_are_refused(world: World) -> None:
    for _ in range(MAX_PHASES + 1):
        world.presenter.add_phase()
    assert len(world.stored.phases) == MAX_PHASES
    assert world.presenter.state.current == MAX_PHASES - 1
    assert isinstance(world.problems[-1], InvalidInputError)


def test_a_title_of_ten_thousand_letters_is_refused(world: World) -> None:
    world.presenter.rename("x" * 10_000)
    assert [problem.field for problem in world.presenter.state.problems] == ["title"]
    world.presenter.rename("Terug naar tennis")
    assert world.stored.title == "Terug naar tennis"


def test_a_proposed_appointment_is_a_week_from_now_at_the_whole_hour(world: World) -> None:
    world.presenter.propose_appointment()
    moment = world.stored.sheet.next_appointment
    now = world.database.clock.now()
    assert moment == now.replace(minute=0) + timedelta(days=7)


def test_a_phase_counts_exercises_and_walking_apart(world: World) -> None:
    world.add("bridge", "plank", "squat", "bird-dog", "walk-brisk")
    load = world.presenter.state.load
    assert (load.exercises, load.aerobic, load.is_walking, load.is_many) == (4, 1, True, False)
    world.add("sit-to-stand")
    assert world.presenter.state.load.is_many
    world.presenter.add_phase()
    world.add("cycle-stationary")
    load = world.presenter.state.load
    assert (load.exercises, load.aerobic, load.is_walking) == (0, 1, False)


# -- templates


def test_a_whole_template_fills_the_program_and_keeps_its_first_day(world: World) -> None:
    world.add("bridge")
    start = world.stored.starts_on
    template = library().templates()[0]
    world.presenter.apply_template(template.id)
    stored = world.stored
    assert (stored.title, stored.template_id) == (template.name["nl"], template.id)
    assert [phase.name for phase in stored.phases] == [one.name["nl"] for one in template.phases]
    assert stored.starts_on == start
    world.presenter.undo()
    assert world.names == ["bridge"]


def test_one_phase_of_a_template_replaces_an_empty_phase_or_comes_last(world: World) -> None:
    template = library().templates()[0]
    names = [phase.name["nl"] for phase in template.phases]
    world.presenter.apply_template(template.id, 1)
    assert [tab.name for tab in world.presenter.state.phases] == [names[1]]
    world.presenter.apply_template(template.id, 0)
    assert [tab.name for tab in world.presenter.state.phases] == [names[1], names[0]]
    assert world.presenter.state.current == 1
    world.presenter.apply_template("no-such-template")
    assert len(world.presenter.state.phases) == 2


def test_templates_and_topics_are_named_in_the_language_of_the_screen(world: World) -> None:
    assert world.presenter.templates()[0].name == library().templates()[0].name["en"]
    topics = world.presenter.education()
    assert topics == tuple((one.id, one.title["en"]) for one in library().education())


# -- undo and storing


def test_everything_is_taken_back_and_done_again(world: World) -> None:
    world.add("bridge", "plank")
    world.presenter.write_note(world.row(0).id, "Rustig aan")
    full = world.stored
    labels = []
    while world.presenter.state.undo:
        labels.append(world.presenter.state.undo)
        world.presenter.undo()
    assert labels == [Change.NOTE, Change.ADD, Change.ADD]
    assert world.stored.items == ()
    while world.presenter.state.redo:
        world.presenter.redo()
    assert replace(world.stored, version=0) == replace(full, version=0)
    world.presenter.redo()
    assert world.presenter.state.redo is None


def test_undo_survives_a_visit_to_another_patient(world: World) -> None:
    world.add("bridge")
    _, other = stored_patient(world.database, given_name="Joost")
    world.presenter.open(other.id)
    assert world.presenter.state.undo is None
    world.presenter.undo()
    world.presenter.open(world.episode.id)
    assert world.presenter.state.undo is Change.ADD
    world.presenter.undo()
    assert world.names == []


def test_a_change_elsewhere_is_said_and_undo_brings_the_own_program_back(world: World) -> None:
    world.add("bridge")
    world.change_elsewhere("Van een ander")
    world.add("plank")
    state = world.presenter.state
    assert (state.is_conflict, state.is_stored, state.can_issue) == (True, False, False)
    assert world.names == ["bridge", "plank"]
    assert world.problems == []
    world.presenter.reload()
    assert (world.presenter.state.title, world.names) == ("Van een ander", ["bridge"])
    assert not world.presenter.state.is_conflict
    world.presenter.undo()
    assert world.names == ["bridge", "plank"]
    assert world.stored.title == ""


class FullDisk:
    """Storing fails until there is room again."""

    def __init__(self, world: World) -> None:
        self._save = world.programs.save
        self.is_full = True
        world.programs.save = self.save

    def save(self, program: Program, op_id: object = None) -> Program:
        if self.is_full:
            raise StorageFullError(path="wervel.db")
        return self._save(program)


def test_what_could_not_be_stored_stays_and_goes_along_with_the_next_change(world: World) -> None:
    world.add("bridge")
    disk = FullDisk(world)
    world.add("plank")
    assert [error.code for error in world.problems] == ["storage-full"]
    assert world.names == ["bridge", "plank"]
    assert not world.presenter.state.is_stored
    world.presenter.open(world.episode.id)
    assert world.names == ["bridge", "plank"]
    world.presenter.issue()
    assert world.printer.rendered == []
    disk.is_full = False
    world.presenter.issue()
    assert [item.exercise_id for item in world.stored.items] == ["bridge", "plank"]
    assert world.presenter.state.issued is not None


# -- issuing


def test_issuing_keeps_a_version_with_its_paper(world: World, tmp_path: Path) -> None:
    sheets: list[object] = []
    world.presenter.issued.connect(sheets.append)
    world.add("bridge", "plank")
    world.presenter.issue()
    [version] = world.programs.versions(world.episode.id)
    sheet = world.presenter.sheet
    assert sheets == [sheet]
    assert (sheet.code, sheet.number, sheet.pages) == (version.code, 1, 1)
    assert version.program.items == world.stored.items
    assert sheet.file_name.startswith(version.code)
    assert world.presenter.painter_of(sheet)(0, 300).width == 300
    assert world.presenter.save_pdf(sheet, tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes() == sheet.pdf
    world.presenter.put_issued_away()
    assert world.presenter.state.issued is None


def test_a_file_that_cannot_be_written_is_a_problem(world: World, tmp_path: Path) -> None:
    world.add("bridge")
    world.presenter.issue()
    assert not world.presenter.save_pdf(world.presenter.sheet, tmp_path / "no" / "sheet.pdf")
    assert isinstance(world.problems[-1], FileNotWrittenError)


def test_an_empty_phase_is_not_issued(world: World) -> None:
    world.add("bridge")
    world.presenter.add_phase()
    world.presenter.issue()
    assert isinstance(world.problems[-1], NothingToPrintError)
    assert world.programs.versions(world.episode.id) == ()


def test_a_line_that_is_not_understood_holds_the_paper_back_and_is_asked_for(world: World) -> None:
    asked: list[object] = []
    world.presenter.row_asked.connect(asked.append)
    world.add("bridge", "plank")
    world.presenter.type_dosage(world.row(0).id, "3x6 2/w")
    world.presenter.type_dosage(world.row(1).id, "veel")
    world.presenter.issue()
    assert asked == [world.row(1).id]
    assert format_dosage(world.stored.items[0].dosage) == "3x6 2/w"
    assert world.programs.versions(world.episode.id) == ()


def test_a_second_press_while_issuing_makes_no_second_version() -> None:
    jobs = LaterJobs()
    world = make_world(jobs)
    world.add("bridge")
    world.presenter.issue()
    assert world.presenter.state.is_issuing
    assert not world.presenter.state.can_issue
    world.presenter.issue()
    jobs.run_all()
    assert len(world.programs.versions(world.episode.id)) == 1
    assert not world.presenter.state.is_issuing


def test_the_sheet_of_a_patient_who_was_left_is_stored_and_not_shown() -> None:
    jobs = LaterJobs()
    world = make_world(jobs)
    world.add("bridge")
    world.presenter.issue()
    _, other = stored_patient(world.database, given_name="Joost")
    world.presenter.open(other.id)
    jobs.run_all()
    assert len(world.programs.versions(world.episode.id)) == 1
    assert world.presenter.state.issued is None


def test_a_sheet_that_cannot_be_printed_is_a_problem_and_nothing_is_issued(world: World) -> None:
    world.add("bridge")
    world.printer.refuses = True
    world.presenter.issue()
    assert isinstance(world.problems[-1], UnprintableTextError)
    assert not world.presenter.state.is_issuing
    assert world.programs.versions(world.episode.id) == ()


def test_a_conflict_is_no_loose_problem(world: World) -> None:
    world.add("bridge")
    world.change_elsewhere("Van een ander")
    world.presenter.rename("Van mij")
    assert not any(isinstance(error, ConflictError) for error in world.problems)
