"""The demo clinic: invented patients with believable courses, the same for the same seed."""

from collections.abc import Callable

from exercise_app.domain.clinic import Clinic
from exercise_app.domain.document import DocumentKind, IssuedDocument
from exercise_app.domain.ids import new_id
from exercise_app.domain.language import Language
from exercise_app.domain.patient_file import PatientFile
from exercise_app.domain.program import IssuedVersion
from exercise_app.services.demo_inventor import Inventor
from exercise_app.services.demo_people import THERAPIST
from exercise_app.services.handouts import HandoutService
from exercise_app.services.ports import Clock, Library, OpenWork, SheetPrinter


def demo_clinic(language: Language) -> Clinic:
    """The invented clinic of the demo."""
    return Clinic(
        new_id(),
        "Fysiotherapie De Linde",
        "Lindelaan 8, 1234 AB Voorbeeldstad",
        "012 - 345 67 89",
        THERAPIST,
        language=language,
        is_demo=True,
    )


class DemoService:
    """Makes invented patients; the same seed and day make the same clinic."""

    def __init__(
        self,
        open_work: OpenWork,
        clock: Clock,
        library: Library,
        handouts: HandoutService,
        printer: SheetPrinter | None,
    ) -> None:
        self._open_work = open_work
        self._clock = clock
        self._library = library
        self._handouts = handouts
        self._printer = printer

    def fill(
        self,
        count: int,
        seed: int,
        language: Language,
        progress: Callable[[int], None] = lambda _done: None,
    ) -> None:
        """Make the clinic and its patients, with their sheets, in an empty database."""
        clinic = demo_clinic(language)
        with self._open_work(write=True) as work:
            work.clinics.save(clinic)
            work.commit(new_id())
        files = Inventor(self._library, self._clock.now(), language).files(count, seed)
        for number, file in enumerate(files, start=1):
            self._store(file, clinic)
            progress(number)

    def _store(self, file: PatientFile, clinic: Clinic) -> None:
        papers = [self._paper(file, version, clinic) for version in file.versions]
        with self._open_work(write=True) as work:
            work.patients.save(file.patient)
            work.episodes.save(file.episode)
            for event in file.events:
                work.episodes.save_event(event)
            if file.draft:
                work.programs.save_draft(file.draft)
            for version in file.versions:
                work.programs.add_version(version)
            for session in file.sessions:
                work.sessions.add(session)
            for paper in papers:
                if paper:
                    work.documents.add(*paper)
            work.commit(new_id())

    def _paper(
        self, file: PatientFile, version: IssuedVersion, clinic: Clinic
    ) -> tuple[IssuedDocument, bytes] | None:
        if self._printer is None:
            return None
        day = version.issued_at.date()
        phase = version.program.phase_at(day) or 0
        handout = self._handouts.build(
            version.program, phase, file.patient, clinic, day, version.code
        )
        pdf = self._printer.render(handout)
        document = IssuedDocument(
            new_id(),
            version.episode_id,
            DocumentKind.HANDOUT,
            version.code,
            version.issued_at,
            version.issued_by,
            version.program.sheet.language,
            self._printer.page_count(pdf),
            version.id,
        )
        return document, pdf
