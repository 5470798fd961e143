"""The one style sheet, made from the tokens.

It styles Qt's own widgets. Our own widgets (ui/widgets) paint themselves from the same tokens.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from exercise_app.ui.theme import measures

if TYPE_CHECKING:
    from exercise_app.ui.theme.measures import Heights
    from exercise_app.ui.theme.tokens import Tokens

_SHEET = Template("""
QMainWindow, QDialog { background: $bg; }
QToolTip { background: $surface; color: $text; border: 1px solid $control; padding: 6px 8px; }

QLabel { background: transparent; }
QLabel[kind="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[kind="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[kind="name"] { font-size: ${name_size}px; font-weight: 600; }
QLabel[kind="large"] { font-size: ${name_size}px; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="problem"] { color: $danger; }
QLabel[kind="positive"] { color: $positive; }
QLabel[kind="accent"] { color: $accent; font-weight: 600; }

QFrame[frame="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[frame="plain"] { background: $surface; border: none; }
QFrame[frame="sunken"] { background: $sunken; border: none; }
QFrame[frame="soft"] { background: $accent_soft; border: none; }
QFrame[frame="line"] { background: $line; border: none; }
QFrame[frame="rail"] { background: $surface; border: none; border-right: 1px solid $line; }
QFrame[frame="header"] { background: $surface; border: none; }
QFrame[frame="tabs"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[frame="foot"] { background: $surface; border: none; border-top: 1px solid $line; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
  background: $surface; color: $text; border: 1px solid $control; border-radius: 8px;
  selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $muted; }
QLineEdit { min-height: ${inner}px; padding: 0 9px; }
QAbstractSpinBox, QComboBox { min-height: ${inner}px; padding: 0 11px; }
QAbstractSpinBox QLineEdit {
  border: none; background: transparent; padding: 0 9px; min-height: 0;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QPlainTextEdit, QTextEdit { padding: 5px 7px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover {
  border-color: $text;
}
QLineEdit[rank="main"] { min-height: ${inner_main}px; font-size: ${name_size}px; }
QLineEdit[rank="line"] { min-height: ${inner_line}px; font-size: ${name_size}px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QAbstractSpinBox[invalid="true"],
QComboBox[invalid="true"] { border: 2px solid $danger; }
QLineEdit[invalid="true"] { padding: 0 8px; min-height: ${inner_invalid}px; }
QLineEdit[invalid="true"][rank="main"] { min-height: ${inner_main_invalid}px; }
QLineEdit[invalid="true"][rank="line"] { min-height: ${inner_line_invalid}px; }
QAbstractSpinBox[invalid="true"], QComboBox[invalid="true"] {
  padding: 0 10px; min-height: ${inner_invalid}px;
}
QPlainTextEdit[invalid="true"] { padding: 4px 6px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
  background: $sunken; color: $muted; border-color: $line;
}
QLineEdit:read-only { background: $sunken; }
QLineEdit[frameless="true"] { border: none; background: transparent; padding: 0; min-height: 0; }

QComboBox { padding-right: 30px; }
QComboBox::drop-down { border: none; width: 30px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QAbstractItemView {
  background: $surface; border: 1px solid $control; outline: none; padding: 4px;
  selection-background-color: $accent_soft; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: ${inner}px; padding: 0 8px; border-radius: 4px; }

QMenu { background: $surface; border: 1px solid $control; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 8px 24px 8px 12px; border-radius: 4px; color: $text; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $muted; }
QMenu::icon { padding-left: 10px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QAbstractItemView {
  background: $surface; border: none; outline: none; color: $text;
  selection-background-color: $accent_soft; selection-color: $text; gridline-color: $line;
  alternate-background-color: $hover;
}
QTableView::item { padding: 0 8px; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
  background: $surface; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 0 8px; font-weight: 600; min-height: ${header}px;
}
QHeaderView::section:hover { color: $text; }
QTableCornerButton::section { background: $surface; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[scrolled="true"] { background: transparent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; margin: 0; }
QScrollBar:horizontal { height: 12px; margin: 0; }
QScrollBar::handle { background: $thumb; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTabBar { background: transparent; }
QTabBar::tab {
  color: $muted; font-size: ${name_size}px; background: transparent; border: none;
  border-bottom: 3px solid transparent; padding: 0 12px; height: ${tab}px;
}
QTabBar::tab:selected { color: $accent; font-weight: 600; border-bottom-color: $accent; }
QTabBar::tab:hover:!selected { color: $text; }

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QProgressBar {
  background: $sunken; border: 1px solid $line; border-radius: 4px; min-height: 6px;
  max-height: 6px; text-align: center; color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QCalendarWidget QToolButton { color: $text; background: transparent; border: none; padding: 6px; }
QCalendarWidget QToolButton:hover { background: $hover; border-radius: 4px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
$extra""")

_HIGH_CONTRAST = """
QFrame[frame="card"], QMenu { border-width: 1px; }
QDialog { border: 1px solid $line; }
QAbstractItemView { selection-background-color: $accent_soft; }
QTabBar::tab:selected { border-bottom-width: 4px; }
"""


def style_sheet(tokens: Tokens, heights: Heights) -> str:
    """Write the style sheet for a set of colours and a set of heights."""
    edges = 2
    extra = Template(_HIGH_CONTRAST).substitute(tokens._asdict()) if tokens.is_high_contrast else ""
    return _SHEET.substitute(
        tokens._asdict(),
        title=measures.TITLE,
        heading=measures.HEADING,
        name_size=measures.NAME,
        inner=heights.button - edges,
        inner_main=heights.main - edges,
        inner_line=heights.line - edges,
        inner_invalid=heights.button - 2 * edges,
        inner_main_invalid=heights.main - 2 * edges,
        inner_line_invalid=heights.line - 2 * edges,
        header=heights.header - 1,
        tab=measures.TABS - 4,
        thumb=tokens.control if tokens.is_high_contrast else _mixed(tokens.control, tokens.bg),
        extra=extra,
    )


def _mixed(first: str, second: str) -> str:
    """The colour halfway between two tokens; for decoration only."""
    parts = ((int(first[at : at + 2], 16) + int(second[at : at + 2], 16)) // 2 for at in (1, 3, 5))
    return "#" + "".join(f"{part:02X}" for part in parts)
