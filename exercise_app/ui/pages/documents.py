"""The documents page: everything that was issued, its pages, and what changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDir, QLocale, QSize, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from exercise_app.domain.errors import AppError
from exercise_app.ui.clinical_words import document_words, language_words
from exercise_app.ui.commands import Command
from exercise_app.ui.page import Page
from exercise_app.ui.pages.documents_changes import ChangesCard
from exercise_app.ui.theme.measures import PAGE_MARGIN, SPACE_8, SPACE_12, SPACE_16
from exercise_app.ui.widgets.busy import Spinner
from exercise_app.ui.widgets.buttons import Button, IconButton, Role
from exercise_app.ui.widgets.document_list import DocumentList, DocumentWords
from exercise_app.ui.widgets.document_pages import DocumentPages
from exercise_app.ui.widgets.empty_state import EmptyState
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from exercise_app.presenters.documents import (
        DocumentRow,
        DocumentsPresenter,
        DocumentsState,
    )
    from exercise_app.ui.paper import Paper

_LIST = 360
_LIST_NARROW = 304
_NARROW_BELOW = 1100


def open_in_system(path: Path) -> None:
    """Show a file in the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class DocumentsPage(Page):
    """Draws the documents of the open episode.

    Args:
        presenter: Lists, paints, writes.
        paper: Asks for a printer or a place.
        open_file: Shows a file in another program.

    Signals:
        program_asked: There is nothing yet; the window goes to the program page.
    """

    program_asked = Signal()

    def __init__(
        self,
        presenter: DocumentsPresenter,
        paper: Paper,
        open_file: Callable[[Path], None] = open_in_system,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("documentsPage")
        self._presenter, self._paper, self._open_file = presenter, paper, open_file
        # What is opened elsewhere lies here until the program ends.
        self._lent: QTemporaryDir | None = None
        self._build()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._list = DocumentList(_Words(self))
        self._list.setModel(self._presenter.list)
        self._changes = ChangesCard(self._presenter)
        self._heading = Label(kind=Kind.HEADING)
        self._name = Label(kind=Kind.NAME)
        self._spinner = Spinner(16)
        self._smaller = IconButton("zoom-out")
        self._smaller.setObjectName("zoomOut")
        self._zoom = Label(kind=Kind.MUTED)
        self._larger = IconButton("zoom-in")
        self._larger.setObjectName("zoomIn")
        self._open = Button(role=Role.SECONDARY, icon="external-link")
        self._open.setObjectName("openDocument")
        self._save = Button(role=Role.SECONDARY, icon="download")
        self._save.setObjectName("saveDocument")
        self._print = Button(role=Role.PRIMARY, icon="printer", keys="Ctrl+P")
        self._print.setObjectName("printDocument")
        self._pages = DocumentPages()
        self._first = Button(role=Role.PRIMARY)
        self._first.setObjectName("firstDocument")
        self._empty = EmptyState("files", self._first)

    def _lay_out(self) -> None:
        self._card = QFrame()
        self._card.setProperty("frame", "card")
        listed = QVBoxLayout(self._card)
        listed.setContentsMargins(1, SPACE_16, 1, 1)
        listed.setSpacing(SPACE_12)
        listed.addWidget(self._heading)
        self._heading.setContentsMargins(SPACE_16, 0, SPACE_16, 0)
        listed.addWidget(self._list, 1)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(SPACE_16)
        side.addWidget(self._card, 3)
        side.addWidget(self._changes, 2)
        self._preview = QFrame()
        self._preview.setProperty("frame", "sunken")
        shown = QVBoxLayout(self._preview)
        shown.setContentsMargins(SPACE_16, SPACE_12, SPACE_8, 0)
        shown.setSpacing(SPACE_12)
        shown.addLayout(self._tools())
        shown.addWidget(self._pages, 1)
        row = QHBoxLayout(self)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(PAGE_MARGIN, SPACE_16, PAGE_MARGIN, SPACE_16)
        row.setSpacing(SPACE_16)
        row.addWidget(self._side)
        row.addWidget(self._preview, 1)
        row.addWidget(self._empty, 1)

    def _tools(self) -> QHBoxLayout:
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_8)
        tools.addWidget(self._name)
        tools.addWidget(self._spinner)
        tools.addStretch()
        tools.addWidget(self._smaller)
        tools.addWidget(self._zoom)
        tools.addWidget(self._larger)
        tools.addSpacing(SPACE_8)
        for button in (self._open, self._save, self._print):
            tools.addWidget(button)
        return tools

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.state_changed.connect(self._draw)
        presenter.problem.connect(self.problem)
        presenter.saved.connect(self._on_saved)
        presenter.list.words = self.sentence
        self._list.shown.connect(presenter.select)
        self._pages.width_changed.connect(presenter.set_width)
        self._pages.zoom_asked.connect(self._on_zoom)
        self._smaller.clicked.connect(presenter.zoom_out)
        self._larger.clicked.connect(presenter.zoom_in)
        self._open.clicked.connect(self.open_elsewhere)
        self._save.clicked.connect(self.save)
        self._print.clicked.connect(self.print_again)
        self._first.clicked.connect(self.program_asked)
        larger = QShortcut(QKeySequence(QKeySequence.StandardKey.ZoomIn), self)
        larger.activated.connect(presenter.zoom_in)
        smaller = QShortcut(QKeySequence(QKeySequence.StandardKey.ZoomOut), self)
        smaller.activated.connect(presenter.zoom_out)

    @property
    def title(self) -> str:
        """Name of the page."""
        return self.tr("Documents")

    def opened(self, patient_id: UUID | None, episode_id: UUID | None) -> None:
        """Show the documents of an episode."""
        self._presenter.open(episode_id)

    def closing(self) -> bool:
        """Stop painting pages nobody will see."""
        self._presenter.close()
        return True

    def commands(self) -> tuple[Command, ...]:
        """What the command palette offers here."""
        if not self._presenter.state.can_show:
            return ()
        return (
            Command(self.tr("Print this document again"), self.print_again, "printer", "Ctrl+P"),
            Command(self.tr("Save this document"), self.save, "download"),
            Command(self.tr("Open this document"), self.open_elsewhere, "external-link"),
        )

    def focus_first(self) -> None:
        """Put the focus in the list."""
        self._list.setFocus()

    def retranslate(self) -> None:
        """Write every text again."""
        self.setAccessibleName(self.title)
        self._heading.setText(self.tr("Issued documents"))
        self._list.setAccessibleName(self.tr("Issued documents"))
        self._pages.setAccessibleName(self.tr("Pages of the document"))
        self._smaller.set_name(self.tr("Smaller"), "Ctrl+-")
        self._larger.set_name(self.tr("Larger"), "Ctrl++")
        self._open.setText(self.tr("Open"))
        self._save.setText(self.tr("Save"))
        self._print.setText(self.tr("Print"))
        self._first.setText(self.tr("Go to the program"))
        self._empty.set_texts(
            self.tr("Nothing has been issued yet"),
            self.tr("Issue a program and its sheet stands here, to look at and print again."),
        )
        self._draw(self._presenter.state)

    def print_again(self) -> None:
        """Print the selected document as it was issued."""
        state = self._presenter.state
        if state.row is not None:
            pages = state.row.document.pages
            try:
                self._paper.print_pages(self, state.file_name, pages, self._presenter.page_image)
            except AppError as error:
                self.problem.emit(error)

    def save(self) -> None:
        """Save the selected document where the user wants."""
        state = self._presenter.state
        if state.row is not None:
            place = self._paper.ask_place(self, state.file_name)
            if place is not None:
                self._presenter.save_as(place)

    def open_elsewhere(self) -> None:
        """Show the selected document in the system's own program."""
        state = self._presenter.state
        if state.row is None:
            return
        if self._lent is None:
            self._lent = QTemporaryDir(QDir.tempPath() + "/wervel-XXXXXX")
        place = Path(self._lent.path()) / state.file_name
        if self._presenter.write_to(place):
            self._open_file(place)

    def name_of(self, row: DocumentRow) -> str:
        """What a document is, and which version."""
        kind = document_words(row.document.kind)
        return self.tr("{0}, version {1}").format(kind, row.number) if row.number else kind

    def detail_of(self, row: DocumentRow) -> str:
        """Day, code, pages and language of a document."""
        document = row.document
        day = document.created_at.date()
        pages = self.tr("%n page(s)", "", document.pages)
        written = (
            QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy").replace(".", "")
        )
        return " · ".join((written, document.code, pages, language_words(document.language)))

    def sentence(self, row: DocumentRow) -> str:
        """A whole row as a screen reader says it."""
        return f"{self.name_of(row)}, {self.detail_of(row).replace(' · ', ', ')}"

    def minimumSizeHint(self) -> QSize:
        # What stands beside each other goes beneath each other before this width is reached.
        return QSize(640, 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW_BELOW
        self._side.setFixedWidth(_LIST_NARROW if is_narrow else _LIST)
        for widget in (self._name, self._open):
            widget.setVisible(not is_narrow)

    def _draw(self, state: DocumentsState) -> None:
        has_rows = bool(state.rows)
        self._side.setVisible(has_rows)
        self._preview.setVisible(has_rows)
        self._empty.setVisible(not has_rows)
        self._list.select(self._presenter.list.row_of(state.selected))
        self._changes.draw(state)
        self._name.setText(self.name_of(state.row) if state.row else "")
        self._spinner.setVisible(state.is_loading)
        self._zoom.setText(f"{state.zoom} %")
        self._pages.set_zoom(state.zoom)
        count = len(state.pages)
        images = [state.pages[page] for page in range(count)]
        names = [self.tr("Page {0}").format(page + 1) for page in range(count)]
        self._pages.show_pages(images, names)

    def _on_zoom(self, step: int) -> None:
        if step > 0:
            self._presenter.zoom_in()
        else:
            self._presenter.zoom_out()

    def _on_saved(self, path: Path) -> None:
        self.notice.emit(Notice(self.tr("Saved as {0}.").format(path)))


class _Words(DocumentWords):
    """Hands the questions of the painter to the page, which knows the language."""

    def __init__(self, page: DocumentsPage) -> None:
        self._page = page

    def name(self, row: DocumentRow) -> str:
        return self._page.name_of(row)

    def detail(self, row: DocumentRow) -> str:
        return self._page.detail_of(row)
