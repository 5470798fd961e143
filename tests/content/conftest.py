"""A copy of the shipped content that a test may break."""

import shutil
import tomllib
from pathlib import Path

import pytest

from exercise_app.content import Fault, check_library, shipped_folder

# Enough to hold a chain of three, two templates' worth of references and every kind of file.
KEPT = ("bridge-small", "bridge", "bridge-march", "bridge-single-leg", "bridge-ball")


class ContentFolder:
    """A content folder on disk, with the few exercises of one chain."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def replace(self, file: str, old: str, new: str) -> None:
        """Replace a piece of a file; it must be there exactly once."""
        path = self.root / file
        text = path.read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        path.write_text(text.replace(old, new), "utf-8")

    def set(self, file: str, name: str, value: str) -> None:
        """Give the first `name = ...` line of a file another value."""
        path = self.root / file
        lines = path.read_text("utf-8").splitlines()
        at = next(i for i, line in enumerate(lines) if line.startswith(f"{name} = "))
        lines[at] = f"{name} = {value}"
        path.write_text("\n".join(lines) + "\n", "utf-8")

    def drop(self, file: str, name: str) -> None:
        """Take the first `name = ...` line out of a file."""
        path = self.root / file
        lines = path.read_text("utf-8").splitlines()
        at = next(i for i, line in enumerate(lines) if line.startswith(f"{name} = "))
        path.write_text("\n".join(lines[:at] + lines[at + 1 :]) + "\n", "utf-8")

    def faults(self) -> tuple[Fault, ...]:
        """Every fault of the folder."""
        return check_library(self.root)

    def only_fault(self) -> Fault:
        """The one fault there is."""
        found = self.faults()
        assert len(found) == 1, [str(fault) for fault in found]
        return found[0]


@pytest.fixture
def folder(tmp_path: Path) -> ContentFolder:
    """A sound content folder with five exercises and one template that uses them."""
    shipped = Path(str(shipped_folder("exercises")))
    root = tmp_path / "exercises"
    for kind in ("education", "screening", "measures", "reference"):
        shutil.copytree(shipped / kind, root / kind)
    shutil.copy(shipped / "vocabulary.toml", root)
    (root / "library").mkdir()
    (root / "programs").mkdir()
    (root / "programs" / "bridging.toml").write_text(TEMPLATE, "utf-8")
    folder = ContentFolder(root)
    for name in KEPT:
        file = f"library/{name}.toml"
        shutil.copy(shipped / file, root / file)
        harder = tomllib.loads((root / file).read_text("utf-8"))["harder"]
        folder.set(file, "harder", str([one for one in harder if one in KEPT]))
    return folder


TEMPLATE = """\
schema = 1
id = "bridging"
order = 1
weeks = 2
pain_rules = true
name.nl = "Bruggen"
name.en = "Bridging"
meant_for.nl = "Iedereen."
meant_for.en = "Everybody."
not_for.nl = ""
not_for.en = ""
contacts.nl = "1 contact"
contacts.en = "1 contact"

[[phase]]
name.nl = "Begin"
name.en = "Start"
period.nl = "week 1-2"
period.en = "weeks 1-2"
days = 14
move_on_when.nl = "Het gaat makkelijk."
move_on_when.en = "It is easy."

[[phase.item]]
exercise = "bridge"
dosage = "2x10 7/w"
note.nl = "Adem rustig door."
note.en = "Keep breathing calmly."

[[phase.item]]
exercise = "bridge-march"
dosage = "2x8 side 3/w"
"""
