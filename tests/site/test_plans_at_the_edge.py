"""Pages of plans and of quarters over data that the sample has not: partial, by quarter alone, without any claim."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from plugins.language import languages
from plugins.provenance import UNKNOWN
from plugins.scorecards.claims_group import ClaimsGroup
from plugins.scorecards.lives import Lives
from plugins.scorecards.next_steps import signed
from plugins.scorecards.page import Page, Site
from plugins.scorecards.pages import agency, claims, home, progress
from plugins.scorecards.pages import index as index_page
from plugins.scorecards.progress_words import targets_of
from plugins.scorecards.unit_names import UnitNames
from scoring.model.input_rows import InputRows
from scoring.model.plan import Plan
from scoring.results import EditionResult, IndexResult, Results, score_edition
from tests.site.built import scored
from tests.site.dom import Element
from tests.site.rendered import rendered

ENGLISH = languages()[1]
SAMPLE = next(index for index in scored().indices if index.id == "tinh-mau")


def _pages(kind: Any, index: IndexResult) -> list[Page]:
    return list(kind.pages(Site(Results((index,), scored().told), UNKNOWN, {}), ENGLISH))


def _changed(edition: EditionResult, **changes: Any) -> EditionResult:
    return replace(edition, edition=edition.edition.model_copy(update=changes))


def _plan(targets: Sequence[dict[str, Any]] = (), **keys: Any) -> Plan:
    assert SAMPLE.plan is not None
    words = {"vi": "Mục tiêu", "en": "A target"}
    duty = {"nodes": ["dti"], "lead": "ban", **dict.fromkeys(("supporters", "data", "verifier"), "unknown")}
    given = {
        "document": SAMPLE.plan.document,
        "method": SAMPLE.plan.method,
        "starts": "2025-01-01",
        "agencies": {"ban": {"name": {"vi": "Ban", "en": "Board"}}},
        "duties": [duty],
        "targets": [{"group": "so-nganh", "by": "2026-12-31", "words": words} | target for target in targets],
    }
    return Plan.model_validate(given | keys)


def _why(index: IndexResult) -> list[str | None]:
    return [view.why for view in targets_of(Lives(index, ENGLISH, UnitNames(index, ENGLISH)))]


def test_parts_of_a_year_by_two_methods_have_ids_of_their_own() -> None:
    changed = tuple(
        _changed(edition, method="01-2022") if edition.id == "2026-q2" else edition for edition in SAMPLE.editions
    )
    (page,) = _pages(progress, replace(SAMPLE, editions=changed))
    ids = [element.attrs["id"] for element in _all(rendered(page, ENGLISH)) if "id" in element.attrs]
    assert len(ids) == len(set(ids))
    assert [group.id for group in page.view.groups] == ["so-nganh-2026-q1", "so-nganh-2026-q2"]
    assert all(", method " in group.name for group in page.view.groups)


def _all(element: Element) -> list[Element]:
    return [element, *(found for child in element.elements for found in _all(child))]


def test_who_leads_the_total_has_the_targets_of_the_total() -> None:
    (page,) = _pages(agency, replace(SAMPLE, plan=_plan([{"scale": "value", "figure": "0.9"}])))
    assert len(page.view.targets) == 1


def test_an_own_score_that_lacks_a_part_says_so() -> None:
    """Ea Kar 2020: 112.07 of two pillars out of three."""
    index = next(index for index in scored().indices if index.id == "dak-lak")
    first = index.editions[0]
    plan = _plan(method=first.edition.method, agencies={"ban": {"unit": "huyen-ea-kar"}})
    (page,) = _pages(agency, replace(index, editions=(first,), plan=plan))
    assert page.view.own.score.text == "2020: 112.07 (without III. Digital society)"


def test_a_partial_edition_has_no_mean_over_nobody() -> None:
    partial = tuple(
        replace(
            _changed(edition, coverage="partial"), groups=tuple(replace(one, whole=False) for one in edition.groups)
        )
        for edition in SAMPLE.editions
    )
    (page,) = _pages(agency, replace(SAMPLE, plan=_plan(), editions=partial))
    rows = [row for table in page.view.leads for row in table.rows]
    assert rows
    assert all((row.reached, row.n) == (None, None) for row in rows)
    leads = rendered(page, ENGLISH).one("section", aria_labelledby="leads")
    assert "The edition is partial" in leads.text
    assert "Means over" not in leads.text


def test_what_only_quarters_give() -> None:
    targets = [{"scale": "value", "figure": "0.9"}]
    quarters = replace(SAMPLE, plan=_plan(targets), editions=SAMPLE.quarterly)
    assert _why(quarters) == ["Only editions by quarter give this figure, and they do not count."]
    since = replace(SAMPLE, plan=_plan(targets, starts="2025-12-31"))
    assert _why(since) == ["Since the plan began only editions by quarter give this figure, and they do not count."]
    later = replace(SAMPLE, plan=_plan(targets, starts="2026-07-01"))
    assert _why(later) == ["There is no figure since the plan began."]


def test_an_index_by_quarter_alone() -> None:
    index = replace(SAMPLE, plan=None, editions=SAMPLE.quarterly)
    (card,) = _pages(home, index)[0].view
    assert [link.href for link in card.editions] == ["tinh-mau/2026-q2/", "tinh-mau/2026-q1/"]
    (page,) = _pages(index_page, index)
    section = rendered(page, ENGLISH).one("section", aria_labelledby="editions")
    assert not section.all("table"), "its head would stand over nothing"
    assert len(section.all("a")) == 3


def test_a_group_without_claims_had_none_accepted() -> None:
    last = SAMPLE.latest
    assert last.index_files is not None
    members = {unit.id for unit in last.groups[0].units}
    rows = last.files.inputs or ()
    silent = tuple(row._replace(claimed=None) if row.unit in members else row for row in rows)
    edition = score_edition(
        last.index_files, replace(last.files, inputs=InputRows.of(row for row in silent if row.verified or row.status))
    )
    index = replace(SAMPLE, editions=tuple(edition if one is last else one for one in SAMPLE.editions))
    assert ClaimsGroup(index, edition, edition.groups[0], ENGLISH).view().made == 0
    page = next(page for page in _pages(claims, index) if page.address == "tinh-mau/2025/claims/")
    told = rendered(page, ENGLISH).all("section")[0].text
    assert "No unit of this group claimed anything." in told
    assert "Every claim was accepted" not in told


def test_nothing_has_no_sign() -> None:
    assert [signed(ENGLISH, text) for text in ("0.50", "0.00", "-0.50", "0")] == ["+0.50", "0.00", "−0.50", "0"]
