"""What fills the main window: rail, patient header, pages; curtain, palette, messages over them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from exercise_app.presenters.navigation import Navigation, NavigationState, Place, Tab
from exercise_app.ui.commands import Command
from exercise_app.ui.frame.header import Header
from exercise_app.ui.frame.rail import ICONS, KEYS, Rail
from exercise_app.ui.reading_order import move_focus
from exercise_app.ui.theme.measures import NARROW_BELOW
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from exercise_app.domain.errors import AppError
    from exercise_app.presenters.navigation import PageKey
    from exercise_app.ui.frame.curtain import Curtain
    from exercise_app.ui.frame.palette import CommandPalette, CommandSource
    from exercise_app.ui.page import Page, PageFactory
    from exercise_app.ui.widgets.notice_bar import Notice

TAB_ICONS: Final = {
    Tab.OVERVIEW: "layout-dashboard",
    Tab.PROGRAM: "dumbbell",
    Tab.SESSIONS: "list-checks",
    Tab.COURSE: "chart-line",
    Tab.DOCUMENTS: "files",
}


class MainFrame(Translated, QWidget):
    """Everything inside the window once the data are open: rail, header, pages.

    Only places and tabs that have a factory are shown. A page is made on its first visit.

    Args:
        navigation: Where the user is.
        factories: How to make each page.
        sources: What the command palette finds besides places and the page's own actions.

    Signals:
        titled: The name of the page that is shown now.
    """

    titled = Signal(str)

    def __init__(
        self,
        navigation: Navigation,
        factories: Mapping[PageKey, PageFactory],
        sources: Sequence[CommandSource] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("mainFrame")
        self._navigation = navigation
        self._factories = factories
        self._sources = sources
        self._pages: dict[PageKey, Page] = {}
        self._curtain: Curtain | None = None
        self._palette: CommandPalette | None = None
        self._rail = Rail([place for place in Place if place in factories])
        self._header = Header(tuple(tab for tab in Tab if tab in factories))
        self._stack = QStackedWidget()
        self._lay_out()
        self._notices = NoticeBar(self)
        self._connect()
        self._add_shortcuts()
        navigation.set_guard(self._may_leave)
        self._show(navigation.state)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        self._rail.chosen.connect(self._on_place)
        self._header.tab_chosen.connect(self._on_tab)
        self._header.command_asked.connect(self.open_palette)
        self._header.curtain_asked.connect(self.draw_curtain)
        self._navigation.state_changed.connect(self._show)
        self._navigation.problem.connect(self.show_problem)

    def _add_shortcuts(self) -> None:
        for place in self._rail.buttons:
            self._add_key(KEYS[place], lambda place=place: self._on_place(place))
        for number, tab in enumerate((tab for tab in Tab if tab in self._factories), start=1):
            self._add_key(f"Alt+{number}", lambda tab=tab: self._navigation.show_tab(tab))
        self._add_key("Ctrl+K", self.open_palette)
        self._add_key("F9", self.draw_curtain)
        self._add_key("Alt+Left", self._navigation.back)

    def _add_key(self, keys: str, run: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(run)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._navigation.state.page)

    def retranslate(self) -> None:
        page = self.page
        if page is not None:
            self.titled.emit(page.title)

    def page_title(self) -> str:
        """The name of the page that is shown now."""
        return self.page.title if self.page is not None else ""

    def may_close(self) -> bool:
        """Store what is being typed on the page; False keeps the window open."""
        return self._may_leave()

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show a message in the bar."""
        self._place_notices()
        self._notices.show_notice(notice)

    @Slot(object)
    def show_problem(self, error: AppError) -> None:
        """Show an expected failure in the bar."""
        from exercise_app.ui.problems import notice_of

        self.show_notice(notice_of(error))

    @Slot()
    def draw_curtain(self) -> None:
        """Cover everything."""
        if self._curtain is None:
            from exercise_app.ui.frame.curtain import Curtain

            self._curtain = Curtain(self)
        self._curtain.draw()

    @Slot()
    def open_palette(self) -> None:
        """Open the command palette."""
        if self._palette is None:
            from exercise_app.ui.frame.palette import CommandPalette

            self._palette = CommandPalette(self, (self._own_commands, *self._sources))
        self._palette.open()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        return move_focus(self, QApplication.focusWidget(), forwards=next)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A page made before the frame is on the screen cannot take the focus yet.
        if not event.spontaneous() and self.page is not None:
            self.page.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW_BELOW
        self._rail.set_narrow(is_narrow)
        self._header.set_narrow(is_narrow)
        self._place_notices()

    def _place_notices(self) -> None:
        """Put messages beside the tabs of a patient, so that they cover nothing."""
        if not self._header.isVisibleTo(self):
            self._notices.set_area(None)
            return
        strip = self._header.free_strip()
        self._notices.set_area(strip.translated(self._header.mapTo(self, QPoint(0, 0))))

    def _may_leave(self) -> bool:
        return self.page is None or self.page.closing()

    def _on_place(self, place: Place) -> None:
        self._navigation.go(place)
        # A refused move leaves the button of the old place marked.
        self._rail.show_place(self._navigation.state.place)

    def _on_tab(self, tab: Tab) -> None:
        self._navigation.show_tab(tab)
        state = self._navigation.state
        if state.header is not None and state.tab is not None:
            self._header.show_header(state.header, state.tab)

    @Slot(object)
    def _show(self, state: NavigationState) -> None:
        self._rail.show_place(state.place)
        self._header.setVisible(state.header is not None)
        if state.header is not None and state.tab is not None:
            self._header.show_header(state.header, state.tab)
        self._place_notices()
        page = self._page(state.page)
        is_same = self._stack.currentWidget() is page and self._shown == _key(state)
        self._shown = _key(state)
        self._stack.setCurrentWidget(page)
        if not is_same:
            page.opened(state.patient_id, state.episode_id)
            page.focus_first()
        self.titled.emit(page.title)

    _shown: tuple[object, ...] = ()

    def _page(self, key: PageKey) -> Page:
        if key not in self._pages:
            page = self._factories[key]()
            page.problem.connect(self.show_problem)
            page.notice.connect(self.show_notice)
            page.curtain_asked.connect(self.draw_curtain)
            page.palette_asked.connect(self.open_palette)
            self._pages[key] = page
            self._stack.addWidget(page)
        return self._pages[key]

    def _own_commands(self, words: str) -> Sequence[Command]:
        """Places, tabs of the open patient, actions of the page, curtain."""
        from exercise_app.ui.frame.palette import matching

        page = self.page
        commands = list(page.commands()) if page is not None else []
        navigation = self._navigation
        if navigation.state.header is not None:
            for number, tab in enumerate(tab for tab in Tab if tab in self._factories):
                name = self._header.tab_name(tab)
                keys = f"Alt+{number + 1}"
                run = _Later(navigation.show_tab, tab)
                commands.append(Command(name, run, TAB_ICONS[tab], keys))
        for place, button in self._rail.buttons.items():
            run = _Later(navigation.go, place)
            commands.append(Command(button.text(), run, ICONS[place], KEYS[place]))
        cover = self.tr("Cover the screen")
        commands.append(Command(cover, self.draw_curtain, "eye-off", "F9"))
        if navigation.can_go_back:
            commands.append(Command(self.tr("Back"), navigation.back, "arrow-left", "Alt+Left"))
        return matching(commands, words)


class _Later:
    """A call with its argument, without a lambda that captures a loop variable."""

    def __init__(self, run: object, argument: object) -> None:
        self._run, self._argument = run, argument

    def __call__(self) -> object:
        return self._run(self._argument)  # type: ignore[operator]


def _key(state: NavigationState) -> tuple[object, ...]:
    return (state.page, state.patient_id, state.episode_id)
