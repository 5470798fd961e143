from exercise_app.handouts.boxes import Box, Gap, Stack
from exercise_app.handouts.pages import Pages

RULE = Gap(10)


class Line(Box):
    """Something that is not free space."""

    height = 50.0


def pages() -> Pages:
    return Pages(first_top=200, next_top=100, end=800)


def heights(page) -> list[float]:
    return [box.height for _, box in page.parts]


def test_a_box_that_does_not_fit_goes_to_the_next_page_whole():
    made = pages()
    for number in (1, 2, 3):
        made.append(Gap(290), RULE, number)
    assert [page.numbers for page in made.all] == [[1, 2], [3]]
    assert heights(made.all[0]) == [290, 10, 290]
    assert heights(made.all[1]) == [290]


def test_a_box_too_high_for_the_first_page_only_leaves_that_page_to_the_head():
    made = pages()
    made.append(Gap(650), RULE, 1)
    assert [page.numbers for page in made.all] == [[], [1]]


def test_a_box_higher_than_any_page_is_divided_and_nothing_is_lost():
    made = pages()
    made.append(Stack([Line()] * 40), RULE, 1)
    assert sum(page.used for page in made.all) == 40 * 50
    assert all(page.used <= page.end - page.top for page in made.all)
    assert [page.numbers for page in made.all] == [[1], [1], [1]]


def test_a_floating_box_fills_the_first_hole_that_is_large_enough():
    made = pages()
    for number in (1, 2, 3):
        made.append(Gap(400), RULE, number)
    assert made.float_in(Gap(150), RULE) == 0
    assert made.float_in(Gap(150), RULE) == 1
    assert made.float_in(Gap(900 - 600), RULE) == 3
    assert len(made.all) == 4


def test_a_floating_box_can_be_kept_from_earlier_pages():
    made = pages()
    for number in (1, 2):
        made.append(Gap(400), RULE, number)
    assert made.float_in(Gap(100), RULE, earliest=1) == 1


def test_gaps_grow_only_as_far_as_the_page_allows():
    made = pages()
    made.append(Gap(290), RULE, 1)
    made.append(Gap(290), RULE, 2)
    page = made.last
    page.spread(1000)
    assert page.used <= page.end - page.top
    assert [round(y) for y, _ in page.parts] == [200, 492, 505]


def test_trying_something_on_a_copy_changes_nothing():
    made = pages()
    made.append(Gap(290), RULE, 1)
    made.copy().append(Gap(700), RULE, 2)
    assert len(made.all) == 1
    assert heights(made.last) == [290]
