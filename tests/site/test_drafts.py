"""A draft never reaches a built site: none of its figures, names and words is in any file of it.

The folders have other names than in the fixture, which the pages on checks take their examples from.
"""

import shutil
from pathlib import Path

import pytest

from tests.site.built import FIXTURES, Built, build, files

HAND = FIXTURES / "hand" / "data"
DRAFT = HAND / "mau-so" / "editions" / "2026"
INDEX = "mau-rieng"
ONLY_THERE = (
    *("17177", "17.177", "17,177", "18288", "18.288", "18,288", "99199/BC-MẪU", "bc-nhap"),
    *("Bản nháp chưa ai xem", "A draft that nobody has seen", "chỉ có trong bản nháp", "only the draft has"),
    *("Chưa gửi báo cáo.", "No report yet.", f"{INDEX}/2027", "editions/2027"),
)


def _data(folder: Path) -> Path:
    """The small indices, one of which has a draft; something is told of a file of it."""
    data = folder / "data"
    shutil.copytree(HAND, data)
    (data / "mau-so").rename(data / INDEX)
    draft = (data / INDEX / "editions" / "2026").rename(data / INDEX / "editions" / "2027")
    # Blank lines at the end are told as an automatic change, of this draft alone.
    path = draft / "inputs.csv"
    path.write_text(path.read_text("utf-8") + "\n\n", "utf-8")
    return data


@pytest.fixture(scope="module")
def hand(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("hand")
    return build(folder / "output", data=_data(folder))


def test_the_words_are_those_of_the_draft() -> None:
    """So that looking for them finds something where it is there."""
    text = "".join(path.read_text("utf-8") for path in DRAFT.iterdir())
    there = [word for word in ONLY_THERE if word in text]
    assert len(there) >= 8
    rest = "".join(path.read_text("utf-8") for path in HAND.rglob("*.*") if not path.is_relative_to(DRAFT))
    assert not [word for word in ONLY_THERE if word in rest]


def test_no_file_of_the_site_has_any_of_it(hand: Built) -> None:
    found = files(hand.folder)
    assert any(name.startswith(f"{INDEX}/2025/") for name in found)
    for name, content in found.items():
        assert "2027" not in Path(name).parts, name
        for word in ONLY_THERE:
            assert word.encode() not in content, f"{name}: {word}"


def test_the_other_editions_are_all_there(hand: Built) -> None:
    source = hand.folder / "data" / "source" / INDEX
    assert sorted(path.name for path in (source / "editions").iterdir()) == ["2024", "2025"]
    assert (source / "releases.csv").read_bytes() == (HAND / "mau-so" / "releases.csv").read_bytes()


def test_an_index_that_has_drafts_alone_is_not_there(tmp_path: Path) -> None:
    data = _data(tmp_path)
    for edition in ("2024", "2025"):
        shutil.rmtree(data / INDEX / "editions" / edition)
    (data / INDEX / "releases.csv").unlink()
    for name, content in files(build(tmp_path / "output", data=data).folder).items():
        assert INDEX not in name
        for word in (INDEX, "Mẫu có sổ", "Sample ledger", "Sample Office", *ONLY_THERE):
            assert word.encode() not in content, f"{name}: {word}"
