"""The small controls: what a click, a key and a screen reader get from each."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.ui.theme import Theme
from exercise_app.ui.widgets.busy import Busy, Spinner
from exercise_app.ui.widgets.buttons import Button, IconButton, Role
from exercise_app.ui.widgets.card import Card
from exercise_app.ui.widgets.checks import CheckBox, RadioButton, Switch
from exercise_app.ui.widgets.chip import Chip
from exercise_app.ui.widgets.choice import Choice
from exercise_app.ui.widgets.choice_card import ChoiceCard
from exercise_app.ui.widgets.empty_state import EmptyState
from exercise_app.ui.widgets.field_row import FieldRow
from exercise_app.ui.widgets.flow_layout import FlowLayout
from exercise_app.ui.widgets.labels import ElidedLabel, Kind, Label
from exercise_app.ui.widgets.menu import Menu
from exercise_app.ui.widgets.search_field import LONGEST, SearchField
from exercise_app.ui.widgets.segmented import Segmented
from exercise_app.ui.widgets.tag import Tag

pytestmark = pytest.mark.usefixtures("dressed")

HOSTILE = [
    "x" * 10_000,
    "😀 <img src='file:///etc/passwd'> & R&D",
    "مرحبا",
    "a\x00b\x07c",
    "\n\n\n",
]


def colours(widget: QWidget) -> set[str]:
    image: QImage = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def test_a_primary_button_is_filled_and_a_disabled_one_is_not(qtbot: QtBot) -> None:
    button = Button("Vastleggen", Role.PRIMARY, keys="Ctrl+P")
    qtbot.addWidget(button)
    tokens = Theme.current().tokens
    assert {tokens.accent, tokens.on_accent} <= colours(button)
    button.setEnabled(False)
    assert tokens.accent not in colours(button)


def test_a_button_grows_with_what_it_shows_and_reacts_to_its_key(qtbot: QtBot) -> None:
    button = Button("Afdrukken")
    qtbot.addWidget(button)
    plain = button.sizeHint().width()
    button.set_icon("printer")
    with_icon = button.sizeHint().width()
    button.set_keys("Ctrl+P")
    assert plain < with_icon < button.sizeHint().width()
    button.show()
    button.activateWindow()
    qtbot.waitUntil(button.isActiveWindow)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def test_the_enter_key_is_called_enter(qtbot: QtBot) -> None:
    button = Button("Vastleggen", keys="Return")
    qtbot.addWidget(button)
    assert button._hint == "Enter"


def test_an_icon_button_has_a_name_and_a_tooltip_with_its_key(qtbot: QtBot) -> None:
    button = IconButton("eye-off")
    qtbot.addWidget(button)
    button.set_name("Scherm afdekken", "F9")
    assert button.accessibleName() == "Scherm afdekken"
    assert button.toolTip() == "Scherm afdekken (F9)"


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("make", [Button, Chip, CheckBox, Switch, RadioButton, Tag, ElidedLabel])
def test_hostile_text_is_only_painted(qtbot: QtBot, make: type[QWidget], text: str) -> None:
    widget = make(text)
    qtbot.addWidget(widget)
    widget.resize(240, 44)
    assert not widget.grab().isNull()
    assert widget.minimumSizeHint().isValid()


def test_a_label_never_reads_mark_up(qtbot: QtBot) -> None:
    label = Label("<b>R&D</b>", Kind.HEADING)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>R&D</b>"


def test_an_elided_label_tells_the_rest_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("Fysiotherapie De Linde in Voorbeeldstad")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    label.grab()
    assert label.toolTip() == ""
    label.resize(60, 20)
    label.grab()
    assert label.toolTip() == label.text() == label.accessibleName()


def test_a_chip_keeps_its_width_when_it_is_checked(qtbot: QtBot) -> None:
    chip = Chip("Alle 214")
    qtbot.addWidget(chip)
    before = chip.sizeHint()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()
    assert chip.sizeHint() == before
    assert chip.ring_rect().height() == 28 < chip.sizeHint().height()


@pytest.mark.parametrize("make", [CheckBox, Switch, RadioButton])
def test_the_whole_row_can_be_clicked_and_space_too(qtbot: QtBot, make: type) -> None:
    control = make("Grotere knoppen")
    qtbot.addWidget(control)
    control.resize(300, 44)
    control.show()
    qtbot.mouseClick(control, Qt.MouseButton.LeftButton, pos=QPoint(290, 3))
    assert control.isChecked()
    control.setAutoExclusive(False)
    qtbot.keyClick(control, Qt.Key.Key_Space)
    assert not control.isChecked()


@pytest.mark.parametrize(
    ("make", "role"),
    [
        (CheckBox, QAccessible.Role.CheckBox),
        (Switch, QAccessible.Role.CheckBox),
        (RadioButton, QAccessible.Role.RadioButton),
        (Button, QAccessible.Role.Button),
        (ChoiceCard, QAccessible.Role.Button),
    ],
)
def test_a_control_says_what_it_is(qtbot: QtBot, make: type, role: QAccessible.Role) -> None:
    control = make("plus") if make is ChoiceCard else make("Mat")
    qtbot.addWidget(control)
    interface = QAccessible.queryAccessibleInterface(control)
    assert interface.role() == role


def test_a_switch_looks_otherwise_when_it_is_on(qtbot: QtBot) -> None:
    switch = Switch("Aan")
    qtbot.addWidget(switch)
    switch.resize(200, 36)
    off = colours(switch)
    switch.setChecked(True)
    assert Theme.current().tokens.accent in colours(switch) - off


class TestSegmented:
    @pytest.fixture
    def control(self, qtbot: QtBot) -> Segmented:
        made = Segmented(((0, "niet"), (1, "deels"), (2, "gedaan")))
        made.set_name("Brug")
        qtbot.addWidget(made)
        made.show()
        return made

    def click(self, qtbot: QtBot, control: Segmented, place: int) -> None:
        qtbot.mouseClick(control._segments[place], Qt.MouseButton.LeftButton)

    def test_nothing_is_chosen_at_the_start(self, control: Segmented) -> None:
        assert control.value() is None
        assert not any(segment.isChecked() for segment in control._segments)

    def test_zero_is_a_value_not_nothing(self, qtbot: QtBot, control: Segmented) -> None:
        with qtbot.waitSignal(control.chosen) as told:
            self.click(qtbot, control, 0)
        assert told.args == [0]
        assert control.value() == 0
        assert control._segments[0].isChecked()

    def test_clicking_the_chosen_one_clears_it(self, qtbot: QtBot, control: Segmented) -> None:
        self.click(qtbot, control, 2)
        with qtbot.waitSignal(control.chosen) as told:
            self.click(qtbot, control, 2)
        assert told.args == [None]
        assert control.value() is None

    def test_what_may_not_be_empty_cannot_be_cleared(self, qtbot: QtBot) -> None:
        control = Segmented(((1, "ja"), (2, "nee")), clearable=False)
        qtbot.addWidget(control)
        self.click(qtbot, control, 0)
        with qtbot.assertNotEmitted(control.chosen):
            self.click(qtbot, control, 0)
        assert control.value() == 1
        assert control._segments[0].isChecked()

    def test_arrows_move_and_space_chooses(self, qtbot: QtBot, control: Segmented) -> None:
        control.activateWindow()
        control._segments[0].setFocus()
        qtbot.keyClick(control._segments[0], Qt.Key.Key_Right)
        assert control._segments[1].hasFocus()
        assert control.value() is None
        qtbot.keyClick(control._segments[1], Qt.Key.Key_Space)
        assert control.value() == 1
        qtbot.keyClick(control._segments[1], Qt.Key.Key_Left)
        qtbot.keyClick(control._segments[0], Qt.Key.Key_Left)
        assert control._segments[0].hasFocus()

    def test_only_one_segment_stops_the_tab_key(self, qtbot: QtBot, control: Segmented) -> None:
        def stops() -> list[int]:
            strong = Qt.FocusPolicy.StrongFocus
            return [i for i, s in enumerate(control._segments) if s.focusPolicy() == strong]

        assert stops() == [0]
        self.click(qtbot, control, 2)
        assert stops() == [2]

    def test_another_language_keeps_the_value(self, control: Segmented) -> None:
        control.set_value(1)
        control.set_options(((0, "not"), (1, "partly"), (2, "done")))
        assert control.value() == 1
        assert [segment.text() for segment in control._segments] == ["not", "partly", "done"]

    def test_each_choice_is_read_out_with_the_question(self, control: Segmented) -> None:
        assert control._segments[2].accessibleName() == "Brug: gedaan"


class TestSearchField:
    @pytest.fixture
    def field(self, qtbot: QtBot) -> SearchField:
        made = SearchField(hint="/")
        made.set_texts("Zoek oefening", "Wissen")
        qtbot.addWidget(made)
        made.resize(280, 36)
        made.show()
        return made

    def test_its_placeholder_is_its_name(self, field: SearchField) -> None:
        assert field.accessibleName() == "Zoek oefening"

    def test_escape_empties_it_and_only_then_leaves(self, qtbot: QtBot, field: SearchField) -> None:
        qtbot.keyClicks(field, "brug")
        assert field._clear.isVisible()
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert field.text() == ""
        assert not field._clear.isVisible()

    def test_the_cross_empties_it(self, qtbot: QtBot, field: SearchField) -> None:
        qtbot.keyClicks(field, "brug")
        qtbot.mouseClick(field._clear, Qt.MouseButton.LeftButton)
        assert field.text() == ""

    def test_arrow_down_goes_on_to_the_results(self, qtbot: QtBot, field: SearchField) -> None:
        with qtbot.waitSignal(field.moved_down):
            qtbot.keyClick(field, Qt.Key.Key_Down)

    def test_a_pasted_page_is_cut(self, field: SearchField) -> None:
        field.setText("x" * 10_000)
        assert len(field.text()) == LONGEST


class TestFieldRow:
    @pytest.fixture
    def row(self, qtbot: QtBot) -> FieldRow:
        made = FieldRow(QLineEdit("Fysio 😀"), "Naam")
        made.set_hint("Staat op elk blad.")
        qtbot.addWidget(made)
        made.show()
        return made

    def test_the_label_names_the_field(self, row: FieldRow) -> None:
        assert row.field.accessibleName() == "Naam"
        assert row.field.accessibleDescription() == "Staat op elk blad."

    def test_a_problem_is_shown_read_out_and_takes_nothing_away(self, row: FieldRow) -> None:
        row.set_problem("Het blad kan dit niet afdrukken.")
        assert row.field.accessibleDescription() == "Het blad kan dit niet afdrukken."
        assert row.field.text() == "Fysio 😀"
        assert row.field.property("invalid") is True
        assert row._row.isVisible()
        assert not row._hint.isVisible()

    def test_a_solved_problem_brings_the_hint_back(self, row: FieldRow) -> None:
        row.set_problem("Fout.")
        row.set_problem("")
        assert row.field.accessibleDescription() == "Staat op elk blad."
        assert row.field.property("invalid") is False
        assert row._hint.isVisible()
        assert row.problem() == ""

    def test_a_problem_does_not_make_the_field_jump(self, row: FieldRow) -> None:
        before = row.field.sizeHint().height()
        row.set_problem("Fout.")
        assert row.field.sizeHint().height() == before

    def test_stored_is_said_and_taken_back_by_a_problem(self, row: FieldRow) -> None:
        row.say_stored("Vastgelegd")
        assert "Vastgelegd" in row._stored.text()
        assert row._stored.isVisible()
        row.set_problem("Fout.")
        assert not row._stored.isVisible()


def test_a_choice_tells_only_what_the_user_chose(qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.set_options((("a", "Standaard"), ("b", "Groot")))
    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_value("b")
    choice.set_options((("a", "Standard"), ("b", "Large")))
    assert choice.value() == "b"
    choice.show()
    with qtbot.waitSignal(choice.chosen) as told:
        qtbot.keyClick(choice, Qt.Key.Key_Up)
    assert told.args == ["a"]


def test_a_flow_goes_on_to_the_next_line(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    flow = FlowLayout(parent, gap=8)
    for _ in range(5):
        chip = QPushButton()
        chip.setFixedSize(100, 30)
        flow.addWidget(chip)
    assert flow.heightForWidth(532) == 30
    assert flow.heightForWidth(531) == 68
    assert flow.heightForWidth(50) == 5 * 30 + 4 * 8
    parent.resize(220, 200)
    parent.show()
    places = [flow.itemAt(i).geometry().topLeft().toTuple() for i in range(5)]
    assert places == [(0, 0), (108, 0), (0, 38), (108, 38), (0, 76)]
    assert flow.takeAt(4) is not None
    assert flow.takeAt(9) is None
    assert flow.itemAt(4) is None


def test_a_menu_runs_what_it_offers(qtbot: QtBot) -> None:
    done: list[str] = []
    menu = Menu()
    qtbot.addWidget(menu)
    action = menu.add("R&D opslaan", lambda: done.append("yes"), icon="save", keys="Ctrl+S")
    action.trigger()
    assert done == ["yes"]
    assert action.text() == "R&&D opslaan"
    assert not action.icon().isNull()


def test_long_work_shows_how_far_and_can_be_stopped_once(qtbot: QtBot) -> None:
    busy = Busy(can_cancel=True)
    qtbot.addWidget(busy)
    busy.set_text("PDF maken")
    busy.show()
    assert busy.accessibleName() == "PDF maken"
    busy.set_fraction(0.5)
    assert busy._bar.isVisible()
    assert busy._bar.value() == 500
    busy.set_fraction(7)
    assert busy._bar.value() == 1000
    busy.set_fraction(None)
    assert busy._spinner.isVisible()
    cancel = busy.findChild(Button, "cancel")
    with qtbot.waitSignal(busy.cancelled):
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not cancel.isEnabled()


def test_a_spinner_rests_while_nobody_sees_it(qtbot: QtBot) -> None:
    spinner = Spinner()
    qtbot.addWidget(spinner)
    assert not spinner._timer.isActive()
    spinner.show()
    assert spinner._timer.isActive() == (Theme.current().motion_ms() > 0)
    spinner._on_tick()
    assert not spinner.grab().isNull()
    spinner.hide()
    assert not spinner._timer.isActive()


def test_an_empty_state_says_what_to_do_first(qtbot: QtBot) -> None:
    action = Button("Nieuwe patiënt")
    state = EmptyState("users", action)
    qtbot.addWidget(state)
    state.set_texts("Nog geen patiënten", "Een naam is genoeg.")
    state.resize(600, 400)
    state.show()
    assert state.accessibleName() == "Nog geen patiënten"
    assert state.accessibleDescription() == "Een naam is genoeg."
    assert action.isVisible()


def test_the_heading_of_a_card_is_its_name(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.set_heading("Praktijk")
    assert card.accessibleName() == "Praktijk"
    layout = card.layout()
    assert isinstance(layout, QVBoxLayout)


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_every_tone_of_a_tag_is_painted_in_its_colours(qtbot: QtBot, theme: str) -> None:
    Theme.current().apply(theme)
    tokens = Theme.current().tokens
    for tone in ("positive", "caution", "danger"):
        tag = Tag("knielen, zie intake", tone=tone, icon="info")
        qtbot.addWidget(tag)
        tag.resize(tag.sizeHint())
        found = colours(tag)
        assert getattr(tokens, f"{tone}_soft") in found
        ink = QColor(getattr(tokens, tone))
        assert any(_near(QColor(colour), ink) for colour in found)


def _near(first: QColor, second: QColor) -> bool:
    pairs = zip(first.toTuple()[:3], second.toTuple()[:3], strict=True)
    return all(abs(a - b) < 40 for a, b in pairs)


def test_widgets_follow_a_change_of_theme_without_being_told(
    qtbot: QtBot, dressed: QApplication
) -> None:
    button = Button("Vastleggen", Role.PRIMARY)
    qtbot.addWidget(button)
    Theme.current().apply("light")
    light = colours(button)
    Theme.current().apply("dark")
    assert Theme.current().tokens.accent in colours(button) - light
