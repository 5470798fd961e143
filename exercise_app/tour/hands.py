"""The hands and eyes of the tour: find what is on the screen, click, type, wait, look."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from time import perf_counter
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QDeadlineTimer, QPoint, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QPixmap

W = TypeVar("W", bound=QWidget)

POLL_MS: Final = 5
SETTLE_MS: Final = 200
"""Long enough for movements (150 ms) and figures that are drawn a few at a time."""
STILL_MS: Final = 1_200
"""A turning arc or a cursor never stands still; then a picture is taken all the same."""
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
            self._meet_crash()
        except Exception as failure:  # noqa: BLE001 - whatever goes wrong is what a tour is for
            problem = str(failure) or type(failure).__name__
            with suppress(StepFailedError):
                self.look(f"problem-{name}")
        spent = round((perf_counter() - begun) * 1000)
        self._diary.steps.append({"step": name, "ms": spent, "problem": problem or None})
        return not problem

    def _meet_crash(self) -> None:
        """Fail when the program had to say that something went wrong inside it."""
        for window in QApplication.topLevelWidgets():
            if window.objectName() == "crashDialog" and window.isVisible():
                raise StepFailedError("the program reported an unexpected error")

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

    def is_open(self, name: str) -> bool:
        """Whether a dialog of this name is on the screen now."""
        windows = QApplication.topLevelWidgets()
        return any(w.objectName() == name and w.isVisible() for w in windows)

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

    def _when_still(self, alone: QWidget | None) -> QPixmap:
        """Grab until nothing changes any more: figures and sheets come a few at a time."""
        deadline = QDeadlineTimer(STILL_MS)
        before, picture = None, self._grab(alone)
        while picture.toImage() != before and not deadline.hasExpired():
            before = picture.toImage()
            QTest.qWait(SETTLE_MS)
            picture = self._grab(alone)
        return picture

    def _grab(self, alone: QWidget | None) -> QPixmap:
        if alone is not None:
            return alone.grab()
        picture = self.window().grab()
        over = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow()]
        _paint_over(picture, self.window(), [w for w in over if w is not self.window()])
        return picture

    def window(self) -> QWidget:
        """The main window."""
        return next(w for w in QApplication.topLevelWidgets() if w.objectName() == "mainWindow")

    def scroll_to(self, area: str, widget: QWidget) -> None:
        """Bring something into the middle of what scrolls."""
        self.find(QScrollArea, area).ensureWidgetVisible(widget, 0, 240)

    def press_on(self, widget: QWidget) -> None:
        """Click in the middle of a widget that has no name of its own."""
        self._diary.actions += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=_middle(widget))

    def look(
        self, name: str, alone: QWidget | None = None, size: tuple[int, int] | None = None
    ) -> None:
        """Keep a picture of the window with everything over it, or of one thing alone.

        What fills the screen is looked at in the size of the window, or in a size that is given:
        a screen that is not there has a size that nobody has.
        """
        if alone is not None:
            alone.setWindowState(Qt.WindowState.WindowNoState)
            alone.resize(QSize(*size) if size is not None else self.window().size())
        QTest.qWait(SETTLE_MS)
        picture = self._when_still(alone)
        file = f"{len(self._diary.pictures) + 1:02}-{name}.png"
        if not picture.save(str(self._folder / file)):
            raise StepFailedError(f"the picture {file} could not be saved")
        self._diary.pictures.append(file)


def _middle(widget: QWidget) -> QPoint:
    return widget.rect().center()


def _paint_over(picture: QPixmap, window: QWidget, others: list[QWidget]) -> None:
    """Paint dialogs and menus where they stand over the window."""
    if not others:
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
