"""The main job, step by step: from the first start to the sheet in the patient's hand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from exercise_app.domain.language import Language
from exercise_app.presenters.navigation import Place, Tab

if TYPE_CHECKING:
    from collections.abc import Callable

    from exercise_app.tour.hands import Hands

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier

_TYPED = {
    Language.NL: {
        "clinic": "Fysiotherapie De Linde",
        "address": "Lindelaan 8, 1234 AB Voorbeeldstad",
        "complaint": "Lage rugpijn na tuinieren, geen uitstraling.",
        "activity": "Een uur achter het bureau zitten",
        "note": "Leg een kussen onder uw knieën.",
        "searches": ("brug", "vogelhond", "opstaan", "stevig wandelen"),
    },
    Language.EN: {
        "clinic": "Linden Physiotherapy",
        "address": "8 Linden Lane, Exampletown",
        "complaint": "Low back pain after gardening, nothing into the leg.",
        "activity": "Sitting at my desk for an hour",
        "note": "Put a pillow under your knees.",
        "searches": ("bridge", "bird dog", "sit to stand", "brisk walking"),
    },
}


class MainJob:
    """A therapist's first morning with the program."""

    def __init__(self, hands: Hands, language: Language) -> None:
        self._hands = hands
        self._texts = _TYPED[language]
        self._language = language

    def steps(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Every step with its name, in order."""
        return (
            ("first-start", self.first_start),
            ("set-up-clinic", self.set_up_clinic),
            ("no-patients-yet", self.see_no_patients),
            ("new-patient", self.new_patient),
            ("intake", self.intake),
            ("intake-alarm", self.intake_alarm),
            ("program-exercises", self.add_exercises),
            ("program-dosage", self.type_dosage),
            ("program-sheet", self.see_sheet),
            ("issue-and-print", self.issue),
            ("session", self.record_session),
            ("session-stored", self.store_session),
            ("course", self.see_course),
            ("documents", self.see_documents),
            ("overview", self.see_overview),
        )

    def first_start(self) -> None:
        """See the first screen, in the language of the tour."""
        self._hands.click(f"language-{self._language}", QAbstractButton)
        self._hands.look("first-start")

    def set_up_clinic(self) -> None:
        """Give the clinic a name."""
        self._hands.click("setUp", QAbstractButton)
        for name, text in (
            ("name", self._texts["clinic"]),
            ("address", self._texts["address"]),
            ("telephone", "012 - 345 67 89"),
            ("therapist", "Eva Smit"),
        ):
            field = self._hands.find(QLineEdit, f"clinic-{name}")
            self._hands.replace(str(text), field)
        self._hands.look("set-up-clinic")
        self._hands.click("begin", QAbstractButton)
        self._hands.find(QWidget, "patientsPage")

    def see_no_patients(self) -> None:
        """See the empty list that says what to do."""
        self._hands.look("no-patients-yet")

    def new_patient(self) -> None:
        """Make a patient with four fields, by keyboard."""
        self._hands.press(Qt.Key.Key_N, CONTROL, self._hands.window())
        dialog = self._hands.find(QDialog, "patientDialog")
        for name, text in (
            ("given_name", "Anneke"),
            ("prefix", "de"),
            ("family_name", "Vries"),
            ("birth_date", "8-2-1967"),
            ("epd_number", "204117"),
        ):
            self._hands.type(text, self._hands.find(QLineEdit, name, dialog))
        self._hands.look("new-patient")
        self._hands.press(Qt.Key.Key_Return, on=dialog)
        self._hands.find(QWidget, "overviewPage")

    def intake(self) -> None:
        """Write the complaint, one activity and the answers to the alarm signs."""
        hands = self._hands
        hands.click("openIntake", QAbstractButton)
        hands.type(str(self._texts["complaint"]), hands.find(QPlainTextEdit, "complaint"))
        hands.type(str(self._texts["activity"]), hands.find(QPlainTextEdit, "activity-0"))
        hands.press(Qt.Key.Key_Return)
        hands.look("intake")

    def intake_alarm(self) -> None:
        """Answer one alarm sign with yes; the reference of its group appears."""
        hands = self._hands
        rest = hands.find(QWidget, "rest-fracture")
        hands.scroll_to("intakeScroll", rest)
        sign = _below(hands.find(QWidget, "intakePage"), rest)
        hands.press_on(sign.findChildren(QAbstractButton)[0])
        hands.find(QWidget, "reference-fracture")
        hands.look("intake-alarm")
        decision = hands.find(QWidget, "decision")
        hands.scroll_to("intakeScroll", decision)
        hands.look("intake-decision")
        hands.click("leaveIntake", QAbstractButton)
        hands.find(QWidget, "timeline")

    def add_exercises(self) -> None:
        """Find four exercises and add each with Enter."""
        hands = self._hands
        self._show_tab(Tab.PROGRAM, "programPage")
        search = hands.find(QLineEdit, "exerciseSearch")
        for words in self._texts["searches"]:
            wanted = self._rows() + 1
            hands.replace(str(words), search)
            hands.press(Qt.Key.Key_Return, on=search)
            hands.wait(partial(self._has_rows, wanted), f"exercise {wanted}")
        hands.look("program-exercises")

    def type_dosage(self) -> None:
        """Change a dosage as therapists write it."""
        hands = self._hands
        row = hands.find(QWidget, "exerciseRow")
        field = hands.find(QLineEdit, "dosage", row)
        hands.replace("3x10 h5s 5/w", field)
        hands.look("program-dosage")
        hands.press(Qt.Key.Key_Return, on=field)

    def see_sheet(self) -> None:
        """Wait until the sheet at the right shows the program."""
        if self._hands.shows("showSheet"):
            self._hands.click("showSheet", QAbstractButton)
        self._hands.find(QWidget, "sheetPage-0")
        self._hands.look("program-sheet")

    def issue(self) -> None:
        """Issue the program and save its PDF."""
        hands = self._hands
        hands.press(Qt.Key.Key_P, CONTROL, hands.find(QWidget, "programPage"))
        hands.find(QWidget, "issuedNotice")
        hands.look("issued")
        hands.click("savePdf", QAbstractButton)
        hands.click("closeNotice", QAbstractButton)

    def record_session(self) -> None:
        """Answer two questions by their digits."""
        hands = self._hands
        self._show_tab(Tab.SESSIONS, "sessionsPage")
        for question, digit in (("average-24h", "2"), ("worst-24h", "4")):
            row = hands.find(QWidget, "scores", hands.find(QWidget, f"question-{question}"))
            hands.click("score-" + digit, QAbstractButton, row)
        hands.click("allDone", QAbstractButton)
        hands.look("session")

    def store_session(self) -> None:
        """Store with one click; the row stands in the history at once."""
        hands = self._hands
        history = hands.find(QAbstractItemView, "historyList") if self._has_history() else None
        before = history.model().rowCount() if history is not None else 0
        hands.click("storeSession", QAbstractButton)
        hands.wait(
            lambda: (
                self._has_history()
                and hands.find(QAbstractItemView, "historyList").model().rowCount() > before
            ),
            "the session in the history",
        )
        hands.look("session-stored")

    def see_course(self) -> None:
        """See the chart of one score."""
        self._show_tab(Tab.COURSE, "coursePage")
        self._hands.find(QWidget, "courseCanvas")
        self._hands.look("course-one-score")

    def see_documents(self) -> None:
        """See the sheet that was issued, page by page."""
        self._show_tab(Tab.DOCUMENTS, "documentsPage")
        self._hands.find(QWidget, "sheetPage-0")
        self._hands.look("documents")

    def see_overview(self) -> None:
        """See everything of the morning on the time line."""
        self._show_tab(Tab.OVERVIEW, "overviewPage")
        self._hands.look("overview")

    def _has_history(self) -> bool:
        return self._hands.shows("historyList")

    def _has_rows(self, wanted: int) -> bool:
        return self._rows() == wanted

    def _rows(self) -> int:
        rows = self._hands.window().findChildren(QWidget, "exerciseRow")
        return sum(row.isVisible() for row in rows)

    def _show_tab(self, tab: Tab, page: str) -> None:
        number = list(Tab).index(tab) + 1
        key = Qt.Key(Qt.Key.Key_0.value + number)
        self._hands.press(key, ALT, self._hands.window())
        self._hands.find(QWidget, page)


def _below(page: QWidget, rest: QWidget) -> QWidget:
    """The first alarm sign of the group a button belongs to."""
    group = rest.parentWidget()
    rows = [row for row in page.findChildren(QWidget) if row.objectName().startswith("sign-")]
    return next(row for row in rows if group is not None and group.isAncestorOf(row))


class LookRound:
    """The rest of the program, on the demo clinic with half a year in it."""

    def __init__(
        self, hands: Hands, open_demo: Callable[[], None], open_broken: Callable[[], None]
    ) -> None:
        self._hands = hands
        self._open_demo, self._open_broken = open_demo, open_broken

    def steps(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Every step with its name, in order."""
        return (
            ("demo-patients", self.patients),
            ("demo-overview", self.overview),
            ("demo-program", self.program),
            ("demo-sessions", self.sessions),
            ("diary-grid", self.diary_grid),
            ("demo-course", self.course),
            ("events", self.events),
            ("demo-documents", self.documents),
            ("patient-mode", self.patient_mode),
            ("library", self.library),
            ("library-exercise", self.library_exercise),
            ("templates", self.templates),
            ("settings", self.settings),
            ("looks", self.looks),
            ("command-palette", self.palette),
            ("curtain", self.curtain),
            ("recovery", self.recovery),
        )

    def patients(self) -> None:
        """Open the demo clinic and see its list."""
        self._open_demo()
        hands = self._hands
        table = hands.find(QAbstractItemView, "patientTable")
        hands.wait(lambda: table.model().rowCount() > 0, "the patients of the demo clinic")
        hands.look("demo-patients")

    def overview(self) -> None:
        """Open a patient with a long course, by searching."""
        hands = self._hands
        search = hands.find(QLineEdit, "patientSearch")
        table = hands.find(QAbstractItemView, "patientTable")
        hands.replace("200003", search)
        hands.wait(lambda: table.model().rowCount() == 1, "one patient found")
        hands.press(Qt.Key.Key_Return, on=search)
        hands.find(QWidget, "overviewPage")
        hands.look("demo-overview")

    def program(self) -> None:
        """See a program of three phases."""
        self._tab(Tab.PROGRAM, "programPage")
        self._hands.find(QWidget, "exerciseRow")
        if not self._hands.shows("showSheet"):
            self._hands.find(QWidget, "sheetPage-0")
        self._hands.look("demo-program")

    def sessions(self) -> None:
        """See half a year of sessions."""
        self._tab(Tab.SESSIONS, "sessionsPage")
        self._hands.look("demo-sessions")

    def diary_grid(self) -> None:
        """Type a few days of a paper diary."""
        hands = self._hands
        hands.click("openGrid", QAbstractButton)
        grid = hands.find(QDialog, "diaryGrid")
        hands.type("35", grid.focusWidget() or grid)
        hands.look("diary-grid")
        hands.click("gridCancel", QAbstractButton, grid)
        hands.wait(lambda: not hands.is_open("diaryGrid"), "the end of the grid")

    def course(self) -> None:
        """See the course, with the published amount of change switched on."""
        self._tab(Tab.COURSE, "coursePage")
        self._hands.find(QWidget, "courseCanvas")
        self._hands.click("showImportant", QAbstractButton)
        self._hands.look("demo-course")

    def events(self) -> None:
        """See what happened beside the exercises."""
        hands = self._hands
        hands.click("courseEvents", QAbstractButton)
        dialog = hands.find(QDialog, "eventsDialog")
        hands.look("events")
        hands.click("closeEvents", QAbstractButton, dialog)
        hands.wait(lambda: not hands.is_open("eventsDialog"), "the end of the events")

    def documents(self) -> None:
        """See what was issued."""
        self._tab(Tab.DOCUMENTS, "documentsPage")
        self._hands.find(QWidget, "sheetPage-0")
        self._hands.look("demo-documents")

    def patient_mode(self) -> None:
        """Hand the screen to the patient and take it back."""
        hands = self._hands
        self._tab(Tab.SESSIONS, "sessionsPage")
        hands.press(Qt.Key.Key_F11, on=hands.find(QWidget, "sessionsPage"))
        screen = hands.find(QWidget, "patientMode")
        hands.look("patient-mode", alone=screen)
        hands.look("patient-mode-small", alone=screen, size=(800, 600))
        hands.press(Qt.Key.Key_Escape, CONTROL, screen)
        hands.wait(lambda: not screen.isVisible(), "the end of patient mode")

    def library(self) -> None:
        """See the pictures of all exercises."""
        self._place(Place.LIBRARY, "libraryPage")
        self._hands.look("library")

    def library_exercise(self) -> None:
        """Open one exercise with Enter."""
        hands = self._hands
        cards = hands.find(QAbstractItemView, "libraryCards")
        search = hands.find(QLineEdit, "librarySearch")
        hands.replace("bird dog", search)
        hands.press(Qt.Key.Key_Return, on=search)
        if not hands.shows("libraryDetail"):
            hands.press(Qt.Key.Key_Return, on=cards)
        hands.find(QWidget, "libraryDetail")
        hands.look("library-exercise")

    def templates(self) -> None:
        """See the templates."""
        self._place(Place.TEMPLATES, "templatesPage")
        self._hands.look("templates")

    def settings(self) -> None:
        """See the settings."""
        self._place(Place.SETTINGS, "settingsPage")
        self._hands.look("settings")
        licences = self._hands.find(QWidget, "licencesButton")
        self._hands.scroll_to("settingsScroll", licences)
        self._hands.look("settings-data")

    def looks(self) -> None:
        """Change colours and language under an open page, and back."""
        for group in ("theme", "language"):
            choice = self._hands.find(QWidget, group)
            self._hands.scroll_to("settingsScroll", choice)
            buttons = choice.findChildren(QAbstractButton)
            before = next(button for button in buttons if button.isChecked())
            for button in reversed(buttons):
                if button is not before:
                    self._hands.press_on(button)
                    self._hands.look(f"settings-{group}-{buttons.index(button)}")
            self._hands.press_on(before)

    def palette(self) -> None:
        """Find a patient and actions by typing."""
        hands = self._hands
        hands.press(Qt.Key.Key_K, CONTROL, hands.window())
        hands.type("be", hands.find(QLineEdit, "paletteField"))
        hands.look("command-palette")
        hands.press(Qt.Key.Key_Escape, on=hands.find(QLineEdit, "paletteField"))

    def curtain(self) -> None:
        """Cover the screen and uncover it."""
        hands = self._hands
        hands.press(Qt.Key.Key_F9, on=hands.window())
        curtain = hands.find(QWidget, "curtain")
        hands.look("curtain")
        hands.press(Qt.Key.Key_Space, on=curtain)
        hands.wait(lambda: not curtain.isVisible(), "the end of the curtain")

    def recovery(self) -> None:
        """See what the program says when the data cannot be opened."""
        self._open_broken()
        self._hands.find(QWidget, "recovery")
        self._hands.look("recovery")

    def _tab(self, tab: Tab, page: str) -> None:
        number = list(Tab).index(tab) + 1
        key = Qt.Key(Qt.Key.Key_0.value + number)
        self._hands.press(key, ALT, self._hands.window())
        self._hands.find(QWidget, page)

    def _place(self, place: Place, page: str) -> None:
        self._hands.click(f"rail-{place.value}", QAbstractButton)
        self._hands.find(QWidget, page)
