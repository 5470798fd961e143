"""Where each kind of content lives under the root, and in which order it comes."""

import re
from functools import partial
from importlib.resources.abc import Traversable
from typing import Protocol, TypeVar

from exercise_app.content.curve_reader import read_curves
from exercise_app.content.documents import files_in, read_document, stem
from exercise_app.content.education_reader import read_call_groups, read_topic
from exercise_app.content.exercise_reader import read_exercise
from exercise_app.content.faults import Fault
from exercise_app.content.fields import Fields
from exercise_app.content.measure_reader import read_instrument
from exercise_app.content.program_reader import read_program
from exercise_app.content.screening_reader import read_alarm_groups
from exercise_app.content.vocabulary import Vocabulary, read_vocabulary
from exercise_app.domain.education import CallGroup, EducationTopic, ReferenceCurve
from exercise_app.domain.exercise import Exercise
from exercise_app.domain.measure import Instrument
from exercise_app.domain.program import ProgramTemplate
from exercise_app.domain.screening import AlarmGroup

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

CALL_FILE = "when-to-call.toml"
# An id is also a file name, so nothing else may reach the disk.
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
MAX_ID = 60


def is_id(text: str) -> bool:
    """Whether a text has the shape of a content id: kebab-case, at most 60 characters."""
    return len(text) <= MAX_ID and _ID.fullmatch(text) is not None


def vocabulary(root: Traversable, faults: list[Fault]) -> Vocabulary:
    """Read vocabulary.toml; with faults it is empty."""
    found = read_document(root / "vocabulary.toml", "vocabulary.toml", read_vocabulary, faults)
    return found or Vocabulary({})


def one_exercise(
    root: Traversable, exercise_id: str, words: Vocabulary, faults: list[Fault]
) -> Exercise | None:
    """Read the file of one exercise; None when there is none or it is faulty."""
    if not is_id(exercise_id):
        return None
    file = root / "library" / f"{exercise_id}.toml"
    if not file.is_file():
        return None
    return read_document(
        file, f"library/{file.name}", lambda f: read_exercise(f, exercise_id, words), faults
    )


def exercises(root: Traversable, words: Vocabulary, faults: list[Fault]) -> tuple[Exercise, ...]:
    """Read the library: by category as the vocabulary orders them, then difficulty, then id."""
    found = _folder(root, "library", partial(read_exercise, words=words), faults)
    places = {key: place for place, key in enumerate(words.keys("category"))}
    return tuple(
        sorted(found, key=lambda one: (places.get(one.category, 0), one.difficulty, one.id))
    )


def templates(root: Traversable, faults: list[Fault]) -> tuple[ProgramTemplate, ...]:
    """Read the program templates in their order."""
    found = _folder(root, "programs", read_program, faults)
    _same_order([(one.order, one.template.id) for one in found], "programs", faults)
    return tuple(one.template for one in sorted(found, key=lambda one: one.order))


def education(root: Traversable, faults: list[Fault]) -> tuple[EducationTopic, ...]:
    """Read the education topics in their order."""
    found = _folder(root, "education", read_topic, faults, without=CALL_FILE)
    _same_order([(one.order, one.topic.id) for one in found], "education", faults)
    return tuple(one.topic for one in sorted(found, key=lambda one: one.order))


def call_groups(root: Traversable, faults: list[Fault]) -> tuple[CallGroup, ...]:
    """Read when to call whom."""
    file = root / "education" / CALL_FILE
    return read_document(file, f"education/{CALL_FILE}", read_call_groups, faults) or ()


def alarm_groups(
    root: Traversable, words: Vocabulary, faults: list[Fault]
) -> tuple[AlarmGroup, ...]:
    """Read the alarm signs by group."""
    file = root / "screening" / "alarm-signs.toml"
    name = f"screening/{file.name}"
    return read_document(file, name, lambda f: read_alarm_groups(f, words), faults) or ()


def instruments(root: Traversable, faults: list[Fault]) -> tuple[Instrument, ...]:
    """Read the measuring instruments in their order."""
    found = _folder(root, "measures", read_instrument, faults)
    _same_order([(one.order, one.instrument.id) for one in found], "measures", faults)
    return tuple(one.instrument for one in sorted(found, key=lambda one: one.order))


def curves(root: Traversable, faults: list[Fault]) -> tuple[ReferenceCurve, ...]:
    """Read the published courses."""
    file = root / "reference" / "curves.toml"
    return read_document(file, "reference/curves.toml", read_curves, faults) or ()


class _Builder(Protocol[T_co]):
    def __call__(self, fields: Fields, file_id: str) -> T_co: ...


def _folder(
    root: Traversable,
    folder: str,
    build: _Builder[T],
    faults: list[Fault],
    without: str = "",
) -> list[T]:
    found = []
    for file in files_in(root / folder, faults, folder):
        name = stem(file)
        if file.name == without:
            continue
        if not is_id(name):
            faults.append(Fault(f"{folder}/{file.name}", "", "the file name is no content id"))
            continue
        faults_name = f"{folder}/{file.name}"
        made = read_document(file, faults_name, partial(build, file_id=name), faults)
        if made is not None:
            found.append(made)
    return found


def _same_order(orders: list[tuple[int, str]], folder: str, faults: list[Fault]) -> None:
    taken: dict[int, str] = {}
    for order, name in sorted(orders):
        if order in taken:
            reason = f"is the same as in {taken[order]}.toml"
            faults.append(Fault(f"{folder}/{name}.toml", "order", reason))
        taken[order] = name
