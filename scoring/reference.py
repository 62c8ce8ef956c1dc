"""`docs/reference.md`, generated from the tables, models, shapes and fault codes themselves.

`make reference` writes it; a test holds the file against this module.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from scoring.faults.codes import CODES
from scoring.model.choices import Decided
from scoring.model.edition import Edition
from scoring.model.index import Index
from scoring.model.keys import Key, keys, meanings
from scoring.model.method import Method
from scoring.model.plan import Plan
from scoring.model.tables import TABLES
from scoring.model.tables.spec import STATUSES
from scoring.rules.shapes import SHAPES
from scoring.values.ids import quarter

ROOT = Path(__file__).parent.parent
FILE = ROOT / "docs" / "reference.md"
_LEVELS = {"error": "", "warning": " (cảnh báo / warning)", "notice": " (thông báo / notice)"}


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
    index, edition, method = _example(ROOT / "data")
    yield "\n## Các khóa của tệp YAML / Keys of the YAML files\n"
    yield "`<id>` là mã do người viết đặt; `[]`: mỗi phần tử của danh sách. /"
    yield "`<id>` is an id that the writer gives; `[]`: each item of a list."
    yield ""
    for key, (vi, en) in meanings(Decided).items():
        yield f"- `{key}`: {vi} / {en}"
    yield from _file("index.yaml", Index, index)
    yield from _file("editions/<edition>/edition.yaml", Edition, edition)
    yield from _file("methods/<version>.yaml", Method, method, _head)
    yield "\n### `plan.yaml`\n"
    yield from _table(keys(Plan))
    yield "\n## Dạng quy tắc / Rule shapes\n"
    yield "Các khóa của `rule`, tùy theo `shape`. / The keys of `rule`, which depend on its `shape`."
    for shape in SHAPES:
        rows = tuple(keys(shape))
        yield f"\n### {rows[0].takes}\n"
        yield from _table(rows)
    yield "\n## Mã lỗi / Fault codes\n"
    yield "| mã / code | cần | expected |"
    yield "|---|---|---|"
    for code, kind in CODES.items():
        vi, en = (_plain(sentences.expected) for sentences in (kind.vi, kind.en))
        yield f"| `{code}`{_LEVELS[kind.level]} | {vi} | {en} |"


def _file(name: str, model: type, example: Path, part: Callable[[str], str] = str) -> Iterator[str]:
    yield f"\n### `{name}`\n"
    yield from _table(keys(model))
    yield f"\nVí dụ / Example: `{example.relative_to(ROOT).as_posix()}`\n"
    yield f"```yaml\n{part(example.read_text(encoding='utf-8')).rstrip()}\n```"


def _table(rows: Iterable[Key]) -> Iterator[str]:
    yield "| khóa / key | bắt buộc / mandatory | nhận / takes | ý nghĩa | meaning |"
    yield "|---|---|---|---|---|"
    for key in rows:
        yield f"| `{key.path}` | {'✓' if key.required else ''} | {key.takes} | {key.vi} | {key.en} |"


def _plain(sentence: str) -> str:
    return sentence.replace("|", "\\|").replace("{{", "{").replace("}}", "}")


def _example(data: Path) -> tuple[Path, Path, Path]:
    """The made-up index, its last edition but those by quarter, and the method of that edition."""
    index = next(path for path in sorted(data.glob("*/index.yaml")) if _said(path, "made_up") == "yes")
    editions = (path for path in index.parent.glob("editions/*/edition.yaml") if quarter(path.parent.name) is None)
    edition = max(editions)
    return index, edition, index.parent / "methods" / f"{_said(edition, 'method')}.yaml"


def _said(path: Path, key: str) -> str | None:
    found = re.search(rf"^{key}: (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return found[1] if found else None


def _head(text: str) -> str:
    """The head of a method: all before the tree, and the tree up to its first leaf."""
    nodes = [match.start() for match in re.finditer(r"^ *- id: ", text, re.MULTILINE)]
    rule = text.index("rule:")
    return text[: next(start for start in nodes if start > rule)] + "      # …"


if __name__ == "__main__":
    FILE.write_text(reference(), encoding="utf-8")
