"""Reads the values of a TOML table by name and notes every fault instead of stopping at one.

A schema library would do this as well; it is 150 lines here because the content must be read
without one more dependency at start-up and because every fault has to name its place in words.
"""

from collections.abc import Collection, Mapping

from exercise_app.content.faults import Fault
from exercise_app.domain.language import Language

MAX_TEXT = 1_000


class Fields:
    """The values of one table. A wrong value is noted in `faults` and read as an empty one.

    Call `end` when all known names were read: what is left is unknown.
    """

    def __init__(
        self, table: Mapping[str, object], file: str, faults: list[Fault], place: str = ""
    ) -> None:
        self._left = dict(table)
        self._file = file
        self._faults = faults
        self._place = place

    def wrong(self, name: str, reason: str) -> None:
        """Note a fault of the field `name`."""
        self._faults.append(Fault(self._file, f"{self._place}{name}", reason))

    def end(self) -> None:
        """Note every name that was never read."""
        for name in self._left:
            self.wrong(name, "unknown key")

    def has(self, name: str) -> bool:
        """Whether the table holds the name and nobody has read it yet."""
        return name in self._left

    def text(self, name: str, *, empty: bool = False, longest: int = MAX_TEXT) -> str:
        """Read a text of one line; `empty` says whether it may be ''."""
        value = self._take(name)
        return self._checked_text(name, value, empty, longest) if value is not None else ""

    def whole(self, name: str, low: int, high: int, *, default: int | None = None) -> int:
        """Read a whole number from `low` to `high`; without a default it must be there."""
        value = self._take(name, required=default is None)
        if value is None:
            return default or 0
        if not isinstance(value, int) or isinstance(value, bool):
            self.wrong(name, f"expected a whole number, found {_kind(value)}")
            return low
        return int(self._in_range(name, value, low, high))

    def number(self, name: str, low: float, high: float) -> float:
        """Read a number from `low` to `high`."""
        value = self._take(name)
        if value is None:
            return low
        if not isinstance(value, int | float) or isinstance(value, bool):
            self.wrong(name, f"expected a number, found {_kind(value)}")
            return low
        return self._in_range(name, float(value), low, high)

    def flag(self, name: str, *, default: bool | None = None) -> bool:
        """Read true or false; without a default it must be there."""
        value = self._take(name, required=default is None)
        if value is None:
            return bool(default)
        if not isinstance(value, bool):
            self.wrong(name, f"expected true or false, found {_kind(value)}")
            return False
        return value

    def choice(self, name: str, allowed: Collection[str]) -> str:
        """Read a text that is one of `allowed`."""
        value = self.text(name)
        if value and value not in allowed:
            self.wrong(name, f"unknown value {_short(value)}")
        return value

    def texts(self, name: str, *, most: int, longest: int = MAX_TEXT) -> tuple[str, ...]:
        """Read a list of at most `most` texts; it may be empty, its texts may not."""
        value = self._take(name)
        if value is None:
            return ()
        if not isinstance(value, list):
            self.wrong(name, f"expected a list, found {_kind(value)}")
            return ()
        if len(value) > most:
            self.wrong(name, f"at most {most} entries, found {len(value)}")
            return ()
        return tuple(
            self._checked_text(f"{name}[{number}]", item, False, longest)
            for number, item in enumerate(value, start=1)
        )

    def both(self, name: str, *, empty: bool = False, longest: int = MAX_TEXT) -> dict[str, str]:
        """Read a text in both languages, e.g. `name.nl` and `name.en`."""
        inner = self.table(name)
        if inner is None:
            return dict.fromkeys(Language, "")
        found = {
            str(tongue): inner.text(tongue, empty=empty, longest=longest) for tongue in Language
        }
        inner.end()
        if empty and len({bool(text) for text in found.values()}) > 1:
            self.wrong(name, "one language is empty and the other is not")
        return found

    def table(self, name: str) -> "Fields | None":
        """Read an inner table."""
        value = self._take(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.wrong(name, f"expected a table, found {_kind(value)}")
            return None
        return Fields(value, self._file, self._faults, f"{self._place}{name}.")

    def tables(self, name: str, *, most: int, required: bool = True) -> "list[Fields]":
        """Read a list of inner tables."""
        value = self._take(name, required=required)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.wrong(name, "expected a list of tables")
            return []
        if not 1 <= len(value) <= most:
            self.wrong(name, f"from 1 to {most} entries, found {len(value)}")
            return []
        return [
            Fields(item, self._file, self._faults, f"{self._place}{name}[{number}].")
            for number, item in enumerate(value, start=1)
        ]

    def raw(self, name: str) -> object:
        """Read a value whose shape the caller checks; None when it is missing, which is noted."""
        return self._take(name)

    def remaining(self) -> tuple[str, ...]:
        """The names nobody has read yet."""
        return tuple(self._left)

    def _take(self, name: str, *, required: bool = True) -> object:
        if name not in self._left:
            if required:
                self.wrong(name, "missing")
            return None
        return self._left.pop(name)

    def _checked_text(self, name: str, value: object, empty: bool, longest: int) -> str:
        if not isinstance(value, str):
            self.wrong(name, f"expected a text, found {_kind(value)}")
            return ""
        if len(value) > longest:
            self.wrong(name, f"at most {longest} characters, found {len(value)}")
        elif not value.isprintable():
            self.wrong(name, "holds a control character, a line end or an unusual space")
        elif value != value.strip():
            self.wrong(name, "starts or ends with a space")
        elif not value and not empty:
            self.wrong(name, "is empty")
        return value

    def _in_range(self, name: str, value: float, low: float, high: float) -> float:
        if not low <= value <= high:
            self.wrong(name, f"outside {low:g} to {high:g}")
            return low
        return value


_KINDS = {
    bool: "true or false", int: "a whole number", float: "a number", str: "a text",
    list: "a list", dict: "a table",
}  # fmt: skip


def _kind(value: object) -> str:
    return _KINDS.get(type(value), "a date or time")


def _short(value: str) -> str:
    return repr(value if len(value) <= 40 else value[:40] + "…")
