"""The hands and eyes of the tour: find what is on the screen, click, type, wait, look."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import perf_counter
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QDeadlineTimer, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

W = TypeVar("W", bound=QWidget)

POLL_MS: Final = 5
SETTLE_MS: Final = 200
"""Long enough for movements (150 ms) and figures that are drawn a few at a time."""
PATIENCE_MS: Final = 60_000
"""Nothing on the way may take longer, on a busy machine with two slow cores."""


class StepFailedError(Exception):
    """A step did not lead to what it should; the text says what was waited for."""


@dataclass
class Diary:
    """What was done, how long each step took, and what went wrong."""

    steps: list[dict[str, object]] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    papers: list[str] = field(default_factory=list)
    actions: int = 0

    @property
    def problems(self) -> list[object]:
        """Every problem met."""
        return [step["problem"] for step in self.steps if step["problem"]]


class Hands:
    """A user of the real windows.

    Args:
        folder: Where pictures go.
        diary: Where steps are written down.
        prefix: Put before the name of every picture.
    """

    def __init__(self, folder: Path, diary: Diary) -> None:
        self._folder = folder
        self._diary = diary

    def sit_down(self) -> None:
        """Bring the window to the front, so that keys reach it."""
        window = self.window()
        window.raise_()
        window.activateWindow()
        self.wait(lambda: QApplication.activeWindow() is not None, "an active window")

    def step(self, name: str, act: Callable[[], None]) -> bool:
        """Do one step; a failure is written down with a picture of what was on the screen."""
        begun, problem = perf_counter(), ""
        try:
            act()
        except StepFailedError as failure:
            problem = str(failure)
            self.look(f"problem-{name}")
        spent = round((perf_counter() - begun) * 1000)
        self._diary.steps.append({"step": name, "ms": spent, "problem": problem or None})
        return not problem

    def find(self, kind: type[W], name: str, inside: QWidget | None = None) -> W:
        """Return the visible widget of a name, waiting until it is there."""
        found: list[W] = []

        def is_there() -> bool:
            roots = [inside] if inside is not None else QApplication.topLevelWidgets()
            for root in roots:
                every = [root, *root.findChildren(kind, name)] if root else []
                found[:] = [
                    w
                    for w in every
                    if isinstance(w, kind) and w.objectName() == name and w.isVisible()
                ]
                if found:
                    return True
            return False

        self.wait(is_there, name)
        return found[0]

    def shows(self, name: str) -> bool:
        """Whether something of this name is on the screen now."""
        found = self.window().findChildren(QWidget, name)
        return any(widget.isVisible() for widget in found)

    def wait(self, is_so: Callable[[], bool], what: str) -> None:
        """Let the program work until something holds."""
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not is_so():
            if deadline.hasExpired():
                raise StepFailedError(f"waited in vain for {what}")
            QTest.qWait(POLL_MS)

    def click(self, name: str, kind: type[W] | None = None, inside: QWidget | None = None) -> None:
        """Click in the middle of something that can be clicked."""
        widget = self.find(kind or QWidget, name, inside)
        self.wait(widget.isEnabled, f"{name} to be enabled")
        self._diary.actions += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=_middle(widget))

    def type(self, text: str, into: QWidget | None = None) -> None:
        """Type on what has the focus, or on a field that is clicked first."""
        target = into or self.focused()
        if into is not None:
            into.setFocus()
        self._diary.actions += 1
        QTest.keyClicks(target, text)

    def replace(self, text: str, field: QWidget) -> None:
        """Type over everything that stands in a field."""
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(text, field)

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        on: QWidget | None = None,
    ) -> None:
        """Press a key on what has the focus."""
        if QApplication.activeWindow() is None:
            # Without a window manager nobody gives the focus back when a dialog closes.
            self.sit_down()
        self._diary.actions += 1
        QTest.keyClick(on or self.focused(), key, modifier)

    def focused(self) -> QWidget:
        """What has the focus, or else the window."""
        return QApplication.focusWidget() or QApplication.activeWindow() or self.window()

    def window(self) -> QWidget:
        """The main window."""
        return next(w for w in QApplication.topLevelWidgets() if w.objectName() == "mainWindow")

    def look(self, name: str, alone: QWidget | None = None) -> None:
        """Keep a picture of the window with everything over it, or of one thing alone.

        What fills the screen is looked at in the size of the window: a screen that is not there
        has a size that nobody has.
        """
        if alone is not None:
            alone.setWindowState(Qt.WindowState.WindowNoState)
            alone.resize(self.window().size())
        # Twice: a layout that was asked for while the first events ran is drawn by the second.
        QTest.qWait(SETTLE_MS)
        QApplication.processEvents()
        picture = (alone or self.window()).grab()
        if alone is None:
            over = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow()]
            _paint_over(picture, self.window(), [w for w in over if w is not self.window()])
        file = f"{len(self._diary.pictures) + 1:02}-{name}.png"
        if not picture.save(str(self._folder / file)):
            raise StepFailedError(f"the picture {file} could not be saved")
        self._diary.pictures.append(file)


def _middle(widget: QWidget) -> QPoint:
    return widget.rect().center()


def _paint_over(picture: object, window: QWidget, others: list[QWidget]) -> None:
    """Paint dialogs and menus where they stand over the window."""
    from PySide6.QtGui import QPainter, QPixmap

    if not isinstance(picture, QPixmap) or not others:
        return
    painter = QPainter(picture)
    corner = window.mapToGlobal(QPoint(0, 0))
    for other in others:
        place = other.mapToGlobal(QPoint(0, 0)) - corner
        if other.inherits("QDialog"):
            # Without a window manager a dialog stands wherever the platform puts it.
            place = window.rect().center() - other.rect().center()
        painter.drawPixmap(place, other.grab())
    painter.end()
