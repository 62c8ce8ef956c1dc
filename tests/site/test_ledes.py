"""What a page says first is true in every state: ranked, not ranked, tied, partial, changed, corrected, contested."""

from dataclasses import replace

import pytest

from plugins.language import Language, languages
from plugins.scorecards.ledes.edition import sentences
from plugins.scorecards.ledes.node import sentence as node_sentence
from plugins.scorecards.notices import Notices
from scoring.results import EditionResult, IndexResult
from tests.site.built import Built, scored

VI, EN = languages()


def _edition(index: str, edition: str) -> tuple[IndexResult, EditionResult]:
    found = next(one for one in scored().indices if one.id == index)
    return found, next(one for one in found.editions if one.id == edition)


def _said(index: str, edition: str, language: Language = EN) -> tuple[str, ...]:
    return sentences(language, *_edition(index, edition))


def test_who_is_first_stands_with_what_the_method_ranks_by(site: Built) -> None:
    first = [
        row
        for row in site.table("tinh-mau", "2023", "results")
        if row["node"] == "dti" and row["rank"] == "1" and row["group"] == "so-nganh"
    ]
    (top,) = first
    (said,) = [one for one in _said("tinh-mau", "2023") if top["unit_name_en"] in one]
    assert said.endswith(f"First: {top['unit_name_en']} ({top['value']}).")


@pytest.mark.parametrize("language", [VI, EN], ids=["vi", "en"])
def test_an_edition_that_is_not_ranked_names_nobody(language: Language) -> None:
    index, edition = _edition("dak-lak", "2020")
    said = " ".join(sentences(language, index, edition))
    names = {name for unit in index.units.values() for row in unit.names for name in (row.name_vi, row.name_en)}
    assert not [name for name in names if name in said]
    assert "Đứng đầu" not in said
    assert "First" not in said


def test_a_partial_edition_says_so_and_has_no_mean() -> None:
    said = _said("viet-nam", "2024")
    assert "The edition is partial: it shows what was found, and so computes no rank or mean." in said
    assert not [one for one in said if "mean" in one and "no rank or mean" not in one]


def test_the_step_from_the_edition_before() -> None:
    changed = [one for one in _said("tinh-mau", "2024") if "method changed" in one]
    assert changed == ["The method changed since 2023 (made up), so the two do not compare."]
    assert not [one for one in _said("tinh-mau", "2022") if "mean" in one]


def test_the_mean_moved_as_the_statistics_say(site: Built) -> None:
    """Over how many units stands beside each; nothing is said where a total that is in a mean lacks a part."""
    said = [one for one in _said("tinh-mau", "2023") if "mean" in one]
    told = 0
    for group in ("so-nganh", "huyen"):
        rows = [
            row
            for edition in ("2022", "2023")
            for row in site.table("tinh-mau", edition, "statistics")
            if (row["group"], row["node"]) == (group, "dti")
        ]
        (first, last) = rows
        words = f"from {first['mean']} (n = {first['n']}) to {last['mean']} (n = {last['n']})."
        found = [one for one in said if one.endswith(words)]
        assert bool(found) == all(row["n_partial"] == "0" for row in rows)
        assert all(("rose" if float(last["mean"]) > float(first["mean"]) else "fell") in one for one in found)
        told += len(found)
    assert told == len(said) > 0


def test_an_edition_that_was_corrected_says_when() -> None:
    index, edition = _edition("tinh-mau", "2024")
    notice = Notices(index, edition, EN).of_all()
    day = max(row.day for row in edition.files.corrections)
    assert f"It was corrected, last on {EN.day(day)}." in sentences(EN, index, edition, notice)
    assert not [one for one in sentences(EN, index, edition) if "corrected" in one]


def test_of_a_tree_with_a_root_alone_no_part_is_told(site: Built) -> None:
    lede = site.page("viet-nam/methods/405-2025/", "en").one("p", "lede").text
    assert "parts by level" not in lede
    assert "parts by level: " in site.page("dak-lak/methods/2425-2021/", "en").one("p", "lede").text


def test_groups_that_do_not_compare_are_not_added_up(site: Built) -> None:
    lede = site.page("viet-nam/", "en").one("p", "lede").text
    assert " of 86 " not in lede
    assert "5 of 34 units have a total." in lede


def test_of_an_unknown_maximum_nobody_is_said_to_miss_it() -> None:
    _, edition = _edition("tinh-mau", "2023")
    group, node = edition.groups[0], edition.method.tree
    known = group.total[group.reporting[0].id]
    unknown = replace(group, figures={**group.figures, (group.reporting[0].id, node.id): known._replace(maximum=None)})
    said = node_sentence(EN, "G", unknown, node)
    assert said == "G: 17 of 18 units have a figure."


def test_what_is_contested_is_counted(voices: Built) -> None:
    page = voices.page("vi-du/2025/", "en")
    assert "2 scores are under appeal." in [lede.text for lede in page.all("p", "lede")]
    unit = voices.page("vi-du/2025/phong-1/", "en").one("p", "lede").text
    assert "under appeal" in unit


def test_a_unit_that_was_corrected_says_so(site: Built) -> None:
    (index,) = (index for index in scored().indices if index.id == "tinh-mau")
    corrected = [
        (edition.id, row.row.split("/")[0])
        for edition in index.editions
        for row in edition.files.corrections
        if row.file.endswith("inputs.csv") and row.row
    ]
    assert corrected
    for edition, unit in corrected:
        lede = site.page(f"tinh-mau/{edition}/{unit}/", "en").one("p", "lede").text
        assert "A figure of it was corrected, last on " in lede


def test_a_node_counts_the_maximum_and_nothing(site: Built) -> None:
    rows = [row for row in site.table("tinh-mau", "2023", "results") if row["node"] == "c1-7"]
    found = [row for row in rows if row["points"] and row["group"] == "so-nganh"]
    full = sum(float(row["points"]) == float(row["maximum"]) for row in found)
    nothing = sum(float(row["points"]) == 0 for row in found)
    (said, *_) = [lede.text for lede in site.page("tinh-mau/2023/criteria/c1-7/", "en").all("p", "lede")]
    assert said.endswith(f"{full} have the maximum, {nothing} have 0.")
    assert f" {len(found)} of " in said
