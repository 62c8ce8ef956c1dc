"""Who answers for what: a duty covers all below its nodes but what has a duty of its own."""

from typing import Any

import pytest

from scoring.history.duties import covered, shares
from scoring.model.method import Method
from scoring.model.plan import Plan
from scoring.results import IndexResult


@pytest.fixture(scope="module")
def method(mau_nho: IndexResult) -> Method:
    return mau_nho.methods["1-2023"]


def _plan(**leads: str) -> Plan:
    """Lead -> the nodes of its duty."""
    rest = {"supporters": "unknown", "data": "unknown", "verifier": "unknown"}
    duties: list[Any] = [{"nodes": nodes.split(), "lead": lead} | rest for lead, nodes in leads.items()]
    agencies = {lead: {"name": {"vi": lead, "en": lead}} for lead in leads}
    head = {"document": "van-ban", "method": "1-2023", "starts": "2024-01-01"}
    return Plan.model_validate({**head, "agencies": agencies, "duties": duties})


def _shares(plan: Plan, method: Method) -> dict[str, str | None]:
    return {share.node.id: share.duty.lead for share in shares(plan, method)}


def test_nobody(method: Method) -> None:
    assert shares(_plan(), method) == ()


def test_the_root_covers_all(method: Method) -> None:
    assert _shares(_plan(so="dti"), method) == {"dti": "so"}
    assert covered(_plan(so="dti"), method, "so") == set(method.nodes)


def test_a_node_with_a_duty_of_its_own_is_not_covered_from_above(method: Method) -> None:
    plan = _plan(so="dti", ban="nhan-thuc")
    others = [child.id for child in method.tree.children if child.id != "nhan-thuc"]
    assert _shares(plan, method) == {"nhan-thuc": "ban", **dict.fromkeys(others, "so")}
    assert "nhan-thuc" not in covered(plan, method, "so")
    assert "dti" in covered(plan, method, "so"), "it leads the total all the same"


def test_a_leaf_far_below_leaves_its_neighbours(method: Method) -> None:
    first = method.nodes["nhan-thuc"].children[0]
    found = _shares(_plan(so="dti", ban=first.id), method)
    assert found[first.id] == "ban"
    assert {node for node, lead in found.items() if lead == "so"} == {
        *(child.id for child in method.tree.children if child.id != "nhan-thuc"),
        *(child.id for child in method.nodes["nhan-thuc"].children[1:]),
    }


def test_what_no_duty_covers_is_in_none(method: Method) -> None:
    assert _shares(_plan(ban="nhan-thuc"), method) == {"nhan-thuc": "ban"}


def test_lai_chau_has_eight_fields_and_nobody_knows_who_leads_them(viet_nam: IndexResult) -> None:
    assert viet_nam.plan is not None
    found = _shares(viet_nam.plan, viet_nam.methods["922-2022"])
    assert set(found.values()) == {None}
    assert list(found) == ["nhan-thuc", "the-che", "nhan-luc", "an-toan", "do-thi", "hd-cqs", "hd-kts", "hd-xhs"]
