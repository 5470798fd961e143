import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from exercise_app.domain.errors import MigrationFailedError
from exercise_app.domain.language import Language
from exercise_app.domain.overview import PatientQuery
from exercise_app.domain.preferences import ThemeChoice
from exercise_app.presenters.navigation import Place, Tab
from exercise_app.storage.database import Database
from exercise_app.ui.dialogs.crash import CrashDialog
from exercise_app.ui.pages.first_start import FirstStartPage
from exercise_app.ui.pages.recovery import RecoveryPage
from exercise_app.ui.pages.upgrading import UpgradingPage
from exercise_app.ui.theme import Theme
from exercise_app.ui.widgets.buttons import Button
from exercise_app.ui.widgets.choice_card import ChoiceCard
from exercise_app.ui.widgets.notice_bar import NoticeBar
from exercise_app.ui.widgets.segmented import Segmented
from tests.app.desktop_setup import Program
from tests.storage.golden.build import GOLDEN

LEFT = Qt.MouseButton.LeftButton
Start = Callable[..., Program]


@pytest.fixture
def start(qapp: QApplication) -> Iterator[Start]:
    before = QLocale()
    started: list[Program] = []

    def begin(folder: Path, **options: object) -> Program:
        started.append(Program(qapp, folder, **options))
        return started[-1]

    yield begin
    for program in started:
        program.close()
    QLocale.setDefault(before)


def test_nothing_there_leads_to_the_first_start_and_makes_no_database(
    start: Start, tmp_path: Path
) -> None:
    program = start(tmp_path / "new")
    assert isinstance(program.content, FirstStartPage)
    assert not (tmp_path / "new" / "wervel.db").exists()


def test_a_clinic_that_was_set_up_opens_at_the_next_start(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "new"
    program = start(folder)
    qtbot.mouseClick(program.window.findChild(ChoiceCard, "setUp"), LEFT)
    name = program.window.findChild(QLineEdit, "clinic-name")
    qtbot.keyClicks(name, "Fysio De Linde")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isinstance(program.content, FirstStartPage), timeout=30_000)
    assert program.frame.page.title == program.window.windowTitle().partition(" · ")[0]
    program.close()
    with Database.open(folder / "wervel.db") as database, database.open_work() as work:
        assert work.clinics.get().name == "Fysio De Linde"
    again = start(folder)
    assert again.frame.page is not None


def test_the_list_shows_the_patients(start: Start, clinic_folder: Path) -> None:
    program = start(clinic_folder)
    table = program.window.findChild(QTableView)
    assert table.model().rowCount() == 3


def test_a_database_that_disappeared_is_never_made_anew(
    start: Start, clinic_folder: Path, qtbot: QtBot
) -> None:
    start(clinic_folder).close()
    database = clinic_folder / "wervel.db"
    aside = clinic_folder / "aside.db"
    database.rename(aside)
    program = start(clinic_folder)
    assert isinstance(program.content, RecoveryPage)
    assert not database.exists()
    retry = program.window.findChild(Button, "retry")
    qtbot.mouseClick(retry, LEFT)
    assert isinstance(program.content, RecoveryPage)
    assert not database.exists()
    aside.rename(database)
    qtbot.mouseClick(program.window.findChild(Button, "retry"), LEFT)
    assert program.frame.page is not None


def test_a_new_clinic_in_place_of_a_lost_one_is_asked_for(
    start: Start, clinic_folder: Path, qtbot: QtBot
) -> None:
    start(clinic_folder).close()
    (clinic_folder / "wervel.db").unlink()
    program = start(clinic_folder)
    qtbot.mouseClick(program.window.findChild(Button, "newClinic"), LEFT)
    assert isinstance(program.content, FirstStartPage)
    qtbot.waitUntil(program.window.findChild(QLineEdit, "clinic-name").isVisible)
    assert not (clinic_folder / "wervel.db").exists()


@pytest.mark.parametrize(
    "content", [b"not a database" * 100, b"", b"SQLite format 3\0" + b"x" * 99]
)
def test_a_file_that_is_no_database_is_left_as_it_is(
    start: Start, clinic_folder: Path, content: bytes
) -> None:
    database = clinic_folder / "wervel.db"
    database.write_bytes(content)
    program = start(clinic_folder)
    assert isinstance(program.content, RecoveryPage)
    assert not program.window.findChild(Button, "newClinic").isVisible()
    assert database.read_bytes() == content


def test_a_second_window_on_the_same_data_is_told_so(start: Start, clinic_folder: Path) -> None:
    with Database.open(clinic_folder / "wervel.db"):
        program = start(clinic_folder)
        assert isinstance(program.content, RecoveryPage)


def test_another_file_can_be_chosen(
    start: Start, made_clinic: Path, clinic_folder: Path, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    (clinic_folder / "wervel.db").write_bytes(b"broken" * 100)
    elsewhere = tmp_path / "elsewhere" / "clinic.db"
    elsewhere.parent.mkdir()
    shutil.copy(made_clinic / "wervel.db", elsewhere)
    program = start(clinic_folder)
    monkeypatch.setattr("exercise_app.ui.dialogs.files.ask_database", lambda *_: elsewhere)
    qtbot.mouseClick(program.window.findChild(Button, "otherFile"), LEFT)
    assert program.frame.page is not None


def test_a_file_without_a_clinic_asks_for_it_and_is_used(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "half"
    Database.create(folder / "wervel.db").close()
    program = start(folder)
    assert isinstance(program.content, FirstStartPage)
    name = program.window.findChild(QLineEdit, "clinic-name")
    qtbot.keyClicks(name, "Fysio")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isinstance(program.content, FirstStartPage), timeout=30_000)
    assert program.frame.page is not None


def test_data_of_an_earlier_version_are_upgraded_while_the_window_says_so(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "old"
    folder.mkdir()
    shutil.copy(GOLDEN / "schema_1.db", folder / "wervel.db")
    program = start(folder)
    assert isinstance(program.content, UpgradingPage)
    qtbot.waitUntil(lambda: not isinstance(program.content, UpgradingPage), timeout=60_000)
    assert program.frame.page is not None
    assert list(folder.glob("wervel-before-schema-*.db"))


def test_an_upgrade_that_fails_leads_to_recovery_and_leaves_the_file(
    start: Start, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_place: object) -> None:
        raise MigrationFailedError(detail="x")

    folder = tmp_path / "old"
    folder.mkdir()
    shutil.copy(GOLDEN / "schema_1.db", folder / "wervel.db")
    before = (folder / "wervel.db").read_bytes()
    monkeypatch.setattr("exercise_app.storage.upgrade.upgrade", refuse)
    program = start(folder)
    qtbot.waitUntil(lambda: isinstance(program.content, RecoveryPage), timeout=60_000)
    assert (folder / "wervel.db").read_bytes() == before


def test_data_that_can_only_be_read_are_shown_with_a_sentence(
    start: Start, clinic_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("exercise_app.storage.database._is_writable", lambda _path: False)
    program = start(clinic_folder)
    assert program.window.findChild(QTableView).model().rowCount() == 3
    qtbot.waitUntil(program.window.findChild(NoticeBar).isVisible)


def test_language_and_colours_change_without_a_restart_and_are_remembered(
    start: Start, clinic_folder: Path, qtbot: QtBot
) -> None:
    program = start(clinic_folder, language=Language.NL)
    navigation = program.frame._navigation
    navigation.go(Place.SETTINGS)
    assert program.window.windowTitle() == "Instellingen · Wervel"
    language = program.window.findChild(Segmented, "language")
    qtbot.waitUntil(language.isVisible)
    qtbot.mouseClick(language._segments[1], LEFT)
    qtbot.waitUntil(lambda: program.window.windowTitle() == "Settings · Wervel")
    qtbot.mouseClick(program.window.findChild(Segmented, "theme")._segments[2], LEFT)
    assert Theme.current().tokens.name == "dark"
    program.close()
    again = start(clinic_folder)
    assert again.desktop.settings.preferences.language is Language.EN
    assert again.desktop.settings.preferences.theme is ThemeChoice.DARK


def test_the_place_and_ground_of_the_window_are_remembered(
    start: Start, clinic_folder: Path
) -> None:
    program = start(clinic_folder)
    ground = Theme.current().tokens.bg
    program.close()
    from exercise_app.runtime.window_place import WindowPlace

    geometry, remembered = WindowPlace(clinic_folder / "window.json").load()
    assert geometry
    assert remembered == ground


def test_the_log_names_no_patient(start: Start, clinic_folder: Path) -> None:
    program = start(clinic_folder)
    navigation = program.frame._navigation
    rows = navigation._patients.page(PatientQuery(), 0, 10)
    for row in rows:
        navigation.open_patient(row.id)
    program.close()
    text = (clinic_folder / "logs" / "wervel.log").read_text("utf-8")
    assert not any(name in text for name in ("Vries", "Jansen", "Bakker", "Anneke"))


def test_a_defect_is_told_once_and_the_program_goes_on(
    start: Start, clinic_folder: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    import sys

    program = start(clinic_folder)
    for _ in range(3):
        error = ValueError()
        sys.excepthook(ValueError, error, error.__traceback__)
    dialogs = program.window.findChildren(CrashDialog)
    assert len(dialogs) == 1
    qtbot.mouseClick(dialogs[0].findChild(Button, "goOn"), LEFT)
    assert program.frame.page is not None
    caplog.clear()


def test_the_palette_finds_patients_and_exercises(
    start: Start, clinic_folder: Path, qtbot: QtBot
) -> None:
    program = start(clinic_folder, language=Language.NL)
    program.frame.open_palette()
    field = program.window.findChild(QLineEdit, "paletteField")
    qtbot.keyClicks(field, "jansen")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert program.frame._navigation.state.tab is Tab.OVERVIEW
    program.frame.open_palette()
    field.clear()
    qtbot.keyClicks(field, "vogelhond")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert program.frame._navigation.state.place is Place.LIBRARY


def test_the_demo_clinic_is_made_beside_the_real_data(
    start: Start, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("exercise_app.app.beginnings.DEMO_PATIENTS", 2)
    program = start(tmp_path / "real")
    qtbot.mouseClick(program.window.findChild(ChoiceCard, "lookAround"), LEFT)
    qtbot.waitUntil(lambda: not isinstance(program.content, FirstStartPage), timeout=60_000)
    assert program.window.findChild(QTableView).model().rowCount() == 2
    assert (tmp_path / "real-demo" / "wervel.db").is_file()
    assert not (tmp_path / "real" / "wervel.db").exists()
    program.close()
    assert isinstance(start(tmp_path / "real").content, FirstStartPage)


def test_the_demo_option_goes_straight_to_the_demo_clinic(
    start: Start, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("exercise_app.app.beginnings.DEMO_PATIENTS", 2)
    program = start(tmp_path / "shown", demo=True)
    qtbot.waitUntil(lambda: not isinstance(program.content, FirstStartPage), timeout=60_000)
    assert (tmp_path / "shown" / "wervel.db").is_file()
    program.close()
    assert start(tmp_path / "shown", demo=True).frame.page is not None


def test_a_demo_clinic_that_was_stopped_leaves_nothing(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    program = start(tmp_path / "real")
    qtbot.mouseClick(program.window.findChild(ChoiceCard, "lookAround"), LEFT)
    program.desktop._beginning.stop()
    qtbot.waitUntil(
        lambda: program.window.findChild(ChoiceCard, "lookAround").isVisible(), timeout=60_000
    )
    assert not (tmp_path / "real-demo" / "wervel.db").exists()
