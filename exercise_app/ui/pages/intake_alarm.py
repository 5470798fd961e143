"""The alarm signs: per sign yes, no or not asked; a yes shows the reference text of its group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.domain.screening import AlarmGroup, AlarmSign, Answer
from exercise_app.ui.theme.measures import SPACE_8, SPACE_12, SPACE_16
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.field_row import IconLabel
from exercise_app.ui.widgets.labels import Kind, Label, divider
from exercise_app.ui.widgets.segmented import Segmented
from exercise_app.ui.widgets.tag import Tag

if TYPE_CHECKING:
    from collections.abc import Callable

    from exercise_app.domain.language import Language
    from exercise_app.presenters.intake import IntakePresenter, IntakeState


class _SignRow(Translated, QWidget):
    def __init__(
        self, sign: AlarmSign, presenter: IntakePresenter, language: Callable[[], Language]
    ) -> None:
        super().__init__()
        self._sign, self._presenter, self._language = sign, presenter, language
        self._text = Label(kind=Kind.BODY, wrap=True)
        self._urgency = Tag(sign.urgency)
        # Forty times "not asked" in full colour would drown the answers that were given.
        self._answer = Segmented(clearable=False, quiet=Answer.NOT_ASKED)
        self._answer.setObjectName(f"sign-{sign.id}")
        self._answer.chosen.connect(self._on_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_12)
        row.addWidget(self._text, 1)
        row.addWidget(self._urgency)
        row.addWidget(self._answer)
        self.retranslate()

    def retranslate(self) -> None:
        language = self._language()
        self._text.setText(self._sign.text[language])
        self._urgency.setToolTip(self._sign.urgency_note.get(language, ""))
        self._answer.set_options(
            (
                (Answer.YES, self.tr("yes")),
                (Answer.NO, self.tr("no")),
                (Answer.NOT_ASKED, self.tr("not asked")),
            )
        )
        self._answer.set_name(self._sign.text[language])

    def show_answer(self, answer: Answer) -> None:
        self._answer.set_value(answer)
        self._text.set_kind(Kind.STRONG if answer is Answer.YES else Kind.BODY)

    @Slot(object)
    def _on_chosen(self, value: object) -> None:
        if isinstance(value, Answer):
            self._presenter.answer(self._sign.id, value)


class AlarmGroupBox(Translated, QWidget):
    """One group: its signs, its reference text once one is yes, and 'the rest: no'."""

    def __init__(
        self, group: AlarmGroup, presenter: IntakePresenter, language: Callable[[], Language]
    ) -> None:
        super().__init__()
        self._group, self._presenter, self._language = group, presenter, language
        self._name = Label(kind=Kind.NAME)
        self._count = Label(kind=Kind.MUTED)
        self._rest = Button(role=Role.QUIET)
        self._rest.setObjectName(f"rest-{group.id}")
        self._rest.clicked.connect(self._on_rest)
        self._rows = {sign.id: _SignRow(sign, presenter, language) for sign in group.signs}
        self._reference = _Reference()
        self._reference.setObjectName(f"reference-{group.id}")
        head = QHBoxLayout()
        head.setSpacing(SPACE_12)
        head.addWidget(self._name)
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self._rest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, SPACE_8)
        layout.setSpacing(SPACE_8)
        layout.addWidget(divider())
        layout.addLayout(head)
        layout.addWidget(self._reference)
        for row in self._rows.values():
            layout.addWidget(row)
        self.retranslate()

    def retranslate(self) -> None:
        language = self._language()
        self._name.setText(self._group.name[language])
        self._rest.setText(self.tr("The rest was asked: no"))
        source = self.tr("Source: {0}").format(self._group.source)
        self._reference.set_texts(self._group.reference[language], source)
        self.show_state(self._presenter.state)

    def show_state(self, state: IntakeState) -> None:
        """Show the answers of this group."""
        answers = [state.answer(sign.id) for sign in self._group.signs]
        for sign, answer in zip(self._group.signs, answers, strict=True):
            self._rows[sign.id].show_answer(answer)
        asked = sum(answer is not Answer.NOT_ASKED for answer in answers)
        self._count.setText(self.tr("{0} of {1} asked").format(asked, len(answers)))
        self._rest.setVisible(asked < len(answers))
        self._reference.setVisible(Answer.YES in answers)

    @Slot()
    def _on_rest(self) -> None:
        self._presenter.answer_rest_no(self._group.id)


class _Reference(QFrame):
    """The fixed text of the list, the same for everybody, with where it comes from."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "sunken")
        self._text = Label(kind=Kind.BODY, wrap=True)
        self._source = Label(kind=Kind.MUTED, wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._text)
        words.addWidget(self._source)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_12)
        row.setSpacing(SPACE_12)
        row.addWidget(IconLabel("book-open", "muted", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def set_texts(self, text: str, source: str) -> None:
        """Write the reference and its source."""
        self._text.setText(text)
        self._source.setText(source)


class AlarmList(Translated, QWidget):
    """All groups.

    Signals:
        shown: The groups are there (they are made once the presenter has them).
    """

    shown = Signal()

    def __init__(
        self,
        presenter: IntakePresenter,
        language: Callable[[], Language],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter, self._language = presenter, language
        self._boxes: list[AlarmGroupBox] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_8)

    def retranslate(self) -> None:
        """The boxes are told by Qt themselves."""

    def show_state(self, state: IntakeState) -> None:
        """Show the answers."""
        if not self._boxes and state.groups:
            for group in state.groups:
                box = AlarmGroupBox(group, self._presenter, self._language)
                self._boxes.append(box)
                self._layout.addWidget(box)
            self.shown.emit()
        for box in self._boxes:
            box.show_state(state)
