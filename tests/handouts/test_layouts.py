"""What every layout must hold, and what is its own."""

from dataclasses import replace
from io import BytesIO

import pypdf
import pytest

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.language import Language
from exercise_app.domain.program import SheetLayout
from exercise_app.handouts.narrow import sides
from tests.handouts.sheets import (
    HEAD,
    MM,
    a_handout,
    a_printer,
    an_item,
    letters_of,
    pages_of,
    text_of,
)  # fmt: skip
from tests.handouts.test_sheet_layout import HANDOUTS

OTHERS = [layout for layout in SheetLayout if layout is not SheetLayout.STANDARD]
WALK = an_item(5, is_aerobic=True, name="Wandelen", dosage=Dosage(duration_s=1500, days_per_week=5))


def laid_out(layout, handout):
    beside = None
    if layout is SheetLayout.BILINGUAL:
        items = tuple(replace(item, name=f"Lift {item.number}") for item in handout.items)
        beside = replace(handout, language=Language.EN, items=items)
    return a_printer().render(replace(handout, layout=layout, beside=beside))


@pytest.mark.parametrize("name", ["twelve", "every dosage", "wide words", "long note"])
@pytest.mark.parametrize("layout", OTHERS)
def test_every_letter_stands_on_the_paper_and_is_large_enough(layout, name):
    least = 18 if layout is SheetLayout.LARGE else 12
    pdf = laid_out(layout, HANDOUTS[name])
    reader = pypdf.PdfReader(BytesIO(pdf))
    for page, letters in zip(reader.pages, letters_of(pdf), strict=True):
        for letter in letters:
            assert letter.size >= least - 0.01, letter
            assert letter.left >= 8 * MM, letter
            assert letter.right <= float(page.mediabox.width) - 8 * MM, letter
            assert letter.bottom >= 5 * MM, letter
            assert letter.top <= float(page.mediabox.height) - 5 * MM, letter


@pytest.mark.parametrize("layout", OTHERS)
def test_every_exercise_and_the_telephone_are_there_in_every_layout(layout):
    text = text_of(laid_out(layout, a_handout()))
    for number in range(1, 5):
        assert f"Billen optillen {number}" in text
    assert "012 - 345 67 89" in text
    assert "mevrouw A. de Vries" in text


@pytest.mark.parametrize("layout", [one for one in OTHERS if one is not SheetLayout.CARD])
def test_steps_and_the_whole_call_list_are_in_every_layout_but_the_card(layout):
    handout = a_handout()
    text = text_of(laid_out(layout, handout))
    for item in handout.items:
        assert item.sentence in text
        assert all(step in text for step in item.steps)
    for group in handout.call_groups:
        assert all(reason in text for reason in group.reasons[Language.NL])
    assert "Het vervangt geen onderzoek." in text


def test_in_large_print_each_exercise_has_a_page_of_its_own():
    pages = pages_of(laid_out(SheetLayout.LARGE, a_handout()))
    for number in range(1, 5):
        assert f"voor oefening {number}." in pages[number - 1]


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6])
def test_up_to_six_exercises_fit_on_one_card(count):
    card = laid_out(SheetLayout.CARD, a_handout(*[an_item(n) for n in range(1, count + 1)]))
    assert len(pages_of(card)) == 1


def test_a_card_of_more_exercises_goes_on_and_keeps_their_numbers():
    card = laid_out(SheetLayout.CARD, a_handout(*[an_item(n) for n in range(1, 9)]))
    pages = pages_of(card)
    assert len(pages) == 2
    assert "Billen optillen 8" in pages[1]


def test_a_card_says_the_walk_with_its_minutes_and_no_steps():
    text = text_of(laid_out(SheetLayout.CARD, a_handout(an_item(1), an_item(2), WALK)))
    assert "Wandelen 25 minuten" in text
    assert "Til uw billen" not in text


def test_a_card_without_pain_rules_and_telephone_still_prints():
    handout = a_handout(pain_rules=False, head=replace(HEAD, telephone=""))
    text = text_of(laid_out(SheetLayout.CARD, handout))
    assert "Pijn 0 tot 5" not in text
    assert "Vragen? Bel ons." in text


def test_a_folded_booklet_has_its_pages_in_order():
    assert sides(8) == ((8, 1), (2, 7), (6, 3), (4, 5))
    assert sides(3) == ((4, 1), (2, 3))
    for count in range(1, 30):
        found = [number for side in sides(count) for number in side]
        assert sorted(found) == list(range(1, len(found) + 1))
        assert len(found) % 4 == 0
        assert count <= len(found) < count + 4


def test_a_booklet_lies_on_its_side_with_two_pages_on_each():
    reader = pypdf.PdfReader(BytesIO(laid_out(SheetLayout.BOOKLET, a_handout())))
    assert {round(float(page.mediabox.width) / MM) for page in reader.pages} == {297}
    assert len(reader.pages) == 4
    assert "Blad 1 van 8" in reader.pages[0].extract_text()
    assert "Blad 8 van 8" in reader.pages[0].extract_text()


def test_both_languages_stand_on_a_bilingual_sheet_with_the_same_numbers():
    text = text_of(laid_out(SheetLayout.BILINGUAL, a_handout()))
    assert "Lift 3" in text
    assert "3. Billen optillen 3. 5 dagen" in text
    assert "3. Lift 3. 5 days" in text
    assert "When to call" in text
    assert "Wanneer bellen" in text
