"""What a lock file pins: packages with their digests, who brings each, and which of them build the site."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass

_PACKAGE = re.compile(
    r"(?P<name>[a-z0-9]+(?:-[a-z0-9]+)*)==(?P<version>[0-9][\w.+!]*)(?: ; (?P<where>[^\\\n]+?))? \\\n"
    r"(?P<hashes>(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)"
    r"(?:    # via(?P<via> .+\n|\n(?:    #   .+\n)+))?",
    re.ASCII,
)


@dataclass(frozen=True)
class Pinned:
    """One package at one version; `where` is the marker of the Pythons that take it, empty for all."""

    name: str
    version: str
    where: str
    hashes: int
    brought_by: frozenset[str]


def pinned(text: str) -> list[Pinned]:
    """The packages of the lock `text`. ValueError, with the line, where anything else stands in it."""
    found, at = list[Pinned](), 0
    while at < len(text):
        match = _PACKAGE.match(text, at)
        if match is None:
            raise ValueError(f"no package with digests: line {text.count(chr(10), 0, at) + 1}")
        via = frozenset(line.strip(" #") for line in (match["via"] or "").splitlines()) - {""}
        hashes = match["hashes"].count("--hash")
        found.append(Pinned(match["name"], match["version"], match["where"] or "", hashes, via))
        at = match.end()
    return found


def directly_needed(project: str) -> frozenset[str]:
    """The names of the packages that the site needs by the `project` (pyproject.toml) itself."""
    needed = tomllib.loads(project)["project"]["dependencies"]
    return frozenset(re.split(r"[\[=<>]", one, maxsplit=1)[0] for one in needed)


def builds_the_site(packages: Iterable[Pinned], direct: frozenset[str]) -> frozenset[str]:
    """The names of the packages that are installed because of the `direct` ones: these, and whatever they bring."""
    packages, found = list(packages), frozenset[str]()
    grown = direct
    while grown != found:
        found = grown
        grown = found | {one.name for one in packages if one.brought_by & found}
    return found
