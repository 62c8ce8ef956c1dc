"""What `thuocdo new` writes has no fault but what only a person can fill in, and is never half there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from scoring.cli.main import main
from scoring.faults import Faults
from scoring.scaffold.yaml_text import YamlText

OPEN = {"E-FILL", "E-STATUS"}
"""What waits for a person: a text, a figure."""


@pytest.fixture
def new(copied: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    monkeypatch.chdir(copied.parent)
    return lambda *words: main(["new", *words])


def _told(copied: Path, checked: Callable[[Path], Faults]) -> set[str]:
    return {fault.kind.code for fault in checked(copied)}


def test_an_edition_with_inputs(copied: Path, new: Callable[..., int], checked: Callable[[Path], Faults]) -> None:
    assert new("edition", "mau-nho/2025", "--from", "mau-nho/2024") == 0
    assert _told(copied, checked) <= OPEN
    folder = copied / "mau-nho/editions/2025"
    text = (folder / "edition.yaml").read_text("utf-8")
    assert "status: draft" in text
    for value in ("Kỳ 2025", "Edition 2025", "2025-01-01", "2025-12-31", "2025-12-31"):
        text = text.replace('"???"', value, 1)
    (folder / "edition.yaml").write_text(text.replace('"???"', "Vì thế."), "utf-8")
    # All that is left to fill in is figures: each row of inputs.csv waits for one, and none is missing.
    assert _told(copied, checked) == {"E-STATUS"}
    rows = (folder / "inputs.csv").read_text("utf-8").splitlines()
    assert len(checked(copied).errors) == len(rows) - 1
    units = {row.partition(",")[0] for row in rows[1:]}
    assert units == {"so-mau-1", "so-mau-2", "so-mau-3", "so-mau-4", "so-mau-5"}


def test_an_edition_with_printed_figures_leaves_out_what_is_no_more(
    copied: Path, new: Callable[..., int], checked: Callable[[Path], Faults]
) -> None:
    assert new("edition", "dak-lak/2024", "--from", "dak-lak/2020") == 0
    assert _told(copied, checked) <= OPEN
    folder = copied / "dak-lak/editions/2024"
    text = (folder / "edition.yaml").read_text("utf-8")
    assert "huyen" not in text.replace("bang-", "")
    assert "bang-1" in text
    assert "bang-2" not in text
    rows = (folder / "published.csv").read_text("utf-8").splitlines()[1:]
    assert rows
    assert all(row.split(",")[5] == "" for row in rows)


def test_a_method(copied: Path, new: Callable[..., int], checked: Callable[[Path], Faults]) -> None:
    assert new("method", "mau-nho/9-2026", "--from", "mau-nho/1-2023") == 0
    assert _told(copied, checked) == {"E-FILL"}
    text = (copied / "mau-nho/methods/9-2026.yaml").read_text("utf-8")
    old = (copied / "mau-nho/methods/1-2023.yaml").read_text("utf-8")
    assert text.partition("\ntree:")[2].strip() == old.partition("\ntree:")[2].strip()
    assert 'number: "???"' in text


def test_an_index_then_its_method(
    copied: Path, new: Callable[..., int], checked: Callable[[Path], Faults], capsys: pytest.CaptureFixture[str]
) -> None:
    assert new("index", "tinh-moi", "--from", "mau-nho") == 0
    assert new("method", "tinh-moi/1-2026", "--from", "mau-nho/1-2023") == 0
    assert capsys.readouterr().out.splitlines()[:2] == ["data/tinh-moi/index.yaml", "data/tinh-moi/units.csv"]
    assert _told(copied, checked) == {"E-FILL"}
    text = (copied / "tinh-moi/index.yaml").read_text("utf-8")
    assert "made_up: no" in text
    assert "Mẫu" not in text.partition("groups:")[0]


@pytest.mark.parametrize(
    "words",
    [
        ("index", "Tinh", "--from", "mau-nho"),
        ("index", "../x", "--from", "mau-nho"),
        ("index", "mau-nho", "--from", "dak-lak"),
        ("index", "tinh-moi", "--from", "nowhere"),
        ("edition", "mau-nho", "--from", "mau-nho/2024"),
        ("edition", "mau-nho/2024", "--from", "mau-nho/2024"),
        ("edition", "mau-nho/2025", "--from", "mau-nho/2019"),
        ("edition", "nowhere/2025", "--from", "mau-nho/2024"),
        ("edition", "mau-nho/2025/x", "--from", "mau-nho/2024"),
        ("edition", "mau-nho/2025", "--from", "mau-nho/2024", "--method", "0-1900"),
        ("method", "mau-nho/1-2023", "--from", "mau-nho/1-2023"),
        ("method", "nowhere/1-2026", "--from", "mau-nho/1-2023"),
    ],
)
def test_misuse_writes_nothing(words: tuple[str, ...], copied: Path, new: Callable[..., int]) -> None:
    before = sorted(copied.parent.rglob("*"))
    assert new(*words) == 2
    assert sorted(copied.parent.rglob("*")) == before


def test_a_link_in_its_place_is_left_alone(copied: Path, new: Callable[..., int]) -> None:
    link = copied / "mau-nho/editions/2025"
    link.symlink_to("nowhere")
    assert new("edition", "mau-nho/2025", "--from", "mau-nho/2024") == 2
    assert link.is_symlink()


def test_changes_leave_the_rest_of_the_text_as_it_is() -> None:
    text = YamlText("# head\na: {b: 1, c: 2}  # why\nd:\n  - x\n  - y: z\ne: last\n")
    text.drop("a", "b")
    text.fill("d")
    text.put("first", "e")
    text.fill("nowhere", "at", "all")
    assert text.changed() == 'a: {c: 2}  # why\nd:\n  - "???"\n  - y: "???"\ne: first\n'


def test_what_is_left_out_takes_its_changes_with_it() -> None:
    text = YamlText("a: {b: {c: 1}, d: 2}\ne: 3\n")
    text.fill("a")
    text.drop("a", "b")
    text.drop("e")
    assert text.changed() == 'a: {d: "???"}\n'


def test_nothing_is_made_from_a_file_with_a_fault(
    copied: Path, new: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    """A unit whose row could not be read would be missing from the new table, and nobody would be told."""
    units = copied / "mau-nho/units.csv"
    units.write_text(units.read_text("utf-8") + "so-mau-9\n", "utf-8")
    assert new("edition", "mau-nho/2025", "--from", "mau-nho/2024") == 1
    assert "units.csv:" in capsys.readouterr().err
    assert not (copied / "mau-nho/editions/2025").exists()
    assert new("method", "mau-nho/9-2026", "--from", "mau-nho/1-2023") == 0


def test_a_folder_that_cannot_be_written(
    copied: Path, new: Callable[..., int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkdtemp", fail)
    assert new("edition", "mau-nho/2025", "--from", "mau-nho/2024") == 2
    assert "cannot write data/mau-nho/editions/2025: Permission denied" in capsys.readouterr().err


def test_a_name_that_is_none_says_why(new: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    assert new("edition", "mau-nho/năm-2025", "--from", "mau-nho/2024") == 2
    assert "The edition or version id “năm-2025” is not valid." in capsys.readouterr().err


def test_the_folder_itself_as_data(
    copied: Path, new: Callable[..., int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(copied)
    assert new("method", "mau-nho/9-2026", "--from", "mau-nho/1-2023", "--data", ".") == 0
    assert capsys.readouterr().out.startswith("data/mau-nho/methods/9-2026.yaml\n")
