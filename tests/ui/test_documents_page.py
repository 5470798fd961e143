from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.domain.errors import AppError
from exercise_app.ui.appearance import dress
from exercise_app.ui.pages.documents import DocumentsPage
from exercise_app.ui.widgets.document_pages import DocumentPages
from tests.presenters.test_documents import Watched
from tests.ui.conftest import RESOURCES


class FakePaper:
    """A printer that paints every page narrow, and a place in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder: Path | None = folder
        self.printed: list[tuple[str, int]] = []

    def print_pages(
        self, parent: QWidget, name: str, count: int, paint: Callable[[int, int], Any]
    ) -> bool:
        self.printed.append((name, sum(paint(page, 10).width for page in range(count))))
        return True

    def ask_place(self, parent: QWidget, file_name: str) -> Path | None:
        return self.folder / file_name if self.folder else None


@pytest.fixture
def paper(tmp_path: Path) -> FakePaper:
    return FakePaper(tmp_path)


@pytest.fixture
def watched() -> Watched:
    watched = Watched()
    watched.issue_two()
    return watched


@pytest.fixture
def lent() -> list[Path]:
    return []


@pytest.fixture
def page(
    dressed: QApplication, qtbot: QtBot, watched: Watched, paper: FakePaper, lent: list[Path]
) -> DocumentsPage:
    page = DocumentsPage(watched.presenter, paper, lent.append)
    qtbot.addWidget(page)
    page.resize(1192, 692)
    page.opened(watched.episode.patient_id, watched.episode.id)
    page.show()
    watched.jobs.run_all()
    return page


def test_the_newest_is_shown_page_by_page_and_arrows_show_the_next(
    page: DocumentsPage, qtbot: QtBot, watched: Watched
) -> None:
    pages = page.findChild(DocumentPages)
    assert pages.count == 2
    listed = page.findChild(QListView, "documentList")
    page.focus_first()
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    assert watched.state.row.number == 1
    texts = [listed.model().index(row, 0).data() for row in range(2)]
    assert all("Exercise sheet, version" in text and "2 page" in text for text in texts)


def test_what_changed_is_a_plain_list(page: DocumentsPage) -> None:
    card = page.findChild(QWidget, "changesCard")
    said = [label.text() for label in card.findChildren(QLabel)]
    assert "What changed since version 1" in said
    assert any(text.startswith("New: Dead bug") for text in said)


def test_it_is_printed_again_as_it_was(page: DocumentsPage, paper: FakePaper) -> None:
    page.findChild(QAbstractButton, "printDocument").click()
    ((name, width),) = paper.printed
    assert name.endswith("_handout.pdf")
    assert width == 20


def test_it_is_saved_and_opened_under_a_name_without_the_patient(
    page: DocumentsPage, paper: FakePaper, lent: list[Path], watched: Watched
) -> None:
    notices: list[Any] = []
    page.notice.connect(notices.append)
    page.findChild(QAbstractButton, "saveDocument").click()
    assert paper.folder
    (saved,) = paper.folder.glob("*.pdf")
    assert saved.read_bytes() == b"%PDF-2"
    assert "Vries" not in saved.name
    assert len(notices) == 1
    page.findChild(QAbstractButton, "openDocument").click()
    assert lent[0].read_bytes() == b"%PDF-2"
    paper.folder = None
    page.save()
    assert len(notices) == 1


def test_the_wheel_with_control_and_the_buttons_zoom(page: DocumentsPage, watched: Watched) -> None:
    pages = page.findChild(DocumentPages)
    page.findChild(QAbstractButton, "zoomIn").click()
    pages.zoom_asked.emit(1)
    assert watched.state.zoom == 150
    QApplication.processEvents()
    assert pages.horizontalScrollBar().maximum() > 0
    for _ in range(4):
        pages.zoom_asked.emit(-1)
    page.findChild(QAbstractButton, "zoomOut").click()
    assert watched.state.zoom == 50
    QApplication.processEvents()
    assert pages.horizontalScrollBar().maximum() == 0


def test_without_documents_the_page_leads_to_the_program(
    dressed: QApplication, qtbot: QtBot, paper: FakePaper, lent: list[Path]
) -> None:
    watched = Watched()
    page = DocumentsPage(watched.presenter, paper, lent.append)
    qtbot.addWidget(page)
    page.opened(None, watched.episode.id)
    page.show()
    assert page.commands() == ()
    page.print_again()
    page.save()
    page.open_elsewhere()
    assert (paper.printed, lent) == ([], [])
    with qtbot.waitSignal(page.program_asked):
        page.findChild(QAbstractButton, "firstDocument").click()


def test_a_printer_that_gets_no_pages_is_a_problem_not_a_crash(
    page: DocumentsPage, watched: Watched
) -> None:
    problems: list[AppError] = []
    page.problem.connect(problems.append)
    del watched.database.stored.documents[watched.state.selected]
    watched.presenter.select(watched.state.selected)
    page.print_again()
    assert [error.code for error in problems] == ["not-found", "not-found"]


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_page_opens_in_every_language_and_theme(
    page: DocumentsPage,
    dressed: QApplication,
    speak: Callable[[str], None],
    language: str,
    theme: str,
) -> None:
    speak(language)
    dress(dressed, RESOURCES, theme)
    assert page.title == {"nl": "Documenten", "en": "Documents"}[language]
    listed = page.findChild(QListView, "documentList").model().index(0, 0).data()
    assert {"nl": "Oefenblad, versie 2", "en": "Exercise sheet, version 2"}[language] in listed
    assert {"nl": "2 bladzijden", "en": "2 pages"}[language] in listed
    page.resize(920, 590)
    assert not page.grab().isNull()
    assert page.closing()
    assert {command.text for command in page.commands()}
    dress(dressed, RESOURCES, "light")
