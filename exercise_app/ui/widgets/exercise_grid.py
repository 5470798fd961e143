"""A grid of exercise cards that can be walked, played, dragged and chosen from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from exercise_app.ui.theme import Theme
from exercise_app.ui.widgets.exercise_card import ROOM, CardLook, ExerciseCardDelegate
from exercise_app.ui.widgets.figure_view import FRAME_MS, HOLD_FRAMES

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent

    from exercise_app.figures.display import Panel
    from exercise_app.presenters.exercise_list import ExerciseListModel
    from exercise_app.ui.widgets.figure_cache import FigureCache

HOVER_MS: Final = 400
"""How long the pointer rests on a card before its figure moves."""


class ExerciseGrid(QListView):
    """Cards in as many columns as fit, at least two.

    Enter and double-click choose, the circle and Insert act, Space and the resting pointer play.

    Args:
        model: The cards.
        figures: The drawn figures.
        look: How cards look.
        narrowest: Least width of a card; columns are as many as fit.

    Signals:
        chosen: Id of an exercise: Enter or a double click.
        circle_clicked: Id of an exercise: its circle was clicked.
        left_upwards: Arrow up in the first line, to go back to the search.
    """

    chosen = Signal(str)
    circle_clicked = Signal(str)
    left_upwards = Signal()

    def __init__(
        self,
        model: ExerciseListModel,
        figures: FigureCache,
        look: CardLook,
        *,
        narrowest: int = 112,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards, self._figures, self._narrowest = model, figures, narrowest
        self._delegate = ExerciseCardDelegate(figures, look, self)
        self._frames: tuple[Panel, ...] = ()
        self._tick = 0
        self._hovered = QModelIndex()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(HOVER_MS)
        self._rest.timeout.connect(self._on_rest)
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_tick)
        self._set_up()
        self.setModel(model)
        model.modelReset.connect(self._on_reset)
        figures.drawn.connect(self.viewport().update)

    def _set_up(self) -> None:
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(40)
        self.setMouseTracking(True)
        self.setProperty("ownRing", True)
        self.setStyleSheet("background: transparent;")
        self.doubleClicked.connect(self._on_chosen)

    @property
    def columns(self) -> int:
        """How many cards stand beside each other."""
        look = self._delegate.look
        room = self.viewport().width() + look.gap
        return max(2, room // (self._narrowest + look.gap))

    @property
    def playing(self) -> str:
        """Id of the exercise whose figure moves, or nothing."""
        return self._delegate.playing_id

    def current_id(self) -> str:
        """Id of the exercise with the ring, or nothing."""
        card = self._cards.card(self.currentIndex().row())
        return card.id if card else ""

    def go_to(self, exercise_id: str) -> None:
        """Put the ring on an exercise, if it is in the list."""
        row = self._cards.row_of(exercise_id)
        if row >= 0:
            self.setCurrentIndex(self._cards.index(row))

    def enter(self) -> None:
        """Take the focus, with the ring on the first card unless it is somewhere already."""
        if not self.currentIndex().isValid() and self._cards.rowCount():
            self.setCurrentIndex(self._cards.index(0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def play(self, index: QModelIndex) -> None:
        """Let a figure move until another one does or the view is left."""
        card = self._cards.card(index.row())
        self.stop()
        if card is None:
            return
        self._frames = self._figures.frames(card.id)
        if self._frames:
            self._delegate.playing_id = card.id
            self._tick = 0
            self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Show every figure still."""
        self._timer.stop()
        self._delegate.playing_id, self._delegate.panel = "", None
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._on_chosen(index)
        elif key == Qt.Key.Key_Space and index.isValid():
            self._toggle(index)
        elif key == Qt.Key.Key_Up and index.row() < self.columns:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._on_circle(index, event):
            self.setCurrentIndex(index)
            card = self._cards.card(index.row())
            if card is not None:
                self.circle_clicked.emit(card.id)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not self._on_circle(index, event):
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index != self._hovered:
            self._hovered = index
            self.stop()
            if index.isValid() and Theme.current().motion_ms() > 0:
                self._rest.start()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = QModelIndex()
        self._rest.stop()
        self.stop()
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.stop()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._rest.stop()
        self.stop()
        super().hideEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        index = self.currentIndex()
        card = self._cards.card(index.row())
        if card is None:
            return
        drag = QDrag(self)
        drag.setMimeData(self._cards.mimeData([index]))
        size = QSize(112, 84)
        ratio = self.devicePixelRatioF()
        drag.setPixmap(self._figures.figure(card.id, card.start_position, size, ratio))
        drag.setHotSpot(QPoint(56, 42))
        drag.exec(Qt.DropAction.CopyAction)

    def _on_circle(self, index: QModelIndex, event: QMouseEvent) -> bool:
        if not index.isValid():
            return False
        target = self._delegate.circle_target(self.visualRect(index))
        return target.contains(event.position().toPoint())

    def _fit(self) -> None:
        """Share the width out over the columns."""
        look = self._delegate.look
        columns = self.columns
        width = (self.viewport().width() - 2 * ROOM - 1) // columns
        cell = QSize(width, look.height + look.gap)
        self._delegate.cell = QSize(width, look.height + 2 * ROOM)
        if cell != self.gridSize():
            self.setGridSize(cell)

    def _toggle(self, index: QModelIndex) -> None:
        card = self._cards.card(index.row())
        if card is not None and card.id == self.playing:
            self.stop()
        else:
            self.play(index)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        card = self._cards.card(index.row())
        if card is not None:
            self.chosen.emit(card.id)

    @Slot()
    def _on_reset(self) -> None:
        self._hovered = QModelIndex()
        self.stop()
        self.scrollToTop()

    @Slot()
    def _on_rest(self) -> None:
        self.play(self._hovered)

    @Slot()
    def _on_tick(self) -> None:
        count = len(self._frames)
        lap = count + HOLD_FRAMES
        step = self._tick % (2 * lap)
        forward = step if step < lap else 2 * lap - 1 - step
        self._delegate.panel = self._frames[min(forward, count - 1)]
        self._tick += 1
        row = self._cards.row_of(self._delegate.playing_id)
        self.viewport().update(self.visualRect(self._cards.index(row)))
