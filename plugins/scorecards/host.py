"""Where a line of a source file stands at the git host, where the settings name one."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from markupsafe import Markup, escape

from plugins.provenance import Provenance

PARTS = ("{commit}", "{path}", "{line}")


class Lines(NamedTuple):
    """How a line of one file is shown: `name:number`, leading to the git host where that is known.

    All but the number is escaped once, as `str.format` fills it in: the pages of a country show a million lines.
    """

    form: str

    def shown(self, numbers: Iterable[int]) -> Markup:
        """The lines with these numbers."""
        return Markup(self.html(numbers))  # noqa: S704 - put together from escaped parts and numbers

    def html(self, numbers: Iterable[int | str]) -> str:
        """The same as text, which is put together sooner."""
        return " ".join(map(self.form.format, numbers))


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


def lines_of(host: str, file: str, name: str = "") -> Lines:
    """How the lines of `file` ('data/dak-lak/units.csv') are shown; `name` is said where it is not the usual one."""
    before, _, after = host.replace("{path}", file).partition("{line}")
    said, before, after = (str(escape(part)).replace("{", "{{").replace("}", "}}") for part in (name, before, after))
    return Lines(f'<a href="{before}{{0}}{after}" rel="noreferrer">{said}:{{0}}</a>' if before else f"{said}:{{0}}")
