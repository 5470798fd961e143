"""The library reads what it is asked for, once, and says clearly when it cannot."""

from pathlib import Path

import pytest

from exercise_app.content import ShippedLibrary
from exercise_app.content.search import Hit
from exercise_app.domain.dosage import Dosage
from exercise_app.domain.errors import ContentError, NotFoundError
from exercise_app.domain.language import Language
from exercise_app.services.ports import Library


def test_the_shipped_library_has_all_of_the_port():
    library = ShippedLibrary()
    wanted = {name for name in vars(Library) if not name.startswith("_")}
    assert {name for name in wanted if not callable(getattr(library, name, None))} == set()


def test_one_exercise_is_read_without_reading_the_others(folder):
    (folder.root / "library/bridge-ball.toml").write_text("broken", "utf-8")
    assert ShippedLibrary(folder.root).exercise("bridge").id == "bridge"


def test_each_kind_is_read_without_the_others(folder):
    (folder.root / "programs/bridging.toml").write_text("broken", "utf-8")
    library = ShippedLibrary(folder.root)
    assert len(library.education()) == 14
    with pytest.raises(ContentError):
        library.templates()


def test_content_is_read_only_once(folder):
    library = ShippedLibrary(folder.root)
    first = library.exercises()
    for file in (folder.root / "library").iterdir():
        file.unlink()
    assert library.exercises() is first
    assert library.exercise("bridge") in first


@pytest.mark.parametrize(
    "key",
    ["", "nowhere", "../vocabulary", "/etc/passwd", "bridge\0", "Bridge", "x" * 5_000, "..", "a/b"],
)
def test_an_unknown_exercise_is_not_found_whether_or_not_all_were_read(folder, key):
    library = ShippedLibrary(folder.root)
    for _ in range(2):
        with pytest.raises(NotFoundError) as caught:
            library.exercise(key)
        assert caught.value.facts == {"kind": "exercise", "key": key}
        library.exercises()


def test_exercises_come_by_category_then_from_easy_to_hard(folder):
    ids = [one.id for one in ShippedLibrary(folder.root).exercises()]
    assert ids == ["bridge-small", "bridge", "bridge-ball", "bridge-march", "bridge-single-leg"]


def test_the_dosage_of_a_file_becomes_a_dosage(folder):
    folder.set(
        "library/bridge.toml",
        "dose",
        "{ sets = 3, reps = 8, hold_s = 5, freq_week = 4, effort_cr10 = 0, per_side = true }",
    )
    dosage = ShippedLibrary(folder.root).exercise("bridge").dosage
    assert dosage == Dosage(sets=3, reps=8, hold_s=5, days_per_week=4, effort_cr10=0, per_side=True)


def test_minutes_become_seconds(folder):
    folder.set("library/bridge.toml", "dose", "{ sets = 4, minutes = 1.5 }")
    dosage = ShippedLibrary(folder.root).exercise("bridge").dosage
    assert dosage == Dosage(sets=4, duration_s=90)


def test_an_effort_of_zero_is_not_an_effort_that_was_never_given(folder):
    folder.set("library/bridge.toml", "dose", "{ sets = 1, effort_cr10 = 0 }")
    assert ShippedLibrary(folder.root).exercise("bridge").dosage.effort_cr10 == 0
    folder.set("library/bridge.toml", "dose", "{ sets = 1 }")
    assert ShippedLibrary(folder.root).exercise("bridge").dosage.effort_cr10 is None


def test_labels_are_in_both_languages_and_unknown_keys_are_themselves():
    library = ShippedLibrary()
    assert library.label("tag", "knee-kneel", Language.NL) == "knielen"
    assert library.label("tag", "knee-kneel", Language.EN) == "kneeling"
    assert library.label("equipment", "wall", Language.NL) == "Muur"
    assert library.label("difficulty", "1", Language.EN) == "Very easy"
    assert library.label("equipment", "rocket", Language.NL) == "rocket"
    assert library.label("no-such-kind", "wall", Language.NL) == "wall"


def test_no_words_give_every_exercise_in_order(folder):
    library = ShippedLibrary(folder.root)
    for words in ("", "   ", "\t\n"):
        assert library.search(words, Language.NL) == tuple(Hit(one) for one in library.exercises())


def test_a_missing_content_folder_is_named(tmp_path: Path):
    with pytest.raises(ContentError) as caught:
        ShippedLibrary(tmp_path / "nowhere").exercises()
    assert caught.value.facts["file"] == "vocabulary.toml"
