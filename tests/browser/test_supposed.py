"""The supposed rank on the page of the self-check, against the group scored again with the unit's figures changed."""

import re
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page, expect

from scoring.engine.group import GroupResult
from scoring.engine.ranks import ranks
from scoring.engine.score import score
from scoring.gains.lost import losses
from scoring.model.rows import InputRow
from scoring.results import EditionResult, IndexResult
from tests.browser.test_pages import MOVED, come_late
from tests.site.built import Built, scored

PLACE = "[data-supposed]"
Changes = dict[tuple[str, str], str]
"""(Leaf, input) -> what it is changed to; ('', leaf) -> the status in their stead."""


@pytest.fixture(scope="module")
def sample(site: Built) -> IndexResult:
    return next(index for index in scored(site.data).indices if index.id == "tinh-mau")


def _address(edition: EditionResult, group: GroupResult, unit: str, changes: Changes) -> str:
    kinds = {leaf.id: leaf.inputs_for(group.id) for leaf in edition.method.leaves}
    typed = {"edition": edition.id, "unit": unit}
    for (leaf, name), text in changes.items():
        if not leaf:
            typed[f"s.{name}"] = text
            continue
        chosen = kinds[leaf][name].kind in ("yes-no", "level", "date")
        # A fourth decimal place, for 1.234 can be read in two ways.
        typed[f"f.{leaf}--{name}"] = text if chosen or "." not in text else f"{text:0<8}".replace(".", ",")
    return f"tinh-mau/self-check/{edition.edition.method}/{group.id}/#{urlencode(typed)}"


def _rescored(edition: EditionResult, group: GroupResult, unit: str, changes: Changes) -> dict[str, int]:
    """Unit -> rank, had the others the totals that they have."""
    gone = {name for leaf, name in changes if not leaf}
    rows: list[InputRow] = []
    for row in edition.files.inputs or ():
        if row.unit == unit and row.node in gone:
            continue
        change = changes.get((row.node, row.input or "")) if row.unit == unit else None
        rows.append(row._replace(verified=change) if change else row)
    for name in gone:
        rows.append(InputRow(unit, name, None, None, None, changes["", name], None, None, None, 0))
    found = score(group.method, group.id, [one.id for one in group.units], rows, edition.files.overrides)
    root = group.method.tree.id
    return ranks(group.method, group.total | {unit: found.figures[unit, root]})


def _changes(edition: EditionResult, group: GroupResult, unit: str) -> Iterator[Changes]:
    """Nothing; all that it could do next, the first of it, and what it loses without its best leaves."""
    yield {}
    moves = {
        (loss.leaf.id, loss.moves[-1].name): loss.moves[-1].after
        for loss in losses(edition, group).of(unit)
        if loss.moves
    }
    yield moves
    yield dict(list(moves.items())[:3])
    held = [leaf.id for leaf in edition.method.leaves if edition.inputs.get((unit, leaf.id))]
    kept = [leaf for leaf in held if (unit, leaf) not in edition.overrides and group.figures[unit, leaf].points]
    yield {
        ("", leaf): "not-submitted"
        for leaf in sorted(kept, key=lambda leaf: -(group.figures[unit, leaf].points or 0))[:6]
    }


def test_the_rank_is_that_of_the_group_scored_again(page: Page, address: str, sample: IndexResult) -> None:
    moved = 0
    for edition in (found for found in sample.editions if found.id in ("2024", "2025")):
        for group in edition.groups:
            published = group.ranks[group.method.tree.id]
            for unit in list(published)[::7]:
                for changes in _changes(edition, group, unit):
                    expected = _rescored(edition, group, unit, changes)
                    page.goto("about:blank")
                    page.goto(address + _address(edition, group, unit, changes))
                    expect(page.locator(PLACE)).to_have_text(
                        f"Hạng {expected[unit]} trên {len(expected)}, nếu các đơn vị khác giữ nguyên (giả định)"
                        f" · đã công bố: hạng {published[unit]}"
                    )
                    moved += expected[unit] != published[unit]
    assert moved > 10


def test_who_was_not_ranked_is_placed_beside_all_others(page: Page, address: str, sample: IndexResult) -> None:
    edition = next(found for found in sample.editions if found.id == "2024")
    group = next(found for found in edition.groups if found.id == "huyen")
    ranked = group.ranks[group.method.tree.id]
    unit = next(one.id for one in group.units if one.id not in ranked)
    others = (
        row for row in edition.files.inputs or () if row.unit == next(iter(ranked)) and row.input and row.verified
    )
    typed: Changes = {(row.node, row.input or ""): row.verified or "" for row in others}
    page.goto(address + _address(edition, group, unit, typed | {("", leaf): "" for leaf, _ in typed}))
    expect(page.locator(PLACE)).to_have_text(
        re.compile(
            rf"^Hạng \d+ trên {len(ranked) + 1}, nếu các đơn vị khác giữ nguyên \(giả định\)"
            " · đã công bố: không có hạng$"
        )
    )


def test_it_is_said_politely_and_nothing_moves_when_it_comes(chromium: Browser, address: str) -> None:
    page = chromium.new_page(viewport={"width": 360, "height": 900})
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        come_late(page, f"{address}en/tinh-mau/self-check/07-2024/so-nganh/#edition=2024&unit=so-mau-8")
        expect(page.locator(PLACE)).to_contain_text("(a supposition) · published: rank")
        assert page.evaluate(MOVED) == 0
        page.goto("about:blank")
    page.close()


def test_it_goes_where_a_figure_cannot_be_used_or_there_is_no_total(page: Page, address: str) -> None:
    page.goto(f"{address}tinh-mau/self-check/07-2024/so-nganh/#edition=2024&unit=so-mau-8")
    place, field = page.get_by_role("status").and_(page.locator(PLACE)), page.locator("input[data-node]").first
    expect(place).to_contain_text("giả định")
    field.fill("abc")
    expect(place).to_be_empty()
    field.fill("1")
    expect(place).to_contain_text("giả định")
    page.locator("#clear").click()
    expect(place).to_be_empty()
    expect(page.locator("#differences")).to_contain_text("thứ hạng")


@pytest.mark.parametrize("language", ["", "en/"])
def test_where_nobody_is_ranked_there_is_no_word_of_it(page: Page, address: str, language: str) -> None:
    page.goto(f"{address}{language}dak-lak/self-check/2425-2021/huyen/#edition=2020&unit=huyen-lak")
    expect(page.locator("html.computes")).to_be_attached()
    assert page.locator(PLACE).count() == 0
    text = page.locator("form").inner_text().lower()
    assert "hạng" not in text
    assert "rank" not in text


def test_an_edition_that_is_not_ranked_has_none_beside_ranked_ones(page: Page, address: str, site: Built) -> None:
    assert not list((site.folder / "data" / "tinh-mau" / "2026-q1" / "self-check").glob("*.json"))
    page.goto(f"{address}tinh-mau/self-check/07-2024/so-nganh/#edition=2025&unit=so-mau-8")
    expect(page.locator(PLACE)).to_contain_text("giả định")
    page.locator("#edition").select_option("2026-q1")
    page.locator("#unit").select_option("so-mau-8")
    expect(page.locator("#filled")).to_contain_text("2026")
    page.locator("input[data-node]").first.fill("1")
    expect(page.locator(PLACE)).to_be_empty()
    assert "hạng" not in page.locator("section.summary").inner_text().lower()
