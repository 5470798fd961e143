from dataclasses import replace

import pytest

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.language import Language
from exercise_app.handouts.fonts import icon_letters, register_fonts
from exercise_app.handouts.setting import setting_of
from exercise_app.handouts.sheet import Sheet
from exercise_app.handouts.texts import read_texts
from tests.handouts.sheets import (
    HEAD,
    MM,
    RESOURCES,
    PlainFigures,
    a_handout,
    a_printer,
    an_item,
    letters_of,
    pages_of,
    text_of,
)  # fmt: skip

WIDE_WORD = "W" * 80
NOTE_4000 = "Doe het rustig aan en stop als het te veel wordt. " * 80
FULL_DOSAGE = Dosage(
    sets=3, sets_max=4, reps=10, reps_max=12, hold_s=45, rest_s=90, load_kg=12.5, per_side=True,
    times_per_day=2, days_per_week=5, effort_cr10=4,
)  # fmt: skip


def sheet_of(handout):
    register_fonts(RESOURCES)
    texts = read_texts(RESOURCES, handout.language)
    setting = setting_of(texts, icon_letters(RESOURCES), black_and_white=False)
    return Sheet(handout, setting, PlainFigures().picture)


def check_every_letter(pdf):
    for number, letters in enumerate(letters_of(pdf), start=1):
        assert letters, f"page {number} is empty"
        for letter in letters:
            assert letter.size >= 11.99, (number, letter)
            assert letter.left >= 14.5 * MM, (number, letter)
            assert letter.right <= 195.5 * MM, (number, letter)
            assert letter.bottom >= 8 * MM, (number, letter)
            assert letter.top <= (297 - 11) * MM, (number, letter)


HANDOUTS = {
    "four": a_handout(),
    "one": a_handout(an_item(1)),
    "twelve": a_handout(*[an_item(n) for n in range(1, 13)]),
    "english": a_handout(language=Language.EN),
    "graded activity": a_handout(pain_rules=False),
    "every dosage": a_handout(*[an_item(n, dosage=FULL_DOSAGE) for n in range(1, 3)]),
    "wide words": a_handout(
        an_item(1, name=WIDE_WORD, clinical_name=WIDE_WORD, sentence=WIDE_WORD + ".",
                steps=(WIDE_WORD,) * 3, feel=WIDE_WORD, safety=WIDE_WORD, note=WIDE_WORD * 6),
        head=replace(HEAD, clinic=WIDE_WORD, address=WIDE_WORD * 2, telephone="0" * 40,
                     therapist=WIDE_WORD),
        patient_label=WIDE_WORD * 2, title=WIDE_WORD, period=WIDE_WORD, plan=WIDE_WORD * 6,
    ),
    "long note": a_handout(an_item(1, note=NOTE_4000), an_item(2)),
    "many lines": a_handout(an_item(1, note="regel\n" * 250)),
    "long topics": a_handout(education=(("Titel", "Blijf bewegen. " * 66),) * 14),
    "no exercises": replace(a_handout(), items=()),
    "many changes": a_handout(changes=("Oefening 2 is nieuw.",) * 12),
}  # fmt: skip


@pytest.mark.parametrize("name", HANDOUTS)
def test_no_letter_is_smaller_than_12_points_or_outside_the_margins(name):
    check_every_letter(a_printer().render(HANDOUTS[name]))


@pytest.mark.parametrize("name", HANDOUTS)
def test_no_line_of_words_is_printed_over_another(name):
    for letters in letters_of(a_printer().render(HANDOUTS[name])):
        taken = {}
        for letter in letters:
            # Two letters in the same 2 x 2 points would be one over the other.
            middle = ((letter.left + letter.right) / 2, (letter.bottom + letter.top) / 2)
            place = (round(middle[0] / 2), round(middle[1] / 2))
            assert place not in taken or letter.text in "ijl.,:;|'1-", (letter, taken[place])
            taken[place] = letter


@pytest.mark.parametrize("name", HANDOUTS)
def test_every_part_of_a_page_ends_above_its_foot(name):
    for page in sheet_of(HANDOUTS[name]).pages:
        for y, box in page.parts:
            assert y >= page.top - 0.01
            assert y + box.height <= page.end + 0.01


def test_sixty_exercises_are_printed_and_none_is_divided_over_two_pages():
    handout = a_handout(*[an_item(n) for n in range(1, 61)])
    numbers = [number for page in sheet_of(handout).pages for number in page.numbers]
    assert numbers == list(range(1, 61))
    pages = pages_of(a_printer().render(handout))
    for number in range(1, 61):
        with_name = [page for page in pages if f"voor oefening {number}." in page]
        assert len(with_name) == 1
        assert f"Billen optillen {number}" in with_name[0]


def test_a_note_longer_than_a_page_goes_on_and_loses_no_word():
    words = " ".join(f"woord{n}" for n in range(400))
    pdf = a_printer().render(a_handout(an_item(1, note=words), an_item(2)))
    pages = pages_of(pdf)
    assert sum("woord" in page for page in pages) >= 2
    text = text_of(pdf)
    assert all(f"woord{n}" in text for n in range(400))


def test_the_week_of_sixty_exercises_has_a_row_for_each():
    text = text_of(a_printer().render(a_handout(*[an_item(n) for n in range(1, 61)])))
    week = text[text.index("Uw week") :]
    assert all(f"{n}. Billen optillen {n}" in week for n in range(1, 61))


def test_the_week_stands_on_the_first_page_when_it_fits_there():
    assert "Uw week" in pages_of(a_printer().render(a_handout(an_item(1))))[0]


def test_a_week_that_does_not_fit_in_front_stands_with_the_pain_rules_and_the_telephone():
    steps = tuple(f"Dit is stap {n}, lang genoeg voor twee hele regels tekst." for n in range(5))
    items = [an_item(n, steps=steps) for n in range(1, 5)]
    pages = pages_of(a_printer().render(a_handout(*items)))
    together = next(page for page in pages if "Uw week" in page)
    assert "Hoeveel pijn mag ik voelen?" in together
    assert "Vragen? Bel" in together
    assert "Stap" not in together


def test_the_call_list_always_begins_on_a_page_of_its_own():
    pages = pages_of(a_printer().render(a_handout(an_item(1))))
    assert "Wanneer bellen" in pages[-1]
    assert "Uw week" not in pages[-1]
    assert "oefening 1" not in pages[-1]


def test_short_sheets_stay_short():
    printer = a_printer()
    assert printer.page_count(printer.render(a_handout())) <= 4
    assert printer.page_count(printer.render(a_handout(an_item(1)))) <= 3


def test_a_sheet_without_call_list_still_ends_with_the_disclaimer():
    text = text_of(a_printer().render(a_handout(call_groups=())))
    assert "Het vervangt geen onderzoek." in text
    assert "De hele lijst" not in text
