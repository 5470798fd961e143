from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.modeltest import ModelTester

from exercise_app.content import ShippedLibrary
from exercise_app.domain.dosage import Dosage
from exercise_app.domain.errors import AppError, StorageFailedError
from exercise_app.domain.ids import new_id
from exercise_app.domain.program_compare import ChangeKind
from exercise_app.domain.program_edit import with_item
from exercise_app.presenters.documents import DocumentServices, DocumentsPresenter
from exercise_app.services.documents import DocumentService
from tests.builders import a_document, a_program, a_version, stored_patient
from tests.fakes import FakeClock, FakeDatabase, LaterJobs
from tests.presenters.session_setup import NoPrinter, session_services


@dataclass(frozen=True)
class Image:
    width: int
    height: int
    pixels: bytes


class Painter(NoPrinter):
    """Paints white pages; fails when told to."""

    def __init__(self) -> None:
        self.error: Exception | None = None
        self.asked: list[tuple[int, int]] = []

    def page_image(self, pdf: bytes, page: int, width_px: int) -> Any:
        self.asked.append((page, width_px))
        if self.error:
            raise self.error
        return Image(width_px, 2, b"\xff" * width_px * 8)


class Watched:
    def __init__(self) -> None:
        self.database = FakeDatabase(FakeClock())
        self.jobs, self.painter = LaterJobs(), Painter()
        library = ShippedLibrary()
        services = session_services(self.database, library)
        self.presenter = DocumentsPresenter(
            DocumentServices(
                DocumentService(self.database.open_work),
                services.programs,
                library,
                self.painter,
                self.jobs,
            )
        )
        self.problems: list[AppError] = []
        self.saved: list[Path] = []
        self.presenter.problem.connect(self.problems.append)
        self.presenter.saved.connect(self.saved.append)
        _, self.episode = stored_patient(self.database)

    @property
    def state(self) -> Any:
        return self.presenter.state

    def issue_two(self) -> None:
        first = a_program(self.episode.id)
        second = with_item(first, first.phases[0].id, "dead-bug", Dosage(sets=2))
        with self.database.open_work(write=True) as work:
            for number, program in ((1, first), (2, second)):
                version = a_version(program, number)
                work.programs.add_version(version)
                work.documents.add(a_document(version), f"%PDF-{number}".encode())
            work.commit(new_id())


@pytest.fixture
def page() -> Watched:
    page = Watched()
    page.issue_two()
    page.presenter.set_width(500)
    page.presenter.open(page.episode.id)
    return page


def test_the_newest_document_is_shown_with_its_version(page: Watched) -> None:
    assert [row.number for row in page.state.rows] == [2, 1]
    assert page.state.row.number == 2
    code = page.state.row.document.code
    assert page.state.file_name == f"{code}_20260311_handout.pdf"


def test_pages_come_one_after_the_other_off_the_screen(page: Watched) -> None:
    assert page.state.is_loading
    assert not page.state.pages
    page.jobs.run_next()
    assert list(page.state.pages) == [0]
    assert page.state.is_loading
    page.jobs.run_all()
    assert list(page.state.pages) == [0, 1]
    assert not page.state.is_loading


def test_choosing_another_document_drops_the_pages_on_their_way(page: Watched) -> None:
    older = page.state.rows[1].document.id
    page.presenter.select(older)
    assert page.jobs.waiting == 1
    page.jobs.run_all()
    assert page.state.selected == older
    assert list(page.state.pages) == [0, 1]


def test_zooming_paints_sharper_and_keeps_the_old_pages_meanwhile(page: Watched) -> None:
    page.jobs.run_all()
    page.presenter.zoom_in()
    assert page.state.zoom == 125
    assert len(page.state.pages) == 2
    page.jobs.run_all()
    assert page.painter.asked[-1] == (1, 625)
    for _ in range(9):
        page.presenter.zoom_in()
    assert page.state.zoom == 200
    for _ in range(9):
        page.presenter.zoom_out()
    assert page.state.zoom == 50


def test_a_document_says_what_changed_since_the_version_before(page: Watched) -> None:
    assert page.state.compared_with == 1
    (row,) = page.state.changes
    assert row.change.kind is ChangeKind.NEW
    assert row.exercise is not None
    page.presenter.select(page.state.rows[1].document.id)
    assert page.state.changes is None


def test_an_exercise_that_the_library_lost_still_stands_in_the_changes() -> None:
    page = Watched()
    first = a_program(page.episode.id)
    gone = with_item(first, first.phases[0].id, "no-longer-there", Dosage())
    with page.database.open_work(write=True) as work:
        for number, program in ((1, first), (2, gone)):
            version = a_version(program, number)
            work.programs.add_version(version)
            work.documents.add(a_document(version), b"%PDF")
        work.documents.add(a_document(version, version_id=None), b"%PDF")
        work.commit(new_id())
    page.presenter.open(page.episode.id)
    assert sorted(row.number for row in page.state.rows) == [0, 1, 2]
    two = next(row for row in page.state.rows if row.number == 2)
    page.presenter.select(two.document.id)
    assert page.state.changes[0].exercise is None


def test_the_bytes_are_saved_as_they_were_issued(page: Watched, tmp_path: Path) -> None:
    assert page.presenter.save_as(tmp_path / page.state.file_name)
    assert (tmp_path / page.state.file_name).read_bytes() == b"%PDF-2"
    assert page.saved == [tmp_path / page.state.file_name]
    assert not page.presenter.save_as(tmp_path / "no" / "x.pdf")
    assert [error.code for error in page.problems] == ["file-not-written"]


def test_a_page_for_the_printer_comes_from_the_issued_bytes(page: Watched) -> None:
    assert page.presenter.page_image(1, 900).width == 900


def test_a_page_that_cannot_be_painted_is_reported_and_a_bug_is_not_hidden(page: Watched) -> None:
    page.painter.error = StorageFailedError(path="x")
    page.jobs.run_all()
    assert [error.code for error in page.problems] == ["storage-failed"]
    assert not page.state.is_loading
    page.painter.error = ZeroDivisionError()
    page.presenter.set_width(600)
    with pytest.raises(ZeroDivisionError):
        page.jobs.run_all()


def test_an_episode_without_documents_and_no_episode_are_empty(page: Watched) -> None:
    _, other = stored_patient(page.database)
    for episode_id in (other.id, None):
        page.presenter.open(episode_id)
        assert page.state.rows == ()
        assert not page.state.can_show
        assert page.state.file_name == ""
        assert page.state.changes is None
    assert not page.presenter.write_to(Path("x.pdf"))
    with pytest.raises(AppError):
        page.presenter.page_image(0, 10)


def test_coming_back_keeps_the_chosen_document(page: Watched) -> None:
    older = page.state.rows[1].document.id
    page.presenter.select(older)
    page.presenter.close()
    assert page.jobs.waiting == 0
    page.presenter.open(page.episode.id)
    assert page.state.selected == older


def test_bytes_that_are_gone_are_reported(page: Watched) -> None:
    document_id = page.state.rows[0].document.id
    del page.database.stored.documents[document_id]
    page.presenter.select(document_id)
    assert [error.code for error in page.problems] == ["not-found"]
    assert not page.state.is_loading


def test_the_model_of_the_documents_keeps_its_promises(
    page: Watched, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(page.presenter.list)
    page.presenter.open(None)
    assert page.presenter.list.row_of(None) == -1


def test_documents_that_cannot_be_read_are_reported(
    page: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise StorageFailedError(path="x")

    monkeypatch.setattr(page.presenter._services.documents, "_open_work", refuse)
    page.presenter.open(page.episode.id)
    assert [error.code for error in page.problems] == ["storage-failed"]


def test_no_row_of_the_list_is_no_data(page: Watched) -> None:
    assert page.presenter.list.data(QModelIndex()) is None
