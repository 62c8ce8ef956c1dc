"""An edition with inputs.csv and published.csv: what was printed is held against what the engine computes."""

from fractions import Fraction
from pathlib import Path

import pytest
from ledgers import own, points, row, verdicts

from scoring.results import EditionResult, load
from tests.scoring.engine.small import method

HEAD = "id,group,unit,statistic,node,figure,scale,status,quality,of,members,words_vi,words_en,source,place,row"
ROWS = """
,so-nganh,so-mau-1,,dti,77.39,,,,,,,,bao-cao,bang,
,so-nganh,so-mau-2,,dti,37.00,,,,,,,,bao-cao,bang,
,so-nganh,so-mau-3,,dti,0.7358,value,,,,,,,bao-cao,bang,
,so-nganh,so-mau-4,,dti,20.2,,,,,,,,bao-cao,bang,
,so-nganh,so-mau-5,,dti,10,,,,,,,,bao-cao,bang,
,so-nganh,so-mau-3,rank,dti,2,,,,,,,,bao-cao,bang,
,so-nganh,so-mau-2,rank,dti,2,,,,,,,,bao-cao,bang,
,so-nganh,so-mau-5,rank,dti,5,,,,,,,,bao-cao,bang,
tb,so-nganh,,mean,dti,45.60,,,,reported,,a,b,bao-cao,chu,
tb-lech,so-nganh,,mean,dti,45.61,,,,reported,,a,b,bao-cao,chu,
tb-gia-tri,so-nganh,,mean,dti,0.5204,value,,,reported,,a,b,bao-cao,chu,
dem,so-nganh,,count,dti,1,,,,not-reported,,a,b,bao-cao,chu,
ten,so-nganh,,members,dti,,,,,top-1,so-mau-1,a,b,bao-cao,chu,
nhac-lai,so-nganh,,figure,dti,36.99,,,,,so-mau-2,a,b,bao-cao,chu,
"""
SOURCES = """sources:
  bao-cao:
    kind: office
    title: {vi: Báo cáo (bịa đặt), en: Report (made up)}
    issuer: {vi: UBND Tỉnh Mẫu, en: Sample Province}
    number: unknown
    date: unknown
    url: unknown
    places:
      bang: {vi: bảng, en: table}
      chu: {vi: lời văn, en: text}
"""
# Totals by test_mau_nho_2023.py: 77.39, 36.99, 47.83 of 65, 20.20; the fifth sent nothing.
VALUES = [Fraction("0.7739"), Fraction("0.3699"), Fraction("47.83") / 65, Fraction("0.2020")]
TOTAL = "so-nganh/so-mau-{}/dti"


@pytest.fixture
def edition(copied: Path) -> EditionResult:
    folder = copied / "mau-nho/editions/2023"
    (folder / "published.csv").write_text(HEAD + ROWS, "utf-8")
    with (folder / "edition.yaml").open("a", encoding="utf-8") as file:
        file.write(SOURCES)
    index = next(index for index in load(copied).indices if index.id == "mau-nho")
    return next(edition for edition in index.editions if edition.id == "2023")


def test_verdicts(edition: EditionResult) -> None:
    found = edition.reconciled
    assert {name: one.verdict for name, one in found.items()} == {
        TOTAL.format(1): "agrees",
        TOTAL.format(2): "does-not-recompute",  # 36.99
        TOTAL.format(3): "agrees",  # 47.83 / 65 = 0.73584…
        TOTAL.format(4): "agrees",
        TOTAL.format(5): "not-computable",
        TOTAL.format(3) + "/rank": "agrees",
        TOTAL.format(2) + "/rank": "does-not-recompute",  # third
        TOTAL.format(5) + "/rank": "not-computable",
        "tb": "agrees",
        "tb-lech": "does-not-recompute",  # computed figures are exact: no digits are open
        "tb-gia-tri": "agrees",
        "dem": "agrees",
        "ten": "agrees",
        "nhac-lai": "agrees",
    }
    assert {one.why for one in found.values() if one.verdict == "not-computable"} == {"figures"}


def test_sums(edition: EditionResult) -> None:
    found = edition.reconciled
    assert [(s.basis, s.exact) for s in found[TOTAL.format(2)].sums] == [("computed", Fraction("36.99"))]
    assert [(s.basis, s.text) for s in found[TOTAL.format(2) + "/rank"].sums] == [("computed", "3")]
    assert found["tb"].sums[0].exact == Fraction("182.41") / 4
    assert found["tb-gia-tri"].sums[0].exact == sum(VALUES) / 4
    assert set(found["tb"].sums[0].members) == {"so-mau-1", "so-mau-2", "so-mau-3", "so-mau-4"}


def test_the_computed_figure_is_the_headline(edition: EditionResult) -> None:
    assert edition.computed
    assert edition.groups[0].total["so-mau-2"].text == "36.99"


def test_the_computed_rank_is_the_headline(edition: EditionResult) -> None:
    assert edition.groups[0].ranks["dti"] == {"so-mau-1": 1, "so-mau-3": 2, "so-mau-2": 3, "so-mau-4": 4}


@pytest.mark.parametrize(
    ("mode", "figure", "verdict"),
    [
        ("half-up", "12.35", "agrees"),
        ("half-up", "12.34", "does-not-recompute"),
        ("half-up", "12.345", "agrees"),
        ("half-up", "12.3", "agrees"),
        ("half-even", "12.34", "agrees"),
        ("down", "12.34", "agrees"),
        ("down", "12.35", "does-not-recompute"),
    ],
)
def test_a_computed_figure_is_rounded_as_the_method_does(mode: str, figure: str, verdict: str) -> None:
    found = verdicts([own("a", figure)], rules=method(mode=mode), computed={("a", "t"): points("12.345")})["g/a/t"]
    assert (found.sums[0].exact, found.verdict) == (Fraction("12.345"), verdict)


def test_means_and_gaps_of_computed_figures_are_exact() -> None:
    computed = {("a", "t"): points("12.345"), ("b", "t"): points("11"), ("c", "t"): points("1")}
    rows = [row("mean", name="m", figure="11.67", of="top-2"), row("mean", name="n", figure="6.0", of="bottom-2")]
    rows.append(row("gap", name="gap", figure="5.67", of="m n"))
    found = verdicts(rows, computed=computed)
    assert [one.verdict for one in found.values()] == ["agrees", "agrees", "agrees"]  # 11.6725 - 6 = 5.6725
    assert {one.recomputed.low == one.recomputed.high for one in found.values()} == {True}
