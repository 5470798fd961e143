"""The dosage sentence, the icon row and the minutes."""

import re

import pytest
from hypothesis import given, settings

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.dosage_text import parse
from exercise_app.domain.dosage_words import (
    IconCell,
    IconKind,
    icon_cells,
    mean_minutes_per_day,
    minutes_per_day,
    sentence,
)
from exercise_app.domain.language import Language

from .test_dosage_text import dosages

NL, EN = Language.NL, Language.EN

SENTENCES = {
    "3x10 side h5s 3/w": (
        "3 keer 10 herhalingen per kant. Houd steeds 5 tellen vast. 3 dagen per week.",
        "3 sets of 10 repetitions on each side. Hold for 5 seconds each time. 3 days a week.",
    ),
    "25min 5/w": ("25 minuten. 5 dagen per week.", "25 minutes. 5 days a week."),
    "1x1": ("1 herhaling.", "1 repetition."),
    "1x3 h30s side": (
        "3 herhalingen per kant. Houd steeds 30 tellen vast.",
        "3 repetitions on each side. Hold for 30 seconds each time.",
    ),
    "3x1 h60s 7/w": (
        "3 keer. Houd steeds 1 minuut vast. Elke dag.",
        "3 times. Hold for 1 minute each time. Every day.",
    ),
    "2-3x12-15": ("2 of 3 keer 12 tot 15 herhalingen.", "2 or 3 sets of 12 to 15 repetitions."),
    "4x1min side": ("4 keer 1 minuut per kant.", "4 times for 1 minute on each side."),
    "1/d 1/w": ("1 keer per dag, 1 dag per week.", "Once a day, 1 day a week."),
    "2/d 7/w": ("2 keer per dag, elke dag.", "Twice a day, every day."),
    "h1s": ("Houd 1 tel vast.", "Hold for 1 second."),
    "h30s side": ("Houd 30 tellen vast. Per kant.", "Hold for 30 seconds. On each side."),
    "3x10 r90s 4,5kg e4": (
        (
            "3 keer 10 herhalingen. Rust tussendoor 90 tellen. Gebruik een gewicht van 4,5 kg. "
            "Hoe zwaar het voelt: 4 van 10."
        ),
        (
            "3 sets of 10 repetitions. Rest for 90 seconds in between. Use a weight of 4.5 kg. "
            "How hard it feels: 4 out of 10."
        ),
    ),
    "1 set": ("1 keer.", "Once."),
    "h150s": (
        "Houd 2 minuten en 30 seconden vast.",
        "Hold for 2 minutes and 30 seconds.",
    ),
}


@pytest.mark.parametrize(("line", "expected"), SENTENCES.items())
def test_a_dosage_is_said_in_both_languages(line, expected):
    assert (sentence(parse(line), NL), sentence(parse(line), EN)) == expected


ON_PAPER = {
    "3x10 5/w": (
        "Doe 3 keer 10 herhalingen. 5 dagen per week.",
        "Do 3 sets of 10 repetitions. 5 days a week.",
    ),
    "25min": ("Doe dit 25 minuten.", "Do this for 25 minutes."),
    "4x1min": ("Doe dit 4 keer 1 minuut.", "Do this 4 times for 1 minute."),
    "daily": ("Doe dit elke dag.", "Do this every day."),
    "h5s 5/w": ("Houd 5 tellen vast. 5 dagen per week.", "Hold for 5 seconds. 5 days a week."),
    "3x1 h10s": (
        "Doe dit 3 keer. Houd steeds 10 tellen vast.",
        "Do this 3 times. Hold for 10 seconds each time.",
    ),
}


@pytest.mark.parametrize(("line", "expected"), ON_PAPER.items())
def test_on_paper_the_sentence_tells_the_patient_to_do_it(line, expected):
    dosage = parse(line)
    assert (sentence(dosage, NL, True), sentence(dosage, EN, True)) == expected


ONE_OF_MANY = re.compile(
    r"(?<!\d)(?<!of )(?<!or )(?<!tot )(?<!to )1 "
    r"(herhalingen|tellen|minuten|seconden|dagen|repetitions|seconds|minutes|days|sets|times)\b"
)
MANY_OF_ONE = re.compile(
    r"(?<![\d,.])(?!1 )\d+ "
    r"(herhaling|tel|minuut|seconde|dag|repetition|second|minute|day|set|time)\b"
)


@given(dosages())
@settings(max_examples=500, deadline=None)
def test_no_sentence_has_a_wrong_plural_or_loose_ends(dosage):
    for language in Language:
        for for_paper in (False, True):
            said = sentence(dosage, language, for_paper)
            assert not ONE_OF_MANY.search(said), said
            assert not MANY_OF_ONE.search(said), said
            assert "None" not in said
            assert "  " not in said
            assert "per dagen" not in said
            assert (said == "") == dosage.is_empty
            for part in said.split(". "):
                assert part[:1] == part[:1].upper()


@given(dosages())
@settings(max_examples=200, deadline=None)
def test_every_number_of_the_dosage_is_in_the_sentence_or_its_words(dosage):
    said = sentence(dosage, NL)
    assert ("vast" in said) == (dosage.hold_s is not None)
    assert ("Rust" in said) == (dosage.rest_s is not None)
    assert ("gewicht" in said) == (dosage.load_kg is not None)
    assert ("per dag" in said) == (dosage.times_per_day is not None)
    assert ("kant" in said) == dosage.per_side


def test_the_icon_row_has_the_cells_of_the_mockup():
    assert icon_cells(parse("3x10 h5s 5/w"), NL) == (
        IconCell(IconKind.AMOUNT, "3 × 10", "keer"),
        IconCell(IconKind.HOLD, "5", "tellen vast"),
        IconCell(IconKind.DAYS_PER_WEEK, "5", "dagen"),
    )
    assert icon_cells(parse("3x8 side 2/d"), EN) == (
        IconCell(IconKind.AMOUNT, "3 × 8", "each side"),
        IconCell(IconKind.TIMES_PER_DAY, "2", "times a day"),
    )


@pytest.mark.parametrize(
    ("line", "figure", "word"),
    [
        ("25min", "25", "minuten"),
        ("1min", "1", "minuut"),
        ("30s", "30", "seconden"),
        ("90s", "1:30", "minuten"),
        ("4x1min", "4 × 1", "minuut"),
        ("4x1min side", "4 × 1", "min elke kant"),
        ("3x12-15", "3 × 12–15", "keer"),
        ("1x10", "10", "keer"),
        ("3x1 h10s", "3", "keer"),
        ("h60s", "1", "minuut vast"),
        ("4,5kg", "4,5", "kg"),
        ("1/w", "1", "dag"),
    ],
)
def test_an_icon_cell_has_the_figure_and_a_word_that_fits(line, figure, word):
    first = icon_cells(parse(line), NL)[0]
    assert (first.figure, first.word) == (figure, word)


@pytest.mark.parametrize(
    ("line", "minutes"),
    [
        ("3x10", 2.5),  # 90 s of work, two rests of 30 s
        ("3x10 h5s", 3.5),
        ("3x8 h5s side", 5),
        ("3x10 r60s", 3.5),
        ("5x10s", 50 / 60),
        ("5x10s r10s", 1.5),  # four rests between the holds
        ("25min", 25),
        ("4x1min", 5.5),
        ("10min 3/d", 30),
        ("2-4x10", 2.5),
        ("4kg", 0),
    ],
)
def test_minutes_a_day_follow_the_written_assumptions(line, minutes):
    assert minutes_per_day(parse(line)) == pytest.approx(minutes)


def test_the_mean_over_a_week_counts_the_days():
    assert mean_minutes_per_day(parse("25min 5/w")) == pytest.approx(125 / 7)
    assert mean_minutes_per_day(parse("25min")) == 25
    assert minutes_per_day(Dosage()) == 0
