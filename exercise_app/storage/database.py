"""The database file of a clinic: make it, open it, check it, close it."""

from __future__ import annotations

import contextlib
import math
import os
import time
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Self

import sqlcipher3.dbapi2 as driver

from exercise_app.domain.errors import (
    AppError,
    ConflictError,
    DatabaseDamagedError,
    DatabaseForeignError,
    DatabaseMissingError,
    ReadOnlyError,
    StorageFailedError,
)
from exercise_app.storage.backup import Manifest, make_backup, removed_on_failure, sync_directory
from exercise_app.storage.engine import Place, Raw, connect, make_engine, open_plain, pragma
from exercise_app.storage.failures import translated
from exercise_app.storage.lock import InstanceLock
from exercise_app.storage.schema import FileSchema, read_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path
    from types import TracebackType

    from sqlalchemy import Connection, Engine

    from exercise_app.storage.first_work import FirstWork
    from exercise_app.storage.unit_of_work import SqlUnitOfWork

_PLAIN_HEADER = b"SQLite format 3\0"
_INTERRUPTED = 9
_REPEATED_DAYS = 30


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check found. `complete` is false when its time was up before the end."""

    complete: bool
    problems: tuple[str, ...]


def local_today() -> date:
    """The present day on this machine's clock."""
    return datetime.now().astimezone().date()


class Database:
    """An open database. `open_work` is what services are given.

    `read_only` says that nothing can be stored; `closed_cleanly` whether the last program that
    used the file said goodbye; `upgraded_from` names the copy made before an upgrade.
    """

    def __init__(self, place: Place, lock: InstanceLock | None, today: Callable[[], date]) -> None:
        self._place = place
        self._lock = lock
        self._today = today
        self.closed_cleanly = True
        self.upgraded_from: Path | None = None

    @classmethod
    def create(
        cls, path: Path, key: bytes | None = None, *, today: Callable[[], date] = local_today
    ) -> Self:
        """Make a new database and open it. This is the only way a file comes to be.

        Raises ConflictError when there is a file already, DatabaseLockedError, StorageFullError,
        ReadOnlyError and StorageFailedError when the folder cannot be written.
        """
        path = path.absolute()
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with InstanceLock(path):
                _make_file(path, key)
        except OSError as error:
            raise StorageFailedError(path=path, detail=str(error)) from error
        return cls.open(path, key, today=today)

    @classmethod
    def open(
        cls, path: Path, key: bytes | None = None, *, today: Callable[[], date] = local_today
    ) -> Self:
        """Open an existing database, after an upgrade when its schema is older.

        Never creates a file. Raises DatabaseMissingError for no or an empty file,
        DatabaseForeignError for another kind of file or another key, DatabaseDamagedError,
        SchemaTooNewError, DatabaseLockedError with the holder, EngineTooOldError,
        MigrationFailedError, StorageFullError.
        """
        path = path.absolute()
        _refuse_missing(path)
        place = Place(path, key, read_only=not _is_writable(path))
        lock = None if place.read_only else InstanceLock(path).acquire()
        try:
            return cls._opened(place, lock, today)
        except BaseException as error:
            if lock:
                lock.release()
            if isinstance(error, OSError):
                raise StorageFailedError(path=path, detail=str(error)) from error
            raise

    @classmethod
    def is_behind(cls, path: Path, key: bytes | None = None) -> bool:
        """Tell whether opening will copy and upgrade the file, which takes a while when it is big.

        Changes nothing. Raises what `open` raises for a file that cannot be opened.
        """
        path = path.absolute()
        try:
            _refuse_missing(path)
            return _inspected(Place(path, key, read_only=True)).is_behind
        except OSError as error:
            raise StorageFailedError(path=path, detail=str(error)) from error

    @classmethod
    def _opened(cls, place: Place, lock: InstanceLock | None, today: Callable[[], date]) -> Self:
        closed_cleanly = not _log_size(place.path)
        schema = _inspected(place)
        if not schema.is_writable:
            place = replace(place, read_only=True)
        upgraded_from = None
        if schema.is_behind:
            if place.read_only:
                raise ReadOnlyError(path=place.path)
            from exercise_app.storage.upgrade import upgrade

            upgraded_from = upgrade(place)
        database = cls(place, lock, today)
        database.closed_cleanly = closed_cleanly
        database.upgraded_from = upgraded_from
        return database

    @cached_property
    def _engine(self) -> Engine:
        return make_engine(self._place)

    @property
    def path(self) -> Path:
        """Where the database is."""
        return self._place.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be stored here."""
        return self._place.read_only

    @property
    def engine_version(self) -> str:
        """The version of SQLite that is in use."""
        return str(driver.sqlite_version)

    def open_work(self, *, write: bool = False) -> SqlUnitOfWork:
        """Make a unit of work; `write` takes the write lock on entry. Raise ReadOnlyError."""
        if write and self._place.read_only:
            raise ReadOnlyError(path=self._place.path)
        from exercise_app.storage.unit_of_work import SqlUnitOfWork

        return SqlUnitOfWork(self._engine, self._today, write=write)

    def first_work(self) -> FirstWork:
        """Make a unit of work for reading that shows the first page without loading the rest."""
        from exercise_app.storage.first_work import FirstWork

        return FirstWork(self._place, self.open_work)

    def begin_bulk(self) -> AbstractContextManager[Connection]:
        """Open a bare transaction for storage.bulk; leaving it without an error commits."""
        if self._place.read_only:
            raise ReadOnlyError(path=self._place.path)
        return self._engine.execution_options(writing=True).begin()

    def check(self, seconds: float | None = None, *, full: bool = False) -> CheckResult:
        """Read the whole file for damage, for at most so many seconds; slow, so never at start.

        Full also compares every index with its table. Digests of documents and copies see what
        this cannot: a flipped bit inside a text.
        """
        end = time.monotonic() + seconds if seconds is not None else math.inf
        try:
            with translated(self._place.path), _closing(connect(self._place)) as raw:
                raw.set_progress_handler(lambda: int(time.monotonic() > end), 1_000)
                return CheckResult(True, _problems(raw, full=full))
        except DatabaseDamagedError as error:
            return CheckResult(True, (str(error.facts["detail"]),))
        except driver.OperationalError as error:
            if error.sqlite_errorcode != _INTERRUPTED:
                raise
            return CheckResult(False, ())

    def back_up(self, target: Path) -> Manifest:
        """Make a verified copy while the database is in use; see storage.backup.make_backup."""
        return make_backup(self._place, target)

    def close(self) -> None:
        """Close every connection, empty the log into the file, let other programs in.

        Actions of more than 30 days ago are forgotten: nobody repeats those.
        """
        if "_engine" in self.__dict__:
            self._engine.dispose()
        if not self._place.read_only:
            # When this fails (disk full, a reader elsewhere) the log keeps everything safe.
            with contextlib.suppress(AppError, driver.Error), _closing(connect(self._place)) as raw:
                month_ago = datetime.now(UTC).replace(tzinfo=None) - timedelta(days=_REPEATED_DAYS)
                raw.execute("DELETE FROM operation WHERE done_at < ?", (str(month_ago),))
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        if self._lock:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _make_file(path: Path, key: bytes | None) -> None:
    if path.exists():
        raise ConflictError(kind="database", path=path)
    from exercise_app.storage.upgrade import make_schema

    partial = path.with_name(f".{path.name}.new")
    with translated(path), removed_on_failure(partial):
        os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        place = Place(partial, key)
        make_schema(place)
        with _closing(connect(place)) as raw:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        partial.rename(path)
        sync_directory(path.parent)


def _refuse_missing(path: Path) -> None:
    if not path.is_file() or not path.stat().st_size:
        raise DatabaseMissingError(path=path)


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _inspected(place: Place) -> FileSchema:
    """Look at a file without changing one byte of it or leaving one beside it."""
    if place.key is None:
        with place.path.open("rb") as file:
            if file.read(len(_PLAIN_HEADER)) != _PLAIN_HEADER:
                raise DatabaseForeignError(path=place.path)
    looking = replace(place, read_only=True)
    with translated(place.path), _closing(open_plain(looking)) as raw:
        schema = read_schema(raw, place)
        pages, size = pragma(raw, "page_count"), pragma(raw, "page_size")
        if not _log_size(place.path) and place.path.stat().st_size < int(pages) * int(size):
            raise DatabaseDamagedError(path=place.path, detail="truncated")
    return schema


def _log_size(path: Path) -> int:
    log = path.with_name(f"{path.name}-wal")
    return log.stat().st_size if log.exists() else 0


def _problems(raw: Raw, *, full: bool) -> tuple[str, ...]:
    check = "integrity_check" if full else "quick_check"
    found = [str(row[0]) for row in raw.execute(f"PRAGMA {check}") if row[0] != "ok"]
    found += [
        f"broken reference in {row[0]}"
        for row in raw.execute("PRAGMA foreign_key_check").fetchall()
    ]
    return tuple(found)


@contextlib.contextmanager
def _closing(raw: Raw) -> Iterator[Raw]:
    try:
        yield raw
    finally:
        raw.close()
