"""What is asked wrongly is exit 2, with what there is instead."""

from pathlib import Path

import pytest

from scoring.cli.main import main


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["no-such-command"],
        ["check", "--format", "yaml"],
        ["check", "--lang", "fr"],
        ["check", "a", "b"],
        ["score"],
        ["score", "dak-lak"],
        ["score", "dak-lak", "2020", "--format", "github"],
        ["explain", "dak-lak", "2020"],
    ],
)
def test_arguments(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(argv)
    assert ended.value.code == 2
    assert "usage: thuocdo" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["score", "dak-lac", "2020"], "no index “dak-lac”; there is: dak-lak"),
        (["score", "mau-nho", "2022"], "no edition “2022”; there is: 202"),
        (["explain", "dak-lac", "2020", "so-y-te"], "no index “dak-lac”; there is: dak-lak"),
        (["explain", "dak-lak", "2021", "so-y-te"], "no edition “2021”; there is: 202"),
        (["explain", "dak-lak", "1999", "so-y-te"], "no edition “1999”; there is: 2020, 2022, 2023"),
        (["explain", "dak-lak", "2020", "so-yte"], "no unit “so-yte”; there is: so-y-te"),
        (["explain", "dak-lak", "2020", "so-y-te", "dtl"], "no node “dtl”; there is: dti"),
        (["explain", "dak-lak", "2020", "so-y-te", "kts"], "no node “kts”"),
    ],
)
def test_names(argv: list[str], said: str, few: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*argv, "--data", str(few), "--lang", "en"]) == 2
    found = capsys.readouterr()
    assert found.out == ""
    assert said in found.err


def test_help_is_no_misuse(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    out = capsys.readouterr().out
    assert all(word in out for word in ("check", "score", "explain", "build", "serve"))


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["release", "a", "2025"], "thiếu --date / the following arguments are required: --date"),
        (["check", "--lang", "fr"], "--lang không nhận 'fr', chỉ nhận"),
        (["check", "--lang"], "--lang cần một giá trị / argument --lang: expected one argument"),
        (["check", "--every"], "không biết --every / unrecognized arguments: --every"),
    ],
)
def test_what_is_wrong_with_arguments_is_said_in_both_languages(
    argv: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(argv)
    assert said in capsys.readouterr().err


def test_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["check"]) == 2
    assert "run it in the project's folder" in capsys.readouterr().err
