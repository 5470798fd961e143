"""How patients are found: folded words, of which every asked one must begin a stored one.

"yilmaz" finds Yılmaz, "oconnor" and "connor" find O'Connor, "8-2-1967", "08021967", "8-2-67" and
"1967" find a birth date.
"""

import re
import unicodedata
from datetime import date

MAX_WORDS, MAX_WORD = 8, 40

# Letters that no decomposition turns into a plain one.
_PLAIN = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe",
                        "þ": "th", "ħ": "h", "ŋ": "n", "ĸ": "k"})  # fmt: skip
_NUMBERS = re.compile(r"\d+([-/.]\d*)+")


def folded(text: str) -> str:
    """Return a text without accents, capitals, control characters and repeated spaces."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    kept = (c if unicodedata.category(c)[0] not in "MC" else " " * c.isspace() for c in parts)
    return " ".join("".join(kept).translate(_PLAIN).split())


def asked_words(words: str) -> tuple[str, ...]:
    """Fold what somebody typed into words to look for; the first 8 words count, 40 letters each."""
    found = (_as_one_word(word) for word in folded(words[:1_000]).split())
    return tuple(word[:MAX_WORD] for word in found if word)[:MAX_WORDS]


def stored_words(*texts: str, birth_date: date | None = None) -> str:
    """Return everything somebody may type to find these texts, with a space before each word."""
    found: dict[str, None] = {}
    for word in folded(" ".join(texts)).split():
        parts = _split(word)
        halves = ("".join(_split(half)) for half in word.split("-"))
        found.update(dict.fromkeys((_as_one_word(word), "".join(parts), *halves, *parts)))
    if birth_date:
        found.update(dict.fromkeys(_date_words(birth_date)))
    found.pop("", None)
    return "".join(f" {word}" for word in found)


def begins_with_digit(word: str) -> bool:
    """Whether a folded word is a number or a date; these are kept apart from names."""
    return word[:1].isdigit()


def sort_key(family_name: str, given_name: str, prefix: str) -> str:
    """Return what a list of names sorts on: the family name first, its prefix last."""
    return "\t".join(folded(part) for part in (family_name, given_name, prefix))


def _split(word: str) -> list[str]:
    """Cut a folded word at its punctuation."""
    spaced = (c if unicodedata.category(c)[0] != "P" else " " for c in word)
    return "".join(spaced).split()


def _as_one_word(word: str) -> str:
    """Drop punctuation; numbers with signs between keep hyphens and lose their leading zeros."""
    if _NUMBERS.fullmatch(word):
        return "-".join(part.lstrip("0") for part in re.split(r"[-/.]", word))
    return "".join(_split(word))


def _date_words(day: date) -> tuple[str, ...]:
    """Write a date in every form people type; the last also answers to the year alone."""
    short = f"{day.day}-{day.month}"
    return (
        f"{short}-{day.year}",
        f"{short}-{day.year % 100:02}",
        f"{day.day:02}{day.month:02}{day.year}",
        f"{day.year}-{day.month}-{day.day}",
    )
