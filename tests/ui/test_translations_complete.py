"""Every text of the screen is in a translation file; none was forgotten after a change."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

import exercise_app
from tests.ui.conftest import RESOURCES


def messages(path: Path) -> set[tuple[str, str, str]]:
    """Context, source and comment of each message that is in use."""
    found = set()
    for context in ET.parse(path).iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") not in ("vanished", "obsolete"):
                source, comment = message.findtext("source"), message.findtext("comment")
                found.add((name, source or "", comment or ""))
    return found


def test_every_text_of_the_screen_is_translated(tmp_path: Path) -> None:
    root = Path(exercise_app.__file__).parent / "ui"
    sources = sorted(str(path) for path in root.rglob("*.py"))
    listed = tmp_path / "sources.lst"
    listed.write_text("\n".join(sources), "utf-8")
    tool = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    fresh = tmp_path / "fresh.ts"
    subprocess.run([tool, "-silent", f"@{listed}", "-ts", fresh], check=True, capture_output=True)
    wanted = messages(fresh)
    assert len(wanted) > 300
    for language in ("nl",):
        files = RESOURCES.joinpath("translations").glob(f"*_{language}.ts")
        known = set().union(*(messages(path) for path in files))
        assert sorted(wanted - known) == []


def test_every_plural_is_translated_to_english(tmp_path: Path) -> None:
    folder = RESOURCES / "translations"
    plural = {
        (name, source)
        for path in folder.glob("*_nl.ts")
        for name, source, _ in messages(path)
        if "%n" in source
    }
    english = {
        (name, source) for path in folder.glob("*_en.ts") for name, source, _ in messages(path)
    }
    assert plural - english == set()
