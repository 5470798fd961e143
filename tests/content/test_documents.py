"""Hostile files: too large, not text, not TOML, too deep; always a ContentError with the name."""

import pytest

from exercise_app.content import ShippedLibrary
from exercise_app.domain.errors import ContentError

BRIDGE = "library/bridge.toml"


def reason_for(folder, content: bytes) -> str:
    (folder.root / BRIDGE).write_bytes(content)
    with pytest.raises(ContentError) as caught:
        ShippedLibrary(folder.root).exercises()
    assert caught.value.facts["file"] == BRIDGE
    return str(caught.value.facts["reason"])


def test_a_file_of_fifty_megabytes_is_refused_without_being_read(folder):
    path = folder.root / BRIDGE
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(ContentError) as caught:
        ShippedLibrary(folder.root).exercise("bridge")
    assert caught.value.facts == {"file": BRIDGE, "field": "", "reason": "larger than 128 kB"}


def test_a_file_that_is_not_utf8_is_refused_with_the_place(folder):
    assert reason_for(folder, b"schema = 1\nid = '\xff\xfe'") == "is not UTF-8 (byte 17)"


def test_a_file_that_is_not_toml_is_refused(folder):
    assert reason_for(folder, b"<html>").startswith("is not TOML:")


def test_an_empty_file_misses_its_keys(folder):
    assert reason_for(folder, b"") == "missing"


@pytest.mark.parametrize("opening", [b"[", b"{a="])
def test_deep_nesting_is_refused(folder, opening):
    assert reason_for(folder, b"a = " + opening * 40_000).startswith(
        ("is nested too deeply", "is not TOML")
    )


def test_a_key_that_stands_twice_is_refused(folder):
    text = (folder.root / BRIDGE).read_bytes()
    assert reason_for(folder, text + b"\n[nl]\nname = 'Brug'\n").startswith("is not TOML:")


@pytest.mark.parametrize(
    "written",
    [
        r"Brug\u0000",
        r"Brug\u001b[31m",
        r"Brug\u202Egurb",
        r"Brug\nTwee",
        r"Brug\u200B",
        r"Brug\u00A0",
    ],
)
def test_control_characters_in_a_text_are_refused(folder, written):
    text = (folder.root / BRIDGE).read_text("utf-8")
    assert text.count('\nname = "Brug"\n') == 1
    changed = text.replace('\nname = "Brug"\n', f'\nname = "{written}"\n')
    found = reason_for(folder, changed.encode())
    assert found == "holds a control character, a line end or an unusual space"


def test_a_text_of_ten_thousand_characters_is_refused(folder):
    text = (folder.root / BRIDGE).read_text("utf-8")
    changed = text.replace('\nname = "Brug"\n', f'\nname = "{"x" * 10_000}"\n')
    assert reason_for(folder, changed.encode()) == "at most 80 characters, found 10000"


def test_markup_in_a_text_stays_text(folder):
    path = folder.root / BRIDGE
    text = path.read_text("utf-8")
    markup = "<img src='file:///etc/passwd'>"
    path.write_text(text.replace('\nname = "Brug"\n', f'\nname = "{markup}"\n'), "utf-8")
    assert ShippedLibrary(folder.root).exercise("bridge").name("nl") == markup


def test_a_folder_in_the_place_of_a_file_is_refused(folder):
    (folder.root / BRIDGE).unlink()
    (folder.root / BRIDGE).mkdir()
    with pytest.raises(ContentError) as caught:
        ShippedLibrary(folder.root).exercises()
    assert str(caught.value.facts["reason"]).startswith("cannot be read")


def test_windows_line_ends_are_read(folder):
    path = folder.root / BRIDGE
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert ShippedLibrary(folder.root).exercise("bridge").name("nl") == "Brug"
