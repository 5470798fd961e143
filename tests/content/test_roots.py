"""The content is found inside the package first, beside it second."""

import sys

import pytest

from exercise_app.content import roots


@pytest.fixture
def package(tmp_path, monkeypatch):
    """An empty package on disk that stands for the installed program."""
    home = tmp_path / "site" / "made_package"
    home.mkdir(parents=True)
    (home / "__init__.py").write_text("", "utf-8")
    monkeypatch.syspath_prepend(str(home.parent))
    monkeypatch.setattr(roots, "PACKAGE", "made_package")
    yield home
    sys.modules.pop("made_package", None)


def test_the_source_tree_has_its_content_beside_the_package():
    assert roots.shipped_folder("exercises").joinpath("vocabulary.toml").is_file()


def test_inside_the_package_wins(package):
    (package / "exercises").mkdir()
    (package.parent / "exercises").mkdir()
    assert str(roots.shipped_folder("exercises")) == str(package / "exercises")


def test_beside_the_package_is_second(package):
    (package.parent / "exercises").mkdir()
    assert str(roots.shipped_folder("exercises")) == str(package.parent / "exercises")


def test_a_folder_that_is_not_there_is_said_so(package):
    with pytest.raises(FileNotFoundError):
        roots.shipped_folder("exercises")
