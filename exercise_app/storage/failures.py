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

# https://www.sqlite.org/rescode.html; the driver gives primary codes and has no names for them.
_CONSTRAINT = 19


def as_failure(error: BaseException | None, path: Path) -> AppError | None:
    """Return the expected failure that a driver error stands for, or None when it is a bug."""
    if isinstance(error, UnicodeDecodeError):
        return DatabaseDamagedError(path=path, detail="text")
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    if code & 0xFF == _CONSTRAINT:
        return _broken_rule(str(error))
    make = _BY_CODE.get(code & 0xFF)
    return make(path, str(error)) if make else None


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise the expected failure for a driver error inside; leave programming errors as they are.

    Work through SQLAlchemy needs none of this: storage.engine does it for every statement.
    """
    try:
        yield
    except (driver.Error, UnicodeDecodeError) as error:
        raise as_failure(error, path) or error from error


def _cannot_open(path: Path, detail: str) -> AppError:
    if path.exists():
        return StorageFailedError(path=path, detail=detail)
    return DatabaseMissingError(path=path)


def _broken_rule(message: str) -> AppError | None:
    """Say what somebody else's change can cause; a broken check rule is a bug of ours."""
    rule, _, column = message.partition(" constraint failed")
    if rule == "UNIQUE":
        return ConflictError(kind=column.removeprefix(": ").partition(".")[0])
    if rule == "FOREIGN KEY":
        return NotFoundError(kind="parent", key="")
    return None


_BY_CODE: dict[int, Callable[[Path, str], AppError]] = {
    5: lambda _path, _detail: DatabaseLockedError(),
    6: lambda _path, _detail: DatabaseLockedError(),
    8: lambda path, _detail: ReadOnlyError(path=path),
    10: lambda path, detail: StorageFailedError(path=path, detail=detail),
    11: lambda path, detail: DatabaseDamagedError(path=path, detail=detail),
    13: lambda path, _detail: StorageFullError(path=path),
    14: _cannot_open,
    26: lambda path, _detail: DatabaseForeignError(path=path),
}
