"""Asks for files with the dialogs of the system."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QFileDialog

from exercise_app.domain.errors import FileNotReadError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def ask_picture(parent: QWidget, limit: int) -> bytes | None:
    """Ask for a picture and return at most `limit` + 1 bytes of it, or None when cancelled.

    Raises:
        FileNotReadError: If the file cannot be read.
    """
    title = QCoreApplication.translate("Files", "Choose a logo")
    kinds = QCoreApplication.translate("Files", "Pictures (*.png *.jpg *.jpeg)")
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    if not name:
        return None
    try:
        with Path(name).open("rb") as file:
            return file.read(limit + 1)
    except OSError as error:
        raise FileNotReadError(path=name, detail=type(error).__name__) from error


def ask_database(parent: QWidget, beside: Path) -> Path | None:
    """Ask for a database file, or None when cancelled."""
    title = QCoreApplication.translate("Files", "Choose the file with the data")
    kinds = QCoreApplication.translate("Files", "Data of Wervel (*.db);;All files (*)")
    name, _ = QFileDialog.getOpenFileName(parent, title, str(beside), kinds)
    return Path(name) if name else None


def is_picture(data: bytes) -> bool:
    """Tell whether Qt can decode the bytes as PNG or JPEG, whatever the name of the file says."""
    from PySide6.QtCore import QBuffer, QByteArray

    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    reader.setAutoDetectImageFormat(True)
    if bytes(reader.format().data()) not in (b"png", b"jpeg"):
        return False
    return not reader.read().isNull()
