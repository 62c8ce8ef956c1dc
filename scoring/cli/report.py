"""Faults for people, for tools and for a pull request."""

import json
import sys
from collections.abc import Iterable
from typing import TextIO

from scoring.faults import Fault, Faults, More

FORMATS = ("text", "json", "github")
_LABELS = {"vi": ("Cần", "Cách sửa"), "en": ("Expected", "Mend")}


def report(faults: Faults, form: str, language: str | None, stream: TextIO | None = None) -> None:
    """Print the faults by file and line, then how many there are; `language` None prints Vietnamese, then English.

    Of each file and code the first few stand one by one, and how many more there are; as JSON all stand.
    """
    out: TextIO = stream if stream is not None else sys.stdout
    languages = (language,) if language else ("vi", "en")
    if form == "json":
        json.dump([_as_dict(fault) for fault in faults], out, ensure_ascii=False, indent=1, allow_nan=False)
        out.write("\n")
        return
    for fault in faults.told:
        out.write(_annotation(fault, languages) if form == "github" else _text(fault, languages))
    for more in faults.more:
        out.write(_more(more, form, languages))
    if form == "text":
        out.write(_summary(faults, languages))


def _text(fault: Fault, languages: Iterable[str]) -> str:
    lines: list[str] = []
    for language in languages:
        said = fault.said(language)
        expected, mend = _LABELS[language]
        if not lines:
            lines.append(f"{fault.place}: {fault.kind.code} {said.what}")
        else:
            lines.append(f"    {said.what}")
        lines.append(f"    {expected}: {said.expected} {mend}: {said.mend}")
    return "\n".join(lines) + "\n"


def _more(more: More, form: str, languages: Iterable[str]) -> str:
    words = {
        "vi": f"còn {more.rest} chỗ nữa trong tệp này có {more.kind.code}.",
        "en": f"{more.rest} more places of this file have {more.kind.code}.",
    }
    said = " / ".join(words[language] for language in languages)
    if form == "github":
        return f"::{more.kind.level} file={_escaped(more.file)},title={more.kind.code}::{said}\n"
    return f"{more.file}: {said}\n"


def _escaped(file: str) -> str:
    for char, code in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"), (",", "%2C"), (":", "%3A")):
        file = file.replace(char, code)
    return file


def _annotation(fault: Fault, languages: Iterable[str]) -> str:
    said = " / ".join(" ".join(fault.said(language)) for language in languages)
    for char, code in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A")):
        said = said.replace(char, code)
    file, line, column = fault.place
    level = "notice" if fault.accepted else fault.level
    return f"::{level} file={_escaped(file)},line={line},col={column},title={fault.kind.code}::{said}\n"


def _as_dict(fault: Fault) -> dict[str, object]:
    file, line, column = fault.place
    return {
        "code": fault.kind.code,
        "severity": fault.level,
        "file": file,
        "line": line,
        "column": column,
        "vi": fault.said("vi")._asdict(),
        "en": fault.said("en")._asdict(),
    }


def _summary(faults: Faults, languages: Iterable[str]) -> str:
    errors, warnings, accepted = (faults.count(level) for level in ("error", "warning", "accepted"))
    notices = faults.count("notice")
    words = {
        "vi": f"{errors} lỗi, {warnings} cảnh báo, {accepted} cảnh báo đã chấp nhận, {notices} thay đổi tự động.",
        "en": f"{errors} faults, {warnings} warnings, {accepted} accepted warnings, {notices} automatic changes.",
    }
    return " / ".join(words[language] for language in languages) + "\n"
