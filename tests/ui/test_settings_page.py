from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot

from exercise_app.domain.clinic import Clinic
from exercise_app.domain.errors import FileNotReadError
from exercise_app.domain.ids import new_id
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion
from exercise_app.domain.preferences import ThemeChoice
from exercise_app.presenters.settings import SettingsPresenter
from exercise_app.services.clinics import ClinicService
from exercise_app.ui.dialogs import files
from exercise_app.ui.dialogs.files import is_picture
from exercise_app.ui.dialogs.licences import LicencesDialog
from exercise_app.ui.pages import settings_clinic
from exercise_app.ui.pages.settings import AboutCard, DataCard, SettingsPage
from exercise_app.ui.widgets.buttons import Button
from exercise_app.ui.widgets.checks import CheckBox, Switch
from exercise_app.ui.widgets.field_row import FieldRow
from exercise_app.ui.widgets.segmented import Segmented
from tests.fakes import FakeClock, FakeDatabase
from tests.presenters.test_settings import FakePreferences
from tests.ui.conftest import RESOURCES

LEFT = Qt.MouseButton.LeftButton


def picture(kind: str, width: int = 20) -> bytes:
    image = QImage(width, 10, QImage.Format.Format_RGB32)
    image.fill(0)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(buffer.data().data())


@pytest.fixture
def clinics() -> ClinicService:
    service = ClinicService(FakeDatabase(FakeClock()).open_work)
    service.save(Clinic(new_id(), "Fysio", "Laan 1", "012", "Eva"))
    return service


@pytest.fixture
def store() -> FakePreferences:
    return FakePreferences()


@pytest.fixture
def page(
    dressed: QApplication,
    qtbot: QtBot,
    clinics: ClinicService,
    store: FakePreferences,
    tmp_path: Path,
) -> SettingsPage:
    presenter = SettingsPresenter(clinics, store, is_picture)
    data = DataCard(tmp_path)
    about = AboutCard("0.1.0", {"SQLite": "3.53.4", "SQLCipher": "4.19.0"}, RESOURCES)
    made = SettingsPage(presenter, data, about)
    qtbot.addWidget(made)
    made.resize(1192, 800)
    made.show()
    made.opened(None, None)
    return made


def row_of(page: SettingsPage, field: object) -> FieldRow:
    return next(row for row in page.findChildren(FieldRow) if row.field is field)


def test_a_text_is_stored_when_the_field_is_left_and_the_page_says_so(
    page: SettingsPage, clinics: ClinicService, qtbot: QtBot
) -> None:
    name = page.findChild(QLineEdit, "clinic-name")
    assert name.text() == "Fysio"
    qtbot.keyClicks(name, " Oost")
    assert clinics.get().name == "Fysio"
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert clinics.get().name == "Fysio Oost"
    assert row_of(page, name)._stored.isVisible()


def test_leaving_the_page_stores_what_is_being_typed(
    page: SettingsPage, clinics: ClinicService, qtbot: QtBot
) -> None:
    page.activateWindow()
    name = page.findChild(QLineEdit, "clinic-name")
    name.setFocus()
    qtbot.keyClicks(name, " West")
    assert page.closing()
    assert clinics.get().name == "Fysio West"


@pytest.mark.parametrize("text", ["", "x" * 10_000, "😀", "مرحبا", "\x00\x07"])
def test_a_refused_text_stays_with_one_sentence(
    page: SettingsPage, clinics: ClinicService, text: str
) -> None:
    name = page.findChild(QLineEdit, "clinic-name")
    name.setText(text)
    typed = name.text()
    name.editingFinished.emit()
    assert row_of(page, name).problem()
    assert name.text() == typed
    assert clinics.get().name == "Fysio"
    page.opened(None, None)
    assert name.text() == typed
    name.setText("Fysio Zuid")
    name.editingFinished.emit()
    assert not row_of(page, name).problem()


def test_questions_are_ticked_and_stored(
    page: SettingsPage, clinics: ClinicService, qtbot: QtBot
) -> None:
    now = page.findChild(CheckBox, "ask-now")
    assert not now.isChecked()
    qtbot.mouseClick(now, LEFT)
    assert PainQuestion.NOW in clinics.get().questions
    for question in PainQuestion:
        box = page.findChild(CheckBox, f"ask-{question.value}")
        if box.isChecked():
            qtbot.mouseClick(box, LEFT)
    assert len(clinics.get().questions) == 1
    last = clinics.get().questions[0]
    assert page.findChild(CheckBox, f"ask-{last.value}").isChecked()


def test_looks_are_chosen_at_once(page: SettingsPage, store: FakePreferences, qtbot: QtBot) -> None:
    theme = page.findChild(Segmented, "theme")
    qtbot.mouseClick(theme._segments[2], LEFT)
    assert store.preferences.theme is ThemeChoice.DARK
    language = page.findChild(Segmented, "language")
    qtbot.mouseClick(language._segments[1], LEFT)
    assert store.preferences.language is Language.EN
    touch = page.findChild(Switch, "touch")
    qtbot.mouseClick(touch, LEFT)
    assert store.preferences.touch
    qtbot.mouseClick(touch, LEFT)
    assert not store.preferences.touch


class TestLogo:
    @pytest.fixture
    def choose(
        self, page: SettingsPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
    ) -> Callable[[bytes | None], None]:
        def chosen(data: bytes | None) -> None:
            monkeypatch.setattr(settings_clinic, "ask_picture", lambda *_: data)
            qtbot.mouseClick(page.findChild(Button, "chooseLogo"), LEFT)

        return chosen

    @pytest.mark.parametrize("kind", ["PNG", "JPEG"])
    def test_a_picture_is_stored_and_can_be_removed(
        self, page: SettingsPage, clinics: ClinicService, choose: Callable, qtbot: QtBot, kind: str
    ) -> None:
        choose(picture(kind))
        assert clinics.get().logo == picture(kind)
        remove = page.findChild(Button, "removeLogo")
        assert remove.isVisible()
        qtbot.mouseClick(remove, LEFT)
        assert clinics.get().logo is None

    @pytest.mark.parametrize(
        "data",
        [b"", b"GIF89a", b"<svg/>", b"\x89PNG\r\n\x1a\n" + b"\0" * 60, b"\0" * 2_000_001],
    )
    def test_what_is_no_picture_is_refused_with_a_sentence(
        self, page: SettingsPage, clinics: ClinicService, choose: Callable, data: bytes
    ) -> None:
        choose(data)
        assert clinics.get().logo is None
        assert any(row.problem() for row in page.findChildren(FieldRow))

    def test_a_gif_that_calls_itself_png_is_no_picture(self) -> None:
        assert is_picture(picture("PNG"))
        assert not is_picture(picture("BMP"))
        assert not is_picture(picture("PNG")[:40])

    def test_a_changed_mind_changes_nothing(self, clinics: ClinicService, choose: Callable) -> None:
        choose(None)
        assert clinics.get().logo is None

    def test_a_file_that_is_gone_is_a_problem(
        self, page: SettingsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        gone = str(tmp_path / "gone.png")
        monkeypatch.setattr(
            files.QFileDialog, "getOpenFileName", staticmethod(lambda *_: (gone, ""))
        )
        with qtbot.waitSignal(page.problem) as told:
            qtbot.mouseClick(page.findChild(Button, "chooseLogo"), LEFT)
        assert isinstance(told.args[0], FileNotReadError)

    def test_no_more_is_read_than_may_be_stored(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        path = tmp_path / "big.png"
        path.write_bytes(b"x" * 5_000)
        monkeypatch.setattr(
            files.QFileDialog, "getOpenFileName", staticmethod(lambda *_: (str(path), ""))
        )
        assert files.ask_picture(None, 1_000) == b"x" * 1_001


def test_two_columns_become_one_in_a_narrow_window(page: SettingsPage) -> None:
    wide = page._columns.direction()
    page.resize(700, 600)
    assert page._columns.direction() != wide


def test_it_changes_its_language(page: SettingsPage, speak: Callable[[str], None]) -> None:
    speak("nl")
    assert page.title == "Instellingen"
    assert page.findChild(Segmented, "theme")._segments[1].text() == "Licht"
    speak("en")
    assert page.title == "Settings"
    assert page.findChild(Segmented, "theme")._segments[1].text() == "Light"


def test_the_licences_name_what_is_inside(dressed: QApplication, qtbot: QtBot) -> None:
    dialog = LicencesDialog(RESOURCES, {"Python": "3.11", "SQLite": "3.53.4"})
    qtbot.addWidget(dialog)
    table = dialog.findChild(QTableWidget)
    cells = [
        [table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())
    ]
    assert ["SQLite", "3.53.4", "blessing (public domain)", "https://sqlite.org"] in cells
    assert all(name and licence and address for name, _, licence, address in cells)


def test_every_library_of_ours_is_among_the_licences() -> None:
    import tomllib

    root = RESOURCES.parent
    wanted = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    parts = tomllib.loads((RESOURCES / "licences.toml").read_text("utf-8"))["part"]
    listed = {part.get("package", "").lower().replace("_", "-") for part in parts}
    import re

    for line in wanted:
        name = re.match(r"[\w-]+", line).group().lower().replace("_", "-")
        assert name in listed
