"""The sessions page: the card to enter one, the list of earlier ones, grid and patient mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from exercise_app.domain.session import Origin
from exercise_app.presenters.diary_grid import DiaryGridPresenter
from exercise_app.presenters.patient_mode import PatientModePresenter
from exercise_app.presenters.session_state import Stored, StoredKind
from exercise_app.presenters.session_steps import Removed
from exercise_app.ui.commands import Command
from exercise_app.ui.dates import day_month
from exercise_app.ui.page import Page
from exercise_app.ui.pages.sessions_form import SessionForm
from exercise_app.ui.pages.sessions_history import HistoryCard
from exercise_app.ui.theme.measures import PAGE_MARGIN, SPACE_16
from exercise_app.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from uuid import UUID

    from exercise_app.figures.store import PictureStore
    from exercise_app.presenters.diary_grid import DayAnswers
    from exercise_app.presenters.session_state import SessionsState
    from exercise_app.presenters.sessions import SessionsPresenter
    from exercise_app.services.ports import Clock

_BESIDE = 1100
"""Pages narrower than this show the history beneath the questions."""
_HISTORY = 368


class SessionsPage(Page):
    """Draws the sessions of the open episode."""

    def __init__(
        self,
        presenter: SessionsPresenter,
        pictures: PictureStore,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sessionsPage")
        self._presenter = presenter
        self._grid = DiaryGridPresenter(self._store_diary, clock, self)
        self._patient = PatientModePresenter(self._store_patient, clock, self)
        self._form = SessionForm(presenter, pictures)
        self._history = HistoryCard(presenter)
        self._history.setFixedWidth(_HISTORY)
        self._is_beside = True
        layout = QHBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(PAGE_MARGIN, SPACE_16, PAGE_MARGIN, SPACE_16)
        layout.setSpacing(SPACE_16)
        layout.addWidget(self._form, 1)
        layout.addWidget(self._history)
        self._row = layout
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.state_changed.connect(self._draw)
        presenter.problem.connect(self.problem)
        presenter.stored.connect(self._on_stored)
        presenter.opened_fresh.connect(self._form.focus_first)
        self._form.grid_asked.connect(self.open_grid)
        self._history.changes_asked.connect(self._show_changes)
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.activated.connect(presenter.undo)
        redo = QShortcut(self)
        redo.setKeys([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        redo.activated.connect(presenter.redo)
        patient = QShortcut(QKeySequence(Qt.Key.Key_F11), self)
        patient.activated.connect(self.open_patient_mode)

    @property
    def title(self) -> str:
        """Name of the page."""
        return self.tr("Sessions")

    def opened(self, patient_id: UUID | None, episode_id: UUID | None) -> None:
        """Show the sessions of an episode."""
        self._presenter.open(episode_id)

    def closing(self) -> bool:
        """Store what was entered; stay when it cannot be stored yet."""
        return self._presenter.store_on_leave()

    def commands(self) -> tuple[Command, ...]:
        """What the command palette offers here."""
        return (
            Command(self.tr("Let the patient answer on the screen"), self.open_patient_mode,
                    "maximize", "F11"),
            Command(self.tr("Type a whole diary"), self.open_grid, "table"),
            Command(self.tr("Mark all exercises as done"), self._presenter.mark_all_done,
                    "check-check"),
        )  # fmt: skip

    def focus_first(self) -> None:
        """Put the focus on the first question."""
        self._form.focus_first()

    def retranslate(self) -> None:
        """Write the name of the page; its cards write their own texts."""
        self.setAccessibleName(self.title)

    def open_grid(self) -> None:
        """Show the grid for a whole diary."""
        if self._presenter.state.episode_id is None:
            return
        from exercise_app.ui.pages.sessions_grid import DiaryGridDialog

        self._grid.open(self._presenter.state.questions, self._presenter.days)
        dialog = DiaryGridDialog(self._grid, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def open_patient_mode(self) -> None:
        """Fill the screen with one question at a time, for the patient."""
        if self._presenter.state.episode_id is None:
            return
        from exercise_app.ui.pages.sessions_patient import PatientModeWindow

        self._patient.start(self._presenter.state.questions)
        window = PatientModeWindow(self._patient, self._presenter.state.language, self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.showFullScreen()

    def minimumSizeHint(self) -> QSize:
        # What stands beside each other goes beneath each other before this width is reached.
        return QSize(640, 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_history(beside=event.size().width() >= _BESIDE)

    def _place_history(self, *, beside: bool) -> None:
        if beside == self._is_beside:
            return
        self._is_beside = beside
        self._history.set_flat(not beside)
        if beside:
            self._history.setFixedWidth(_HISTORY)
            self._row.addWidget(self._history)
        else:
            self._history.setMinimumWidth(0)
            self._history.setMaximumWidth(16_777_215)
            self._form.set_below(self._history)

    def _draw(self, state: SessionsState) -> None:
        self._form.draw(state)
        self._history.draw(state)

    def _store_diary(self, days: tuple[DayAnswers, ...]) -> bool:
        return self._presenter.record_days(days, Origin.DIARY)

    def _store_patient(self, days: tuple[DayAnswers, ...]) -> bool:
        return self._presenter.record_days(days, Origin.PATIENT)

    def _show_changes(self, session_id: UUID) -> None:
        from exercise_app.ui.pages.sessions_changes import SessionChangesDialog

        dialog = SessionChangesDialog(self._presenter.revisions(session_id), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_stored(self, stored: Stored) -> None:
        can_redo = stored.kind is StoredKind.TAKEN_BACK and not isinstance(
            self._presenter.state.undo, Removed
        )
        self.notice.emit(
            Notice(
                self._sentence(stored),
                action=self.tr("Redo") if can_redo else self.tr("Undo"),
                run=self._presenter.redo if can_redo else self._presenter.undo,
            )
        )

    def _sentence(self, stored: Stored) -> str:
        day = day_month(stored.day)
        if stored.kind is StoredKind.CORRECTED:
            return self.tr("Session of {0} changed.").format(day)
        if stored.kind is StoredKind.RECORDED and stored.count == 1:
            return self.tr("Session of {0} stored.").format(day)
        if stored.kind is StoredKind.TAKEN_BACK and stored.count == 1:
            return self.tr("Session of {0} taken back.").format(day)
        if stored.kind is StoredKind.TAKEN_BACK:
            return self.tr("%n session(s) taken back.", "", stored.count)
        if stored.kind is StoredKind.BROUGHT_BACK and stored.count == 1:
            return self.tr("Session of {0} brought back.").format(day)
        return self.tr("%n session(s) stored.", "", stored.count)
