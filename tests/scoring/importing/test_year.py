"""A whole edition from workbooks alone: imported as claims, then as the office's copies, it scores as it did.

That of a whole province goes through the commands of docs/maintaining.en.md, in tests/site/test_maintaining.py.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.downloads.workbooks import write_empty
from scoring.cli.main import main
from scoring.faults import Faults
from scoring.results import EditionResult, IndexResult, Results, load
from tests.workbooks import filled


def _found(results: Results, index: str, edition: str) -> tuple[IndexResult, EditionResult]:
    found = next(found for found in results.indices if found.id == index)
    return found, next(one for one in found.editions if one.id == edition)


@pytest.mark.parametrize("edition", ["2023", "2024"])
def test_an_edition_from_workbooks(
    edition: str,
    results: Results,
    copy: Callable[..., Path],
    checked: Callable[[Path], Faults],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    index = "mau-nho"
    whole, before = _found(results, index, edition)
    write_empty(whole, tmp_path / "empty")
    data = copy(index)
    inputs = data / index / "editions" / edition / "inputs.csv"
    inputs.unlink()
    for side in ("self", "verified"):
        empty = {group.id: tmp_path / "empty" / before.edition.method / f"{group.id}.xlsx" for group in before.groups}
        files = filled(before, empty, tmp_path / side, side)
        words = ["import", *files, "--to", f"{index}/{edition}", "--as", side, "--data", str(data)]
        assert main(words) == 0, capsys.readouterr().err
        assert "Next: thuocdo check" in capsys.readouterr().out.splitlines()[-1]
        assert not checked(data).errors
        written = inputs.read_bytes()
        assert main(words) == 0
        assert "Nothing changed" in capsys.readouterr().out.splitlines()[-1]
        assert inputs.read_bytes() == written
    after = _found(load(data), index, edition)[1]
    for old, new in zip(before.groups, after.groups, strict=True):
        assert old.figures.keys() == new.figures.keys()
        for key, figure in old.figures.items():
            found = new.figures[key]
            assert (figure.text, figure.status, figure.maximum) == (found.text, found.status, found.maximum), key
        for key, figure in old.claimed.items():
            assert figure.text == new.claimed[key].text, key
