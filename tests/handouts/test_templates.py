"""Every template, phase and language is printed, with the figures that are there."""

from datetime import date

import pytest

from exercise_app.content.library import ShippedLibrary
from exercise_app.domain.clinic import Clinic
from exercise_app.domain.ids import new_id
from exercise_app.domain.language import Language
from exercise_app.domain.patient import Patient, Salutation
from exercise_app.domain.program import program_from
from exercise_app.figures.store import PictureStore
from exercise_app.handouts import ReportlabPrinter
from exercise_app.services.handouts import HandoutService
from tests.handouts.sheets import RESOURCES, a_printer, letters_of, text_of
from tests.handouts.test_sheet_layout import check_every_letter

LIBRARY = ShippedLibrary()
PATIENT = Patient(
    new_id(), "Anneke", "Vries", date(1948, 5, 2), prefix="de", salutation=Salutation.MRS
)
CLINIC = Clinic(new_id(), "Fysiotherapie De Linde", "Lindelaan 8", "012 - 345 67 89", "Eva Smit")
SHEETS = [
    (template, phase, language)
    for template in LIBRARY.templates()
    for phase in range(len(template.phases))
    for language in Language
]


@pytest.fixture(scope="module")
def printer():
    return a_printer()


@pytest.mark.parametrize(
    ("template", "phase", "language"), SHEETS, ids=lambda v: getattr(v, "id", str(v))
)
def test_every_template_prints(printer, template, phase, language):
    program = program_from(template, new_id(), language, date(2026, 3, 1))
    handout = HandoutService(LIBRARY).build(
        program, phase, PATIENT, CLINIC, date(2026, 3, 1), "K7QXD"
    )
    pdf = printer.render(handout)
    check_every_letter(pdf)
    text = text_of(pdf)
    for item in handout.items:
        assert item.name in text
        assert all(step in text for step in item.steps)
        assert item.sentence in text
    assert len(handout.items) == len(template.phases[phase].items)
    assert len(pdf) < 300_000
    assert len(letters_of(pdf)) <= 2 + len(handout.items)


def test_nearly_every_sheet_of_four_exercises_takes_three_pages():
    real = ReportlabPrinter(PictureStore(RESOURCES / "figures"), RESOURCES)
    counts = []
    for template in LIBRARY.templates():
        program = program_from(template, new_id(), Language.NL, date(2026, 3, 1))
        handout = HandoutService(LIBRARY).build(
            program, 0, PATIENT, CLINIC, date(2026, 3, 1), "K7QXD"
        )
        counts.append(real.page_count(real.render(handout)))
    assert counts.count(3) >= len(counts) - 2
    assert max(counts) <= 4
