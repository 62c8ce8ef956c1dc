import json
import re
from pathlib import Path

import pytest

from scoring.cli.main import main

NOTHING = (
    "0 lỗi, 0 cảnh báo, 0 cảnh báo đã chấp nhận, 0 thay đổi tự động. / "
    "0 faults, 0 warnings, 0 accepted warnings, 0 automatic changes.\n"
)
BAD = "data/dak-lak/editions/2020/published.csv:4:29"


@pytest.fixture
def spoilt(released: Path) -> Path:
    path = released / "dak-lak/editions/2020/published.csv"
    path.write_text(path.read_text("utf-8").replace(",128.92,", ',"128,92",'), "utf-8")
    return released


def test_clean(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(released)]) == 0
    assert capsys.readouterr().out == NOTHING


def test_a_fault_in_vietnamese_then_english(spoilt: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(spoilt)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{BAD}: E-NUM-COMMA “128,92” dùng dấu phẩy thập phân.",
        "    Cần: Dấu chấm. Cách sửa: Viết 128.92.",
        "    “128,92” has a decimal comma.",
        "    Expected: A point. Mend: Write 128.92.",
        "",
        "1 lỗi, 0 cảnh báo, 0 cảnh báo đã chấp nhận, 0 thay đổi tự động. / "
        "1 faults, 0 warnings, 0 accepted warnings, 0 automatic changes.",
        "Mỗi mã có một trang với ví dụ: /checks/<mã>/ trên trang web. / "
        "Each code has a page with an example: /en/checks/<code>/ on the site.",
    ]


def test_english_alone(spoilt: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(spoilt), "--lang", "en"]) == 1
    out = capsys.readouterr().out
    assert out.startswith(f"{BAD}: E-NUM-COMMA “128,92” has a decimal comma.\n")
    assert not any(word in out for word in ("lỗi", "Cần", "dấu"))


def test_vietnamese_alone(spoilt: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(spoilt), "--lang", "vi"]) == 1
    out = capsys.readouterr().out
    assert "Cách sửa" in out
    assert "Expected" not in out


def test_json(spoilt: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(spoilt), "--format", "json"]) == 1
    (fault,) = json.loads(capsys.readouterr().out)
    assert (fault["code"], fault["severity"]) == ("E-NUM-COMMA", "error")
    assert f"{fault['file']}:{fault['line']}:{fault['column']}" == BAD
    assert fault["en"] == {
        "what": "“128,92” has a decimal comma.",
        "expected": "A point.",
        "mend": "Write 128.92.",
    }
    assert fault["vi"]["mend"] == "Viết 128.92."


def test_json_of_a_clean_folder(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(released), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_notices_are_told_and_do_not_fail(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = released / "dak-lak/units.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert main(["check", str(released), "--lang", "en"]) == 0
    out = capsys.readouterr().out
    assert "\n0 faults, 0 warnings, 0 accepted warnings, 1 automatic changes.\n" in out
    assert "\n    Automatic change. Expected: UTF-8 without a BOM." in out
    assert main(["check", str(released), "--format", "github"]) == 0
    assert capsys.readouterr().out.startswith("::notice file=data/dak-lak/units.csv,line=1,col=1,title=E-ENC-BOM::")


def test_no_such_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path / "nowhere"), "--lang", "en"]) == 2
    assert "there is no folder" in capsys.readouterr().err


def test_a_relative_folder(spoilt: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for folder, here in (("data", spoilt.parent), (".", spoilt), ("../data", spoilt)):
        monkeypatch.chdir(here)
        assert main(["check", folder, "--lang", "en"]) == 1
        assert "dak-lak/editions/2020/published.csv:4:29: E-NUM-COMMA" in capsys.readouterr().out


def test_without_a_folder_it_is_data(spoilt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(spoilt.parent)
    assert main(["check"]) == 1


def test_many_of_a_kind_are_counted(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = released / "dak-lak/units.csv"
    path.write_text(re.sub("[^\0-\x7f]", "\ufffd", path.read_text("utf-8")), "utf-8")
    assert main(["check", str(released), "--lang", "en"]) == 1
    out = capsys.readouterr().out
    assert out.count(": E-TXT-LOSSY ") == 20
    lost = path.read_text("utf-8").count("\ufffd")
    assert f"data/dak-lak/units.csv: {lost - 20} more places of this file have E-TXT-LOSSY.\n" in out
    assert f"{lost} faults," in out
    assert main(["check", str(released), "--format", "github", "--lang", "en"]) == 1
    assert f"title=E-TXT-LOSSY::{lost - 20} more places" in capsys.readouterr().out
    assert main(["check", str(released), "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert sum(fault["code"] == "E-TXT-LOSSY" for fault in told) == lost
