"""A dosage as one line of text, as therapists write it: reading it and writing it.

Decisions, where practice differs. A number of seconds after a count is held: `5x10s` is 5
repetitions of 10 seconds hold, `3x5x10s` is 3 sets of those. Minutes after a count, or a clock
time, are gone on for: `4x1min` and `3x0:30` are sets with a duration. A bare `90s` is a duration
of 1:30; beside repetitions bare seconds are refused, because they may be hold or rest. "Om de dag"
(every other day) is refused: it is 3.5 days a week, and the therapist says which whole number.
"""

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from exercise_app.domain.dosage import RANGES, Dosage
from exercise_app.domain.dosage_vocabulary import Token, tokens_of
from exercise_app.domain.dosage_words import (
    IconCell,
    IconKind,
    icon_cells,
    minutes_per_day,
    sentence,
)
from exercise_app.domain.errors import DosageTextError

__all__ = [
    "IconCell",
    "IconKind",
    "as_json",
    "format_dosage",
    "icon_cells",
    "minutes_per_day",
    "parse",
    "sentence",
]

MAX_LENGTH = 200

_N = "[nf](?:[-o][nf])?"
_CLOCK = "[nf]:n"
_MINUTES = f"{_N}[mu](?:ns)?"
_TIME = f"(?:{_CLOCK}|{_MINUTES}|{_N}s)"
_LONG = f"(?:{_CLOCK}|{_MINUTES})"
_FIRST = "[ov]?"

# What can stand in a line, in letters of the vocabulary; group names are fields of Dosage. Earlier
# expressions are tried first, and each is tried at its greatest length first.
_TERMS = tuple(
    re.compile(pattern)
    for pattern in (
        f"(?P<sets>{_N})(?:x|x?T{_FIRST}x?)(?P<reps>{_N})R?[xov](?P<hold_s>{_TIME})[VH]?",
        f"(?P<sets>{_N})x(?P<reps>{_N})x(?P<alone>{_N})",
        f"(?P<sets>{_N})x(?P<duration_s>{_LONG})",
        f"(?P<sets>{_N})x?T{_FIRST}(?P<duration_s>{_TIME})",
        f"(?P<reps>{_N})x(?P<hold_s>{_N}s)[VH]?",
        f"(?P<sets>{_N})(?:x|x?T{_FIRST}x?)(?P<reps>{_N})[Rx]?",
        f"(?P<reps>{_N})R[xov](?P<sets>{_N})[Tx]?",
        f"(?P<times_per_day>{_N})(?:x?[db]|xD)",
        f"(?P<days_per_week>{_N})(?:x?w|xy?w|yw|xW)",
        f"(?P<sets>{_N})x?T",
        f"(?P<reps>{_N})(?:xR?|R)",
        f"[hH][:v]?(?P<hold_s>{_TIME}|{_N})V?",
        f"[pP][:v]?(?P<rest_s>{_TIME}|{_N})",
        f"v?(?P<load_kg>{_N})k",
        f"E:?(?P<effort_cr10>{_N})",
        f"E:?(?P<effort_cr10>{_N})[/ov](?P<out_of>n)",
        f"v?(?P<duration_s>{_TIME})",
        f"v?(?P<hold_s>{_TIME})[HV]",
        f"v?(?P<rest_s>{_TIME})P",
        "(?P<per_side>L)",
        "(?P<every_day>D)",
        # "10 min/dag" is once a day; after a bare number the slash belongs to that number.
        "(?P<once_a_day>d|(?<=[msuRL])b)",
        "(?P<once_a_week>W)",
    )
)
_RANGED = ("sets", "reps")
_WHOLE_VALUES = {"every_day": ("days_per_week", 7), "once_a_week": ("days_per_week", 1),
                 "once_a_day": ("times_per_day", 1), "per_side": ("per_side", True)}  # fmt: skip
_SKIPPED = (",", "-")


@dataclass(frozen=True, slots=True)
class _Said:
    """One field with the tokens that say it."""

    field: str
    tokens: tuple[Token, ...]


def parse(line: str) -> Dosage:
    """Read a dosage line in Dutch or English words or signs, any case, terms in any order.

    Raises:
        DosageTextError: with `reason` (`empty`, `too-long`, `not-understood`, `number-alone`,
            `whole-number`, `no-range`, `not-above-minimum`, `out-of-range` with `field`, `low` and
            `high`, `said-twice` with `field`, `every-other-day`, `seconds-unclear`), `at` (index of
            the character) and `part` (the piece of text meant).
    """
    if len(line) > MAX_LENGTH:
        raise DosageTextError(reason="too-long", at=MAX_LENGTH, part="", limit=MAX_LENGTH)
    tokens = tokens_of(line)
    _refuse_unknown(line, tokens)
    said = _Reader(line, tokens).read()
    if not said:
        raise DosageTextError(reason="empty", at=0, part="")
    return _dosage_of(line, said)


def as_json(dosage: Dosage) -> dict[str, int | float | bool | None]:
    """Give the fields of a dosage under the names of the command line; absent is None."""
    fields: dict[str, int | float | bool | None] = asdict(dosage)
    return fields


def format_dosage(dosage: Dosage) -> str:
    """Write a dosage in the canonical notation, as `3x10 h5s r30s 4kg side 2/d 5/w e4`."""
    parts = [
        *_amount(dosage),
        _seconds("h", dosage.hold_s),
        _seconds("r", dosage.rest_s),
        "" if dosage.load_kg is None else f"{_plain(dosage.load_kg)}kg",
        "side" if dosage.per_side else "",
        "" if dosage.times_per_day is None else f"{dosage.times_per_day}/d",
        "" if dosage.days_per_week is None else f"{dosage.days_per_week}/w",
        "" if dosage.effort_cr10 is None else f"e{dosage.effort_cr10}",
    ]
    return " ".join(part for part in parts if part)


def _amount(dosage: Dosage) -> tuple[str, ...]:
    sets = _span(dosage.sets, dosage.sets_max)
    reps = _span(dosage.reps, dosage.reps_max)
    lasts = _clock(dosage.duration_s)
    if sets and reps:
        return (f"{sets}x{reps}", lasts)
    if sets:
        return (
            (f"{sets}x{lasts}",) if lasts else (f"{sets} set" if sets == "1" else f"{sets} sets",)
        )
    # The duration first: "10x 1:30" would read as ten times one and a half minutes.
    return (lasts, f"{reps}x" if reps else "")


def _span(low: int | None, high: int | None) -> str:
    if low is None:
        return ""
    return str(low) if high is None else f"{low}-{high}"


def _clock(seconds: int | None) -> str:
    if seconds is None:
        return ""
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}:{rest:02d}" if rest else f"{minutes}min"


def _seconds(letter: str, seconds: int | None) -> str:
    return "" if seconds is None else f"{letter}{seconds}s"


def _plain(number: float) -> str:
    return str(int(number)) if number == int(number) else repr(float(number))


def _refuse_unknown(line: str, tokens: tuple[Token, ...]) -> None:
    for token in tokens:
        if token.kind == "?":
            raise _problem("not-understood", line, token, token)
        if token.kind == "A":
            raise _problem("every-other-day", line, token, token)


class _Reader:
    """Divides tokens into terms, going back where a first division leads nowhere."""

    def __init__(self, line: str, tokens: tuple[Token, ...]) -> None:
        self._line = line
        self._tokens = tokens
        self._kinds = "".join(token.kind for token in tokens)
        self._dead: set[int] = set()

    def read(self) -> tuple[_Said, ...]:
        said = self._from(0)
        if said is None:
            at = max(self._dead)
            # "3x10,5/w": the comma made one number of two.
            token = self._tokens[at - 1 if at and self._kinds[at - 1] == "f" else at]
            reason = {"n": "number-alone", "f": "whole-number"}.get(token.kind, "not-understood")
            raise _problem(reason, self._line, token, token)
        return said

    def _from(self, at: int) -> tuple[_Said, ...] | None:
        if at == len(self._kinds):
            return ()
        if at in self._dead:
            return None
        for end, said in self._terms_at(at):
            rest = self._from(end)
            if rest is not None:
                return said + rest
        if self._kinds[at] in _SKIPPED and (rest := self._from(at + 1)) is not None:
            return rest
        self._dead.add(at)
        return None

    def _terms_at(self, at: int) -> Iterator[tuple[int, tuple[_Said, ...]]]:
        for term in _TERMS:
            for end in range(len(self._kinds), at, -1):
                if (match := term.fullmatch(self._kinds, at, end)) and self._is_apart(end):
                    groups = ((name, match.span(name)) for name in match.groupdict())
                    yield end, tuple(_Said(n, self._tokens[a:b]) for n, (a, b) in groups)

    def _is_apart(self, end: int) -> bool:
        """Whether a term may end here: not inside a phrase, nor between the x and 10 of 3x10."""
        if end == len(self._tokens):
            return True
        last, following = self._tokens[end - 1], self._tokens[end]
        if last.start == following.start:
            return False
        is_glued = last.end == following.start
        return not (is_glued and last.kind == "x" and following.kind in "nf")


def _dosage_of(line: str, said: tuple[_Said, ...]) -> Dosage:
    values: dict[str, int | float | bool] = {}
    for one in said:
        for field, value in _values_of(line, one):
            if field in values:
                raise _problem("said-twice", line, one.tokens[0], one.tokens[-1], field=field)
            values[field] = value
    _refuse_unclear_seconds(line, said)
    return Dosage(**values)  # type: ignore[arg-type]


def _values_of(line: str, said: _Said) -> Iterator[tuple[str, int | float | bool]]:
    if said.field in _WHOLE_VALUES:
        yield _WHOLE_VALUES[said.field]
    elif said.field == "out_of":
        if said.tokens[0].value != 10:
            raise _problem("not-understood", line, said.tokens[0], said.tokens[0])
    elif said.field == "alone":
        raise _problem("number-alone", line, said.tokens[0], said.tokens[-1])
    elif said.field in _RANGED:
        yield from _span_of(line, said)
    else:
        if said.tokens[1:2] and said.tokens[1].kind in "-o":
            raise _problem("no-range", line, said.tokens[0], said.tokens[2], field=said.field)
        _refuse_odd_clock(line, said.tokens)
        number = _amount_of(said.tokens)
        if said.field != "load_kg":
            number = _whole(line, number, said.tokens)
        yield said.field, _checked(line, said.field, number, said.tokens)


def _span_of(line: str, said: _Said) -> Iterator[tuple[str, int | float]]:
    first = said.tokens[:1]
    low = _checked(line, said.field, _whole(line, first[0].value, first), first)
    yield said.field, low
    if len(said.tokens) > 1:
        second = said.tokens[2:3]
        high = _checked(line, said.field, _whole(line, second[0].value, second), second)
        if high <= low:
            raise _problem("not-above-minimum", line, second[0], second[0], field=said.field)
        yield f"{said.field}_max", high


def _amount_of(tokens: tuple[Token, ...]) -> float:
    """The number that tokens give, times in seconds."""
    first, kinds = tokens[0].value, "".join(token.kind for token in tokens)
    if len(tokens) > 1 and kinds[1] == ":":
        return first * 60 + tokens[2].value
    factor = {"m": 60, "u": 3600}.get(kinds[1:2], 1)
    more = tokens[2].value if len(tokens) > 2 else 0
    # Rounded, so that 1.1 minutes are 66 seconds; a load stays as it was typed.
    return first if factor == 1 and not more else round(first * factor + more, 6)


def _refuse_odd_clock(line: str, tokens: tuple[Token, ...]) -> None:
    """Refuse clock times such as 1:75 and 1:5."""
    if len(tokens) == 3 and tokens[1].kind == ":":
        seconds = tokens[2]
        if seconds.end - seconds.start != 2 or seconds.value >= 60:
            raise _problem("not-understood", line, seconds, seconds)


def _whole(line: str, number: float, tokens: tuple[Token, ...]) -> int:
    if number != int(number):
        raise _problem("whole-number", line, tokens[0], tokens[-1])
    return int(number)


def _checked(line: str, field: str, number: float, tokens: tuple[Token, ...]) -> float:
    low, high = RANGES[field]
    if not low <= number <= high:
        raise _problem("out-of-range", line, tokens[0], tokens[-1], field=field, low=low, high=high)
    return number


def _refuse_unclear_seconds(line: str, said: tuple[_Said, ...]) -> None:
    """Refuse bare seconds beside repetitions: they may be meant as hold or as rest."""
    if not any(one.field == "reps" for one in said):
        return
    for one in said:
        if one.field == "duration_s" and "".join(t.kind for t in one.tokens) in ("ns", "fs"):
            raise _problem("seconds-unclear", line, one.tokens[0], one.tokens[-1])


def _problem(reason: str, line: str, first: Token, last: Token, **facts: object) -> DosageTextError:
    part = line[first.start : last.end]
    return DosageTextError(reason=reason, at=first.start, part=part, **facts)
