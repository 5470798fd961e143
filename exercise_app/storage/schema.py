"""Which schema this version of the program knows, and what a file says about its own."""

from dataclasses import dataclass

from exercise_app.domain.errors import DatabaseDamagedError, DatabaseForeignError, SchemaTooNewError
from exercise_app.storage.engine import APPLICATION_ID, Place, Raw, pragma

# The number of the newest migration. A file says its own in PRAGMA user_version, so that a file
# at head is opened without importing Alembic.
HEAD = 3

# The oldest schema number that a program must know to read, and to write, a file at HEAD. One
# that does not know 2 cannot read what is issued since, and would lose which exercises are done in
# turns.
MIN_READER, MIN_WRITER = 2, 2


@dataclass(frozen=True, slots=True)
class FileSchema:
    """The schema number of a file, and what a program must know to read or write it."""

    number: int
    min_reader: int
    min_writer: int

    @property
    def is_behind(self) -> bool:
        """Whether migrations are waiting."""
        return self.number < HEAD

    @property
    def is_writable(self) -> bool:
        """Whether this program knows enough to write."""
        return self.min_writer <= HEAD


def read_schema(raw: Raw, place: Place) -> FileSchema:
    """Read what a file says of itself.

    Raises DatabaseForeignError, DatabaseDamagedError, SchemaTooNewError and the driver's errors.
    """
    if pragma(raw, "application_id") != APPLICATION_ID:
        raise DatabaseForeignError(path=place.path)
    tables = {row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "database_info" not in tables:
        raise DatabaseDamagedError(path=place.path, detail="no tables")
    row = raw.execute("SELECT min_reader, min_writer FROM database_info").fetchone()
    if row is None:
        raise DatabaseDamagedError(path=place.path, detail="no database_info")
    number = raw.execute("PRAGMA user_version").fetchone()[0]
    if row[0] > HEAD:
        raise SchemaTooNewError(path=place.path, found=number, known=HEAD, needed=row[0])
    return FileSchema(number, *row)
