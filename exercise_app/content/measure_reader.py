"""Reads exercises/measures/<id>.toml into instruments with their published numbers."""

from dataclasses import dataclass

from exercise_app.content.fields import Fields
from exercise_app.domain.measure import Change, Direction, Instrument
from exercise_app.domain.texts import MAX_LINE, MAX_NAME


@dataclass(frozen=True, slots=True)
class OrderedInstrument:
    """An instrument and its place in the list."""

    order: int
    instrument: Instrument


def read_instrument(fields: Fields, file_id: str) -> OrderedInstrument:
    """Build one instrument; `file_id` is the name of its file, which must be its id."""
    if fields.text("id") != file_id:
        fields.wrong("id", f"must be the name of the file, {file_id!r}")
    order = fields.whole("order", 1, 1_000)
    low, high = fields.number("low", 0, 1_000), fields.number("high", 0, 1_000)
    if low >= high:
        fields.wrong("high", "must be above low")
    worse = Direction.HIGHER_WORSE
    direction = fields.choice("direction", [str(one) for one in Direction])
    width = max(high - low, 1)
    instrument = Instrument(
        id=file_id,
        name=fields.both("name", longest=MAX_NAME),
        low=low,
        high=high,
        direction=Direction(direction) if direction in list(Direction) else worse,
        smallest_important_change=_changes(fields, "important_change", width),
        measurement_error=_changes(fields, "measurement_error", width),
        totals_only=fields.flag("totals_only"),
        licence=fields.both("licence"),
        loinc=fields.text("loinc", empty=True, longest=20),
        smallest_important_percent=_changes(fields, "important_percent", 100),
    )
    return OrderedInstrument(order, instrument)


def _changes(fields: Fields, name: str, largest: float) -> tuple[Change, ...]:
    found = []
    for inner in fields.tables(name, most=6, required=False):
        found.append(
            Change(
                amount=inner.number("amount", 0.1, largest),
                source=inner.text("source", longest=MAX_LINE),
                verified=inner.flag("verified"),
                computed=inner.text("computed") if inner.has("computed") else "",
            )
        )
        inner.end()
    return tuple(found)
