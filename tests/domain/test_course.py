"""The course: which points a line joins, where nothing was measured, when phases began."""

from datetime import timedelta

from exercise_app.domain.course import Gap, PhaseStart, course_of
from exercise_app.domain.episode import EventKind
from exercise_app.domain.measure import PainQuestion

from .courses import (
    QUESTION,
    START,
    TODAY,
    course_from,
    event,
    mockup_course,
    session,
    sessions,
    version,
)


def day(number):
    return START + timedelta(days=number)


def joined(course):
    return [[(p.day - START).days for p in part] for part in course.stretches]


def test_zero_missing_and_not_asked_are_three_different_things():
    course = course_from([(0, 0), (3, None), (6, "x"), (9, 4)])
    assert [point.value for point in course.points] == [0, 4]
    assert [mark.day for mark in course.not_asked] == [day(6)]
    assert course.gaps == (Gap(day(3), day(3)),)
    assert course.missing == 1


def test_a_missing_answer_breaks_the_line_and_not_asked_does_not():
    assert joined(course_from([(0, 5), (3, None), (6, 4)])) == [[0], [6]]
    assert joined(course_from([(0, 5), (3, "x"), (6, 4)])) == [[0, 6]]


def test_a_run_of_missing_answers_is_one_gap():
    course = course_from([(0, 5), (2, None), (3, None), (5, None), (8, 4), (9, None), (12, 3)])
    assert course.gaps == (Gap(day(2), day(5)), Gap(day(9), day(9)))


def test_answers_missing_before_the_first_and_after_the_last_score_are_gaps_too():
    course = course_from([(0, None), (1, None), (4, 5), (8, None)])
    assert course.gaps == (Gap(day(0), day(1)), Gap(day(8), day(8)))
    assert course_from([(0, None), (3, None)]).gaps == (Gap(day(0), day(3)),)


def test_more_than_21_days_without_a_session_is_a_gap():
    assert course_from([(0, 5), (21, 4)]).gaps == ()
    course = course_from([(0, 5), (22, 4)])
    assert course.gaps == (Gap(day(1), day(21)),)
    assert joined(course) == [[0], [22]]


def test_scores_more_than_21_days_apart_are_not_joined_even_with_marks_between():
    course = course_from([(0, 5), (11, "x"), (22, 4)])
    assert course.gaps == ()
    assert joined(course) == [[0], [22]]


def test_a_holiday_without_scores_is_a_gap_with_its_word():
    holiday = event(5, EventKind.HOLIDAY, "vakantie", end_day=12)
    course = course_from([(0, 5), (4, 5), (14, 4)], events=[holiday])
    assert course.gaps == (Gap(day(5), day(12), "vakantie"),)
    assert course.events == ()


def test_a_holiday_with_scores_in_it_stays_an_event():
    holiday = event(5, EventKind.HOLIDAY, "vakantie", end_day=12)
    course = course_from([(0, 5), (8, 5), (14, 4)], events=[holiday])
    assert course.gaps == ()
    assert course.events == (holiday,)


def test_a_long_gap_takes_the_words_of_the_holiday_in_it():
    holiday = event(10, EventKind.HOLIDAY, "vakantie", end_day=20)
    course = course_from([(0, 5), (30, 4)], events=[holiday])
    assert course.gaps == (Gap(day(1), day(29), "vakantie"),)


def test_the_mockup_course_has_the_gap_and_the_phases_that_are_drawn():
    course = mockup_course()
    assert course.gaps == (Gap(day(29), day(45), "vakantie"),)
    assert [start.name for start in course.phases] == [
        "Weer bewegen", "Uitbreiden", "Basis", "Belasten",
    ]  # fmt: skip
    assert [(start.day - START).days for start in course.phases] == [0, 14, 53, 67]
    assert [e.text for e in course.events] == ["werk hervat"]
    assert joined(course) == [
        [0, 4, 7, 11, 14, 18, 21, 25],
        [46, 50, 53, 57, 60, 63, 67],
    ]
    assert course.days_since_last == 3


def test_a_later_version_takes_over_when_it_is_issued():
    first = version(0, (("A", 14), ("B", 14), ("C", 14)))
    second = version(0, (("A", 14), ("D", 14)), issued=16, number=2)
    course = course_from([(0, 5), (60, 5)], versions=[second, first])
    assert course.phases == (
        PhaseStart(day(0), "A"),
        PhaseStart(day(14), "B"),
        PhaseStart(day(16), "D"),
    )


def test_a_phase_that_a_new_version_carries_on_does_not_begin_again():
    first = version(0, (("A", 14), ("B", 14)))
    second = version(0, (("A", 14), ("B", 28)), issued=20, number=2)
    course = course_from([(0, 5), (60, 5)], versions=[first, second])
    assert [start.name for start in course.phases] == ["A", "B"]


def test_phases_that_are_still_to_come_are_not_in_the_course():
    course = course_from([(0, 5)], versions=[version(0, (("A", 14), ("B", 14)))])
    assert [start.name for start in course.phases] == ["A"]


def test_sessions_of_one_day_stay_in_the_order_in_which_they_were_stored():
    later, earlier = session(0, 3, number=2), session(0, 8, number=1)
    course = course_of([later, earlier], QUESTION, (), (), TODAY)
    assert [point.value for point in course.points] == [8, 3]


def test_other_questions_do_not_enter_the_course():
    course = course_of(sessions([(0, 5)]), PainQuestion.WORST_24H, (), (), TODAY)
    assert course.points == ()
    assert course.missing == 1
    assert course.stretches == ()
    assert course.days_since_last is None
