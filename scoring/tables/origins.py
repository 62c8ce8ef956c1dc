"""What a figure of a unit rests on: its inputs with their lines and evidence, or where a document prints it."""

from collections.abc import Iterator
from typing import Any

import numpy as np

from scoring.compact import compact
from scoring.model.coded import Coded
from scoring.model.input_rows import InputRows
from scoring.model.rows import EvidenceRow, PrintedRow
from scoring.results import EditionResult
from scoring.tables.out import Out

_NO_ROWS = np.array([], np.int32)


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
"""The fields of what is said below; numbers are text, what is not there is absent."""


class Origins:
    """What the documents of an edition's units say of origins: each a further member of a JSON object, or ''."""

    def __init__(self, edition: EditionResult) -> None:
        self._edition = edition
        self._rows = rows = edition.files.inputs or InputRows.of(())
        evidence = Coded([" ".join(names or ()) or None for names in rows.evidence.values], rows.evidence.codes)
        columns = (rows.input, rows.claimed, rows.verified, rows.status, evidence)
        # Of what the rows hold each different text is written once.
        self._cells = [
            (["" if text is None else f'"{field.name}":{compact(text)},' for text in column.values], column.codes)
            for field, column in zip(INPUTS, columns, strict=False)
        ]

    def inputs(self, unit: str) -> dict[str, str]:
        """Leaf -> the rows of inputs.csv that it is computed from, under `inputs`."""
        found: dict[str, list[str]] = {}
        numbers = self._rows.of_unit.get(unit, _NO_ROWS)
        cells = [map(texts.__getitem__, codes[numbers].tolist()) for texts, codes in self._cells]
        nodes = map(self._rows.node.values.__getitem__, self._rows.node.codes[numbers].tolist())
        for node, line, *texts in zip(nodes, self._rows.line[numbers].tolist(), *cells, strict=True):
            found.setdefault(node, []).append(f'{{{"".join(texts)}"line":"{line}"}}')
        return {node: f',"inputs":[{",".join(rows)}]' for node, rows in found.items()}

    def printed(self, group: str, unit: str, node: str) -> str:
        """Where documents print the figure and the rank, under `printed`."""
        key = group, unit, node
        known = (("figure", self._edition.printed.get(key)), ("rank", self._edition.printed_ranks.get(key)))
        found = [_printed(self._edition, of, row) for of, row in known if row is not None]
        return f',"printed":{compact(found)}' if found else ""

    def evidence(self, unit: str) -> str:
        """The documents that the unit's inputs and the decisions on it name, under `evidence`."""
        rows = [self._edition.files.evidence[name] for name in dict.fromkeys(self._named(unit))]
        return f',"evidence":{compact([_evidence(row) for row in rows])}' if rows else ""

    def _named(self, unit: str) -> Iterator[str]:
        numbers = self._rows.of_unit.get(unit, _NO_ROWS)
        found: dict[str, list[str]] = {}
        for row in self._rows.at(numbers[self._rows.evidence.given[numbers]]):
            found.setdefault(row.node, []).extend(row.evidence or ())
        for node in self._edition.method.places:
            yield from found.get(node, ())
            if decided := self._edition.overrides.get((unit, node)):
                yield decided.decision


def _evidence(row: EvidenceRow) -> dict[str, Any]:
    return _there(
        id=row.id,
        number=row.number,
        date=row.date.isoformat(),
        title={"vi": row.title_vi, "en": row.title_en},
        url=row.url,
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
