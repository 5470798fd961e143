"""Refuses what the sheet cannot print, before anything is drawn: never a garbled letter."""

from collections.abc import Callable, Iterator

from exercise_app.domain.errors import UnprintableTextError
from exercise_app.domain.handout import Handout, HandoutItem
from exercise_app.domain.texts import unprintable_in


def check_printable(handout: Handout, has_glyph: Callable[[str], bool]) -> None:
    """Raise UnprintableTextError for the first character that the fonts cannot show.

    Its `field` is a field of the handout ('patient_label'), of its head ('head.clinic') or of an
    exercise with its number ('item-2.note').
    """
    texts = tuple(_texts(handout))
    used = frozenset().union(*(text for _, text in texts)) - {"\n"}
    refused = {c for c in used if unprintable_in(c) or not has_glyph(c)}
    if not refused:
        return
    for field, text in texts:
        for character in text:
            if character in refused:
                raise UnprintableTextError(field=field, character=character)


def _texts(handout: Handout) -> Iterator[tuple[str, str]]:
    head = handout.head
    yield "head.clinic", head.clinic
    yield "head.address", head.address
    yield "head.telephone", head.telephone
    yield "head.therapist", head.therapist
    yield "title", handout.title
    yield "patient_label", handout.patient_label
    yield "period", handout.period
    yield "code", handout.code
    yield "plan", handout.plan
    for change in handout.changes:
        yield "changes", change
    for title, text in handout.education:
        yield "education", title
        yield "education", text
    for group in handout.call_groups:
        language = handout.language
        for text in (group.heading[language], group.tail[language], *group.reasons[language]):
            yield f"call-{group.urgency}", text
    for item in handout.items:
        yield from _item_texts(item)


def _item_texts(item: HandoutItem) -> Iterator[tuple[str, str]]:
    for field in ("name", "clinical_name", "sentence", "feel", "safety", "note"):
        yield f"item-{item.number}.{field}", getattr(item, field)
    for step in item.steps:
        yield f"item-{item.number}.steps", step
