"""Programs: write a draft, issue a version, look back."""

from dataclasses import dataclass, replace
from uuid import UUID

from exercise_app.domain.clinic import Clinic
from exercise_app.domain.codes import new_code
from exercise_app.domain.document import DocumentKind, IssuedDocument
from exercise_app.domain.errors import InvalidInputError, NothingToPrintError
from exercise_app.domain.ids import new_id
from exercise_app.domain.language import Language
from exercise_app.domain.patient import Patient
from exercise_app.domain.program import (
    IssuedVersion,
    Phase,
    Program,
    SheetOptions,
    program_from,
    program_problems,
)
from exercise_app.services.handouts import HandoutService
from exercise_app.services.ports import Clock, Library, OpenWork, SheetPrinter, UnitOfWork


@dataclass(frozen=True, slots=True)
class Issued:
    """What issuing made: the frozen version, its document and the PDF bytes."""

    version: IssuedVersion
    document: IssuedDocument
    pdf: bytes


class ProgramService:
    """Keeps drafts as they are typed and freezes what a patient is given."""

    def __init__(
        self,
        open_work: OpenWork,
        clock: Clock,
        library: Library,
        handouts: HandoutService,
        printer: SheetPrinter,
    ) -> None:
        self._open_work = open_work
        self._clock = clock
        self._library = library
        self._handouts = handouts
        self._printer = printer

    def draft(self, episode_id: UUID, phase_name: str) -> Program:
        """The program being written; a new empty one with one phase when there is none yet."""
        with self._open_work() as work:
            if draft := work.programs.draft(episode_id):
                return draft
            patient = work.patients.get(work.episodes.get(episode_id).patient_id)
        return Program(
            new_id(),
            episode_id,
            starts_on=self._clock.today(),
            phases=(Phase(new_id(), phase_name),),
            sheet=SheetOptions(language=patient.language),
        )

    def save(self, program: Program, op_id: UUID | None = None) -> Program:
        """Store a draft. Raise InvalidInputError or ConflictError."""
        if problems := program_problems(program):
            raise InvalidInputError(*problems)
        with self._open_work(write=True) as work:
            stored = work.programs.save_draft(program)
            work.commit(op_id or new_id())
        return stored

    def from_template(self, program: Program, template_id: str) -> Program:
        """Fill a draft from a template, keeping its identity; nothing is stored yet."""
        template = next(t for t in self._library.templates() if t.id == template_id)
        today = self._clock.today()
        made = program_from(template, program.episode_id, program.sheet.language, today)
        sheet = replace(program.sheet, pain_rules=made.sheet.pain_rules)
        return replace(made, id=program.id, version=program.version, sheet=sheet)

    def preview(self, program: Program, phase: int) -> bytes:
        """The sheet of one phase (0-based) as PDF, with nothing stored."""
        with self._open_work() as work:
            patient, clinic = _people(work, program.episode_id)
            before = _before(work, program)
        handout = self._handouts.build(
            program, phase, patient, clinic, self._clock.today(), code="", before=before
        )
        return self._printer.render(handout)

    def issue(self, program: Program, phase: int, op_id: UUID | None = None) -> Issued:
        """Freeze the program as a version, print the sheet of a phase (0-based), keep both.

        Raise NothingToPrintError when the phase is empty. The version, the document and its
        bytes are stored together or not at all, and with them that its exercises were used.
        """
        if not (0 <= phase < len(program.phases)) or not program.phases[phase].items:
            raise NothingToPrintError
        with self._open_work() as work:
            patient, clinic = _people(work, program.episode_id)
            before = _before(work, program)
            version = self._frozen(work, program, clinic)
        day = version.issued_at.date()
        pdf = self._printer.render(
            self._handouts.build(program, phase, patient, clinic, day, version.code, before)
        )
        document = self._document(version, pdf)
        with self._open_work(write=True) as work:
            work.programs.add_version(version)
            work.documents.add(document, pdf)
            used = tuple(item.exercise_id for item in program.phases[phase].items)
            work.own_library.count_use(used)
            work.commit(op_id or new_id())
        return Issued(version, document, pdf)

    def _frozen(self, work: UnitOfWork, program: Program, clinic: Clinic) -> IssuedVersion:
        return IssuedVersion(
            id=new_id(),
            program_id=program.id,
            episode_id=program.episode_id,
            number=len(work.programs.versions(program.episode_id)) + 1,
            code=_free_code(work),
            issued_at=self._clock.now(),
            issued_by=clinic.therapist,
            program=program,
        )

    def _document(self, version: IssuedVersion, pdf: bytes) -> IssuedDocument:
        return IssuedDocument(
            id=new_id(),
            episode_id=version.episode_id,
            kind=DocumentKind.HANDOUT,
            code=version.code,
            created_at=version.issued_at,
            created_by=version.issued_by,
            language=version.program.sheet.language,
            pages=self._printer.page_count(pdf),
            version_id=version.id,
        )

    def previous(self, episode_id: UUID) -> IssuedVersion | None:
        """The version that was issued last, or None."""
        return next(iter(self.versions(episode_id)), None)

    def versions(self, episode_id: UUID) -> tuple[IssuedVersion, ...]:
        """Every issued version, newest first."""
        with self._open_work() as work:
            return work.programs.versions(episode_id)


def _before(work: UnitOfWork, program: Program) -> Program | None:
    """The program as it was issued last; None when it never was."""
    versions = work.programs.versions(program.episode_id)
    return versions[0].program if versions else None


def _people(work: UnitOfWork, episode_id: UUID) -> tuple[Patient, Clinic]:
    patient = work.patients.get(work.episodes.get(episode_id).patient_id)
    clinic = work.clinics.get() or Clinic(new_id(), "", language=Language.NL)
    return patient, clinic


def _free_code(work: UnitOfWork) -> str:
    code = new_code()
    while not work.programs.code_is_free(code):
        code = new_code()
    return code
