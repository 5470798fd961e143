"""The Program page: what a therapist can do with a draft, and what the page shows for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from exercise_app.domain import program_edit as edit
from exercise_app.domain.errors import AppError, NothingToPrintError
from exercise_app.domain.language import Language
from exercise_app.domain.program import MAX_PHASES, Phase, Program, Side
from exercise_app.domain.program_turns import with_copies, with_turns
from exercise_app.domain.texts import tidy
from exercise_app.presenters.program_compare import comparison
from exercise_app.presenters.program_draft import ProgramDraft, phase_name
from exercise_app.presenters.program_drawing import RowMaker, load_of, tabs, template_choices
from exercise_app.presenters.program_issue import ProgramIssue
from exercise_app.presenters.program_moves import moved_by, moved_to
from exercise_app.presenters.program_preview import PreviewPresenter
from exercise_app.presenters.program_state import Change, ProgramState, TemplateChoice
from exercise_app.presenters.program_template import filled_from, with_phase_from
from exercise_app.presenters.program_typing import DosageTyping
from exercise_app.presenters.saved_file import save_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from exercise_app.domain.program import IssuedVersion, SheetOptions
    from exercise_app.presenters.program_compare import Comparison
    from exercise_app.presenters.program_state import IssuedSheet
    from exercise_app.services.episodes import EpisodeService
    from exercise_app.services.ports import Clock, Jobs, Library, PageImage, SheetPrinter
    from exercise_app.services.programs import ProgramService


class ProgramPresenter(QObject):
    """Writes the program of one episode. Every accepted change is stored before it is shown.

    Args:
        programs: Keeps drafts and issues them.
        episodes: Knows the circumstances of the intake.
        library: The exercises, templates and education topics.
        printer: Paints pages for the preview and the printer.
        jobs: Runs the preview and the issuing off the screen.
        clock: For the day of a next appointment.
        language: Of the screen.

    Signals:
        state_changed: A new ProgramState.
        problem: An AppError that belongs to no field.
        row_asked: The id of an exercise of the program whose dosage must be mended first.
        issued: An IssuedSheet, once it is stored.
    """

    state_changed = Signal(object)
    problem = Signal(object)
    row_asked = Signal(object)
    issued = Signal(object)

    def __init__(
        self,
        programs: ProgramService,
        episodes: EpisodeService,
        library: Library,
        printer: SheetPrinter,
        jobs: Jobs,
        clock: Clock,
        language: Language = Language.NL,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._episodes = episodes
        self._library = library
        self._screen = language
        self._circumstances: frozenset[str] = frozenset()
        self._programs = programs
        self._draft = ProgramDraft(programs)
        self._typing = DosageTyping()
        self._current = 0
        self._selected: frozenset[UUID] = frozenset()
        self._anchor: UUID | None = None
        self._previous: IssuedVersion | None = None
        self._issue = ProgramIssue(programs, printer, jobs, self)
        self._issue.changed.connect(self._show)
        self._issue.failed.connect(self.problem)
        self._issue.done.connect(self._on_issued)
        self.preview = PreviewPresenter(programs, printer, jobs, self)
        self.state = ProgramState()

    # -- opening ---------------------------------------------------------------------------

    def open(self, episode_id: UUID) -> None:
        """Show the program of an episode, with its circumstances as they are now."""
        is_other = self._draft.program is None or self._draft.program.episode_id != episode_id
        if is_other:
            self._typing.clear()
            self._selected, self._current = frozenset(), 0
            self._issue.put_away()
        try:
            self._circumstances = self._episodes.get(episode_id).intake.circumstances
            self._draft.open(episode_id)
            self._previous = self._programs.previous(episode_id)
            if is_other:
                self._current = self._program.phase_at(self._clock.today()) or 0
        except AppError as error:
            self._draft.close()
            self.problem.emit(error)
        self._show()

    def close(self) -> None:
        """Show no program."""
        self._draft.close()
        self._typing.clear()
        self._issue.put_away()
        self._show()

    @Slot(object)
    def show_in(self, language: Language) -> None:
        """Show names and tags in a language; the patient's language stays what it is."""
        if language is not self._screen:
            self._screen = language
            self._show()

    def templates(self) -> tuple[TemplateChoice, ...]:
        """Every template, in the language of the screen."""
        return template_choices(self._library, self._screen)

    def education(self) -> tuple[tuple[str, str], ...]:
        """Every education topic as (id, title in the language of the screen)."""
        return tuple((topic.id, topic.title[self._screen]) for topic in self._library.education())

    # -- dosage ----------------------------------------------------------------------------

    def type_dosage(self, item_id: UUID, line: str) -> None:
        """Follow a dosage line key by key; nothing is stored yet."""
        program = self._program
        self._typing.type(program, edit.item_of(program, item_id), line)
        self._show()

    def store_dosage(self, item_id: UUID) -> bool:
        """Store the line that was typed; False when it is not understood."""
        dosage = self._typing.take(item_id)
        if dosage is not None:
            self._change(
                Change.DOSAGE, edit.with_item_changed(self._program, item_id, dosage=dosage)
            )
        return item_id not in self._typing.readings

    def drop_typing(self, item_id: UUID) -> None:
        """Go back to the stored dosage."""
        self._typing.drop(item_id)
        self._show()

    def store_typing(self) -> bool:
        """Store every line that is being typed; False, and the row is asked for, if one cannot."""
        for item_id in tuple(self._typing.readings):
            self.store_dosage(item_id)
        if (blocking := self._typing.blocks) is None:
            return True
        self.row_asked.emit(blocking)
        return False

    def copy_dosage(self, item_id: UUID) -> None:
        """Give every selected exercise the dosage of this one."""
        program = self._program
        dosage = edit.item_of(program, item_id).dosage
        for other in self._targets(item_id):
            program = edit.with_item_changed(program, other, dosage=dosage)
        self._change(Change.DOSAGE, program)

    # -- exercises -------------------------------------------------------------------------

    def add_exercise(self, exercise_id: str, at: int | None = None) -> None:
        """Put an exercise with its own dosage into the phase on screen, by default at the end."""
        exercise = RowMaker(self._library, self._screen).find(exercise_id)
        if exercise is None or self._draft.program is None:
            return
        program = self._program
        if not program.phases:
            program = edit.with_phase(program, phase_name(program, 1))
        phase = program.phases[min(self._current, len(program.phases) - 1)]
        known = {item.id for item in program.items}
        program = edit.with_item(program, phase.id, exercise.id, exercise.dosage, at)
        if self._change(Change.ADD, program):
            self._select(frozenset(i.id for i in self._program.items if i.id not in known))

    def remove(self, item_id: UUID) -> None:
        """Remove an exercise, and every other selected one when it is selected."""
        self._change(Change.REMOVE, edit.without_items(self._program, self._targets(item_id)))

    def move_by(self, item_id: UUID, steps: int) -> None:
        """Move an exercise, or the selected ones, up (negative) or down."""
        program, phase = self._program, self._phase
        self._change(Change.MOVE, moved_by(program, self._targets(item_id), phase, steps))

    def move_to(self, item_id: UUID, phase_id: UUID, before: int | None = None) -> None:
        """Move an exercise, or the selected ones, into a phase, before a place or to its end."""
        program = self._program
        phase = next((one for one in program.phases if one.id == phase_id), None)
        if phase is not None:
            place = len(phase.items) if before is None else before
            moved = moved_to(program, self._targets(item_id), phase_id, place)
            self._change(Change.MOVE, moved)

    def swap(self, item_id: UUID, exercise_id: str, change: Change) -> None:
        """Put a harder or easier exercise in the place of one, with the same dosage."""
        program = self._program
        self._change(change, edit.with_item_changed(program, item_id, exercise_id=exercise_id))

    def write_note(self, item_id: UUID, note: str) -> None:
        """Store the note for the patient at an exercise."""
        program = self._program
        self._change(Change.NOTE, edit.with_item_changed(program, item_id, note=tidy(note)))

    def copy_note(self, item_id: UUID) -> None:
        """Give every selected exercise the note of this one."""
        program = self._program
        note = edit.item_of(program, item_id).note
        for other in self._targets(item_id):
            program = edit.with_item_changed(program, other, note=note)
        self._change(Change.NOTE, program)

    def duplicate(self, item_id: UUID) -> None:
        """Put a copy under an exercise, or under each of the selected ones."""
        self._change(Change.DUPLICATE, with_copies(self._program, self._targets(item_id)))

    def take_turns(self, item_id: UUID) -> None:
        """Do the selected exercises, or this one and the next, in turns; or not any more."""
        self._change(Change.TURNS, with_turns(self._program, self._targets(item_id)))

    def choose_side(self, item_id: UUID, side: Side) -> None:
        """Choose on which side an exercise is done."""
        program = self._program
        for target in self._targets(item_id):
            program = edit.with_item_changed(program, target, side=side)
        self._change(Change.SIDE, program)

    # -- selection -------------------------------------------------------------------------

    def select(self, item_id: UUID, *, add: bool = False, reach: bool = False) -> None:
        """Select an exercise: alone, beside what is selected (`add`), or up to it (`reach`)."""
        ids = [item.id for item in self._phase.items]
        if reach and self._anchor in ids and item_id in ids:
            first, last = sorted((ids.index(self._anchor), ids.index(item_id)))
            self._select(frozenset(ids[first : last + 1]), self._anchor)
        elif add:
            self._select(self._selected ^ {item_id}, item_id)
        else:
            self._select(frozenset({item_id}), item_id)

    def select_all(self) -> None:
        """Select every exercise of the phase."""
        self._select(frozenset(item.id for item in self._phase.items), self._anchor)

    def select_none(self) -> None:
        """Select nothing."""
        self._select(frozenset())

    # -- phases ----------------------------------------------------------------------------

    def show_phase(self, index: int) -> None:
        """Show a phase, counted from 0."""
        if 0 <= index < len(self._program.phases) and index != self._current:
            self.store_typing()
            self._current, self._selected = index, frozenset()
            self._show()

    def add_phase(self) -> None:
        """Add an empty phase at the end and show it."""
        program = self._program
        number = len(program.phases) + 1
        if self._change(Change.PHASE_ADD, edit.with_phase(program, phase_name(program, number))):
            self.show_phase(min(number, MAX_PHASES) - 1)

    def remove_phase(self, index: int) -> None:
        """Remove a phase with its exercises; the last one stays."""
        program = self._program
        if len(program.phases) > 1 and 0 <= index < len(program.phases):
            gone = program.phases[index].id
            self._change(Change.PHASE_REMOVE, edit.without_phase(program, gone))

    def change_phase(
        self,
        index: int,
        *,
        name: str | None = None,
        days: int | None = None,
        move_on_when: str | None = None,
    ) -> None:
        """Change name, length in days or go-on rule of a phase; None leaves it."""
        program = self._program
        changed = edit.with_phase_changed(
            program,
            program.phases[index].id,
            name=None if name is None else tidy(name),
            days=days,
            move_on_when=None if move_on_when is None else tidy(move_on_when),
        )
        self._change(Change.PHASE_CHANGE, changed)

    # -- template and sheet ----------------------------------------------------------------

    def apply_template(self, template_id: str, phase: int | None = None) -> None:
        """Fill the program from a template, or take one phase (0-based) of it.

        One phase takes the place of the phase on screen when that is empty, else it comes last.
        """
        template = next((t for t in self._library.templates() if t.id == template_id), None)
        program = self._draft.program
        if template is None or program is None:
            return
        self._typing.clear()
        if phase is None:
            self._current = 0
            filled = filled_from(program, template)
        else:
            filled, self._current = with_phase_from(program, template, phase, self._current)
        self._change(Change.TEMPLATE, filled)

    def rename(self, title: str) -> None:
        """Store the title of the program."""
        self._change(Change.TITLE, replace(self._program, title=tidy(title)))

    def change_sheet(self, sheet: SheetOptions) -> None:
        """Store what goes on the sheet besides the exercises."""
        sheet = replace(sheet, plan=tidy(sheet.plan))
        if sheet.language is not self._program.sheet.language:
            # What is half typed is read again in the other language.
            self.store_typing()
        self._change(Change.SHEET, replace(self._program, sheet=sheet))

    @Slot()
    def propose_appointment(self) -> None:
        """Put the same hour a week from now on the sheet, to be changed."""
        now = self._clock.now().replace(minute=0, second=0, microsecond=0)
        sheet = replace(self._program.sheet, next_appointment=now + timedelta(days=7))
        self._change(Change.SHEET, replace(self._program, sheet=sheet))

    # -- undo, issue -----------------------------------------------------------------------

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        self._typing.clear()
        self._after(self._draft.undo())

    @Slot()
    def redo(self) -> None:
        """Do the last change that was taken back again."""
        self._typing.clear()
        self._after(self._draft.redo())

    @Slot()
    def reload(self) -> None:
        """Show what somebody else stored; undo brings the own program back."""
        self._typing.clear()
        try:
            self._draft.reload()
        except AppError as error:
            self.problem.emit(error)
        self._show()

    @Slot()
    def issue(self) -> None:
        """Freeze the program, print the phase on screen and keep both."""
        if self._draft.program is None or self._issue.is_running or not self.store_typing():
            return
        if error := self._draft.store_again():
            self._after(error)
            return
        if not self._phase.items:
            self.problem.emit(NothingToPrintError())
            return
        self._issue.start(self._program, self._current)

    def painter_of(self, sheet: IssuedSheet) -> Callable[[int, int], PageImage]:
        """Return what paints a page (0-based) of an issued sheet at a width in pixels."""
        return partial(self._issue.page_image, sheet.pdf)

    def save_pdf(self, sheet: IssuedSheet, place: Path) -> bool:
        """Write an issued sheet to a file; False, and `problem`, when that did not succeed."""
        try:
            save_file(place, sheet.pdf)
        except AppError as error:
            self.problem.emit(error)
            return False
        return True

    @Slot()
    def put_issued_away(self) -> None:
        """Take the notice about the issued sheet off the screen."""
        self._issue.put_away()

    @property
    def program(self) -> Program | None:
        """The program as it is stored, to make a template of."""
        return self._draft.program

    def compare(self) -> Comparison | None:
        """The program beside the version that was issued last, or None when there is none."""
        if self._previous is None or self._draft.program is None:
            return None
        return comparison(self._previous, self._program, self._library, self._screen)

    @Slot(object)
    def _on_issued(self, sheet: IssuedSheet) -> None:
        self._previous = self._programs.previous(self._program.episode_id)
        self._show()
        self.issued.emit(sheet)

    @property
    def sheet(self) -> IssuedSheet | None:
        """The sheet that was just issued."""
        return self._issue.sheet

    # -- inside ----------------------------------------------------------------------------

    @property
    def _program(self) -> Program:
        if self._draft.program is None:
            raise RuntimeError("no program is open")
        return self._draft.program

    @property
    def _phase(self) -> Phase:
        return self._program.phases[self._current]

    def _targets(self, item_id: UUID) -> frozenset[UUID]:
        return self._selected if item_id in self._selected else frozenset({item_id})

    def _select(self, ids: frozenset[UUID], anchor: UUID | None = None) -> None:
        self._selected = ids
        self._anchor = anchor if anchor is not None else next(iter(ids), None)
        self._show()

    def _change(self, label: Change, after: Program) -> bool:
        error = self._draft.change(label, after)
        self._after(error)
        return error is None

    def _after(self, error: AppError | None) -> None:
        self._show()
        if error is not None and not self.state.is_conflict:
            self.problem.emit(error)

    @Slot()
    def _show(self) -> None:
        program = self._draft.program
        if program is None:
            self.state = ProgramState()
            self.preview.show_program(None, 0)
        else:
            self._current = max(0, min(self._current, len(program.phases) - 1))
            typed = self._typing.applied_to(program)
            self.state = self._drawn(program, typed.phases[self._current])
            self.preview.show_program(typed, self._current)
        self.state_changed.emit(self.state)

    def _drawn(self, program: Program, phase: Phase) -> ProgramState:
        maker = RowMaker(self._library, self._screen, self._circumstances)
        ids = frozenset(item.id for item in phase.items)
        steps = self._draft.steps
        return ProgramState(
            is_open=True,
            title=program.title,
            phases=tabs(program),
            current=self._current,
            rows=maker.rows(phase, program.sheet.language, self._typing.readings),
            selected=self._selected & ids,
            load=load_of(phase, maker),
            sheet=program.sheet,
            undo=steps.last.label if steps.last else None,
            redo=steps.next.label if steps.next else None,
            problems=self._draft.problems,
            is_issuing=self._issue.is_running,
            is_conflict=self._draft.is_conflict,
            is_stored=self._draft.is_stored,
            typing_blocks=self._typing.blocks,
            issued=self._issue.sheet,
            previous=self._previous.number if self._previous else 0,
        )
