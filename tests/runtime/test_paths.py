from pathlib import Path

import pytest

from exercise_app.runtime.paths import (
    data_folder,
    database_path,
    demo_folder,
    places,
    resource_root,
)


def test_shipped_folders_are_found_beside_the_package_in_the_source_tree() -> None:
    assert resource_root().joinpath("fonts", "NotoSans-Regular.ttf").is_file()
    assert resource_root("exercises").joinpath("vocabulary.toml").is_file()


def test_a_folder_that_was_asked_for_holds_everything(tmp_path: Path) -> None:
    where = places(tmp_path / "practice")
    assert where.database == tmp_path / "practice" / "wervel.db"
    assert {where.settings.parent, where.logs.parent, where.window.parent} == {where.data}


def test_the_environment_can_ask_for_a_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WERVEL_DATA", str(tmp_path / "there"))
    assert data_folder() == tmp_path / "there"
    assert places(tmp_path / "here").data == tmp_path / "here"


def test_usual_places_lie_in_the_home_folder(tmp_path: Path) -> None:
    where = places()
    assert where.data.is_relative_to(tmp_path)
    assert where.settings.is_relative_to(tmp_path)
    assert where.logs.is_relative_to(tmp_path)


def test_saying_where_things_are_makes_no_folder(tmp_path: Path) -> None:
    places(tmp_path / "new")
    places()
    assert not (tmp_path / "new").exists()
    assert not (tmp_path / "home").exists()


def test_the_demo_clinic_never_lies_in_the_real_folder(tmp_path: Path) -> None:
    real = tmp_path / "practice"
    assert demo_folder(real) == tmp_path / "practice-demo"
    assert not demo_folder().is_relative_to(data_folder())
    assert database_path(demo_folder(real)) != database_path(real)
