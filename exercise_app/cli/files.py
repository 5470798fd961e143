"""Reads and writes the files that a command names, with failures a user can act on."""

import os
import secrets
from pathlib import Path

from exercise_app.domain.errors import FileNotReadError, FileNotWrittenError


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole or not at all: beside it first, then into its place."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        beside.write_bytes(content)
        os.replace(beside, path)  # noqa: PTH105 - named as in the design: atomic on every system
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise FileNotWrittenError(path=str(path), detail=error.strerror or "") from error


def read_file(path: Path, limit: int) -> bytes:
    """Read a file of at most `limit` bytes. Raise FileNotReadError."""
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except OSError as error:
        raise FileNotReadError(path=str(path), detail=error.strerror or "") from error
    if len(content) > limit:
        raise FileNotReadError(path=str(path), detail=f"> {limit} bytes")
    return content
