"""All tables or none, each whole: whatever goes wrong, what was there stays, and nothing lies about."""

import os
from pathlib import Path
from typing import Any

import pytest
from kit import Kit

OVERRIDES = "unit,node,points,decision,reason_vi,reason_en\nso-mau-1,a1,5,qd,Lý do,\n"


def _state(kit: Kit) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in kit.data.rglob("*") if path.is_file()}


def _two(kit: Kit) -> list[Path]:
    """Files that make two tables: one that is there, one that is new."""
    return [kit.book(), kit.file("overrides.csv", OVERRIDES)]


@pytest.mark.parametrize("fails", [1, 2])
def test_a_table_that_cannot_be_put_in_place(fails: int, kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    before, files, real, seen = _state(kit), _two(kit), os.replace, [0]

    def replace(*words: Any) -> None:
        seen[0] += 1
        if seen[0] == fails:
            raise OSError(28, "No space left on device")
        real(*words)

    monkeypatch.setattr(os, "replace", replace)
    done = kit.run(*files)
    assert (done.code, done.out) == (1, "")
    name = ("inputs.csv", "overrides.csv")[fails - 1]
    assert (
        f"data/mau-nho/editions/2024/{name}:1:1: E-IMPORT-WRITE {name} could not be written: No space left" in done.err
    )
    assert _state(kit) == before


def test_an_interruption(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    before, files = _state(kit), _two(kit)

    def fsync(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", fsync)
    assert kit.run(*files).code == 130
    assert _state(kit) == before


def test_one_bad_file_and_none_is_written(kit: Kit) -> None:
    before = _state(kit)
    done = kit.run(*_two(kit), kit.file("evidence.csv", "id,number\n"))
    assert done.code == 1
    assert _state(kit) == before


def test_what_an_earlier_run_left_is_no_hindrance(kit: Kit) -> None:
    left = kit.edition / ".inputs.csv.importing"
    left.symlink_to(kit.edition / "edition.yaml")
    before = (kit.edition / "edition.yaml").read_bytes()
    assert kit.run(kit.book()).code == 0
    assert (kit.edition / "edition.yaml").read_bytes() == before
    assert not left.is_symlink()
    assert not left.exists()


def test_a_link_in_its_place_is_refused(kit: Kit) -> None:
    elsewhere = kit.file("elsewhere.csv", kit.inputs.read_bytes())
    kit.inputs.unlink()
    kit.inputs.symlink_to(elsewhere)
    before = elsewhere.read_bytes()
    done = kit.run(kit.book())
    assert done.code == 1
    assert "data/mau-nho/editions/2024/inputs.csv:1:1: E-PATH-LINK " in done.err
    assert elsewhere.read_bytes() == before
    assert kit.inputs.is_symlink()


def test_a_folder_in_its_place_is_refused(kit: Kit) -> None:
    (kit.edition / "overrides.csv").mkdir()
    done = kit.run(kit.file("overrides.csv", OVERRIDES))
    assert "overrides.csv:1:1: E-PATH-FILE " in done.err


def test_no_edition_without_its_file(kit: Kit) -> None:
    (kit.edition / "edition.yaml").unlink()
    for file in (
        kit.file("overrides.csv", OVERRIDES),
        kit.book(),
        kit.file("inputs.csv", kit.inputs.read_text("utf-8")),
    ):
        done = kit.run(file)
        assert done.code == 1
        assert "data/mau-nho/editions/2024/edition.yaml:1:1: E-MISSING " in done.err


def test_a_file_that_cannot_be_read(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where Excel has it open."""
    file, real = kit.book(), Path.open

    def opened(path: Path, *words: Any, **more: Any) -> Any:
        if path == file:
            raise PermissionError(13, "Permission denied")
        return real(path, *words, **more)

    monkeypatch.setattr(Path, "open", opened)
    done = kit.run(file)
    assert "so.xlsx:1:1: E-IMPORT-READ so.xlsx could not be read: Permission denied." in done.err


@pytest.mark.parametrize(
    "to", ["", "mau-nho", "mau-nho/", "/2024", "mau-nho/2022", "../data", "mau-nho/../2024", "mau-nho/2024/"]
)
def test_where_to_is_a_folder_that_is_there(to: str, kit: Kit) -> None:
    before = _state(kit)
    done = kit.run(kit.book(), to=to)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("thuocdo: ")
    assert _state(kit) == before


def test_a_folder_that_is_a_link_is_none(kit: Kit) -> None:
    (kit.data / "khac").symlink_to(kit.data / "mau-nho")
    assert kit.run(kit.book(), to="khac/2024").code == 2


def test_no_such_file(kit: Kit) -> None:
    done = kit.run(kit.tmp / "nowhere.xlsx")
    assert (done.code, "there is no file" in done.err) == (2, True)


def test_a_link_or_a_folder_is_no_file_to_import(kit: Kit) -> None:
    link = kit.tmp / "link.xlsx"
    link.symlink_to(kit.book())
    assert "link.xlsx:1:1: E-PATH-LINK " in kit.run(link).err
    assert ":1:1: E-PATH-FILE " in kit.run(kit.tmp).err
