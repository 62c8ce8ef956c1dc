"""The log of corrections, and the notices on the pages that they touch: figures and ranks as worked out by hand.

What the releases of mau-so changed stands in tests/scoring/history/test_revised.py.
"""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from plugins.language import languages
from plugins.scorecards.effects import others_ranked, revisions_of
from plugins.scorecards.entries import entries
from plugins.scorecards.notices import SHOWN, Notices, of_unit
from scoring.faults import Faults
from scoring.gate import pass_gate
from scoring.model.folder import IndexFiles
from scoring.results import IndexResult, score_index
from tests.site.built import LANGUAGES, Built, rows, scored
from tests.site.dom import Element

VI, EN = languages()
LOG = "corrections/"
TYPED = "mau-so/2025/3/inputs.csv/pm-a/truc-tuyen/nop/verified"


@pytest.fixture(scope="module")
def files(voices: Built) -> IndexFiles:
    return next(index for index in pass_gate(voices.data, Faults()) if index.id == "mau-so")


@pytest.fixture(scope="module")
def index(voices: Built) -> IndexResult:
    return next(index for index in scored(voices.data).indices if index.id == "mau-so")


def _facts(page: Element, name: str) -> list[str]:
    found = page.one("li", "claim", id=name)
    return [found.one("p").text, *(" ".join(part.text for part in row.elements) for row in found.one("dl").elements)]


def test_an_entry_says_everything(voices: Built) -> None:
    assert _facts(voices.page(LOG), TYPED) == [
        "20/04/2026: Mẫu có sổ – 2025, Phòng Mẫu An, Hồ sơ trực tuyến (Hồ sơ nộp trực tuyến, thẩm định): 54 → 45",
        "Ô inputs.csv · pm-a/truc-tuyen/nop · verified",
        "Loại và nguyên nhân sửa sai sót: gõ nhầm",
        "Ai phát hiện đơn vị",
        "Quyết định 7/QĐ-MẪU (bịa đặt), 20/04/2026: Quyết định sửa kết quả (văn bản mẫu)",
        "Lý do Đảo hai chữ số.",
        "Điểm của mục 54,00 → 45,00",
        "Tổng điểm của đơn vị 94,00 → 85,00; hạng: 1 trên 3 → 3 trên 4",
        "Hạng của đơn vị khác hạng của 1 đơn vị khác thay đổi",
        "Lần công bố 3; trước và sau là do cả 6 đính chính của lần này",
    ]
    english = _facts(voices.page(LOG, "en"), TYPED)
    assert english[7] == "Total of the unit 94.00 → 85.00; rank: 1 of 3 → 3 of 4"
    assert english[8] == "Other ranks 1 other rank changed"


def test_of_what_was_not_there_and_of_what_is_no_unit(voices: Built) -> None:
    page = voices.page(LOG, "en")
    member = _facts(page, "mau-so/2025/3/units.csv/phong/pm-d/member")
    assert member[0] == "20 April 2026: Sample ledger – 2025, Sample Office Đào (unit of the group): nothing → yes"
    assert member[6] == "Total of the unit not in the group → 100.00; rank: none → 1 of 4"
    method = _facts(page, "mau-so/2024/2/methods/1-2024.yaml/cqs/max.phong")
    assert (
        method[0]
        == "30 May 2025: Sample ledger – 2024, the method, Digital government (maximum, Offices): unknown → 60"
    )
    assert method[-2] == "Other ranks 0 ranks changed"
    group = _facts(page, "mau-so/2024/2/published.csv/phong//mean/dti/tb/figure")
    assert group[0] == "30 May 2025: Sample ledger – 2024, Offices, Total (printed figure): nothing → 80.17"


def test_every_correction_stands_once_the_newest_first(voices: Built) -> None:
    for language in LANGUAGES:
        shown = [item.attrs["id"] for item in voices.page(LOG, language).all("li", "claim")]
        kept = [
            (row["date"], "/".join(("mau-so", year, row["revision"], row["file"], row["row"], row["column"])))
            for year in ("2025", "2024")
            for row in rows(voices.data / "mau-so" / "editions" / year / "corrections.csv")
        ]
        assert shown == [name for _, name in sorted(kept, key=lambda pair: pair[0], reverse=True)]


def test_the_log_of_one_index_has_an_anchor(voices: Built) -> None:
    page = voices.page(LOG)
    (section,) = page.one("main").all("section")
    assert section.attrs["aria-labelledby"] == "index-mau-so"
    assert section.one("h2").text == "Chỉ số mẫu có sổ công bố (bịa đặt) (12 đính chính)"
    assert section.one("p", "tag").text == "Số liệu bịa đặt"


@pytest.mark.parametrize(
    ("language", "said"), [("vi", "Chưa có đính chính nào."), ("en", "No correction has been made so far.")]
)
def test_an_empty_log_says_so(mini: Built, language: str, said: str) -> None:
    page = mini.page(LOG, language)
    assert said in [found.text for found in page.all("p")]
    assert not page.all("li", "claim")


def _notice(page: Element) -> list[str]:
    found = page.all("section", "corrected")
    return [item.text for item in found[0].all("li")] if found else []


TOTAL = "total: 94.00 → 85.00; rank: 1 of 3 → 3 of 4; 1 other rank changed (details)"
APPLICATIONS = f"Online applications (Online applications, verified): 54 → 45; {TOTAL}"


@pytest.mark.parametrize(
    ("address", "said"),
    [
        (
            "mau-so/2025/pm-a/",
            [f"20 April 2026, {APPLICATIONS}"],
        ),
        (
            "mau-so/pm-a/",
            [
                f"20 April 2026, Sample ledger – 2025, {APPLICATIONS}",
                "30 May 2025, Sample ledger – 2024, Total (printed figure): 85.5 → 80.5; total: 85.5 → 80.5; "
                "rank: 2 of 3 → 2 of 3; 0 other ranks changed (details)",
            ],
        ),
        ("mau-so/2025/pm-b/", []),
    ],
)
def test_a_page_of_a_unit_tells_of_its_corrections(voices: Built, address: str, said: Sequence[str]) -> None:
    assert _notice(voices.page(address, "en")) == list(said)


def test_the_pages_of_edition_node_and_method_tell_of_theirs(voices: Built) -> None:
    edition = _notice(voices.page("mau-so/2025/", "en"))
    assert len(edition) == SHOWN + 1
    assert edition[0] == f"20 April 2026, Sample Office An, {APPLICATIONS}"
    assert edition[-1] == "1 more in the log"
    node = _notice(voices.page("mau-so/2025/criteria/ke-hoach/", "en"))
    assert [line.partition(";")[0] for line in node] == [
        "20 April 2026, Sample Office Đào, A plan (Plan issued, verified): nothing → yes",
        "20 April 2026, Sample Office Cúc, A plan (points that the council decided): 20 → 30",
    ]
    assert len(_notice(voices.page("mau-so/2025/criteria/dti/", "en"))) == SHOWN
    method = _notice(voices.page("mau-so/methods/1-2024/", "en"))
    assert [line.partition(": ")[0] for line in method] == [
        "30 May 2025, Sample ledger – 2024, Digital government (maximum, Offices)",
        "30 May 2025, Sample ledger – 2024, Digital economy (maximum, Offices)",
        "30 May 2025, Sample ledger – 2024, Digital economy (part of)",
    ]


def test_every_notice_leads_to_the_log(voices: Built) -> None:
    ids = {item.attrs["id"] for item in voices.page(LOG).all("li", "claim")}
    seen: set[str] = set()
    for page in voices.pages().values():
        for section in page.all("section", "corrected"):
            for link in section.all("a"):
                where, _, name = link.attrs["href"].partition("#")
                if where.endswith(LOG) and not name.startswith("index-"):
                    seen.add(name)
    assert seen <= ids
    assert len(seen) >= 10


def test_whom_corrections_of_others_moved(files: IndexFiles) -> None:
    """With the one correction of pm-a alone, pm-b and pm-c go up by a place and their figures stay."""
    edition = files.editions["2025"]
    alone = replace(
        edition, corrections=tuple(row for row in edition.corrections if row.column == "verified" and row.old)
    )
    index = score_index(replace(files, editions={"2025": alone}))
    notices = Notices(index, index.editions[0], EN)
    (passed,) = of_unit(EN, [notices], "pm-b").passed
    assert (passed.day, passed.edition.text) == ("1 May 2026", "2025")
    assert [(effect.points, effect.rank) for effect in passed.effects] == [(("90.00", "90.00"), ("3 of 4", "2 of 4"))]
    assert of_unit(EN, [notices], "pm-d").passed == ()
    assert of_unit(EN, [notices], "pm-a").passed == ()


def test_no_word_on_ranks_where_nobody_is_ranked(files: IndexFiles) -> None:
    edition = files.editions["2025"]
    ranked = edition.edition.ranked.model_copy(update={"choice": False})
    row = edition.corrections[0]._replace(file="edition.yaml", row=None, column="ranked.choice", old="yes", new="no")
    changed = replace(
        edition,
        edition=edition.edition.model_copy(update={"ranked": ranked}),
        corrections=(*edition.corrections, row),
    )
    index = score_index(replace(files, editions={"2025": changed}))
    result = index.editions[0]
    assert [group.ranks for found in (*result.superseded, result) for group in found.groups] == [{}, {}, {}]
    for entry in entries(index, result, EN):
        assert entry.others is None
        assert [effect.rank for effect in entry.at_total] == [None] * len(entry.at_total)


def test_the_words_of_every_correction_are_those_of_the_page(index: IndexResult, voices: Built) -> None:
    """Before and after, in the log of either language, are the points of the two tables of results."""
    for edition in index.editions:
        tables = (
            [
                {(row["unit"], row["node"]): row for row in rows(file)}
                for file in (
                    voices.folder / f"data/mau-so/{edition.id}/revisions/{len(edition.releases) - 1}/results.csv",
                    voices.folder / f"data/mau-so/{edition.id}/results.csv",
                )
            ]
            if len(edition.releases) > 1
            else []
        )
        for entry in entries(index, edition, EN):
            for effect in entry.at_total:
                for text, rank, table in zip(effect.points, effect.rank or ("", ""), tables, strict=True):
                    row = table.get((entry.unit, "dti"))
                    assert text == (row["points"] if row else "not in the group")
                    assert rank.partition(" ")[0] == (row["rank"] if row else "none")


@pytest.mark.parametrize("unit", ["huyen-mau-3", "so-mau-9"])
def test_other_ranks_are_those_of_its_group(unit: str) -> None:
    """Release 2 of the sample corrects a district, which passes another, and a department, which passes another."""
    index = next(index for index in scored().indices if index.id == "tinh-mau")
    edition = next(edition for edition in index.editions if edition.id == "2024")
    assert others_ranked(EN, revisions_of(edition)[0], unit) == "1 other rank changed"
