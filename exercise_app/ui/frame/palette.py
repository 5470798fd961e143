"""The command palette (Ctrl+K): every action, patient and exercise by typing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from exercise_app.ui.icons import paint_icon
from exercise_app.ui.theme import Theme, font
from exercise_app.ui.theme.measures import (
    BODY,
    ICON_BUTTON,
    NAME,
    RADIUS_SMALL,
    SEMIBOLD,
    SPACE_8,
)
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.painting import box, hint_width, key_hint
from exercise_app.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from exercise_app.ui.commands import Command

_WIDTH: Final = 600
_TOP: Final = 72
_ROW: Final = 44
_ROWS_SHOWN: Final = 9
LONGEST: Final = 50
"""More results than this help nobody; typing on does."""

Index = QModelIndex | QPersistentModelIndex
_COMMAND: Final = int(Qt.ItemDataRole.UserRole)


class CommandSource(Protocol):
    """Gives the commands that answer some words; without words, what is worth offering."""

    def __call__(self, words: str, /) -> Sequence[Command]: ...


def matching(commands: Sequence[Command], words: str) -> list[Command]:
    """Keep the commands whose name holds every typed word; those that begin with it go first."""
    asked = words.casefold().split()
    found = [c for c in commands if all(word in c.text.casefold() for word in asked)]
    return sorted(found, key=lambda c: not c.text.casefold().startswith(tuple(asked[:1])))


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.commands: list[Command] = []

    def show_commands(self, commands: list[Command]) -> None:
        self.beginResetModel()
        self.commands = commands
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.commands)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        command = self.commands[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{command.text}, {command.detail}" if command.detail else command.text
        return command if role == _COMMAND else None


class _Rows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_WIDTH, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = Theme.current()
        command: Command = index.data(_COMMAND)
        state: QStyle.StateFlag = option.state
        area: QRect = option.rect
        is_on = bool(state & QStyle.StateFlag.State_Selected)
        if is_on:
            box(painter, area, theme.colour("accent_soft"), None, RADIUS_SMALL)
        middle = area.center().y() + 1
        mark = QRectF(area.left() + 12, middle - ICON_BUTTON / 2, ICON_BUTTON, ICON_BUTTON)
        if command.icon:
            paint_icon(painter, command.icon, mark, theme.colour("accent" if is_on else "muted"))
        right = area.right() - 12
        if command.keys:
            keys = QKeySequence(command.keys).toString(QKeySequence.SequenceFormat.NativeText)
            key_hint(painter, right, middle, keys, (theme.colour("muted"), theme.colour("sunken")))
            right -= round(hint_width(keys)) + SPACE_8
        _paint_words(
            painter,
            command,
            QRect(area.left() + 42, area.top(), right - area.left() - 42, area.height()),
        )


def _paint_words(painter: QPainter, command: Command, room: QRect) -> None:
    """The name, then the muted second word in what room is left."""
    theme = Theme.current()
    left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    metrics = QFontMetrics(font(NAME, SEMIBOLD))
    name = metrics.elidedText(command.text, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font(NAME, SEMIBOLD))
    painter.setPen(theme.colour("text"))
    painter.drawText(room, left, name)
    rest = room.adjusted(metrics.horizontalAdvance(name) + 10, 1, 0, 1)
    painter.setFont(font(BODY))
    painter.setPen(theme.colour("muted"))
    detail = QFontMetrics(font(BODY)).elidedText(
        command.detail, Qt.TextElideMode.ElideRight, max(0, rest.width())
    )
    painter.drawText(rest, left, detail)


class CommandPalette(Translated, QWidget):
    """A panel over the window with one search field and what it finds.

    Arrows choose, Enter does, Escape or a click beside it closes.

    Args:
        parent: The window it covers.
        sources: Asked in this order on every key.
    """

    def __init__(self, parent: QWidget, sources: Sequence[CommandSource]) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self._over = parent
        self._sources = sources
        self._before: QWidget | None = None
        self._model = _Model(self)
        self._field = SearchField(main=True)
        self._field.setObjectName("paletteField")
        self._field.setProperty("ownRing", True)
        self._list = QListView()
        self._list.setObjectName("paletteList")
        self._nothing = Label(kind=Kind.MUTED, wrap=True)
        self._build()
        self._field.textChanged.connect(self._search)
        self._field.moved_down.connect(self._on_down)
        self._field.returnPressed.connect(self._run_current)
        self._field.installEventFilter(self)
        self._list.clicked.connect(self._run_current)
        parent.installEventFilter(self)
        self.hide()
        self.retranslate()

    def _build(self) -> None:
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Rows(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._panel = QFrame(self)
        self._panel.setProperty("frame", "card")
        inside = QVBoxLayout(self._panel)
        inside.setContentsMargins(SPACE_8, SPACE_8, SPACE_8, SPACE_8)
        inside.setSpacing(SPACE_8)
        inside.addWidget(self._field)
        inside.addWidget(self._list)
        self._nothing.setContentsMargins(12, 8, 12, 12)
        inside.addWidget(self._nothing)
        shadow = QGraphicsDropShadowEffect(self._panel)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 8)
        shade = QColor(Qt.GlobalColor.black)
        shade.setAlphaF(0.18)
        shadow.setColor(shade)
        self._panel.setGraphicsEffect(shadow)

    def retranslate(self) -> None:
        self._field.set_texts(
            self.tr("Patient, exercise or action"), self.tr("Clear what was typed")
        )
        self._nothing.setText(self.tr("Nothing found. Try another or a shorter word."))
        self._list.setAccessibleName(self.tr("Results"))
        self.setAccessibleName(self.tr("Search or do"))

    def open(self) -> None:
        """Show the palette, empty, and put the focus in its field."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._field.clear()
        self._search()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shut(self) -> None:
        """Hide it and give the focus back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        is_press = watched is self._field and event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and self._takes(event):
            return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.shut()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = Theme.current().colour("bg")
        veil.setAlphaF(0.7)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def _takes(self, event: QKeyEvent) -> bool:
        """Keys of the list that are pressed while the focus is in the field."""
        step = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageUp: 1 - _ROWS_SHOWN,
            Qt.Key.Key_PageDown: _ROWS_SHOWN - 1,
        }.get(Qt.Key(event.key()))
        if step is not None:
            self._move(step)
            return True
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
            return True
        return False

    def _place(self) -> None:
        self.setGeometry(self._over.rect())
        width = min(_WIDTH, self.width() - 48)
        self._panel.setFixedWidth(width)
        self._panel.adjustSize()
        self._panel.move((self.width() - width) // 2, min(_TOP, self.height() // 10))

    @Slot()
    def _search(self) -> None:
        words = self._field.text().strip()
        found = [command for source in self._sources for command in source(words)][:LONGEST]
        self._model.show_commands(found)
        self._list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._list.setFixedHeight(_ROW * min(max(len(found), 1), _ROWS_SHOWN) + 2)
        self._move(0)
        self._place()

    @Slot()
    def _on_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        count = self._model.rowCount()
        if count:
            row = max(self._list.currentIndex().row(), 0) + step
            self._list.setCurrentIndex(self._model.index(min(max(row, 0), count - 1), 0))

    @Slot()
    def _run_current(self) -> None:
        index = self._list.currentIndex()
        if index.isValid():
            command: Command = index.data(_COMMAND)
            self.shut()
            command.run()
