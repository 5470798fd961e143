"""Brings a database to the schema of this program: all of it or nothing (R-REL-09).

Alembic is imported here only, and only when there is something to do.
"""

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from exercise_app.domain.errors import AppError, MigrationFailedError
from exercise_app.domain.ids import new_id
from exercise_app.storage.backup import count_rows, make_backup, require_space
from exercise_app.storage.engine import APPLICATION_ID, Place, make_engine
from exercise_app.storage.schema import HEAD, MIN_READER, MIN_WRITER

SPACE_FACTOR = 2.5
_MIGRATIONS = "exercise_app.storage:migrations"


def make_schema(place: Place) -> None:
    """Give a new, empty file the newest schema, through the same migrations as any other."""
    _migrate(place, script_location=_MIGRATIONS)


def upgrade(place: Place, *, script_location: str = _MIGRATIONS, head: int = HEAD) -> Path:
    """Upgrade a database in place and return the verified copy that was made before.

    Raises MigrationFailedError, with the file exactly as it was; StorageFullError when less
    than 2.5 times its size is free; and what make_backup raises.
    """
    require_space(place, SPACE_FACTOR)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    copy = place.path.with_name(f"{place.path.stem}-before-schema-{head}-{stamp}.db")
    make_backup(place, copy)
    _migrate(place, script_location=script_location, head=head)
    return copy


def _migrate(place: Place, *, script_location: str, head: int = HEAD) -> None:
    # Foreign keys are off: SQLite changes a table by making a new one and dropping the old, and
    # with them on that silently deleted every row that pointed at it. They are checked below.
    engine = make_engine(place, foreign_keys=False)
    try:
        with engine.connect().execution_options(writing=True) as connection, connection.begin():
            before = count_rows(connection.connection.dbapi_connection)
            _run_steps(connection, script_location)
            _check(connection, before)
            _stamp(connection, head)
    except AppError:
        raise
    except Exception as error:
        raise MigrationFailedError(detail=type(error).__name__) from error
    finally:
        engine.dispose()


def _run_steps(connection: Connection, script_location: str) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", script_location.replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _check(connection: Connection, before: dict[str, int]) -> None:
    """Refuse an upgrade that broke a reference or lost rows of a table that still exists."""
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise MigrationFailedError(detail=f"broken reference in {broken[0]}")
    after = count_rows(connection.connection.dbapi_connection)
    own = {"alembic_version", "database_info"}
    lost = sorted(t for t in before.keys() - own if t in after and after[t] < before[t])
    if lost:
        raise MigrationFailedError(detail=f"rows lost in {', '.join(lost)}")


def _stamp(connection: Connection, head: int) -> None:
    """Write the schema number and who may open the file, in the same transaction."""
    run = connection.exec_driver_sql
    run(f"PRAGMA application_id = {APPLICATION_ID}")
    run(f"PRAGMA user_version = {head}")
    run(
        "INSERT INTO database_info (place, database_id, min_reader, min_writer)"
        " VALUES (1, ?, ?, ?) ON CONFLICT (place) DO UPDATE"
        " SET min_reader = excluded.min_reader, min_writer = excluded.min_writer",
        (new_id().hex, MIN_READER, MIN_WRITER),
    )
