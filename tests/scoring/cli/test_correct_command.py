"""`thuocdo correct`: a row for each cell that changed since the last release, against a commit or a folder."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from repository import HAND, Repository

from scoring.cli.main import main
from scoring.faults import Faults

INDEX = "mau-so"
FOLDER = f"data/{INDEX}/editions/2025"
WORDS = ("--kind", "error", "--cause", "typing", "--found-by", "office", "--decision", "qd-sua")
REASONS = ("--reason-vi", "Trùng, hai lần.", "--reason-en", "Twice, “double”.")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    made = Repository(tmp_path / "kho")
    shutil.copytree(HAND / INDEX, made.root / "data" / INDEX)
    made.git("init", "-q")
    made.commit()
    monkeypatch.chdir(made.root)
    return made


def _edit(project: Repository, file: str, old: str, new: str) -> None:
    path = project.root / "data" / INDEX / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def _fewer(project: Repository, verified: str = "48") -> None:
    _edit(project, "editions/2025/inputs.csv", "pm-b,truc-tuyen,nop,50,50", f"pm-b,truc-tuyen,nop,50,{verified}")


def _correct(*more: str, edition: str = "2025", day: str = "2026-05-10") -> int:
    return main(["correct", INDEX, edition, *WORDS, *REASONS, "--date", day, "--lang", "en", *more])


def _rows(project: Repository, edition: str = "2025") -> list[str]:
    path = project.root / "data" / INDEX / "editions" / edition / "corrections.csv"
    return path.read_text("utf-8").splitlines()


LOGGED = 'error,typing,office,2026-05-10,qd-sua,"Trùng, hai lần.","Twice, “double”."'


def test_one_cell_against_the_last_commit(
    project: Repository, checked: Callable[[Path], Faults], capsys: pytest.CaptureFixture[str]
) -> None:
    before = _rows(project)
    _fewer(project)
    assert _correct() == 0
    assert _rows(project) == [*before, f"4,inputs.csv,pm-b/truc-tuyen/nop,verified,50,48,{LOGGED}"]
    assert capsys.readouterr().out.splitlines() == [
        "  inputs.csv pm-b/truc-tuyen/nop verified: 50 → 48",
        f"{FOLDER}/corrections.csv: 1 đính chính cho lần công bố 4 / corrections of release 4",
    ]
    assert main(["release", INDEX, "2025", "--date", "2026-05-12"]) == 0
    assert checked(project.root / "data").errors == []


def test_every_kind_of_cell(project: Repository, checked: Callable[[Path], Faults]) -> None:
    """An input that becomes a status, a decision taken back, a member that goes, a key, an answer changed to less."""
    inputs = project.root / FOLDER / "inputs.csv"
    lines = [line for line in inputs.read_text("utf-8").splitlines() if not line.startswith(("pm-b", "pm-d"))]
    inputs.write_text("\n".join([*lines, "pm-b,dti,,,,not-submitted,Rút lại.,Withdrawn.,"]) + "\n", "utf-8")
    (project.root / FOLDER / "overrides.csv").unlink()
    _edit(project, "units.csv", "no,2025-01-01,", "no,2025-01-01,2025-06-30")
    _edit(project, "editions/2025/edition.yaml", "choice: yes", "choice: no")
    # The later edition had the unit, too.
    _edit(project, "editions/2026/inputs.csv", "pm-d,dti,,,,not-submitted,Chưa gửi báo cáo.,No report yet.,\n", "")
    before = len(_rows(project))
    assert _correct() == 0
    assert [row.partition(",error,")[0] for row in _rows(project)[before:]] == [
        "4,edition.yaml,,ranked.choice,yes,no",
        "4,inputs.csv,pm-b/dti/,status,,not-submitted",
        "4,inputs.csv,pm-b/ke-hoach/co,self,yes,",
        "4,inputs.csv,pm-b/ke-hoach/co,verified,yes,",
        "4,inputs.csv,pm-b/truc-tuyen/ho-so,self,60,",
        "4,inputs.csv,pm-b/truc-tuyen/ho-so,verified,60,",
        "4,inputs.csv,pm-b/truc-tuyen/nop,self,50,",
        "4,inputs.csv,pm-b/truc-tuyen/nop,verified,50,",
        "4,inputs.csv,pm-d/ke-hoach/co,verified,yes,",
        "4,inputs.csv,pm-d/truc-tuyen/ho-so,verified,60,",
        "4,inputs.csv,pm-d/truc-tuyen/nop,verified,60,",
        "4,overrides.csv,pm-c/ke-hoach,points,30,",
        "4,units.csv,phong/pm-d,member,yes,",
    ]
    assert main(["release", INDEX, "2025", "--date", "2026-05-12"]) == 0
    assert checked(project.root / "data").errors == []


def test_a_printed_figure_and_a_maximum_that_was_unknown(
    project: Repository, checked: Callable[[Path], Faults]
) -> None:
    root = project.root / "data"
    _edit(project, "methods/1-2024.yaml", "max: {phong: 15}", "max: {phong: unknown}")
    (root / INDEX / "editions/2024/corrections.csv").unlink()
    _edit(project, "editions/2024/edition.yaml", "status: revised", "status: final")
    (root / INDEX / "releases.csv").unlink()
    shutil.rmtree(root / INDEX / "editions/2025")
    assert main(["release", INDEX, "2024", "--date", "2025-03-01"]) == 0
    project.commit()
    _edit(project, "methods/1-2024.yaml", "max: {phong: unknown}", "max: {phong: 14}")
    _edit(project, "editions/2024/published.csv", "pm-b,,dti,70,", "pm-b,,dti,70.0,")
    _edit(project, "editions/2024/edition.yaml", "status: final", "status: revised")
    known = ("--cause", "found-unknown", "--decision", "qd-dinh-chinh")
    assert _correct(*known, edition="2024", day="2025-05-30") == 1, "70 was no unknown"
    _edit(project, "editions/2024/published.csv", "pm-b,,dti,70.0,", "pm-b,,dti,70,")
    assert _correct(*known, edition="2024", day="2025-05-30") == 0
    _edit(project, "editions/2024/published.csv", "pm-b,,dti,70,", "pm-b,,dti,70.0,")
    assert _correct("--decision", "qd-dinh-chinh", edition="2024", day="2025-05-30") == 0
    assert [row.partition(",error,")[0] for row in _rows(project, "2024")[1:]] == [
        "2,methods/1-2024.yaml,kts,max.phong,unknown,14",
        "2,published.csv,phong/pm-b//dti/,figure,70,70.0",
    ]
    assert main(["release", INDEX, "2024", "--date", "2025-06-01"]) == 0
    assert checked(root).errors == []


def test_what_is_logged_already_is_not_logged_again(project: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    _fewer(project)
    assert _correct() == 0
    rows = _rows(project)
    assert _correct() == 2
    assert "no cell changed that has no correction" in capsys.readouterr().err
    _edit(project, "editions/2025/inputs.csv", "pm-b,ke-hoach,co,yes,yes", "pm-b,ke-hoach,co,yes,no")
    assert _correct("--cause", "wrong-evidence") == 0
    assert [row.split(",")[2:6] for row in _rows(project)[len(rows) :]] == [
        ["pm-b/ke-hoach/co", "verified", "yes", "no"]
    ]


def test_a_cell_that_changed_again_after_it_was_logged(project: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    _fewer(project)
    assert _correct() == 0
    rows = _rows(project)
    _edit(project, "editions/2025/inputs.csv", "pm-b,truc-tuyen,nop,50,48", "pm-b,truc-tuyen,nop,50,47")
    assert _correct() == 1
    assert f"{FOLDER}/corrections.csv:8:46: E-CORR-STANDS" in capsys.readouterr().out
    assert _rows(project) == rows


def test_against_a_folder_and_a_revision(project: Repository, tmp_path: Path) -> None:
    shutil.copytree(project.root / "data", tmp_path / "as-released" / "data")
    first = project.git("rev-parse", "HEAD")
    _fewer(project)
    project.commit()
    assert _correct() == 2, "the last commit holds the change"
    assert _correct("--base", first) == 0
    path = project.root / FOLDER / "corrections.csv"
    path.write_text("\n".join(_rows(project)[:-1]) + "\n", "utf-8")
    assert _correct("--base", str(tmp_path / "as-released")) == 0
    assert _rows(project)[-1].startswith("4,inputs.csv,pm-b/truc-tuyen/nop,verified,50,48,")


@pytest.mark.parametrize(
    ("more", "edition", "said"),
    [
        ((), "2025", "no cell changed that has no correction"),
        ((), "2026", "was never released: nothing to correct"),
        ((), "2027", "no edition “2027”"),
        (("--base", "nowhere"), "2025", "nowhere"),
    ],
)
def test_misuse(
    more: tuple[str, ...], edition: str, said: str, project: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    if more:
        _fewer(project)
    before = _rows(project)
    assert _correct(*more, edition=edition) == 2
    assert said in capsys.readouterr().err
    assert _rows(project) == before


def test_a_base_that_is_not_what_was_released(project: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    _fewer(project, "49")
    project.commit()
    _edit(project, "editions/2025/inputs.csv", "pm-b,truc-tuyen,nop,50,49", "pm-b,truc-tuyen,nop,50,48")
    assert _correct() == 2
    assert "HEAD does not hold what release 3 of 2026-05-01 published" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (("--decision", "qd-mat"), "E-EV-ORPHAN"),
        (("--decision", "Quyết định 7"), "E-ID"),
        (("--cause", "found-unknown"), "E-CORR-CAUSE"),
        (("--reason-vi", " lý do"), "E-SPACE"),
        (("--reason-en", "a\tb"), "E-CTRL"),
    ],
)
def test_words_that_the_file_does_not_take(
    more: tuple[str, ...], code: str, project: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    _fewer(project)
    before = _rows(project)
    assert _correct(*more) == 1
    assert code in capsys.readouterr().out
    assert _rows(project) == before


def test_a_day_before_the_release(project: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    _fewer(project)
    assert _correct(day="2026-04-30") == 1
    assert "E-CORR-DATE" in capsys.readouterr().out


def test_a_rule_of_a_used_method_is_no_correction(project: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    before = _rows(project)
    _edit(project, "methods/1-2025.yaml", "missing: {choice: zero", "missing: {choice: block")
    assert _correct() == 1
    assert "E-CORR-FROZEN" in capsys.readouterr().out
    assert _rows(project) == before


def test_release_names_the_cells_that_no_correction_logs(
    project: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    _fewer(project)
    assert main(["release", INDEX, "2025", "--date", "2026-05-12", "--lang", "en"]) == 1
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "không có đính chính / without a correction (HEAD): 1",
        "  inputs.csv pm-b/truc-tuyen/nop verified: 50 → 48",
    ]


def test_diff_shows_what_is_still_to_be_corrected(project: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """The ledger refuses such data; a comparison is what its mend asks for."""
    _fewer(project)
    assert main(["check", "data"]) == 1
    capsys.readouterr()
    assert main(["diff", "HEAD", "--lang", "en"]) == 1
    out = capsys.readouterr().out
    assert "E-CHANGE-UNLOGGED" in out
    assert "Sample Office Bình | 90.00 → 88.00" in out
