"""Pages of a plan and of its agencies, against plan.yaml and the published table."""

from collections import defaultdict
from dataclasses import replace
from fractions import Fraction

import pytest

from plugins.language import languages
from plugins.scorecards.lives import Lives
from plugins.scorecards.plan_names import PlanNames
from plugins.scorecards.plan_work import Work
from plugins.scorecards.today import today
from plugins.scorecards.unit_names import UnitNames
from scoring.history.duties import shares
from scoring.model.plan import Plan
from scoring.numbers import plain
from scoring.results import IndexResult
from tests.site.built import LANGUAGES, Built, scored
from tests.site.dom import Element
from tests.site.figures import last, shown

OVERDUE = {"vi": "quá hạn", "en": "overdue"}


@pytest.fixture(scope="module")
def sample() -> IndexResult:
    return next(index for index in scored().indices if index.id == "tinh-mau")


@pytest.fixture(scope="module")
def plan(sample: IndexResult) -> Plan:
    assert sample.plan is not None
    return sample.plan


def _rows(page: Element, section: str) -> list[Element]:
    return page.one("section", aria_labelledby=section).one("tbody").all("tr")


def _said(page: Element, day: str) -> bool:
    """Whether a mark says at once that something is overdue; those for later are hidden."""
    return any(day in tag.text for tag in page.all("strong", "warn") if "hidden" not in tag.attrs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_duty_target_action_and_report_is_there(site: Built, plan: Plan, language: str) -> None:
    page = site.page("tinh-mau/plan/", language)
    assert len(_rows(page, "duties")) == len(plan.duties)
    assert len(_rows(page, "targets")) == len(plan.targets)
    assert len(_rows(page, "reports")) == sum(len(report.agencies) for report in plan.reports)
    for row, action in zip(_rows(page, "actions"), plan.actions, strict=True):
        assert action.words.say(language) in row.text
        pending = action.status in ("planned", "under-way") and action.due is not None
        assert _said(row, OVERDUE[language]) == (pending and f"{action.due}" < "2026-07-20"), action.id
        assert bool(row.all("strong", "warn")) == pending, action.id


def test_what_is_overdue_later_is_marked_by_the_browser(site: Built) -> None:
    for address, there in (("tinh-mau/plan/", True), ("viet-nam/plan/", False), ("tinh-mau/agencies/so-mau-8/", True)):
        scripts = [script.attrs.get("src") or "" for script in site.page(address, "en").all("script")]
        assert any(src.endswith("overdue.js") for src in scripts) is there, address


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_points_of_an_agency_are_those_of_the_table(
    site: Built, sample: IndexResult, plan: Plan, language: str
) -> None:
    points, maxima = (
        defaultdict[tuple[str, str], list[Fraction]](list),
        defaultdict[tuple[str, str], list[Fraction]](list),
    )
    for row in site.table("tinh-mau", "2025", "results"):
        if row["points"]:
            points[row["group"], row["node"]].append(Fraction(row["points"]))
            maxima[row["group"], row["node"]].append(Fraction(row["maximum"]))
    tried = 0
    for agency in plan.agencies:
        page = site.page(f"tinh-mau/agencies/{agency}/", language)
        mine = {share.node.id for share in shares(plan, sample.methods[plan.method]) if share.duty.lead == agency}
        if not mine:
            assert not page.all("section", aria_labelledby="leads")
            continue
        for table in page.one("section", aria_labelledby="leads").all("table"):
            group = table.attrs["aria-labelledby"].removeprefix("leads leads-")
            rows = table.one("tbody").all("tr")
            found = [last(row.all("a")[0].attrs["href"]) for row in rows]
            assert set(found) == {node for node in mine if points[group, node]}
            left: list[Fraction] = []
            for row, node in zip(rows, found, strict=True):
                n = len(points[group, node])
                mean, maximum = (sum(all_[group, node], Fraction(0)) / n for all_ in (points, maxima))
                left.append(Fraction(plain(maximum, 2)) - Fraction(plain(mean, 2)))
                assert row.all("td")[0].text.strip() == shown(plain(left[-1], 2), language)
                assert row.all("td")[1].text.split()[0] == shown(plain(mean, 2), language)
                tried += 1
            assert left == sorted(left, reverse=True)
    assert tried > 20


def test_what_to_do_first_is_what_is_due_first(site: Built) -> None:
    page = site.page("tinh-mau/agencies/so-mau-8/", "en")
    first = [" ".join(item.text.split()) for item in page.one("section", aria_labelledby="first").all("li")]
    assert [words.rpartition("By: ")[2].removesuffix(" overdue") for words in first] == [
        "31 December 2025",
        "15 April 2026",
        "30 June 2026",
        "15 July 2026",
        "31 December 2026",
    ]
    assert "4 things were overdue on 20 July 2026." in page.one("p", "lede").text


def test_an_agency_that_is_a_unit_leads_to_its_own_pages(site: Built) -> None:
    hrefs = {a.attrs["href"] for a in site.page("tinh-mau/agencies/so-mau-8/", "vi").one("p", "actions").all("a")}
    assert {last(href) for href in hrefs} == {"plan", "so-mau-8", "next"}
    hrefs = {
        a.attrs["href"] for a in site.page("tinh-mau/agencies/trung-tam-du-lieu/", "vi").one("p", "actions").all("a")
    }
    assert {last(href) for href in hrefs} == {"plan"}
    unit = site.page("tinh-mau/so-mau-8/", "vi")
    assert any(a.attrs["href"].endswith("agencies/so-mau-8/") for a in unit.all("a"))


@pytest.mark.parametrize(("language", "unknown"), [("vi", "không rõ"), ("en", "unknown")])
def test_who_leads_what_in_lai_chau_is_not_known(site: Built, language: str, unknown: str) -> None:
    page = site.page("viet-nam/plan/", language)
    for row in _rows(page, "duties"):
        *who, figure = [cell.text.strip() for cell in row.all("td")]
        assert who == [unknown] * 4
        assert figure.startswith({"vi": "không tìm thấy", "en": "not found"}[language])
    assert "Lai Châu" in page.one("h1").text
    office = site.page("viet-nam/agencies/so-thong-tin-va-truyen-thong/", language)
    assert not office.all("table")
    assert office.one("q").text


@pytest.mark.parametrize(("day", "overdue"), [("2026-03-31", False), ("2026-04-01", True)])
def test_the_last_day_is_still_in_time(sample: IndexResult, plan: Plan, day: str, overdue: bool) -> None:
    english = languages()[1]
    names = PlanNames(Lives(sample, english, UnitNames(sample, english)), plan)
    action = next(action for action in plan.actions if action.id == "v2")
    due = Work(names, type(action.due).fromisoformat(day)).action(action).due if action.due else None
    assert due is not None
    assert (due.overdue, due.iso) == (overdue, None if overdue else "2026-03-31")
    assert Work(names, None).action(action).due.overdue is False


def test_the_plan_counts_as_what_happened(sample: IndexResult, plan: Plan) -> None:
    assert f"{today(sample)}" == "2026-07-20", "the release of the second quarter"
    later = plan.actions[0].model_copy(update={"done": plan.targets[0].by})
    changed = replace(sample, plan=plan.model_copy(update={"actions": (later,)}))
    assert today(changed) == plan.targets[0].by


def test_an_agency_sees_the_targets_set_for_itself_as_a_unit(site: Built) -> None:
    page = site.page("tinh-mau/agencies/so-mau-8/", "en")
    assert any("rank 5 of 17" in row.text for row in _rows(page, "targets"))
    other = site.page("tinh-mau/agencies/so-mau-5/", "en")
    assert not any("rank 5 of 17" in row.text for row in _rows(other, "targets"))
