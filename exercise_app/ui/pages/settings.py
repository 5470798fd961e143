"""The settings page: clinic, questions, looks and language, data, about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from exercise_app.domain.language import Language
from exercise_app.domain.preferences import ThemeChoice
from exercise_app.ui.page import Page
from exercise_app.ui.pages.settings_clinic import ClinicCard, QuestionsCard
from exercise_app.ui.theme.measures import PAGE_MARGIN, SPACE_8, SPACE_16
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button
from exercise_app.ui.widgets.card import Card
from exercise_app.ui.widgets.checks import Switch
from exercise_app.ui.widgets.field_row import FieldRow
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from exercise_app.presenters.settings import SettingsPresenter, SettingsState

_TWO_COLUMNS_FROM: Final = 900
_WIDEST: Final = 1240


class LooksCard(Translated, Card):
    """Language, theme and touch; each takes effect at once."""

    def __init__(self, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(wide=True, parent=parent)
        self._presenter = presenter
        # Each language in its own words, so that who chose the wrong one finds the way back.
        self._language = Segmented(
            ((Language.NL, "Nederlands"), (Language.EN, "English")), clearable=False
        )
        self._language.setObjectName("language")
        self._theme = Segmented(clearable=False)
        self._theme.setObjectName("theme")
        self._touch = Switch()
        self._touch.setObjectName("touch")
        self._language_row = FieldRow(self._language)
        self._theme_row = FieldRow(self._theme)
        self._touch_row = FieldRow(self._touch)
        for row in (self._language_row, self._theme_row, self._touch_row):
            self.box.addWidget(row)
        self._language.chosen.connect(presenter.set_language)
        self._theme.chosen.connect(presenter.set_theme)
        self._touch.clicked.connect(presenter.set_touch)
        presenter.state_changed.connect(self._draw)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_heading(self.tr("Language and looks"))
        self._language_row.set_label("Taal / Language")
        self._language.set_name("Taal / Language")
        self._theme_row.set_label(self.tr("Colours"))
        self._theme.set_options(
            (
                (ThemeChoice.SYSTEM, self.tr("As the computer")),
                (ThemeChoice.LIGHT, self.tr("Light")),
                (ThemeChoice.DARK, self.tr("Dark")),
                (ThemeChoice.HIGH_CONTRAST, self.tr("High contrast")),
            )
        )
        self._theme.set_name(self.tr("Colours"))
        self._touch_row.set_label(self.tr("Touch screen"))
        self._touch.setText(self.tr("Larger buttons, for fingers"))
        self._draw(self._presenter.state)

    @Slot(object)
    def _draw(self, state: SettingsState) -> None:
        self._language.set_value(state.preferences.language)
        self._theme.set_value(state.preferences.theme)
        self._touch.setChecked(state.preferences.touch)


class DataCard(Translated, Card):
    """Where the data are."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(wide=True, parent=parent)
        self._folder = folder
        self._what = Label(wrap=True)
        self._place = Label(str(folder), Kind.MUTED, wrap=True)
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._open = Button(icon="folder-open")
        self._open.setObjectName("openFolder")
        self._open.clicked.connect(self._on_open)
        self.box.setSpacing(SPACE_8)
        for part in (self._what, self._place):
            self.box.addWidget(part)
        self.box.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_heading(self.tr("Data"))
        self._what.setText(self.tr("Everything you record is in this folder on this computer:"))
        self._open.setText(self.tr("Show the folder"))

    @Slot()
    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


class AboutCard(Translated, Card):
    """Versions and licences.

    Args:
        version: Of the program.
        engine: Versions of the database engine by name.
        resources: The folder with the list of licences.
    """

    def __init__(
        self,
        version: str,
        engine: Mapping[str, str],
        resources: Traversable,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(wide=True, parent=parent)
        self._version, self._engine, self._resources = version, engine, resources
        self._what = Label(wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_16)
        self._grid.setVerticalSpacing(SPACE_8)
        self._grid.setColumnStretch(1, 1)
        self._licences = Button(icon="file-text")
        self._licences.setObjectName("licencesButton")
        self._licences.clicked.connect(self._on_licences)
        self.box.addWidget(self._what)
        self.box.addLayout(self._grid)
        self.box.addWidget(self._licences, 0, Qt.AlignmentFlag.AlignLeft)
        self._fill()
        self.retranslate()

    def _fill(self) -> None:
        from exercise_app.ui.dialogs.licences import versions

        for row, (name, found) in enumerate(
            _known({"Wervel": self._version, **versions(self._engine)}).items()
        ):
            self._grid.addWidget(Label(name, Kind.MUTED), row, 0)
            self._grid.addWidget(Label(found), row, 1)

    def retranslate(self) -> None:
        self.set_heading(self.tr("About Wervel"))
        self._what.setText(
            self.tr(
                "Wervel stores, counts and prints what you enter. It gives no diagnosis and no "
                "advice; the decision is yours."
            )
        )
        self._licences.setText(self.tr("Licences"))

    @Slot()
    def _on_licences(self) -> None:
        from exercise_app.ui.dialogs.licences import LicencesDialog, versions

        dialog = LicencesDialog(self._resources, versions(self._engine), self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


class SettingsPage(Page):
    """Cards in two columns, one under the other when the window is narrow.

    Args:
        presenter: Stores what is changed.
        data: The card that says where the data are.
        about: The card with versions and licences.
    """

    def __init__(
        self,
        presenter: SettingsPresenter,
        data: DataCard,
        about: AboutCard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingsPage")
        self._presenter = presenter
        self._title = Label(kind=Kind.TITLE)
        # As high as the title rows of the other pages, so that nothing jumps between them.
        self._title.setMinimumHeight(40)
        self._looks = LooksCard(presenter)
        self._clinic = ClinicCard(presenter)
        left = _column(self._clinic)
        right = _column(self._looks, QuestionsCard(presenter), data, about)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(SPACE_16)
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right, 1)
        self._lay_out()
        presenter.problem.connect(self.problem)
        self.retranslate()

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("scrolled", True)
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(SPACE_16)
        column.addWidget(self._title)
        column.addLayout(self._columns)
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("settingsScroll")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    @property
    def title(self) -> str:
        return self.tr("Settings")

    def opened(self, patient_id: UUID | None, episode_id: UUID | None) -> None:
        self._presenter.refresh()

    def focus_first(self) -> None:
        self._clinic.focus_first()

    def closing(self) -> bool:
        # Leaving a field stores it; what is not valid stays typed and marked for the next visit.
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        return True

    def retranslate(self) -> None:
        self._title.setText(self.tr("Settings"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _TWO_COLUMNS_FROM
        direction = (
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
        self._columns.setDirection(direction)


def _known(found: Mapping[str, str]) -> dict[str, str]:
    """Leave out what has no version, as Wervel itself when it runs from its source."""
    return {name: version for name, version in found.items() if version}


def _column(*cards: Card) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE_16)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return column
