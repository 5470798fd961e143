"""The work of others in the program, with versions and licences."""

from __future__ import annotations

import platform
import tomllib
from importlib import metadata
from typing import TYPE_CHECKING, Final

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from exercise_app.ui.theme.measures import SPACE_16, SPACE_24
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.labels import Kind, Label

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable

_SIZE: Final = (720, 560)


def versions(database: Mapping[str, str]) -> dict[str, str]:
    """The versions of what the program stands on; `database` brings those of the engine."""
    return {"Python": platform.python_version(), "Qt": PySide6.__version__, **database}


def _version(package: str) -> str:
    if not package:
        return ""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


class LicencesDialog(Translated, QDialog):
    """A table: name, version, licence, address.

    Args:
        resources: The folder with licences.toml.
        known: Versions that no package tells, by name.
    """

    def __init__(
        self, resources: Traversable, known: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("licences")
        self.resize(*_SIZE)
        found = tomllib.loads(resources.joinpath("licences.toml").read_text("utf-8"))
        self._title = Label(kind=Kind.TITLE)
        self._why = Label(kind=Kind.MUTED, wrap=True)
        self._table = QTableWidget(len(found["part"]), 4)
        self._fill(found["part"], known)
        self._close = Button(role=Role.PRIMARY)
        self._close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        layout.setSpacing(SPACE_16)
        layout.addWidget(self._title)
        layout.addWidget(self._why)
        layout.addWidget(self._table, 1)
        layout.addLayout(foot)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Licences"))
        self._title.setText(self.tr("Licences"))
        self._why.setText(self.tr("Wervel itself is free software (Apache-2.0). It contains:"))
        self._table.setHorizontalHeaderLabels(
            [self.tr("Name"), self.tr("Version"), self.tr("Licence"), self.tr("Address")]
        )
        self._table.setAccessibleName(self.tr("Licences"))
        self._close.setText(self.tr("Close"))

    def _fill(self, parts: list[dict[str, str]], known: Mapping[str, str]) -> None:
        for row, part in enumerate(parts):
            version = known.get(part["name"]) or _version(part.get("package", ""))
            for column, text in enumerate(
                (part["name"], version, part["licence"], part["address"])
            ):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self._table.setItem(row, column, item)
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        head = self._table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
