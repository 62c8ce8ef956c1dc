"""Every code of an import is provoked, told at its place, and where it is a fault nothing is written."""

import pytest
from import_cases import CASES, Case
from kit import Kit

from scoring.faults import Kind, imported, importing, workbook
from scoring.faults.codes import CODES


def test_every_code_has_a_case() -> None:
    kinds = [kind for module in (importing, imported, workbook) for kind in vars(module).values()]
    codes = {kind.code for kind in kinds if isinstance(kind, Kind)}
    assert {case.code for case in CASES} == codes


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code} {case.at}")
def test_case(case: Case, kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    files = case.make(kit)
    before = {path: path.read_bytes() for path in kit.data.rglob("*") if path.is_file()}
    with monkeypatch.context() as machine:
        if case.fails:
            machine.setattr(*case.fails)
        done = kit.run(*files, words=case.words)
    told = [line for line in (done.out + done.err).splitlines() if f": {case.code} " in line]
    assert any(f"/{case.at}: {case.code} " in line for line in told), done.out + done.err
    wrong = CODES[case.code].level == "error"
    assert done.code == (1 if wrong else 0), done.err
    after = {path: path.read_bytes() for path in kit.data.rglob("*") if path.is_file()}
    assert before == after or not wrong
    assert "Traceback" not in done.err
    if wrong:
        assert done.out == ""
        assert "Nothing was written" in done.err
