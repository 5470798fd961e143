"""The words and signs of a dosage line, and which part of speech each one is."""

import re
from dataclasses import dataclass

# One letter per part of speech; the grammar in dosage_text.py is written in these letters.
#   n whole number   f fraction      - range          o "of" (also Dutch for "or")
#   x times          T sets          R repetitions    v linking word
#   s seconds        m minutes       u hours          : colon
#   h hold, before   H hold, either  V hold, after    p rest, before   P rest, either
#   k kilograms      L each side     E effort         / slash          A every other day
#   d per day        b /day          w per week       y days           D daily
#   W weekly         , separator     ? not known
_WORDS: dict[str, str] = {
    "-": "- – — tot to à or",
    "o": "of",
    "x": "x × * ✕ ✖ keer maal times time",
    "T": "set sets serie series reeks reeksen ronde rondes round rounds",
    "R": "rep reps repetitie repetities repetition repetitions herhaling herhalingen herh hh",
    "v": "van met with for gedurende @",
    "s": "s sec secs seconde seconden second seconds tel tellen count counts",
    "m": "min mins minuut minuten minute minutes",
    "u": "uur uren hour hours",
    ":": ": =",
    "h": "h",
    "H": "hold holding houd hou vasthouden aanhouden",
    "V": "vast held",
    "p": "r",
    "P": "rust rusten rest pauze pause",
    "k": "kg kilo kilos kilogram kilograms",
    "L": "side sides zij zijde kant",
    "E": "e effort inspanning rpe borg cr",
    "/": "/",
    "d": "daags dd",
    "y": "d dag dagen day days",
    "D": "dagelijks daily",
    "W": "wekelijks weekly",
    ",": ", ; . · | + & ( ) en and doe do dit this",
}

# Longer expressions; each stands for one or more parts of speech. "#2" is the number two.
_PHRASES: dict[str, str] = {
    "L": (
        "per side|per kant|per zijde|per zij|per been|per arm|per leg|per voet|per foot|"
        "elke kant|elke zijde|iedere kant|iedere zijde|aan elke kant|aan iedere kant|"
        "elk been|elke arm|elke zij|beide kanten|beide zijden|beide zijdes|aan beide kanten|"
        "beide benen|each side|each leg|each arm|every side|both sides|both legs|on each side|"
        "on both sides|to each side|links en rechts|links + rechts|links / rechts|left and right|"
        "left + right|left / right|li en re|li / re|li + re|l / r|l + r|l en r|l and r|r / l|"
        "/ side|/ kant|/ zijde|/ zij|/ been|/ leg"
    ),
    "H": "houd steeds|hou steeds|hold for|hold each for|houd vast|hou vast",
    "E": "cr 10|cr - 10",
    "b": "/ d|/ dag|/ day",
    "d": "per dag|a day|per day",
    "w": "/ w|/ wk|/ week|per week|per wk|a week|in de week",
    "D": "elke dag|iedere dag|every day|each day|alle dagen",
    "W": "elke week|iedere week|every week|each week",
    "A": "om de dag|om de andere dag|om de twee dagen|every other day|every second day|"
    "alternate days|elke andere dag",
    ",": "tussen de sets|tussen de series|tussen sets|between sets|between the sets|in between|"
    "tussendoor|each time|steeds|elke keer",
    "#1 x": "once|eenmaal|éénmaal",
    "#2 x": "twice|tweemaal",
    "#3 x": "driemaal|thrice",
    "#4 x": "viermaal",
    "#30 m": "half uur|een half uur|halfuur|een halfuur|half hour|half an hour",
    "#15 m": "kwartier|een kwartier",
}

_NUMBER_WORDS = (
    "een one", "twee two", "drie three", "vier four", "vijf five", "zes six", "zeven seven",
    "acht eight", "negen nine", "tien ten", "elf eleven", "twaalf twelve",
)  # fmt: skip

_LEXEME = re.compile(
    r"\s+|(?P<fraction>[0-9]+[.,][0-9]+)|(?P<number>[0-9]+)|(?P<word>[^\W\d_]+)|(?P<sign>\S)"
)


@dataclass(frozen=True, slots=True)
class Token:
    """One part of a line: its kind letter, the characters it covers, and its number if any."""

    kind: str
    start: int
    end: int
    value: float = 0


@dataclass(frozen=True, slots=True)
class _Lexeme:
    text: str
    start: int
    end: int
    kind: str = ""


def _phrase_table() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Map each expression, as lexemes, to every reading it can have."""
    table: dict[tuple[str, ...], tuple[str, ...]] = {}
    for kind, words in _WORDS.items():
        for word in words.split():
            table[(word,)] = (kind,)
    for number, words in enumerate(_NUMBER_WORDS, start=1):
        for word in words.split():
            table[(word,)] = (f"#{number}",)
    table[("één",)] = ("#1",)
    for kinds, phrases in _PHRASES.items():
        for phrase in phrases.split("|"):
            table.setdefault(tuple(phrase.split()), tuple(kinds.split()))
    return table


_TABLE = _phrase_table()
_LONGEST = max(len(phrase) for phrase in _TABLE)


def tokens_of(line: str) -> tuple[Token, ...]:
    """Split a line into tokens; what is not known becomes a token of kind '?'."""
    lexemes = _lexemes(line)
    tokens: list[Token] = []
    at = 0
    while at < len(lexemes):
        length, kinds = _longest_phrase(lexemes, at)
        start, end = lexemes[at].start, lexemes[at + length - 1].end
        for kind in kinds:
            if kind.startswith("#"):
                tokens.append(Token("n", start, end, int(kind[1:])))
            elif kind in ("n", "f"):
                number = float(lexemes[at].text.replace(",", "."))
                tokens.append(Token(kind, start, end, number))
            else:
                tokens.append(Token(kind, start, end))
        at += length
    return tuple(tokens)


def _lexemes(line: str) -> list[_Lexeme]:
    found: list[_Lexeme] = []
    for match in _LEXEME.finditer(line):
        if match.lastgroup is None:
            continue
        kind = {"fraction": "f", "number": "n"}.get(match.lastgroup, "")
        text, start = match.group(), match.start()
        if _is_glued_times(found, text, start):
            found.append(_Lexeme("x", start, start + 1))
            text, start = text[1:], start + 1
        found.append(_Lexeme(_folded(text), start, match.end(), kind))
    return found


def _is_glued_times(found: list[_Lexeme], text: str, start: int) -> bool:
    """Whether a word is "x" with another word behind it, as in "2xdaags"."""
    after_number = bool(found) and found[-1].kind != "" and found[-1].end == start
    return after_number and len(text) > 1 and text[0] in "xX"


def _folded(text: str) -> str:
    """Lower case, one character for one, so that places in the line stay true."""
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _longest_phrase(lexemes: list[_Lexeme], at: int) -> tuple[int, tuple[str, ...]]:
    for length in range(min(_LONGEST, len(lexemes) - at), 0, -1):
        words = tuple(lexeme.text for lexeme in lexemes[at : at + length])
        if words in _TABLE:
            return length, _TABLE[words]
    return 1, (lexemes[at].kind or "?",)
