"""Connections: one way to open the file, one profile of settings, every setting read back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as driver

from exercise_app.domain.errors import EngineTooOldError
from exercise_app.storage.failures import as_failure

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Connection, Engine
    from sqlalchemy.engine import ExceptionContext

APPLICATION_ID = 0x5756524C  # "WVRL", bytes 68 to 71 of every Wervel database
BUSY_TIMEOUT_MS = 5_000
CACHE_KIB = 32_768

# A driver connection; the driver ships no types.
Raw = Any

_EVERY_CONNECTION: dict[str, tuple[str, object]] = {
    "busy_timeout": (str(BUSY_TIMEOUT_MS), BUSY_TIMEOUT_MS),
    "foreign_keys": ("ON", 1),
    "trusted_schema": ("OFF", 0),
    "cell_size_check": ("ON", 1),
    "mmap_size": ("0", 0),
    "temp_store": ("MEMORY", 2),
    "cache_size": (f"-{CACHE_KIB}", -CACHE_KIB),
}
_WRITING: dict[str, tuple[str, object]] = {
    "journal_mode": ("WAL", "wal"),
    # Without FULL a power cut loses saves that the screen called saved: 30 of 80 simulated cuts.
    "synchronous": ("FULL", 2),
    "fullfsync": ("ON", 1),
    "checkpoint_fullfsync": ("ON", 1),
    "secure_delete": ("ON", 1),
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a database is and how it may be opened. `key` is 32 raw bytes, or None for no key."""

    path: Path
    key: bytes | None = None
    read_only: bool = False

    def __repr__(self) -> str:
        return f"Place({str(self.path)!r}, key={'set' if self.key else None})"


def connect(place: Place, *, foreign_keys: bool = True) -> Raw:
    """Open a connection with the whole profile of R-REL-01; never create a file.

    Transactions are started by hand, so that a schema change is part of one as well. Raises
    EngineTooOldError, and the driver's own errors.
    """
    raw = open_plain(place)
    try:
        refuse_old_engine(driver.sqlite_version_info, pragma(raw, "cipher_version"))
        profile = _EVERY_CONNECTION if place.read_only else {**_EVERY_CONNECTION, **_WRITING}
        for name, (value, expected) in profile.items():
            _set(raw, name, value, expected)
        if not foreign_keys:
            _set(raw, "foreign_keys", "OFF", 0)
        if place.read_only:
            _set(raw, "query_only", "ON", 1)
    except BaseException:
        raw.close()
        raise
    return raw


def refuse_old_engine(version: tuple[int, ...], cipher: object) -> None:
    """Raise EngineTooOldError for an engine that corrupts (R-REL-02) or cannot encrypt."""
    if version < (3, 51, 3) or version == (3, 52, 0) or not cipher:
        raise EngineTooOldError(version=".".join(map(str, version)))


def make_engine(place: Place, *, foreign_keys: bool = True) -> Engine:
    """Make SQLAlchemy's engine over `connect`, for several threads.

    QueuePool: over 1,000 small reads, opening a connection for each (NullPool) took three times
    as long; one connection for each thread (SingletonThreadPool) was no faster and would stay
    open until its thread ends.
    """
    # Imported late: the first page is read and painted before SQLAlchemy is loaded.
    from sqlalchemy import create_engine, event
    from sqlalchemy.pool import QueuePool

    engine = create_engine(
        "sqlite+pysqlite://",
        module=driver,
        creator=lambda: connect(place, foreign_keys=foreign_keys),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=8,
        pool_timeout=BUSY_TIMEOUT_MS / 1_000,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _translator(place.path))
    return engine


def open_plain(place: Place) -> Raw:
    """Open a connection with the key and nothing else set; never create a file."""
    # mode=rw never makes a file; immutable lets a database be read on a medium without any
    # place for the -shm file. It is only right when there is no -wal file to be read as well.
    mode = "rw"
    if place.read_only:
        wal = place.path.with_name(f"{place.path.name}-wal")
        mode = "ro" if wal.exists() and wal.stat().st_size else "ro&immutable=1"
    raw = driver.connect(
        f"{place.path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    # The driver writes to the terminal of its own accord when a key is wrong.
    raw.execute("PRAGMA cipher_log_level = NONE")
    if place.key is not None:
        if len(place.key) != 32:
            raw.close()
            raise ValueError("a database key has 32 bytes")
        raw.execute(f"PRAGMA key = \"x'{place.key.hex()}'\"")
    return raw


def pragma(raw: Raw, name: str) -> Any:  # noqa: ANN401
    """Read one setting; None when the engine does not know it."""
    row = raw.execute(f"PRAGMA {name}").fetchone()
    return row[0] if row else None


def _set(raw: Raw, name: str, value: str, expected: object) -> None:
    raw.execute(f"PRAGMA {name} = {value}").fetchall()
    found = pragma(raw, name)
    if found != expected:
        raise RuntimeError(f"the database engine answered {name} = {found}, not {expected}")


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _translator(path: Path) -> Callable[[ExceptionContext], Exception | None]:
    """Make the listener that answers a driver error with the failure to raise in its place."""
    return lambda context: as_failure(context.original_exception, path)
