"""Where a line of a source file stands at the git host, where the settings name one."""

from pathlib import Path
from typing import NamedTuple

from plugins.provenance import Provenance

PARTS = ("{commit}", "{path}", "{line}")


class Lines(NamedTuple):
    """The address of a line of one file: `before`, the number of the line, `after`."""

    before: str
    after: str


def host(pattern: str, found: Provenance, data: Path, project: Path) -> str:
    """The address of a line with only its {path} and {line} left open; '' where there is none to be had.

    Uncommitted changes, or data from elsewhere, stand in no commit. Raises `ValueError` for a pattern that is no
    https address with {path} and then {line} in it.
    """
    if not pattern:
        return ""
    rest = pattern
    for part in PARTS:
        rest = rest.replace(part, "", 1)
    whole = pattern.startswith("https://") and 0 < pattern.find("{path}") < pattern.find("{line}")
    if not whole or "{" in rest or "}" in rest:
        raise ValueError(f"THUOCDO_SOURCE_URL: https://…{{commit}}…{{path}}…{{line}}, không phải / not {pattern}")
    if found.commit is None or found.modified or data.resolve() != (project / "data").resolve():
        return ""
    return pattern.replace("{commit}", found.commit)


def lines_of(host: str, file: str) -> Lines | None:
    """Where the lines of `file` ('data/dak-lak/units.csv') stand."""
    if not host:
        return None
    before, _, after = host.replace("{path}", file).partition("{line}")
    return Lines(before, after)
