from dataclasses import replace

import pytest

from exercise_app.domain.language import Language
from tests.handouts.sheets import HEAD, a_handout, a_printer, an_item, library, pages_of, text_of


def in_order(text: str, *parts: str) -> None:
    at = 0
    for part in parts:
        found = text.find(part, at)
        assert found >= 0, f"{part!r} not after {text[max(0, at - 60) : at]!r}"
        at = found + len(part)


def test_the_first_page_reads_from_clinic_to_the_last_step():
    item = an_item(1, safety="Zet de stoel tegen de muur.", note="Rustig aan met de knie.")
    first = pages_of(a_printer().render(a_handout(item)))[0]
    in_order(
        first,
        "Fysiotherapie De Linde",
        "Lindelaan 8",
        "012 - 345 67 89",
        "Uw oefeningen voor de rug",
        "Voor mevrouw A. de Vries",
        "Week 3 en 4",
        "12 maart 2026, van Eva Smit",
        "Billen optillen 1 Brug",
        "Doe 3 keer 10 herhalingen.",
        "3 × 10",
        "keer",
        "tellen vast",
        "dagen",
        "1. Ga op uw rug liggen",
        "2. Til uw billen",
        "3. Houd 5 tellen vast",
        "Let op: Zet de stoel",
        "Rustig aan met de knie.",
        "begin",
        "eind",
        "U voelt uw billen werken.",
        "Uw week",
        "ma di wo do vr za zo",
        "1. Billen optillen 1",
        "5 dagen",
    )


def test_every_exercise_stands_on_the_sheet_in_order():
    text = text_of(a_printer().render(a_handout(*[an_item(n) for n in range(1, 13)])))
    in_order(text, *[f"voor oefening {n}." for n in range(1, 13)])


@pytest.mark.parametrize("language", list(Language))
def test_the_whole_call_list_is_there_word_for_word(language):
    last = pages_of(a_printer().render(a_handout(language=language)))[-1]
    for group in library().call_groups():
        for text in (*group.reasons[language], group.heading[language], group.tail[language]):
            assert text in last


def test_the_short_call_box_names_the_page_of_the_whole_list():
    pages = pages_of(a_printer().render(a_handout()))
    whole = next(n for n, page in enumerate(pages, start=1) if "spoedeisende hulp" in page)
    assert f"De hele lijst staat op blad {whole}." in " ".join(pages)
    assert "Bel direct 112 als u:" in " ".join(pages)


def test_the_sheet_says_on_which_page_it_goes_on():
    pages = pages_of(a_printer().render(a_handout()))
    count = len(pages)
    assert f"Blad 1 van {count}" in pages[0]
    assert f"Blad {count} van {count}" in pages[-1]
    assert "Oefening 4 staat op blad 2." in pages[0]


@pytest.mark.parametrize(
    ("count", "line"),
    [
        (4, "Oefening 4 staat op blad 2."),
        (5, "Oefening 4 en 5 staan op blad 2."),
        (9, "Oefening 4 tot en met 6 staan op blad 2."),
    ],
)
def test_one_two_and_more_exercises_on_the_next_page_are_said_in_grammar(count, line):
    items = [an_item(n) for n in range(1, count + 1)]
    assert line in pages_of(a_printer().render(a_handout(*items)))[0]


def test_a_graded_activity_sheet_has_no_pain_rules_but_still_says_when_to_call():
    text = text_of(a_printer().render(a_handout(pain_rules=False)))
    assert "Hoeveel pijn" not in text
    assert "Groen" not in text
    assert "Bel direct 112 als u:" in text


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            Language.NL,
            ("Uw week", "Hoeveel pijn mag ik voelen?", "Volgende afspraak",
             "donderdag 26 maart, 10.20 uur", "Vragen? Bel 012 - 345 67 89", "Code K7QXD",
             "Dit blad is gemaakt door uw fysiotherapeut voor u.", "Oefeningen van mevrouw"),
        ),
        (
            Language.EN,
            ("Your week", "How much pain is okay?", "Next appointment",
             "Thursday 26 March, 10:20", "Questions? Call 012 - 345 67 89", "Code K7QXD",
             "This sheet was made for you by your physiotherapist.", "Exercises for mevrouw"),
        ),
    ],
)  # fmt: skip
def test_the_sheet_speaks_one_language(language, expected):
    text = text_of(a_printer().render(a_handout(language=language)))
    for part in expected:
        assert part in text


def test_a_code_stands_instead_of_the_name():
    text = text_of(a_printer().render(a_handout(patient_label="H4K9M")))
    assert "Voor H4K9M" in text
    assert "Oefeningen van H4K9M" in text
    assert "Vries" not in text


def test_without_name_telephone_or_appointment_nothing_is_left_dangling():
    handout = a_handout(
        patient_label="",
        next_appointment=None,
        code="",
        head=replace(HEAD, telephone="", address="", therapist=""),
    )
    text = text_of(a_printer().render(handout))
    assert "Vragen? Bel ons." in text
    assert "12 maart 2026" in text
    for dangling in ("Voor ", " van Eva", "Code", "Volgende afspraak", "Oefeningen van", "None"):
        assert dangling not in text


def test_the_plan_what_is_new_and_the_chosen_topics_are_printed():
    topics = tuple((t.title["nl"], t.text["nl"]) for t in library().education()[:3])
    handout = a_handout(
        plan="Als ik koffie heb gehad, doe ik mijn oefeningen.",
        changes=("Oefening 2 is nieuw.",),
        education=topics,
    )
    text = text_of(a_printer().render(handout))
    assert "Mijn plan Als ik koffie heb gehad" in text
    assert "Wat is er nieuw? Oefening 2 is nieuw." in text
    for title, words in topics:
        assert title in text
        assert words in text


def test_an_aerobic_exercise_says_its_minutes_in_the_week():
    from exercise_app.domain.dosage import Dosage

    walk = an_item(
        1, name="Wandelen", is_aerobic=True, dosage=Dosage(duration_s=1500, days_per_week=5)
    )
    text = text_of(a_printer().render(a_handout(walk)))
    assert "1. Wandelen, 25 minuten" in text.replace("\N{NO-BREAK SPACE}", " ")


def test_days_and_times_a_day_are_said_in_the_week():
    from exercise_app.domain.dosage import Dosage

    items = (
        an_item(1, dosage=Dosage(reps=5, days_per_week=7, times_per_day=3)),
        an_item(2, dosage=Dosage(reps=5, days_per_week=1)),
        an_item(3, dosage=Dosage(reps=5)),
    )
    text = text_of(a_printer().render(a_handout(*items))).replace("\N{NO-BREAK SPACE}", " ")
    in_order(text, "Uw week", "elke dag, 3 keer per dag", "1 dag", "3. Billen optillen 3")
