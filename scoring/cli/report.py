"""Faults for people, for tools and for a pull request."""

import json
import sys
from collections.abc import Iterable
from typing import TextIO

from scoring.faults import Fault, Faults

FORMATS = ("text", "json", "github")
_LABELS = {"vi": ("Cần", "Cách sửa"), "en": ("Expected", "Mend")}


def report(faults: Faults, form: str, language: str | None, stream: TextIO | None = None) -> None:
    """Print every fault, then how many there are; `language` None prints Vietnamese, then English."""
    out: TextIO = stream if stream is not None else sys.stdout
    languages = (language,) if language else ("vi", "en")
    if form == "json":
        json.dump([_as_dict(fault) for fault in faults], out, ensure_ascii=False, indent=1, allow_nan=False)
        out.write("\n")
    elif form == "github":
        for fault in faults:
            out.write(_annotation(fault, languages))
    else:
        for fault in faults:
            out.write(_text(fault, languages))
        out.write(_summary(len(faults.errors), len(faults.notices), languages))


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


def _annotation(fault: Fault, languages: Iterable[str]) -> str:
    said = " / ".join(" ".join(fault.said(language)) for language in languages)
    for char, code in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A")):
        said = said.replace(char, code)
    level = "notice" if fault.kind.notice else "error"
    file, line, column = fault.place
    for char, code in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"), (",", "%2C"), (":", "%3A")):
        file = file.replace(char, code)
    return f"::{level} file={file},line={line},col={column},title={fault.kind.code}::{said}\n"


def _as_dict(fault: Fault) -> dict[str, object]:
    file, line, column = fault.place
    return {
        "code": fault.kind.code,
        "severity": "notice" if fault.kind.notice else "error",
        "file": file,
        "line": line,
        "column": column,
        "vi": fault.said("vi")._asdict(),
        "en": fault.said("en")._asdict(),
    }


def _summary(errors: int, notices: int, languages: Iterable[str]) -> str:
    words = {
        "vi": f"{errors} lỗi, {notices} thay đổi tự động.",
        "en": f"{errors} faults, {notices} automatic changes.",
    }
    return " / ".join(words[language] for language in languages) + "\n"
