"""What the report is made of: sections, their parts, tables with a caption, printed statements."""

from typing import NamedTuple

from markupsafe import Markup

from plugins.scorecards.claims import Line
from plugins.scorecards.page import Link


class Column(NamedTuple):
    """The head of a column of figures, and what it is out of; `words` where it has words instead."""

    text: Markup
    maximum: Markup | None = None
    words: bool = False


class Row(NamedTuple):
    """One row: what it is of, a cell for each column but the first; `depth` of a node in a tree."""

    head: Markup
    cells: tuple[Markup, ...]
    depth: int | None = None


class Table(NamedTuple):
    """A table. `number` stands in its caption ('Bảng 1') unless it is one of those that reports leave without."""

    caption: str
    first: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    foot: tuple[Row, ...] = ()
    numbered: bool = True
    number: str | None = None


class Held(NamedTuple):
    """One printed figure of a statement: what it is, as printed, what the data give in lines, the verdict."""

    label: str
    printed: Markup
    given: tuple[Markup, ...]
    verdict: Link


class Statement(NamedTuple):
    """Words of a document, with their language, and every figure in them that the data can be held against."""

    words: tuple[str, str] | None
    origin: Markup
    held: tuple[Held, ...]


class Place(NamedTuple):
    """All that a document states in one place."""

    name: str
    statements: tuple[Statement, ...]


class Part(NamedTuple):
    """Part of a section: paragraphs, then points of a list (names of units: in columns), tables, statements."""

    title: str | None = None
    said: tuple[Markup, ...] = ()
    points: tuple[Markup, ...] = ()
    names: tuple[Markup, ...] = ()
    tables: tuple[Table, ...] = ()
    places: tuple[Place, ...] = ()


class Section(NamedTuple):
    """One section; `claims` are printed figures that are shown with every sum. The page gives it its numeral."""

    id: str
    title: str
    parts: tuple[Part, ...]
    claims: tuple[Line, ...] = ()
