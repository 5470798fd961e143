from dataclasses import replace

import pytest

from exercise_app.domain.clinic import Clinic
from exercise_app.domain.errors import FileNotWrittenError, StorageFullError
from exercise_app.domain.ids import new_id
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion
from exercise_app.domain.preferences import Preferences, ThemeChoice
from exercise_app.presenters.settings import SettingsPresenter
from exercise_app.services.clinics import ClinicService
from tests.fakes import FakeClock, FakeDatabase
from tests.presenters.test_logo import png

HOSTILE = [
    ("name", "", "required"),
    ("name", "   \n ", "required"),
    ("name", "x" * 10_000, "too-long"),
    ("name", "Fysio 😀", "unprintable"),
    ("name", "عيادة", "unprintable"),
    ("address", "x" * 201, "too-long"),
    ("telephone", "0" * 41, "too-long"),
    ("therapist", "中文", "unprintable"),
]


class FakePreferences:
    def __init__(self) -> None:
        self.preferences = Preferences()
        self.is_broken = False

    def change(self, preferences: Preferences) -> None:
        self.preferences = preferences
        if self.is_broken:
            raise FileNotWrittenError(path="x", detail="y")


@pytest.fixture
def clinics() -> ClinicService:
    service = ClinicService(FakeDatabase(FakeClock()).open_work)
    service.save(Clinic(new_id(), "Fysio", "Laan 1", "012", "Eva"))
    return service


@pytest.fixture
def store() -> FakePreferences:
    return FakePreferences()


@pytest.fixture
def page(clinics: ClinicService, store: FakePreferences) -> SettingsPresenter:
    presenter = SettingsPresenter(clinics, store, lambda data: not data.endswith(b"broken"))
    presenter.refresh()
    return presenter


def test_an_accepted_text_is_stored_before_the_page_says_so(
    page: SettingsPresenter, clinics: ClinicService
) -> None:
    told = []
    page.stored.connect(lambda name: told.append((name, clinics.get().name)))
    page.change_text("name", "  Fysio De Linde ")
    assert told == [("name", "Fysio De Linde")]
    assert page.state.text("name") == "Fysio De Linde"


@pytest.mark.parametrize(("field", "text", "rule"), HOSTILE)
def test_a_refused_text_stays_on_the_screen_and_out_of_the_database(
    page: SettingsPresenter, clinics: ClinicService, field: str, text: str, rule: str
) -> None:
    before = clinics.get()
    page.change_text(field, text)
    assert [(p.field, p.rule) for p in page.state.problems] == [(field, rule)]
    assert page.state.text(field) == text
    assert clinics.get() == before


def test_a_refused_text_does_not_hold_up_another_field(
    page: SettingsPresenter, clinics: ClinicService
) -> None:
    page.change_text("name", "")
    page.change_text("telephone", "020 - 1")
    assert clinics.get().telephone == "020 - 1"
    assert page.state.text("name") == ""
    page.change_text("name", "Fysio Oost")
    assert page.state.problems == ()
    assert clinics.get().name == "Fysio Oost"


def test_dangerous_letters_are_stored_as_letters(
    page: SettingsPresenter, clinics: ClinicService
) -> None:
    page.change_text("address", "<img src='file:///etc/passwd'> \x00\x07A & B")
    assert clinics.get().address == "<img src='file:///etc/passwd'> A & B"


def test_the_same_text_again_stores_nothing(page: SettingsPresenter) -> None:
    told: list[str] = []
    page.stored.connect(told.append)
    page.change_text("name", "Fysio")
    assert told == []


def test_questions_keep_their_own_order_and_one_stays(
    page: SettingsPresenter, clinics: ClinicService
) -> None:
    page.ask(PainQuestion.AFTER, is_asked=True)
    page.ask(PainQuestion.NOW, is_asked=True)
    assert clinics.get().questions == (
        PainQuestion.AVERAGE_24H,
        PainQuestion.WORST_24H,
        PainQuestion.NOW,
        PainQuestion.AFTER,
    )
    for question in PainQuestion:
        page.ask(question, is_asked=False)
    assert clinics.get().questions == (PainQuestion.AFTER,)
    assert [(p.field, p.rule) for p in page.state.problems] == [("questions", "nothing-entered")]


def test_a_logo_is_checked_then_stored_and_can_be_removed(
    page: SettingsPresenter, clinics: ClinicService
) -> None:
    page.set_logo(b"GIF89a")
    assert [p.rule for p in page.state.problems] == ["no-picture"]
    page.set_logo(png(10, 10) + b"broken")
    assert [p.rule for p in page.state.problems] == ["no-picture"]
    assert clinics.get().logo is None
    page.set_logo(png(10, 10))
    assert clinics.get().logo == png(10, 10)
    assert page.state.problems == ()
    page.remove_logo()
    assert clinics.get().logo is None


def test_looks_are_stored_and_told_at_once(page: SettingsPresenter, store: FakePreferences) -> None:
    told: list[Preferences] = []
    page.preferences_changed.connect(told.append)
    page.set_language(Language.EN)
    page.set_theme(ThemeChoice.DARK)
    page.set_touch(True)
    page.set_touch(True)
    assert store.preferences == Preferences(Language.EN, ThemeChoice.DARK, True)
    assert told[-1] == store.preferences
    assert len(told) == 3


def test_preferences_hold_for_this_run_when_the_disk_refuses(
    page: SettingsPresenter, store: FakePreferences
) -> None:
    store.is_broken = True
    problems, told = [], []
    page.problem.connect(problems.append)
    page.preferences_changed.connect(told.append)
    page.set_theme(ThemeChoice.DARK)
    assert [problem.code for problem in problems] == ["file-not-written"]
    assert told[0].theme is ThemeChoice.DARK


class FullDisk:
    def __init__(self, clinic: Clinic) -> None:
        self._clinic = clinic

    def get(self) -> Clinic:
        return self._clinic

    def save(self, clinic: Clinic) -> Clinic:
        raise StorageFullError(path="x")


def test_a_full_disk_is_told_and_keeps_what_was_typed(store: FakePreferences) -> None:
    page = SettingsPresenter(FullDisk(Clinic(new_id(), "Fysio")), store, lambda _: True)
    page.refresh()
    problems: list[Exception] = []
    page.problem.connect(problems.append)
    page.change_text("name", "Fysio Oost")
    assert [problem.code for problem in problems] == ["storage-full"]
    assert page.state.text("name") == "Fysio Oost"
    page.ask(PainQuestion.NOW, is_asked=True)
    assert PainQuestion.NOW not in page.state.clinic.questions


def test_a_fault_in_another_field_is_not_kept_silent(store: FakePreferences) -> None:
    broken = Clinic(new_id(), "Fysio", telephone="0" * 90)
    database = FakeDatabase(FakeClock())
    with database.open_work(write=True) as work:
        work.clinics.save(broken)
        work.commit(new_id())
    page = SettingsPresenter(ClinicService(database.open_work), store, lambda _: True)
    page.refresh()
    problems: list[Exception] = []
    page.problem.connect(problems.append)
    page.change_text("name", "Fysio Oost")
    assert [problem.code for problem in problems] == ["invalid-input"]


def test_the_language_of_new_sheets_is_the_clinics(
    page: SettingsPresenter, clinics: ClinicService
) -> None:
    told: list[Clinic] = []
    page.clinic_changed.connect(told.append)
    page.set_sheet_language(Language.EN)
    page.set_sheet_language(Language.EN)
    assert clinics.get().language is Language.EN
    assert told == [replace(clinics.get())]


def test_without_a_clinic_nothing_of_it_changes(store: FakePreferences) -> None:
    service = ClinicService(FakeDatabase(FakeClock()).open_work)
    page = SettingsPresenter(service, store, lambda _: True)
    page.refresh()
    page.change_text("name", "x")
    page.ask(PainQuestion.NOW, is_asked=True)
    page.set_logo(png(4, 4))
    page.remove_logo()
    page.set_sheet_language(Language.EN)
    assert service.get() is None
    assert page.state.text("name") == ""


def test_a_database_that_fails_is_a_problem(store: FakePreferences) -> None:
    class Broken:
        def get(self) -> Clinic:
            raise StorageFullError

    page = SettingsPresenter(Broken(), store, lambda _: True)
    problems: list[Exception] = []
    page.problem.connect(problems.append)
    page.refresh()
    assert len(problems) == 1
