"""Rules for typed text: length, control characters, and letters that paper can show."""

import unicodedata

from exercise_app.domain.errors import FieldProblem

MAX_NAME = 80
MAX_LINE = 200
MAX_NOTE = 4_000

# Scripts that the printed font covers and that run from left to right; a test holds this list
# against the font itself. Everything else is refused where text is going to be printed.
_PRINTABLE = (
    (0x0020, 0x007E), (0x00A0, 0x017F), (0x0180, 0x024F), (0x0300, 0x0304), (0x0306, 0x030C),
    (0x0370, 0x0377), (0x037A, 0x037F), (0x0384, 0x038A), (0x038C, 0x038C), (0x038E, 0x03A1),
    (0x03A3, 0x03E1), (0x0400, 0x045F), (0x0490, 0x0491), (0x1E00, 0x1EFF), (0x2010, 0x2015),
    (0x2018, 0x201E), (0x2020, 0x2022), (0x2026, 0x2026), (0x2030, 0x2030), (0x2032, 0x2033),
    (0x2039, 0x203A), (0x20AC, 0x20AC), (0x2122, 0x2122),
)  # fmt: skip


def tidy(text: str) -> str:
    """Trim, compose accents (NFC), make every line end a newline, drop control characters."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(c for c in text if c == "\n" or unicodedata.category(c) not in _BANNED).strip()


# Control, surrogate, unassigned; format characters include the direction overrides that can make
# a name read as another one.
_BANNED = frozenset({"Cc", "Cs", "Cn", "Cf"})


def unprintable_in(text: str) -> str | None:
    """Return the first character that the sheet cannot print, or None."""
    for character in text:
        point = ord(character)
        if character != "\n" and not any(low <= point <= high for low, high in _PRINTABLE):
            return character
    return None


def text_problem(
    field: str, text: str, *, limit: int, required: bool = False, printed: bool = False
) -> FieldProblem | None:
    """Say what is wrong with a tidied text: `required`, `too-long` or `unprintable`."""
    if required and not text:
        return FieldProblem(field, "required")
    if len(text) > limit:
        return FieldProblem(field, "too-long", {"limit": limit, "length": len(text)})
    if printed and (character := unprintable_in(text)):
        return FieldProblem(field, "unprintable", {"character": character})
    return None
