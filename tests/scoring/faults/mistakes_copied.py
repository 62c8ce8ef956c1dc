"""Mistakes of pasting: the figures of another unit, those of last year, and 0 for what nobody reported."""

import re
from pathlib import Path

from mutation import do

INPUTS = "mau-nho/editions/2023/inputs.csv"
LATER = "mau-nho/editions/2024/inputs.csv"


def _of(text: str, unit: str) -> str:
    return "".join(line for line in text.splitlines(keepends=True) if line.startswith(f"{unit},"))


def _another_units(path: Path) -> None:
    text = path.read_text("utf-8")
    pasted = _of(text, "so-mau-1").replace("so-mau-1,", "so-mau-2,")
    path.write_text(text.replace(_of(text, "so-mau-2"), pasted), "utf-8")


def _last_years(path: Path) -> None:
    text, before = path.read_text("utf-8"), (path.parents[1] / "2023" / "inputs.csv").read_text("utf-8")
    pasted = _of(before, "so-mau-1").replace("h-2023", "h-2024").replace("c-2023", "c-2024")
    path.write_text(text.replace(_of(text, "so-mau-1"), pasted), "utf-8")


def _zeros(path: Path) -> None:
    text = path.read_text("utf-8")
    rows = _of(text, "so-mau-4")
    path.write_text(text.replace(rows, re.sub(r",[0-9]+,[0-9]+,", ",0,0,", rows)), "utf-8")


MISTAKES = (
    do("another unit's figures", "W-COPIED-UNIT", INPUTS, _another_units, at="¦so-mau-2,a2,cuoc-hop,4"),
    do("last year's figures", "W-COPIED-EDITION", LATER, _last_years, at="¦so-mau-1,a2,cuoc-hop,4"),
    do("0 for a unit that did not report", "W-ZERO-UNIT", LATER, _zeros, at="¦so-mau-4,a2,cuoc-hop,0"),
)
