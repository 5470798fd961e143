"""One template in full: for whom, its phases, and in each the exercises with their dosage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from exercise_app.ui.theme import Theme
from exercise_app.ui.theme.measures import (
    PAGE_MARGIN,
    RADIUS_SMALL,
    SPACE_4,
    SPACE_8,
    SPACE_12,
    SPACE_16,
)
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, IconButton, Role
from exercise_app.ui.widgets.card import Card
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.painting import box

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from exercise_app.presenters.templates import (
        TemplateDetail,
        TemplateItemView,
        TemplatePhaseView,
        TemplatesPresenter,
        TemplatesState,
    )
    from exercise_app.ui.widgets.figure_cache import FigureCache

PICTURE: Final = QSize(84, 63)


class SmallFigure(QWidget):
    """The picture of an exercise from the cache, as decoration beside its name."""

    def __init__(self, figures: FigureCache, item: TemplateItemView) -> None:
        super().__init__()
        self._figures, self._item = figures, item
        self.setFixedSize(PICTURE)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = Theme.current(), QPainter(self)
        box(painter, self.rect(), theme.colour("picture"), theme.colour("line"), RADIUS_SMALL)
        size = QSize(PICTURE.width() - 8, PICTURE.height() - 8)
        item = self._item
        drawn = self._figures.figure(
            item.exercise_id, item.start_position, size, self.devicePixelRatioF()
        )
        painter.drawPixmap(4, 4, drawn)
        painter.end()


class TemplateView(Translated, QScrollArea):
    """Draws a TemplateDetail; the button names whose program it will fill."""

    def __init__(
        self, presenter: TemplatesPresenter, figures: FigureCache, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._figures = figures
        self._state: TemplatesState = presenter.state
        self._shown: TemplateDetail | None = None
        self.setObjectName("templateView")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.name = Label(kind=Kind.HEADING, wrap=True)
        self.name.setObjectName("templateName")
        self.facts = Label(kind=Kind.MUTED, wrap=True)
        self.use = Button(role=Role.PRIMARY, icon="layers", main=True)
        self.use.setObjectName("useTemplate")
        self.use.clicked.connect(presenter.use)
        self.rename = IconButton("pencil", framed=True)
        self.copy = IconButton("copy", framed=True)
        self.share = IconButton("share-2", framed=True)
        self.remove = IconButton("trash-2", framed=True)
        self.acts = (self.rename, self.copy, self.share, self.remove)
        for name, act in zip(("rename", "copy", "share", "remove"), self.acts, strict=True):
            act.setObjectName(f"{name}Template")
        self.why = Label(kind=Kind.MUTED, wrap=True)
        self.meant = Label(wrap=True)
        self.meant_label = Label(kind=Kind.STRONG)
        self.not_for = Label(wrap=True)
        self.not_label = Label(kind=Kind.STRONG)
        self._phases: list[Card] = []
        self.has_own = False
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        self.rename.set_name(self.tr("Name and purpose of this template"))
        self.copy.set_name(self.tr("Make an own template of it"))
        self.share.set_name(self.tr("Save as a file to share"))
        self.remove.set_name(self.tr("Delete this template"))
        self.meant_label.setText(self.tr("Meant for"))
        self.not_label.setText(self.tr("Not for"))
        self.why.setText(self.tr("Open a patient first to use a template."))
        self._shown = None
        self.draw(self._state)

    def draw(self, state: TemplatesState) -> None:
        """Show the template that is looked at."""
        self._state = state
        has_patient = bool(state.patient_name)
        self.use.setVisible(has_patient)
        self.why.setVisible(not has_patient)
        self.use.setText(self.tr("Use for {0}").format(state.patient_name))
        detail = state.detail
        for act in (self.rename, self.share, self.remove):
            act.setVisible(detail is not None and detail.is_own and self.has_own)
        self.copy.setVisible(self.has_own)
        if detail is None or detail == self._shown:
            return
        self._shown = detail
        self.name.setText(detail.name)
        self.setAccessibleName(detail.name)
        weeks = self.tr("%n week(s)", "", detail.weeks)
        self.facts.setText(" · ".join(part for part in (weeks, detail.contacts) if part))
        self.meant.setText(detail.meant_for)
        self.meant.setVisible(bool(detail.meant_for))
        self.meant_label.setVisible(bool(detail.meant_for))
        self._about.setVisible(bool(detail.meant_for or detail.not_for))
        self.not_for.setText(detail.not_for)
        self.not_for.setVisible(bool(detail.not_for))
        self.not_label.setVisible(bool(detail.not_for))
        self._draw_phases(detail)
        self.verticalScrollBar().setValue(0)

    def _draw_phases(self, detail: TemplateDetail) -> None:
        for card in self._phases:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._phases = [self._phase(phase) for phase in detail.phases]
        for card in self._phases:
            self._column.insertWidget(self._column.count() - 1, card)

    def _phase(self, phase: TemplatePhaseView) -> Card:
        card = Card()
        card.setObjectName(f"templatePhase-{phase.number}")
        card.box.setSpacing(SPACE_8)
        head = QHBoxLayout()
        head.addWidget(Label(f"{phase.number} {phase.name}", Kind.NAME))
        head.addSpacing(SPACE_8)
        head.addWidget(Label(phase.period, Kind.MUTED))
        head.addStretch(1)
        card.box.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_12)
        grid.setVerticalSpacing(SPACE_8)
        grid.setColumnStretch(1, 1)
        for place, item in enumerate(phase.items):
            grid.addWidget(SmallFigure(self._figures, item), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(self._item(item), place, 1)
        card.box.addLayout(grid)
        if phase.move_on_when:
            rule = self.tr("Go on when: {0}").format(phase.move_on_when)
            card.box.addWidget(Label(rule, Kind.MUTED, wrap=True))
        return card

    def _item(self, item: TemplateItemView) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(SPACE_4)
        lines.addWidget(Label(item.name, Kind.STRONG, wrap=True))
        said = " ".join(part for part in (item.sentence, item.note) if part)
        lines.addWidget(Label(said, Kind.MUTED, wrap=True))
        lines.addStretch(1)
        return lines

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("scrolled", True)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(3, 0, PAGE_MARGIN, PAGE_MARGIN)
        self._column.setSpacing(SPACE_16)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(SPACE_4)
        words.addWidget(self.name)
        words.addWidget(self.facts)
        head.addLayout(words, 1)
        acts = QHBoxLayout()
        acts.setSpacing(SPACE_8)
        for act in self.acts:
            acts.addWidget(act)
        acts.addStretch(1)
        words.addLayout(acts)
        head.addWidget(self.use, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        self._column.addWidget(self.why)
        self._about = about = Card()
        about.box.setSpacing(SPACE_4)
        about.box.addWidget(self.meant_label)
        about.box.addWidget(self.meant)
        about.box.addSpacing(SPACE_8)
        about.box.addWidget(self.not_label)
        about.box.addWidget(self.not_for)
        self._column.addWidget(about)
        self._column.addStretch(1)
        self.setWidget(inner)
