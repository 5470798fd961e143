from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.domain.errors import DatabaseDamagedError, DatabaseMissingError, StorageFullError
from exercise_app.domain.language import Language
from exercise_app.figures.store import PictureStore
from exercise_app.presenters.first_start import FirstStartPresenter, Step
from exercise_app.ui.pages.first_start import FirstStartPage
from exercise_app.ui.pages.recovery import RecoveryPage
from exercise_app.ui.widgets.buttons import Button
from exercise_app.ui.widgets.checks import RadioButton
from exercise_app.ui.widgets.choice_card import ChoiceCard
from exercise_app.ui.widgets.field_row import FieldRow
from exercise_app.ui.widgets.labels import Label
from exercise_app.ui.widgets.notice_bar import NoticeBar
from tests.fakes import NowJobs
from tests.presenters.test_first_start import FakeBeginnings
from tests.ui.conftest import RESOURCES

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ways() -> FakeBeginnings:
    return FakeBeginnings()


@pytest.fixture
def presenter(ways: FakeBeginnings) -> FirstStartPresenter:
    return FirstStartPresenter(ways, NowJobs(), Language.NL, "/data/wervel")


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot, presenter: FirstStartPresenter) -> FirstStartPage:
    made = FirstStartPage(presenter, PictureStore(RESOURCES / "figures"))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def test_the_language_changes_the_page_at_once(
    page: FirstStartPage,
    presenter: FirstStartPresenter,
    speak: Callable[[str], None],
    qtbot: QtBot,
) -> None:
    presenter.language_chosen.connect(lambda language: speak(language.value))
    speak("nl")
    card = page.findChild(ChoiceCard, "setUp")
    assert card.text() == "Deze praktijk inrichten"
    qtbot.mouseClick(page.findChild(RadioButton, "language-en"), LEFT)
    assert presenter.state.language is Language.EN
    assert card.text() == "Set up this clinic"
    assert card.accessibleDescription() == "Name, telephone and place of the data."


def test_a_clinic_is_set_up_by_keyboard_alone(
    page: FirstStartPage, ways: FakeBeginnings, presenter: FirstStartPresenter, qtbot: QtBot
) -> None:
    card = page.findChild(ChoiceCard, "setUp")
    qtbot.keyClick(card, Qt.Key.Key_Space)
    name = page.findChild(QLineEdit, "clinic-name")
    assert name.isVisible()
    qtbot.keyClicks(name, "Fysio De Linde")
    with qtbot.waitSignal(presenter.finished):
        qtbot.keyClick(name, Qt.Key.Key_Return)
    assert [clinic.name for clinic in ways.clinics] == ["Fysio De Linde"]


@pytest.mark.parametrize(
    "text", ["", "x" * 10_000, "Fysio 😀", "عيادة", "<img src='file:///etc/passwd'>😀"]
)
def test_wrong_input_says_one_sentence_at_the_field_and_loses_nothing(
    page: FirstStartPage, ways: FakeBeginnings, presenter: FirstStartPresenter, qtbot: QtBot,
    text: str,
) -> None:  # fmt: skip
    presenter.set_up()
    name = page.findChild(QLineEdit, "clinic-name")
    name.setText(text)
    name.textEdited.emit(text)
    qtbot.mouseClick(page.findChild(Button, "begin"), LEFT)
    row = next(row for row in page.findChildren(FieldRow) if row.field is name)
    assert row.problem()
    assert name.text() == text
    assert ways.clinics == []
    assert presenter.state.step is Step.FORM


def test_the_form_says_where_the_data_will_be(
    page: FirstStartPage, presenter: FirstStartPresenter
) -> None:
    presenter.set_up()
    assert any(label.text() == "/data/wervel" for label in page.findChildren(Label))


def test_back_leads_to_the_welcome(
    page: FirstStartPage, presenter: FirstStartPresenter, qtbot: QtBot
) -> None:
    presenter.set_up()
    qtbot.mouseClick(page.findChild(Button, "back"), LEFT)
    assert page.findChild(ChoiceCard, "setUp").isVisible()


def test_looking_around_makes_the_demo(
    page: FirstStartPage, ways: FakeBeginnings, presenter: FirstStartPresenter, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(presenter.finished) as finished:
        qtbot.mouseClick(page.findChild(ChoiceCard, "lookAround"), LEFT)
    assert finished.args == [True]
    assert ways.demos == [Language.NL]


def test_a_full_disk_is_said_and_the_form_comes_back(
    page: FirstStartPage, ways: FakeBeginnings, presenter: FirstStartPresenter
) -> None:
    ways.error = StorageFullError(path="x")
    presenter.set_up()
    presenter.edit("name", "Fysio")
    presenter.submit()
    assert page.findChild(NoticeBar).isVisible()
    assert page.findChild(QLineEdit, "clinic-name").text() == "Fysio"


@pytest.mark.parametrize("size", [(960, 640), (1280, 800), (2560, 1400)])
def test_nothing_is_cut_off_in_any_window(page: FirstStartPage, size: tuple[int, int]) -> None:
    page.resize(*size)
    QApplication.sendPostedEvents()
    for name in ("setUp", "lookAround"):
        card = page.findChild(ChoiceCard, name)
        assert card.visibleRegion().boundingRect() == card.rect(), size


class TestRecovery:
    @pytest.fixture
    def make(self, dressed: QApplication, qtbot: QtBot) -> Callable[..., RecoveryPage]:
        def made(error: Exception, *, can_begin: bool = False) -> RecoveryPage:
            page = RecoveryPage(error, "/mnt/praktijk/wervel.db", can_begin=can_begin)
            qtbot.addWidget(page)
            page.resize(1280, 800)
            page.show()
            return page

        return made

    def test_it_says_why_where_and_what_can_be_done(
        self, make: Callable[..., RecoveryPage], qtbot: QtBot
    ) -> None:
        page = make(DatabaseMissingError(path="x"), can_begin=True)
        texts = [label.text() for label in page.findChildren(Label)]
        assert "/mnt/praktijk/wervel.db" in texts
        for name, signal in (
            ("retry", page.retry_asked),
            ("otherFile", page.other_asked),
            ("newClinic", page.new_asked),
            ("quit", page.quit_asked),
        ):
            with qtbot.waitSignal(signal):
                qtbot.mouseClick(page.findChild(Button, name), LEFT)

    def test_a_new_clinic_is_offered_only_where_nothing_is(
        self, make: Callable[..., RecoveryPage]
    ) -> None:
        page = make(DatabaseDamagedError(path="x", detail="y"))
        assert not page.findChild(Button, "newClinic").isVisible()
        assert page.findChild(Button, "retry").isVisible()

    def test_it_changes_its_language(
        self, make: Callable[..., RecoveryPage], speak: Callable[[str], None]
    ) -> None:
        page = make(DatabaseMissingError(path="x"))
        said = {}
        for language in ("nl", "en"):
            speak(language)
            said[language] = [w.text() for w in page.findChildren(QWidget) if hasattr(w, "text")]
        assert said["nl"] != said["en"]
        assert "Opnieuw proberen" in said["nl"]
