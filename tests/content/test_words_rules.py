"""Words for patients are plain, short, printable, and promise nothing."""

import dataclasses

import pytest

from exercise_app.content import ShippedLibrary
from exercise_app.content.words_rules import exercise_words_faults, plain_faults, text_faults
from exercise_app.domain.exercise import ExerciseWords
from exercise_app.domain.language import Language

NL, EN = Language.NL, Language.EN


@pytest.fixture
def words() -> ExerciseWords:
    return ShippedLibrary().exercise("bridge").words[NL]


def reasons(found) -> list[str]:
    return [reason for _, reason in found]


def test_the_words_of_a_shipped_exercise_are_sound(words):
    assert list(exercise_words_faults(words, NL)) == []


@pytest.mark.parametrize(
    "field", ["patient_name", "region", "purpose", "feel", "mistake", "easier", "harder"]
)
def test_an_empty_text_is_named(words, field):
    emptied = dataclasses.replace(words, **{field: ""})
    assert (field, "is empty") in list(exercise_words_faults(emptied, NL))


def test_an_exercise_without_special_care_needs_no_safety_line(words):
    assert list(exercise_words_faults(dataclasses.replace(words, safety=""), NL)) == []


def test_one_step_is_too_few(words):
    found = exercise_words_faults(dataclasses.replace(words, steps=words.steps[:1]), NL)
    assert "needs 2 or more, found 1" in reasons(found)


def test_a_step_ends_like_a_sentence(words):
    steps = ("Til uw billen op", *words.steps[1:])
    found = list(exercise_words_faults(dataclasses.replace(words, steps=steps), NL))
    assert ("steps[1]", "does not end like a sentence") in found


def test_a_sentence_of_nineteen_words_is_too_long_and_one_of_eighteen_is_not():
    assert list(text_faults("text", "ja " * 17 + "ja.", NL)) == []
    found = reasons(text_faults("text", "ja " * 18 + "ja.", NL))
    assert found == ["a sentence of 19 words, at most 18 is asked"]


def test_hard_words_are_named_with_their_score():
    text = (
        "Individuele oefentherapeutische interventies faciliteren functionele "
        "activiteitenuitbreiding. Neuromusculaire coördinatie prevaleert boven "
        "maximaalkrachtontwikkeling. Lumbopelvische stabilisatieoefeningen "
        "reduceren recidieffrequentie. Multidimensionale pijneducatie completeert "
        "revalidatieprogramma's binnen eerstelijnsgezondheidszorg. Gedragsmatige strategieën."
    )
    assert any(
        reason.startswith("reads too hard") for reason in reasons(text_faults("t", text, NL))
    )


def test_a_few_words_are_not_scored():
    assert list(text_faults("note", "Neurodynamische zenuwmobilisatie.", NL)) == []


@pytest.mark.parametrize(
    ("tongue", "text"),
    [
        (EN, "This detects your pain."),
        (EN, "We recommend this."),
        (EN, "Your score improved."),
        (EN, "It monitors you."),
        (EN, "An exact diagnosis."),
        (EN, "It alerts your therapist."),
        (EN, "Clinically proven."),
        (EN, "Never bend your back."),
        (NL, "Wij stellen een DIAGNOSE."),
        (NL, "Dit is bewezen goed."),
        (NL, "De aanbevolen oefening."),
        (NL, "Uw score is verbeterd."),
        (NL, "Bescherm uw rug altijd."),
    ],
)
def test_words_beside_the_intended_use_are_named(tongue, text):
    assert any("intended use" in reason for reason in reasons(plain_faults("t", text, tongue)))


@pytest.mark.parametrize(
    ("tongue", "text"),
    [
        (EN, "Look straight ahead, not at a screen."),
        (EN, "Move in the right direction."),
        (NL, "Kijk niet naar een beeldscherm."),
        (NL, "De juiste kant op."),
    ],
)
def test_plain_words_are_not_mistaken_for_them(tongue, text):
    assert list(plain_faults("t", text, tongue)) == []


def test_letters_that_paper_cannot_show_are_named():
    assert reasons(plain_faults("t", "Til op 🏋", NL)) == ["the sheet cannot print '🏋'"]
    assert reasons(plain_faults("t", "تمرين", NL)) == ["the sheet cannot print 'ت'"]
