"""Words are folded, cut and compared as people mean them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.content.search_text import allowed_edits, edits, fold, letter_bits, stems, tokens


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Één Knie", "een knie"),
        ("Farmer’s", "farmers"),
        ("STRAẞE", "strasse"),
        ("ĳs", "ijs"),
        ("ﬁets", "fiets"),
    ],
)
def test_folding_drops_case_accents_and_apostrophes(typed, folded):
    assert fold(typed) == folded


def test_tokens_are_words_and_numbers():
    assert tokens("Kat-koe op 90/90!") == ("kat", "koe", "op", "90", "90")


def test_stems_undo_a_doubled_letter():
    assert {"bill", "bil"} <= set(stems("billen"))


@pytest.mark.parametrize(("letters", "most"), [(3, 0), (4, 1), (7, 1), (8, 2), (40, 2)])
def test_longer_words_may_hold_more_errors(letters, most):
    assert allowed_edits(letters) == most


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ("brug", "brug", 0),
        ("brug", "brig", 1),
        ("brug", "bru", 1),
        ("brug", "burg", 1),
        ("", "ab", 2),
        ("squat", "sqaut", 1),
    ],
)
def test_edits_are_counted(first, second, count):
    assert edits(first, second, 2) == count


def test_counting_stops_above_the_most():
    assert edits("wandelen", "stofzuigen", 2) == 3


_WORD = st.text("abcde", max_size=8)


@given(_WORD, _WORD)
def test_edits_are_the_same_both_ways_and_zero_only_for_the_same_word(first, second):
    assert edits(first, second, 8) == edits(second, first, 8)
    assert (edits(first, second, 8) == 0) == (first == second)


@given(_WORD, _WORD)
def test_the_quick_look_never_hides_a_near_word(first, second):
    differing = (letter_bits(first) ^ letter_bits(second)).bit_count()
    assert differing <= 2 * edits(first, second, 8)
