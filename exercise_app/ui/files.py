"""Asks where to save a file; tests put a fake in its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Places(Protocol):
    """Where files go."""

    def ask_place(self, parent: QWidget, file_name: str) -> Path | None:
        """Ask where to save; the ending of the name says what kind. None when cancelled."""
        ...


class SystemPlaces:
    """The file dialog of the system."""

    def ask_place(self, parent: QWidget, file_name: str) -> Path | None:
        folders = QStandardPaths.standardLocations(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        start = Path(folders[0] if folders else ".") / file_name
        ending = start.suffix
        title = QCoreApplication.translate("Files", "Save")
        kinds = f"{ending[1:].upper()} (*{ending})"
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
        if not chosen:
            return None
        place = Path(chosen)
        return place if place.suffix else place.with_suffix(ending)
