"""What a peer is given: every value of the pages of units, already scored and in words, as JSON.

A peer neither reads the data nor checks or scores it; all that is a gift.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from plugins.language import languages
from plugins.provenance import UNKNOWN
from plugins.scorecards.page import Page, Site
from plugins.scorecards.pages import unit_edition
from plugins.scorecards.profile import Profile
from scoring.results import load

CHUNK = 100
"""So many units in one file: no site generator likes one of a hundred megabytes."""


def write(data: Path, folder: Path) -> list[str]:
    """Write the values of each unit's page into `folder`; the addresses of the pages."""
    site = Site(load(data), UNKNOWN, {}, name="Thước đo")
    (edition,) = site.results.indices[0].editions
    profile = Profile(edition, edition.groups[0], languages()[0])
    found = [_values(page, profile) for page in unit_edition.pages(site, languages()[0])]
    folder.mkdir(parents=True)
    for start in range(0, len(found), CHUNK):
        text = json.dumps(found[start : start + CHUNK], ensure_ascii=False, separators=(",", ":"))
        (folder / f"{start // CHUNK:04}.json").write_text(text, encoding="utf-8")
    return [one["address"] for one in found]


def _values(page: Page, profile: Profile) -> dict[str, Any]:
    group, unit = page.view.groups[0], page.address.split("/")[2]
    return {
        "address": page.address,
        "id": unit,
        "name": page.view.unit.text,
        "summary": page.summary,
        "lede": " ".join(str(sentence) for sentence in group.sentences),
        "before": group.elsewhere.before and group.elsewhere.before._asdict(),
        "after": group.elsewhere.after and group.elsewhere.after._asdict(),
        "parts": [
            {
                "title": part.title.unescape(),
                "text": points,
                "maximum": part.cell.maximum,
                "median": part.median,
                "width": width,
                "at": part.median_at,
            }
            for (part, *_), (points, width) in group.parts
        ],
        "place": group.place and group.place._asdict(),
        "rows": list(_rows(profile, unit)),
    }


def _rows(profile: Profile, unit: str) -> Iterator[dict[str, Any]]:
    for node, depth in profile.tree:
        row = profile.row(unit, node, depth)
        yield {
            "depth": row.depth,
            "anchor": row.anchor,
            "title": row.title.unescape(),
            "href": row.href.unescape(),
            "claimed": row.claimed,
            "text": row.cell.text,
            "maximum": row.cell.maximum,
            "rule": row.rule.unescape() if row.rule else None,
            "inputs": [{"name": item.name.unescape(), "shown": item.verified} for item in row.inputs],
            "sum": row.sum,
            "where": profile.where(unit, node.id),
        }
