"""What a program has become since it was issued last, ready to be written on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from exercise_app.domain.dosage_text import sentence
from exercise_app.domain.errors import NotFoundError
from exercise_app.domain.program import Side
from exercise_app.domain.program_steps import StepKind, program_steps
from exercise_app.services.handout_changes import along_chain

if TYPE_CHECKING:
    from datetime import date

    from exercise_app.domain.language import Language
    from exercise_app.domain.program import IssuedVersion, Program, ProgramItem
    from exercise_app.domain.program_steps import ProgramStep
    from exercise_app.services.ports import Library


@dataclass(frozen=True, slots=True)
class CompareRow:
    """One change. `old_name` is the exercise of the chain that this one takes the place of."""

    kind: StepKind
    phase: str
    name: str
    old_name: str = ""
    dose_before: str = ""
    dose_after: str = ""
    side: Side = Side.BOTH
    note: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The program beside the version that was issued last. Words are in the screen's language."""

    number: int
    code: str
    issued_on: date
    rows: tuple[CompareRow, ...]


def comparison(
    version: IssuedVersion, program: Program, library: Library, language: Language
) -> Comparison:
    """Compare a program with a version of it."""
    steps = program_steps(version.program, program, along_chain(library))
    rows = tuple(_row(step, library, language) for step in steps)
    return Comparison(version.number, version.code, version.issued_at.date(), rows)


def _row(step: ProgramStep, library: Library, language: Language) -> CompareRow:
    item = step.after or step.before
    return CompareRow(
        step.kind,
        step.phase,
        _name(item, library, language),
        _name(step.before, library, language) if step.is_swap else "",
        _dose(step.before, language),
        _dose(step.after, language),
        item.side if item else Side.BOTH,
        step.after.note if step.after else "",
    )


def _name(item: ProgramItem | None, library: Library, language: Language) -> str:
    key = item.exercise_id if item else ""
    try:
        return library.exercise(key).name(language)
    except NotFoundError:
        return key


def _dose(item: ProgramItem | None, language: Language) -> str:
    if item is None or item.dosage.is_empty:
        return ""
    return sentence(item.dosage, language)
