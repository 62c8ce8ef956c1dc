"""A data folder and prose whose every text is an attack: what must be shown as it was typed, and do nothing."""

import csv
import json
import shutil
from pathlib import Path
from typing import Any

import yaml

ATTACK = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>{{7*7}}{% raw %}</svg></title>&amp;<!--'%(x)s%d${1}"
TEXTS = {
    *(
        f"{name}_{language}"
        for name in ("name", "title", "reason", "reply", "answer", "claim")
        for language in ("vi", "en")
    ),
    "number",
}
PROSE = f"""Title: About {ATTACK}

A paragraph `{ATTACK}`

`<div onclick="alert(1)">a block</div>`

"""
"""In the body between backticks: HTML as such is a fault."""


def hostile_content(folder: Path) -> None:
    """Pages of prose in `folder`, with the attack in their text."""
    folder.mkdir()
    for slug in ("about", "contest", "using-data", "accessibility"):
        for code in ("vi", "en"):
            (folder / f"{slug}.{code}.md").write_text(PROSE, encoding="utf-8")


def spoilt(data: Path, target: Path) -> None:
    """Copy the data folder `data` to `target`, with the attack at the end of every text."""
    shutil.copytree(data, target)
    for path in target.rglob("*.yaml"):
        # JSON is YAML, so the reader takes it; every value stays a text.
        known = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506
        path.write_text(json.dumps(_spoilt(known), ensure_ascii=False, indent=1), encoding="utf-8")
    for path in target.rglob("*.csv"):
        with path.open(encoding="utf-8", newline="") as stream:
            head, *rows = csv.reader(stream)
        spoilt_rows = [
            [text + ATTACK if text and name in TEXTS else text for name, text in zip(head, row, strict=True)]
            for row in rows
        ]
        with path.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream, lineterminator="\n").writerows([head, *spoilt_rows])


def _spoilt(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        licence = "url" in value and "name" in value
        return {name: _spoilt(inner, "text" if licence and name == "name" else name) for name, inner in value.items()}
    if isinstance(value, list):
        return [_spoilt(inner) for inner in value]
    return value + ATTACK if key in {"vi", "en", "number", "text", "code"} and value != "unknown" else value
