"""The fixed words of a sheet, per language, and dates as that language writes them."""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from importlib.resources.abc import Traversable
from typing import Any

from exercise_app.domain.language import Language


class SheetTexts:
    """The words of one language. Keys are dotted: 'week.title'."""

    def __init__(self, language: Language, table: Mapping[str, Any]) -> None:
        self.language = language
        self._table = table

    def say(self, key: str, **facts: object) -> str:
        """Return a text with its facts filled in; KeyError when the language lacks it."""
        return str(self._value(key)).format(**facts) if facts else str(self._value(key))

    def list(self, key: str) -> tuple[str, ...]:
        """Return a list of words."""
        return tuple(str(word) for word in self._value(key))

    def day(self, day: date) -> str:
        """Write a date in words: '12 maart 2026'."""
        month = self.list("dates.months")[day.month - 1]
        return self.say("dates.day", day=day.day, month=month, year=day.year)

    def moment(self, moment: datetime) -> str:
        """Write the time of an appointment: 'donderdag 26 maart, 10.20 uur'."""
        return self.say(
            "dates.moment",
            weekday=self.list("dates.weekdays")[moment.weekday()],
            day=moment.day,
            month=self.list("dates.months")[moment.month - 1],
            hour=moment.hour,
            minute=moment.minute,
        )

    def _value(self, key: str) -> Any:  # noqa: ANN401 - TOML values; `say` and `list` narrow them
        value: Any = self._table
        for part in key.split("."):
            value = value[part]
        return value


def read_texts(resources: Traversable, language: Language) -> SheetTexts:
    """Read the words of a language from `i18n/handout.<language>.toml` under `resources`."""
    file = resources.joinpath("i18n").joinpath(f"handout.{language}.toml")
    return SheetTexts(language, tomllib.loads(file.read_text(encoding="utf-8")))
