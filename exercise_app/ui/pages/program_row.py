"""One exercise of a program: picture, name, dosage line with its sentence, note, steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QDrag, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.domain.program import Side
from exercise_app.presenters.program_state import Change
from exercise_app.ui.icons import paint_icon
from exercise_app.ui.pages import program_words
from exercise_app.ui.problems import field_sentence
from exercise_app.ui.theme import Theme
from exercise_app.ui.theme.measures import NAME, SPACE_4, SPACE_8
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import IconButton
from exercise_app.ui.widgets.dosage_field import DosageField
from exercise_app.ui.widgets.figure_view import FigureView
from exercise_app.ui.widgets.labels import Kind, Label, bold
from exercise_app.ui.widgets.note_field import NoteField
from exercise_app.ui.widgets.phase_bar import ITEM_MIME
from exercise_app.ui.widgets.tag import Tag

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import (
        QContextMenuEvent,
        QEnterEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
    )

    from exercise_app.domain.errors import FieldProblem
    from exercise_app.figures.store import PictureStore
    from exercise_app.presenters.program_state import ItemRow, Link

PICTURE: Final = (112, 84)
_GRIP: Final = 16
_BAR: Final = 3
_DRAG_FROM: Final = 8


class Grip(QWidget):
    """The dots by which a row is dragged.

    Signals:
        dragged: The pointer pulls at it.
    """

    dragged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_GRIP)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._pressed: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() >= _DRAG_FROM:
            self._pressed = None
            self.dragged.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(-1, (self.height() - 18) / 2, 18, 18)
        paint_icon(painter, "grip-vertical", area, Theme.current().colour("muted"))
        painter.end()


class ExerciseRow(Translated, QFrame):
    """Draws an ItemRow and says what the user wants with it; decides nothing.

    Signals:
        dosage_typed: The line, at every key.
        dosage_left: The line is to be stored.
        dosage_dropped: Back to what was stored.
        note_written: The note is to be stored.
        swapped: Id of an exercise, and Change.HARDER or Change.EASIER.
        swap_menu_asked: Change.HARDER or EASIER, when there are several, and the button.
        menu_asked: Where on the screen the menu is to open.
        steps_asked: The dosage is to be chosen by clicking.
        selected: Whether it is added, and whether the selection reaches up to here.
        moved: Up (-1) or down (1).
        removed: Delete was pressed on the row.
        duplicated: Ctrl+D was pressed.
        walked: To the dosage of the row above (-1) or below (1).
        undo_asked: Ctrl+Z in the field, with nothing to undo there.
        redo_asked: Likewise.
    """

    dosage_typed = Signal(str)
    dosage_left = Signal()
    dosage_dropped = Signal()
    note_written = Signal(str)
    swapped = Signal(str, object)
    swap_menu_asked = Signal(object, object)
    menu_asked = Signal(object)
    steps_asked = Signal()
    selected = Signal(bool, bool)
    moved = Signal(int)
    removed = Signal()
    duplicated = Signal()
    walked = Signal(int)
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, store: PictureStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: ItemRow | None = None
        self._is_selected = self._note_is_open = False
        self._note_problem = ""
        self.setObjectName("exerciseRow")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.grip = Grip()
        self.figure = FigureView(store)
        self.figure.setFixedSize(*PICTURE)
        self.name = bold(NAME)
        self.tag = Tag(tone="caution", icon="info")
        self.side = Tag(tone="muted")
        self.turn = Tag(tone="muted", icon="repeat")
        self.dosage = DosageField()
        self.minutes = Label(kind=Kind.MUTED)
        self.sentence = Label(kind=Kind.MUTED, wrap=True)
        self.problem = Label(kind=Kind.PROBLEM, wrap=True)
        self.note: NoteField | None = None
        self.reading: Label | None = None
        self.more = IconButton("ellipsis-vertical", size=18)
        self.steps = IconButton("sliders-horizontal", size=18)
        self.harder = IconButton("stairs-up", framed=True)
        self.easier = IconButton("stairs-down", framed=True)
        self._lay_out()
        self._connect()
        self._name_parts()

    # -- drawing ---------------------------------------------------------------------------

    @property
    def item_id(self) -> UUID | None:
        """The exercise of the program it shows."""
        return self._row.id if self._row else None

    def show_row(self, row: ItemRow) -> None:
        """Show an exercise; only what changed is drawn."""
        last, self._row = self._row, row
        if last is not None and last == row:
            return
        is_other = last is None or last.id != row.id
        if is_other:
            self._note_is_open = False
        if last is None or last.exercise_id != row.exercise_id:
            self.figure.show_exercise(row.exercise_id, row.start_position, row.name)
        self._draw_texts(row)

    def set_selected(self, is_selected: bool) -> None:
        """Show whether it is selected."""
        if is_selected != self._is_selected:
            self._is_selected = is_selected
            self.update()

    def set_note_problem(self, problem: FieldProblem | None) -> None:
        """Show what is wrong with the note."""
        said = field_sentence(problem) if problem else ""
        if said != self._note_problem:
            self._note_problem = said
            if self._row is not None:
                self._draw_problem(self._row)

    @Slot()
    def open_note(self) -> None:
        """Show the line for a note and go there."""
        self._note_is_open = True
        if self._row is not None:
            self._draw_note(self._row)
        if self.note is not None:
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        if self._row is not None:
            self._draw_texts(self._row)

    def _draw_texts(self, row: ItemRow) -> None:
        self.name.set_text(row.name)
        self.setAccessibleName(f"{row.number}. {row.name}")
        self._draw_tags(row)
        reading = row.reading
        self.dosage.show_line(reading.line, is_valid=reading.problem is None)
        self.dosage.setAccessibleName(self.tr("Dosage of {0}").format(row.name))
        self.dosage.setAccessibleDescription(reading.sentence)
        self.minutes.setText(program_words.minutes(reading.minutes) if reading.minutes else "")
        self.sentence.setText(reading.sentence)
        self.sentence.setVisible(bool(reading.sentence))
        is_current = self.dosage.hasFocus() and reading.problem is None
        self.sentence.set_kind(Kind.BODY if is_current else Kind.MUTED)
        self._draw_problem(row)
        self._draw_note(row)
        self._draw_step(self.harder, row.harder, self.tr("Harder: {0}"), self.tr("Harder"))
        self._draw_step(self.easier, row.easier, self.tr("Easier: {0}"), self.tr("Easier"))
        self.more.set_name(self.tr("More for {0}").format(row.name))
        self.steps.set_name(self.tr("Dosage of {0} by clicking").format(row.name))

    def _draw_tags(self, row: ItemRow) -> None:
        tags = ", ".join(row.tags)
        self.tag.setVisible(bool(tags))
        if tags:
            self.tag.set_text(self.tr("{0}, see intake").format(tags))
            self.tag.setToolTip(self.tag.text())
        words = {Side.LEFT: self.tr("left"), Side.RIGHT: self.tr("right")}
        self.side.setVisible(row.side in words)
        if row.side in words:
            self.side.set_text(words[row.side])
        self.turn.setVisible(bool(row.turn))
        if row.turn:
            self.turn.set_text(row.turn)
            self.turn.setToolTip(self.tr("In turns with the others of {0}").format(row.turn[0]))

    def _draw_problem(self, row: ItemRow) -> None:
        error = row.reading.problem
        said = program_words.dosage_problem(error) if error else self._note_problem
        self.problem.setText(said)
        self.problem.setVisible(bool(said))
        if self.note is not None:
            self.note.set_invalid(bool(self._note_problem))

    def _draw_note(self, row: ItemRow) -> None:
        is_shown = bool(row.note) or self._note_is_open
        if self.note is None:
            if not is_shown:
                return
            self.note = self._made_note()
        self.note.show_text(row.note)
        self._draw_reading(row)
        self.note.setVisible(is_shown)
        self.note.setPlaceholderText(self.tr("Note for the patient"))
        self.note.setAccessibleName(self.tr("Note for the patient at {0}").format(row.name))

    def _draw_reading(self, row: ItemRow) -> None:
        if self.note is None or self.reading is None:
            return
        found = row.note_reading
        self.reading.setVisible(found is not None)
        self.note.underline(found.long_sentences if found else ())
        if found is not None:
            self.reading.setText(program_words.note_reading(found))

    def _draw_step(
        self, button: IconButton, links: tuple[Link, ...], one: str, several: str
    ) -> None:
        button.setVisible(bool(links))
        if links:
            button.set_name(one.format(links[0].name) if len(links) == 1 else several)

    # -- building --------------------------------------------------------------------------

    def _made_note(self) -> NoteField:
        note = NoteField()
        note.setObjectName("note")
        note.stored.connect(self.note_written)
        self._middle.addWidget(note)
        self.reading = Label(kind=Kind.MUTED, wrap=True)
        self.reading.setObjectName("noteReading")
        self._middle.addWidget(self.reading)
        self.setTabOrder(self.dosage, note)
        return note

    def _lay_out(self) -> None:
        tags = QHBoxLayout()
        tags.setSpacing(SPACE_8)
        for widget in (self.turn, self.tag, self.side):
            widget.hide()
            tags.addWidget(widget)
        tags.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(SPACE_8)
        line.addWidget(self.dosage)
        line.addWidget(self.steps)
        line.addWidget(self.minutes)
        line.addStretch(1)
        self._middle = QVBoxLayout()
        self._middle.setSpacing(SPACE_4)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.more)
        self._middle.addLayout(head)
        self._middle.addLayout(tags)
        self._middle.addLayout(line)
        self._middle.addWidget(self.sentence)
        self._middle.addWidget(self.problem)
        self._middle.addStretch(1)
        steps = QVBoxLayout()
        steps.setSpacing(SPACE_4)
        steps.addStretch(1)
        steps.addWidget(self.harder)
        steps.addWidget(self.easier)
        steps.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_8, SPACE_8, SPACE_8, SPACE_8)
        layout.setSpacing(SPACE_8)
        layout.addWidget(self.grip)
        layout.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignTop)
        layout.addSpacing(SPACE_4)
        layout.addLayout(self._middle, 1)
        layout.addLayout(steps)
        self.problem.hide()

    def _connect(self) -> None:
        self.dosage.typed.connect(self.dosage_typed)
        self.dosage.left.connect(self.dosage_left)
        self.dosage.dropped.connect(self.dosage_dropped)
        self.dosage.walked.connect(self.walked)
        self.dosage.undo_asked.connect(self.undo_asked)
        self.dosage.redo_asked.connect(self.redo_asked)
        self.grip.dragged.connect(self._drag)
        self.harder.clicked.connect(self._on_harder)
        self.easier.clicked.connect(self._on_easier)
        self.more.clicked.connect(self._on_more)
        self.steps.clicked.connect(self.steps_asked)

    def _name_parts(self) -> None:
        for name, widget in (
            ("grip", self.grip),
            ("figure", self.figure),
            ("dosage", self.dosage),
            ("minutes", self.minutes),
            ("sentence", self.sentence),
            ("problem", self.problem),
            ("harder", self.harder),
            ("easier", self.easier),
            ("more", self.more),
            ("steps", self.steps),
            ("circumstance", self.tag),
            ("turn", self.turn),
        ):
            widget.setObjectName(name)

    # -- events ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key))
        is_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if is_ctrl and key == Qt.Key.Key_D:
            self.duplicated.emit()
        elif steps is not None and alt:
            self.moved.emit(steps)
        elif steps is not None:
            self.walked.emit(steps)
        elif not self.hasFocus():
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.dosage.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key == Qt.Key.Key_Space:
            self._play()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        keys = event.modifiers()
        self.selected.emit(
            bool(keys & Qt.KeyboardModifier.ControlModifier),
            bool(keys & Qt.KeyboardModifier.ShiftModifier),
        )
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        holds_focus = self.hasFocus() or any(
            widget is not None and widget.hasFocus() for widget in (self.dosage, self.note)
        )
        if self._is_selected or holds_focus:
            ground = "accent_soft" if self._is_selected and not holds_focus else "hover"
            painter.fillRect(self.rect(), theme.colour(ground))
            painter.fillRect(0, 0, _BAR, self.height(), theme.colour("accent"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
        painter.end()

    def _play(self) -> None:
        if self.figure.is_playing:
            self.figure.stop()
        else:
            self.figure.play()

    @Slot()
    def _drag(self) -> None:
        if self._row is None:
            return
        data = QMimeData()
        data.setData(ITEM_MIME, QByteArray(str(self._row.id).encode()))
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab().scaledToWidth(320, Qt.TransformationMode.SmoothTransformation))
        drag.setHotSpot(QPoint(10, 24))
        drag.exec(Qt.DropAction.MoveAction)

    @Slot()
    def _on_more(self) -> None:
        self.menu_asked.emit(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    @Slot()
    def _on_harder(self) -> None:
        self._step(Change.HARDER, self._row.harder if self._row else (), self.harder)

    @Slot()
    def _on_easier(self) -> None:
        self._step(Change.EASIER, self._row.easier if self._row else (), self.easier)

    def _step(self, change: Change, links: tuple[Link, ...], button: IconButton) -> None:
        if len(links) == 1:
            self.swapped.emit(links[0].id, change)
        elif links:
            self.swap_menu_asked.emit(change, button)
