"""Reads exercises/education/: the topics, and when to call whom."""

from dataclasses import dataclass

from exercise_app.content.fields import Fields
from exercise_app.domain.education import CallGroup, EducationTopic
from exercise_app.domain.language import Language
from exercise_app.domain.texts import MAX_NAME

URGENCIES = ("emergency", "today", "days", "physiotherapist")


@dataclass(frozen=True, slots=True)
class OrderedTopic:
    """A topic and its place in the list."""

    order: int
    topic: EducationTopic


def read_topic(fields: Fields, file_id: str) -> OrderedTopic:
    """Build one topic; `file_id` is the name of its file, which must be its id."""
    if fields.text("id") != file_id:
        fields.wrong("id", f"must be the name of the file, {file_id!r}")
    order = fields.whole("order", 1, 1_000)
    topic = EducationTopic(
        id=file_id,
        title=fields.both("title", longest=MAX_NAME),
        text=fields.both("text"),
        therapist_note=fields.both("therapist_note", empty=True),
    )
    return OrderedTopic(order, topic)


def read_call_groups(fields: Fields) -> tuple[CallGroup, ...]:
    """Build the paragraphs of 'when to call', most urgent first."""
    groups = tuple(_call_group(group) for group in fields.tables("group", most=len(URGENCIES)))
    if tuple(group.urgency for group in groups) != URGENCIES:
        fields.wrong("group", f"must be, in this order: {', '.join(URGENCIES)}")
    return groups


def _call_group(fields: Fields) -> CallGroup:
    group = CallGroup(
        urgency=fields.choice("urgency", URGENCIES),
        heading=fields.both("heading", longest=MAX_NAME),
        tail=fields.both("tail"),
        reasons=_reasons(fields),
    )
    fields.end()
    return group


def _reasons(fields: Fields) -> dict[str, tuple[str, ...]]:
    inner = fields.table("reasons")
    if inner is None:
        return {str(tongue): () for tongue in Language}
    found = {str(tongue): inner.texts(tongue, most=12) for tongue in Language}
    inner.end()
    if len({len(reasons) for reasons in found.values()}) > 1:
        fields.wrong("reasons", "the languages have different numbers of reasons")
    return found
