import json
from dataclasses import replace

import pytest

from exercise_app.domain.errors import (
    DatabaseLockedError,
    InvalidInputError,
    NotFoundError,
    TemplateFileError,
)
from exercise_app.domain.ids import new_id
from exercise_app.domain.language import Language
from exercise_app.domain.own_library import template_from
from exercise_app.domain.program import SheetOptions, Side, program_from
from exercise_app.services.own_templates import OwnTemplateService, copy_of
from exercise_app.services.template_file import MOST_BYTES, read_template, write_template
from tests.builders import a_phase, a_program, an_item, an_own_template
from tests.fakes import FakeDatabase
from tests.program_world import library

KNOWN = frozenset(exercise.id for exercise in library().exercises())


@pytest.fixture
def database() -> FakeDatabase:
    return FakeDatabase()


@pytest.fixture
def service(database: FakeDatabase) -> OwnTemplateService:
    return OwnTemplateService(database.open_work, library())


def test_a_program_becomes_a_template_and_a_program_again(service) -> None:
    items = (an_item("bridge", side=Side.LEFT, with_next=True), an_item("plank"))
    program = a_program(new_id(), phases=(a_phase(*items), a_phase(name="Daarna")))
    program = replace(program, sheet=SheetOptions(pain_rules=False, plan="Alleen voor Anneke"))
    stored = service.keep(template_from(program, new_id(), "  Rug thuis ", "Na tillen"))
    (found,) = service.as_templates()
    assert (found.id, found.name["nl"], found.pain_rules) == (stored.key, "Rug thuis", False)
    made = program_from(found, new_id(), Language.NL, program.starts_on)
    assert [p.name for p in made.phases] == ["Op gang komen", "Daarna"]
    assert [i.dosage for i in made.items] == [i.dosage for i in program.items]
    assert [i.with_next for i in made.items] == [True, False, False]
    # What belongs to one patient stays behind.
    assert {item.side for item in made.items} == {Side.BOTH}
    assert made.sheet.plan == ""


@pytest.mark.parametrize("name", ["", "  ", "\x00\x1b", "x" * 81])
def test_a_name_that_cannot_be_is_refused_and_nothing_is_stored(service, name) -> None:
    with pytest.raises(InvalidInputError) as caught:
        service.keep(an_own_template(name=name))
    assert [problem.field for problem in caught.value.problems] == ["name"]
    assert service.all() == ()


def test_any_other_name_is_kept_as_text(service) -> None:
    for name in ("<img src='file:///etc/passwd'>", "محمد", "🦄", "'; DROP TABLE own_template"):
        assert service.keep(an_own_template(name=name)).name == name


def test_a_removed_template_is_gone_and_an_unknown_one_is_named(service) -> None:
    stored = service.keep(an_own_template())
    service.remove(stored.id)
    assert service.all() == ()
    with pytest.raises(NotFoundError):
        service.remove(stored.id)


def test_while_the_database_is_locked_the_list_is_what_it_was(service, database) -> None:
    service.keep(an_own_template())
    before = service.as_templates()

    def locked(*, write: bool = False) -> None:
        raise DatabaseLockedError

    service._open_work = locked
    assert service.as_templates() == before != ()


@pytest.mark.parametrize("shipped", [t.id for t in library().templates()])
def test_every_shipped_template_can_be_copied_shared_and_taken_in(service, shipped) -> None:
    template = next(t for t in library().templates() if t.id == shipped)
    copied = copy_of(template, template.name[Language.NL], "")
    again = service.read(write_template(copied))
    assert again.id != copied.id
    plain = tuple(replace(phase, period={}) for phase in copied.phases)
    assert replace(again, id=copied.id) == replace(copied, phases=plain)
    assert service.keep(again).phases == plain


def a_file(**changes) -> dict:
    return json.loads(write_template(an_own_template())) | changes


def deep(depth: int) -> bytes:
    return b'{"format":"wervel-template","version":1,"phases":' + b"[" * depth + b"]" * depth + b"}"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "form"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "form"),
        (b"PK\x03\x04" + bytes(1_000), "form"),
        (b"\xff\xfe\x00", "form"),
        (b"null", "form"),
        (b"[]", "form"),
        (b"{}", "form"),
        (b"1" * 10_000, "form"),
        (deep(100_000), "form"),
        (deep(5), "form"),
        (b" " * (MOST_BYTES + 1), "too-large"),
        (b'{"format":"wervel-template","version":2}', "newer"),
        (b'{"format":"wervel-template","version":true}', "form"),
        (b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>', "form"),
    ],
)
def test_a_file_that_is_no_template_is_refused_with_its_reason(content, reason) -> None:
    with pytest.raises(TemplateFileError) as caught:
        read_template(content, KNOWN)
    assert caught.value.facts["reason"] == reason


def changed(path: tuple, value: object) -> bytes:
    found = a_file()
    part = found
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = value
    return json.dumps(found).encode()


ITEM = ("phases", 0, "exercises", 0)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("name",), ""),
        (("name",), "x" * 81),
        (("name",), ["a"]),
        (("name",), None),
        (("meant_for",), "x" * 10_000),
        (("pain_rules",), 1),
        (("phases",), []),
        (("phases",), {"0": 1}),
        (("phases", 0, "days"), 0),
        (("phases", 0, "days"), -7),
        (("phases", 0, "days"), 10**9),
        (("phases", 0, "days"), 14.5),
        (("phases", 0, "days"), True),
        (("phases", 0, "name"), "Begin"),
        (("phases", 0, "name"), {"nl": "Begin"}),
        (("phases", 0, "exercises"), None),
        ((*ITEM, "dosage"), "11 score"),
        ((*ITEM, "dosage"), "999x999"),
        ((*ITEM, "dosage"), "9" * 3_999),
        ((*ITEM, "note"), {"nl": "🦄", "en": ""}),
        ((*ITEM, "note"), {"nl": "x" * 501, "en": ""}),
        ((*ITEM, "with_next"), "yes"),
        ((*ITEM, "id"), 7),
    ],
)
def test_a_file_with_one_wrong_part_is_refused_as_a_whole(path, value) -> None:
    with pytest.raises(TemplateFileError) as caught:
        read_template(changed(path, value), KNOWN)
    assert caught.value.facts["reason"] == "form"


def test_too_many_phases_or_exercises_are_refused() -> None:
    found = a_file()
    phase = found["phases"][0]
    for phases in ([phase] * 13, [phase | {"exercises": phase["exercises"] * 31}]):
        with pytest.raises(TemplateFileError):
            read_template(json.dumps(found | {"phases": phases}).encode(), KNOWN)


@pytest.mark.parametrize("key", ["own-heel", "../../etc/passwd", "", "bridge\x00x"])
def test_an_exercise_that_is_not_in_the_library_is_refused(key) -> None:
    with pytest.raises(TemplateFileError) as caught:
        read_template(changed((*ITEM, "id"), key), KNOWN - {"bridgex"})
    assert caught.value.facts["reason"] == "unknown-exercise"


def test_control_characters_and_unknown_parts_of_a_file_are_left_out() -> None:
    content = changed(("name",), "Rug\u202e\x00 thuis").replace(
        b'"format"', b'"extra": 1, "format"'
    )
    assert read_template(content, KNOWN).name == "Rug thuis"
