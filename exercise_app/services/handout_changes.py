"""What is new on a sheet since the version before, in the patient's words."""

from collections.abc import Callable
from typing import Final

from exercise_app.domain.dosage_words import sentence
from exercise_app.domain.errors import NotFoundError
from exercise_app.domain.language import Language
from exercise_app.domain.program import Program, ProgramItem
from exercise_app.domain.program_steps import ProgramStep, StepKind, phase_steps
from exercise_app.services import handout_words
from exercise_app.services.ports import Library

MOST_LINES: Final = 12
_FURTHEST: Final = 12
"""How many steps of a chain are looked along; no chain is longer."""

_WORDS: Final = {
    Language.NL: {
        "new": "Nieuw: {name}.",
        "stopped": "Niet meer: {name}.",
        "heavier": "Zwaarder: {name}. {dose}",
        "lighter": "Lichter: {name}. {dose}",
        "dosage": "Anders: {name}. {dose}",
        "heavier-swap": "Zwaarder: {name}, in plaats van {old}.",
        "lighter-swap": "Lichter: {name}, in plaats van {old}.",
        "side": "Anders: {name}. {dose}",
        "both": "Links en rechts.",
        "more": "En nog {count} andere veranderingen.",
    },
    Language.EN: {
        "new": "New: {name}.",
        "stopped": "No longer: {name}.",
        "heavier": "Heavier: {name}. {dose}",
        "lighter": "Lighter: {name}. {dose}",
        "dosage": "Different: {name}. {dose}",
        "heavier-swap": "Heavier: {name}, instead of {old}.",
        "lighter-swap": "Lighter: {name}, instead of {old}.",
        "side": "Different: {name}. {dose}",
        "both": "Left and right.",
        "more": "And {count} other changes.",
    },
}


def along_chain(library: Library) -> Callable[[str, str], int]:
    """Return what counts the steps from one exercise to another along their chain."""

    def easier_of(key: str) -> str:
        try:
            return library.exercise(key).easier
        except NotFoundError:
            return ""

    def steps_down(start: str, wanted: str) -> int:
        key = start
        for step in range(1, _FURTHEST + 1):
            key = easier_of(key)
            if key == wanted:
                return step
            if not key:
                break
        return 0

    return lambda old, new: steps_down(new, old) or -steps_down(old, new)


def changes(library: Library, before: Program, after: Program, phase: int) -> tuple[str, ...]:
    """Say what is different in a phase (0-based), one sentence for each change.

    A note is not named: it stands at its exercise. What does not fit is counted.
    """
    language = after.sheet.language
    steps = [
        step
        for step in phase_steps(before, after, phase, along_chain(library))
        if step.kind is not StepKind.NOTE
    ]
    said = [_said(library, step, language) for step in steps]
    if len(said) > MOST_LINES:
        more = _WORDS[language]["more"].format(count=len(said) - MOST_LINES + 1)
        said = [*said[: MOST_LINES - 1], more]
    return tuple(said)


def _said(library: Library, step: ProgramStep, language: Language) -> str:
    words = _WORDS[language]
    item = step.after or step.before
    name = _name(library, item, language)
    if step.is_swap:
        old = _name(library, step.before, language)
        return words[f"{step.kind}-swap"].format(name=name, old=old)
    return words[step.kind].format(name=name, dose=_dose(item, step.kind, language)).strip()


def _dose(item: ProgramItem | None, kind: StepKind, language: Language) -> str:
    if item is None:
        return ""
    if kind is StepKind.SIDE:
        return handout_words.one_side(item.side, language) or _WORDS[language]["both"]
    return sentence(item.dosage, language, for_paper=True)


def _name(library: Library, item: ProgramItem | None, language: Language) -> str:
    key = item.exercise_id if item else ""
    try:
        return library.exercise(key).words[language].plain_name
    except NotFoundError:
        return key
