import tomllib
from datetime import date, datetime

import pytest

from exercise_app.domain.language import Language
from exercise_app.handouts.texts import read_texts
from tests.handouts.sheets import RESOURCES


def shape(value, path=""):
    if isinstance(value, dict):
        return {place for key, inner in value.items() for place in shape(inner, f"{path}.{key}")}
    return {(path, len(value) if isinstance(value, list) else 0)}


def facts(text):
    import string

    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def strings(value, path=""):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from strings(inner, f"{path}.{key}")
    elif isinstance(value, str):
        yield path, value


def table(language):
    return tomllib.loads((RESOURCES / "i18n" / f"handout.{language}.toml").read_text("utf-8"))


def test_both_languages_have_the_same_texts_with_the_same_facts():
    dutch, english = table("nl"), table("en")
    assert shape(dutch) == shape(english)
    other = dict(strings(english))
    for path, text in strings(dutch):
        assert text.strip()
        assert facts(text) - {"weekday"} == facts(other[path]) - {"weekday"}, path


@pytest.mark.parametrize(
    ("language", "day", "moment"),
    [
        (Language.NL, "1 maart 2026", "donderdag 26 maart, 9.05 uur"),
        (Language.EN, "1 March 2026", "Thursday 26 March, 9:05"),
    ],
)
def test_dates_are_written_in_words(language, day, moment):
    texts = read_texts(RESOURCES, language)
    assert texts.day(date(2026, 3, 1)) == day
    assert texts.moment(datetime(2026, 3, 26, 9, 5)) == moment  # noqa: DTZ001


def test_the_pain_rules_are_the_words_of_the_topic():
    from tests.handouts.sheets import library

    topic = next(t for t in library().education() if t.id == "traffic-light")
    for language in Language:
        texts = read_texts(RESOURCES, language)
        said = " ".join(
            texts.say(f"pain.{key}")
            for key in ("hint", "green", "green_text", "orange", "orange_text", "red", "red_text")
        )
        # The topic has a full stop where the sheet has a new line.
        assert said.replace(".", "") == topic.text[language].replace(".", "")
        assert texts.say("pain.title") == topic.title[language]
