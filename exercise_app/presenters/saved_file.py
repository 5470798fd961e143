"""Writes a file where a user asked, whole or not at all."""

import os
import secrets
from pathlib import Path

from exercise_app.domain.errors import FileNotWrittenError


def save_file(path: Path, content: bytes) -> None:
    """Write beside the place first, then into it. Raise FileNotWrittenError."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        beside.write_bytes(content)
        os.replace(beside, path)  # noqa: PTH105 - named as in the design: atomic on every system
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise FileNotWrittenError(path=str(path), detail=error.strerror or "") from error
