"""The first start: language, then a clinic of one's own or the demo clinic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from exercise_app.domain.language import Language
from exercise_app.presenters.first_start import FIELDS, FirstStartPresenter, FirstStartState, Step
from exercise_app.ui.problems import field_sentence, notice_of
from exercise_app.ui.theme.measures import SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.busy import Busy
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.centred_column import centred_column
from exercise_app.ui.widgets.checks import RadioButton
from exercise_app.ui.widgets.choice_card import ChoiceCard
from exercise_app.ui.widgets.field_row import FieldRow
from exercise_app.ui.widgets.figure_scene import Actor, FigureScene
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.mark import Mark
from exercise_app.ui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from exercise_app.domain.errors import AppError
    from exercise_app.figures.store import PictureStore

_LEFT_SHARE: Final = 0.4375
_TYPED: Final = 20_000
"""A pasted page is refused with a sentence instead of being cut off in silence."""

_ACTORS: Final = (
    Actor("sit-to-stand", "sitting", 0.17, 0.63),
    Actor("hip-hinge-dowel", "standing", 0.79, 0.63),
    Actor("bird-dog", "quadruped", 0.5, 1.0),
)


class FirstStartPage(Translated, QWidget):
    """What the window shows when there is no clinic yet."""

    def __init__(
        self,
        presenter: FirstStartPresenter,
        pictures: PictureStore,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("firstStart")
        self._presenter = presenter
        self._left = _Story(pictures)
        self._welcome = _Welcome(presenter)
        self._form = _ClinicForm(presenter)
        self._busy = _Working(presenter)
        self._stack = QStackedWidget()
        for part in (self._welcome, self._form, self._busy):
            self._stack.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._left)
        layout.addWidget(self._stack, 1)
        self._notices = NoticeBar(self)
        presenter.state_changed.connect(self._draw)
        presenter.problem.connect(self._on_problem)
        self._draw(presenter.state)

    def retranslate(self) -> None:
        """The parts write their own texts."""

    def focus_first(self) -> None:
        """Put the focus on the way to begin."""
        self._welcome.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._left.setFixedWidth(min(560, round(self.width() * _LEFT_SHARE)))

    @Slot(object)
    def _draw(self, state: FirstStartState) -> None:
        part: dict[Step, _Welcome | _ClinicForm | _Working] = {
            Step.WELCOME: self._welcome,
            Step.FORM: self._form,
            Step.WORKING: self._busy,
        }
        wanted = part[state.step]
        if self._stack.currentWidget() is not wanted:
            self._stack.setCurrentWidget(wanted)
            wanted.focus_first()

    @Slot(object)
    def _on_problem(self, error: AppError) -> None:
        self._notices.show_notice(notice_of(error))


class _Story(Translated, QFrame):
    """The left half: what the program is for, and three figures."""

    def __init__(self, pictures: PictureStore) -> None:
        super().__init__()
        self.setProperty("frame", "soft")
        self._name = Label("Wervel", Kind.TITLE)
        self._promise = Label(kind=Kind.TITLE, wrap=True)
        self._promise.setMaximumWidth(400)
        self._detail = Label(kind=Kind.LARGE, wrap=True)
        head = QHBoxLayout()
        head.setSpacing(SPACE_16)
        head.addWidget(Mark(40))
        head.addWidget(self._name)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(64, 56, SPACE_32, 56)
        layout.setSpacing(SPACE_8)
        layout.addLayout(head)
        layout.addSpacing(SPACE_16)
        layout.addWidget(self._promise)
        layout.addWidget(self._detail)
        layout.addSpacing(SPACE_32)
        layout.addWidget(FigureScene(pictures, _ACTORS), 1)
        self.retranslate()

    def retranslate(self) -> None:
        self._promise.setText(self.tr("Choose exercises, print them and follow the course."))
        self._detail.setText(self.tr("On this computer. No account, no internet."))


class _Welcome(Translated, QWidget):
    def __init__(self, presenter: FirstStartPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._title = Label(kind=Kind.TITLE)
        self._language = Label("Taal / Language", Kind.STRONG)
        self._how = Label(kind=Kind.STRONG)
        self._choices = {
            Language.NL: RadioButton("Nederlands", carded=True),
            Language.EN: RadioButton("English", carded=True),
        }
        self._group = QButtonGroup(self)
        self._set_up = ChoiceCard("house-plus")
        self._set_up.setObjectName("setUp")
        self._look = ChoiceCard("eye")
        self._look.setObjectName("lookAround")
        self._lay_out()
        for language, button in self._choices.items():
            button.setObjectName(f"language-{language.value}")
            self._group.addButton(button)
            button.setChecked(language is presenter.state.language)
            button.toggled.connect(self._on_language)
        self._set_up.clicked.connect(presenter.set_up)
        self._look.clicked.connect(presenter.look_around)
        self.retranslate()

    def _lay_out(self) -> None:
        column = centred_column(self)
        column.addWidget(self._title)
        column.addSpacing(SPACE_12)
        column.addWidget(self._language)
        languages = QHBoxLayout()
        languages.setSpacing(SPACE_12)
        for button in self._choices.values():
            languages.addWidget(button)
        column.addLayout(languages)
        column.addSpacing(SPACE_24)
        column.addWidget(self._how)
        column.addWidget(self._set_up)
        column.addWidget(self._look)
        column.addStretch(4)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Welcome"))
        self._how.setText(self.tr("How would you like to begin?"))
        self._set_up.set_texts(
            self.tr("Set up this clinic"), self.tr("Name, telephone and place of the data.")
        )
        self._look.set_texts(
            self.tr("Look around in the demo clinic"),
            self.tr("Invented patients in a folder of their own."),
        )

    def focus_first(self) -> None:
        self._set_up.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_language(self) -> None:
        for language, button in self._choices.items():
            if button.isChecked():
                self._presenter.choose_language(language)


class _ClinicForm(Translated, QWidget):
    def __init__(self, presenter: FirstStartPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._title = Label(kind=Kind.TITLE)
        self._why = Label(kind=Kind.MUTED, wrap=True)
        self._rows = {name: self._row(name) for name in FIELDS}
        self._place_name = Label(kind=Kind.STRONG)
        self._place = Label(presenter.state.place, Kind.MUTED, wrap=True)
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._back = Button(icon="arrow-left")
        self._back.setObjectName("back")
        self._begin = Button(role=Role.PRIMARY, icon="check", main=True)
        self._begin.setObjectName("begin")
        self._begin.set_keys("Return", shortcut=False)
        self._back.clicked.connect(presenter.go_back)
        self._begin.clicked.connect(presenter.submit)
        self._lay_out()
        presenter.state_changed.connect(self._draw)
        self.retranslate()
        self._draw(presenter.state)

    def _row(self, name: str) -> FieldRow:
        field = QLineEdit()
        field.setObjectName(f"clinic-{name}")
        field.setMaxLength(_TYPED)
        field.textEdited.connect(lambda text: self._presenter.edit(name, text))
        field.editingFinished.connect(lambda: self._presenter.leave(name))
        field.returnPressed.connect(self._presenter.submit)
        return FieldRow(field)

    def _lay_out(self) -> None:
        column = centred_column(self)
        column.addWidget(self._title)
        column.addWidget(self._why)
        column.addSpacing(SPACE_8)
        for row in self._rows.values():
            column.addWidget(row)
        column.addSpacing(SPACE_8)
        column.addWidget(self._place_name)
        column.addWidget(self._place)
        column.addSpacing(SPACE_16)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._begin)
        column.addLayout(buttons)
        column.addStretch(4)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Your clinic"))
        self._why.setText(self.tr("This is printed on every sheet. You can change it later."))
        self._rows["name"].set_label(self.tr("Name of the clinic"))
        self._rows["address"].set_label(self.tr("Address (optional)"))
        self._rows["telephone"].set_label(self.tr("Telephone for questions (optional)"))
        self._rows["therapist"].set_label(self.tr("Your name (optional)"))
        self._place_name.setText(self.tr("The data are kept here"))
        self._back.setText(self.tr("Back"))
        self._begin.setText(self.tr("Begin"))
        self._draw(self._presenter.state)

    def focus_first(self) -> None:
        self._rows["name"].field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _draw(self, state: FirstStartState) -> None:
        said = {problem.field: field_sentence(problem) for problem in reversed(state.problems)}
        for name, row in self._rows.items():
            field, text = row.field, getattr(state.draft, name)
            if isinstance(field, QLineEdit) and field.text() != text:
                field.setText(text)
            row.set_problem(said.get(name, ""))


class _Working(Translated, QWidget):
    def __init__(self, presenter: FirstStartPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._busy = Busy(can_cancel=True)
        self._busy.cancelled.connect(presenter.stop)
        column = centred_column(self)
        column.addWidget(self._busy)
        column.addStretch(4)
        presenter.state_changed.connect(self._draw)
        self.retranslate()

    def retranslate(self) -> None:
        self._draw(self._presenter.state)

    def focus_first(self) -> None:
        self.setFocus()

    @Slot(object)
    def _draw(self, state: FirstStartState) -> None:
        demo = self.tr("Inventing patients for the demo clinic. This takes a moment.")
        self._busy.set_text(demo if state.is_demo else self.tr("Setting up your clinic."))
        self._busy.set_fraction(state.fraction)
        self._busy.set_can_cancel(state.is_demo)
