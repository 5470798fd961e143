"""The words for categories, positions, equipment, tags, difficulty, urgency and body parts."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from exercise_app.content.fields import Fields
from exercise_app.domain.language import Language

KINDS = ("category", "start_position", "equipment", "tag", "difficulty", "urgency", "body")
MAX_SYNONYMS = 24
_NOT_LETTERS = re.compile("[^a-z]+")


@dataclass(frozen=True, slots=True)
class Word:
    """The label of one key per language, and other words people use for it.

    `in_region` is for parts of the body: the words of an English region text that mean it.
    """

    label: dict[str, str]
    synonyms: dict[str, tuple[str, ...]]
    in_region: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every label by kind and key, in the order of the file."""

    words: Mapping[str, Mapping[str, Word]]

    def keys(self, kind: str) -> Mapping[str, Word]:
        """The words of one kind by key; empty for an unknown kind."""
        return self.words.get(kind, {})

    def label(self, kind: str, key: str, language: Language) -> str:
        """The label of a key in a language; the key itself when unknown."""
        word = self.keys(kind).get(key)
        return word.label[language] if word else key

    def body_parts(self, region: str) -> tuple[str, ...]:
        """The keys of the parts of the body that an English region text names."""
        padded = f" {_NOT_LETTERS.sub(' ', region.lower())} "
        return tuple(
            key
            for key, word in self.keys("body").items()
            if any(f" {part} " in padded for part in word.in_region)
        )


def read_vocabulary(fields: Fields) -> Vocabulary:
    """Build the vocabulary from vocabulary.toml."""
    return Vocabulary({kind: _read_kind(fields, kind) for kind in KINDS})


def _read_kind(fields: Fields, kind: str) -> dict[str, Word]:
    inner = fields.table(kind)
    if inner is None:
        return {}
    found = {}
    for key in inner.remaining():
        entry = inner.table(key)
        if entry is not None:
            found[key] = _read_word(entry)
    return found


def _read_word(entry: Fields) -> Word:
    label = {str(tongue): entry.text(tongue, longest=60) for tongue in Language}
    synonyms: dict[str, tuple[str, ...]] = {str(tongue): () for tongue in Language}
    inner = entry.table("synonyms") if entry.has("synonyms") else None
    if inner is not None:
        for tongue in Language:
            synonyms[tongue] = inner.texts(tongue, most=MAX_SYNONYMS, longest=60)
        inner.end()
    in_region = entry.texts("in_region", most=12, longest=40) if entry.has("in_region") else ()
    entry.end()
    return Word(label, synonyms, in_region)
