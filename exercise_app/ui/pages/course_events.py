"""The dialog with the events of an episode: add one, change or remove one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from exercise_app.domain.episode import EpisodeEvent, EventKind
from exercise_app.domain.texts import MAX_LINE
from exercise_app.presenters.course_events import EventDraft
from exercise_app.ui.clinical_words import event_words
from exercise_app.ui.dates import short_day
from exercise_app.ui.theme.measures import SPACE_4, SPACE_8, SPACE_16, SPACE_24
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, IconButton, Role
from exercise_app.ui.widgets.choice import Choice
from exercise_app.ui.widgets.date_field import DateField
from exercise_app.ui.widgets.field_row import FieldRow
from exercise_app.ui.widgets.focus_ring import FocusRing
from exercise_app.ui.widgets.labels import ElidedLabel, Kind, Label, divider

if TYPE_CHECKING:
    from uuid import UUID

    from exercise_app.domain.errors import FieldProblem
    from exercise_app.presenters.course import CoursePresenter, CourseState


class EventsDialog(Translated, QDialog):
    """Every event in a line, and the fields of one beneath."""

    def __init__(self, presenter: CoursePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("eventsDialog")
        self._presenter = presenter
        self._editing: UUID | None = None
        self._unread: dict[str, str] = {}
        self._heading = Label(kind=Kind.HEADING)
        self._none = Label(kind=Kind.MUTED, wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._new = Label(kind=Kind.NAME)
        today = presenter.state.today
        self._kind = Choice()
        self._kind.setObjectName("eventKind")
        self._day = DateField(today)
        self._day.setObjectName("eventDay")
        self._end = DateField(today)
        self._end.setObjectName("eventEnd")
        self._text = QLineEdit()
        self._text.setObjectName("eventText")
        self._text.setMaxLength(10 * MAX_LINE)
        self._rows = {
            "kind": FieldRow(self._kind),
            "day": FieldRow(self._day),
            "end_day": FieldRow(self._end),
            "text": FieldRow(self._text),
        }
        self._store = Button(role=Role.PRIMARY)
        self._store.setObjectName("storeEvent")
        self._store.setDefault(True)
        self._cancel = Button(role=Role.SECONDARY)
        self._cancel.setObjectName("closeEvents")
        self._lay_out()
        self._connect()
        FocusRing(self)
        self._clear()
        self.retranslate()
        self._kind.setFocus()

    def _lay_out(self) -> None:
        content = QWidget()
        content.setProperty("scrolled", "true")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, SPACE_8, 0)
        inner.addWidget(self._none)
        inner.addLayout(self._list)
        inner.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        area.setMinimumHeight(72)
        fields = QHBoxLayout()
        fields.setSpacing(SPACE_16)
        for name in ("kind", "day", "end_day"):
            self._rows[name].setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            fields.addWidget(self._rows[name], 1, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self._store)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_16)
        layout.setSpacing(SPACE_16)
        layout.addWidget(self._heading)
        layout.addWidget(area, 1)
        layout.addWidget(divider())
        layout.addWidget(self._new)
        layout.addLayout(fields)
        layout.addWidget(self._rows["text"])
        layout.addLayout(foot)
        self.resize(600, 520)

    def _connect(self) -> None:
        self._presenter.state_changed.connect(self._draw)
        self._store.clicked.connect(self.store)
        self._cancel.clicked.connect(self.reject)
        for name, field in (("day", self._day), ("end_day", self._end)):
            field.entered.connect(lambda _, name=name: self._on_read(name))
            field.not_understood.connect(lambda typed, name=name: self._on_unread(name, typed))

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Events"))
        self.setWindowTitle(self._heading.text())
        self._none.setText(self.tr("Nothing yet. What you write down here stands in the chart."))
        self._kind.set_options([(kind, event_words(kind)) for kind in EventKind])
        self._rows["kind"].set_label(self.tr("What"))
        self._rows["day"].set_label(self.tr("Day"))
        self._rows["end_day"].set_label(self.tr("Last day, if longer"))
        self._rows["text"].set_label(self.tr("In a few words"))
        self._cancel.setText(self.tr("Close"))
        self._draw(self._presenter.state)

    def store(self) -> None:
        """Store what stands in the fields; a field that cannot be read keeps everything."""
        for field in (self._day, self._end):
            # A date that is still being typed counts as well.
            field.editingFinished.emit()
        if self._unread:
            self._draw(self._presenter.state)
            return
        day = self._day.value()
        if day is None:
            self._unread["day"] = ""
            self._draw(self._presenter.state)
            return
        kind = self._kind.value()
        draft = EventDraft(
            kind if isinstance(kind, EventKind) else EventKind.OTHER,
            day,
            self._end.value(),
            self._text.text(),
            self._editing,
        )
        if self._presenter.save_event(draft):
            self._clear()
            self._draw(self._presenter.state)
            self._kind.setFocus()

    def done(self, result: int) -> None:
        self._presenter.forget_event_problems()
        super().done(result)

    def _draw(self, state: CourseState) -> None:
        self._draw_list(state.events)
        self._none.setVisible(not state.events)
        is_change = self._editing is not None
        self._new.setText(self.tr("Change event") if is_change else self.tr("New event"))
        self._store.setText(self.tr("Change") if is_change else self.tr("Add"))
        for name, row in self._rows.items():
            found = next((p for p in state.event_problems if p.field == name), None)
            row.set_problem(self._sentence(name, found))

    def _draw_list(self, events: tuple[EpisodeEvent, ...]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for event in reversed(events):
            self._list.addWidget(self._line(event))

    def _line(self, event: EpisodeEvent) -> QWidget:
        today = self._presenter.state.today
        days = short_day(event.day, today)
        if event.end_day is not None:
            days = self.tr("{0} to {1}").format(days, short_day(event.end_day, today))
        words = f"{days}  ·  {event_words(event.kind)}"
        if event.text and event.text != event_words(event.kind):
            words = f"{words}: {event.text}"
        line = QWidget()
        line.setObjectName(f"event-{event.id}")
        edit = IconButton("pencil", size=16)
        edit.setObjectName("editEvent")
        edit.set_name(self.tr("Change {0}").format(words))
        edit.clicked.connect(lambda: self._edit(event))
        remove = IconButton("trash-2", size=16)
        remove.setObjectName("removeEvent")
        remove.set_name(self.tr("Remove {0}").format(words))
        remove.clicked.connect(lambda: self._remove(event.id))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_4)
        row.addWidget(ElidedLabel(words), 1)
        row.addWidget(edit)
        row.addWidget(remove)
        return line

    def _sentence(self, name: str, found: FieldProblem | None) -> str:
        if name in self._unread:
            typed = self._unread[name][:40]
            if not typed:
                return self.tr("Fill in the day.")
            return self.tr("“{0}” is not a date. Write it as 12-3-2026.").format(typed)
        if found is None:
            return ""
        if found.rule == "in-future":
            return self.tr("This day is still to come.")
        if found.rule == "before-start":
            return self.tr("The last day lies before the first.")
        return self.tr("Too long: at most {0} characters.").format(found.facts.get("limit", ""))

    def _edit(self, event: EpisodeEvent) -> None:
        self._editing = event.id
        self._unread.clear()
        self._kind.set_value(event.kind)
        self._day.set_value(event.day)
        self._end.set_value(event.end_day)
        self._text.setText(event.text)
        self._draw(self._presenter.state)
        self._text.setFocus()

    def _remove(self, event_id: UUID) -> None:
        if self._editing == event_id:
            self._clear()
        self._presenter.remove_event(event_id)

    def _clear(self) -> None:
        self._editing = None
        self._unread.clear()
        self._kind.set_value(EventKind.FLARE)
        self._day.set_value(self._presenter.state.today)
        self._end.set_value(None)
        self._text.clear()

    def _on_read(self, name: str) -> None:
        self._unread.pop(name, None)
        self._draw(self._presenter.state)

    def _on_unread(self, name: str, typed: str) -> None:
        self._unread[name] = typed
        self._draw(self._presenter.state)
