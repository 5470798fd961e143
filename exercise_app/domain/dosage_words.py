"""A dosage in words for people: one sentence, the cells of the icon row, minutes a day."""

from dataclasses import dataclass
from enum import StrEnum

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.language import Language

# Estimates for planning only, chosen by us: a repetition without a hold, a rest between sets.
SECONDS_PER_REPETITION = 3
SECONDS_BETWEEN_SETS = 30
# From here on, odd seconds are told in minutes and seconds.
_LONGEST_COUNT_S = 120

_WORDS: dict[Language, dict[str, str]] = {
    Language.NL: {
        "or": "of", "to": "tot", "side": " per kant", "side_alone": "Per kant.",
        "rep": "herhaling", "reps": "herhalingen", "sets_of": "{sets} keer {rest}",
        "sets": "{sets} keer", "sets_for": "{sets} keer {rest}", "once": "1 keer",
        "do": "Doe {0}", "do_sets": "Doe dit {0}", "do_for": "Doe dit {0}",
        "do_days": "Doe dit {0}",
        "hold": "Houd {0} vast.", "hold_each": "Houd steeds {0} vast.",
        "rest": "Rust tussendoor {0}.", "load": "Gebruik een gewicht van {0} kg.",
        "and": " en ", "count": "tel", "counts": "tellen",
        "second": "seconde", "seconds": "seconden", "minute": "minuut", "minutes": "minuten",
        "day1": "1 keer per dag", "day2": "2 keer per dag", "day": "{0} keer per dag",
        "week1": "1 dag per week", "week": "{0} dagen per week", "week7": "elke dag",
        "effort": "Hoe zwaar het voelt: {0} van 10.",
    },
    Language.EN: {
        "or": "or", "to": "to", "side": " on each side", "side_alone": "On each side.",
        "rep": "repetition", "reps": "repetitions", "sets_of": "{sets} sets of {rest}",
        "sets": "{sets} times", "sets_for": "{sets} times for {rest}", "once": "once",
        "do": "Do {0}", "do_sets": "Do this {0}", "do_for": "Do this for {0}",
        "do_days": "Do this {0}",
        "hold": "Hold for {0}.", "hold_each": "Hold for {0} each time.",
        "rest": "Rest for {0} in between.", "load": "Use a weight of {0} kg.",
        "and": " and ", "count": "second", "counts": "seconds",
        "second": "second", "seconds": "seconds", "minute": "minute", "minutes": "minutes",
        "day1": "once a day", "day2": "twice a day", "day": "{0} times a day",
        "week1": "1 day a week", "week": "{0} days a week", "week7": "every day",
        "effort": "How hard it feels: {0} out of 10.",
    },
}  # fmt: skip

_CELL_WORDS: dict[Language, dict[str, str]] = {
    Language.NL: {
        "times": "keer", "time": "keer", "each_side": "elke kant", "hold": "tellen vast",
        "hold1": "tel vast", "hold_min": "minuten vast", "hold_min1": "minuut vast",
        "per_day": "keer per dag", "per_day1": "keer per dag", "days": "dagen", "day": "dag",
        "minutes": "minuten", "minute": "minuut", "seconds": "seconden", "kg": "kg",
        "minutes_side": "min elke kant", "seconds_side": "sec elke kant",
    },
    Language.EN: {
        "times": "times", "time": "time", "each_side": "each side", "hold": "seconds hold",
        "hold1": "second hold", "hold_min": "minutes hold", "hold_min1": "minute hold",
        "per_day": "times a day", "per_day1": "time a day", "days": "days", "day": "day",
        "minutes": "minutes", "minute": "minute", "seconds": "seconds", "kg": "kg",
        "minutes_side": "min each side", "seconds_side": "sec each side",
    },
}  # fmt: skip


class IconKind(StrEnum):
    """What a cell of the icon row is about."""

    AMOUNT = "amount"
    DURATION = "duration"
    HOLD = "hold"
    LOAD = "load"
    TIMES_PER_DAY = "times-per-day"
    DAYS_PER_WEEK = "days-per-week"


@dataclass(frozen=True, slots=True)
class IconCell:
    """One cell of the icon row: which icon, the large figure, the word under it."""

    kind: IconKind
    figure: str
    word: str


def sentence(dosage: Dosage, language: Language, for_paper: bool = False) -> str:
    """Say a dosage in plain words; on paper it tells the patient to do it. Empty gives ''.

    "3 keer 10 herhalingen per kant. Houd steeds 5 tellen vast. 3 dagen per week."
    """
    words = _WORDS[language]
    amount, lead = _amount(dosage, words)
    said = [
        amount,
        _hold(dosage, words),
        "" if dosage.rest_s is None else words["rest"].format(_count(dosage.rest_s, words)),
        "" if dosage.load_kg is None else words["load"].format(decimal(dosage.load_kg, language)),
    ]
    # Without an amount the side has no clause of its own to lean on.
    if dosage.per_side and not amount:
        said.append(words["side_alone"])
    often = _often(dosage, words)
    said.append(often)
    if dosage.effort_cr10 is not None:
        said.append(words["effort"].format(dosage.effort_cr10))
    parts = [part for part in said if part]
    if for_paper and parts and parts[0] in (amount, often):
        parts[0] = words[lead if parts[0] == amount else "do_days"].format(parts[0])
    return " ".join(part[:1].upper() + part[1:] for part in parts)


def icon_cells(dosage: Dosage, language: Language) -> tuple[IconCell, ...]:
    """Give the icon row of the sheet: only what the dosage has, in reading order."""
    words = _CELL_WORDS[language]
    cells = [
        _amount_cell(dosage, words),
        _duration_cell(dosage, words),
        _hold_cell(dosage, words),
        None
        if dosage.load_kg is None
        else IconCell(IconKind.LOAD, decimal(dosage.load_kg, language), words["kg"]),
        _counted_cell(
            IconKind.TIMES_PER_DAY, dosage.times_per_day, words["per_day1"], words["per_day"]
        ),
        _counted_cell(IconKind.DAYS_PER_WEEK, dosage.days_per_week, words["day"], words["days"]),
    ]
    return tuple(cell for cell in cells if cell)


def minutes_per_day(dosage: Dosage) -> float:
    """Estimate the minutes on a day on which the exercise is done.

    Assumes 3 s a repetition or its hold when longer, both sides one after the other, 30 s rest
    between sets unless given, the middle of a range, and once a day unless given. A rest without
    sets falls between repetitions. With repetitions, a duration is the whole; without, a set.
    """
    sets = _middle(dosage.sets, dosage.sets_max)
    reps = _middle(dosage.reps, dosage.reps_max)
    per_repetition = max(SECONDS_PER_REPETITION, dosage.hold_s or 0)
    if dosage.duration_s is not None:
        work = dosage.duration_s * (1 if dosage.reps else sets)
    elif dosage.reps is not None or dosage.hold_s is not None:
        work = sets * reps * per_repetition
    else:
        work = 0
    rests = sets - 1 if dosage.sets else reps - 1 if dosage.rest_s else 0
    pause = dosage.rest_s or SECONDS_BETWEEN_SETS
    if not work or (dosage.reps and dosage.duration_s):
        rests = 0
    seconds = work * (2 if dosage.per_side else 1) + rests * pause
    return seconds * (dosage.times_per_day or 1) / 60


def mean_minutes_per_day(dosage: Dosage) -> float:
    """Estimate the minutes a day over a whole week; without days a week, every day."""
    days = 7 if dosage.days_per_week is None else dosage.days_per_week
    return minutes_per_day(dosage) * days / 7


def decimal(number: float, language: Language) -> str:
    """Write a number without needless decimals, with a comma in Dutch."""
    text = str(int(number)) if number == int(number) else repr(float(number))
    return text.replace(".", ",") if language == Language.NL else text


def _middle(low: int | None, high: int | None) -> float:
    if low is None:
        return 1
    return low if high is None else (low + high) / 2


def _span(low: int, high: int | None, words: dict[str, str]) -> str:
    if high is None:
        return str(low)
    link = words["or"] if high == low + 1 else words["to"]
    return f"{low} {link} {high}"


def _amount(dosage: Dosage, words: dict[str, str]) -> tuple[str, str]:
    """The first clause, and which words put it in the imperative."""
    side = words["side"] if dosage.per_side else ""
    many = dosage.sets is not None and (dosage.sets > 1 or dosage.sets_max is not None)
    sets = "" if dosage.sets is None else _span(dosage.sets, dosage.sets_max, words)
    lasts = "" if dosage.duration_s is None else _time(dosage.duration_s, words)
    # A set of a single held repetition is just "3 times, hold".
    is_single_hold = dosage.reps == 1 and dosage.reps_max is None and dosage.hold_s is not None
    if dosage.reps is not None and not (is_single_hold and many):
        several = dosage.reps > 1 or dosage.reps_max is not None
        noun = words["reps"] if several else words["rep"]
        reps = f"{_span(dosage.reps, dosage.reps_max, words)} {noun}"
        clause = words["sets_of"].format(sets=sets, rest=reps) if many else reps
        return f"{clause}{side}{', ' + lasts if lasts else ''}.", "do"
    if many and lasts and dosage.reps is None:
        return f"{words['sets_for'].format(sets=sets, rest=lasts)}{side}.", "do_sets"
    if many:
        clause = words["sets"].format(sets=sets)
        return f"{clause}{side}{', ' + lasts if lasts else ''}.", "do_sets"
    if lasts:
        return f"{lasts}{side}.", "do_for"
    return (f"{words['once']}{side}.", "do_sets") if sets else ("", "")


def _hold(dosage: Dosage, words: dict[str, str]) -> str:
    if dosage.hold_s is None:
        return ""
    again = max(dosage.sets_max or dosage.sets or 1, dosage.reps_max or dosage.reps or 1) > 1
    return words["hold_each" if again else "hold"].format(_count(dosage.hold_s, words))


def _often(dosage: Dosage, words: dict[str, str]) -> str:
    parts = []
    if (times := dosage.times_per_day) is not None:
        parts.append(words.get(f"day{times}", words["day"]).format(times))
    if (days := dosage.days_per_week) is not None:
        parts.append(words.get(f"week{days}", words["week"]).format(days))
    return f"{', '.join(parts)}." if parts else ""


def _count(seconds: int, words: dict[str, str]) -> str:
    """A hold or rest: counted aloud when short, else as a time."""
    if seconds % 60 and seconds <= _LONGEST_COUNT_S:
        return f"{seconds} {words['count' if seconds == 1 else 'counts']}"
    return _time(seconds, words)


def _time(seconds: int, words: dict[str, str]) -> str:
    minutes, rest = divmod(seconds, 60)
    parts = []
    if minutes:
        parts.append(f"{minutes} {words['minute' if minutes == 1 else 'minutes']}")
    if rest:
        parts.append(f"{rest} {words['second' if rest == 1 else 'seconds']}")
    return words["and"].join(parts)


def _counted_cell(kind: IconKind, number: int | None, one: str, more: str) -> IconCell | None:
    return None if number is None else IconCell(kind, str(number), one if number == 1 else more)


def _dashed(low: int | None, high: int | None) -> str:
    if low is None:
        return ""
    return str(low) if high is None else f"{low}–{high}"


def _amount_cell(dosage: Dosage, words: dict[str, str]) -> IconCell | None:
    sets, reps = _dashed(dosage.sets, dosage.sets_max), _dashed(dosage.reps, dosage.reps_max)
    if not reps and dosage.duration_s is not None:
        return None
    if dosage.hold_s is not None and reps == "1" and sets not in ("", "1"):
        reps = ""
    figures = [figure for figure in (sets, reps) if figure]
    if sets == "1" and reps:
        figures = [reps]
    if not figures:
        return None
    word = "each_side" if dosage.per_side else "time" if figures == ["1"] else "times"
    return IconCell(IconKind.AMOUNT, " × ".join(figures), words[word])


def _duration_cell(dosage: Dosage, words: dict[str, str]) -> IconCell | None:
    if dosage.duration_s is None:
        return None
    minutes, rest = divmod(dosage.duration_s, 60)
    figure = f"{minutes}:{rest:02d}" if minutes and rest else str(minutes or rest)
    unit = "minute" if figure == "1" and minutes else "minutes" if minutes else "seconds"
    sets = _dashed(dosage.sets, dosage.sets_max)
    if dosage.reps is None:
        figure = figure if sets in ("", "1") else f"{sets} × {figure}"
        if dosage.per_side:
            unit = "minutes_side" if minutes else "seconds_side"
    return IconCell(IconKind.DURATION, figure, words[unit])


def _hold_cell(dosage: Dosage, words: dict[str, str]) -> IconCell | None:
    if dosage.hold_s is None:
        return None
    whole_minutes = dosage.hold_s % 60 == 0
    number = dosage.hold_s // 60 if whole_minutes else dosage.hold_s
    unit = ("hold_min" if whole_minutes else "hold") + ("1" if number == 1 else "")
    return IconCell(IconKind.HOLD, str(number), words[unit])
