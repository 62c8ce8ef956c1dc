"""The one door: editions in order, ranks and means only where the edition has them."""

from pathlib import Path

import pytest

from scoring.faults import FaultsFound
from scoring.results import EditionResult, IndexResult, Results, load

EDITION = "mau-nho/editions/2023/edition.yaml"


def _changed(root: Path, file: str, old: str, new: str) -> IndexResult:
    path = root / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return next(index for index in load(root).indices if index.id == "mau-nho")


def test_editions_stand_in_the_order_of_time(mau_nho: IndexResult) -> None:
    assert [edition.id for edition in mau_nho.editions] == ["2023", "2024"]
    assert [edition.id for edition in mau_nho.history("so-mau-5")] == ["2023", "2024"]
    assert mau_nho.history("so-tai-chinh") == ()


def test_the_order_is_by_period_and_not_by_id(copied: Path) -> None:
    (copied / "mau-nho/editions/2023").rename(copied / "mau-nho/editions/9-truoc")
    index = next(index for index in load(copied).indices if index.id == "mau-nho")
    assert [edition.id for edition in index.editions] == ["9-truoc", "2024"]


def test_printed_and_computed(dak_lak_2020: EditionResult, mau_nho_2023: EditionResult) -> None:
    assert (dak_lak_2020.computed, mau_nho_2023.computed) == (False, True)
    assert {figure.transcribed for group in dak_lak_2020.groups for figure in group.figures.values()} == {True}
    assert {figure.transcribed for group in mau_nho_2023.groups for figure in group.figures.values()} == {False}
    assert all(group.claimed == {} for group in dak_lak_2020.groups)


def test_a_partial_edition_has_no_computed_rank_and_no_mean(copied: Path) -> None:
    group = _changed(copied, EDITION, "coverage: whole", "coverage: partial").editions[0].groups[0]
    assert (group.ranks, group.statistics) == ({}, {})
    assert group.total["so-mau-1"].text == "77.39"


def test_not_ranked_means_no_rank_but_means_stay(copied: Path) -> None:
    group = _changed(copied, EDITION, "choice: yes", "choice: no").editions[0].groups[0]
    assert group.ranks == {}
    assert group.statistics["dti"].n == 4


def test_ranks_stand_at_nodes_with_parts_only(mau_nho_2023: EditionResult) -> None:
    assert set(mau_nho_2023.groups[0].ranks) == {"dti", "nhan-thuc", "hoat-dong"}


def test_two_computing_runs_give_the_same(data: Path, results: Results) -> None:
    again = load(data)
    for one, other in zip(results.indices, again.indices, strict=True):
        for first, second in zip(one.editions, other.editions, strict=True):
            assert [group.figures for group in first.groups] == [group.figures for group in second.groups]
            assert first.files.digest == second.files.digest


def test_the_digest_of_an_edition_knows_what_it_rests_on(copied: Path) -> None:
    before = {edition.id: edition.files.digest for edition in load(copied).indices[1].editions}
    index = _changed(copied, "mau-nho/editions/2024/inputs.csv", "so-mau-1,a2,cuoc-hop,4,4", "so-mau-1,a2,cuoc-hop,4,3")
    after = {edition.id: edition.files.digest for edition in index.editions}
    assert after["2023"] == before["2023"]
    assert after["2024"] != before["2024"]


def test_of_made_up_data_that_are_left_out_only_what_they_are_is_read(copied: Path) -> None:
    (copied / "mau-nho" / "units.csv").write_text("no table", "utf-8")
    (copied / "acknowledged.csv").write_text(
        "code,file,key,reason_vi,reason_en,by,date\n"
        "W-EV-DATE,mau-nho/editions/2023/evidence.csv,bc-2023,Đã xem lại.,Looked at again.,Văn phòng,2026-01-01\n",
        "utf-8",
    )
    found = load(copied, made_up=False)
    assert found.left_out == ("mau-nho",)
    assert {index.id for index in found.indices} == {"dak-lak"}
    index = copied / "mau-nho" / "index.yaml"
    index.write_text(index.read_text("utf-8").replace("made_up: yes", "made_up: perhaps"), "utf-8")
    with pytest.raises(FaultsFound) as told:
        load(copied, made_up=False)
    assert {fault.place.file for fault in told.value.faults.errors} >= {"data/mau-nho/index.yaml"}


def test_progress_names_each_index(few: Path) -> None:
    seen: list[str] = []
    load(few, seen.append)
    assert {"dak-lak", "mau-nho"} <= set(seen)


def test_nothing_comes_out_of_a_folder_with_a_fault(copied: Path) -> None:
    with pytest.raises(FaultsFound):
        _changed(copied, EDITION, "status: final", "status: finished")
