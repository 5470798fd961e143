"""Charts as files: the same bytes every time, with letters that can be read back."""

from io import BytesIO

import pypdf

from exercise_app.charts.export import save_pdf, save_png, save_svg
from exercise_app.charts.words import chart_words
from exercise_app.domain.language import Language
from tests.domain.courses import course_from, mockup_course

from .looks import LIGHT, PAPER

WORDS = chart_words(mockup_course(), Language.NL)


def test_the_same_course_gives_the_same_bytes():
    for save in (save_png, save_svg, save_pdf):
        first = save(mockup_course(), LIGHT, WORDS)
        assert save(mockup_course(), LIGHT, WORDS) == first


def test_the_files_are_what_they_say():
    assert save_png(mockup_course(), PAPER, WORDS).startswith(b"\x89PNG")
    assert b"<svg" in save_svg(mockup_course(), PAPER, WORDS)
    assert save_pdf(mockup_course(), PAPER, WORDS).startswith(b"%PDF")


def test_the_text_of_the_pdf_can_be_read_and_its_font_is_in_it():
    reader = pypdf.PdfReader(BytesIO(save_pdf(mockup_course(), PAPER, WORDS)))
    page = reader.pages[0]
    text = page.extract_text()
    for part in ("Gemiddelde pijn, 24 uur", "niet gemeten", "Belasten", "werk hervat"):
        assert part in text
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    assert all(font["/Subtype"] == "/Type0" for font in fonts)


def test_the_page_has_the_size_of_the_chart():
    reader = pypdf.PdfReader(BytesIO(save_pdf(course_from([(0, 5)]), PAPER, WORDS)))
    box = reader.pages[0].mediabox
    assert (float(box.width), float(box.height)) == (792 * 0.75, 445 * 0.75)


def test_the_files_name_neither_day_nor_program():
    for content in (
        save_png(mockup_course(), PAPER, WORDS),
        save_svg(mockup_course(), PAPER, WORDS),
        save_pdf(mockup_course(), PAPER, WORDS),
    ):
        assert b"CreationDate" not in content
        assert b"Matplotlib v" not in content


def test_a_picture_is_as_large_as_asked():
    png = save_png(mockup_course(), PAPER, WORDS, size_px=(600, 330), scale=1.5)
    assert int.from_bytes(png[16:20]) == 900
    assert int.from_bytes(png[20:24]) == 495
