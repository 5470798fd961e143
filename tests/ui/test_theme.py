from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.ui.appearance import dress
from exercise_app.ui.theme import SYSTEM, TOKENS, Theme, ThemeName, font
from exercise_app.ui.theme.measures import MOUSE, TOUCH
from exercise_app.ui.widgets.buttons import Button, IconButton, Role
from exercise_app.ui.widgets.checks import CheckBox, RadioButton, Switch
from exercise_app.ui.widgets.chip import Chip
from exercise_app.ui.widgets.choice import Choice
from exercise_app.ui.widgets.search_field import SearchField
from exercise_app.ui.widgets.segmented import Segmented
from tests.ui.conftest import RESOURCES


@pytest.mark.parametrize("name", list(ThemeName))
def test_a_theme_reaches_palette_and_style_sheet(dressed: QApplication, name: ThemeName) -> None:
    Theme.current().apply(name)
    tokens = TOKENS[name]
    window = dressed.palette().color(QPalette.ColorRole.Window)
    assert window.name().upper() == tokens.bg
    assert tokens.accent in dressed.styleSheet()
    assert "$" not in dressed.styleSheet()


def test_a_change_is_told_once_and_the_same_theme_again_is_none(
    dressed: QApplication, qtbot: QtBot
) -> None:
    theme = Theme.current()
    with qtbot.waitSignal(theme.changed):
        theme.apply("dark")
    with qtbot.assertNotEmitted(theme.changed):
        theme.apply("dark")
    with qtbot.waitSignal(theme.changed):
        theme.apply("dark", touch=True)


def test_there_is_one_theme_per_application(dressed: QApplication) -> None:
    assert Theme.current() is Theme.current()
    assert dress(dressed, RESOURCES, "light") is Theme.current()


def test_system_follows_the_computer(dressed: QApplication) -> None:
    theme = Theme.current()
    changed = dressed.styleHints().colorSchemeChanged
    theme.apply(SYSTEM)
    changed.emit(Qt.ColorScheme.Dark)
    assert theme.tokens.name is ThemeName.DARK
    changed.emit(Qt.ColorScheme.Light)
    assert theme.tokens.name is ThemeName.LIGHT


def test_a_chosen_theme_does_not_follow_the_computer(dressed: QApplication) -> None:
    theme = Theme.current()
    theme.apply("light", touch=True)
    dressed.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens.name is ThemeName.LIGHT
    theme.apply(SYSTEM, touch=True)
    assert (theme.tokens.name, theme.is_touch) == (ThemeName.DARK, True)
    dressed.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)


def test_the_shipped_typeface_is_the_one_on_screen(dressed: QApplication) -> None:
    assert QFontInfo(QLabel().font()).family() == "Noto Sans"
    assert QFontInfo(font(15, 600)).weight() == 600
    assert QFontInfo(font()).pixelSize() == 13


def _targets(parent: QWidget) -> list[QWidget]:
    return [
        Button("Afdrukken", Role.PRIMARY, parent=parent),
        Button("Alles gedaan", Role.QUIET, parent=parent),
        Button("Vastleggen", Role.PRIMARY, main=True, parent=parent),
        IconButton("x", parent=parent),
        Chip("Alle 214", parent=parent),
        CheckBox("Mat", parent),
        Switch("Aan", parent),
        RadioButton("Nederlands", parent=parent),
        RadioButton("Nederlands", carded=True, parent=parent),
        Segmented(((1, "niet"), (2, "gedaan")), parent=parent),
        SearchField(parent=parent),
        SearchField(main=True, parent=parent),
        Choice(parent),
    ]


@pytest.mark.parametrize(("touch", "least"), [(False, MOUSE.button), (True, TOUCH.button)])
def test_every_target_is_high_enough(
    dressed: QApplication, qtbot: QtBot, touch: bool, least: int
) -> None:
    Theme.current().apply("light", touch=touch)
    parent = QWidget()
    qtbot.addWidget(parent)
    for target in _targets(parent):
        target.ensurePolished()
        assert target.sizeHint().height() >= least, target
        assert target.minimumSizeHint().height() >= least, target


def test_motion_follows_the_system(dressed: QApplication) -> None:
    assert Theme.current().motion_ms() in (0, 150)


def test_the_theme_is_light_before_anything_was_applied(tmp_path: Path) -> None:
    from tests.app.conftest import run_python

    said = run_python(
        "-c",
        "from PySide6.QtWidgets import QApplication; a = QApplication([])\n"
        "from exercise_app.ui.theme import Theme\n"
        "from exercise_app.ui.widgets.buttons import Button\n"
        "Button('x', icon='plus').grab(); print(Theme.current().tokens.name)",
    )
    assert said.strip() == "light"
