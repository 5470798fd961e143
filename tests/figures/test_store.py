"""The baked pictures on disk."""

import gzip
import json
from pathlib import Path

import pytest

from exercise_app.domain.errors import ContentError, NotFoundError
from exercise_app.figures.build.encoding import encode_frames, encode_picture
from exercise_app.figures.display import Picture
from exercise_app.figures.palettes import PALETTES
from exercise_app.figures.store import PictureStore, decode_path

PROJECT = Path(__file__).parents[2]
BAKED = PROJECT / "resources" / "figures"
START_POSITIONS = (
    "standing", "sitting", "crook-lying", "supine", "prone", "side-lying", "quadruped", "machine",
    "lunge", "floor-sitting", "half-kneel", "incline", "supported-sitting", "bent-over",
    "tall-kneel",
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, small_picture: Picture) -> Path:
    (tmp_path / "bridge.json").write_text(encode_picture(small_picture, "1-abc"))
    neutral = Picture("neutral-prone", small_picture.panels[:1], stacked=True, neutral=True)
    (tmp_path / "neutral-prone.json").write_text(encode_picture(neutral, "1-abc"))
    frames = encode_frames("bridge", small_picture.panels, "1-abc")
    (tmp_path / "bridge.frames.json.gz").write_bytes(gzip.compress(frames.encode()))
    return tmp_path


def test_what_was_written_is_read_back(folder: Path, small_picture: Picture) -> None:
    assert PictureStore(folder).picture("bridge", "prone") == small_picture


def test_an_undrawn_exercise_shows_its_start_position(folder: Path) -> None:
    picture = PictureStore(folder).picture("new-exercise", "prone")
    assert picture.neutral
    assert picture.exercise_id == "new-exercise"
    assert len(picture.panels) == 1


def test_an_undrawn_exercise_without_a_neutral_picture_is_an_error(folder: Path) -> None:
    with pytest.raises(NotFoundError):
        PictureStore(folder).picture("new-exercise", "hanging")


def test_a_picture_is_read_once(folder: Path) -> None:
    store = PictureStore(folder)
    first = store.picture("bridge", "prone")
    (folder / "bridge.json").unlink()
    assert store.picture("bridge", "prone") is first


def test_the_store_knows_which_exercises_are_drawn(folder: Path) -> None:
    store = PictureStore(folder)
    assert store.has("bridge")
    assert not store.has("new-exercise")


def test_frames_are_read_back(folder: Path, small_picture: Picture) -> None:
    assert PictureStore(folder).frames("bridge") == small_picture.panels


def test_an_exercise_without_animation_has_no_frames(folder: Path) -> None:
    assert PictureStore(folder).frames("new-exercise") == ()


def test_a_damaged_file_is_named(folder: Path) -> None:
    (folder / "bridge.json").write_text("{")
    with pytest.raises(ContentError) as caught:
        PictureStore(folder).picture("bridge", "prone")
    assert caught.value.facts["file"] == "bridge"


def test_a_file_of_another_version_is_refused(folder: Path) -> None:
    (folder / "bridge.json").write_text(json.dumps({"format": 99}))
    with pytest.raises(ContentError):
        PictureStore(folder).picture("bridge", "prone")


def test_steps_add_up_to_places() -> None:
    path = decode_path("MLZ", [4, 8, -2, 0], 0.25)
    assert path == (("M", (1.0, 2.0)), ("L", (0.5, 2.0)), ("Z", ()))


@pytest.mark.parametrize("position", START_POSITIONS)
def test_every_start_position_of_the_library_has_a_neutral_picture(position: str) -> None:
    picture = PictureStore(BAKED).picture("no-such-exercise", position)
    assert picture.neutral
    assert picture.panels[0].shapes


def test_every_role_that_was_baked_is_in_every_palette() -> None:
    store = PictureStore(BAKED)
    names = [path.stem for path in BAKED.glob("*.json") if ".frames" not in path.name]
    roles = {
        role
        for name in names
        for panel in store.picture(name, "standing").panels
        for shape in panel.shapes
        for role in (shape.fill_role, shape.line_role)
        if role
    }
    assert "skin" in roles
    for palette in PALETTES.values():
        assert roles <= set(palette.colours)


def test_frames_of_an_exercise_are_equally_large() -> None:
    frames = PictureStore(BAKED).frames("bird-dog")
    assert 9 <= len(frames) <= 13
    assert len({(frame.width, frame.height) for frame in frames}) == 1


def test_a_damaged_or_endless_animation_is_refused(tmp_path: Path) -> None:
    store = PictureStore(tmp_path)
    (tmp_path / "cut.frames.json.gz").write_bytes(gzip.compress(b"{}")[:-9] + b"x" * 9)
    (tmp_path / "bomb.frames.json.gz").write_bytes(gzip.compress(b" " * 50_000_000))
    for name in ("cut", "bomb"):
        with pytest.raises(ContentError):
            store.frames(name)
