"""What a figure of a unit rests on: its inputs with their lines and evidence, or where a document prints it."""

from collections.abc import Iterator
from typing import Any

from scoring.model.rows import InputRow, PrintedRow
from scoring.results import EditionResult
from scoring.tables.out import Out

INPUTS = (
    Out("input", "string", "Mã đầu vào; không có khi dòng là trạng thái", "Input id; absent for a status"),
    Out("claimed", "string", "Số đơn vị tự khai", "What the unit claims"),
    Out("verified", "string", "Số đã thẩm định", "What was verified"),
    Out("status", "string", "Vì sao không có số", "Why there is no number"),
    Out("evidence", "string", "Mã các tài liệu kiểm chứng", "Ids of the documents behind it"),
    Out("line", "integer", "Dòng trong inputs.csv", "Line in inputs.csv"),
)
PRINTED = (
    Out("of", "string", "figure: số; rank: hạng", "The figure, or the rank"),
    Out("document", "object", "Văn bản đã in", "The document that prints it"),
    Out("place", "object", "Chỗ trong văn bản", "The place in the document"),
    Out("row", "string", "Dòng của bảng trong văn bản", "Row of the table in the document"),
    Out("source_kind", "string", "Loại nguồn", "Kind of source"),
    Out("line", "integer", "Dòng trong published.csv", "Line in published.csv"),
)
EVIDENCE = (
    Out("id", "string", "Mã tài liệu", "Id of the document"),
    Out("number", "string", "Số hiệu", "Its number"),
    Out("date", "string", "Ngày", "Its date"),
    Out("title", "object", "Tên tài liệu", "Its title"),
    Out("url", "string", "Địa chỉ", "Its address"),
    Out("line", "integer", "Dòng trong evidence.csv", "Line in evidence.csv"),
)
"""The fields of what the functions below give; numbers are text, what is not there is absent."""


def inputs(edition: EditionResult, unit: str, node: str) -> dict[str, Any]:
    """The rows of inputs.csv that a leaf is computed from, under `inputs`; nothing for any other figure."""
    rows = edition.inputs.get((unit, node), ())
    return {"inputs": [_input(row) for row in rows]} if rows else {}


def printed(edition: EditionResult, group: str, unit: str, node: str) -> dict[str, Any]:
    """Where documents print the figure and the rank, under `printed`; nothing for what no document prints."""
    key = group, unit, node
    known = (("figure", edition.printed.get(key)), ("rank", edition.printed_ranks.get(key)))
    found = [_printed(edition, of, row) for of, row in known if row is not None]
    return {"printed": found} if found else {}


def evidence(edition: EditionResult, unit: str) -> dict[str, Any]:
    """The documents that the unit's inputs and the decisions on it name, under `evidence`."""
    named = dict.fromkeys(_named(edition, unit))
    rows = [edition.files.evidence[name] for name in named]
    found = [
        _there(
            id=row.id,
            number=row.number,
            date=row.date.isoformat(),
            title={"vi": row.title_vi, "en": row.title_en},
            url=row.url,
            line=str(row.line),
        )
        for row in rows
    ]
    return {"evidence": found} if found else {}


def _named(edition: EditionResult, unit: str) -> Iterator[str]:
    for node in edition.method.places:
        for row in edition.inputs.get((unit, node), ()):
            yield from row.evidence or ()
        if decided := edition.overrides.get((unit, node)):
            yield decided.decision


def _input(row: InputRow) -> dict[str, Any]:
    return _there(
        input=row.input,
        claimed=row.claimed,
        verified=row.verified,
        status=row.status,
        evidence=" ".join(row.evidence or ()) or None,
        line=str(row.line),
    )


def _printed(edition: EditionResult, of: str, row: PrintedRow) -> dict[str, Any]:
    source = edition.edition.sources.get(row.source)
    place = source.places.get(row.place) if source else None
    return _there(
        of=of,
        document={"vi": source.title.vi, "en": source.title.en} if source else None,
        place={"vi": place.vi, "en": place.en} if place else None,
        row=None if row.row is None else str(row.row),
        source_kind=source.kind if source else None,
        line=str(row.line),
    )


def _there(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
