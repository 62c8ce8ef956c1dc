"""`thuocdo release`: one row more, or nothing written and the reason said."""

from collections.abc import Callable
from pathlib import Path

import pytest

from scoring.cli.main import main
from scoring.faults import Faults
from tests.scoring.releases.made import LEDGER, ledger, read

PENDING = "4,inputs.csv,pm-b/truc-tuyen/nop,verified,50,48,error,typing,office,2026-05-10,qd-sua,Trùng.,Double.\n"


@pytest.fixture
def root(copy: Callable[..., Path]) -> Path:
    return copy(LEDGER)


def _edit(root: Path, file: str, old: str, new: str) -> None:
    path = root / LEDGER / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def _correct(root: Path) -> None:
    """One figure of 2025 changes and is logged."""
    reasoned = "pm-b,truc-tuyen,nop,50,48,,Trùng.,Double."
    _edit(root, "editions/2025/inputs.csv", "pm-b,truc-tuyen,nop,50,50,,,", reasoned)
    with (root / LEDGER / "editions/2025/corrections.csv").open("a", encoding="utf-8") as file:
        file.write(PENDING)


def _release(root: Path, edition: str, day: str, *more: str) -> int:
    return main(["release", LEDGER, edition, "--date", day, "--data", str(root), "--lang", "en", *more])


def _rows(root: Path) -> list[str]:
    return (root / LEDGER / "releases.csv").read_text("utf-8").splitlines()


def test_the_first_release_of_a_new_edition(
    root: Path, checked: Callable[[Path], Faults], capsys: pytest.CaptureFixture[str]
) -> None:
    before = _rows(root)
    _edit(root, "editions/2026/edition.yaml", "status: draft", "status: provisional")
    assert [fault.kind.code for fault in checked(root)] == ["E-RELEASE-NONE"]
    assert _release(root, "2026", "2027-01-15", "--status", "provisional") == 0
    *kept, row = _rows(root)
    assert kept == before
    assert row.startswith("2026,1,provisional,2027-01-15,")
    assert row in capsys.readouterr().out
    assert list(checked(root)) == []
    assert sorted(path.name for path in (root / LEDGER).iterdir()) == [
        *("editions", "index.yaml", "methods", "releases.csv", "units.csv")
    ]


def test_the_release_of_a_correction(root: Path, checked: Callable[[Path], Faults]) -> None:
    _correct(root)
    assert [fault.kind.code for fault in checked(root)] == ["E-CORR-PENDING"]
    assert _release(root, "2025", "2026-05-12") == 0
    assert list(checked(root)) == []
    history = [("2024", 1, "final", "2025-03-01"), ("2024", 2, "revised", "2025-06-01")]
    history += [("2025", 1, "provisional", "2026-02-01"), ("2025", 2, "final", "2026-03-01")]
    history += [("2025", 3, "revised", "2026-05-01"), ("2025", 4, "revised", "2026-05-12")]
    assert "\n".join(_rows(root)) + "\n" == ledger(read(root, LEDGER), history)


def test_the_first_row_of_a_ledger(copy: Callable[..., Path], checked: Callable[[Path], Faults]) -> None:
    """Of two editions one is released after the other: what waits for its own release stops no other."""
    root = copy("mau-nho")
    words = ["--data", str(root), "--date"]
    assert main(["release", "mau-nho", "2024", *words, "2025-03-01"]) == 0
    assert [fault.kind.code for fault in checked(root)] == ["E-RELEASE-NONE"]
    assert main(["release", "mau-nho", "2023", *words, "2025-03-01"]) == 0
    assert list(checked(root)) == []
    head, first, second = (root / "mau-nho/releases.csv").read_text("utf-8").splitlines()
    assert head == "edition,revision,status,date,data,method,previous"
    assert first.endswith(",")
    assert not second.endswith(",")


def test_columns_in_another_order_and_a_last_line_without_its_end(
    root: Path, checked: Callable[[Path], Faults]
) -> None:
    path = root / LEDGER / "releases.csv"
    path.write_text(path.read_text("utf-8").rstrip("\n"), "utf-8")
    _correct(root)
    assert _release(root, "2025", "2026-05-12") == 0
    assert list(checked(root)) == []


@pytest.mark.parametrize(
    ("edition", "day", "more", "said"),
    [
        ("2025", "2026-05-12", (), "nothing changed since release 3 of 2026-05-01"),
        ("2026", "2026-05-12", (), "a draft: set status in data/mau-so/editions/2026/edition.yaml"),
        ("2025", "2026-05-12", ("--status", "final"), "has status revised, not final"),
        ("2027", "2026-05-12", (), "no edition “2027”"),
    ],
)
def test_misuse(
    edition: str, day: str, more: tuple[str, ...], said: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = _rows(root)
    assert _release(root, edition, day, *more) == 2
    assert said in capsys.readouterr().err
    assert _rows(root) == before


def test_a_day_that_is_none(root: Path) -> None:
    with pytest.raises(SystemExit) as left:
        _release(root, "2025", "12/05/2026")
    assert left.value.code == 2


def _refused(root: Path, edition: str, day: str, capsys: pytest.CaptureFixture[str]) -> str:
    before = _rows(root)
    assert _release(root, edition, day) == 1
    assert _rows(root) == before
    return capsys.readouterr().out


def test_a_day_before_the_last_release(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _correct(root)
    out = _refused(root, "2025", "2026-04-30", capsys)
    assert "data/mau-so/releases.csv:7:16: E-RELEASE-DATE" in out
    assert "data/mau-so/editions/2025/corrections.csv:8:69: E-CORR-DATE" in out


def test_a_change_without_a_correction(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _edit(root, "editions/2025/inputs.csv", "pm-b,truc-tuyen,nop,50,50", "pm-b,truc-tuyen,nop,50,48")
    out = _refused(root, "2025", "2026-05-12", capsys)
    assert out.startswith("chưa ghi gì / nothing was written:\n")
    assert "E-RELEASE-REVISED" in out


def test_a_change_beside_its_corrections(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _correct(root)
    _edit(root, "editions/2025/inputs.csv", "pm-b,truc-tuyen,ho-so,60,60", "pm-b,truc-tuyen,ho-so,60,61")
    assert "releases.csv:6:27: E-RELEASE-UNDONE" in _refused(root, "2025", "2026-05-12", capsys)


def test_a_correction_that_does_not_stand_there(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _correct(root)
    _edit(root, "editions/2025/inputs.csv", "pm-b,truc-tuyen,nop,50,48", "pm-b,truc-tuyen,nop,50,47")
    assert "corrections.csv:8:46: E-CORR-STANDS" in _refused(root, "2025", "2026-05-12", capsys)


def test_a_status_that_goes_back(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _edit(root, "editions/2025/edition.yaml", "status: revised", "status: provisional")
    assert "releases.csv:7:8: E-RELEASE-STEP" in _refused(root, "2025", "2026-05-12", capsys)


def test_any_other_fault_comes_first(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _correct(root)
    _edit(root, "editions/2024/published.csv", "80.17,,,,all", '"80,17",,,,all')
    assert "E-NUM-COMMA" in _refused(root, "2025", "2026-05-12", capsys)


def test_a_frozen_method_needs_the_releases_of_all_its_editions(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A rule of a used method is no correction: nothing logs it, so nothing releases it."""
    _edit(root, "methods/1-2025.yaml", "missing: {choice: zero", "missing: {choice: block")
    assert "E-RELEASE-REVISED" in _refused(root, "2025", "2026-05-12", capsys)


def test_where_it_cannot_be_written(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    _correct(root)
    before = _rows(root)
    monkeypatch.setattr(Path, "replace", full)
    assert _release(root, "2025", "2026-05-12") == 2
    assert "cannot write data/mau-so/releases.csv: No space left on device" in capsys.readouterr().err
    assert _rows(root) == before
    assert not list((root / LEDGER).glob(".*"))
