"""The card with the earlier sessions, and the words its rows say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.domain.measure import MISSING, Status
from exercise_app.presenters.session_history import (
    SHOWN_QUESTIONS,
    GapLine,
    HistoryLine,
    SessionLine,
)
from exercise_app.ui.clinical_words import event_words, origin_words, question_column
from exercise_app.ui.dates import list_day, weekday
from exercise_app.ui.theme.measures import SPACE_16
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.empty_state import EmptyState
from exercise_app.ui.widgets.history_list import (
    HistoryHead,
    HistoryList,
    HistoryWords,
    shown_reading,
)
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from uuid import UUID

    from exercise_app.presenters.session_state import SessionsState
    from exercise_app.presenters.sessions import SessionsPresenter


class HistoryCard(Translated, QFrame):
    """Earlier sessions, newest first; choosing one opens it for correction.

    Signals:
        changes_asked: Id of a session whose earlier values are asked for.
    """

    changes_asked = Signal(object)

    def __init__(self, presenter: SessionsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        self.setObjectName("sessionHistory")
        self._presenter = presenter
        self._heading = Label(kind=Kind.HEADING)
        self._count = Label(kind=Kind.MUTED)
        self._head = HistoryHead()
        self._list = HistoryList(_Words(self))
        self._list.setObjectName("historyList")
        self._list.setModel(presenter.history)
        self._empty = EmptyState("clipboard-list")
        top = QHBoxLayout()
        top.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, 0)
        top.addWidget(self._heading, 1)
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._head)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._empty, 1)
        self._list.opened.connect(presenter.edit)
        self._list.changes_asked.connect(self.changes_asked)
        self._list.menu_asked.connect(self._show_menu)
        presenter.history.words = self.sentence
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Earlier sessions"))
        self._list.setAccessibleName(self.tr("Earlier sessions"))
        self._empty.set_texts(
            self.tr("No sessions yet"),
            self.tr("The first number you store appears here at once."),
        )
        self.draw(self._presenter.state)

    def draw(self, state: SessionsState) -> None:
        """Make the card show a state; the rows follow the model by themselves."""
        columns = tuple(question_column(q) for q in state.questions[:SHOWN_QUESTIONS])
        self._head.set_names(self.tr("Date"), columns, self.tr("Done"))
        self._count.setText(str(state.count) if state.count else "")
        for widget in (self._head, self._list):
            widget.setVisible(state.count > 0)
        self._empty.setVisible(state.count == 0)
        self._list.fit()
        row = self._presenter.history.row_of(state.draft.session_id) if state.is_correcting else -1
        self._list.select(row)

    def set_flat(self, flat: bool) -> None:
        """Show all rows at once, inside something that scrolls."""
        self._list.set_flat(flat)

    def day_words(self, line: SessionLine) -> str:
        """The day as the list shows it."""
        return list_day(line.session.day, self._presenter.state.today)

    def done_sentence(self, line: SessionLine) -> str:
        """How many exercises were done; nothing when nobody said."""
        if not line.answered:
            return ""
        return self.tr("{0} of {1}").format(line.done, line.answered)

    def remark(self, line: SessionLine) -> str:
        """What else there is to say about a session, in a few words."""
        parts = []
        if line.is_changed:
            was = "" if line.was is None else shown_reading(line.was)
            parts.append(self.tr("changed, was {0}").format(was) if was else self.tr("changed"))
        if line.session.flare:
            parts.append(self.tr("flare"))
        if line.is_not_asked:
            parts.append(self.tr("not asked"))
        elif all(reading == MISSING for reading in line.readings):
            parts.append(self.tr("no number"))
        return ", ".join(parts)

    def gap_sentence(self, line: GapLine) -> str:
        """How long nothing was measured, and what happened then when that is known."""
        words = self.tr("%n day(s) without a session", "", line.days)
        if line.event is None:
            return words
        return f"{words}, {line.event.text or event_words(line.event.kind)}"

    def sentence(self, line: HistoryLine) -> str:
        """A whole row as a screen reader says it."""
        if isinstance(line, GapLine):
            return self.gap_sentence(line)
        questions = self._presenter.state.questions[: len(line.readings)]
        spoken = []
        for question, reading in zip(questions, line.readings, strict=True):
            name = question_column(question)
            if reading.value is not None:
                spoken.append(f"{name} {reading.value}")
            elif reading.status is Status.NOT_ASKED:
                spoken.append(self.tr("{0} not asked").format(name))
            else:
                spoken.append(self.tr("{0} without a number").format(name))
        done = self.done_sentence(line)
        parts = [weekday(line.session.day), origin_words(line.session.origin), *spoken]
        if done:
            parts.append(self.tr("done {0}").format(done))
        if line.is_changed or line.session.flare:
            parts.append(self.remark(line))
        return ", ".join(parts)

    def _show_menu(self, session_id: UUID, place: QPoint) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        presenter = self._presenter
        menu.add(self.tr("Change"), lambda: presenter.edit(session_id), icon="pencil")
        row = presenter.history.row_of(session_id)
        line = presenter.history.lines[row] if row >= 0 else None
        if isinstance(line, SessionLine) and line.is_changed:
            menu.add(
                self.tr("Earlier values"),
                lambda: self.changes_asked.emit(session_id),
                icon="history",
            )
        menu.add(
            self.tr("Take out of the list"), lambda: presenter.remove(session_id), icon="trash-2"
        )
        menu.popup(place)


class _Words(HistoryWords):
    """Hands the questions of the painter to the card, which knows the language."""

    def __init__(self, card: HistoryCard) -> None:
        self._card = card

    def day(self, line: SessionLine) -> str:
        return self._card.day_words(line)

    def source(self, line: SessionLine) -> str:
        return origin_words(line.session.origin)

    def done(self, line: SessionLine) -> str:
        return self._card.done_sentence(line)

    def remark(self, line: SessionLine) -> str:
        return self._card.remark(line)

    def gap(self, line: GapLine) -> str:
        return self._card.gap_sentence(line)
