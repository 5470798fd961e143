"""A program filled from a template, as a whole or with one phase of it; pure functions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from exercise_app.domain.program import program_from

if TYPE_CHECKING:
    from exercise_app.domain.program import Program, ProgramTemplate


def filled_from(program: Program, template: ProgramTemplate) -> Program:
    """Put the phases of a template in the place of those of a program."""
    made = _made(program, template)
    sheet = replace(program.sheet, pain_rules=template.pain_rules)
    return replace(
        program, title=made.title, template_id=made.template_id, phases=made.phases, sheet=sheet
    )


def with_phase_from(
    program: Program, template: ProgramTemplate, phase: int, current: int
) -> tuple[Program, int]:
    """Take one phase (0-based) of a template; return the program and where that phase is.

    It takes the place of the current phase when that is empty, else it comes last.
    """
    taken = _made(program, template).phases[phase]
    phases = program.phases
    index = min(current, len(phases) - 1)
    if phases and not phases[index].items:
        return replace(program, phases=(*phases[:index], taken, *phases[index + 1 :])), index
    return replace(program, phases=(*phases, taken)), len(phases)


def _made(program: Program, template: ProgramTemplate) -> Program:
    # The service would use today; a program that runs keeps its own first day.
    start = program.starts_on or date.min
    return program_from(template, program.episode_id, program.sheet.language, start)
