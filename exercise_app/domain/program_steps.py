"""What changed between two programs, with the direction of each change as plain arithmetic.

Heavier and lighter say which way the numbers, or the chain of exercises, went; not what is better.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.program import Program, ProgramItem
from exercise_app.domain.program_compare import ChangeKind, ProgramChange, program_changes

# A dosage that does not say how many sets or times a day is done once; without weight it is 0 kg.
_UNSAID = {"sets": 1, "times_per_day": 1, "load_kg": 0}
_ASKED = (
    "sets", "reps", "hold_s", "duration_s", "load_kg", "times_per_day", "days_per_week",
    "effort_cr10",
)  # fmt: skip


class StepKind(StrEnum):
    """What happened to an exercise, in the order in which it is listed."""

    NEW = "new"
    HEAVIER = "heavier"
    LIGHTER = "lighter"
    DOSAGE = "dosage"
    SIDE = "side"
    NOTE = "note"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class ProgramStep:
    """One change in one phase (its name). `before` is None when new, `after` when stopped.

    An exercise that took the place of an easier or harder one of its chain has both, with
    different exercise ids.
    """

    kind: StepKind
    phase: str
    before: ProgramItem | None
    after: ProgramItem | None

    @property
    def is_swap(self) -> bool:
        """Whether another exercise of the chain took the place."""
        both = self.before is not None and self.after is not None
        return both and self.before.exercise_id != self.after.exercise_id  # type: ignore[union-attr]


def program_steps(
    before: Program, after: Program, along_chain: Callable[[str, str], int]
) -> tuple[ProgramStep, ...]:
    """List the changes phase by phase, new ones first and stopped ones last in each.

    Args:
        before: What was issued.
        after: What is there now.
        along_chain: Steps from one exercise to another: positive when the second is harder,
            negative when it is easier, 0 when they are not of one chain.
    """
    changes = program_changes(before, after)
    order = list(StepKind)
    found: list[ProgramStep] = []
    for phase in dict.fromkeys(change.phase for change in changes):
        mine = [change for change in changes if change.phase == phase]
        steps = [*_swaps(mine, along_chain), *map(_step, mine)]
        found += sorted(steps, key=lambda step: order.index(step.kind))
    return tuple(found)


def phase_steps(
    before: Program, after: Program, phase: int, along_chain: Callable[[str, str], int]
) -> tuple[ProgramStep, ...]:
    """List the changes of one phase (0-based); none when it was not there before."""
    wanted = after.phases[phase]
    earlier = next((one for one in before.phases if one.id == wanted.id), None)
    shares = {one.id for one in before.phases} & {one.id for one in after.phases}
    if earlier is None and not shares and phase < len(before.phases):
        earlier = before.phases[phase]
    if earlier is None:
        return ()
    # Under one id, so that they are compared with each other and nothing else.
    old = replace(before, phases=(replace(earlier, id=wanted.id),))
    return program_steps(old, replace(after, phases=(wanted,)), along_chain)


def dosage_direction(before: Dosage, after: Dosage) -> int:
    """Return 1 when every changed number went up, -1 when every one went down, else 0.

    The rest between sets and 'each side' have no direction; of a range the middle counts.
    """
    signs = set()
    for name in _ASKED:
        old, new = _number(before, name), _number(after, name)
        if old == new:
            continue
        if old is None or new is None:
            return 0
        signs.add(1 if new > old else -1)
    return signs.pop() if len(signs) == 1 else 0


def _number(dosage: Dosage, name: str) -> float | None:
    low: float | None = getattr(dosage, name)
    if low is None:
        return _UNSAID.get(name)
    high: float | None = getattr(dosage, f"{name}_max", None)
    return low if high is None else (low + high) / 2


def _step(change: ProgramChange) -> ProgramStep:
    kind = StepKind(change.kind)
    if change.kind is ChangeKind.DOSAGE and change.before and change.after:
        direction = dosage_direction(change.before.dosage, change.after.dosage)
        kind = {1: StepKind.HEAVIER, -1: StepKind.LIGHTER, 0: StepKind.DOSAGE}[direction]
    return ProgramStep(kind, change.phase, change.before, change.after)


def _swaps(
    changes: list[ProgramChange], along_chain: Callable[[str, str], int]
) -> Iterator[ProgramStep]:
    """Take out pairs of a stopped and a new exercise of one chain."""
    for new in [change for change in changes if change.kind is ChangeKind.NEW]:
        for old in [change for change in changes if change.kind is ChangeKind.STOPPED]:
            steps = along_chain(old.exercise_id, new.exercise_id)
            if steps:
                changes.remove(new)
                changes.remove(old)
                kind = StepKind.HEAVIER if steps > 0 else StepKind.LIGHTER
                yield ProgramStep(kind, new.phase, old.before, new.after)
                break
