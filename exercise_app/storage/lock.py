"""One program at a time for one database (R-REL-05)."""

import contextlib
import json
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from exercise_app.domain.errors import DatabaseLockedError, ReadOnlyError

if sys.platform == "win32":
    import msvcrt

    # Far behind the text, because Windows forbids others to read a locked byte.
    _LOCKED_BYTE = 1 << 30

    def _try_lock(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class InstanceLock:
    """A lock of the operating system on a file beside the database.

    The system drops it when the program ends, however it ends, so a left-over file locks nothing.
    Its text only tells others who holds it.
    """

    def __init__(self, database: Path) -> None:
        real = database.resolve()
        self._path = real.with_name(f"{real.name}.lock")
        self._file: int | None = None

    def acquire(self) -> Self:
        """Take the lock. Raise DatabaseLockedError with the holder, or ReadOnlyError."""
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise ReadOnlyError(path=self._path) from error
        try:
            _try_lock(file)
        except OSError as error:
            os.close(file)
            raise DatabaseLockedError(holder=self._holder()) from error
        self._file = file
        self._write_holder(file)
        return self

    def release(self) -> None:
        """Give the lock back. The file stays: removing it could remove another one's lock."""
        if self._file is not None:
            os.ftruncate(self._file, 0)
            os.close(self._file)
            self._file = None

    def __enter__(self) -> Self:
        return self.acquire()

    def __exit__(self, *_: object) -> None:
        self.release()

    def _holder(self) -> str:
        try:
            found = json.loads(self._path.read_text("utf-8"))
            return f"{found['host']}, {found['pid']}, {found['start']}"
        except (OSError, ValueError, KeyError, TypeError):
            return ""

    def _write_holder(self, file: int) -> None:
        start = datetime.now(UTC).isoformat(timespec="seconds")
        holder = {"host": platform.node(), "pid": os.getpid(), "start": start}
        # On a full disk the lock holds without its text.
        with contextlib.suppress(OSError):
            os.ftruncate(file, 0)
            os.lseek(file, 0, os.SEEK_SET)
            os.write(file, json.dumps(holder).encode())
