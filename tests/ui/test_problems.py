import ast
import re
from collections.abc import Callable
from pathlib import Path

import pytest

import exercise_app
from exercise_app.domain import errors
from exercise_app.domain.errors import AppError, FieldProblem, InvalidInputError
from exercise_app.ui.problems import (
    field_sentence,
    field_sentences,
    known_codes,
    known_rules,
    notice_of,
    problem_text,
)
from exercise_app.ui.widgets.notice_bar import Tone

FACTS = {
    "limit": 80,
    "length": 93,
    "character": "€",
    "years": 120,
    "low": 0,
    "high": 10,
    "limit_mb": 2,
    "part": "3x",
    "file": "bridge.toml",
}
JUDGING = re.compile(r"recommend|detect|improv|monitor|diagnos|alert", re.IGNORECASE)


def kinds(base: type[AppError] = AppError) -> list[type[AppError]]:
    return [base, *(kind for sub in base.__subclasses__() for kind in kinds(sub))]


def rules() -> set[str]:
    """Every rule the code names: second argument of FieldProblem."""
    found = set()
    for path in Path(exercise_app.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            if is_call and node.func.id == "FieldProblem" and len(node.args) > 1:
                rule = node.args[1]
                if isinstance(rule, ast.Constant):
                    found.add(rule.value)
    return found


def test_every_expected_failure_has_words_of_its_own() -> None:
    codes = {kind.code for kind in kinds() if kind.__module__ == errors.__name__}
    assert len(codes) > 18
    assert codes - known_codes() == set()
    assert known_codes() - codes == set()


def test_every_rule_has_a_sentence_of_its_own() -> None:
    found = rules()
    assert {"required", "too-long", "before-start"} <= found
    assert found - known_rules() == set()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_failure_says_what_is_the_matter_and_what_to_do(
    speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    for kind in kinds():
        said = problem_text(kind(**FACTS) if kind is not InvalidInputError else kind())
        for part in (said.title, said.sentence, said.advice):
            assert part
            assert "{" not in part
            assert "…" not in part
            assert not JUDGING.search(part)
        assert said.sentence.endswith(".")
        assert said.advice.endswith((".", "?"))
        assert len(said.title) <= 45


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_rule_is_one_or_two_plain_sentences(
    speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    for rule in known_rules():
        sentence = field_sentence(FieldProblem("field", rule, FACTS))
        assert sentence.endswith(".")
        assert "{" not in sentence
        assert "…" not in sentence
        assert len(sentence) < 100


def test_both_languages_differ(speak: Callable[[str], None]) -> None:
    said = {}
    for language in ("nl", "en"):
        speak(language)
        said[language] = [problem_text(kind()).whole for kind in kinds()]
        said[language] += [field_sentence(FieldProblem("f", rule)) for rule in known_rules()]
    assert not set(said["nl"]) & set(said["en"])


def test_a_missing_fact_does_not_break_the_sentence() -> None:
    assert "…" in field_sentence(FieldProblem("name", "too-long"))


def test_an_unknown_rule_still_says_something() -> None:
    assert field_sentence(FieldProblem("name", "new-rule")).endswith(".")


def test_a_field_can_have_words_of_its_own() -> None:
    phases = field_sentence(FieldProblem("phases", "too-many", {"limit": 6}))
    other = field_sentence(FieldProblem("notes", "too-many", {"limit": 6}))
    assert phases != other


@pytest.mark.parametrize(
    ("character", "shown"),
    [("😀", "“😀”"), ("\x00", "U+0000"), ("\u202e", "U+202E"), ("ع", "U+0639"), (" ", "U+0020")],
)
def test_a_character_is_shown_or_named(character: str, shown: str) -> None:
    sentence = field_sentence(FieldProblem("name", "unprintable", {"character": character}))
    assert shown in sentence
    assert character not in ("\x00", "\u202e") or character not in sentence


def test_the_bar_says_one_wrong_field_by_itself() -> None:
    one = notice_of(InvalidInputError(FieldProblem("score", "range", {"low": 0, "high": 10})))
    two = notice_of(InvalidInputError(FieldProblem("a", "required"), FieldProblem("b", "required")))
    assert "10" in one.text
    assert one.tone is Tone.PROBLEM
    assert two.text == problem_text(InvalidInputError()).whole


def test_the_first_problem_of_a_field_counts() -> None:
    error = InvalidInputError(
        FieldProblem("name", "required"), FieldProblem("name", "unprintable", {"character": "x"})
    )
    assert list(field_sentences(error)) == ["name"]
    assert field_sentences(error)["name"] == field_sentence(FieldProblem("name", "required"))
