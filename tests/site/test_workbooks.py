"""The workbooks of the sample, recalculated by LibreOffice, give the published points; so does reading them back."""

import shutil
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from scoring.faults import FaultsFound
from scoring.results import EditionResult
from scoring.self_check.own import Own, score_own
from scoring.self_check.own_file import checker
from scoring.self_check.workbook_file import read_workbook
from tests.office import recalculated
from tests.site.built import Built, run, scored

SHEET, POINTS, MAXIMUM, AGREES = "Điểm", 6, 7, 10


def _editions(site: Built) -> list[EditionResult]:
    index = next(index for index in scored(site.data).indices if index.id == "tinh-mau")
    return list(index.editions)


def _nodes(book: Any) -> dict[str, int]:
    """Node -> its row, by the hidden map and the order of rows: a leaf's status stands in its own row."""
    found: dict[str, int] = {}
    for word, node, _, address, _ in book["map"].iter_rows(values_only=True, max_col=5):
        if word == "status":
            found[node] = int(address.lstrip("E"))
    return found


@pytest.fixture(scope="module")
def files(site: Built) -> dict[tuple[str, str, str], Path]:
    """(Edition, group, unit) -> its workbook."""
    return {
        (edition.id, group.id, unit.id): site.folder / f"data/tinh-mau/{edition.id}/workbooks/{group.id}/{unit.id}.xlsx"
        for edition in _editions(site)
        for group in edition.groups
        for unit in group.units
        if any(key[0] == unit.id for key in edition.inputs)
    }


def test_every_unit_in_every_edition(site: Built, files: dict[tuple[str, str, str], Path], tmp_path: Path) -> None:
    """All that a node shows, computed anew; a unit that reported nothing at all has no figures to fill in."""
    copies = {}
    for (edition, group, unit), file in files.items():
        if file.exists():
            copies[edition, group, unit] = Path(shutil.copy(file, tmp_path / f"{edition}-{unit}.xlsx"))
    assert len(copies) > 120
    computed = dict(zip(copies, recalculated(copies.values(), tmp_path), strict=True))
    seen = 0
    for edition in _editions(site):
        for group in edition.groups:
            nodes = [node for node in edition.method.places.values() if node.applies(group.id)]
            for unit in group.units:
                if (edition.id, group.id, unit.id) not in computed:
                    assert group.total[unit.id].points is None
                    continue
                file = computed[edition.id, group.id, unit.id]
                book: Any = openpyxl.load_workbook(file, read_only=True, data_only=True)
                rows = [(), *book[SHEET].iter_rows(values_only=True, max_col=AGREES)]
                titles = {rows[row][0]: row for row in range(len(rows) - 1, 5, -1)}
                leaves = _nodes(book)
                book.close()
                for node in nodes:
                    title = f"{node.code}. {node.name.vi}" if node.code else node.name.vi
                    row = leaves.get(node.id) or titles[title]
                    figure = group.figures[unit.id, node.id]
                    value = rows[row][POINTS - 1]
                    shown = None if value in (None, "") else f"{value:.2f}"
                    assert shown == figure.text, (edition.id, unit.id, node.id)
                    assert rows[row][AGREES - 1] == "khớp / agrees", (edition.id, unit.id, node.id)
                    if figure.maximum is not None and figure.text is not None:
                        assert rows[row][MAXIMUM - 1] == figure.maximum, (edition.id, unit.id, node.id)
                    seen += 1
    assert seen > 10_000


def test_every_workbook_read_back_gives_the_published_result(
    site: Built, files: dict[tuple[str, str, str], Path]
) -> None:
    for edition in _editions(site):
        for group in edition.groups:
            for unit in group.units[::5]:
                file = files.get((edition.id, group.id, unit.id))
                if file is None or not file.exists():
                    continue
                head = read_workbook(file, file.name).head
                assert head == ("tinh-mau", edition.edition.method, group.id, unit.id, edition.id)
                for node, figure in score_own(edition, group, unit.id, _own(file, edition, group.id)).items():
                    published = group.figures[unit.id, node]
                    assert (figure.text, figure.status) == (published.text, published.status), (unit.id, node)


def test_an_empty_workbook_filled_in_by_hand(site: Built, tmp_path: Path) -> None:
    """An official chooses the unit and types its figures into the method's workbook; all that read it agree."""
    edition = _editions(site)[1]
    group = edition.groups[0]
    unit = next(unit for unit in group.units if group.total[unit.id].points is not None)
    ready = site.folder / f"data/tinh-mau/{edition.id}/workbooks/{group.id}/{unit.id}.xlsx"
    empty = site.folder / f"data/tinh-mau/methods/{edition.edition.method}/{group.id}.xlsx"
    source: Any = openpyxl.load_workbook(ready)
    book: Any = openpyxl.load_workbook(empty)
    cells = [row[3] for row in book["map"].iter_rows(values_only=True, max_col=5) if row[0] in ("figure", "status")]
    for address in cells:
        book[SHEET][address].value = source[SHEET][address].value
    names = {row[3]: row[4] for row in book["map"].iter_rows(values_only=True, max_col=5) if row[2] == "unit"}
    book[SHEET]["B4"].value = names[unit.id]
    filled = tmp_path / "filled.xlsx"
    book.save(filled)
    words = ["score", "tinh-mau", edition.id, "--workbook", str(filled), "--format", "csv"]
    done = run(*words)
    assert done.returncode == 0, done.stderr
    assert "false" not in done.stdout
    again = recalculated([filled], tmp_path)[0]
    assert read_workbook(again, again.name).head.unit == unit.id
    assert _own(again, edition, group.id) == _own(filled, edition, group.id)
    computed: Any = openpyxl.load_workbook(again, data_only=True)[SHEET]
    total = group.total[unit.id].text
    peers = {leaf for leaf, best in group.others.items() if best}
    # Without the other units a rule that reads the best of them gives the maximum; the workbook says so.
    assert peers
    assert computed.cell(6, POINTS).value >= float(total or 0)


def test_an_empty_workbook_has_no_points_where_stored_values_are_believed(site: Built, tmp_path: Path) -> None:
    """LibreOffice computes only what has no stored value: with zeros stored on the hidden sheet, nothing gave 0.00."""
    empty = site.folder / "data/tinh-mau/methods/07-2024/xa.xlsx"
    opened: Any = openpyxl.load_workbook(recalculated([empty], tmp_path, anew=False)[0], data_only=True)[SHEET]
    rows = [row[POINTS - 1 : POINTS + 1] for row in opened.iter_rows(values_only=True)]
    maxima = [(points, maximum) for points, maximum in rows if isinstance(maximum, int | float)]
    assert maxima[0] == (None, 209)
    assert len(maxima) > 60
    assert {points for points, _ in maxima} == {None}


def test_a_formula_that_was_overwritten_changes_nothing_in_what_is_read(site: Built, tmp_path: Path) -> None:
    edition = _editions(site)[1]
    group, unit = edition.groups[0], edition.groups[0].units[0]
    file = site.folder / f"data/tinh-mau/{edition.id}/workbooks/{group.id}/{unit.id}.xlsx"
    book: Any = openpyxl.load_workbook(file)
    book[SHEET].cell(6, POINTS).value = 999
    book.save(tmp_path / "changed.xlsx")
    own = score_own(edition, group, unit.id, _own(tmp_path / "changed.xlsx", edition, group.id))
    assert own[edition.method.tree.id].text == group.total[unit.id].text


def _spoilt(site: Built, tmp_path: Path, value: object) -> Path:
    """A workbook with something else in the cell of a status."""
    folder = site.folder / "data/tinh-mau/2023/workbooks/so-nganh"
    book: Any = openpyxl.load_workbook(next(iter(sorted(folder.glob("*.xlsx")))))
    address = next(row[3] for row in book["map"].iter_rows(values_only=True, max_col=5) if row[0] == "status")
    book[SHEET][address].value = value
    book.save(tmp_path / "spoilt.xlsx")
    return tmp_path / "spoilt.xlsx"


def _own(file: Path, edition: EditionResult, group: str) -> Own:
    return read_workbook(file, file.name).own(edition.method, group, checker(edition.method, group))[0]


def _codes(file: Path, edition: EditionResult) -> set[str]:
    with pytest.raises(FaultsFound) as found:
        _own(file, edition, "so-nganh")
    return {fault.kind.code for fault in found.value.faults}


def test_a_wrong_cell_is_named(site: Built, tmp_path: Path) -> None:
    edition = _editions(site)[1]
    assert _codes(_spoilt(site, tmp_path, "nghỉ / away"), edition) == {"E-XLSX-STATUS"}


def test_another_file_is_no_workbook(site: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    edition = _editions(site)[1]
    text = tmp_path / "text.xlsx"
    text.write_text("node,input,value,status\n", "utf-8")
    assert _codes(text, edition) == {"E-XLSX"}
    plain = tmp_path / "plain.xlsx"
    openpyxl.Workbook().save(plain)
    assert _codes(plain, edition) == {"E-XLSX"}
    monkeypatch.setattr("scoring.self_check.archive.LARGEST", 100)
    assert _codes(plain, edition) == {"E-XLSX-SIZE"}


def test_a_workbook_of_another_method_is_told(site: Built) -> None:
    file = next(iter(sorted((site.folder / "data/tinh-mau/2023/workbooks/so-nganh").glob("*.xlsx"))))
    done = run("score", "tinh-mau", "2025", "--unit", "so-mau-1", "--workbook", str(file))
    assert done.returncode == 1
    assert "E-XLSX-METHOD" in done.stderr
    assert "Traceback" not in done.stderr
