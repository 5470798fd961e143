"""The words in a chart, per language of the reader."""

from dataclasses import dataclass

from exercise_app.domain.course import Course
from exercise_app.domain.course_words import day_words
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion


@dataclass(frozen=True, slots=True)
class ChartWords:
    """Every word a chart shows besides names of phases and events.

    `weeks_since` has a place `{0}` for the day; `title` is what the chart is about.
    """

    title: str
    session: str
    diary: str
    zero: str
    not_asked: str
    not_measured: str
    flare: str
    scale: str
    weeks_since: str
    important: str
    smoothed: str
    groups: str
    no_scores: str


_TITLES: dict[Language, dict[PainQuestion, str]] = {
    Language.NL: {
        PainQuestion.AVERAGE_24H: "Gemiddelde pijn, 24 uur",
        PainQuestion.WORST_24H: "Ergste pijn, 24 uur",
        PainQuestion.NOW: "Pijn op dit moment",
        PainQuestion.BEFORE: "Pijn vóór de oefeningen",
        PainQuestion.AFTER: "Pijn na de oefeningen",
    },
    Language.EN: {
        PainQuestion.AVERAGE_24H: "Average pain, 24 hours",
        PainQuestion.WORST_24H: "Worst pain, 24 hours",
        PainQuestion.NOW: "Pain at this moment",
        PainQuestion.BEFORE: "Pain before the exercises",
        PainQuestion.AFTER: "Pain after the exercises",
    },
}


def chart_words(course: Course, language: Language) -> ChartWords:
    """Give the words for a course in a language."""
    title = _TITLES[language][course.question]
    if language == Language.NL:
        return ChartWords(
            title=title,
            session="zitting",
            diary="dagboek",
            zero="open: cijfer 0",
            not_asked="niet gevraagd",
            not_measured="niet gemeten",
            flare="opvlamming",
            scale="0 geen pijn, 10 ergst denkbare pijn",
            weeks_since=_since("weken sinds {0}", course, language),
            important="begin min 30 %",
            smoothed="gewogen gemiddelde",
            groups=(
                "Gemiddelde van groepen patiënten uit onderzoek. Uw eigen verloop kan anders zijn."
            ),
            no_scores="Nog geen cijfers",
        )
    return ChartWords(
        title=title,
        session="session",
        diary="diary",
        zero="open: score 0",
        not_asked="not asked",
        not_measured="not measured",
        flare="flare-up",
        scale="0 no pain, 10 worst pain imaginable",
        weeks_since=_since("weeks since {0}", course, language),
        important="start minus 30%",
        smoothed="weighted mean",
        groups="Average of groups of patients in research. Your own course may differ.",
        no_scores="No scores yet",
    )


def _since(words: str, course: Course, language: Language) -> str:
    if not course.points:
        return ""
    return words.format(day_words(course.points[0].day, language, with_year=True))
