"""Rules about imports that import-linter cannot see: parts of a library, and Qt by the piece."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "exercise_app"


def imports_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def modules(room: str) -> list[Path]:
    return sorted((PACKAGE / room).rglob("*.py"))


@pytest.mark.parametrize("room", ["presenters", "runtime"])
def test_these_rooms_know_qt_without_widgets(room: str) -> None:
    wrong = [
        (path.name, name)
        for path in modules(room)
        for name in imports_of(path)
        if name.startswith("PySide6.") and not name.startswith("PySide6.QtCore")
    ]
    assert wrong == []


def test_nobody_uses_pyplot() -> None:
    wrong = [path.name for path in modules(".") if "matplotlib.pyplot" in set(imports_of(path))]
    assert wrong == []


def test_every_module_is_in_a_room() -> None:
    loose = {path.name for path in PACKAGE.glob("*.py")}
    assert loose == {"__init__.py", "__main__.py", "assembly.py"}


def test_no_module_is_longer_than_the_hard_stop() -> None:
    long = {p.name: n for p in modules(".") if (n := len(p.read_text("utf-8").splitlines())) > 500}
    assert long == {}


def test_no_function_is_longer_than_the_hard_stop() -> None:
    long = [
        (path.name, node.name)
        for path in modules(".")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 60
    ]
    # The first migration lists every column of every table; there is nothing to split it by.
    assert long in ([], [("0001_first_schema.py", "upgrade")])
