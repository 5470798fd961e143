"""The Templates page: the list at the left, what is in one at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from exercise_app.ui.page import Page
from exercise_app.ui.pages.program_words import screen_language
from exercise_app.ui.pages.template_form import TemplateForm
from exercise_app.ui.pages.template_words import SystemTemplateFiles, done_notice
from exercise_app.ui.pages.templates_detail import TemplateView
from exercise_app.ui.theme import Theme, font
from exercise_app.ui.theme.measures import (
    BODY,
    PAGE_MARGIN,
    SEMIBOLD,
    SPACE_4,
    SPACE_8,
    SPACE_12,
    SPACE_16,
)
from exercise_app.ui.widgets.buttons import IconButton
from exercise_app.ui.widgets.empty_state import EmptyState
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.notice_bar import Notice, Tone
from exercise_app.ui.widgets.painting import box

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from exercise_app.presenters.own_templates import OwnTemplates, TemplateDone
    from exercise_app.presenters.templates import TemplatesPresenter, TemplatesState
    from exercise_app.ui.pages.template_words import TemplateFiles
    from exercise_app.ui.widgets.figure_cache import FigureCache

LIST: Final = 352
RING: Final = 3
"""Room for the focus ring, which lies outside a control."""


class TemplateButton(QAbstractButton):
    """One template in the list: its name, and how long it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail = ""
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(self.sizeHint().height())

    def show_line(self, name: str, detail: str) -> None:
        """Show a name and a second line."""
        self.setText(name)
        self._detail = detail
        self.setAccessibleName(f"{name}, {detail}")
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        # Less than the room beside a scroll bar, so that the ring is never cut.
        return QSize(LIST - 24, 56)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = Theme.current(), QPainter(self)
        is_on = self.isChecked()
        if is_on or self.underMouse():
            ground = theme.colour("accent_soft" if is_on else "hover")
            box(painter, self.rect(), ground, None)
        if is_on:
            painter.fillRect(0, 10, 3, self.height() - 20, theme.colour("accent"))
        room = self.rect().adjusted(SPACE_12, 9, -SPACE_8, -9)
        painter.setFont(font(BODY, SEMIBOLD))
        painter.setPen(theme.colour("accent" if is_on else "text"))
        left = Qt.AlignmentFlag.AlignLeft
        name = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, left | Qt.AlignmentFlag.AlignTop, name)
        painter.setFont(font())
        painter.setPen(theme.colour("muted"))
        painter.drawText(room, left | Qt.AlignmentFlag.AlignBottom, self._detail)
        painter.end()


class TemplatesPage(Page):
    """The fourteen starting forms; up and down walk the list.

    Args:
        presenter: Shows and uses templates.
        figures: The drawn figures.
        own: Changes the own templates; without it they can only be used.
        files: Where their files are.
    """

    def __init__(
        self,
        presenter: TemplatesPresenter,
        figures: FigureCache,
        own: OwnTemplates | None = None,
        files: TemplateFiles | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter, self._own = presenter, own
        self._files = files or SystemTemplateFiles()
        self.setObjectName("templatesPage")
        self.heading = Label(kind=Kind.TITLE)
        # As high as the title rows of the other pages, so that nothing jumps between them.
        self.heading.setMinimumHeight(40)
        self.sub = Label(kind=Kind.MUTED, wrap=True)
        self.buttons: list[TemplateButton] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_chosen)
        self.view = TemplateView(presenter, figures)
        self.view.has_own = own is not None
        self.take_in = IconButton("upload", framed=True)
        self.take_in.setObjectName("takeInTemplate")
        self.take_in.setVisible(own is not None)
        self.nothing = EmptyState("layers")
        self._lay_out()
        presenter.state_changed.connect(self._draw)
        presenter.used.connect(self._on_used)
        if own is not None:
            self._connect_own(own)
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Templates")

    def opened(self, patient_id: UUID | None, episode_id: UUID | None) -> None:
        self._presenter.start()

    def focus_first(self) -> None:
        checked = self._group.checkedButton()
        if checked is not None:
            checked.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._presenter.show_in(screen_language())
        self.heading.setText(self.tr("Templates"))
        self.sub.setText(
            self.tr("Starting forms. You choose one by hand and change what you like.")
        )
        self.take_in.set_name(self.tr("Add a template from a file"))
        self.nothing.set_texts(self.tr("No templates"), self.tr("Install Wervel again."))
        self._draw(self._presenter.state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        checked = self._group.checkedId()
        if step is None or not any(button.hasFocus() for button in self.buttons):
            super().keyPressEvent(event)
            return
        place = checked + step
        if 0 <= place < len(self._presenter.state.lines):
            self._on_chosen(place)
            self.focus_first()
            self._area.ensureWidgetVisible(self.buttons[place])

    @Slot(object)
    def _draw(self, state: TemplatesState) -> None:
        while len(self.buttons) < len(state.lines):
            button = TemplateButton()
            self._group.addButton(button, len(self.buttons))
            self.buttons.append(button)
            self._column.insertWidget(self._column.count() - 1, button)
            # A new child of a window on screen is hidden until then, and could not take the focus.
            button.show()
        for button, line in zip(self.buttons, state.lines, strict=False):
            weeks = self.tr("%n week(s)", "", line.weeks)
            phases = self.tr("%n phase(s)", "", line.phases)
            exercises = self.tr("%n exercise(s)", "", line.exercises)
            button.setObjectName(f"template-{line.id}")
            detail = f"{weeks} · {phases} · {exercises}"
            mine = self.tr("own · {0}").format(detail) if line.is_own else detail
            button.show_line(line.name, mine)
            button.show()
            button.setChecked(state.detail is not None and state.detail.id == line.id)
        for button in self.buttons[len(state.lines) :]:
            button.hide()
        self.nothing.setVisible(not state.lines)
        self.view.setVisible(state.detail is not None)
        self.view.draw(state)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("scrolled", True)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(RING, RING, SPACE_8, SPACE_16)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        left = QVBoxLayout()
        left.setSpacing(SPACE_4)
        for label in (self.heading, self.sub):
            label.setContentsMargins(RING, 0, 0, 0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, SPACE_8, 0)
        head.addWidget(self.heading, 1)
        head.addWidget(self.take_in)
        left.addLayout(head)
        left.addWidget(self.sub)
        left.addWidget(self._area, 1)
        side = QWidget()
        side.setLayout(left)
        side.setFixedWidth(LIST + RING)
        left.setContentsMargins(0, 0, 0, 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(PAGE_MARGIN - RING, PAGE_MARGIN, 0, 0)
        layout.setSpacing(SPACE_16)
        layout.addWidget(side)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.nothing, 1)

    def _connect_own(self, own: OwnTemplates) -> None:
        self._presenter.watch(own)
        own.done.connect(self._on_own_done)
        own.problem.connect(self.problem)
        self.form = TemplateForm(self, own.is_taken)
        self.form.saved.connect(self._on_renamed)
        self.view.rename.clicked.connect(self._on_rename)
        self.view.copy.clicked.connect(self._on_copy)
        self.view.share.clicked.connect(self._on_share)
        self.view.remove.clicked.connect(self._on_remove)
        self.take_in.clicked.connect(self._on_take_in)

    @Slot(object)
    def _on_own_done(self, done: TemplateDone) -> None:
        if self._own is not None and self.isVisible():
            self.notice.emit(done_notice(done, self._own))

    @Slot()
    def _on_rename(self) -> None:
        detail = self._presenter.state.detail
        if detail is not None:
            self.form.fill(detail.name, detail.meant_for, from_program=False)
            self.form.open_under(self.view.rename)

    @Slot(str, str)
    def _on_renamed(self, name: str, meant_for: str) -> None:
        detail = self._presenter.state.detail
        if self._own is None or detail is None:
            return
        problems = self._own.rename(detail.id, name, meant_for)
        self.form.show_problems(problems)
        if not problems:
            self.form.close()

    @Slot()
    def _on_copy(self) -> None:
        template = self._presenter.chosen()
        if self._own is not None and template is not None:
            self._own.copy(template, screen_language())

    @Slot()
    def _on_share(self) -> None:
        detail = self._presenter.state.detail
        if self._own is None or detail is None:
            return
        place = self._files.ask_place(self, self._own.file_name(detail.name))
        if place is not None:
            self._own.share(detail.id, place)

    @Slot()
    def _on_remove(self) -> None:
        detail = self._presenter.state.detail
        if self._own is not None and detail is not None:
            self._own.remove(detail.id)

    @Slot()
    def _on_take_in(self) -> None:
        place = self._files.ask_file(self)
        if self._own is not None and place is not None:
            self._own.take_in(place)

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self._presenter.select(self._presenter.state.lines[place].id)

    @Slot(str)
    def _on_used(self, name: str) -> None:
        said = self.tr("The program now follows “{0}”.").format(name)
        undo = self.tr("Undo")
        self.notice.emit(Notice(said, Tone.DONE, undo, self._presenter.undo_use))
