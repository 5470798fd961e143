import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from exercise_app.cli import main
from exercise_app.cli.sentences import SENTENCES, sentence_of
from exercise_app.domain import errors
from exercise_app.domain.errors import AppError
from exercise_app.domain.language import Language
from exercise_app.storage.database import Database

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command; return its exit code and what it printed on both outputs."""

    def call(*arguments: object) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return call


def every_error() -> list[type[AppError]]:
    found = [AppError]
    for kind in found:
        found.extend(kind.__subclasses__())
    return found


@pytest.mark.parametrize("kind", every_error(), ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("language", Language)
def test_every_failure_has_one_sentence(kind: type[AppError], language: Language) -> None:
    sentence = sentence_of(kind(), language)
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_no_sentence_is_left_over() -> None:
    assert set(SENTENCES) == {kind.code for kind in every_error()}
    assert errors.AppError in every_error()


def test_content_is_clean(run: Run) -> None:
    assert run("library", "check") == (0, "0 faults\n", "")


def test_the_library_can_be_listed_and_shown(run: Run) -> None:
    code, out, _ = run("library", "list", "--json")
    listed = json.loads(out)
    assert code == 0
    assert len(listed) == 204
    code, out, _ = run("library", "show", "bird-dog", "--language", "en")
    assert code == 0
    assert "Reach arm and leg" in out


def test_an_unknown_exercise_is_refused_in_the_language_asked_for(run: Run) -> None:
    code, out, err = run("--language", "en", "library", "show", "nope")
    assert (code, out) == (4, "")
    assert err == "wervel: Not found: exercise 'nope'.\n"


def test_a_search_says_why(run: Run) -> None:
    _, out, _ = run("library", "search", "bruggetje", "--json")
    hits = json.loads(out)["hits"]
    assert "bridge" in [hit["id"] for hit in hits[:3]]
    assert all(hit["why"] for hit in hits)


def test_a_batch_of_searches_answers_line_by_line(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("brug\nzzxxqq\n\n"))
    _, out, _ = run("library", "search", "--batch", "--json")
    answers = [json.loads(line) for line in out.splitlines()]
    assert [answer["query"] for answer in answers] == ["brug", "zzxxqq", ""]
    assert answers[0]["hits"]
    assert answers[1]["hits"] == []


def test_a_dosage_becomes_json(run: Run) -> None:
    code, out, _ = run("dosage", "parse", "3x10 h5s zij 2/d")
    answer = json.loads(out)
    assert code == 0
    assert (answer["sets"], answer["reps"], answer["hold_s"]) == (3, 10, 5)
    assert answer["per_side"] is True
    assert answer["load_kg"] is None


def test_a_dosage_that_is_not_understood_is_refused(run: Run) -> None:
    code, out, _ = run("dosage", "parse", "3x999")
    assert code == 2
    assert json.loads(out)["ok"] is False


def test_a_batch_of_dosages_goes_on_after_a_bad_line(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("3x10\nkaas\n10 min\n"))
    code, out, _ = run("dosage", "parse", "--batch")
    assert code == 0
    assert [json.loads(line)["ok"] for line in out.splitlines()] == [True, False, True]


def test_a_handout_is_printed_without_the_name_in_its_properties(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"
    code, _, _ = run(
        "handout", "--template", "desk-worker", "--out", out, "--patient-label", "Kees Kaas"
    )
    assert code == 0
    reader = PdfReader(out)
    assert "Kees Kaas" in reader.pages[0].extract_text()
    assert "Kees" not in str(reader.metadata)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("--template", "nope"), 4),
        (("--template", "desk-worker", "--phase", "9"), 4),
        (("--program", "no-uuid"), 4),
        (("--template", "desk-worker", "--patient-label", "محمد"), 2),
    ],
)
def test_a_handout_that_cannot_be_leaves_no_file(
    run: Run, tmp_path: Path, arguments: tuple[str, ...], expected: int
) -> None:
    out = tmp_path / "sheet.pdf"
    code, _, err = run("handout", *arguments, "--out", out)
    assert code == expected
    assert err.startswith("wervel: ")
    assert list(tmp_path.glob("*.pdf*")) == []


def test_a_folder_that_is_not_there_is_named(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "nowhere" / "sheet.pdf"
    code, _, err = run("handout", "--template", "desk-worker", "--out", out)
    assert code == 9
    assert str(out) in err


@pytest.mark.parametrize("kind", ["svg", "pdf", "png"])
def test_a_figure_is_written_in_every_format(run: Run, tmp_path: Path, kind: str) -> None:
    out = tmp_path / f"figure.{kind}"
    assert run("figure", "bird-dog", "--out", out, "--print", "--mirror")[0] == 0
    starts = {"svg": b"<", "pdf": b"%PDF", "png": b"\x89PNG"}
    assert out.read_bytes().startswith(starts[kind])


def test_another_format_is_refused(run: Run, tmp_path: Path) -> None:
    code, _, err = run("figure", "bird-dog", "--out", tmp_path / "figure.exe")
    assert code == 9
    assert ".svg" in err


@pytest.mark.parametrize("kind", ["svg", "pdf", "png"])
def test_a_trend_is_drawn_and_counted(run: Run, tmp_path: Path, kind: str) -> None:
    csv, out = tmp_path / "scores.csv", tmp_path / f"trend.{kind}"
    csv.write_text("date,score\n2026-01-01,7\n2026-01-08,\n2026-01-15,0\n")
    code, printed, _ = run("trend", "--csv", csv, "--out", out, "--json")
    numbers = json.loads(printed)
    assert code == 0
    assert (numbers["first"], numbers["last"], numbers["missing"]) == (7, 0, 1)
    assert out.stat().st_size > 1000


@pytest.mark.parametrize("content", [b"", b"\x00" * 100, b"naam;leeftijd\nx;1\n", b"\xff\xfe\x00"])
def test_a_file_that_is_no_trend_gives_a_sentence(run: Run, tmp_path: Path, content: bytes) -> None:
    csv = tmp_path / "scores.csv"
    csv.write_bytes(content)
    code, out, _ = run("trend", "--csv", csv)
    assert code == 2
    assert out.strip()


def test_a_demo_clinic_is_made_once(run: Run, tmp_path: Path) -> None:
    data = tmp_path / "data"
    code, out, _ = run("demo", "--data", data, "--patients", 3, "--json")
    assert code == 0
    with Database.open(Path(json.loads(out)["database"])) as database, database.open_work() as work:
        assert work.clinics.get().is_demo
    code, _, err = run("demo", "--data", data, "--patients", 3)
    assert code != 0
    assert err.startswith("wervel: ")


def test_usage_errors_exit_with_two(run: Run) -> None:
    for arguments in (("library", "juggle"), ("demo", "--patients", "0"), ("trend",)):
        with pytest.raises(SystemExit) as ended:
            run(*arguments)
        assert ended.value.code == 2
