"""A warning comes with the row that accepts it: released and filled in, that row is taken; as it is, it is not."""

from pathlib import Path

import pytest

import scoring.checks
from scoring.cli.main import main
from scoring.faults import Faults, Kind, Place, Sentences
from scoring.model.folder import IndexFiles

WARNING = Kind("W-TEST", *(Sentences("{key}?", "x.", "y."),) * 2, level="warning")
HEAD = "code,file,key,reason_vi,reason_en,by,date\n"
ROW = "    W-TEST,"
KEYS = (
    *("so-y-te", "", 'a, "b"', " a", "a\tb", "a\nb", "a\u202eb", "x" * 300, "e\u0301", "?", "#x", "Tổng cộng"),
    *("=HYPERLINK(1)", "+5", "-5", "@a", "＝1"),
)


def _warns(key: str) -> object:
    def check(index: IndexFiles, faults: Faults) -> None:
        if index.id == "dak-lak":
            faults.add(WARNING, Place("data/dak-lak/units.csv", 2, 1), key=key)

    return (*scoring.checks.CHECKS, check)


@pytest.mark.parametrize("key", KEYS)
def test_the_row_that_is_told_accepts(
    key: str, released: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(scoring.checks, "CHECKS", _warns(key))
    assert main(["check", str(released)]) == 0
    assert main(["check", str(released), "--strict", "--lang", "en"]) == 1
    (row,) = {line.strip() for line in capsys.readouterr().out.splitlines() if line.startswith(ROW)}
    file = released / "acknowledged.csv"
    for words in (("LÝ DO", "Đúng."), ("REASON", "Right."), ("AI", "Văn phòng"), ("NGÀY", "2026-01-02")):
        file.write_text(f"{HEAD}{row}\n", "utf-8")
        assert main(["check", str(released)]) == 1, "a row with no date is not taken"
        row = row.replace(*words)
    file.write_text(f"{HEAD}{row}\n", "utf-8")
    capsys.readouterr()
    assert main(["check", str(released), "--strict", "--lang", "en"]) == 0
    assert "0 faults, 0 warnings, 1 accepted warnings" in capsys.readouterr().out
