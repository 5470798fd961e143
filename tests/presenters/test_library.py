from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from exercise_app.domain.language import Language
from exercise_app.presenters.exercise_finder import ExerciseFinder, FacetKind, Order
from exercise_app.presenters.exercise_list import CARD_ROLE, EXERCISE_MIME, ExerciseListModel
from exercise_app.presenters.library import LibraryPresenter, LibraryState
from exercise_app.presenters.navigation import Navigation, Tab
from exercise_app.presenters.program_target import LastProgram
from exercise_app.presenters.templates import TemplatesPresenter, TemplatesState
from exercise_app.services.patients import PatientService
from tests.program_world import library, make_world


class FakeTarget:
    """A program that remembers what was added to it."""

    def __init__(self, patient_name: str = "Anneke de Vries", *, works: bool = True) -> None:
        self.patient_name = patient_name
        self.works = works
        self.done: list[str] = []

    def add_exercise(self, exercise_id: str) -> bool:
        self.done.append(exercise_id)
        return self.works

    def apply_template(self, template_id: str) -> bool:
        self.done.append(template_id)
        return self.works

    def undo(self) -> None:
        self.done.append("undo")

    def show(self) -> None:
        self.done.append("show")


@pytest.fixture
def finder() -> ExerciseFinder:
    finder = ExerciseFinder(library(), Language.NL)
    finder.start()
    return finder


def ids(finder: ExerciseFinder) -> list[str]:
    model = finder.model
    return [model.card(row).id for row in range(model.rowCount())]


def count(finder: ExerciseFinder, kind: FacetKind, key: str) -> int:
    [facet] = [one for one in finder.state.facets if one.kind is kind]
    [choice] = [one for one in facet.choices if one.key == key]
    return choice.count


# -- finding


def test_without_words_everything_is_listed(finder: ExerciseFinder) -> None:
    assert (finder.state.found, finder.state.total) == (204, 204)
    assert ids(finder) == [one.id for one in library().exercises()]


def test_words_rank_and_facets_narrow(finder: ExerciseFinder) -> None:
    finder.search("brug")
    assert finder.first() == "bridge"
    before = finder.state.found
    finder.toggle(FacetKind.DIFFICULTY, "1")
    assert 0 < finder.state.found < before
    finder.clear()
    assert finder.state.found == before


def test_two_choices_of_one_facet_widen_and_counts_say_what_each_would_give(
    finder: ExerciseFinder,
) -> None:
    finder.toggle(FacetKind.EQUIPMENT, "mat")
    mats = finder.state.found
    assert count(finder, FacetKind.EQUIPMENT, "chair") == 45
    assert count(finder, FacetKind.EQUIPMENT, "mat") == mats == 66
    strong = count(finder, FacetKind.CATEGORY, "strength")
    finder.toggle(FacetKind.CATEGORY, "strength")
    assert finder.state.found == strong
    finder.toggle(FacetKind.EQUIPMENT, "chair")
    assert finder.state.found > strong
    assert finder.state.chosen_count == 3
    finder.clear(FacetKind.EQUIPMENT)
    assert finder.state.found == 56


def test_exercises_without_equipment_can_be_asked_for(finder: ExerciseFinder) -> None:
    finder.toggle(FacetKind.EQUIPMENT, "")
    assert finder.state.found > 0
    assert all(not library().exercise(one).equipment for one in ids(finder))


def test_the_list_can_be_ordered_by_name_and_difficulty(finder: ExerciseFinder) -> None:
    finder.order_by(Order.NAME)
    names = [finder.model.card(row).name for row in range(20)]
    assert names == sorted(names, key=str.casefold)
    finder.order_by(Order.DIFFICULTY)
    levels = [finder.model.card(row).difficulty for row in range(204)]
    assert levels == sorted(levels)


@pytest.mark.parametrize(
    "words", ["x" * 10_000, "🦄", "<img src='file:///etc/passwd'>", "مرحبا", "\x00", "'; drop --"]
)
def test_hostile_words_find_nothing_and_break_nothing(finder: ExerciseFinder, words: str) -> None:
    finder.search(words)
    assert finder.state.total == 204
    finder.search("")
    assert finder.state.found == 204


def test_another_language_renames_the_cards(finder: ExerciseFinder) -> None:
    finder.show_in(Language.EN)
    row = finder.model.row_of("bridge")
    assert finder.model.card(row).name == "Bridge"
    assert finder.model.row_of("no-such-exercise") == -1


# -- the list


@pytest.fixture
def checked(finder: ExerciseFinder, qtmodeltester: ModelTester) -> Iterator[ExerciseListModel]:
    qtmodeltester.check(finder.model)
    yield finder.model
    finder.search("plank")
    qtmodeltester.check(finder.model)


def test_the_list_keeps_the_rules_of_a_model(checked: ExerciseListModel) -> None:
    index = checked.index(0)
    card = index.data(CARD_ROLE)
    assert index.data(Qt.ItemDataRole.DisplayRole) == card.name
    assert card.difficulty_label in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_a_dragged_card_carries_its_id(finder: ExerciseFinder) -> None:
    index = finder.model.index(3)
    data = finder.model.mimeData([index])
    assert bytes(data.data(EXERCISE_MIME).data()).decode() == finder.model.card(3).id
    assert not finder.model.mimeData([]).hasFormat(EXERCISE_MIME)


# -- one exercise


def opened(exercise_id: str, target: FakeTarget | None = None) -> LibraryPresenter:
    presenter = LibraryPresenter(library(), target or FakeTarget(), Language.NL)
    presenter.start()
    presenter.open_exercise(exercise_id)
    return presenter


def test_an_exercise_is_shown_with_its_chain_from_easy_to_hard() -> None:
    detail = opened("bird-dog").state.detail
    steps = [(link.id, link.step) for link in detail.chain]
    assert ("bird-dog", 0) in steps
    assert [step for _, step in steps] == sorted(step for _, step in steps)
    assert {key for key, step in steps if step > 0} == {"bird-dog-square", "bear-hover"}
    assert steps[steps.index(("bird-dog", 0)) - 1] == ("quadruped-leg-slide", -1)


def test_texts_and_labels_have_a_language_of_their_own() -> None:
    presenter = opened("bird-dog")
    presenter.show_words_in(Language.EN)
    detail = presenter.state.detail
    assert (detail.name, detail.position) == ("Bird dog", "Op handen en knieën")
    presenter.show_in(Language.EN)
    assert presenter.state.detail.position == "On hands and knees"
    assert presenter.finder.model.card(presenter.finder.model.row_of("bridge")).name == "Bridge"


def test_an_unknown_exercise_shows_the_list() -> None:
    presenter = opened("no-such-exercise")
    assert presenter.state.detail is None
    presenter.open_exercise("bridge")
    presenter.close_exercise()
    assert presenter.state == LibraryState(None, "Anneke de Vries")


def test_adding_says_what_was_added_and_can_be_taken_back() -> None:
    target, added = FakeTarget(), []
    presenter = opened("bridge", target)
    presenter.added.connect(added.append)
    presenter.add("bridge")
    presenter.undo_add()
    presenter.go_to_program()
    assert (target.done, added) == (["bridge", "undo", "show"], ["Brug"])


def test_nothing_is_said_when_nothing_was_added() -> None:
    added: list[str] = []
    for target in (FakeTarget(""), FakeTarget(works=False)):
        presenter = opened("bridge", target)
        presenter.added.connect(added.append)
        presenter.add("bridge")
    assert added == []


# -- templates


def test_fourteen_templates_are_listed_and_the_first_is_shown() -> None:
    presenter = TemplatesPresenter(library(), FakeTarget(), Language.NL)
    assert presenter.state == TemplatesState()
    presenter.show_in(Language.EN)
    presenter.start()
    state = presenter.state
    first = library().templates()[0]
    assert len(state.lines) == 14
    assert (state.detail.id, state.detail.name) == (first.id, first.name["en"])
    assert (state.lines[0].phases, state.lines[0].weeks) == (len(first.phases), first.weeks)
    item = state.detail.phases[0].items[0]
    assert item.name == library().exercise(item.exercise_id).name(Language.EN)
    assert item.sentence


def test_using_a_template_fills_the_program_and_goes_there() -> None:
    target, used = FakeTarget(), []
    presenter = TemplatesPresenter(library(), target, Language.NL)
    presenter.used.connect(used.append)
    presenter.use()
    presenter.start()
    second = library().templates()[1]
    presenter.select(second.id)
    presenter.use()
    presenter.undo_use()
    assert target.done == [second.id, "show", "undo"]
    assert used == [second.name["nl"]]


def test_a_template_is_not_used_without_a_patient() -> None:
    target = FakeTarget("")
    presenter = TemplatesPresenter(library(), target, Language.NL)
    presenter.start()
    presenter.use()
    assert target.done == []
    presenter.select("no-such-template")
    assert presenter.state.detail is None


# -- the program that is meant


def test_the_last_open_patient_is_meant_after_the_rail_closed_it() -> None:
    world = make_world()
    clock = world.database.clock
    navigation = Navigation(PatientService(world.database.open_work, clock), clock)
    target = LastProgram(navigation, world.presenter)
    changes: list[None] = []
    target.changed.connect(lambda: changes.append(None))
    assert target.patient_name == ""
    assert not target.add_exercise("bridge")
    assert not target.apply_template(library().templates()[0].id)
    target.show()
    navigation.open_patient(world.patient.id, Tab.OVERVIEW)
    navigation.go("library")
    assert target.patient_name == world.patient.full_name
    assert len(changes) == 1
    world.presenter.close()
    assert target.add_exercise("bridge")
    assert not target.add_exercise("no-such-exercise")
    assert target.apply_template(library().templates()[0].id)
    target.undo()
    assert world.names == ["bridge"]
    target.show()
    assert (navigation.state.tab, navigation.state.episode_id) == (Tab.PROGRAM, world.episode.id)
