"""What makes files for a small index, and imports them into its edition of 2024."""

import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pytest

from scoring.cli.main import main
from tests.workbooks import Figures, fill

TO = "mau-nho/2024"
HEADER = "unit,node,input,self,verified,status,reason_vi,reason_en,evidence"
FIGURES = {
    ("a1", "cap"): "truong",
    ("a2", "cuoc-hop"): "4",
    ("a3", "chu-tri"): "3",
    ("a3", "tong-hop"): "4",
    ("a4", "ke-hoach"): "yes",
    ("a5", "tap-huan"): "41",
    ("a5", "can-bo"): "45",
    ("b1", "co-ho-so"): "9",
    ("b1", "dich-vu"): "9",
    ("b2", "truc-tuyen"): "1020",
    ("b2", "ho-so"): "1250",
    ("b3", "tuong-lua"): "no",
    ("b4", "bo-du-lieu"): "5",
    ("b5", "phe-duyet"): "da-duyet",
}
"""What a unit fills in, all of it."""


class Done(NamedTuple):
    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Kit:
    """A copy of the index, and what makes files for it and imports them."""

    data: Path
    empty: Path
    tmp: Path
    capsys: pytest.CaptureFixture[str]

    @property
    def edition(self) -> Path:
        return self.data / TO.replace("/", "/editions/")

    @property
    def inputs(self) -> Path:
        return self.edition / "inputs.csv"

    def file(self, name: str, content: str | bytes) -> Path:
        path = self.tmp / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def book(
        self,
        unit: str | None = "so-mau-1",
        figures: Figures = FIGURES,
        statuses: Mapping[str, str] | None = None,
        name: str = "so.xlsx",
    ) -> Path:
        return fill(self.empty, self.tmp / name, unit, figures, statuses)

    def spoilt(self, changes: Mapping[str, Callable[[bytes], bytes]], name: str = "so.xlsx") -> Path:
        """A filled workbook with parts changed or added."""
        good, bad = self.book(), self.tmp / f"spoilt-{name}"
        with zipfile.ZipFile(good) as old, zipfile.ZipFile(bad, "w", zipfile.ZIP_DEFLATED) as new:
            for part in sorted({*old.namelist(), *changes}):
                content = old.read(part) if part in old.namelist() else b""
                new.writestr(part, changes.get(part, bytes)(content))
        return bad

    def rows(self, unit: str = "so-mau-1", node: str = "") -> list[str]:
        """The lines of a unit, and of one of its nodes, in inputs.csv."""
        start = f"{unit},{node}," if node else f"{unit},"
        return [line for line in self.inputs.read_text("utf-8").splitlines() if line.startswith(start)]

    def run(self, *files: Path, words: Sequence[str] = (), to: str = TO) -> Done:
        self.capsys.readouterr()
        code = main(["import", *map(str, files), "--to", to, "--data", str(self.data), "--lang", "en", *words])
        said = self.capsys.readouterr()
        return Done(code, said.out, said.err)
