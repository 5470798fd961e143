"""Verified copies of a database (R-REL-10): a copy counts only after it was read back."""

import contextlib
import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from exercise_app.domain.errors import (
    DatabaseDamagedError,
    FileNotWrittenError,
    StorageFullError,
)
from exercise_app.storage.engine import Place, Raw, connect, open_plain
from exercise_app.storage.failures import translated

_PAGES_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a copy holds: its digest, its size in bytes and its rows for each table."""

    sha256: str
    size: int
    rows: dict[str, int]
    made_at: str
    engine: str


def make_backup(place: Place, target: Path) -> Manifest:
    """Copy a database that may be in use to `target`, with a manifest beside it.

    An encrypted one stays encrypted with the same key. Raises DatabaseDamagedError when the copy
    does not pass its check, StorageFullError, FileNotWrittenError; then no file is left.
    """
    if target.exists():
        raise FileNotWrittenError(path=target, detail="exists")
    partial = target.with_name(f".{target.name}.partial")
    try:
        with translated(place.path), removed_on_failure(partial):
            _copy(place, partial)
            rows = _verified_rows(replace(place, path=partial))
            manifest = _sealed(partial, rows)
            partial.replace(target)
            _write_manifest(target, manifest)
            sync_directory(target.parent)
    except OSError as error:
        raise FileNotWrittenError(path=target, detail=str(error)) from error
    return manifest


def verify_backup(place: Place) -> Manifest:
    """Compare a copy with its manifest. Raise DatabaseDamagedError when they differ."""
    try:
        found = json.loads(manifest_path(place.path).read_text("utf-8"))
        expected = Manifest(**found)
        size, digest = place.path.stat().st_size, _digest(place.path)
    except (OSError, ValueError, TypeError) as error:
        raise DatabaseDamagedError(path=place.path, detail=str(error)) from error
    if (size, digest) != (expected.size, expected.sha256):
        raise DatabaseDamagedError(path=place.path, detail="digest")
    return expected


def manifest_path(backup: Path) -> Path:
    """Where the manifest of a copy is."""
    return backup.with_name(f"{backup.name}.json")


def require_space(place: Place, times: float) -> None:
    """Raise StorageFullError unless so many times the size of the database is free beside it."""
    needed = round(_size_with_log(place.path) * times)
    if shutil.disk_usage(place.path.parent).free < needed:
        raise StorageFullError(path=place.path, needed_mb=needed // 1_000_000 + 1)


def count_rows(raw: Raw) -> dict[str, int]:
    """How many rows every table of ours holds."""
    names = raw.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    ).fetchall()
    return {
        name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for (name,) in sorted(names)
    }


def sync_directory(folder: Path) -> None:
    """Make a new name in a folder survive a power cut; Windows does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def removed_on_failure(path: Path) -> Iterator[None]:
    """Remove a half-made database with its companions when what follows fails."""
    remove_database(path)
    try:
        yield
    except BaseException:
        remove_database(path)
        raise


def remove_database(path: Path) -> None:
    """Remove a database that never was in use, with its companions."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm", f"{path.name}-journal"):
        path.with_name(name).unlink(missing_ok=True)


def _copy(place: Place, partial: Path) -> None:
    os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    source = connect(place)
    try:
        copy = open_plain(replace(place, path=partial, read_only=False))
        try:
            source.backup(copy, pages=_PAGES_AT_ONCE)
        finally:
            copy.close()
    finally:
        source.close()


def _verified_rows(copy: Place) -> dict[str, int]:
    raw = open_plain(copy)
    try:
        problems = raw.execute("PRAGMA integrity_check").fetchall()
        if problems != [("ok",)]:
            raise DatabaseDamagedError(path=copy.path, detail=str(problems[0][0]))
        if raw.execute("PRAGMA foreign_key_check").fetchone():
            raise DatabaseDamagedError(path=copy.path, detail="foreign key")
        return count_rows(raw)
    finally:
        raw.close()


def _sealed(partial: Path, rows: dict[str, int]) -> Manifest:
    with partial.open("rb+") as file:
        os.fsync(file.fileno())
    return Manifest(
        sha256=_digest(partial),
        size=partial.stat().st_size,
        rows=rows,
        made_at=datetime.now(UTC).isoformat(timespec="seconds"),
        engine=driver.sqlite_version,
    )


def _write_manifest(target: Path, manifest: Manifest) -> None:
    partial = target.with_name(f".{target.name}.json.partial")
    with partial.open("w", encoding="utf-8") as file:
        json.dump(asdict(manifest), file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(manifest_path(target))


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _size_with_log(path: Path) -> int:
    log = path.with_name(f"{path.name}-wal")
    return path.stat().st_size + (log.stat().st_size if log.exists() else 0)
