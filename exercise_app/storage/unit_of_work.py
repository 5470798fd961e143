"""One user action: a transaction with a repository for each aggregate."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Self
from uuid import UUID

from sqlalchemy import Engine, exists, select
from sqlalchemy.orm import Session as SqlSession
from sqlalchemy.orm.exc import StaleDataError

from exercise_app.domain.errors import ConflictError
from exercise_app.storage.records import OperationRecord
from exercise_app.storage.repositories.clinics import SqlClinics
from exercise_app.storage.repositories.documents import SqlDocuments
from exercise_app.storage.repositories.episodes import SqlEpisodes
from exercise_app.storage.repositories.own_library import SqlOwnLibrary
from exercise_app.storage.repositories.patients import SqlPatients
from exercise_app.storage.repositories.programs import SqlPrograms
from exercise_app.storage.repositories.sessions import SqlSessions


class SqlUnitOfWork:
    """A unit of work on the database; leaving it without commit undoes everything."""

    def __init__(self, engine: Engine, today: Callable[[], date], *, write: bool) -> None:
        self._engine = engine
        self._today = today
        self._write = write

    def __enter__(self) -> Self:
        self._sql = SqlSession(self._engine, expire_on_commit=False, autoflush=False)
        try:
            # Takes the write lock at once: a reader that turns writer later fails at once
            # when another one wrote in between, however long the timeout.
            self._sql.connection(execution_options={"writing": self._write})
        except BaseException:
            self._sql.close()
            raise
        self.patients = SqlPatients(self._sql, self._today)
        self.episodes = SqlEpisodes(self._sql)
        self.programs = SqlPrograms(self._sql)
        self.sessions = SqlSessions(self._sql)
        self.documents = SqlDocuments(self._sql)
        self.clinics = SqlClinics(self._sql)
        self.own_library = SqlOwnLibrary(self._sql)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._sql.close()
        if isinstance(error, StaleDataError):
            raise ConflictError(kind="record") from error

    def was_done(self, op_id: UUID) -> bool:
        """Whether an action with this id was committed before."""
        return bool(self._sql.scalar(select(exists().where(OperationRecord.op_id == op_id))))

    def commit(self, op_id: UUID) -> None:
        """Store everything under this id; the same id a second time stores nothing again."""
        if not self._write:
            raise RuntimeError("this unit of work was opened for reading")
        if self.was_done(op_id):
            self._sql.rollback()
            return
        done_at = datetime.now(UTC).replace(tzinfo=None)
        self._sql.add(OperationRecord(op_id=op_id, done_at=done_at))
        self._sql.commit()
