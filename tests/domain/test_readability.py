"""Readability: syllables against hand-counted words, sentences, and the two formulas."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exercise_app.domain.language import Language
from exercise_app.domain.readability import measure_readability, sentences_of, syllables

NL, EN = Language.NL, Language.EN

# Counted by hand: words of the patient texts, and words that mislead a counter.
DUTCH = {
    1: "uw naar voelt knie thuis zijn nieuw heup één vóór steun rug duw lijf zo'n z'n leeuw buik "
    "rechts ei ook",
    2: "rustig rechtop knieën houding draaien gooien niveau cadeau bureau bewust auto auto's "
    "foto's moeilijk oefen spieren buiten rondom yoga baby café tweede groeien zwanger "
    "bijna voeten royaal koeien nieuwe actie lager's",
    3: "ademen oefening schouderblad ontspannen bewegen handdoekrol radio hernia reactie langzamer "
    "voorover elleboog lichaampje geoefend piano evenwicht elastiek conditie zwangerschap "
    "ideeën museum speciaal",
    4: "bovenbenen beïnvloeden herhalingen onderarmen financieel evacueer oefeningen "
    "rechterschouder bekkenbodem bovenlichaam speciale beoordelen",
    5: "coöperatie botontkalkingen lichaamshoudingen",
    6: "fysiotherapeut fysiotherapie",
}
ENGLISH = {
    1: "knees lie bend lifts side move breathed stretched walked else through calf floors "
    "squeeze pushed rolls eye weighed taps your they're don't you're ache chair's wrists'",
    2: "body breathing slowly shoulder pillow towel supple ankle table lying going "
    "quiet movement careful people something towards create being trainer gentle pelvis muscle "
    "wanted needed lifted raises pushes places edges buttocks balanced little",
    3: "exercise stabilise recovered gradual position exercised completely element area idea "
    "pregnancy radio studio average elbow-high another",
    4: "abdominal repetition alternative January",
    5: "repetitively osteopathy examination",
    6: "physiotherapy rehabilitation osteoporosis",
}


def cases(table):
    return [(word, count) for count, words in table.items() for word in words.split()]


@pytest.mark.parametrize(("word", "count"), cases(DUTCH))
def test_dutch_syllables_are_those_counted_by_hand(word, count):
    assert syllables(word, NL) == count
    assert syllables(word.upper(), NL) == count


@pytest.mark.parametrize(("word", "count"), cases(ENGLISH))
def test_english_syllables_are_those_counted_by_hand(word, count):
    assert syllables(word, EN) == count


def test_a_number_is_one_syllable_and_a_hyphen_joins_two_words():
    assert syllables("2026", NL) == 1
    assert syllables("10-weeks", EN) == 2


def test_sentences_end_at_stops_and_lines():
    text = "Lig op uw rug. Til één been op!\nWaarom? Omdat het kan"
    assert sentences_of(text) == ("Lig op uw rug", "Til één been op", "Waarom", "Omdat het kan")


@pytest.mark.parametrize(
    "text",
    [
        "Doe dit bijv. Op maandag om 9.30 uur",
        "Vraag het aan dr. De Vries of mevr. Jansen",
        "Neem ca. 2,5 liter per dag en max. 3",
        "Gebruik iets (o.a. een tas) van 4.5 kg",
        "Let op: til niet te hoog; stop op tijd",
    ],
)
def test_abbreviations_decimals_and_colons_do_not_end_a_sentence(text):
    assert len(sentences_of(text)) == 1


def test_a_colon_at_the_end_of_a_line_ends_a_sentence():
    assert sentences_of("Bel bij:\nkoorts\npijn") == ("Bel bij", "koorts", "pijn")


def test_step_numbers_are_not_words():
    assert sentences_of("1. Ga liggen.\n2) Til op.") == ("Ga liggen", "Til op")
    assert measure_readability("1. Ga liggen.\n2. Til op.", NL).words == 4


def test_the_dutch_formula_is_that_of_douma():
    # Nine words in two sentences.
    found = measure_readability("Ga op uw rug liggen. Til rustig uw billen.", NL)
    assert (found.words, found.sentences, found.mean_words, found.longest) == (9, 2, 4.5, 5)
    counted = 1 + 1 + 1 + 1 + 2 + 1 + 2 + 1 + 2
    assert found.score == pytest.approx(206.8 - 77 * counted / 9 - 0.93 * 4.5, abs=0.05)


def test_the_english_formula_is_that_of_flesch():
    found = measure_readability("Lie on your back. Lift one leg slowly.", EN)
    assert found.score == pytest.approx(206.835 - 84.6 * 9 / 8 - 1.015 * 4, abs=0.05)


@pytest.mark.parametrize("text", ["", "   ", "...", "🙂", "\x00", "— –"])
def test_a_text_without_words_is_as_easy_as_can_be(text):
    found = measure_readability(text, NL)
    assert (found.score, found.words, found.sentences) == (120, 0, 0)


def test_plain_dutch_scores_higher_than_officialese():
    plain = "Beweeg elke dag. Rug en benen worden sterker. Stop niet bij een beetje pijn."
    official = (
        "Oefentherapeutische interventies bevorderen functionele gezondheidsgerelateerde "
        "mogelijkheden aanmerkelijk, onafhankelijk van voorafgaande belemmeringen."
    )
    assert measure_readability(plain, NL).score > 80
    assert measure_readability(official, NL).score < 20


@given(st.text(max_size=300), st.sampled_from(list(Language)))
@settings(max_examples=300, deadline=None)
def test_any_text_can_be_measured(text, language):
    found = measure_readability(text, language)
    assert found.longest <= found.words
    assert found.sentences <= max(found.words, 0)
