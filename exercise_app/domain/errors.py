"""Failures that a user can do something about. The words for people live in ui/problems.py."""

import dataclasses
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """One thing wrong with one field: its name, the rule it breaks and the facts for the text."""

    field: str
    rule: str
    facts: dict[str, object] = dataclasses.field(default_factory=dict)


class AppError(Exception):
    """An expected failure, named by a code and described by facts (never by patient data)."""

    code = "app"
    exit_code = 1

    def __init__(self, **facts: object) -> None:
        super().__init__(self.code, facts)
        self.facts = facts


class InvalidInputError(AppError):
    """Input breaks one or more field rules; nothing was stored."""

    code = "invalid-input"
    exit_code = 2

    def __init__(self, *problems: FieldProblem) -> None:
        super().__init__()
        self.problems = problems


class DosageTextError(AppError):
    """A dosage line is not understood. Facts: `reason` (code), `at` (character), `part`."""

    code = "dosage-text"
    exit_code = 2


class UnprintableTextError(AppError):
    """A text holds a character the printed font does not have. Facts: `field`, `character`."""

    code = "unprintable-text"
    exit_code = 2


class NothingToPrintError(AppError):
    """A program without exercises cannot be issued."""

    code = "nothing-to-print"
    exit_code = 2


class NotFoundError(AppError):
    """What was asked for does not exist. Facts: `kind`, `key`."""

    code = "not-found"
    exit_code = 4


class ConflictError(AppError):
    """Somebody else changed the same thing meanwhile. Facts: `kind`."""

    code = "conflict"
    exit_code = 5


class DatabaseLockedError(AppError):
    """The database is in use by another program. Facts: `holder` when known."""

    code = "database-locked"
    exit_code = 5


class DatabaseMissingError(AppError):
    """No database, or an empty file, at the place where one is expected. Facts: `path`."""

    code = "database-missing"
    exit_code = 4


class DatabaseForeignError(AppError):
    """The file is not a Wervel database or its key is another. Facts: `path`."""

    code = "database-foreign"
    exit_code = 6


class DatabaseDamagedError(AppError):
    """The database file is damaged. Facts: `path`, `detail`."""

    code = "database-damaged"
    exit_code = 6


class SchemaTooNewError(AppError):
    """A newer version of the program made this database. Facts: `found`, `known`, `needed`."""

    code = "schema-too-new"
    exit_code = 7


class ReadOnlyError(AppError):
    """The database can be read, not written. Facts: `path`."""

    code = "read-only"
    exit_code = 9


class StorageFullError(AppError):
    """No room left on the disk. Facts: `path`, `needed_mb` when known."""

    code = "storage-full"
    exit_code = 9


class StorageFailedError(AppError):
    """The disk refused to read or write. Facts: `path`, `detail`."""

    code = "storage-failed"
    exit_code = 9


class EngineTooOldError(AppError):
    """The SQLite engine has a known corruption bug or lacks encryption. Facts: `version`."""

    code = "engine-too-old"
    exit_code = 1


class MigrationFailedError(AppError):
    """An upgrade of the database did not succeed; the file is as it was. Facts: `detail`."""

    code = "migration-failed"
    exit_code = 8


class FileNotWrittenError(AppError):
    """A file could not be saved where the user asked. Facts: `path`, `detail`."""

    code = "file-not-written"
    exit_code = 9


class FileNotReadError(AppError):
    """A file that the user named cannot be read. Facts: `path`, `detail`."""

    code = "file-not-read"
    exit_code = 9


class TemplateFileError(AppError):
    """A shared template cannot be taken in; nothing was stored. Facts: `reason`."""

    code = "template-file"
    exit_code = 6


class ContentError(AppError):
    """Shipped or own content breaks its schema. Facts: `file`, `field`, `reason`."""

    code = "content"
    exit_code = 6
