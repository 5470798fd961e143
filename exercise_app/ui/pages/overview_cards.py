"""The cards at the right of the overview: intake, program, small course."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from exercise_app.domain.episode import Duration, Intake
from exercise_app.domain.screening import Decision
from exercise_app.ui.theme.measures import SPACE_8
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.card import Card
from exercise_app.ui.widgets.flow_layout import FlowLayout
from exercise_app.ui.widgets.labels import ElidedLabel, Kind, Label
from exercise_app.ui.widgets.sparkline import paint_sparkline
from exercise_app.ui.widgets.tag import Tag

if TYPE_CHECKING:
    from exercise_app.domain.language import Language
    from exercise_app.presenters.overview import OverviewState
    from exercise_app.services.ports import Library
    from exercise_app.ui.widgets.sparkline import Spark

ARROW = "arrow-right"


class IntakeCard(Translated, Card):
    """What is known from the intake, in a few lines, and the way to it."""

    def __init__(self, library: Library, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._library, self._language = library, language
        self._intake = Intake()
        self._complaint = Label(kind=Kind.BODY, wrap=True)
        self._facts = Label(kind=Kind.MUTED, wrap=True)
        self._activities = Label(kind=Kind.BODY, wrap=True)
        self._tags = QWidget()
        self._tag_flow = FlowLayout(self._tags, gap=SPACE_8)
        self._decision = Label(kind=Kind.MUTED, wrap=True)
        self.open = Button(role=Role.QUIET, arrow=ARROW)
        self.open.setObjectName("openIntake")
        self.box.setSpacing(SPACE_8)
        for part in (self._complaint, self._facts, self._activities, self._tags, self._decision):
            self.box.addWidget(part)
        self.box.addLayout(_link(self.open))
        self.retranslate()

    def set_language(self, language: Language) -> None:
        """Name circumstances in another language."""
        self._language = language

    def retranslate(self) -> None:
        self.set_heading(self.tr("Intake"))
        self.open.setText(self.tr("Open intake"))
        self.show_intake(self._intake)

    def show_intake(self, intake: Intake) -> None:
        """Show the intake of an episode."""
        self._intake = intake
        _say(self._complaint, intake.complaint or self.tr("Nothing written down yet."))
        duration = self._duration(intake.duration)
        _say(self._facts, " · ".join(part for part in (duration, intake.work) if part))
        lines = [
            f"{a.words} · {a.reading.value}" if a.reading.value is not None else a.words
            for a in intake.activities
        ]
        _say(self._activities, "\n".join(lines))
        self._show_tags(intake)
        decision = {
            Decision.NONE: "",
            Decision.CONTINUE: self.tr("Decision: continue"),
            Decision.PAUSED: self.tr("Decision: paused"),
            Decision.REFERRED: self.tr("Decision: referred"),
        }[intake.decision]
        _say(self._decision, decision)

    def _duration(self, duration: Duration) -> str:
        return {
            Duration.UNKNOWN: "",
            Duration.ACUTE: self.tr("less than 6 weeks"),
            Duration.SUBACUTE: self.tr("6 to 12 weeks"),
            Duration.PERSISTENT: self.tr("more than 12 weeks"),
        }[duration]

    def _show_tags(self, intake: Intake) -> None:
        while (item := self._tag_flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for key in sorted(intake.circumstances):
            label = self._library.label("tag", key, self._language)
            self._tag_flow.addWidget(Tag(label, tone="caution", icon="info"))
        self._tags.setVisible(bool(intake.circumstances))


class ProgramCard(Translated, Card):
    """The running program and its phase, and the way to it."""

    def __init__(self, library: Library, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._library, self._language = library, language
        self._state: OverviewState | None = None
        self._title = Label(kind=Kind.NAME, wrap=True)
        self._phase = Label(kind=Kind.MUTED, wrap=True)
        self._items = Label(kind=Kind.BODY, wrap=True)
        self.open = Button(role=Role.QUIET, arrow=ARROW)
        self.open.setObjectName("openProgram")
        self.box.setSpacing(SPACE_8)
        for part in (self._title, self._phase, self._items):
            self.box.addWidget(part)
        self.box.addLayout(_link(self.open))
        self.retranslate()

    def set_language(self, language: Language) -> None:
        """Name exercises in another language."""
        self._language = language

    def retranslate(self) -> None:
        self.set_heading(self.tr("Program"))
        if self._state is not None:
            self.show_state(self._state)

    def show_state(self, state: OverviewState) -> None:
        """Show the issued program, or that there is none yet."""
        self._state = state
        program = state.program
        self.open.setText(self.tr("Open program") if program else self.tr("Make a program"))
        if program is None:
            _say(self._title, "")
            _say(self._phase, self.tr("Nothing issued yet."))
            _say(self._items, "")
            return
        _say(self._title, program.title or self.tr("Program"))
        if state.phase is None:
            _say(self._phase, self.tr("not started yet"))
            _say(self._items, "")
            return
        phase = program.phases[state.phase]
        place = self.tr("Phase {0} of {1}: {2}")
        _say(self._phase, place.format(state.phase + 1, len(program.phases), phase.name))
        names = (self._library.exercise(item.exercise_id) for item in phase.items)
        _say(self._items, "\n".join(exercise.name(self._language) for exercise in names))


class _SmallCourse(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spark: Spark = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_spark(self, spark: Spark) -> None:
        self._spark = spark
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 72)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_sparkline(painter, QRectF(self.rect()), self._spark)
        painter.end()


class CourseCard(Translated, Card):
    """The course in small, and the way to the real one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._spark: Spark = ()
        self._course = _SmallCourse()
        self._hint = ElidedLabel(token="muted")
        self.open = Button(role=Role.QUIET, arrow=ARROW)
        self.open.setObjectName("openCourse")
        self.box.setSpacing(SPACE_8)
        self.box.addWidget(self._course)
        self.box.addWidget(self._hint)
        self.box.addLayout(_link(self.open))
        self.retranslate()

    def retranslate(self) -> None:
        self.set_heading(self.tr("Pain, average 24 hours"))
        self.open.setText(self.tr("Open course"))
        self.show_spark(self._spark)

    def show_spark(self, spark: Spark) -> None:
        """Show readings, oldest first, as (days before the last one, reading)."""
        self._spark = spark
        self._course.show_spark(spark)
        values = [reading.value for _, reading in spark if reading.value is not None]
        self._course.setVisible(bool(values))
        if values:
            text = self.tr("First {0}, last {1}, always on 0 to 10").format(values[0], values[-1])
        else:
            text = self.tr("No scores yet.")
        self._hint.set_text(text)
        self._course.setAccessibleName(text)


def _link(button: Button) -> QHBoxLayout:
    """Put the way on at the left, only as wide as its words."""
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch()
    return row


def _say(label: Label, text: str) -> None:
    """Show a text, or take the line away when there is none."""
    label.setText(text)
    label.setVisible(bool(text))
