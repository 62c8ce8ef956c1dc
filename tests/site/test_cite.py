"""A page says how it is cited: which figures, of which release, under what licence; the same as BibTeX."""

import html
import re
from dataclasses import replace
from pathlib import Path

import pytest
from markupsafe import escape

from plugins.language import languages
from plugins.provenance import UNKNOWN
from plugins.scorecards.cite import Citations
from plugins.scorecards.page import Site
from scoring.results import EditionResult, IndexResult, Results
from tests.site.built import FIXTURES, LANGUAGES, Built, scored
from tests.site.conftest import URL

VI, EN = languages()
HAND = FIXTURES / "hand" / "data"


def _index(name: str, data: Path | None = None) -> IndexResult:
    results = scored(data) if data else scored()
    return next(index for index in results.indices if index.id == name)


def _edition(index: IndexResult, name: str) -> EditionResult:
    return next(edition for edition in index.editions if edition.id == name)


def _site(url: str = "") -> Site:
    return Site(Results((), scored().told), UNKNOWN, {}, name="Thước đo", url=url)


def test_an_edition_that_was_released_once() -> None:
    index = _index("dak-lak")
    found = Citations(_site("https://a.vn/x"), index, EN).edition(_edition(index, "2020"))
    digest = _edition(index, "2020").files.digest[:16]
    day = EN.day(_edition(index, "2020").releases[0].day)
    assert _plain(found.sentence) == (
        "People's Committee of Đắk Lắk province. Digital transformation index of Đắk Lắk province – 2020. "
        f"Release 1 of {day}. Data digest sha256:{digest}. Licence: CC0 1.0. "
        "Published by The contributors to Thước đo. https://a.vn/x/en/dak-lak/2020/"
    )
    assert _fields(found.bibtex) == {
        "": "dak-lak-2020",
        "author": "{People's Committee of Đắk Lắk province}",
        "title": "{Digital transformation index of Đắk Lắk province – 2020}",
        "year": str(_edition(index, "2020").releases[0].day.year),
        "version": "1",
        "publisher": "The contributors to Thước đo",
        "note": f"Release 1 of {day}; Data digest sha256:{digest}; Licence: CC0 1.0",
        "url": "https://a.vn/x/en/dak-lak/2020/",
    }


def test_the_last_release_of_a_made_up_edition() -> None:
    index = _index("mau-so", HAND)
    found = Citations(_site(), index, VI).edition(_edition(index, "2024"))
    assert "Số liệu bịa đặt. Lần công bố 2, ngày 01/06/2025. " in _plain(found.sentence)
    assert _plain(found.sentence).endswith(". Thước đo, mau-so/2024/")
    fields = _fields(found.bibtex)
    assert (fields["version"], fields["year"]) == ("2", "2025")
    assert fields["note"].startswith("Số liệu bịa đặt; ")
    # Where the site has no address there is none to lead to.
    assert "url" not in fields
    assert fields["howpublished"] == "Thước đo, mau-so/2024/"


def test_an_edition_without_a_release() -> None:
    index = _index("dak-lak")
    edition = replace(_edition(index, "2022"), releases=())
    found = Citations(_site(), index, EN).edition(edition)
    assert "2022. No release on record. Data digest" in _plain(found.sentence)
    assert _fields(found.bibtex)["year"] == "2022"
    assert "version" not in _fields(found.bibtex)


def test_a_unit_in_an_edition_and_over_all() -> None:
    index = _index("mau-so", HAND)
    citations = Citations(_site(), index, EN)
    one = citations.edition(_edition(index, "2025"), "Sample Office An", "pm-a")
    assert ". Sample Office An: Sample index with a ledger (made up) – 2025. " in _plain(one.sentence)
    assert one.bibtex.startswith("@misc{mau-so-2025-pm-a,\n")
    every = citations.unit("pm-a", "Sample Office An", index.editions)
    last = max(row.day for edition in index.editions for row in edition.releases)
    assert (
        f". Sample Office An: Sample index with a ledger (made up). Made-up data. Last release of {EN.day(last)}. "
        in (_plain(every.sentence))
    )
    assert "igest" not in _plain(every.sentence)
    assert "No release on record" in citations.unit("pm-d", "D", ()).sentence
    assert "year" not in _fields(citations.unit("pm-d", "D", ()).bibtex)


def test_a_method_and_one_by_which_nothing_was_released() -> None:
    index = _index("dak-lak")
    row = _edition(index, "2020").releases[-1]
    found = Citations(_site(), index, VI).method("2425-2021")
    assert "UBND tỉnh Đắk Lắk. 2425/QĐ-UBND: " in _plain(found.sentence)
    assert f"Mã băm phương pháp sha256:{row.method[:16]}. " in _plain(found.sentence)
    never = Citations(_site(), replace(index, editions=()), VI).method("2425-2021")
    assert "Chưa ghi lần công bố nào. " in _plain(never.sentence)
    assert "Mã băm" not in _plain(never.sentence)


def test_what_bibtex_reads_as_signs_is_written_out() -> None:
    index = _index("dak-lak")
    name = r"50% of {A} & B_1 #2 $3 ~ ^ \ end"
    found = Citations(_site(), index, EN).edition(_edition(index, "2020"), name, "a")
    assert (
        r"50\% of \textbraceleft{}A\textbraceright{} \& B\_1 \#2 \$3 "
        r"\textasciitilde{} \textasciicircum{} \textbackslash{} end: Digital" in _fields(found.bibtex)["title"]
    )
    # BibTeX counts braces, escaped or not: one that were left would end the field, or never end it.
    odd = Citations(_site(), index, EN).edition(_edition(index, "2020"), "{A}} {", "a")
    assert odd.bibtex.count("{") == odd.bibtex.count("}")


def test_only_the_number_of_a_decision_is_marked_as_vietnamese() -> None:
    index = _index("dak-lak")
    method = index.methods["2425-2021"]
    says = 'The "office", part 34'
    decision = method.decision.model_copy(
        update={"number": "34", "issuer": method.decision.issuer.model_copy(update={"en": says})}
    )
    methods = {"2425-2021": method.model_copy(update={"decision": decision})}
    found = Citations(_site(), replace(index, methods=methods), EN).method("2425-2021")
    for text in found:
        assert escape(says) in text
        assert re.findall("<span[^>]*>(.*?)</span>", text) == ["34"]
    assert _fields(found.bibtex)["title"].startswith("{34: ")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "address",
    ["dak-lak/2020/", "dak-lak/2020/huyen-lak/", "dak-lak/huyen-lak/", "dak-lak/methods/2425-2021/", "mau-so/2025/"],
)
def test_pages_say_it(addressed: Built, language: str, address: str) -> None:
    section = addressed.page(address, language).one("section", "cite")
    prefix = "" if language == "vi" else "en/"
    assert section.one("p").text.endswith(f" {URL}/{prefix}{address}")
    assert _fields("".join(text for text, _ in section.one("code").texts()))["url"] == f"{URL}/{prefix}{address}"


def test_other_pages_do_not(addressed: Built) -> None:
    for address in ("", "data/", "dak-lak/", "dak-lak/2020/criteria/dti/", "corrections/", "about/"):
        assert addressed.page(address).all("section", "cite") == []


def _plain(text: str) -> str:
    """What a reader copies."""
    return html.unescape(re.sub("</?span[^>]*>", "", text))


def _fields(bibtex: str) -> dict[str, str]:
    """The fields of an entry; '' is its key."""
    first, *lines, last = _plain(bibtex).split("\n")
    assert last == "}"
    key = re.fullmatch(r"@misc\{([a-z0-9-]+),", first)
    assert key
    assert [line.endswith(",") for line in lines] == [True] * (len(lines) - 1) + [False]
    found = {"": key[1]}
    for line in lines:
        match = re.fullmatch(r"  ([a-z]+) = \{(.*)\},?", line)
        assert match, line
        found[match[1]] = match[2]
    return found
