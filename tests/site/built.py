"""A built site: where its files are, its pages as trees, its tables as rows; and the command that builds one."""

import csv
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from scoring.results import Results, load
from tests.site.dom import Element, parse

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
FIXTURES = ROOT / "tests" / "fixtures"
LANGUAGES = ("vi", "en")

Row = dict[str, str]


class Built:
    """The site in `folder`, built from `data`."""

    def __init__(self, folder: Path, data: Path) -> None:
        self.folder, self.data = folder, data
        self._pages: dict[str, Element] = {}
        self._tables: dict[tuple[str, str, str], list[Row]] = {}

    @cached_property
    def addresses(self) -> list[str]:
        """The address of every page: '' for the first, 'en/about/' …"""
        found = (path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.html"))
        return sorted(name.removesuffix("index.html") for name in found)

    def page(self, address: str, language: str = "vi") -> Element:
        """The page at `address` below its language's root."""
        address = ("" if language == "vi" else f"{language}/") + address
        if address not in self._pages:
            self._pages[address] = parse((self.folder / address / "index.html").read_text(encoding="utf-8"))
        return self._pages[address]

    def pages(self) -> dict[str, Element]:
        """Every page by its whole address."""
        return {address: self.page(address) for address in self.addresses}

    def table(self, index: str, edition: str, name: str) -> list[Row]:
        """The rows of results.csv or statistics.csv; no test may change them."""
        key = index, edition, name
        if key not in self._tables:
            self._tables[key] = rows(self.folder / "data" / index / edition / f"{name}.csv")
        return self._tables[key]

    def json(self, index: str, edition: str, name: str = "results") -> dict[str, Any]:
        return json.loads((self.folder / "data" / index / edition / f"{name}.json").read_text(encoding="utf-8"))


def rows(file: Path) -> list[Row]:
    with file.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@cache
def scored(data: Path = DATA) -> Results:
    """A data folder read and scored, once for all tests: none of them may change it."""
    return load(data)


def editions(data: Path = DATA) -> list[tuple[str, str]]:
    """Every index and edition of a data folder."""
    return sorted((path.parent.parent.name, path.name) for path in data.glob("*/editions/*"))


def run(
    *words: str, cwd: Path = ROOT, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run `thuocdo` with the code of the project at `cwd`."""
    return subprocess.run(
        [sys.executable, "-m", "scoring.cli", *words],
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def build(
    output: Path,
    *words: str,
    data: Path | None = None,
    cwd: Path = ROOT,
    environment: Mapping[str, str] | None = None,
) -> Built:
    """A site that must be built without a fault."""
    given = () if data is None else ("--data", str(data))
    done = run("build", "--output", str(output), *given, *words, cwd=cwd, environment=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return Built(output, data or cwd / "data")


def settings(folder: Path, *lines: str) -> tuple[str, str]:
    """The words that build with the project's settings and these on top of them."""
    file = folder / "settings.py"
    first = ["import sys", f"sys.path.insert(0, {str(ROOT)!r})", "from pelicanconf import *"]
    file.write_text("\n".join([*first, *lines, ""]), encoding="utf-8")
    return "--settings", str(file)


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its name, byte for byte."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }
