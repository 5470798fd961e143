"""What happens to words before they are compared: folding, cutting, stems and typing errors."""

import re
import unicodedata

_WORD = re.compile(r"[a-z0-9]+")
_APOSTROPHES = str.maketrans("", "", "'’‘`´")
_LIGATURES = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "ĳ": "ij"})

# Endings of Dutch and English forms, longest first; what is left must keep three letters.
_ENDINGS = (
    "tjes", "ende", "jes", "tje", "pje", "ing", "end", "en", "es", "ed", "er", "je", "s", "e", "n",
    "t", "d",
)  # fmt: skip

MOST_EDITS = 2

# Words that carry no meaning in a search; they count only when nothing else was typed.
STOP_WORDS = frozenset(
    {
        *("de", "het", "een", "en", "of", "met", "zonder", "op", "in", "uit", "van", "voor"),
        *("naar", "aan", "te", "bij", "tot", "over", "tegen", "om", "door", "je", "jouw", "uw"),
        *("mijn", "u", "ik", "dan", "als", "die", "dat", "is", "oefening", "oefeningen"),
        *("the", "a", "an", "and", "or", "with", "without", "on", "in", "of", "for", "to", "at"),
        *("from", "by", "into", "against", "your", "my", "is", "exercise", "exercises"),
    }
)


def fold(text: str) -> str:
    """Lower case without accents and apostrophes: 'Één knie' becomes 'een knie'."""
    if text.isascii():
        return text.lower().translate(_APOSTROPHES)
    lowered = text.casefold().translate(_APOSTROPHES).translate(_LIGATURES)
    parts = unicodedata.normalize("NFKD", lowered)
    return "".join(c for c in parts if not unicodedata.combining(c))


def tokens(text: str) -> tuple[str, ...]:
    """The words and numbers of a text, folded."""
    return tuple(_WORD.findall(fold(text)))


def stems(word: str) -> tuple[str, ...]:
    """Shorter forms a word may be a form of: 'billen' gives 'bill', 'bil' and 'bille'."""
    found = []
    for ending in _ENDINGS:
        stem = word[: -len(ending)]
        if word.endswith(ending) and len(stem) >= 3:
            found.append(stem)
            if stem[-1] == stem[-2] and len(stem) > 3:
                found.append(stem[:-1])
    return tuple(dict.fromkeys(found))


def allowed_edits(letters: int) -> int:
    """How many typing errors a word of so many letters may hold: 1 from four, 2 from eight."""
    if letters < 4:
        return 0
    return 1 if letters < 8 else MOST_EDITS


def letter_bits(word: str) -> int:
    """One bit for each letter or digit that occurs: a cheap first look before `edits`."""
    bits = 0
    for character in word:
        bits |= 1 << (ord(character) % 36)
    return bits


def edits(first: str, second: str, most: int) -> int:
    """Count the letters added, dropped, changed or swapped with a neighbour; above `most` any more.

    Optimal string alignment distance (Damerau 1964, restricted).
    """
    if abs(len(first) - len(second)) > most:
        return most + 1
    before: list[int] = []
    previous = list(range(len(second) + 1))
    for i, a in enumerate(first, start=1):
        current = [i]
        for j, b in enumerate(second, start=1):
            cost = min(previous[j] + 1, current[-1] + 1, previous[j - 1] + (a != b))
            if i > 1 and j > 1 and a == second[j - 2] and first[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            current.append(cost)
        if min(current) > most:
            return most + 1
        before, previous = previous, current
    return previous[-1]
