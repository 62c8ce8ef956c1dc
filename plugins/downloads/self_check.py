"""The documents that the self-check reads: each method for each group, each unit's figures, what ranks are made of."""

import json
from pathlib import Path
from typing import Any

from scoring.results import IndexResult
from scoring.self_check.group_document import group_document, placing
from scoring.self_check.method_document import method_document
from scoring.self_check.unit_document import unit_document


def write(index: IndexResult, folder: Path) -> None:
    """Write them below `folder`, data/<index> of the site."""
    for version, method in index.methods.items():
        for group in method.groups:
            save(folder / "methods" / version / f"{group}.json", method_document(index.id, version, method, group))
    for edition in index.editions:
        for group in edition.groups:
            if placing(edition, group):
                save(folder / edition.id / "self-check" / f"{group.id}.json", group_document(edition, group))
            for unit in group.units:
                file = folder / edition.id / "self-check" / group.id / f"{unit.id}.json"
                save(file, unit_document(edition, group, unit.id))


def save(file: Path, document: dict[str, Any]) -> None:
    """Write `document` as one line of JSON."""
    file.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    file.write_text(text + "\n", encoding="utf-8", newline="")
