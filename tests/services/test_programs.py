from dataclasses import replace
from uuid import UUID

import pytest

from exercise_app.content import ShippedLibrary
from exercise_app.domain.episode import Episode
from exercise_app.domain.errors import InvalidInputError, NothingToPrintError, StorageFullError
from exercise_app.domain.handout import Handout
from exercise_app.domain.ids import new_id
from exercise_app.domain.program import Program, SheetOptions
from exercise_app.domain.program_edit import without_items
from exercise_app.domain.program_turns import with_turns
from exercise_app.services.handouts import HandoutService
from exercise_app.services.programs import ProgramService
from tests.builders import a_clinic, stored_patient
from tests.fakes import FakeClock, FakeDatabase

LIBRARY = ShippedLibrary()


class PaperPrinter:
    """Prints the code and names as bytes, one page for every exercise."""

    def __init__(self) -> None:
        self.printed: list[Handout] = []

    def render(self, handout: Handout) -> bytes:
        self.printed.append(handout)
        return "\n".join(item.name for item in handout.items).encode()

    def page_count(self, pdf: bytes) -> int:
        return pdf.count(b"\n") + 1

    def page_image(self, pdf: bytes, page: int, width_px: int) -> None:
        raise AssertionError("nobody looks at pages here")


@pytest.fixture
def database() -> FakeDatabase:
    database = FakeDatabase(FakeClock())
    with database.open_work(write=True) as work:
        work.clinics.save(a_clinic(therapist="Eva Smit"))
        work.commit(new_id())
    return database


@pytest.fixture
def printer() -> PaperPrinter:
    return PaperPrinter()


@pytest.fixture
def service(database: FakeDatabase, printer: PaperPrinter) -> ProgramService:
    handouts = HandoutService(LIBRARY)
    return ProgramService(database.open_work, database.clock, LIBRARY, handouts, printer)


@pytest.fixture
def episode(database: FakeDatabase) -> Episode:
    return stored_patient(database)[1]


def from_template(service: ProgramService, episode: Episode) -> Program:
    draft = service.draft(episode.id, "Fase 1")
    return service.save(service.from_template(draft, "subacute-return"))


def test_a_first_draft_is_empty_and_stored_only_when_saved(
    service: ProgramService, episode: Episode
) -> None:
    draft = service.draft(episode.id, "Fase 1")
    assert [phase.name for phase in draft.phases] == ["Fase 1"]
    assert service.draft(episode.id, "Fase 1").id != draft.id
    service.save(draft)
    assert service.draft(episode.id, "Fase 1").id == draft.id


def test_a_template_fills_the_draft_and_keeps_its_identity(
    service: ProgramService, episode: Episode
) -> None:
    draft = service.save(service.draft(episode.id, "Fase 1"))
    filled = service.from_template(draft, "graded-activity-high-risk")
    assert (filled.id, filled.version) == (draft.id, draft.version)
    assert filled.items
    assert not filled.sheet.pain_rules


def test_issuing_freezes_the_program_and_keeps_the_paper(
    service: ProgramService, database: FakeDatabase, episode: Episode
) -> None:
    program = from_template(service, episode)
    issued = service.issue(program, 0)
    assert issued.version.number == 1
    assert issued.version.issued_by == "Eva Smit"
    assert issued.document.version_id == issued.version.id
    assert issued.document.pages == len(program.phases[0].items)
    with database.open_work() as work:
        assert work.documents.content(issued.document.id) == issued.pdf
    service.save(replace(program, title="Later anders"))
    assert service.versions(episode.id)[0].program == program


def test_every_version_has_its_own_code(service: ProgramService, episode: Episode) -> None:
    program = from_template(service, episode)
    codes = {service.issue(program, 0).version.code for _ in range(5)}
    assert len(codes) == 5
    assert [v.number for v in service.versions(episode.id)] == [5, 4, 3, 2, 1]


@pytest.mark.parametrize("phase", [-1, 0, 7])
def test_a_phase_without_exercises_cannot_be_issued(
    service: ProgramService, episode: Episode, phase: int
) -> None:
    with pytest.raises(NothingToPrintError):
        service.issue(service.draft(episode.id, "Fase 1"), phase)
    assert service.versions(episode.id) == ()


def test_a_full_disk_leaves_neither_version_nor_document(
    service: ProgramService, database: FakeDatabase, episode: Episode
) -> None:
    program = from_template(service, episode)
    database.fail_commit = StorageFullError(path="clinic.db")
    with pytest.raises(StorageFullError):
        service.issue(program, 0)
    assert service.versions(episode.id) == ()
    with database.open_work() as work:
        assert work.documents.of_episode(episode.id) == ()


def test_a_note_that_cannot_be_printed_is_refused_at_its_exercise(
    service: ProgramService, episode: Episode
) -> None:
    program = from_template(service, episode)
    phase = program.phases[0]
    bad = replace(phase.items[1], note="goed zo 👍")
    items = (phase.items[0], bad, *phase.items[2:])
    with pytest.raises(InvalidInputError) as refused:
        service.save(replace(program, phases=(replace(phase, items=items), *program.phases[1:])))
    problem = refused.value.problems[0]
    assert (problem.field, problem.rule) == (f"note-{bad.id}", "unprintable")


def test_the_preview_stores_nothing(
    service: ProgramService, database: FakeDatabase, printer: PaperPrinter, episode: Episode
) -> None:
    program = from_template(service, episode)
    before: list[UUID] = list(database.committed)
    service.preview(program, 1)
    assert database.committed == before
    assert printer.printed[-1].code == ""


def test_a_second_sheet_says_what_is_new_unless_that_is_not_wanted(
    service: ProgramService, printer: PaperPrinter, episode: Episode
) -> None:
    program = from_template(service, episode)
    assert service.previous(episode.id) is None
    service.issue(program, 0)
    assert printer.printed[-1].changes == ()
    fewer = service.save(without_items(program, [program.phases[0].items[0].id]))
    service.preview(fewer, 0)
    assert len(printer.printed[-1].changes) == 1
    second = service.issue(fewer, 0)
    assert printer.printed[-1].changes[0].startswith("Niet meer: ")
    previous = service.previous(episode.id)
    assert previous is not None
    assert previous.code == second.version.code
    quiet = service.save(replace(program, version=fewer.version, sheet=SheetOptions(changes=False)))
    service.preview(quiet, 0)
    assert printer.printed[-1].changes == ()


def test_issuing_counts_the_exercises_of_the_sheet_as_used(
    service: ProgramService, database: FakeDatabase, episode: Episode
) -> None:
    program = from_template(service, episode)
    service.issue(program, 0)
    with database.open_work() as work:
        used = {use.exercise_id: use.count for use in work.own_library.uses()}
    assert used == {item.exercise_id: 1 for item in program.phases[0].items}


def test_exercises_in_turns_say_so_on_the_sheet(
    service: ProgramService, printer: PaperPrinter, episode: Episode
) -> None:
    program = from_template(service, episode)
    first = program.phases[0].items[0].id
    service.preview(with_turns(program, {first}), 0)
    one, two, *others = printer.printed[-1].items
    assert one.sentence.endswith("Doe om de beurt een serie hiervan en van oefening 2.")
    assert two.sentence.endswith("oefening 1.")
    assert not any("om de beurt" in item.sentence for item in others)
