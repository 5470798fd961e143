"""What a session was before each correction: a small dialog with one block per correction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from exercise_app.domain.measure import Reading, Status
from exercise_app.ui.clinical_words import question_words
from exercise_app.ui.dates import weekday
from exercise_app.ui.theme.measures import SPACE_4, SPACE_16, SPACE_24
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.focus_ring import FocusRing
from exercise_app.ui.widgets.labels import Kind, Label, divider

if TYPE_CHECKING:
    from exercise_app.domain.session import Session, SessionRevision


class SessionChangesDialog(Translated, QDialog):
    """Shows the earlier values, newest first; nothing can be changed here."""

    def __init__(
        self, revisions: tuple[SessionRevision, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sessionChanges")
        self._revisions = revisions
        self._heading = Label(kind=Kind.HEADING)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._close = Button(role=Role.SECONDARY)
        self._close.setObjectName("closeChanges")
        self._close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_16)
        layout.setSpacing(SPACE_16)
        layout.addWidget(self._heading)
        layout.addWidget(self._area, 1)
        layout.addLayout(foot)
        self.resize(480, 420)
        FocusRing(self)
        self.retranslate()
        self._close.setFocus()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Earlier values"))
        self.setWindowTitle(self._heading.text())
        self._close.setText(self.tr("Close"))
        content = QWidget()
        content.setProperty("scrolled", "true")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        for revision in self._revisions:
            self._add_revision(column, revision)
        column.addStretch()
        self._area.setWidget(content)

    def _add_revision(self, column: QVBoxLayout, revision: SessionRevision) -> None:
        moment = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(revision.changed_at.timestamp())),
            QLocale.FormatType.ShortFormat,
        )
        by = revision.changed_by
        words = self.tr("Until {0}, then changed by {1}") if by else self.tr("Until {0}")
        column.addWidget(Label(words.format(moment, by), Kind.STRONG, wrap=True))
        for line in self._lines(revision.before):
            column.addWidget(Label(line, wrap=True))
        column.addSpacing(SPACE_4)
        column.addWidget(divider())
        column.addSpacing(SPACE_4)

    def _lines(self, session: Session) -> list[str]:
        lines = [weekday(session.day)]
        lines += [f"{question_words(a.question)}: {self._value(a.reading)}" for a in session.pain]
        if session.effort.value is not None:
            lines.append(self.tr("Effort: {0}").format(session.effort.value))
        if session.flare:
            lines.append(self.tr("Flare"))
        if session.note:
            lines.append(self.tr("Note: {0}").format(session.note))
        return lines

    def _value(self, reading: Reading) -> str:
        if reading.value is not None:
            return str(reading.value)
        is_left_out = reading.status is Status.NOT_ASKED
        return self.tr("not asked") if is_left_out else self.tr("no number")
