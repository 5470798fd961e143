"""Turns what the database driver says into failures that a user can do something about.

Programming errors (a wrong statement, a broken check) are left as they are: they are bugs.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from exercise_app.domain.errors import (
    AppError,
    ConflictError,
    DatabaseDamagedError,
    DatabaseForeignError,
    DatabaseLockedError,
    DatabaseMissingError,
    NotFoundError,
    ReadOnlyError,
    StorageFailedError,
    StorageFullError,
)

# Extended result codes, https://www.sqlite.org/rescode.html; the driver has no names for them.
_UNIQUE, _PRIMARY_KEY, _FOREIGN_KEY = 2067, 1555, 787


def as_failure(error: BaseException | None, path: Path) -> AppError | None:
    """Return the expected failure that a driver error stands for, or None when it is a bug."""
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    if code in (_UNIQUE, _PRIMARY_KEY):
        return ConflictError(kind=_table_in(str(error)))
    if code == _FOREIGN_KEY:
        return NotFoundError(kind="parent", key="")
    make = _BY_PRIMARY_CODE.get(code & 0xFF)
    return make(path, str(error)) if make else None


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise the expected failure for a driver error inside; leave programming errors as they are.

    Work through SQLAlchemy needs none of this: storage.engine does it for every statement.
    """
    try:
        yield
    except driver.Error as error:
        raise as_failure(error, path) or error from error


def _cannot_open(path: Path, detail: str) -> AppError:
    if path.exists():
        return StorageFailedError(path=path, detail=detail)
    return DatabaseMissingError(path=path)


_BY_PRIMARY_CODE: dict[int, Callable[[Path, str], AppError]] = {
    5: lambda _path, _detail: DatabaseLockedError(),
    6: lambda _path, _detail: DatabaseLockedError(),
    8: lambda path, _detail: ReadOnlyError(path=path),
    10: lambda path, detail: StorageFailedError(path=path, detail=detail),
    11: lambda path, detail: DatabaseDamagedError(path=path, detail=detail),
    13: lambda path, _detail: StorageFullError(path=path),
    14: _cannot_open,
    26: lambda path, _detail: DatabaseForeignError(path=path),
}


def _table_in(message: str) -> str:
    """Name the table of "UNIQUE constraint failed: patient.code"."""
    return message.rpartition(": ")[2].partition(".")[0]
