"""The window itself, light enough to be painted before anything else is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QMainWindow

# Nothing here may import `Qt`, the theme or a page: that alone would double the time to the
# first paint (tests/app/test_start.py).

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

SMALLEST: Final = (960, 640)
"""Works on 1024 x 700 with the frame of the window taken off."""

USUAL: Final = (1280, 800)


@runtime_checkable
class Content(Protocol):
    """What fills the window: says when its title changes, and whether it may close."""

    @property
    def titled(self) -> SignalInstance: ...

    def page_title(self) -> str:
        """The name of what is shown now."""
        ...

    def may_close(self) -> bool:
        """Store what is being typed; False keeps the window open."""
        ...


class MainWindow(QMainWindow):
    """Painted bare first, then it gets its content.

    Signals:
        first_painted: The bare window is on the screen; loading can begin.
        closing: The window is about to close; its geometry can be stored.
    """

    first_painted = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Wervel")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self._is_painted = False
        self._content: Content | None = None

    def show_content(self, content: QWidget) -> None:
        """Replace what the window shows."""
        from exercise_app.ui.widgets.focus_ring import FocusRing

        old = self.takeCentralWidget() if self.centralWidget() else None
        self.setCentralWidget(content)
        if old is not None:
            old.hide()
            old.deleteLater()
        if self.findChild(FocusRing) is None:
            FocusRing(self)
        self._content = content if isinstance(content, Content) else None
        if self._content is not None:
            self._content.titled.connect(self.set_page_title)
        self.set_page_title(self._content.page_title() if self._content is not None else "")

    def set_page_title(self, title: str) -> None:
        """Name the page in the title; never a patient, because task bars are looked at."""
        self.setWindowTitle(f"{title} · Wervel" if title else "Wervel")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.first_painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._content is not None and not self._content.may_close():
            event.ignore()
            return
        self.closing.emit()
        event.accept()
