"""The log file: what the program did, by ids and codes, never by names or scores."""

from __future__ import annotations

import contextlib
import logging
import traceback
from pathlib import Path
from typing import Final

from exercise_app.domain.errors import AppError

LIMIT_BYTES: Final = 1_000_000
KEPT_FILES: Final = 5
"""Besides the one that is written."""
_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s %(message)s"


class _RenewedFile(logging.FileHandler):
    """A log file that is put aside when it grows; the oldest of five is dropped.

    The handler of the standard library does the same and imports sockets, queues and pickle for
    it, which costs a tenth of our start.
    """

    def emit(self, record: logging.LogRecord) -> None:
        if self.stream is not None and self.stream.tell() > LIMIT_BYTES:
            self._renew()
        super().emit(record)

    def _renew(self) -> None:
        self.close()
        path = Path(self.baseFilename)
        with contextlib.suppress(OSError):
            for number in range(KEPT_FILES - 1, 0, -1):
                older = path.with_suffix(f".{number}.log")
                if older.exists():
                    older.replace(path.with_suffix(f".{number + 1}.log"))
            path.replace(path.with_suffix(".1.log"))
        self.stream = self._open()


def start_logging(folder: Path, level: int = logging.INFO) -> Path | None:
    """Write the program's log to a file that is renewed when it grows; return the file.

    A folder that cannot be written means no log and no complaint: None.
    """
    path = folder / "wervel.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _RenewedFile(path, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(_SafeFormatter(_FORMAT))
    stop_logging()
    logger = logging.getLogger("exercise_app")
    logger.addHandler(handler)
    logger.setLevel(level)
    return path


def stop_logging() -> None:
    """Close the log file."""
    logger = logging.getLogger("exercise_app")
    for handler in list(logger.handlers):
        if isinstance(handler, _RenewedFile):
            logger.removeHandler(handler)
            handler.close()


def safe_traceback(error: BaseException) -> str:
    """Where an error happened and its kind, without its message.

    Messages of errors quote what was being stored, and that may be a patient.
    """
    lines = []
    chain: BaseException | None = error
    while chain is not None:
        frames = traceback.extract_tb(chain.__traceback__)
        lines += [f"  {_short(f.filename)}:{f.lineno} in {f.name}: {f.line}" for f in frames]
        code = f" ({chain.code})" if isinstance(chain, AppError) else ""
        lines.append(f"{type(chain).__module__}.{type(chain).__qualname__}{code}")
        chain = chain.__cause__ or chain.__context__
        if chain is not None:
            lines.append("caused by")
    return "\n".join(lines)


def _short(file_name: str) -> str:
    """The end of a file name: a folder above it may carry the name of a person."""
    return "/".join(file_name.replace("\\", "/").split("/")[-3:])


class _SafeFormatter(logging.Formatter):
    def formatException(self, ei: object) -> str:
        error = ei[1] if isinstance(ei, tuple) else None
        return safe_traceback(error) if isinstance(error, BaseException) else ""
