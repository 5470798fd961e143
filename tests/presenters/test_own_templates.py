from dataclasses import replace
from pathlib import Path

import pytest

from exercise_app.content import ShippedLibrary
from exercise_app.domain.errors import StorageFullError
from exercise_app.domain.ids import new_id
from exercise_app.domain.language import Language
from exercise_app.presenters.own_templates import OwnTemplates, TemplateAct
from exercise_app.presenters.templates import TemplatesPresenter
from exercise_app.services.own_templates import OwnTemplateService
from exercise_app.services.template_file import MOST_BYTES
from tests.builders import a_program
from tests.fakes import FakeDatabase
from tests.presenters.test_library import FakeTarget

PROGRAM = a_program(new_id())


class Desk:
    """Own templates over a stand-in, and everything they said."""

    def __init__(self) -> None:
        self.database = FakeDatabase()
        self.library = ShippedLibrary()
        self.service = OwnTemplateService(self.database.open_work, self.library)
        self.library.add_templates(self.service.as_templates)
        self.own = OwnTemplates(self.service)
        self.done, self.problems, self.changes = [], [], []
        self.own.done.connect(self.done.append)
        self.own.problem.connect(self.problems.append)
        self.own.changed.connect(lambda: self.changes.append(self.names))

    @property
    def names(self) -> list[str]:
        return [one.name for one in self.service.all()]

    @property
    def key(self) -> str:
        return self.service.all()[0].key


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_program_is_saved_as_a_template_and_that_can_be_taken_back(desk: Desk) -> None:
    assert desk.own.keep_program(PROGRAM, "Rug thuis", "Na tillen") == ()
    assert desk.names == ["Rug thuis"]
    assert [(d.act, d.name, d.can_undo) for d in desk.done] == [
        (TemplateAct.SAVED, "Rug thuis", True)
    ]
    desk.own.undo()
    assert desk.names == []
    desk.own.undo()
    assert (desk.names, desk.problems) == ([], [])


def test_saving_under_the_same_name_replaces_and_undo_brings_the_old_one_back(desk: Desk) -> None:
    desk.own.keep_program(PROGRAM, "Rug thuis", "Eerst")
    assert desk.own.is_taken(" rug THUIS ")
    assert not desk.own.is_taken("Anders")
    shorter = replace(PROGRAM, phases=PROGRAM.phases[:1])
    desk.own.keep_program(shorter, "rug thuis", "Daarna")
    assert desk.done[-1].act is TemplateAct.REPLACED
    (one,) = desk.service.all()
    assert (len(one.phases), one.meant_for) == (1, "Daarna")
    desk.own.undo()
    (one,) = desk.service.all()
    assert (len(one.phases), one.meant_for) == (2, "Eerst")


def test_a_template_is_renamed_copied_and_deleted_each_with_a_way_back(desk: Desk) -> None:
    desk.own.keep_program(PROGRAM, "Een", "")
    desk.own.rename(desk.key, "Twee", "Voor thuis")
    assert desk.names == ["Twee"]
    desk.own.undo()
    assert desk.names == ["Een"]
    desk.own.copy(desk.library.templates()[0], Language.NL)
    assert desk.names == ["Een", "Een 2"]
    desk.own.remove(desk.key)
    assert desk.names == ["Een 2"]
    desk.own.undo()
    assert sorted(desk.names) == ["Een", "Een 2"]


def test_what_is_wrong_is_said_at_the_field_and_nothing_is_stored(desk: Desk) -> None:
    assert [p.field for p in desk.own.keep_program(PROGRAM, "", "")] == ["name"]
    assert [p.field for p in desk.own.keep_program(PROGRAM, "A", "x" * 401)] == ["meant-for"]
    assert (desk.names, desk.done, desk.problems) == ([], [], [])


def test_a_full_disk_is_a_problem_and_nothing_is_said_to_be_done(desk: Desk) -> None:
    desk.database.fail_commit = StorageFullError()
    assert desk.own.keep_program(PROGRAM, "A", "") == ()
    assert [p.code for p in desk.problems] == ["storage-full"]
    assert (desk.names, desk.done) == ([], [])


def test_a_template_that_is_gone_meanwhile_does_nothing(desk: Desk, tmp_path: Path) -> None:
    for act in (
        lambda: desk.own.rename("own-none", "A", ""),
        lambda: desk.own.remove("own-none"),
        lambda: desk.own.share("own-none", tmp_path / "a"),
    ):
        act()
    assert (desk.done, list(tmp_path.iterdir())) == ([], [])


def test_a_shared_file_is_taken_in_beside_the_original(desk: Desk, tmp_path: Path) -> None:
    desk.own.keep_program(PROGRAM, "Rug: thuis / 1", "")
    place = tmp_path / desk.own.file_name("Rug: thuis / 1")
    assert place.name == "rug-thuis-1.wervel-template"
    desk.own.share(desk.key, place)
    assert not desk.done[-1].can_undo
    desk.own.take_in(place)
    assert desk.names == ["Rug: thuis / 1", "Rug: thuis / 1 2"]
    first, second = desk.service.all()
    assert first.phases == second.phases
    desk.own.undo()
    assert desk.names == ["Rug: thuis / 1"]


def test_a_file_that_cannot_be_read_is_too_large_or_is_something_else_changes_nothing(
    desk: Desk, tmp_path: Path
) -> None:
    large, other = tmp_path / "large", tmp_path / "other"
    large.write_bytes(b"x" * (MOST_BYTES + 1))
    other.write_bytes(b"%PDF-1.7")
    for place in (large, other, tmp_path / "none", tmp_path):
        desk.own.take_in(place)
    codes = [p.code for p in desk.problems]
    assert codes == ["template-file", "template-file", "file-not-read", "file-not-read"]
    assert (desk.names, desk.done) == ([], [])


def test_a_place_that_cannot_be_written_is_a_problem(desk: Desk, tmp_path: Path) -> None:
    desk.own.keep_program(PROGRAM, "A", "")
    desk.own.share(desk.key, tmp_path / "no" / "a.wervel-template")
    assert [p.code for p in desk.problems] == ["file-not-written"]


def test_the_templates_page_shows_own_ones_first_and_looks_at_what_was_just_made(
    desk: Desk,
) -> None:
    page = TemplatesPresenter(desk.library, FakeTarget(), Language.EN)
    page.watch(desk.own)
    page.start()
    assert len(page.state.lines) == 14
    desk.own.keep_program(PROGRAM, "Rug thuis", "")
    assert page.state.lines[0].name == "Rug thuis"
    assert [line.is_own for line in page.state.lines[:2]] == [True, False]
    assert (page.state.detail.name, page.state.detail.is_own) == ("Rug thuis", True)
    assert page.chosen().id == desk.key
    desk.own.remove(desk.key)
    assert len(page.state.lines) == 14
    assert page.state.detail.id == page.state.lines[0].id
    desk.own.undo()
    assert page.state.lines[0].name == "Rug thuis"
