from pathlib import Path

import pytest

from exercise_app.runtime.window_place import WindowPlace


def test_geometry_and_ground_come_back(tmp_path: Path) -> None:
    WindowPlace(tmp_path / "a" / "window.json").save(b"\x01\xff", "#14191D")
    assert WindowPlace(tmp_path / "a" / "window.json").load() == (b"\x01\xff", "#14191D")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"geometry": "zz"}', '{"geometry": 3}', "null"])
def test_a_broken_file_is_no_hint(tmp_path: Path, text: str) -> None:
    path = tmp_path / "window.json"
    path.write_text(text, "utf-8")
    assert WindowPlace(path).load() == (b"", "")


def test_a_disk_that_refuses_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    place = WindowPlace(tmp_path / "file" / "window.json")
    place.save(b"x", "#000000")
    assert place.load() == (b"", "")
