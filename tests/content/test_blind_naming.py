"""The record of how readers understood the pictures covers every exercise and says it soundly."""

import datetime
import tomllib

import pytest

from exercise_app.content import ShippedLibrary, check_library, shipped_folder

ANSWERS = {"yes", "partly", "no"}


@pytest.fixture(scope="module")
def record() -> dict[str, object]:
    file = shipped_folder("exercises") / "blind-naming.toml"
    return tomllib.loads(file.read_text("utf-8"))


def test_every_exercise_is_named_once_and_no_unknown_one(record):
    named = [one["id"] for one in record["exercise"]]
    assert named == sorted(exercise.id for exercise in ShippedLibrary().exercises())
    assert len(named) == 204


def test_it_says_when_and_how_the_pictures_were_read(record):
    assert record["schema"] == 1
    assert record["date"] == datetime.date(2026, 11, 22)
    assert record["how"].startswith("Two readers")


def test_every_judgement_uses_the_agreed_words(record):
    for one in record["exercise"]:
        assert set(one) == {"id", "understood", "dangerous", "redrawn", "retest", "note"}
        assert one["understood"] in ANSWERS, one["id"]
        assert one["retest"] in ANSWERS | {""}, one["id"]
        assert isinstance(one["dangerous"], bool), one["id"]
        assert isinstance(one["redrawn"], bool), one["id"]


def test_what_was_misread_or_dangerous_was_redrawn_and_says_why(record):
    for one in record["exercise"]:
        if one["dangerous"] or one["understood"] != "yes":
            assert one["redrawn"], one["id"]
            assert one["note"], one["id"]


def test_only_a_new_picture_is_read_again(record):
    for one in record["exercise"]:
        assert one["redrawn"] or not one["retest"], one["id"]


def test_the_check_of_the_content_accepts_the_record():
    faults = check_library(shipped_folder("exercises"))
    assert [str(fault) for fault in faults if "blind-naming" in str(fault)] == []
