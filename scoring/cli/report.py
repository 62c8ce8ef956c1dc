"""Faults for people, for tools and for a pull request."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from scoring.faults import Fault, Faults, More
from scoring.faults.message import message

FORMATS = ("text", "json", "github")
_COUNTS = {
    "vi": "{error} lỗi, {warning} cảnh báo, {accepted} cảnh báo đã chấp nhận, {notice} thay đổi tự động.",
    "en": "{error} faults, {warning} warnings, {accepted} accepted warnings, {notice} automatic changes.",
}
_PAGES = {
    "vi": "Mỗi mã có một trang với ví dụ: /checks/<mã>/ trên trang web.",
    "en": "Each code has a page with an example: /en/checks/<code>/ on the site.",
}
_LONGEST_SUMMARY = 1_000_000
"""Bytes; GitHub takes 1 MiB a step."""


def report(faults: Faults, form: str, language: str | None, stream: TextIO | None = None) -> None:
    """Print the faults by file and line, then how many there are; `language` None prints Vietnamese, then English.

    Of each file, code and level the first few stand one by one, and how many more there are; as JSON all stand.
    GitHub shows ten annotations of a step: as a job's summary it gets the whole text.
    """
    out: TextIO = stream if stream is not None else sys.stdout
    languages = (language,) if language else ("vi", "en")
    if form == "json":
        json.dump([as_dict(fault) for fault in faults], out, ensure_ascii=False, indent=1, allow_nan=False)
        out.write("\n")
    elif form == "github":
        out.writelines(_annotations(faults, languages))
        _summarise("".join(_text(faults, languages)))
    else:
        out.writelines(_text(faults, languages))


def _text(faults: Faults, languages: tuple[str, ...]) -> Iterator[str]:
    """The faults of each file together, with an empty line below; then the counts."""
    told: dict[str, list[str]] = {}
    for fault in faults.told:
        told.setdefault(fault.place.file, []).extend(message(fault, languages))
    for more in faults.more:
        told[more.file].append(f"{more.file}: {_rest(more, languages)}")
    for lines in told.values():
        yield "\n".join(lines) + "\n\n"
    yield _counts(faults, languages)
    if told:
        yield " / ".join(_PAGES[language] for language in languages) + "\n"


def _counts(faults: Faults, languages: tuple[str, ...]) -> str:
    numbers = {level: faults.count(level) for level in ("error", "warning", "accepted", "notice")}
    return " / ".join(_COUNTS[language].format_map(numbers) for language in languages) + "\n"


def _rest(more: More, languages: tuple[str, ...]) -> str:
    words = {
        "vi": f"còn {more.rest} chỗ nữa trong tệp này có {more.kind.code}.",
        "en": f"{more.rest} more places of this file have {more.kind.code}.",
    }
    return " / ".join(words[language] for language in languages)


def _annotations(faults: Faults, languages: tuple[str, ...]) -> Iterator[str]:
    for fault in faults.told:
        file, line, column = fault.place
        said = " / ".join(" ".join(fault.said(language)) for language in languages)
        place = f"file={_escaped(file, ',:')},line={line},col={column},title={fault.kind.code}"
        yield f"::{_severity(fault.level)} {place}::{_escaped(said)}\n"
    for more in faults.more:
        place = f"file={_escaped(more.file, ',:')},title={more.kind.code}"
        yield f"::{_severity(more.level)} {place}::{_rest(more, languages)}\n"
    yield _counts(faults, languages)


def _severity(level: str) -> str:
    return "notice" if level == "accepted" else level


def _escaped(text: str, also: str = "") -> str:
    """`text` without what would end an annotation, or one of its properties."""
    return "".join(f"%{ord(char):02X}" if char in "%\r\n" + also else char for char in text)


def _summarise(text: str) -> None:
    """Append `text` to the job's summary, where GitHub asks for one.

    It stands between fences, so that nothing in it is markup; no line of it can be a fence, for each begins with a
    file's name or four spaces.
    """
    if file := os.environ.get("GITHUB_STEP_SUMMARY"):
        cut = text.encode()[:_LONGEST_SUMMARY].decode(errors="ignore")
        with Path(file).open("a", encoding="utf-8") as summary:
            summary.write(f"````text\n{cut}\n````\n")


def as_dict(fault: Fault) -> dict[str, object]:
    """A fault for tools: its keys stay."""
    file, line, column = fault.place
    return {
        "code": fault.kind.code,
        "severity": fault.level,
        "file": file,
        "line": line,
        "column": column,
        "key": fault.key,
        "vi": fault.said("vi")._asdict(),
        "en": fault.said("en")._asdict(),
    }
