"""What a copy of the site has that it should not, or lacks: each with its file and, in that, its place."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from scoring.faults import unhidden

KINDS = {
    "no-manifest": ("không có manifest.json đọc được", "there is no manifest.json that can be read"),
    "name": ("manifest.json có tên tệp không hợp lệ", "manifest.json has a name that no file may have"),
    "link": ("là liên kết hoặc không phải tệp thường", "is a link, or no plain file"),
    "missing": ("thiếu tệp mà manifest.json có", "is missing; manifest.json has it"),
    "extra": ("tệp thừa, manifest.json không có", "is not in manifest.json"),
    "changed": ("khác manifest.json", "is not what manifest.json says"),
    "ledger": ("nguồn trong bản này không khớp", "the sources in this copy do not hold"),
    "not-made": ("dựng lại không ra tệp này", "making the site again gives no such file"),
    "not-there": ("dựng lại ra tệp này, bản này không có", "making the site again gives it; it is not here"),
    "differs": ("khác bản dựng lại", "differs from the site made again"),
    "figure": ("số khác", "a figure differs"),
    "text": ("chữ khác", "its text differs"),
    "source": ("tệp nguồn khác", "a source file differs"),
    "made-with": ("dựng bằng thứ khác", "was made with something else"),
    "recomputed": ("tính lại ra số khác", "computing it again gives another figure"),
    "document": ("không đọc được để tính lại", "cannot be read to compute it again"),
}
"""What a finding is, in Vietnamese and English."""

_KEPT, _LONGEST = 1000, 160
SHOWN = 20
"""So many findings of a file and kind are told one by one as text."""


class Finding(NamedTuple):
    """One difference. `at` names a place in the file; `found` stands there, `expected` should."""

    kind: str
    file: str
    at: str = ""
    found: str | None = None
    expected: str | None = None

    def as_dict(self) -> dict[str, Any]:
        return {
            name: value for name, value in self._asdict().items() if value is not None and (name, value) != ("at", "")
        }


@dataclass
class Findings:
    """All of one run, in the order of the steps; of one file and kind no more than is of use to anybody."""

    kept: list[Finding] = field(default_factory=list)
    more: dict[tuple[str, str], int] = field(default_factory=dict)
    """(file, kind) -> how many more there are than are kept."""
    _counts: dict[tuple[str, str], int] = field(default_factory=dict)

    def add(self, kind: str, file: str, at: str = "", found: str | None = None, expected: str | None = None) -> None:
        key = unhidden(file), kind
        self._counts[key] = self._counts.get(key, 0) + 1
        if self._counts[key] <= _KEPT:
            self.kept.append(Finding(kind, key[0], shown(at) or "", shown(found), shown(expected)))
        else:
            self.more[key] = self._counts[key] - _KEPT

    def lines(self, language: str | None) -> Iterator[str]:
        """The findings as text, those of a file below it."""
        files: dict[str, dict[str, list[Finding]]] = {}
        for one in self.kept:
            files.setdefault(one.file, {}).setdefault(one.kind, []).append(one)
        for file, kinds in files.items():
            for kind, found in kinds.items():
                yield f"{file}: {said(KINDS[kind], language)}"
                yield from (f"    {_place(one)}" for one in found[:SHOWN] if _place(one))
                if rest := len(found) - SHOWN + self.more.get((file, kind), 0) if len(found) > SHOWN else 0:
                    yield f"    {said((f'và {rest} chỗ nữa', f'and {rest} more'), language)}"


def said(words: tuple[str, str], language: str | None) -> str:
    """One language, or Vietnamese and then English."""
    vi, en = words
    return {"vi": vi, "en": en}.get(language or "", f"{vi} / {en}")


def shown(text: str | None) -> str | None:
    """`text`, which may be hostile, for a terminal: on one line, cut where it is long."""
    if text is None:
        return None
    text = unhidden(text.replace("\n", " "))
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _place(one: Finding) -> str:
    pair = "" if one.found is None and one.expected is None else f"{_or_none(one.found)} ≠ {_or_none(one.expected)}"
    return ": ".join(filter(None, (one.at, pair)))


def _or_none(text: str | None) -> str:
    return "∅" if text is None else text or "“”"
