"""The demo clinic: invented patients with believable courses, the same for the same seed."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from exercise_app.domain.clinic import Clinic
from exercise_app.domain.document import DocumentKind, IssuedDocument
from exercise_app.domain.ids import new_id
from exercise_app.domain.language import Language
from exercise_app.domain.program import IssuedVersion
from exercise_app.domain.whole_patient import WholePatient
from exercise_app.services.demo_inventor import Inventor
from exercise_app.services.demo_people import THERAPIST
from exercise_app.services.handouts import HandoutService
from exercise_app.services.ports import Clock, Library, OpenWork, SheetPrinter

SHEETS_UP_TO = 200
"""Larger clinics are for measuring; printing a sheet for everybody would take hours."""

StoreMany = Callable[[Iterable[WholePatient]], int]


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
        printer: SheetPrinter,
    ) -> None:
        self._open_work = open_work
        self._clock = clock
        self._library = library
        self._handouts = handouts
        self._printer = printer

    def fill(
        self,
        store: StoreMany,
        count: int,
        seed: int,
        language: Language,
        progress: Callable[[int], None] = lambda _done: None,
    ) -> None:
        """Make the clinic and its patients, with their sheets, in an empty database.

        Small clinics get the sheets that were issued as documents too. `progress` is told how
        many patients are made.
        """
        clinic = demo_clinic(language)
        with self._open_work(write=True) as work:
            work.clinics.save(clinic)
            work.commit(new_id())
        store(self._made(clinic, count, seed, progress))

    def _made(
        self, clinic: Clinic, count: int, seed: int, progress: Callable[[int], None]
    ) -> Iterator[WholePatient]:
        inventor = Inventor(self._library, self._clock.now(), clinic.language)
        for number, whole in enumerate(inventor.patients(count, seed), start=1):
            yield self._with_sheets(whole, clinic) if count <= SHEETS_UP_TO else whole
            progress(number)

    def _with_sheets(self, whole: WholePatient, clinic: Clinic) -> WholePatient:
        sheets = tuple(self._sheet(whole, version, clinic) for version in whole.versions)
        return replace(whole, documents=sheets)

    def _sheet(
        self, whole: WholePatient, version: IssuedVersion, clinic: Clinic
    ) -> tuple[IssuedDocument, bytes]:
        day = version.issued_at.date()
        phase = version.program.phase_at(day) or 0
        pdf = self._printer.render(
            self._handouts.build(version.program, phase, whole.patient, clinic, day, version.code)
        )
        document = IssuedDocument(
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
        return document, pdf
