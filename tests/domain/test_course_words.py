"""The arithmetic in words, held against the mockup and worked by hand."""

import re

import pytest

from exercise_app.domain.course_numbers import course_numbers, phase_numbers
from exercise_app.domain.course_words import (
    ArithmeticRow,
    arithmetic,
    decimals,
    further_arithmetic,
    score,
    signed,
    summary,
)
from exercise_app.domain.language import Language
from exercise_app.domain.trend import Allowed

from .courses import course_from, mockup_course, version

NL, EN = Language.NL, Language.EN


def test_the_numbers_of_the_mockup_are_those_worked_by_hand():
    numbers = course_numbers(mockup_course())
    assert numbers.count == 15
    assert numbers.mean_first3 == pytest.approx((7 + 6 + 7) / 3)
    assert numbers.mean_last3 == pytest.approx((0 + 3 + 2) / 3)
    assert numbers.comparison.change == pytest.approx(-5)
    assert numbers.comparison.percent == pytest.approx(-75)
    assert numbers.comparison.error == pytest.approx(2.77 * 1.02 / 3**0.5, abs=0.002)
    assert numbers.comparison.important_at == pytest.approx(20 / 3 * 0.7)
    assert (numbers.change, numbers.from_baseline) == (-5, -5)
    assert numbers.percent == pytest.approx(-500 / 7)
    assert numbers.allowed is Allowed.SLOPE


def test_the_rows_of_the_mockup_are_word_for_word():
    assert arithmetic(mockup_course(), NL) == (
        ArithmeticRow(
            "−5,0",
            "Eerste 3 cijfers gemiddeld 6,7. Laatste 3 gemiddeld 1,7. Dat is 75 % lager.",
            "Verandering sinds het begin. 15 cijfers van 1 januari tot en met 9 maart.",
        ),
        ArithmeticRow(
            "1,6",
            "Meetfout van een verschil tussen twee gemiddelden van 3 cijfers.",
            "Berekend uit SEM 1,02. Childs 2005, Spine.",
        ),
        ArithmeticRow(
            "2 of 30 %",
            "Kleinste belangrijke verandering in de literatuur. 30 % onder 6,7 is 4,7.",
            "Ostelo 2008, Spine. Een gemiddelde van groepen, geen oordeel over één persoon.",
        ),
    )


def test_english_has_points_and_a_true_minus():
    change, error, important = arithmetic(mockup_course(), EN)
    assert change.figure == "−5.0"
    assert change.sentence == "First 3 scores average 6.7. Last 3 average 1.7. That is 75% lower."
    assert error.figure == "1.6"
    assert "4.7" in important.sentence


def test_one_score_is_only_shown():
    (row,) = arithmetic(course_from([(0, 7)]), NL)
    assert (row.figure, row.sentence) == ("7", "Eén cijfer, op 1 januari.")
    (row,) = arithmetic(course_from([(0, 7), (0, 5)]), EN)
    assert (row.figure, row.sentence) == ("5", "2 scores on one day, 1 January.")


def test_without_a_score_there_is_no_arithmetic():
    assert arithmetic(course_from([(0, None)]), NL) == ()
    assert further_arithmetic(course_from([(0, "x")]), NL) == ()
    assert course_numbers(course_from([])) is None
    assert summary(None, NL) == "Er zijn geen cijfers."


def test_two_scores_give_a_difference_with_the_error_of_single_scores():
    change, error, important = arithmetic(course_from([(0, 7), (7, 5)]), NL)
    assert change.figure == "−2,0"
    assert change.sentence == "Eerste cijfer 7. Laatste cijfer 5. Dat is 29 % lager."
    assert error.figure == "2,8"
    assert important.sentence.endswith("30 % onder 7 is 4,9.")


def test_three_or_four_days_add_median_and_range_and_no_score_stands_on_both_sides():
    rows = arithmetic(course_from([(0, 7), (7, 5), (14, 6), (20, 2)]), NL)
    assert [row.figure for row in rows] == ["−2,0", "5,5", "2,0", "2 of 30 %"]
    assert rows[0].sentence.startswith("Eerste 2 cijfers gemiddeld 6,0. Laatste 2 gemiddeld 4,0.")
    assert rows[1].sentence == "Mediaan van 4 cijfers. Laagste 2, hoogste 7."


def test_a_start_at_zero_has_no_percentage():
    change, _, important = arithmetic(course_from([(0, 0), (7, 5)]), NL)
    assert change.figure == "+5,0"
    assert change.sentence.endswith("Een percentage is er niet, want het begin is 0.")
    assert "onder" not in important.sentence
    assert course_numbers(course_from([(0, 0), (7, 5)])).percent is None


def test_equal_is_called_equal():
    assert "Dat is gelijk." in arithmetic(course_from([(0, 5), (7, 5)]), NL)[0].sentence
    assert "Dat is gelijk." in arithmetic(course_from([(0, 0), (7, 0)]), NL)[0].sentence
    assert arithmetic(course_from([(0, 5), (7, 5)]), NL)[0].figure == "0,0"


def test_years_are_written_when_they_differ():
    source = arithmetic(course_from([(0, 5), (400, 5)]), NL)[0].source
    assert "1 januari 2026 tot en met 5 februari 2027" in source


def test_a_slope_is_only_said_when_the_days_allow_it():
    short = course_from([(d, 5) for d in (0, 2, 4, 6, 13)])
    assert course_numbers(short).slope is None
    cautious = further_arithmetic(course_from([(d, 5) for d in (0, 2, 4, 6, 14)]), NL)
    assert "lees voorzichtig" in cautious[0].source
    full = further_arithmetic(mockup_course(), NL)
    assert "lees voorzichtig" not in full[0].source
    assert full[0].sentence.startswith("Punten per week over de hele periode, ongeveer tussen −")


def test_phases_show_count_median_quartiles_and_overlap_only_with_five_scores_each():
    phases = phase_numbers(mockup_course())
    assert [(p.name, p.count, p.median) for p in phases] == [
        ("Weer bewegen", 4, 6.5), ("Uitbreiden", 6, 4.5), ("Basis", 4, 2.5), ("Belasten", 1, 2),
    ]  # fmt: skip
    assert [p.non_overlap for p in phases] == [None] * 4
    course = course_from(
        [*((d, 6) for d in range(5)), *((d, 3) for d in range(10, 15))],
        versions=[version(0, (("{A}", 8), ("B", 8)))],
    )
    assert phase_numbers(course)[1].non_overlap == 1
    rows = further_arithmetic(course, NL)
    assert any("{A}: 5 cijfers" in row.sentence for row in rows)
    assert any("100 % van de paren" in row.source for row in rows)


def test_empty_answers_are_counted():
    rows = further_arithmetic(course_from([(0, 5), (2, None), (4, "x"), (6, 5)]), NL)
    assert (rows[-1].figure, rows[-1].sentence) == ("1", "Zonder antwoord. Niet gevraagd: 1.")


def test_the_summary_names_the_period_with_its_year():
    said = summary(course_numbers(mockup_course()), NL)
    assert said.startswith("15 cijfers van 1 januari 2026 tot en met 9 maart 2026.")
    assert "Helling −" in said
    assert summary(course_numbers(course_from([(0, 7)])), EN) == "One score: 7, on 1 January 2026."
    twice = course_numbers(course_from([(0, 7), (0, 6)]))
    assert summary(twice, NL) == "2 cijfers op één dag, 1 januari 2026."


@pytest.mark.parametrize(
    ("number", "dutch", "english"),
    [(-5, "−5,0", "−5.0"), (-0.01, "0,0", "0.0"), (0.25, "0,3", "0.3"), (6.6667, "6,7", "6.7")],
)
def test_numbers_are_written_as_people_round_them(number, dutch, english):
    assert decimals(number, NL) == dutch
    assert decimals(number, EN) == english


def test_differences_carry_their_sign():
    assert signed(1.25, NL) == "+1,3"
    assert signed(0.01, NL) == "0,0"
    assert signed(-0.01, NL) == "0,0"
    assert (score(7.0, NL), score(6.5, NL)) == ("7", "6,5")


JUDGEMENT = re.compile(
    r"recommend|detect|improv|monitor|diagnos|alert|verbeter|beter|slechter|advies|herstel",
    re.IGNORECASE,
)


@pytest.mark.parametrize("language", list(Language))
def test_no_row_judges(language):
    course = mockup_course()
    for row in (*arithmetic(course, language), *further_arithmetic(course, language)):
        assert not JUDGEMENT.search(f"{row.sentence} {row.source}"), row
