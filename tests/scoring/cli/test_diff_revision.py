"""`thuocdo diff`: what BASE and HEAD may name; no name and no tree of a revision does any harm."""

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from repository import INPUTS, Repository, repository

from scoring.cli.diff import revision
from scoring.cli.main import main


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """Its work tree is the current folder."""
    made = repository(tmp_path / "kho")
    monkeypatch.chdir(made.root)
    return made


@pytest.fixture(autouse=True)
def _own_temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))


def document(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    main(["diff", *words, "--format", "json"])
    return json.loads(capsys.readouterr().out)


def refused(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["diff", *words]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    return said.err


def test_the_work_tree_against_a_revision(repo: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    repo.fewer_meetings()
    (change,) = document(capsys, "HEAD")["changes"]
    assert (change["file"], change["line"], change["before"], change["after"]) == (INPUTS, 3, "4", "3")


def test_revisions_and_folders_give_the_same_bytes(
    repo: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(repo.root / "data", tmp_path / "before/data")
    first = repo.git("rev-parse", "HEAD")
    repo.git("tag", "v1")
    repo.git("branch", "nhánh-cũ")
    repo.fewer_meetings()
    repo.commit()
    shutil.copytree(repo.root / "data", tmp_path / "after/data")
    said: set[str] = set()
    before, after = tmp_path / "before", tmp_path / "after"
    for base in ("HEAD~1", first, first[:10], "v1", "nhánh-cũ", "refs/heads/nhánh-cũ", str(before), f"{before}/data/"):
        for head in ((), ("HEAD",), ("chinh",), (str(after),), (str(after / "data"),)):
            for form in ("text", "markdown", "json"):
                assert main(["diff", base, *head, "--format", form]) == 1
                said.add(capsys.readouterr().out)
    assert len(said) == 3
    assert not any(str(tmp_path) in text for text in said)
    assert list((tmp_path / "tmp").iterdir()) == []


@pytest.mark.parametrize(
    "name",
    [
        *(
            "-h",
            "--output=x",
            "--exec=touch x",
            "-",
            "",
            " ",
            "x\ny",
            "x\0y",
            "HEAD;touch x",
            "$(touch x)",
            "`touch x`",
        ),
        *(
            "HEAD:data",
            "HEAD^{tree}",
            "HEAD..HEAD",
            "^HEAD",
            "--all",
            "@{u}",
            "khong-co",
            "../kho2",
            ":/Khong",
            "HEAD\x1b[31m",
        ),
        "\u202eHEAD",
    ],
)
def test_a_hostile_name_is_refused(name: str, repo: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--", name] if name.startswith("-") else [name]
    said = refused(capsys, *words)
    assert "git fetch" in said
    assert "\x1b" not in said
    assert "\u202e" not in said
    assert refused(capsys, "HEAD", *words)
    assert sorted(path.name for path in repo.root.iterdir()) == [".git", "data"]


def test_a_name_of_both_a_folder_and_a_revision(repo: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(repo.root / "data", repo.root / "chinh/data")
    repo.fewer_meetings()
    assert "refs/heads/chinh" in refused(capsys, "chinh")
    for name in ("./chinh", "chinh/", "refs/heads/chinh"):
        assert len(document(capsys, name)["changes"]) == 1


def test_without_git_folders_do(
    repo: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(repo.root / "data", tmp_path / "before")
    repo.fewer_meetings()
    monkeypatch.setenv("PATH", "")
    assert len(document(capsys, str(tmp_path / "before"))["changes"]) == 1
    assert "git" in refused(capsys, "HEAD")


def test_outside_of_a_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert "git fetch" in refused(capsys, "HEAD")


def test_there_is_no_work_tree_to_compare_with(repo: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    assert "there is no folder khac" in refused(capsys, "HEAD", "--data", "khac")


def test_attributes_of_a_revision_hide_and_fill_in_nothing(
    repo: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    """`git archive` would leave the file out, and write the commit into the other one."""
    (repo.root / ".gitattributes").write_text(f"{INPUTS} export-ignore\n*.yaml export-subst\n", "utf-8")
    path = repo.root / "data/mau-nho/index.yaml"
    path.write_text(path.read_text("utf-8").replace("short: {vi: Tỉnh Mẫu,", "short: {vi: $Format:%H$,"), "utf-8")
    repo.commit()
    repo.fewer_meetings()
    found = document(capsys, "HEAD")
    assert (len(found["changes"]), found["base_faults"], found["words"]) == (1, [], [])


def test_a_subfolder_and_another_name(repo: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """The revision is read at the place of --data, from wherever in the repository."""
    (repo.root / "tinh").mkdir()
    (repo.root / "data").rename(repo.root / "tinh/so-lieu")
    repo.commit()
    path = repo.root / "tinh/so-lieu/mau-nho/units.csv"
    path.write_text(path.read_text("utf-8").replace("Sở Mẫu An,", "Sở Mẫu Anh,"), "utf-8")
    (change,) = document(capsys, "HEAD", "--data", "tinh/so-lieu")["changes"]
    assert (change["file"], change["line"], change["column"]) == ("so-lieu/mau-nho/units.csv", 2, "name_vi")


def entry(repo: Repository, mode: str, path: str, blob: str) -> None:
    repo.git("update-index", "--add", "--cacheinfo", f"{mode},{blob},{path}")


@pytest.mark.parametrize("target", ["/etc/passwd", "../../../secret", "inputs.csv", "."])
def test_a_link_of_a_revision_is_not_followed(
    target: str, repo: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "secret").write_text("bí mật", "utf-8")
    path = repo.root / INPUTS
    path.unlink()
    path.symlink_to(target)
    head = repo.commit()
    assert main(["diff", "HEAD~1", head, "--lang", "en"]) == 1
    said = capsys.readouterr().out
    assert said.startswith(f"{INPUTS}:1:1: E-PATH-LINK ")
    assert "bí mật" not in said
    assert main(["diff", head, "HEAD~1", "--lang", "en"]) == 0
    assert "The version before has faults" in capsys.readouterr().out


@pytest.mark.parametrize("folder", ["data", "data/mau-nho", "data/mau-nho/editions/2023"])
def test_a_folder_that_is_a_link(folder: str, repo: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(repo.root / folder)
    (repo.root / folder).symlink_to("/etc")
    repo.commit()
    assert main(["diff", "HEAD~1", "HEAD"]) == 1
    assert "E-" in capsys.readouterr().out


def test_a_submodule_is_an_empty_folder(repo: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    entry(repo, "160000", "data/khac", repo.git("rev-parse", "HEAD"))
    repo.git("commit", "-q", "-m", "Mô-đun")
    assert main(["diff", "HEAD~1", "HEAD"]) == 1
    assert "data/khac/index.yaml:1:1: E-MISSING" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["..", ".", "", ".git", "a\\b", "c:d"])
def test_a_tree_made_by_hand_leads_nowhere_else(
    name: str, repo: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """git refuses to add such an entry, and reads a tree that has one."""
    blob = repo.git("hash-object", "-w", "--stdin", given="x\n")
    raw = b"".join(
        mode + b" " + label.encode() + b"\0" + bytes.fromhex(found) for mode, label, found in ((b"100644", name, blob),)
    )
    (tmp_path / "tree").write_bytes(raw)
    inner = repo.git("hash-object", "-t", "tree", "-w", "--literally", str(tmp_path / "tree"))
    outer = repo.git("mktree", given=f"040000 tree {inner}\tdata\n")
    commit = repo.git("commit-tree", outer, "-m", "x")
    assert main(["diff", "HEAD", commit]) in (1, 2)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kho", "tmp", "tree"]
    assert list((tmp_path / "tmp").iterdir()) == []


def test_a_file_and_a_folder_of_one_name(repo: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A link and, below it, a file: what would be written through the link stays undone."""
    blob = repo.git("hash-object", "-w", "--stdin", given="/etc")
    inner = repo.git("mktree", given=f"100644 blob {blob}\tx\n")
    raw = b"120000 a\0" + bytes.fromhex(blob) + b"40000 a\0" + bytes.fromhex(inner)
    (tmp_path / "tree").write_bytes(raw)
    tree = repo.git("hash-object", "-t", "tree", "-w", "--literally", str(tmp_path / "tree"))
    commit = repo.git("commit-tree", repo.git("mktree", given=f"040000 tree {tree}\tdata\n"), "-m", "x")
    assert "cannot be read" in refused(capsys, "HEAD", commit)


def test_too_many_files(repo: Repository, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(revision, "MOST_FILES", 3)
    assert "more than 3 files" in refused(capsys, "HEAD")


def test_a_file_that_is_too_large(
    repo: Repository, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its name and fault are told, and it is not written out."""
    monkeypatch.setattr(revision, "MOST_BYTES", 2000)
    monkeypatch.setattr("scoring.reading.text.MOST_BYTES", 2000)
    assert main(["diff", "HEAD", "HEAD"]) == 1
    assert f"{INPUTS}:1:1: E-SIZE" in capsys.readouterr().out


def test_a_revision_without_data(repo: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    (repo.root / "data").rename(repo.root / "khac")
    repo.commit()
    (repo.root / "khac").rename(repo.root / "data")
    assert main(["diff", "HEAD", "--lang", "en"]) == 0
    assert "The version before has faults" in capsys.readouterr().out
