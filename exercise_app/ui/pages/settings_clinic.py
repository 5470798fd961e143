"""The clinic card of the settings: what stands on every sheet, and what patients are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from exercise_app.domain.errors import AppError
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion
from exercise_app.presenters.logo import LIMIT_MB
from exercise_app.ui.clinical_words import language_words, question_words
from exercise_app.ui.dialogs.files import ask_picture
from exercise_app.ui.icons import paint_icon
from exercise_app.ui.problems import field_sentence
from exercise_app.ui.theme import Theme
from exercise_app.ui.theme.measures import RADIUS_SMALL, SPACE_4, SPACE_8, SPACE_16
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.card import Card
from exercise_app.ui.widgets.checks import CheckBox
from exercise_app.ui.widgets.field_row import FieldRow
from exercise_app.ui.widgets.painting import box
from exercise_app.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from exercise_app.presenters.settings import SettingsPresenter, SettingsState

_TEXTS: Final = ("name", "address", "telephone", "therapist")
_TYPED: Final = 20_000


class LogoView(QWidget):
    """The logo as it stands on paper, or a placeholder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QPixmap | None = None
        self._data: bytes | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_logo(self, data: bytes | None) -> None:
        """Show other bytes, or none."""
        if data == self._data:
            return
        self._data = data
        self._picture = None
        if data:
            picture = QPixmap()
            picture.loadFromData(QByteArray(data))
            self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(132, 84)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box(painter, self.rect(), theme.colour("paper"), theme.colour("line"), RADIUS_SMALL)
        room = QRectF(self.rect()).adjusted(8, 8, -8, -8)
        if self._picture is None or self._picture.isNull():
            paint_icon(painter, "image", room.adjusted(0, 18, 0, -18), theme.colour("control"))
        else:
            size = self._picture.size().scaled(
                room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
            )
            area = QRectF(0, 0, size.width(), size.height())
            area.moveCenter(room.center())
            painter.drawPixmap(area.toRect(), self._picture)
        painter.end()


class ClinicCard(Translated, Card):
    """Name, address, telephone, therapist, language of the sheets and logo."""

    def __init__(self, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(wide=True, parent=parent)
        self._presenter = presenter
        self._rows = {name: self._row(name) for name in _TEXTS}
        self._language = Segmented(clearable=False)
        self._language_row = FieldRow(self._language)
        self._language.chosen.connect(presenter.set_sheet_language)
        self._logo = LogoView()
        self._choose = Button(icon="image-plus")
        self._choose.setObjectName("chooseLogo")
        self._remove = Button(role=Role.QUIET, icon="trash-2")
        self._remove.setObjectName("removeLogo")
        self._choose.clicked.connect(self._on_choose)
        self._remove.clicked.connect(presenter.remove_logo)
        self._logo_row = FieldRow(self._logo_part())
        for row in (*self._rows.values(), self._language_row, self._logo_row):
            self.box.addWidget(row)
        presenter.state_changed.connect(self._draw)
        presenter.stored.connect(self._on_stored)
        self.retranslate()

    def _row(self, name: str) -> FieldRow:
        field = QLineEdit()
        field.setObjectName(f"clinic-{name}")
        field.setMaxLength(_TYPED)
        field.editingFinished.connect(
            lambda: self._presenter.change_text(name, self._rows[name].field.text())  # type: ignore[attr-defined]
        )
        return FieldRow(field)

    def _logo_part(self) -> QWidget:
        part = QWidget()
        buttons = QVBoxLayout()
        buttons.setSpacing(SPACE_8)
        buttons.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, SPACE_4, 0, 0)
        row.setSpacing(SPACE_16)
        row.addWidget(self._logo)
        row.addLayout(buttons, 1)
        return part

    def focus_first(self) -> None:
        """Put the focus on the name."""
        self._rows["name"].field.setFocus()

    def retranslate(self) -> None:
        self.set_heading(self.tr("Clinic"))
        self._rows["name"].set_label(self.tr("Name"))
        self._rows["name"].set_hint(self.tr("Printed on every sheet, like the other fields here."))
        self._rows["address"].set_label(self.tr("Address"))
        self._rows["telephone"].set_label(self.tr("Telephone for questions"))
        self._rows["therapist"].set_label(self.tr("Therapist"))
        self._language_row.set_label(self.tr("Language of the sheets of new patients"))
        self._language.set_options([(one, language_words(one)) for one in Language])
        self._language.set_name(self.tr("Language of the sheets of new patients"))
        self._logo_row.set_label(self.tr("Logo"))
        self._logo_row.set_hint(
            self.tr("PNG or JPEG, at most {0} MB. Prints in colour and in grey.").format(LIMIT_MB)
        )
        self._choose.setText(self.tr("Choose a picture"))
        self._remove.setText(self.tr("Remove"))
        self._draw(self._presenter.state)

    @Slot(object)
    def _draw(self, state: SettingsState) -> None:
        said = {problem.field: field_sentence(problem) for problem in reversed(state.problems)}
        for name, row in self._rows.items():
            field = row.field
            if isinstance(field, QLineEdit) and field.text() != state.text(name):
                field.setText(state.text(name))
            row.set_problem(said.get(name, ""))
        self._logo_row.set_problem(said.get("logo", ""))
        clinic = state.clinic
        if clinic is not None:
            self._language.set_value(clinic.language)
            self._logo.show_logo(clinic.logo)
            self._remove.setVisible(clinic.logo is not None)
        self.setEnabled(clinic is not None)

    @Slot()
    def _on_choose(self) -> None:
        try:
            data = ask_picture(self, LIMIT_MB * 1_000_000)
        except AppError as error:
            self._presenter.problem.emit(error)
            return
        if data is not None:
            self._presenter.set_logo(data)

    @Slot(str)
    def _on_stored(self, name: str) -> None:
        rows = {**self._rows, "language": self._language_row, "logo": self._logo_row}
        if name in rows:
            rows[name].say_stored(self.tr("Stored"))


class QuestionsCard(Translated, Card):
    """Which questions about pain each session asks."""

    def __init__(self, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(wide=True, parent=parent)
        self._presenter = presenter
        self._boxes = {question: CheckBox() for question in PainQuestion}
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for question, check in self._boxes.items():
            check.setObjectName(f"ask-{question.value}")
            check.clicked.connect(
                lambda is_on, question=question: presenter.ask(question, is_asked=is_on)
            )
            column.addWidget(check)
        self._row = FieldRow(part)
        self.box.addWidget(self._row)
        presenter.state_changed.connect(self._draw)
        presenter.stored.connect(self._on_stored)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_heading(self.tr("Questions about pain"))
        self._row.set_label(self.tr("Asked at every session"))
        self._row.set_hint(self.tr("Earlier answers to other questions are kept."))
        for question, check in self._boxes.items():
            check.setText(question_words(question))
        self._draw(self._presenter.state)

    @Slot(object)
    def _draw(self, state: SettingsState) -> None:
        asked = state.clinic.questions if state.clinic is not None else ()
        for question, check in self._boxes.items():
            check.setChecked(question in asked)
        said = [field_sentence(p) for p in state.problems if p.field == "questions"]
        self._row.set_problem(said[0] if said else "")

    @Slot(str)
    def _on_stored(self, name: str) -> None:
        if name == "questions":
            self._row.say_stored(self.tr("Stored"))
