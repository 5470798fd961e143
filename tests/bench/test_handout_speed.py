"""The warm render of a sheet against a bare page of the same library in the same run."""

import time
from io import BytesIO
from statistics import median

import pytest
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

from exercise_app.figures.store import PictureStore
from exercise_app.handouts import ReportlabPrinter
from tests.handouts.sheets import RESOURCES, a_handout, an_item

TEXT = "Ga op handen en knieën zitten, met een vlakke rug. Strek uw arm en uw been. " * 2
DRAWN = ("bridge", "bird-dog", "sit-to-stand", "hip-hinge-dowel")


def bare_page() -> bytes:
    out = BytesIO()
    style = getSampleStyleSheet()["Normal"]
    SimpleDocTemplate(out, invariant=1).build([Paragraph(TEXT, style) for _ in range(5)])
    return out.getvalue()


@pytest.mark.bench
def test_a_warm_sheet_of_four_exercises_with_its_tags_costs_at_most_25_bare_pages():
    printer = ReportlabPrinter(PictureStore(RESOURCES / "figures"), RESOURCES)
    items = (an_item(n, exercise_id=name) for n, name in enumerate(DRAWN, start=1))
    handout = a_handout(*items)
    pdf = printer.render(handout)
    bare_page()
    bare, sheet = [], []
    for _ in range(15):
        start = time.process_time()
        bare_page()
        middle = time.process_time()
        printer.render(handout)
        bare.append(middle - start)
        sheet.append(time.process_time() - middle)
    ratio = median(sheet) / median(bare)
    assert ratio <= 25, f"{ratio:.1f}"
    assert len(pdf) <= 200_000
