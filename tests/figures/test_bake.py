"""Baked files and whether they are up to date."""

from pathlib import Path

import pytest

from exercise_app.figures.build.bake import (
    BAKED,
    is_up_to_date,
    orphans,
    pose_paths,
    stale,
    stamp_of,
    write,
)
from exercise_app.figures.store import PictureStore

POSE = 'base = "stand"\n[start]\nshoulder_r = 150\n'


@pytest.fixture
def poses(tmp_path: Path) -> Path:
    folder = tmp_path / "poses"
    folder.mkdir()
    (folder / "arm-lift.toml").write_text(POSE)
    return folder


@pytest.fixture
def baked(tmp_path: Path) -> Path:
    return tmp_path / "figures"


def test_a_pose_that_was_never_baked_is_out_of_date(poses: Path, baked: Path) -> None:
    assert stale(pose_paths(poses), redraw=False, baked=baked) == ["arm-lift"]


def test_a_baked_pose_can_be_shown_and_is_up_to_date(poses: Path, baked: Path) -> None:
    path = poses / "arm-lift.toml"
    write(path, baked)
    assert is_up_to_date(path, baked)
    assert stale(pose_paths(poses), redraw=True, baked=baked) == []
    store = PictureStore(baked)
    assert len(store.picture("arm-lift", "standing").panels) == 1
    assert store.frames("arm-lift") == ()


def test_a_changed_pose_is_out_of_date(poses: Path, baked: Path) -> None:
    path = poses / "arm-lift.toml"
    (baked).mkdir()
    (baked / "arm-lift.json").write_text(f'{{"stamp": "{stamp_of(path)}"}}')
    assert is_up_to_date(path, baked)
    path.write_text(POSE + "elbow_r = 5\n")
    assert not is_up_to_date(path, baked)


def test_line_endings_do_not_matter(tmp_path: Path) -> None:
    unix, dos = tmp_path / "a.toml", tmp_path / "b.toml"
    unix.write_bytes(b'base = "stand"\n')
    dos.write_bytes(b'base = "stand"\r\n')
    assert stamp_of(unix) == stamp_of(dos)


def test_a_baked_file_without_pose_is_noticed(poses: Path, baked: Path) -> None:
    baked.mkdir()
    (baked / "arm-lift.json").write_text("{}")
    (baked / "gone.frames.json.gz").write_text("{}")
    assert [path.name for path in orphans(poses, baked)] == ["gone.frames.json.gz"]


def test_everything_shipped_is_up_to_date() -> None:
    assert stale(pose_paths(), redraw=False) == []
    assert orphans() == []


def test_every_pose_belongs_to_an_exercise_of_the_library() -> None:
    library = {path.stem for path in (BAKED.parents[1] / "exercises" / "library").glob("*.toml")}
    drawn = {name for name in pose_paths() if not name.startswith("neutral-")}
    assert drawn <= library
