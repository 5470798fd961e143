"""Pages of a sheet under each other, as pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from exercise_app.ui.theme import Theme
from exercise_app.ui.theme.measures import SPACE_16

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from exercise_app.services.ports import PageImage

A4: Final = 297 / 210
"""Height of a page as a share of its width."""


class SheetPage(QWidget):
    """One page, as wide as its room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._pixels = b""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_page(self, page: PageImage) -> None:
        """Show a painted page."""
        # QImage does not copy: the bytes must live as long as it does.
        self._pixels = page.pixels
        self._image = QImage(
            self._pixels, page.width, page.height, page.width * 4, QImage.Format.Format_RGB32
        )
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shape = A4 if self._image is None else self._image.height() / self._image.width()
        height = round(self.width() * shape)
        if height != self.height():
            self.setFixedHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect())
        painter.fillRect(area, theme.colour("paper"))
        if self._image is not None:
            painter.drawImage(area, self._image)
        painter.setPen(theme.colour("line"))
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


class SheetPages(QScrollArea):
    """Every page, 16 apart; the arrow keys scroll.

    Signals:
        width_changed: How wide a page is, in pixels of the screen.
        page_changed: Which page (0-based) is on top.
    """

    width_changed = Signal(int)
    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[SheetPage] = []
        self._inner = QWidget()
        self._inner.setProperty("scrolled", True)
        self._layout = QVBoxLayout(self._inner)
        self._layout.setContentsMargins(0, 0, 8, SPACE_16)
        self._layout.setSpacing(SPACE_16)
        self._layout.addStretch(1)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(48)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._inner.installEventFilter(self)

    def sizeHint(self) -> QSize:
        return QSize(320, 480)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def show_pages(self, images: Sequence[PageImage], names: Sequence[str]) -> None:
        """Show pages with what a screen reader calls them; the place scrolled to stays."""
        while len(self._pages) < len(images):
            page = SheetPage()
            page.setObjectName(f"sheetPage-{len(self._pages)}")
            self._pages.append(page)
            self._layout.insertWidget(self._layout.count() - 1, page)
        while len(self._pages) > len(images):
            gone = self._pages.pop()
            self._layout.removeWidget(gone)
            gone.deleteLater()
        for page, image, name in zip(self._pages, images, names, strict=True):
            page.setAccessibleName(name)
            page.show_page(image)

    def go_to(self, page: int) -> None:
        """Scroll a page (0-based) to the top."""
        if 0 <= page < len(self._pages):
            self.verticalScrollBar().setValue(self._pages[page].y())

    @property
    def current(self) -> int:
        """Which page (0-based) is on top."""
        top = self.verticalScrollBar().value() + self.viewport().height() // 3
        return max(0, sum(page.y() <= top for page in self._pages) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width() - 8
        self.width_changed.emit(round(width * self.devicePixelRatioF()))

    @Slot()
    def _on_scrolled(self) -> None:
        self.page_changed.emit(self.current)
