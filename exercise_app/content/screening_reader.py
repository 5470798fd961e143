"""Reads exercises/screening/alarm-signs.toml into groups of alarm signs."""

from exercise_app.content.fields import Fields
from exercise_app.content.vocabulary import Vocabulary
from exercise_app.domain.screening import AlarmGroup, AlarmSign
from exercise_app.domain.texts import MAX_NAME


def read_alarm_groups(fields: Fields, words: Vocabulary) -> tuple[AlarmGroup, ...]:
    """Build the groups in the order of the file; every id may stand only once."""
    groups = tuple(_group(group, words) for group in fields.tables("group", most=30))
    signs = [sign.id for group in groups for sign in group.signs]
    for repeated in sorted({one for one in signs if signs.count(one) > 1}):
        fields.wrong("group", f"the sign {repeated!r} stands there twice")
    names = [group.id for group in groups]
    for repeated in sorted({one for one in names if names.count(one) > 1}):
        fields.wrong("group", f"the group {repeated!r} stands there twice")
    return groups


def _group(fields: Fields, words: Vocabulary) -> AlarmGroup:
    name = fields.text("id", longest=40)
    group = AlarmGroup(
        id=name,
        name=fields.both("name", longest=MAX_NAME),
        reference=fields.both("reference"),
        source=fields.text("source"),
        signs=tuple(_sign(sign, name, words) for sign in fields.tables("sign", most=20)),
    )
    fields.end()
    return group


def _sign(fields: Fields, group: str, words: Vocabulary) -> AlarmSign:
    urgency = fields.text("urgency", longest=10)
    for code in urgency.split("/"):
        if code not in words.keys("urgency"):
            fields.wrong("urgency", f"unknown code {code!r}")
    nothing = {"nl": "", "en": ""}
    sign = AlarmSign(
        id=fields.text("id", longest=40),
        group=group,
        text=fields.both("text"),
        urgency=urgency,
        urgency_note=fields.both("urgency_note") if fields.has("urgency_note") else nothing,
    )
    if "/" in urgency and not sign.urgency_note["nl"]:
        fields.wrong("urgency_note", "must say which of the two codes counts when")
    fields.end()
    return sign
