"""Printing and saving of PDF pages: asks the user where to; tests put a fake in its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QCoreApplication, QMarginsF, QRect, QStandardPaths
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from exercise_app.services.ports import PageImage

MAX_DPI: Final = 300
"""Sharper paper costs four times the memory a page and shows no difference to the eye."""


class Paper(Protocol):
    """Where pages go. `paint` gives a page (0-based) at a width in pixels."""

    def print_pages(
        self, parent: QWidget, name: str, count: int, paint: Callable[[int, int], PageImage]
    ) -> bool:
        """Ask for a printer and print; False when the user changed their mind."""
        ...

    def ask_place(self, parent: QWidget, file_name: str) -> Path | None:
        """Ask where to save a PDF; None when the user changed their mind."""
        ...


class SystemPaper:
    """The printers and the file dialog of the system."""

    def print_pages(
        self, parent: QWidget, name: str, count: int, paint: Callable[[int, int], PageImage]
    ) -> bool:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(name)
        printer.setFromTo(1, count)
        layout = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()
        )
        printer.setPageLayout(layout)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, parent)
        dialog.setMinMax(1, count)
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return False
        print_to(printer, count, paint)
        return True

    def ask_place(self, parent: QWidget, file_name: str) -> Path | None:
        folders = QStandardPaths.standardLocations(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        start = Path(folders[0] if folders else ".") / file_name
        title = QCoreApplication.translate("Paper", "Save PDF")
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start), "PDF (*.pdf)")
        if not chosen:
            return None
        place = Path(chosen)
        return place if place.suffix else place.with_suffix(".pdf")


def print_to(printer: QPrinter, count: int, paint: Callable[[int, int], PageImage]) -> None:
    """Paint the pages the user asked for on a printer, each over the whole sheet of paper."""
    first = printer.fromPage() or 1
    last = min(printer.toPage() or count, count)
    painter = QPainter(printer)
    for number in range(first, last + 1):
        if number > first:
            printer.newPage()
        area = printer.paperRect(printer.Unit.DevicePixel).toRect()
        dpi = printer.resolution()
        width = area.width() if dpi <= MAX_DPI else area.width() * MAX_DPI // dpi
        page = paint(number - 1, width)
        pixels = page.pixels
        image = QImage(pixels, page.width, page.height, page.width * 4, QImage.Format.Format_RGB32)
        # Full page: the origin of the painter is the corner of the paper.
        painter.drawImage(QRect(0, 0, area.width(), area.height()), image)
    painter.end()
