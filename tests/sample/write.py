"""Plain data to YAML and CSV that people read: what fits on a line stands on it."""

import csv
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

HEADER = (
    "# BỊA ĐẶT: tỉnh, đơn vị, quyết định và số liệu ở đây đều không có thật, chỉ để xem cách tính.\n"
    "# MADE UP: the province, units, decisions and figures here are not real; they show how scoring works.\n"
    "# Sinh một lần bởi / drawn once by: python -m tests.sample\n"
)
LONGEST = 140
_OPEN = frozenset(
    {"inputs", "children", "examples", "levels", "rules", "steps", "bands", "sources", "nodes"}
    | {"agencies", "duties", "targets", "actions", "reports"}
)
"""Keys whose value stands below them, however short, unless the value is a list of words."""
_PLAIN = re.compile(r"[\w(.<>/][\w ()/.+*<>=?'…-]*", re.UNICODE)


def scalar(text: str) -> str:
    """A text as YAML writes it, in quotes where it needs them."""
    plain = _PLAIN.fullmatch(text) and not text.endswith(" ")
    return text if plain else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def flow(value: Any) -> str:
    """A value on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    return scalar(value)


def lines(value: dict[str, Any], indent: str = "") -> Iterator[str]:
    """A mapping as lines, one key after the other."""
    for key, inner in value.items():
        yield from _entry(f"{indent}{key}:", key, inner, indent)


def _entry(start: str, key: str, value: Any, indent: str) -> Iterator[str]:
    line = f"{start} {flow(value)}"
    if not isinstance(value, (dict, list)) or (len(line) <= LONGEST and not _open(key, value)):
        yield line
    elif isinstance(value, dict):
        yield start
        yield from lines(value, indent + "  ")
    else:
        yield start
        for item in value:
            yield from _item(item, indent + "  ")


def _open(key: str, value: Any) -> bool:
    if isinstance(value, list):
        return key in _OPEN and any(isinstance(item, dict) for item in value)
    return (key in _OPEN and any(isinstance(inner, dict) for inner in value.values())) or _holds_node(value)


def _holds_node(value: Any) -> bool:
    return isinstance(value, dict) and ("children" in value or "rule" in value or "tree" in value or "nodes" in value)


def _item(item: Any, indent: str) -> Iterator[str]:
    line = f"{indent}- {flow(item)}"
    if not isinstance(item, dict) or (len(line) <= LONGEST and not _holds_node(item)):
        yield line
        return
    first, *rest = lines(item, indent + "  ")
    yield f"{indent}- {first.strip()}"
    yield from rest


def write_yaml(path: Path, value: dict[str, Any]) -> None:
    """`value` in the file `path`."""
    _write(path, HEADER + "\n".join(lines(value)) + "\n")


def write_csv(path: Path, header: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    """A table in the file `path`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
