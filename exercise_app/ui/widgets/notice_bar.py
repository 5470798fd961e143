"""The quiet bar of the window: something happened, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from exercise_app.ui.theme import Theme
from exercise_app.ui.theme.measures import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, IconButton, Role
from exercise_app.ui.widgets.field_row import IconLabel
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.painting import box

if TYPE_CHECKING:
    from collections.abc import Callable

SHOWN_MS = 10_000
_WIDEST = 720
_LOWEST = 52


class Tone(StrEnum):
    """What a notice is about."""

    DONE = "positive"
    NOTE = "accent"
    PROBLEM = "danger"


@dataclass(frozen=True, slots=True)
class Notice:
    """One message of the bar, in the present language.

    Attributes:
        text: One sentence.
        tone: DONE and NOTE go away by themselves, PROBLEM stays until it is closed.
        action: Name of what can be done about it ("Undo"), or nothing.
        run: Does it.
    """

    text: str
    tone: Tone = Tone.DONE
    action: str = ""
    run: Callable[[], object] | None = None


_ICONS = {Tone.DONE: "circle-check", Tone.NOTE: "info", Tone.PROBLEM: "triangle-alert"}


class NoticeBar(Translated, QWidget):
    """Shows one notice over its parent; a newer one replaces it.

    It never takes the focus. Screen readers are told.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._run: Callable[[], object] | None = None
        self._tone = Tone.NOTE
        self._area: QRect | None = None
        self._parent = parent
        self._icon = IconLabel("info", "accent", 20)
        self._text = Label(kind=Kind.BODY, wrap=True)
        self._text.setObjectName("noticeText")
        self._action = Button(role=Role.QUIET)
        self._action.setObjectName("noticeAction")
        self._action.clicked.connect(self._on_action)
        self._close = IconButton("x", size=16)
        self._close.clicked.connect(self.hide)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_12, SPACE_4, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_8)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self._close.set_name(self.tr("Close message"))

    def show_notice(self, notice: Notice) -> None:
        """Show a notice; what does not need an answer goes after ten seconds."""
        self._run, self._tone = notice.run, notice.tone
        self._icon.set_icon(_ICONS[notice.tone], notice.tone.value)
        self._text.setText(notice.text)
        self._action.setText(notice.action)
        self._action.setVisible(bool(notice.action))
        self._place()
        self.show()
        self.raise_()
        self._timer.stop()
        if notice.tone is not Tone.PROBLEM:
            self._timer.start(SHOWN_MS)
        self.setAccessibleName(notice.text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def set_area(self, area: QRect | None) -> None:
        """Stand at the right of this area, on its lower edge; None: over the foot, in the middle.

        Where a page has its main action at the foot, the bar must not lie over it.
        """
        if area != self._area:
            self._area = area
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEvent) -> None:
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        tone = theme.colour(self._tone.value)
        box(painter, self.rect(), theme.colour("surface"), tone)
        bar = QRectF(self.rect()).adjusted(0, 0, 4 - self.width(), 0)
        painter.setClipRect(bar)
        box(painter, self.rect(), tone, None)
        painter.end()

    def _place(self) -> None:
        parent = self._parent
        room = parent.width() - 2 * SPACE_16 if self._area is None else self._area.width()
        width = min(_WIDEST, room)
        height = max(48, self._row.heightForWidth(width), self.sizeHint().height())
        self.resize(QSize(width, height))
        if self._area is None:
            self.move((parent.width() - width) // 2, parent.height() - height - SPACE_16)
        else:
            self.move(self._area.right() + 1 - width, self._area.bottom() + 1 - height)

    @Slot()
    def _on_action(self) -> None:
        run = self._run
        self.hide()
        if run is not None:
            run()
