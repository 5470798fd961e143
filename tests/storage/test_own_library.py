"""The own part of the library: what the database and its stand-in promise alike."""

from dataclasses import replace

import pytest

from exercise_app.domain.errors import ConflictError, DatabaseDamagedError, NotFoundError
from exercise_app.domain.ids import new_id
from exercise_app.domain.own_library import ExerciseUse
from exercise_app.storage.engine import Place, connect
from tests.builders import a_phase, a_program, an_item, an_own_exercise, an_own_template
from tests.builders import stored_patient as patient_in
from tests.storage.test_contracts import NASTY, read, write

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9


def test_a_template_comes_back_as_it_was_stored(either):
    template = an_own_template(meant_for="Bij veel zitten", pain_rules=False)
    stored = write(either, lambda w: w.own_library.save_template(template))
    assert stored == replace(template, version=1)
    assert read(either, lambda w: w.own_library.templates()) == (stored,)


@pytest.mark.parametrize("name", NASTY)
def test_any_name_of_a_template_comes_back(either, name):
    template = an_own_template(name=name[:80], meant_for=name * 9)
    stored = write(either, lambda w: w.own_library.save_template(template))
    assert (stored.name, stored.meant_for) == (name[:80], name * 9)


def test_templates_keep_their_order_and_a_removed_one_can_come_back(either):
    first, second = an_own_template(name="B"), an_own_template(name="A")
    for one in (first, second):
        write(either, lambda w, one=one: w.own_library.save_template(one))
    write(either, lambda w: w.own_library.remove_template(first.id))
    assert [t.name for t in read(either, lambda w: w.own_library.templates())] == ["A"]
    write(either, lambda w: w.own_library.save_template(first))
    assert [t.name for t in read(either, lambda w: w.own_library.templates())] == ["A", "B"]
    with pytest.raises(NotFoundError):
        write(either, lambda w: w.own_library.remove_template(new_id()))


def test_a_stale_template_or_exercise_is_refused(either):
    template = write(either, lambda w: w.own_library.save_template(an_own_template()))
    own = write(either, lambda w: w.own_library.save_exercise(an_own_exercise()))
    write(either, lambda w: w.own_library.save_template(replace(template, name="Nieuw")))
    write(either, lambda w: w.own_library.save_exercise(replace(own, is_removed=True)))
    with pytest.raises(ConflictError):
        write(either, lambda w: w.own_library.save_template(replace(template, name="Oud")))
    with pytest.raises(ConflictError):
        write(either, lambda w: w.own_library.save_exercise(own))


def test_an_exercise_comes_back_with_both_languages(either):
    own = an_own_exercise()
    stored = write(either, lambda w: w.own_library.save_exercise(own))
    assert stored == replace(own, version=1)
    assert read(either, lambda w: w.own_library.exercises()) == (stored,)


def test_a_picture_is_kept_replaced_and_taken_away(either):
    write(either, lambda w: w.own_library.save_exercise(an_own_exercise()))
    write(either, lambda w: w.own_library.keep_picture("own-heel", b"old"))
    write(either, lambda w: w.own_library.keep_picture("own-heel", PNG))
    assert read(either, lambda w: w.own_library.picture("own-heel")) == PNG
    assert read(either, lambda w: w.own_library.exercises())[0].has_picture
    write(either, lambda w: w.own_library.keep_picture("own-heel", None))
    assert not read(either, lambda w: w.own_library.exercises())[0].has_picture
    for ask in (
        lambda w: w.own_library.picture("own-heel"),
        lambda w: w.own_library.keep_picture("own-nobody", PNG),
    ):
        with pytest.raises(NotFoundError):
            write(either, ask)


def test_a_flipped_bit_in_a_picture_is_noticed(database):
    write(database, lambda w: w.own_library.save_exercise(an_own_exercise()))
    write(database, lambda w: w.own_library.keep_picture("own-heel", PNG))
    raw = connect(Place(database.path))
    raw.execute("UPDATE own_picture SET content = x'00'")
    raw.close()
    with pytest.raises(DatabaseDamagedError):
        read(database, lambda w: w.own_library.picture("own-heel"))


def test_favourites_are_a_list_without_doubles(either):
    for key, wanted in (("a", True), ("b", True), ("a", True), ("a", False), ("c", False)):
        write(either, lambda w, k=key, on=wanted: w.own_library.set_favourite(k, is_favourite=on))
    assert read(either, lambda w: w.own_library.favourites()) == ("b",)


def test_use_is_counted_alone_and_together_with_the_most_recent_first(either):
    write(either, lambda w: w.own_library.count_use(("plank", "bridge", "plank")))
    write(either, lambda w: w.own_library.count_use(("bridge", "squat")))
    assert read(either, lambda w: w.own_library.uses()) == (
        ExerciseUse("squat", 1, {"bridge": 1}),
        ExerciseUse("bridge", 2, {"plank": 1, "squat": 1}),
        ExerciseUse("plank", 1, {"bridge": 1}),
    )


def test_turns_and_the_choice_to_show_changes_are_kept_in_drafts_and_versions(either):
    from tests.builders import a_version

    _, episode = patient_in(either)
    program = a_program(episode.id, phases=(a_phase(an_item(with_next=True), an_item("plank")),))
    program = replace(program, sheet=replace(program.sheet, changes=False))
    draft = write(either, lambda w: w.programs.save_draft(program))
    write(either, lambda w: w.programs.add_version(a_version(draft)))
    issued = read(either, lambda w: w.programs.versions(episode.id))[0].program
    for stored in (draft, read(either, lambda w: w.programs.draft(episode.id)), issued):
        assert [item.with_next for item in stored.items] == [True, False]
        assert stored.sheet.changes is False
