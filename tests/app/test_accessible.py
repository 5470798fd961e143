"""Walks every page as somebody who cannot see it, or cannot use a mouse, would."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from exercise_app.domain.language import Language
from exercise_app.domain.overview import PatientQuery
from exercise_app.presenters.navigation import Place, Tab
from exercise_app.ui.theme import Theme
from exercise_app.ui.theme.measures import RAIL_NARROW
from tests.app.desktop_setup import Program

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)
PAGES = (Place.PATIENTS, Place.LIBRARY, Place.TEMPLATES, Place.SETTINGS, *Tab)


@pytest.fixture(scope="module", params=[Language.NL, Language.EN])
def program(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    made_clinic: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Program]:
    before = QLocale()
    folder = tmp_path_factory.mktemp("walked") / "clinic"
    shutil.copytree(made_clinic, folder)
    started = Program(qapp, folder, language=request.param)
    yield started
    started.close()
    QLocale.setDefault(before)


def visit(program: Program, page: Place | Tab) -> QWidget:
    navigation = program.frame._navigation
    if isinstance(page, Tab):
        first = navigation._patients.page(PatientQuery(), 0, 1)[0]
        navigation.open_patient(first.id, page)
    else:
        navigation.go(page)
    assert navigation.state.page == page
    return program.frame.page


def controls(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and not isinstance(widget, QHeaderView)
        and widget.isVisibleTo(root)
        and not (isinstance(widget, QLineEdit) and isinstance(widget.parent(), QComboBox))
        and not widget.objectName().startswith("qt_")
    ]


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_a_name_and_the_page_a_title(program: Program, page: Place | Tab) -> None:
    shown = visit(program, page)
    assert shown.title
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in controls(program.frame)
        if not name_of(widget)
    ]
    assert nameless == []


@pytest.mark.parametrize("page", PAGES)
def test_every_control_can_be_reached_with_the_keyboard(
    program: Program, page: Place | Tab
) -> None:
    shown = visit(program, page)
    reachable = Qt.FocusPolicy.TabFocus.value
    groups = {
        widget.parent() for widget in controls(shown) if widget.focusPolicy().value & reachable
    }
    lost = [
        f"{type(widget).__name__} {widget.objectName()} {name_of(widget)}"
        for widget in controls(shown)
        if not widget.focusPolicy().value & reachable
        # Inside a row of choices the arrows move; a cross in a field has Escape.
        and widget.parent() not in groups
        and not isinstance(widget.parent(), QLineEdit)
    ]
    assert lost == []


@pytest.mark.parametrize("theme", ["dark", "high-contrast"])
def test_every_page_paints_in_every_theme_and_fits_a_small_window(
    program: Program, theme: str
) -> None:
    Theme.current().apply(theme)
    program.window.resize(1024, 700)
    for page in PAGES:
        shown = visit(program, page)
        assert not program.window.grab().isNull()
        assert shown.minimumSizeHint().width() <= 1024 - RAIL_NARROW, page
        assert program.frame.minimumSizeHint().height() <= 700, page


def test_a_change_of_language_reaches_every_page(program: Program) -> None:
    other = Language.EN if program.desktop.language is Language.NL else Language.NL
    for page in PAGES:
        visit(program, page)
    titles = {page: visit(program, page).title for page in PAGES}
    program.desktop.apply(replace(program.desktop.settings.preferences, language=other))
    QApplication.sendPostedEvents()
    changed = {page: visit(program, page).title for page in PAGES}
    program.desktop.apply(replace(program.desktop.settings.preferences))
    assert {page for page in PAGES if titles[page] == changed[page]} == set()
