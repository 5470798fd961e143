"""One exercise in full: the moving picture, the words for patients, its chain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from exercise_app.domain.language import Language
from exercise_app.ui.theme import Theme, font
from exercise_app.ui.theme.measures import (
    BODY,
    PAGE_MARGIN,
    SEMIBOLD,
    SPACE_4,
    SPACE_8,
    SPACE_12,
    SPACE_16,
    SPACE_24,
)
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.card import Card
from exercise_app.ui.widgets.exercise_card import two_lines
from exercise_app.ui.widgets.figure_view import FigureView
from exercise_app.ui.widgets.flow_layout import FlowLayout
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.painting import box
from exercise_app.ui.widgets.segmented import Segmented
from exercise_app.ui.widgets.tag import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from exercise_app.presenters.library import (
        ChainLink,
        ExerciseDetail,
        LibraryPresenter,
        LibraryState,
    )
    from exercise_app.ui.widgets.figure_cache import FigureCache

PICTURE: Final = QSize(420, 315)
LINK: Final = QSize(132, 138)
_LINK_PICTURE: Final = 92


class ChainButton(QAbstractButton):
    """One exercise of a chain: its picture and name.

    Signals:
        chosen: Its id.
    """

    chosen = Signal(str)

    def __init__(self, figures: FigureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self._link: ChainLink | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(LINK)
        self.clicked.connect(self._on_clicked)

    def show_link(self, link: ChainLink, word: str) -> None:
        """Show an exercise; `word` tells whether it is easier or harder."""
        self._link = link
        self.setObjectName(f"chain-{link.id}")
        self.setEnabled(link.step != 0)
        self.setAccessibleName(f"{word}: {link.name}" if word else link.name)
        self.setToolTip(self.accessibleName())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._link is None:
            return
        theme, painter = Theme.current(), QPainter(self)
        is_this = self._link.step == 0
        ground = "accent_soft" if is_this else "hover" if self.underMouse() else "surface"
        edge = theme.colour("accent" if is_this else "control")
        box(painter, self.rect(), theme.colour(ground), edge, width=2 if is_this else 1)
        place = QRectF(2, 2, self.width() - 4, _LINK_PICTURE)
        box(painter, place, theme.colour("picture"), None, 7)
        size = QSize(self.width() - 16, _LINK_PICTURE - 8)
        drawn = self._figures.figure(
            self._link.id, self._link.start_position, size, self.devicePixelRatioF()
        )
        painter.drawPixmap(8, 6, drawn)
        painter.setPen(theme.colour("accent" if is_this else "text"))
        room = QRect(8, _LINK_PICTURE + 5, self.width() - 16, 36)
        two_lines(painter, self._link.name, room, font(BODY, SEMIBOLD if is_this else 400))
        painter.end()

    @Slot()
    def _on_clicked(self) -> None:
        if self._link is not None:
            self.chosen.emit(self._link.id)


class LibraryDetail(Translated, QScrollArea):
    """Draws an ExerciseDetail."""

    def __init__(
        self, presenter: LibraryPresenter, figures: FigureCache, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter, self._figures = presenter, figures
        self._state: LibraryState = presenter.state
        self._detail: ExerciseDetail | None = None
        self.setObjectName("libraryDetail")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.back = Button(role=Role.QUIET, icon="arrow-left")
        self.back.setObjectName("backToLibrary")
        self.back.clicked.connect(presenter.close_exercise)
        self.name = Label(kind=Kind.TITLE, wrap=True)
        self.name.setObjectName("exerciseName")
        self.plain = Label(kind=Kind.MUTED, wrap=True)
        self.language = Segmented(clearable=False)
        self.language.setObjectName("textLanguage")
        self.language.chosen.connect(presenter.show_words_in)
        self.add = Button(role=Role.PRIMARY, icon="plus")
        self.add.setObjectName("addToProgram")
        self.add.clicked.connect(self._on_add)
        self.figure = FigureView(figures.store, radius=8, margin=16)
        self.figure.setMinimumSize(300, 225)
        self.figure.setFixedSize(PICTURE)
        self.figure.setObjectName("bigFigure")
        self.play = Button(icon="play")
        self.play.setObjectName("playFigure")
        self.play.clicked.connect(self._on_play)
        self.facts = Label(wrap=True)
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        self.back.setText(self.tr("Library"))
        self.back.setAccessibleName(self.tr("Back to all exercises"))
        self.language.set_options([(Language.NL, "Nederlands"), (Language.EN, "English")])
        self.language.set_name(self.tr("Language of the texts"))
        self._chain_card.set_heading(self.tr("Easier and harder"))
        self._tags_card.set_heading(self.tr("Good to know"))
        self._detail = None
        self.draw(self._state)

    def draw(self, state: LibraryState) -> None:
        """Show the open exercise of a state."""
        self._state = state
        detail = state.detail
        if detail is None:
            self.figure.stop()
            return
        self.add.setVisible(bool(state.patient_name))
        self.add.setText(self.tr("Add to the program of {0}").format(state.patient_name))
        if detail == self._detail:
            return
        is_other = self._detail is None or self._detail.id != detail.id
        self._detail = detail
        self.setAccessibleName(detail.name)
        if is_other:
            self.figure.show_exercise(detail.id, detail.start_position, detail.name)
            self.play.setVisible(bool(self._figures.frames(detail.id)))
            self.verticalScrollBar().setValue(0)
        self._draw_play()
        self._draw_words(detail)
        self._draw_chain(detail.chain)
        self._draw_tags(detail)

    def _draw_words(self, detail: ExerciseDetail) -> None:
        words = detail.words
        self.name.setText(detail.name)
        self.plain.setText(self.tr("For patients: {0}").format(words.plain_name))
        self.language.set_value(detail.language)
        steps = "\n".join(f"{at}. {step}" for at, step in enumerate(words.steps, start=1))
        texts = (
            (self.tr("Purpose"), words.purpose),
            (self.tr("Steps"), steps),
            (self.tr("What you feel"), words.feel),
            (self.tr("Often goes wrong"), words.mistake),
            (self.tr("Take care"), words.safety),
            (self.tr("Dosage"), f"{detail.dosage}\n{detail.sentence}".strip()),
            (self.tr("To make it easier"), words.easier),
            (self.tr("To make it harder"), words.harder),
        )
        for (heading, body), (text, said) in zip(self._texts, texts, strict=True):
            heading.setText(text)
            body.setText(said)
            heading.setVisible(bool(said))
            body.setVisible(bool(said))

    def _draw_chain(self, chain: Sequence[ChainLink]) -> None:
        self._chain_card.setVisible(bool(chain))
        while len(self._links) < len(chain):
            link = ChainButton(self._figures)
            link.chosen.connect(self._presenter.open_exercise)
            self._links.append(link)
            self._flow.addWidget(link)
        for place, button in enumerate(self._links):
            button.setVisible(place < len(chain))
            if place < len(chain):
                step = chain[place].step
                word = self.tr("Easier") if step < 0 else self.tr("Harder") if step > 0 else ""
                button.show_link(chain[place], word)
        self._chain_card.updateGeometry()

    def _draw_tags(self, detail: ExerciseDetail) -> None:
        none = self.tr("nothing needed")
        level = self.tr("level {0} of 5, {1}").format(
            detail.difficulty, detail.difficulty_label.lower()
        )
        facts = (
            detail.category,
            detail.position,
            ", ".join(detail.equipment) or none,
            level,
            detail.words.region,
        )
        self.facts.setText(" · ".join(fact for fact in facts if fact))
        for tag in self._tags:
            tag.hide()
        while len(self._tags) < len(detail.tags):
            made = Tag()
            self._tags.append(made)
            self._tag_flow.addWidget(made)
        for tag, text in zip(self._tags, detail.tags, strict=False):
            tag.set_text(text)
            tag.show()
        synonyms = ", ".join(detail.words.synonyms)
        self._synonyms.setText(self.tr("Also found as: {0}").format(synonyms))
        self._synonyms.setVisible(bool(synonyms))
        self._tags_label.setText(self.tr("Marked in a program when it is in the intake:"))
        self._tags_label.setVisible(bool(detail.tags))
        self._tag_box.setVisible(bool(detail.tags))

    def _draw_play(self) -> None:
        is_playing = self.figure.is_playing
        self.play.set_icon("pause" if is_playing else "play")
        self.play.setText(self.tr("Stop") if is_playing else self.tr("Show the movement"))

    def _lay_out(self) -> None:
        self._texts = [(Label(kind=Kind.STRONG), Label(wrap=True)) for _ in range(8)]
        self._links: list[ChainButton] = []
        self._tags: list[Tag] = []
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addStretch(1)
        head.addWidget(self.language)
        head.addSpacing(SPACE_8)
        head.addWidget(self.add)
        left = QVBoxLayout()
        left.setSpacing(SPACE_12)
        left.addWidget(self.figure)
        left.addWidget(self.play, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self._made_tags())
        left.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(SPACE_24)
        body.addLayout(left)
        body.addLayout(self._made_texts(), 1)
        inner = QWidget()
        inner.setProperty("scrolled", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(PAGE_MARGIN, SPACE_16, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(SPACE_12)
        column.addLayout(head)
        column.addWidget(self.name)
        column.addWidget(self.plain)
        column.addLayout(body)
        column.addStretch(1)
        self.setWidget(inner)

    def _made_texts(self) -> QVBoxLayout:
        self._flow_box = QWidget()
        self._flow = FlowLayout(self._flow_box, gap=SPACE_8)
        policy = self._flow_box.sizePolicy()
        policy.setHeightForWidth(True)
        self._flow_box.setSizePolicy(policy)
        self._chain_card = Card()
        self._chain_card.setObjectName("chain")
        self._chain_card.box.addWidget(self._flow_box)
        card = Card(wide=True)
        card.box.setSpacing(SPACE_4)
        for heading, text in self._texts:
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            card.box.addWidget(heading)
            card.box.addWidget(text)
            card.box.addSpacing(SPACE_8)
        right = QVBoxLayout()
        right.setSpacing(SPACE_16)
        right.addWidget(card)
        right.addWidget(self._chain_card)
        right.addStretch(1)
        return right

    def _made_tags(self) -> Card:
        self._tags_card = Card()
        self._tags_card.setFixedWidth(PICTURE.width())
        self._tags_card.box.setSpacing(SPACE_8)
        self._tags_label = Label(kind=Kind.MUTED, wrap=True)
        self._tag_box = QWidget()
        self._tag_flow = FlowLayout(self._tag_box, gap=SPACE_8)
        policy = self._tag_box.sizePolicy()
        policy.setHeightForWidth(True)
        self._tag_box.setSizePolicy(policy)
        self._synonyms = Label(kind=Kind.MUTED, wrap=True)
        for widget in (self.facts, self._tags_label, self._tag_box, self._synonyms):
            self._tags_card.box.addWidget(widget)
        return self._tags_card

    @Slot()
    def _on_play(self) -> None:
        if self.figure.is_playing:
            self.figure.stop()
        else:
            self.figure.play()
        self._draw_play()

    @Slot()
    def _on_add(self) -> None:
        if self._detail is not None:
            self._presenter.add(self._detail.id)
