"""Checks all content: every file against its schema, and what only shows between files."""

from collections import defaultdict
from collections.abc import Iterator
from importlib.resources.abc import Traversable

from exercise_app.content import kinds
from exercise_app.content.documents import files_in, stem
from exercise_app.content.education_reader import URGENCIES
from exercise_app.content.faults import Fault
from exercise_app.content.vocabulary import KINDS, Vocabulary
from exercise_app.content.words_rules import exercise_words_faults, plain_faults, text_faults
from exercise_app.domain.education import CallGroup, EducationTopic
from exercise_app.domain.exercise import Exercise
from exercise_app.domain.language import Language
from exercise_app.domain.program import ProgramTemplate, TemplateItem
from exercise_app.domain.screening import AlarmGroup

PREGNANCY_TEMPLATE = "pregnancy"
LYING_TAGS = frozenset({"pregnancy-supine", "pregnancy-prone"})


def check_library(root: Traversable) -> tuple[Fault, ...]:
    """Name every fault of the content under `root`, in the order of the files."""
    faults: list[Fault] = []
    words = kinds.vocabulary(root, faults)
    exercises = kinds.exercises(root, words, faults)
    templates = kinds.templates(root, faults)
    topics = kinds.education(root, faults)
    groups = kinds.call_groups(root, faults)
    alarms = kinds.alarm_groups(root, words, faults)
    kinds.instruments(root, faults)
    kinds.curves(root, faults)
    by_id = {exercise.id: exercise for exercise in exercises}
    known = _names_of(root)
    faults.extend(_vocabulary_faults(words))
    faults.extend(_chain_faults(by_id, known))
    faults.extend(_same_name_faults(exercises))
    for exercise in exercises:
        faults.extend(_exercise_faults(exercise))
    for template in templates:
        faults.extend(_template_faults(template, by_id, known))
    for topic in topics:
        faults.extend(_topic_faults(topic))
    faults.extend(_call_faults(groups))
    faults.extend(_alarm_faults(alarms))
    return tuple(sorted(faults))


def _names_of(root: Traversable) -> frozenset[str]:
    """The ids of all files of the library: a faulty file is named once, not by all who use it."""
    ignored: list[Fault] = []
    files = files_in(root / "library", ignored, "library")
    return frozenset(stem(file) for file in files)


def _vocabulary_faults(words: Vocabulary) -> Iterator[Fault]:
    for kind in KINDS:
        if not words.keys(kind):
            yield Fault("vocabulary.toml", kind, "has no words")
        for key, word in words.keys(kind).items():
            for tongue in Language:
                for field, reason in plain_faults(f"{kind}.{key}", word.label[tongue], tongue):
                    yield Fault("vocabulary.toml", f"{field}.{tongue}", reason)


def _chain_faults(by_id: dict[str, Exercise], known: frozenset[str]) -> Iterator[Fault]:
    for one in by_id.values():
        file = f"library/{one.id}.toml"
        if one.easier and one.easier not in known:
            yield Fault(file, "easier", f"no exercise is called {one.easier!r}")
        for name in one.harder:
            if name not in known:
                yield Fault(file, "harder", f"no exercise is called {name!r}")
        yield from _step_faults(one, by_id, file)
        if _comes_back(one, by_id):
            yield Fault(file, "easier", "the chain of easier exercises comes back to this one")


def _step_faults(one: Exercise, by_id: dict[str, Exercise], file: str) -> Iterator[Fault]:
    easier = by_id.get(one.easier)
    if easier and easier.difficulty > one.difficulty:
        yield Fault(file, "difficulty", f"is below that of the easier {easier.id!r}")
    if easier and one.id not in easier.harder:
        yield Fault(file, "easier", f"{easier.id!r} does not name this one as harder")
    for name in one.harder:
        if name in by_id and by_id[name].easier != one.id:
            yield Fault(file, "harder", f"{name!r} does not name this one as easier")


def _comes_back(one: Exercise, by_id: dict[str, Exercise]) -> bool:
    seen: set[str] = set()
    at = by_id.get(one.easier)
    while at and at.id not in seen:
        if at.id == one.id:
            return True
        seen.add(at.id)
        at = by_id.get(at.easier)
    return False


def _same_name_faults(exercises: tuple[Exercise, ...]) -> Iterator[Fault]:
    """Two exercises with one name cannot be told apart in a list or on a sheet."""
    taken: defaultdict[tuple[Language, str, str], list[str]] = defaultdict(list)
    for one in exercises:
        for tongue, words in one.words.items():
            taken[tongue, "name", words.name.casefold()].append(one.id)
            if words.patient_name:
                taken[tongue, "patient_name", words.patient_name.casefold()].append(one.id)
    for (tongue, field, _), names in taken.items():
        for name in names[1:]:
            yield Fault(f"library/{name}.toml", f"{tongue}.{field}", f"is that of {names[0]!r}")


def _exercise_faults(one: Exercise) -> Iterator[Fault]:
    file = f"library/{one.id}.toml"
    for tongue, words in one.words.items():
        for field, reason in exercise_words_faults(words, tongue):
            yield Fault(file, f"{tongue}.{field}", reason)
    if len({len(words.steps) for words in one.words.values()}) > 1:
        yield Fault(file, "nl.steps", "has another number of steps than en.steps")


def _template_faults(
    template: ProgramTemplate, by_id: dict[str, Exercise], known: frozenset[str]
) -> Iterator[Fault]:
    file = f"programs/{template.id}.toml"
    days = sum(phase.days for phase in template.phases)
    if days > 7 * template.weeks:
        yield Fault(file, "weeks", f"the phases take {days} days, more than {template.weeks} weeks")
    texts = {
        "name": template.name,
        "meant_for": template.meant_for,
        "not_for": template.not_for,
        "contacts": template.contacts,
    }
    for number, phase in enumerate(template.phases, start=1):
        at = f"phase[{number}]"
        texts |= {
            f"{at}.name": phase.name,
            f"{at}.period": phase.period,
            f"{at}.move_on_when": phase.move_on_when,
        }
        for place, item in enumerate(phase.items, start=1):
            yield from _item_faults(file, f"{at}.item[{place}]", item, by_id, known)
    for field, text in texts.items():
        for tongue in Language:
            yield from _plain(file, field, text, tongue)
    if template.id.startswith(PREGNANCY_TEMPLATE):
        yield from _lying_faults(file, template, by_id)


def _item_faults(
    file: str, at: str, item: TemplateItem, by_id: dict[str, Exercise], known: frozenset[str]
) -> Iterator[Fault]:
    if item.exercise_id not in known:
        yield Fault(file, f"{at}.exercise", f"no exercise is called {item.exercise_id!r}")
    exercise = by_id.get(item.exercise_id)
    says_side = item.dosage.is_empty or item.dosage.per_side
    if exercise and exercise.dosage.per_side and not says_side:
        yield Fault(file, f"{at}.dosage", "says no side, the exercise is done on each")
    for tongue in Language:
        for name, reason in text_faults(f"{at}.note", item.note[tongue], tongue):
            yield Fault(file, f"{name}.{tongue}", reason)


def _lying_faults(
    file: str, template: ProgramTemplate, by_id: dict[str, Exercise]
) -> Iterator[Fault]:
    """Lying flat is left out of programs for pregnancy (clinical.md 6.9, 8.8)."""
    for number, phase in enumerate(template.phases, start=1):
        for place, item in enumerate(phase.items, start=1):
            exercise = by_id.get(item.exercise_id)
            if exercise and (tags := LYING_TAGS & exercise.tags):
                at = f"phase[{number}].item[{place}].exercise"
                yield Fault(file, at, f"is tagged {', '.join(sorted(tags))}")


def _plain(file: str, field: str, text: dict[str, str], tongue: Language) -> Iterator[Fault]:
    for name, reason in plain_faults(field, text[tongue], tongue):
        yield Fault(file, f"{name}.{tongue}", reason)


def _topic_faults(topic: EducationTopic) -> Iterator[Fault]:
    file = f"education/{topic.id}.toml"
    for tongue in Language:
        for field, reason in text_faults("text", topic.text[tongue], tongue):
            yield Fault(file, f"{field}.{tongue}", reason)
        yield from _plain(file, "title", topic.title, tongue)
        yield from _plain(file, "therapist_note", topic.therapist_note, tongue)


def _call_faults(groups: tuple[CallGroup, ...]) -> Iterator[Fault]:
    """The texts stand word for word in clinical.md: length is not judged, letters and words are."""
    for group in groups:
        place = URGENCIES.index(group.urgency) + 1
        for tongue in Language:
            text = " ".join((group.heading[tongue], group.tail[tongue], *group.reasons[tongue]))
            for field, reason in plain_faults(f"group[{place}]", text, tongue):
                yield Fault("education/when-to-call.toml", f"{field}.{tongue}", reason)


def _alarm_faults(groups: tuple[AlarmGroup, ...]) -> Iterator[Fault]:
    for group in groups:
        for tongue in Language:
            texts = (group.reference, group.name, *(sign.text for sign in group.signs))
            text = " ".join(one[tongue] for one in texts)
            for field, reason in plain_faults(f"group.{group.id}", text, tongue):
                yield Fault("screening/alarm-signs.toml", f"{field}.{tongue}", reason)
