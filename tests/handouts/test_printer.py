import shutil
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from exercise_app.domain.language import Language
from tests.handouts.sheets import HEAD, a_handout, a_printer, an_item, drawing_of, text_of


def test_importing_the_room_loads_no_pdf_library_and_no_service():
    code = (
        "import sys, exercise_app.handouts as room; room.ReportlabPrinter;"
        "print([m for m in sys.modules if m.split('.')[0] in"
        " ('reportlab', 'pypdfium2', 'PIL', 'numpy', 'PySide6')"
        " or m.startswith('exercise_app.services')])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_the_same_handout_gives_the_same_bytes_from_any_printer():
    handout = a_handout()
    first = a_printer()
    assert first.render(handout) == first.render(handout) == a_printer().render(handout)


def test_the_same_bytes_come_from_another_process():
    code = (
        "import hashlib; from tests.handouts.sheets import *;"
        "print(hashlib.sha256(a_printer().render(a_handout())).hexdigest())"
    )
    root = Path(__file__).parents[2]
    run = [sys.executable, "-c", code]
    seen = {
        subprocess.run(run, capture_output=True, text=True, check=True, cwd=root).stdout
        for _ in range(2)
    }
    assert len(seen) == 1


def test_nothing_of_the_patient_stands_in_the_metadata():
    pdf = a_printer().render(a_handout(patient_label="mevrouw A. de Zonderling"))
    reader = pypdf.PdfReader(BytesIO(pdf))
    assert dict(reader.metadata) == {
        "/Author": "",
        "/CreationDate": "D:20000101000000+00'00'",
        "/Creator": "",
        "/Keywords": "",
        "/ModDate": "D:20000101000000+00'00'",
        "/Producer": "",
        "/Subject": "",
        "/Title": "Oefeningen",
        "/Trapped": "/False",
    }
    assert b"creator" not in reader.root_object["/Metadata"].get_data()
    assert "Zonderling" in text_of(pdf)
    # Only inside the compressed pages, in no name, title or other plain string of the file.
    assert b"Zonderling" not in pdf


@pytest.mark.parametrize(
    ("language", "title"), [(Language.NL, "Oefeningen"), (Language.EN, "Exercises")]
)
def test_the_document_says_its_language_and_a_neutral_title(language, title):
    reader = pypdf.PdfReader(BytesIO(a_printer().render(a_handout(language=language))))
    assert reader.trailer["/Root"]["/Lang"] == str(language)
    assert reader.metadata.title == title
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"].value is True


def test_every_font_is_embedded_as_a_subset_and_helvetica_is_not_there():
    reader = pypdf.PdfReader(BytesIO(a_printer().render(a_handout())))
    names = set()
    for page in reader.pages:
        for entry in page["/Resources"]["/Font"].values():
            font = entry.get_object()
            names.add(font["/BaseFont"])
            assert "/FontFile2" in font["/FontDescriptor"]
            assert "/ToUnicode" in font
    assert names == {
        "/AAAAAA+NotoSans-Regular",
        "/AAAAAA+NotoSans-SemiBold",
        "/AAAAAA+lucide",
    }


def test_numbers_are_written_as_pdf_wants_them():
    # An exponent is no PDF: readers stop drawing there, and qpdf does not notice.
    drawing = drawing_of(a_printer().render(a_handout()))
    words = set(drawing.replace(b"\n", b" ").split(b" "))
    assert not [word for word in words if word[:1].isdigit() and b"e" in word]
    assert b"nan" not in words
    assert b"inf" not in words


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_qpdf_finds_nothing_wrong(tmp_path):
    file = tmp_path / "sheet.pdf"
    file.write_bytes(a_printer().render(a_handout()))
    found = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout + found.stderr
    assert "WARNING" not in found.stdout + found.stderr


def test_the_same_figure_is_stored_once_however_often_it_is_printed():
    once = a_printer().render(a_handout(*[an_item(n) for n in range(1, 3)]))
    often = a_printer().render(a_handout(*[an_item(n) for n in range(1, 21)]))
    assert often.count(b"/Subtype /Form") == once.count(b"/Subtype /Form") == 4


def test_pages_are_counted_and_painted_as_rows_of_blue_green_red():
    printer = a_printer()
    pdf = printer.render(a_handout())
    assert printer.page_count(pdf) == len(pypdf.PdfReader(BytesIO(pdf)).pages)
    page = printer.page_image(pdf, 0, 333)
    assert (page.width, page.height) == (333, pytest.approx(471, abs=1))
    assert len(page.pixels) == page.width * page.height * 4
    assert page.pixels[:3] == b"\xff\xff\xff"
    image = Image.frombytes("RGB", (page.width, page.height), page.pixels, "raw", "BGRX")
    colours = {colour for _, colour in image.getcolors(1 << 24)}
    # The arrows are orange: more red than blue, unless the bytes were swapped.
    assert any(red > blue + 100 for red, _, blue in colours)


def test_a_black_and_white_sheet_has_no_colour_at_all():
    printer = a_printer()
    pdf = printer.render(a_handout(black_and_white=True))
    for number in range(printer.page_count(pdf)):
        page = printer.page_image(pdf, number, 400)
        image = Image.frombytes("RGB", (page.width, page.height), page.pixels, "raw", "BGRX")
        assert all(max(c) - min(c) <= 2 for _, c in image.getcolors(1 << 24))


def _png(width: int, height: int) -> bytes:
    out = BytesIO()
    Image.new("RGBA", (width, height), (20, 90, 120, 255)).save(out, "PNG")
    return out.getvalue()


def test_a_logo_is_printed_and_a_large_one_stays_small_in_the_file():
    plain = len(a_printer().render(a_handout()))
    pdf = a_printer().render(a_handout(head=replace(HEAD, logo=_png(3000, 2000))))
    assert b"/Subtype /Image" in pdf
    assert len(pdf) < plain + 60_000


@pytest.mark.parametrize("logo", [b"", b"\x00" * 50, b"<svg/>", _png(40, 40)[:-30]])
def test_bytes_that_are_no_picture_leave_the_head_without_logo(logo):
    pdf = a_printer().render(a_handout(head=replace(HEAD, logo=logo)))
    assert b"/Subtype /Image" not in pdf
    assert "Fysiotherapie De Linde" in text_of(pdf)
