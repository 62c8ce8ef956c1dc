"""`docs/reference.md`, generated from the tables, shapes and fault codes themselves.

`make reference` writes it; a test holds the file against this module.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from scoring.faults.codes import CODES
from scoring.model.tables import STATUSES, TABLES
from scoring.rules.shapes import SHAPES

FILE = Path(__file__).parent.parent / "docs" / "reference.md"


def reference() -> str:
    """The whole page, in Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# Tham khảo / Reference"
    yield ""
    yield "Tệp này được sinh ra từ mã nguồn (`make reference`). / Generated from the code; do not edit."
    yield ""
    yield "## Các cột của tệp CSV / Columns of the CSV files"
    for table in TABLES:
        yield f"\n### `{table.file}`\n"
        yield f"{table.vi} / {table.en}. Khóa / key: {', '.join(f'`{name}`' for name in table.key)}.\n"
        yield "| cột / column | bắt buộc / mandatory | ý nghĩa | meaning |"
        yield "|---|---|---|---|"
        for column in table.columns:
            yield f"| `{column.name}` | {'✓' if column.required else ''} | {column.vi} | {column.en} |"
    yield "\n## Tình trạng / Statuses\n"
    yield ", ".join(f"`{status}`" for status in STATUSES)
    yield "\n## Dạng quy tắc / Rule shapes\n"
    for shape in SHAPES:
        name = get_args(shape.model_fields["shape"].annotation)[0]
        keys = ", ".join(f"`{key}`" for key in shape.model_fields if key != "shape")
        yield f"- `{name}`: {keys}"
    yield "\n## Mã lỗi / Fault codes\n"
    yield "| mã / code | cần | expected |"
    yield "|---|---|---|"
    for code, kind in CODES.items():
        vi, en = (sentences.expected.replace("|", "\\|") for sentences in (kind.vi, kind.en))
        yield f"| `{code}`{' (thông báo / notice)' if kind.notice else ''} | {vi} | {en} |"


if __name__ == "__main__":
    FILE.write_text(reference(), encoding="utf-8")
