import json

import pytest

from exercise_app.cli import main, self_test


def test_this_installation_is_complete(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["self-test", "--json"])
    results = json.loads(capsys.readouterr().out)
    assert [result["check"] for result in results if not result["ok"]] == []
    assert code == 0


def test_a_broken_part_is_named_and_the_rest_is_still_checked(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> str:
        raise FileNotFoundError("fonts")

    monkeypatch.setattr(self_test, "_CHECKS", (("fonts", broken), ("else", lambda: "fine")))
    assert main(["self-test"]) == 1
    out = capsys.readouterr().out
    assert "FAIL fonts" in out
    assert "ok   else" in out
