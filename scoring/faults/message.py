"""A fault in lines of text, as every command and page shows it; and the row that accepts a warning."""

import csv
import io
from collections.abc import Iterable

from scoring.faults import Fault
from scoring.faults.prose import FOLDER

_LABELS = {"vi": ("Cần", "Cách sửa"), "en": ("Expected", "Mend")}
_LEVELS = {
    "vi": {
        "error": "",
        "warning": "Cảnh báo. ",
        "accepted": "Cảnh báo đã chấp nhận. ",
        "notice": "Thay đổi tự động. ",
    },
    "en": {
        "error": "",
        "warning": "Warning. ",
        "accepted": "Accepted warning. ",
        "notice": "Automatic change. ",
    },
}
_ACCEPT = {
    "vi": "Nếu số liệu đúng, thêm dòng này vào acknowledged.csv, thay chữ hoa",
    "en": "If the data are right, add this row to acknowledged.csv, with your words for the capitals",
}
_TO_FILL_IN = ("LÝ DO", "REASON", "AI", "NGÀY")


def message(fault: Fault, languages: Iterable[str]) -> list[str]:
    """`file:line:column: CODE what is wrong`, and below it what was expected and the mend, language by language."""
    lines: list[str] = []
    for language in languages:
        said = fault.said(language)
        expected, mend = _LABELS[language]
        lines.append(f"    {said.what}" if lines else f"{fault.place}: {fault.kind.code} {said.what}")
        lines.append(f"    {_LEVELS[language][fault.level]}{expected}: {said.expected} {mend}: {said.mend}")
    if fault.level == "warning":
        lines.append(f"    {' / '.join(_ACCEPT[language] for language in languages)}:")
        lines.append(f"    {acknowledging(fault)}")
    return lines


def acknowledging(fault: Fault) -> str:
    """The row of acknowledged.csv that accepts the warning; what a person must write is in capitals, and no date."""
    out = io.StringIO()
    # A data file stands there as below the data folder.
    file = fault.place.file
    below = file if file.startswith(FOLDER) else file.partition("/")[2]
    csv.writer(out, lineterminator="").writerow((fault.kind.code, below, fault.key, *_TO_FILL_IN))
    return out.getvalue()
