"""Bakes pose files into the pictures that the program ships.

- `python -m exercise_app.figures.build.bake [ids...]` draws what is new or changed
- `... --all` draws everything again
- `... --check` says what is out of date and draws nothing
- `... --check --all` draws everything and compares bytes
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from exercise_app.figures.build.animation import draw_frames
from exercise_app.figures.build.encoding import encode_frames, encode_picture
from exercise_app.figures.build.pose_file import parse
from exercise_app.figures.build.scene import draw_picture, set_scene
from exercise_app.figures.store import frames_name

if TYPE_CHECKING:
    from collections.abc import Sequence

BUILDER_VERSION = 1
"""Raise it when the drawing code changes what comes out, so that `--check` sees it."""

PROJECT = Path(__file__).resolve().parents[3]
POSES = PROJECT / "exercises" / "poses"
BAKED = PROJECT / "resources" / "figures"
BAKED_ENDINGS = (".json", ".json.gz")


def pose_paths(poses: Path = POSES) -> dict[str, Path]:
    """Return all pose files by exercise id, neutral ones included."""
    return {path.stem: path for path in sorted(poses.rglob("*.toml"))}


def stamp_of(path: Path) -> str:
    """Return a short fingerprint of a pose file and the version of the builder."""
    content = path.read_bytes().replace(b"\r\n", b"\n")
    return f"{BUILDER_VERSION}-{hashlib.sha256(content).hexdigest()[:16]}"


def bake(path: Path) -> dict[str, bytes]:
    """Draw one pose file.

    Returns:
        File name to content: the picture, and the animation if there is more than one stage.
    """
    stamp = stamp_of(path)
    scene = set_scene(parse(path.stem, path.read_text(encoding="utf-8")))
    files = {f"{path.stem}.json": encode_picture(draw_picture(scene), stamp).encode()}
    if len(scene.posed) > 1:
        frames = encode_frames(path.stem, draw_frames(scene), stamp)
        # Frames are nearly alike, so they shrink to a quarter; no time goes into the file.
        files[frames_name(path.stem)] = gzip.compress(frames.encode(), mtime=0)
    return files


def is_up_to_date(path: Path, baked: Path = BAKED) -> bool:
    """Tell from the stamp whether a pose was baked as it is now, without drawing it."""
    try:
        text = (baked / f"{path.stem}.json").read_text(encoding="utf-8")
        stamp = json.loads(text)["stamp"]
    except (FileNotFoundError, ValueError, KeyError):
        return False
    return bool(stamp == stamp_of(path))


def orphans(poses: Path = POSES, baked: Path = BAKED) -> list[Path]:
    """Return baked files whose pose no longer exists."""
    known = pose_paths(poses)
    files = sorted(path for path in baked.iterdir() if path.name.endswith(BAKED_ENDINGS))
    return [path for path in files if path.name.split(".")[0] not in known]


def stale(wanted: dict[str, Path], *, redraw: bool, baked: Path = BAKED) -> list[str]:
    """Return the ids whose baked files do not fit their poses.

    Args:
        wanted: Pose files by id.
        redraw: True to draw each again and compare every byte; slow.
        baked: Folder of the baked files.
    """
    return [
        name
        for name, path in wanted.items()
        if not is_up_to_date(path, baked) or (redraw and not _same_bytes(path, baked))
    ]


def _same_bytes(path: Path, baked: Path) -> bool:
    for name, content in bake(path).items():
        file = baked / name
        if not file.exists() or _plain(name, file.read_bytes()) != _plain(name, content):
            return False
    return True


def _plain(name: str, content: bytes) -> bytes:
    """What is packed counts, not how: another zlib packs the same frames otherwise."""
    return gzip.decompress(content) if name.endswith(".gz") else content


def write(path: Path, baked: Path = BAKED) -> None:
    """Draw one pose file and write its baked files."""
    baked.mkdir(parents=True, exist_ok=True)
    for name, content in bake(path).items():
        (baked / name).write_bytes(content)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns 1 when something is out of date or missing."""
    parser = argparse.ArgumentParser(prog="bake", description="Draw the pictures of exercises.")
    parser.add_argument("ids", nargs="*", help="exercise ids; all if none are given")
    parser.add_argument("--check", action="store_true", help="only say what is out of date")
    parser.add_argument("--all", action="store_true", help="also what looks up to date")
    options = parser.parse_args(arguments)
    known = pose_paths()
    unknown = [name for name in options.ids if name not in known]
    if unknown:
        parser.error(f"no pose file for {', '.join(unknown)}")
    wanted = {name: known[name] for name in options.ids or known}
    if options.check:
        return _report(stale(wanted, redraw=options.all), orphans())
    for name, path in wanted.items():
        if options.all or not is_up_to_date(path):
            write(path)
            sys.stdout.write(f"{name}\n")
    for path in orphans():
        path.unlink()
    return 0


def _report(names: Sequence[str], left_over: Sequence[Path]) -> int:
    for name in names:
        sys.stdout.write(f"out of date: {name}\n")
    for path in left_over:
        sys.stdout.write(f"no pose any more: {path.name}\n")
    return 1 if names or left_over else 0


if __name__ == "__main__":
    sys.exit(main())
