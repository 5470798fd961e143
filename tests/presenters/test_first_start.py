from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from exercise_app.domain.clinic import Clinic
from exercise_app.domain.errors import FieldProblem, InvalidInputError, StorageFullError
from exercise_app.domain.language import Language
from exercise_app.presenters.first_start import FirstStartPresenter, Step
from exercise_app.runtime.jobs import JobRunner
from tests.fakes import NowJobs


class FakeBeginnings:
    def __init__(self) -> None:
        self.clinics: list[Clinic] = []
        self.demos: list[Language] = []
        self.error: Exception | None = None
        self.on_step: Callable[[], None] = lambda: None

    def new_clinic(self, clinic: Clinic) -> None:
        if self.error:
            raise self.error
        self.clinics.append(clinic)

    def demo(self, language: Language, report: Callable[[float], None]) -> None:
        for step in (0.5, 1.0):
            report(step)
            self.on_step()
        self.demos.append(language)


@pytest.fixture
def ways() -> FakeBeginnings:
    return FakeBeginnings()


@pytest.fixture
def page(ways: FakeBeginnings) -> FirstStartPresenter:
    return FirstStartPresenter(ways, NowJobs(), Language.NL, "/data")


def test_a_language_is_told_once(page: FirstStartPresenter) -> None:
    told: list[Language] = []
    page.language_chosen.connect(told.append)
    page.choose_language(Language.NL)
    page.choose_language(Language.EN)
    page.choose_language(Language.EN)
    assert told == [Language.EN]
    assert page.state.language is Language.EN


def test_a_clinic_is_made_from_tidy_words_in_the_chosen_language(
    page: FirstStartPresenter, ways: FakeBeginnings
) -> None:
    finished: list[bool] = []
    page.finished.connect(finished.append)
    page.choose_language(Language.EN)
    page.set_up()
    page.edit("name", "  Fysio \x00De Linde ")
    page.edit("telephone", "012 - 345 67 89")
    page.submit()
    clinic = ways.clinics[0]
    assert (clinic.name, clinic.telephone, clinic.language) == (
        "Fysio De Linde",
        "012 - 345 67 89",
        Language.EN,
    )
    assert finished == [False]


def test_an_empty_form_shows_what_is_needed_and_makes_nothing(
    page: FirstStartPresenter, ways: FakeBeginnings
) -> None:
    page.set_up()
    page.leave("name")
    assert page.state.problems == ()
    page.submit()
    assert [(p.field, p.rule) for p in page.state.problems] == [("name", "required")]
    assert ways.clinics == []
    page.edit("name", "F")
    assert page.state.problems == ()


@pytest.mark.parametrize(
    ("text", "rule"),
    [("x" * 10_000, "too-long"), ("Fysio 😀", "unprintable"), ("عيادة", "unprintable")],
)
def test_a_wrong_text_is_told_when_the_field_is_left_and_nothing_is_lost(
    page: FirstStartPresenter, ways: FakeBeginnings, text: str, rule: str
) -> None:
    page.set_up()
    page.edit("name", text)
    assert page.state.problems == ()
    page.leave("name")
    assert [(p.field, p.rule) for p in page.state.problems] == [("name", rule)]
    page.submit()
    assert ways.clinics == []
    assert page.state.draft.name == text
    page.go_back()
    page.set_up()
    assert page.state.draft.name == text


def test_going_back_forgets_problems(page: FirstStartPresenter) -> None:
    page.set_up()
    page.submit()
    page.go_back()
    assert (page.state.step, page.state.problems) == (Step.WELCOME, ())


def test_a_disk_that_fails_brings_the_form_back_with_what_was_typed(
    page: FirstStartPresenter, ways: FakeBeginnings
) -> None:
    problems: list[Exception] = []
    page.problem.connect(problems.append)
    ways.error = StorageFullError(path="x")
    page.set_up()
    page.edit("name", "Fysio")
    page.submit()
    assert [problem.code for problem in problems] == ["storage-full"]
    assert (page.state.step, page.state.draft.name) == (Step.FORM, "Fysio")


def test_what_the_service_refuses_stands_at_the_field(
    page: FirstStartPresenter, ways: FakeBeginnings
) -> None:
    ways.error = InvalidInputError(FieldProblem("telephone", "too-long", {"limit": 40}))
    page.set_up()
    page.edit("name", "Fysio")
    page.submit()
    assert [p.field for p in page.state.problems] == ["telephone"]


def test_a_defect_is_not_swallowed(page: FirstStartPresenter, ways: FakeBeginnings) -> None:
    ways.error = RuntimeError("bug")
    page.set_up()
    page.edit("name", "Fysio")
    with pytest.raises(RuntimeError):
        page.submit()


def test_the_form_is_sent_only_when_it_is_shown(
    page: FirstStartPresenter, ways: FakeBeginnings
) -> None:
    page.edit("name", "Fysio")
    page.submit()
    assert ways.clinics == []


def test_the_demo_clinic_shows_how_far_it_is(ways: FakeBeginnings, qtbot: QtBot) -> None:
    jobs = JobRunner()
    page = FirstStartPresenter(ways, jobs, Language.EN, "/data")
    fractions = []
    page.state_changed.connect(lambda state: fractions.append(state.fraction))
    with qtbot.waitSignal(page.finished) as finished:
        page.look_around()
        page.look_around()
    assert finished.args == [True]
    assert ways.demos == [Language.EN]
    assert 0.5 in fractions
    jobs.drain()


def test_the_demo_clinic_can_be_stopped(page: FirstStartPresenter, ways: FakeBeginnings) -> None:
    finished: list[bool] = []
    problems: list[Exception] = []
    page.finished.connect(finished.append)
    page.problem.connect(problems.append)
    ways.on_step = page.stop
    page.look_around()
    assert (finished, problems, ways.demos) == ([], [], [])
    assert page.state.step is Step.WELCOME
    ways.on_step = lambda: None
    page.look_around()
    assert finished == [True]


def test_a_late_fraction_changes_nothing(page: FirstStartPresenter, qapp: QCoreApplication) -> None:
    page.look_around()
    page.go_back()
    QCoreApplication.sendPostedEvents()
    assert page.state.fraction is None
