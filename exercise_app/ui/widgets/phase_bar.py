"""The phases of a program side by side: name and period, one chosen, and a plus."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from exercise_app.presenters.exercise_list import EXERCISE_MIME
from exercise_app.ui.theme import Theme, font
from exercise_app.ui.theme.measures import BODY, SEMIBOLD
from exercise_app.ui.widgets.buttons import IconButton
from exercise_app.ui.widgets.painting import box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QContextMenuEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
    )

HEIGHT: Final = 48
GAP: Final = 8
_LEAST: Final = 100
_PAD: Final = 12

ITEM_MIME: Final = "application/x-wervel-program-item"
"""What is dragged from a row: the id of an exercise of the program."""


@dataclass(frozen=True, slots=True)
class PhaseFace:
    """What stands on a segment: its name with number, its period, and all of it for a reader."""

    name: str
    period: str
    tip: str = ""


class PhaseButton(QAbstractButton):
    """One phase. Exercises can be dropped on it.

    Signals:
        exercise_dropped: Id of an exercise from the finder.
        item_dropped: Id of an exercise of the program.
        menu_asked: A context menu is asked for, or the phase was double-clicked.
    """

    exercise_dropped = Signal(str)
    item_dropped = Signal(str)
    menu_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._face = PhaseFace("", "")
        self._is_target = False
        self.setCheckable(True)
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_face(self, face: PhaseFace) -> None:
        """Show another name and period."""
        if face != self._face:
            self._face = face
            self.setAccessibleName(f"{face.name}, {face.period}")
            self.setToolTip(face.tip)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(_LEAST, HEIGHT)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.menu_asked.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasFormat(EXERCISE_MIME) or data.hasFormat(ITEM_MIME):
            event.acceptProposedAction()
            self._is_target = True
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._is_target = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._is_target = False
        self.update()
        data = event.mimeData()
        if data.hasFormat(ITEM_MIME):
            self.item_dropped.emit(bytes(data.data(ITEM_MIME).data()).decode())
        else:
            self.exercise_dropped.emit(bytes(data.data(EXERCISE_MIME).data()).decode())
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        is_on = self.isChecked()
        ground = "accent_soft" if is_on else "hover" if self.underMouse() else "surface"
        edge = "accent" if is_on or self._is_target else "control"
        width = 2 if is_on or self._is_target else 1
        box(painter, self.rect(), theme.colour(ground), theme.colour(edge), width=width)
        room = self.rect().adjusted(_PAD, 5, -_PAD, -5)
        top = room.adjusted(0, 0, 0, -room.height() // 2)
        painter.setFont(font(BODY, SEMIBOLD))
        painter.setPen(theme.colour("accent" if is_on else "text"))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        name = painter.fontMetrics().elidedText(
            self._face.name, Qt.TextElideMode.ElideRight, top.width()
        )
        painter.drawText(top, left, name)
        painter.setFont(font())
        painter.setPen(theme.colour("text" if is_on else "muted"))
        under = room.adjusted(0, room.height() // 2, 0, 0)
        when = painter.fontMetrics().elidedText(
            self._face.period, Qt.TextElideMode.ElideRight, under.width()
        )
        painter.drawText(under, left, when)
        painter.end()


class PhaseBar(QWidget):
    """Segments of equal width, on a second line when there are many.

    Signals:
        chosen: Index of a phase.
        add_asked: The plus was clicked.
        menu_asked: Index of a phase whose menu is asked for.
        exercise_dropped: Index of a phase and id of an exercise from the finder.
        item_dropped: Index of a phase and id of an exercise of the program.
    """

    chosen = Signal(int)
    add_asked = Signal()
    menu_asked = Signal(int)
    exercise_dropped = Signal(int, str)
    item_dropped = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[PhaseButton] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self.plus = IconButton("plus", framed=True, parent=self)
        self.plus.setObjectName("addPhase")
        self.plus.clicked.connect(self.add_asked)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def show_phases(self, faces: Sequence[PhaseFace], current: int) -> None:
        """Show the phases; buttons are kept."""
        while len(self.buttons) < len(faces):
            self.buttons.append(self._made(len(self.buttons)))
        while len(self.buttons) > len(faces):
            gone = self.buttons.pop()
            self._group.removeButton(gone)
            gone.hide()
            gone.deleteLater()
        for button, face in zip(self.buttons, faces, strict=True):
            button.show_face(face)
        if 0 <= current < len(self.buttons):
            self.buttons[current].setChecked(True)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _made(self, index: int) -> PhaseButton:
        button = PhaseButton(self)
        button.setObjectName(f"phase-{index}")
        button.exercise_dropped.connect(lambda key: self.exercise_dropped.emit(index, key))
        button.item_dropped.connect(lambda key: self.item_dropped.emit(index, key))
        button.menu_asked.connect(lambda: self.menu_asked.emit(index))
        self._group.addButton(button, index)
        # In reading order, before the plus.
        if self.buttons:
            self.setTabOrder(self.buttons[-1], button)
        self.setTabOrder(button, self.plus)
        button.show()
        return button

    def _arrange(self) -> None:
        room = self.width() - HEIGHT - GAP
        count = max(1, len(self.buttons))
        columns = max(1, min(count, (room + GAP) // (_LEAST + GAP)))
        # Eight phases look better as 4 and 4 than as 5 and 3.
        lines = -(-count // columns)
        columns = -(-count // lines)
        width = (room + GAP) // columns - GAP
        for index, button in enumerate(self.buttons):
            line, column = divmod(index, columns)
            button.setGeometry(column * (width + GAP), line * (HEIGHT + GAP), width, HEIGHT)
        self.plus.setGeometry(self.width() - HEIGHT, 0, HEIGHT, HEIGHT)
        height = lines * (HEIGHT + GAP) - GAP
        if height != self.height():
            self.setFixedHeight(height)

    @Slot()
    def focus_current(self) -> None:
        """Put the focus on the chosen phase."""
        checked = self._group.checkedButton()
        if checked is not None:
            checked.setFocus(Qt.FocusReason.OtherFocusReason)
