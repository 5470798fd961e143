"""Scores from CSV: what is read, what is left out and named, and the JSON of the numbers."""

import json
import random
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion
from exercise_app.services.trend_file import MAX_ROWS, course_of_trend, read_trend, trend_json
from exercise_app.services.trend_problems import problem_sentence

TODAY = date(2026, 3, 12)
PLAIN = "date,score\n2026-01-01,7\n2026-01-05,\n2026-01-08,0\n"


def values(content):
    return [row.value for row in read_trend(content).rows]


def reasons(content, today=None):
    return [(p.line, p.reason) for p in read_trend(content, today).problems]


def test_an_empty_score_is_missing_and_zero_is_zero():
    trend = read_trend(PLAIN)
    assert values(PLAIN) == [7, None, 0]
    assert [score.value for score in trend.points] == [7, 0]
    assert trend.missing == 1
    assert trend.problems == ()


@pytest.mark.parametrize(
    "content",
    [
        PLAIN.encode(),
        PLAIN.replace("\n", "\r\n"),
        PLAIN.replace("\n", "\r"),
        PLAIN.replace(",", ";"),
        PLAIN.replace(",", "\t"),
        "\ufeff" + PLAIN,
        b"\xef\xbb\xbf" + PLAIN.encode(),
        PLAIN.replace("date,score", "Datum , CIJFER"),
        "\n\n" + PLAIN + "\n,\n\n",
        "score,date\n7,2026-01-01\n,2026-01-05\n0,2026-01-08",
        'date,score\n"2026-01-01","7"\n2026-01-05,\n2026-01-08,0',
        "date,score,remark\n2026-01-01,7,ok\n2026-01-05,,\n2026-01-08,0,",
    ],
)
def test_the_ways_in_which_spreadsheets_write_are_read(content):
    assert values(content) == [7, None, 0]
    assert read_trend(content).problems == ()


def test_a_decimal_comma_is_read_where_the_separator_allows_it():
    assert values("date;score\n2026-01-01;6,5") == [6.5]
    assert reasons("date,score\n2026-01-01,6,5") == [(2, "columns")]


def test_rows_are_put_in_order_of_day_and_time():
    content = "date,score,time\n2026-01-02,3,\n2026-01-01,5,18:30\n2026-01-01,6,8:05\n"
    assert values(content) == [6, 5, 3]


def test_not_asked_is_neither_missing_nor_a_score():
    trend = read_trend("date,score\n2026-01-01,5\n2026-01-03,not-asked\n2026-01-05,niet gevraagd")
    assert trend.missing == 0
    assert len(trend.points) == 1
    assert len(course_of_trend(trend, TODAY).not_asked) == 2


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("2026-01-02,11", "score"),
        ("2026-01-02,-1", "score"),
        ("2026-01-02,7e0", "score"),
        ("2026-01-02,nan", "score"),
        ("2026-01-02,٧", "score"),
        ("2026-01-02,🙂", "score"),
        ("2026-01-02," + "9" * 9_999, "score"),
        ("2026-13-40,7", "date"),
        ("2026-02-30,7", "date"),
        ("01-02-2026,7", "date"),
        ("20260102,7", "date"),
        ("0001-01-01,7", "date"),
        (",7", "date"),
        ("<img src='file:///etc/passwd'>,7", "date"),
        ("2026-03-13,7", "in-future"),
        ("2026-01-02,7,25:00", "time"),
        ("2026-01-02,7,later", "time"),
        ("2026-01-02", "columns"),
        ("2026-01-02,7,12:00,extra", "columns"),
    ],
)
def test_a_bad_row_is_named_by_its_line_and_left_out(row, reason):
    content = f"date,score,time\n2026-01-01,5,\n{row}\n2026-01-08,4,\n"
    trend = read_trend(content, TODAY)
    assert [(p.line, p.reason) for p in trend.problems] == [(3, reason)]
    assert [score.value for score in trend.points] == [5, 4]
    for language in Language:
        sentence = problem_sentence(trend.problems[0], language)
        assert "3" in sentence
        assert len(sentence) < 200


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "empty"),
        (b"  \n\n", "empty"),
        ("2026-01-01,7\n", "no-header"),
        ("date\n2026-01-01\n", "no-header"),
        ("date,score,cijfer\n2026-01-01,7,7\n", "no-header"),
        (PLAIN.encode("utf-16"), "utf-16"),
        (PLAIN.encode("utf-16-le"), "not-text"),
        (b"date,score\n\0\0\0", "not-text"),
        ("date,score\n\0", "not-text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not-text"),
        (b"x" * 10_000_000, "too-large"),
        ("date,score\n" + "2026-01-01,7\n" * (MAX_ROWS + 1), "too-many-rows"),
    ],
)
def test_a_file_that_is_no_list_of_scores_gives_one_sentence(content, reason):
    trend = read_trend(content)
    assert not trend.is_readable
    assert trend.rows == ()
    assert [(p.line, p.reason) for p in trend.problems] == [(0, reason)]
    for language in Language:
        assert problem_sentence(trend.problems[0], language).count(". ") <= 1


def test_a_file_with_bad_rows_is_still_readable():
    assert read_trend("date,score\nx,1\n").is_readable


def test_scores_of_another_measure_are_left_out_and_counted():
    content = (
        "date,score,measure\n2026-01-01,7,average-24h\n2026-01-01,9,worst-24h\n"
        "2026-01-05,6,average-24h\n2026-01-05,8,worst-24h\n2026-01-06,3,\n"
    )
    trend = read_trend(content)
    assert [score.value for score in trend.points] == [7, 6]
    assert [(p.line, p.part, p.facts["rows"]) for p in trend.problems] == [
        (3, "worst-24h", 2),
        (6, "", 1),
    ]
    assert "2 keer" in problem_sentence(trend.problems[0], Language.NL)
    assert course_of_trend(trend, TODAY).question is PainQuestion.AVERAGE_24H
    worst = read_trend("date,score,measure\n2026-01-01,7,worst-24h\n")
    assert course_of_trend(worst, TODAY).question is PainQuestion.WORST_24H


def test_no_sentence_repeats_control_characters():
    (problem,) = read_trend("date,score\n2026-01-01,\x1b[31m9\n").problems
    assert "\x1b" not in problem_sentence(problem, Language.EN)


FIELDS = {
    "n", "days", "first", "last", "change", "percent", "mean_first3", "mean_last3",
    "slope_per_week", "slope_low", "slope_high", "missing", "sentence", "problems",
}  # fmt: skip


def numbers(rows):
    return trend_json(read_trend("date,score\n" + "\n".join(f"{d},{v}" for d, v in rows)))


def day(number):
    return date(2026, 1, 1) + timedelta(days=number)


def test_the_json_has_the_documented_fields_and_can_be_written():
    found = json.loads(json.dumps(numbers([(day(i * 5), 8 - i) for i in range(8)])))
    assert set(found) == FIELDS
    assert (found["n"], found["days"], found["first"], found["last"]) == (8, 8, 8, 1)
    assert (found["change"], found["percent"]) == (-7, -87.5)
    assert (found["mean_first3"], found["mean_last3"]) == (7, 2)
    assert found["slope_per_week"] == pytest.approx(-1.4)
    assert set(found["sentence"]) == {"nl", "en"}
    assert found["problems"] == []


def test_what_the_data_do_not_allow_is_null():
    nothing = trend_json(read_trend(""))
    assert set(nothing) == FIELDS
    assert (nothing["n"], nothing["first"], nothing["percent"]) == (0, None, None)
    assert nothing["problems"][0]["line"] == 0
    one = numbers([(day(0), 7)])
    assert (one["first"], one["last"], one["change"]) == (7, 7, None)
    zero = numbers([(day(0), 0), (day(1), 5)])
    assert (zero["change"], zero["percent"]) == (5, None)
    assert (zero["mean_first3"], zero["slope_per_week"]) == (None, None)
    short = numbers([(day(i), 5) for i in range(9)])
    assert short["slope_per_week"] is None
    assert short["mean_first3"] == 5


def test_several_scores_of_one_day_count_as_scores_and_as_one_day():
    found = numbers([(day(0), 8), (day(0), 6), (day(7), 5)])
    assert (found["n"], found["days"], found["missing"]) == (3, 2, 0)


def test_problems_are_told_in_both_languages_with_their_line():
    found = trend_json(read_trend("date,score\n2026-01-01,11\n"))
    (problem,) = found["problems"]
    assert (problem["line"], problem["reason"]) == (2, "score")
    assert "'11'" in problem["sentence"]["nl"]


def test_the_course_of_a_file_has_its_gaps():
    trend = read_trend("date,score\n2026-01-01,5\n2026-01-03,\n2026-01-05,4\n2026-03-01,3\n")
    course = course_of_trend(trend, TODAY)
    assert [(gap.start.day, gap.end.day) for gap in course.gaps] == [(3, 3), (6, 28)]
    assert len(course.stretches) == 3


@given(st.one_of(st.text(max_size=200), st.binary(max_size=200)))
@settings(max_examples=400, deadline=None)
def test_no_content_makes_reading_fail(content):
    trend = read_trend(content)
    json.dumps(trend_json(trend))


@given(st.text(alphabet='0123456789-,;:."\n\r xdatescore\ufeff\x1f', max_size=120))
@settings(max_examples=400, deadline=None)
def test_nothing_that_looks_like_a_row_makes_reading_fail(rows):
    trend = read_trend("date,score,time\n" + rows)
    assert len(trend.rows) + len(trend.problems) <= rows.count("\n") + rows.count("\r") + 1
    json.dumps(trend_json(trend))


def test_two_thousand_rows_are_counted_in_a_few_seconds():
    maker = random.Random(1)
    rows = [(day(-i), maker.randint(0, 10)) for i in range(MAX_ROWS)]
    assert numbers(rows)["n"] == MAX_ROWS
