"""The few words that the handout service itself adds, in the patient's language."""

import re

from exercise_app.domain.language import Language
from exercise_app.domain.patient import Salutation
from exercise_app.domain.program import Side

TITLE = {Language.NL: "Uw oefeningen voor de rug", Language.EN: "Your exercises for your back"}

_SALUTATIONS = {
    Language.NL: {Salutation.MRS: "mevrouw", Salutation.MR: "de heer"},
    Language.EN: {Salutation.MRS: "Mrs", Salutation.MR: "Mr"},
}

_ONE_SIDE = {
    Language.NL: {Side.LEFT: "Alleen links.", Side.RIGHT: "Alleen rechts."},
    Language.EN: {Side.LEFT: "Left side only.", Side.RIGHT: "Right side only."},
}

_AND = {Language.NL: "en", Language.EN: "and"}
_TURNS = {
    Language.NL: "Doe om de beurt een serie hiervan en van oefening {0}.",
    Language.EN: "Do a set of this and a set of exercise {0} in turn.",
}

_WEEKS = {
    Language.NL: {"one": "Week {0}", "two": "Week {0} en {1}", "more": "Week {0} tot en met {1}"},
    Language.EN: {"one": "Week {0}", "two": "Weeks {0} and {1}", "more": "Weeks {0} to {1}"},
}

# Every left and right of the catalogue's one-sided exercises is one of these words or begins
# with one ("rechterknie"); a test holds this against the catalogue.
_SIDES = {
    Language.NL: re.compile(r"\b(rechter|linker|rechts|links)", re.IGNORECASE),
    Language.EN: re.compile(r"\b(right|left)\b", re.IGNORECASE),
}
_OTHER = {
    "rechter": "linker", "linker": "rechter", "rechts": "links", "links": "rechts",
    "right": "left", "left": "right",
}  # fmt: skip

# How a step of the catalogue ends when both sides have their turn; a test holds this against it.
_SWAPPING = {
    Language.NL: re.compile(
        r"(?:^|,? en |[,;] )(?:zo )?(?:"
        r"wissel (?:steeds |daarna |later |dan )?van (?:kant|been|zij|arm|voet|hand)"
        r"|(?:neem|til) (?:daarna |dan )?(?:de|het) andere (?:arm|been)(?: op)?"
        r"(?: en het andere been)?(?: op)?"
        r"|(?:ga|draai) (?:later |daarna )?(?:naar )?de andere kant(?: op)?"
        r"|doe (?:het met |later )de andere arm|neem hem in uw andere hand"
        r"|neem daarna de andere voet|oefen ook de andere kant)"
        r"(?: voordat u er last van krijgt)?\.?$",
        re.IGNORECASE,
    ),
    Language.EN: re.compile(
        r"(?:^|,? and |[,;] |,? then )(?:then |later )*(?:"
        r"(?:change|swap) (?:sides|legs|feet|hands|arms)(?: after a while)?"
        r"|swap to the other arm(?: and leg)?"
        r"|do the same with the other (?:leg|arm|side|foot)|(?:lift|use) the other (?:arm|leg)"
        r"(?: and leg)?|turn to the other side"
        r"|go to the other side|practise the other side too)"
        r"(?: when you are done| before .*)?\.?$",
        re.IGNORECASE,
    ),
}  # fmt: skip


def salutation(kind: Salutation, language: Language) -> str:
    """The word before a name, such as 'mevrouw'; empty when there is none."""
    return _SALUTATIONS[language].get(kind, "")


def one_side(side: Side, language: Language) -> str:
    """Say on which side only an exercise is done; empty for both."""
    return _ONE_SIDE[language].get(side, "")


def turns(others: tuple[int, ...], language: Language) -> str:
    """Say with which exercises (by number) this one is done in turns; empty for none."""
    if not others:
        return ""
    *first, last = map(str, others)
    named = f"{', '.join(first)} {_AND[language]} {last}" if first else last
    return _TURNS[language].format(named)


def weeks(first: int, last: int, language: Language) -> str:
    """Name a row of weeks: 'Week 3 en 4'."""
    key = {0: "one", 1: "two"}.get(last - first, "more")
    return _WEEKS[language][key].format(first, last)


def other_side(text: str, language: Language) -> str:
    """Say left for right and right for left, as the steps are written for one side."""

    def swapped(match: re.Match[str]) -> str:
        word = _OTHER[match.group().lower()]
        return word.capitalize() if match.group()[0].isupper() else word

    return _SIDES[language].sub(swapped, text)


def without_swapping(steps: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """Leave out "and then change sides" for an exercise that is done on one side only."""
    kept = (_SWAPPING[language].sub("", step).strip() for step in steps)
    return tuple(step if step.endswith((".", "!", "?")) else f"{step}." for step in kept if step)
