import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

import exercise_app
from exercise_app.ui.icons import Icons, follow_icon, icon, paint_icon
from exercise_app.ui.theme import Theme

FIRST = {"IconButton", "IconLabel", "IconDisc", "EmptyState", "ChoiceCard", "set_icon", "icon"}
PLACE = {**dict.fromkeys(FIRST, 0), "paint_icon": 1, "follow_icon": 1, "Command": 2}
KEYWORDS = {"icon", "arrow", "end_icon"}


def named_in(path: Path) -> set[str]:
    """Every name of an icon that a module writes as a literal."""
    found: list[ast.expr] = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            place = PLACE.get(called)
            if place is not None and len(node.args) > place:
                found.append(node.args[place])
            found += [word.value for word in node.keywords if word.arg in KEYWORDS]
    literals = (node.value for node in found if isinstance(node, ast.Constant))
    return {value for value in literals if isinstance(value, str) and value}


@pytest.fixture
def icons(dressed: QApplication) -> Icons:
    found = Icons.current()
    assert found is not None
    return found


def test_every_icon_has_an_outline_inside_the_grid(icons: Icons) -> None:
    assert len(icons.names()) > 150
    for name in icons.names():
        box = icons.path(name).boundingRect()
        assert not box.isEmpty(), name
        assert QRectF(-0.1, -0.1, 24.2, 24.2).contains(box), name


def test_every_icon_the_program_names_exists(icons: Icons) -> None:
    root = Path(exercise_app.__file__).parent
    named = {
        (name, path.name)
        for room in ("ui", "app")
        for path in (root / room).rglob("*.py")
        for name in named_in(path)
    }
    assert len(named) > 40
    missing = [(name, file) for name, file in named if name not in icons.names()]
    assert missing == []


def test_an_unknown_icon_is_a_defect(icons: Icons) -> None:
    with pytest.raises(KeyError):
        icons.path("no-such-icon")


def test_an_icon_is_painted_in_its_colour_and_nowhere_else(icons: Icons) -> None:
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_icon(painter, "square", QRectF(12, 12, 24, 24), QColor(Theme.current().tokens.danger))
    painter.end()
    assert image.pixelColor(24, 15).name().upper() == Theme.current().tokens.danger
    assert image.pixelColor(24, 24).alpha() == 0
    assert image.pixelColor(5, 5).alpha() == 0


def _ink(made: QIcon) -> str:
    image = made.pixmap(24, 24).toImage()
    colours = {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    return colours.pop() if len(colours) == 1 else str(colours)


def test_a_followed_icon_changes_with_the_theme(dressed: QApplication, qtbot: QtBot) -> None:
    action = QAction()
    follow_icon(action, "square", "accent", 24)
    assert _ink(action.icon()) == Theme.current().tokens.accent
    Theme.current().apply("dark")
    assert _ink(action.icon()) == Theme.current().tokens.accent
    follow_icon(action, "square", "danger", 24)
    Theme.current().apply("light")
    assert _ink(action.icon()) == Theme.current().tokens.danger


def test_a_button_can_follow_too(dressed: QApplication, qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    follow_icon(button, "square", size=22)
    assert button.iconSize().width() == 22
    assert not icon("square").isNull()
