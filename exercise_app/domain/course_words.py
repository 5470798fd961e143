"""The arithmetic of a course in words: figures and their sources, never a judgement."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from exercise_app.domain.course import Course
from exercise_app.domain.course_numbers import (
    Comparison,
    CourseNumbers,
    PhaseNumbers,
    course_numbers,
    phase_numbers,
)
from exercise_app.domain.language import Language
from exercise_app.domain.trend import Allowed, Slope

_MONTHS: dict[Language, str] = {
    Language.NL: (
        "januari februari maart april mei juni juli augustus september oktober november december"
    ),
    Language.EN: (
        "January February March April May June July August September October November December"
    ),
}

_WORDS: dict[Language, dict[str, str]] = {
    Language.NL: {
        "firsts": "Eerste {n} cijfers gemiddeld {first}. Laatste {n} gemiddeld {last}.",
        "first": "Eerste cijfer {first}. Laatste cijfer {last}.",
        "lower": "Dat is {p} % lager.", "higher": "Dat is {p} % hoger.", "same": "Dat is gelijk.",
        "no_percent": "Een percentage is er niet, want het begin is 0.",
        "since": "Verandering sinds het begin. {scores} van {start} tot en met {end}.",
        "scores": "{n} cijfers", "score": "1 cijfer",
        "one": "Eén cijfer, op {day}.", "one_day": "{n} cijfers op één dag, {day}.",
        "needs_two": "Voor een verschil zijn cijfers van twee dagen nodig.",
        "median": "Mediaan van {n} cijfers. Laagste {low}, hoogste {high}.",
        "median_source": "De mediaan is het middelste cijfer.",
        "errors": "Meetfout van een verschil tussen twee gemiddelden van {n} cijfers.",
        "error": "Meetfout van een verschil tussen twee losse cijfers.",
        "error_source": "Berekend uit SEM 1,02. Childs 2005, Spine.",
        "important_figure": "2 of 30 %",
        "important": "Kleinste belangrijke verandering in de literatuur.",
        "important_at": " 30 % onder {first} is {at}.",
        "important_source": (
            "Ostelo 2008, Spine. Een gemiddelde van groepen, geen oordeel over één persoon."
        ),
        "slope": "Punten per week over de hele periode, ongeveer tussen {low} en {high}.",
        "slope_source": "Mediaan van alle hellingen, Sen 1968. Beschrijving, geen toets.",
        "cautious": " Weinig cijfers: lees voorzichtig.",
        "slope_short": "Helling {slope} per week, ongeveer tussen {low} en {high}.",
        "baseline": "Laatste cijfer {last}. Mediaan van de eerste 3 cijfers {median}.",
        "baseline_source": "De mediaan van drie dempt een eerste cijfer dat toevallig hoog was.",
        "phase": "{name}: {scores}, mediaan {median}, middelste helft {low} tot {high}.",
        "phase_nap": (
            "Lager dan in de fase ervoor in {p} % van de paren. NAP, Parker en Vannest 2009."
        ),
        "phase_source": "Mediaan en kwartielen van deze fase.",
        "missing": "Zonder antwoord. Niet gevraagd: {n}.",
        "missing_source": "Lege dagen zijn niet aangevuld.",
        "summary": "{scores} van {start} tot en met {end}.", "none": "Er zijn geen cijfers.",
        "summary_one": "Eén cijfer: {value}, op {day}.",
    },
    Language.EN: {
        "firsts": "First {n} scores average {first}. Last {n} average {last}.",
        "first": "First score {first}. Last score {last}.",
        "lower": "That is {p}% lower.", "higher": "That is {p}% higher.", "same": "That is equal.",
        "no_percent": "There is no percentage, because the start is 0.",
        "since": "Change since the start. {scores} from {start} to {end}.",
        "scores": "{n} scores", "score": "1 score",
        "one": "One score, on {day}.", "one_day": "{n} scores on one day, {day}.",
        "needs_two": "A difference needs scores from two days.",
        "median": "Median of {n} scores. Lowest {low}, highest {high}.",
        "median_source": "The median is the middle score.",
        "errors": "Measurement error of a difference between two means of {n} scores.",
        "error": "Measurement error of a difference between two single scores.",
        "error_source": "Calculated from SEM 1.02. Childs 2005, Spine.",
        "important_figure": "2 or 30%",
        "important": "Smallest important change in the literature.",
        "important_at": " 30% below {first} is {at}.",
        "important_source": (
            "Ostelo 2008, Spine. An average of groups, not a verdict on one person."
        ),
        "slope": "Points a week over the whole period, roughly between {low} and {high}.",
        "slope_source": "Median of all slopes, Sen 1968. A description, not a test.",
        "cautious": " Few scores: read with care.",
        "slope_short": "Slope {slope} a week, roughly between {low} and {high}.",
        "baseline": "Last score {last}. Median of the first 3 scores {median}.",
        "baseline_source": "The median of three tempers a first score that happened to be high.",
        "phase": "{name}: {scores}, median {median}, middle half {low} to {high}.",
        "phase_nap": (
            "Lower than in the phase before in {p}% of the pairs. NAP, Parker and Vannest 2009."
        ),
        "phase_source": "Median and quartiles of this phase.",
        "missing": "Without an answer. Not asked: {n}.",
        "missing_source": "Empty days are not filled in.",
        "summary": "{scores} from {start} to {end}.", "none": "There are no scores.",
        "summary_one": "One score: {value}, on {day}.",
    },
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ArithmeticRow:
    """One line of arithmetic: the figure, what it is, and where it comes from."""

    figure: str
    sentence: str
    source: str


def arithmetic(course: Course, language: Language) -> tuple[ArithmeticRow, ...]:
    """Give the main rows: change since the start, measurement error, smallest important change.

    With one day only the score; with three or four days the median and range as well; nothing
    without a score.
    """
    numbers = course_numbers(course)
    if numbers is None:
        return ()
    words = _WORDS[language]
    if numbers.comparison is None:
        key = "one" if numbers.count == 1 else "one_day"
        sentence = words[key].format(n=numbers.count, day=day_words(numbers.last.day, language))
        return (ArithmeticRow(score(numbers.last.value, language), sentence, words["needs_two"]),)
    rows = [
        ArithmeticRow(
            signed(numbers.comparison.change, language),
            _comparison(numbers.comparison, language),
            words["since"].format(**_period(numbers, language)),
        )
    ]
    if numbers.allowed is Allowed.MEDIAN:
        rows.append(_median(numbers, language))
    return (*rows, *_literature(numbers.comparison, language))


def further_arithmetic(course: Course, language: Language) -> tuple[ArithmeticRow, ...]:
    """Give what else the numbers say: slope, change against the baseline, phases, empty answers."""
    numbers = course_numbers(course)
    if numbers is None:
        return ()
    words = _WORDS[language]
    rows = []
    if numbers.slope is not None:
        rows.append(_slope(numbers.slope, numbers.allowed, language))
    if numbers.from_baseline is not None:
        last = numbers.last.value
        start = score(last - numbers.from_baseline, language)
        sentence = words["baseline"].format(last=score(last, language), median=start)
        figure = signed(numbers.from_baseline, language)
        rows.append(ArithmeticRow(figure, sentence, words["baseline_source"]))
    rows.extend(_phase(phase, language) for phase in phase_numbers(course))
    if course.missing or course.not_asked:
        sentence = words["missing"].format(n=len(course.not_asked))
        rows.append(ArithmeticRow(str(course.missing), sentence, words["missing_source"]))
    return tuple(rows)


def summary(numbers: CourseNumbers | None, language: Language) -> str:
    """Say the numbers in two or three sentences."""
    words = _WORDS[language]
    if numbers is None:
        return words["none"]
    if numbers.comparison is None and numbers.count == 1:
        day = day_words(numbers.last.day, language, with_year=True)
        return words["summary_one"].format(value=score(numbers.last.value, language), day=day)
    if numbers.comparison is None:
        day = day_words(numbers.last.day, language, with_year=True)
        return words["one_day"].format(n=numbers.count, day=day)
    said = [
        words["summary"].format(**_period(numbers, language, with_year=True)),
        _comparison(numbers.comparison, language),
    ]
    if (slope := numbers.slope) is not None:
        spread = {"low": signed(slope.low, language), "high": signed(slope.high, language)}
        said.append(words["slope_short"].format(slope=signed(slope.per_week, language), **spread))
    return " ".join(said)


def decimals(number: float, language: Language, places: int = 1) -> str:
    """Write a number with fixed decimals: comma in Dutch, a true minus, never minus zero."""
    text = str(_rounded(abs(number), places))
    if number < 0 and _rounded(number, places):
        text = f"\N{MINUS SIGN}{text}"
    return text.replace(".", ",") if language == Language.NL else text


def signed(number: float, language: Language, places: int = 1) -> str:
    """Write a difference: with a plus when higher, a true minus when lower, none when equal."""
    text = decimals(number, language, places)
    return f"+{text}" if number > 0 and _rounded(number, places) else text


def score(number: float, language: Language) -> str:
    """Write a score: whole when it is whole, else with one decimal."""
    return decimals(number, language, 0 if number == int(number) else 1)


def day_words(day: date, language: Language, *, with_year: bool = False) -> str:
    """Write a day as people say it: '9 maart', '9 March 2026'."""
    month = _MONTHS[language].split()[day.month - 1]
    return f"{day.day} {month} {day.year}" if with_year else f"{day.day} {month}"


def _rounded(number: float, places: int) -> Decimal:
    """Round halves up, as people do by hand."""
    return Decimal(repr(number)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def _period(
    numbers: CourseNumbers, language: Language, *, with_year: bool = False
) -> dict[str, str]:
    start, end = numbers.first.day, numbers.last.day
    years = with_year or start.year != end.year
    words = _WORDS[language]
    return {
        "scores": words["score" if numbers.count == 1 else "scores"].format(n=numbers.count),
        "start": day_words(start, language, with_year=years),
        "end": day_words(end, language, with_year=years),
    }


def _comparison(comparison: Comparison, language: Language) -> str:
    words, single = _WORDS[language], comparison.count == 1
    write = score if single else decimals
    said = words["first" if single else "firsts"].format(
        n=comparison.count,
        first=write(comparison.first, language),
        last=write(comparison.last, language),
    )
    if comparison.percent is None:
        how = words["same"] if comparison.change == 0 else words["no_percent"]
    elif comparison.change == 0:
        how = words["same"]
    else:
        key = "lower" if comparison.change < 0 else "higher"
        how = words[key].format(p=_percent(comparison.percent))
    return f"{said} {how}"


def _percent(percent: float) -> str:
    """A share without its sign; a difference is never told as 0 %."""
    return str(_rounded(abs(percent), 0)) if abs(percent) >= 0.5 else "<1"


def _median(numbers: CourseNumbers, language: Language) -> ArithmeticRow:
    words = _WORDS[language]
    sentence = words["median"].format(
        n=numbers.count, low=score(numbers.low, language), high=score(numbers.high, language)
    )
    return ArithmeticRow(score(numbers.median, language), sentence, words["median_source"])


def _literature(comparison: Comparison, language: Language) -> tuple[ArithmeticRow, ArithmeticRow]:
    words, single = _WORDS[language], comparison.count == 1
    error = words["error" if single else "errors"].format(n=comparison.count)
    important = words["important"]
    if comparison.first:
        write = score if single else decimals
        important += words["important_at"].format(
            first=write(comparison.first, language), at=decimals(comparison.important_at, language)
        )
    return (
        ArithmeticRow(decimals(comparison.error, language), error, words["error_source"]),
        ArithmeticRow(words["important_figure"], important, words["important_source"]),
    )


def _slope(slope: Slope, level: Allowed, language: Language) -> ArithmeticRow:
    words = _WORDS[language]
    sentence = words["slope"].format(
        low=signed(slope.low, language), high=signed(slope.high, language)
    )
    source = words["slope_source"]
    if level is Allowed.CAUTIOUS_SLOPE:
        source += words["cautious"]
    return ArithmeticRow(signed(slope.per_week, language), sentence, source)


def _phase(phase: PhaseNumbers, language: Language) -> ArithmeticRow:
    words = _WORDS[language]
    sentence = words["phase"].format(
        name=phase.name,
        scores=words["score" if phase.count == 1 else "scores"].format(n=phase.count),
        median=score(phase.median, language),
        low=score(phase.lower_quartile, language),
        high=score(phase.upper_quartile, language),
    )
    source = words["phase_source"]
    if phase.non_overlap is not None:
        source = words["phase_nap"].format(p=str(_rounded(phase.non_overlap * 100, 0)))
    return ArithmeticRow(score(phase.median, language), sentence, source)
