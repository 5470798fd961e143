"""The dosage line: what is read, what is refused and where, and writing it back."""

import json
import re
import string

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from exercise_app.domain.dosage import RANGES, Dosage
from exercise_app.domain.dosage_text import as_json, format_dosage, parse
from exercise_app.domain.errors import DosageTextError

UNDERSTOOD = {
    "3x10": Dosage(sets=3, reps=10),
    "3 x 10": Dosage(sets=3, reps=10),
    "3×10": Dosage(sets=3, reps=10),
    "3*10": Dosage(sets=3, reps=10),
    "3X10": Dosage(sets=3, reps=10),
    "3 sets of 10": Dosage(sets=3, reps=10),
    "3 sets 10 reps": Dosage(sets=3, reps=10),
    "3 sets x 10 reps": Dosage(sets=3, reps=10),
    "3 keer 10": Dosage(sets=3, reps=10),
    "3 series van 10": Dosage(sets=3, reps=10),
    "10 reps x 3 sets": Dosage(sets=3, reps=10),
    "10 herhalingen, 3 series": Dosage(sets=3, reps=10),
    "10x": Dosage(reps=10),
    "12 tot 15 herhalingen": Dosage(reps=12, reps_max=15),
    "3x12-15": Dosage(sets=3, reps=12, reps_max=15),
    "3x12–15": Dosage(sets=3, reps=12, reps_max=15),
    "2-3x10": Dosage(sets=2, sets_max=3, reps=10),
    "2 of 3 keer 8 tot 12 herh.": Dosage(sets=2, sets_max=3, reps=8, reps_max=12),
    "3 sets": Dosage(sets=3),
    "10 min": Dosage(duration_s=600),
    "10 minuten": Dosage(duration_s=600),
    "1,5 min": Dosage(duration_s=90),
    "1 min 30 s": Dosage(duration_s=90),
    "90s": Dosage(duration_s=90),
    "1:30": Dosage(duration_s=90),
    "een half uur": Dosage(duration_s=1800),
    "1,5 uur": Dosage(duration_s=5400),
    "5x10s": Dosage(reps=5, hold_s=10),
    "3x5x10s": Dosage(sets=3, reps=5, hold_s=10),
    "1×5×10 s each side": Dosage(sets=1, reps=5, hold_s=10, per_side=True),
    "3 sets x 10 reps x 5s": Dosage(sets=3, reps=10, hold_s=5),
    "3x30s": Dosage(reps=3, hold_s=30),
    "4×1 min": Dosage(sets=4, duration_s=60),
    "3 sets of 30s": Dosage(sets=3, duration_s=30),
    "3x0:30": Dosage(sets=3, duration_s=30),
    "3x half uur": Dosage(sets=3, duration_s=1800),
    "h5s": Dosage(hold_s=5),
    "h5": Dosage(hold_s=5),
    "5s vast": Dosage(hold_s=5),
    "5 sec vasthouden": Dosage(hold_s=5),
    "hold 5s": Dosage(hold_s=5),
    "hold for 5 seconds": Dosage(hold_s=5),
    "houd 5 tellen": Dosage(hold_s=5),
    "houd steeds 5 tellen vast": Dosage(hold_s=5),
    "rust 30s": Dosage(rest_s=30),
    "r30s": Dosage(rest_s=30),
    "30s rest": Dosage(rest_s=30),
    "pauze 1 min": Dosage(rest_s=60),
    "5s hold 30s rest": Dosage(hold_s=5, rest_s=30),
    "30 sec rust 5 sec vast": Dosage(hold_s=5, rest_s=30),
    "10 min hold 5s": Dosage(duration_s=600, hold_s=5),
    "4kg": Dosage(load_kg=4),
    "4,5 kg": Dosage(load_kg=4.5),
    "4.5KG": Dosage(load_kg=4.5),
    "met 4 kilo": Dosage(load_kg=4),
    "side": Dosage(per_side=True),
    "per kant": Dosage(per_side=True),
    "zij": Dosage(per_side=True),
    "elke kant": Dosage(per_side=True),
    "each side": Dosage(per_side=True),
    "per side": Dosage(per_side=True),
    "links en rechts": Dosage(per_side=True),
    "3x10/kant": Dosage(sets=3, reps=10, per_side=True),
    "2/d": Dosage(times_per_day=2),
    "2x/dag": Dosage(times_per_day=2),
    "2x per dag": Dosage(times_per_day=2),
    "2 keer per dag": Dosage(times_per_day=2),
    "twice daily": Dosage(times_per_day=2),
    "tweemaal daags": Dosage(times_per_day=2),
    "2dd": Dosage(times_per_day=2),
    "once a day": Dosage(times_per_day=1),
    "twee keer per dag": Dosage(times_per_day=2),
    "10 min per dag": Dosage(duration_s=600, times_per_day=1),
    "10x 2/d": Dosage(reps=10, times_per_day=2),
    "10x 4kg": Dosage(reps=10, load_kg=4),
    "3/w": Dosage(days_per_week=3),
    "3x/week": Dosage(days_per_week=3),
    "3x per week": Dosage(days_per_week=3),
    "3 dagen per week": Dosage(days_per_week=3),
    "twice a week": Dosage(days_per_week=2),
    "dagelijks": Dosage(days_per_week=7),
    "daily": Dosage(days_per_week=7),
    "elke dag": Dosage(days_per_week=7),
    "every day": Dosage(days_per_week=7),
    "e4": Dosage(effort_cr10=4),
    "e0": Dosage(effort_cr10=0),
    "cr10 4": Dosage(effort_cr10=4),
    "RPE 4": Dosage(effort_cr10=4),
    "inspanning 4/10": Dosage(effort_cr10=4),
    "3x10h5s2/d": Dosage(sets=3, reps=10, hold_s=5, times_per_day=2),
    "5/w, 3x10, h5s": Dosage(sets=3, reps=10, hold_s=5, days_per_week=5),
    "3 times 10 on each side, hold for 5 seconds, rest 1 min between sets, 3 days a week": Dosage(
        sets=3, reps=10, per_side=True, hold_s=5, rest_s=60, days_per_week=3
    ),
}


@pytest.mark.parametrize(("line", "dosage"), UNDERSTOOD.items())
def test_a_line_as_therapists_write_it_is_understood(line, dosage):
    assert parse(line) == dosage
    assert parse(line.upper()) == dosage


REFUSED = {
    "": ("empty", 0, ""),
    "   ": ("empty", 0, ""),
    ",": ("empty", 0, ""),
    "hello": ("not-understood", 0, "hello"),
    "3x10 blah 5/w": ("not-understood", 5, "blah"),
    "3x10 hold banana": ("not-understood", 10, "banana"),
    "3x10 🙂": ("not-understood", 5, "🙂"),
    "3x10\x00": ("not-understood", 4, "\x00"),
    "<img src='file:///etc/passwd'>": ("not-understood", 0, "<"),
    "٣x١٠": ("not-understood", 0, "٣"),
    "3x10/d": ("not-understood", 4, "/d"),
    "1:75": ("not-understood", 2, "75"),
    "1:5": ("not-understood", 2, "5"),
    "e4/9": ("not-understood", 3, "9"),
    "10": ("number-alone", 0, "10"),
    "3x10 h5s 2": ("number-alone", 9, "2"),
    "3x10x5": ("number-alone", 5, "5"),
    "2,5x10": ("whole-number", 0, "2,5"),
    "3x10,5/w": ("whole-number", 2, "10,5"),
    "0,33 min": ("whole-number", 0, "0,33 min"),
    "5-10 min": ("no-range", 0, "5-10"),
    "3x10 2-3/d": ("no-range", 5, "2-3"),
    "3x15-12": ("not-above-minimum", 5, "12"),
    "3x10-10": ("not-above-minimum", 5, "10"),
    "3x10 3x12": ("said-twice", 5, "3"),
    "3x10 h5s h10s": ("said-twice", 10, "10s"),
    "5x10s h5s": ("said-twice", 7, "5s"),
    "3x10 daily 5/w": ("said-twice", 11, "5"),
    "3x10 per kant links en rechts": ("said-twice", 14, "links en rechts"),
    "3x10 om de dag": ("every-other-day", 5, "om de dag"),
    "every other day": ("every-other-day", 0, "every other day"),
    "3x10 30s": ("seconds-unclear", 5, "30s"),
}


@pytest.mark.parametrize(("line", "problem"), REFUSED.items())
def test_what_is_not_understood_is_refused_at_its_place(line, problem):
    with pytest.raises(DosageTextError) as refusal:
        parse(line)
    facts = refusal.value.facts
    assert (facts["reason"], facts["at"], facts["part"]) == problem


BEYOND = {
    "0x10": ("sets", 1, 10),
    "11x10": ("sets", 1, 10),
    "9-11x10": ("sets", 1, 10),
    "3x101": ("reps", 1, 100),
    "h601s": ("hold_s", 1, 600),
    "r0s": ("rest_s", 1, 600),
    "9s": ("duration_s", 10, 10_800),
    "181 min": ("duration_s", 10, 10_800),
    "0,4 kg": ("load_kg", 0.5, 300),
    "301kg": ("load_kg", 0.5, 300),
    "11/d": ("times_per_day", 1, 10),
    "8/w": ("days_per_week", 1, 7),
    "rpe 13": ("effort_cr10", 0, 10),
    "9" * 150 + "x10": ("sets", 1, 10),
}


@pytest.mark.parametrize(("line", "limits"), BEYOND.items())
def test_a_number_outside_its_range_is_refused_with_the_range(line, limits):
    with pytest.raises(DosageTextError) as refusal:
        parse(line)
    facts = refusal.value.facts
    assert facts["reason"] == "out-of-range"
    assert (facts["field"], facts["low"], facts["high"]) == limits


def test_a_line_of_ten_thousand_characters_is_refused_as_too_long():
    with pytest.raises(DosageTextError) as refusal:
        parse("3x10 " * 2_000)
    assert refusal.value.facts["reason"] == "too-long"


def test_the_canonical_notation_is_the_documented_one():
    full = "3x10 h5s r30s 4kg side 2/d 5/w e4"
    assert format_dosage(parse(full)) == full
    assert format_dosage(parse("3 x 12 tot 15")) == "3x12-15"
    assert format_dosage(parse("10 minuten")) == "10min"
    assert format_dosage(parse("1 set")) == "1 set"
    assert format_dosage(Dosage()) == ""


def test_the_json_has_exactly_the_documented_fields_and_null_for_absent():
    found = json.loads(json.dumps(as_json(parse("3x10 4,5kg side"))))
    names = (
        "sets, sets_max, reps, reps_max, hold_s, rest_s, duration_s, load_kg, per_side, "
        "times_per_day, days_per_week, effort_cr10"
    )
    assert list(found) == names.split(", ")
    assert found["load_kg"] == 4.5
    assert found["per_side"] is True
    assert found["hold_s"] is None


def _numbers(field):
    low, high = RANGES[field]
    return st.none() | st.integers(int(low), int(high))


@st.composite
def dosages(draw):
    """Any dosage that the domain allows."""
    values = {name: draw(_numbers(name)) for name in RANGES if not name.endswith("_max")}
    values["load_kg"] = draw(st.none() | st.floats(0.5, 300))
    for name in ("sets", "reps"):
        low, high = values[name], int(RANGES[name][1])
        if low is not None and low < high:
            values[f"{name}_max"] = draw(st.none() | st.integers(low + 1, high))
    return Dosage(**values, per_side=draw(st.booleans()))


@given(dosages())
@settings(max_examples=600, deadline=None)
def test_what_is_written_reads_back_as_the_same_dosage(dosage):
    assume(not dosage.is_empty)
    assert parse(format_dosage(dosage)) == dosage


VOCABULARY = [*re.findall(r"\S+", " ".join(UNDERSTOOD)), "/", ":", "-", "x", "r", "é", "\u202e"]
any_line = (
    st.text(max_size=60)
    | st.text(string.printable, max_size=60)
    | st.lists(st.sampled_from(VOCABULARY), max_size=14).map(" ".join)
    | st.lists(st.sampled_from(VOCABULARY), max_size=14).map("".join)
)


@given(any_line)
@settings(max_examples=1_500, deadline=None)
def test_any_text_gives_a_dosage_or_a_refusal_that_points_into_the_text(line):
    try:
        dosage = parse(line)
    except DosageTextError as refusal:
        at, part = refusal.facts["at"], refusal.facts["part"]
        assert line[at : at + len(part)] == part
    else:
        assert parse(format_dosage(dosage)) == dosage
