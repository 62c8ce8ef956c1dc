"""`thuocdo import FILE… --to INDEX/EDITION`: filled workbooks, and CSV tables as a spreadsheet saved them."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from scoring.cli.folders import find_target
from scoring.cli.main import data_argument, misuse
from scoring.cli.report import report
from scoring.faults import Faults, FaultsFound, unhidden
from scoring.importing.made import Made
from scoring.importing.run import Imported, import_files


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser(
        "import", help="bảng tính đã điền, CSV từ Excel / filled workbooks, CSV as Excel saves it"
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--to", required=True, metavar="INDEX/EDITION", help="kỳ nhận số liệu / where they go")
    parser.add_argument(
        "--as",
        dest="side",
        choices=("self", "verified"),
        default="self",
        help="bảng tính là số tự chấm hay bản thẩm định / workbooks of the units, or the office's copies",
    )
    data_argument(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    index, _, edition = arguments.to.partition("/")
    for file in arguments.files:
        if not file.exists():
            return misuse(f"không có tệp {unhidden(str(file))} / there is no file {unhidden(str(file))}")
    target = find_target(arguments.data, index, edition)
    if isinstance(target, str):
        return misuse(target)
    faults = Faults()
    try:
        found = import_files(arguments.files, target, arguments.side, faults)
    except FaultsFound as refused:
        report(refused.faults, "text", arguments.lang, sys.stderr)
        vi, en = "Chưa ghi gì. Sửa các lỗi trên rồi nhập lại.", "Nothing was written. Mend the faults and import again."
        print(_in(arguments.lang, vi, en), file=sys.stderr)
        return 1
    report(faults, "text", arguments.lang)
    for line in _told(found, arguments.lang):
        print(line)
    return 0


def _told(found: Imported, language: str | None) -> Iterator[str]:
    """What was entered of each workbook; last, what was written and the next step."""
    for unit in found.units:
        vi, en = (
            f"{unit.figures} số liệu, {unit.statuses} tình trạng",
            f"{unit.figures} figures, {unit.statuses} statuses",
        )
        yield f"{unit.name}: {unit.title} ({unit.unit}): {_in(language, vi, en)}"
    changed = [table for table in found.tables if table.changes]
    if changed:
        vi, en = ("; ".join(_written(table, language) for table in changed) for language in ("vi", "en"))
        yield _in(language, f"Đã ghi {vi}. Bước tiếp theo: thuocdo check", f"Written: {en}. Next: thuocdo check")
    else:
        yield _in(language, "Không có gì thay đổi, không ghi gì.", "Nothing changed, nothing was written.")


def _in(language: str | None, vi: str, en: str) -> str:
    return {"vi": vi, "en": en}.get(language or "", f"{vi} / {en}")


def _written(table: Made, language: str) -> str:
    """A table, and how many rows are others than before."""
    if table.counts is None:
        words = {"vi": "thay tệp cũ không đọc được", "en": "in place of a file that could not be read"}
    else:
        added, changed, gone = table.counts
        words = {
            "vi": f"thêm {added}, sửa {changed}, bỏ {gone} dòng",
            "en": f"{added} rows added, {changed} changed, {gone} removed",
        }
    return f"{table.name} ({words[language]})"
