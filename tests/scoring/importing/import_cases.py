"""For each code of an import, files that provoke it and the place that it is told at; the first of each is shown."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from scoring.self_check import archive
from tests.scoring.importing.given import (
    added,
    cell,
    csv,
    edition,
    full,
    locked,
    mapped,
    row_put_in,
    semicolons,
    sheet_as_csv,
    some,
    stands,
    two_books,
    whole,
    without,
    zipped,
)
from tests.scoring.importing.kit import Kit

EVIDENCE = "id,number,date,title_vi,title_en,url"


class Case(NamedTuple):
    """`make` prepares the files to import; `at` is the end of the place, from the file's name on."""

    code: str
    at: str
    make: Callable[[Kit], list[Path]]
    words: tuple[str, ...] = ()
    fails: tuple[str, Callable[..., Any]] | None = None
    """What of the machine fails, by its name, and how."""


CASES = (
    Case(
        "E-IMPORT-KIND",
        "so.xls:1:1",
        lambda kit: [kit.file("so.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)],
    ),
    Case("E-IMPORT-KIND", "all.xlsx:1:1", zipped),
    *(Case("E-IMPORT-KIND", "so.csv:1:1", sheet_as_csv(name)) for name in ("utf-8-sig", "cp1252", "cp1258", "utf-16")),
    Case("E-IMPORT-OPEN", "~$so.xlsx:1:1", lambda kit: [kit.file("~$so.xlsx", b"\x05Mai\0")]),
    Case("E-IMPORT-TABLE", "bang.csv:1:1", csv("bang.csv", "đơn vị,điểm", "so-mau-1,5")),
    Case(
        "E-IMPORT-OTHER", "releases.csv:1:1", csv("releases.csv", "edition,revision,status,date,data,method,previous")
    ),
    Case("E-IMPORT-TWICE", "b.xlsx:1:1", two_books),
    Case(
        "E-IMPORT-THOUSANDS",
        "inputs.csv:12:19",
        whole(lambda text: semicolons(text).replace(";ho-so;1250;1250;", ";ho-so;1.250;1250;")),
    ),
    Case("E-IMPORT-DATE", "evidence.csv:2:8", csv("evidence.csv", EVIDENCE, "a,1/KH,03/02/2024,Kế hoạch,Plan,")),
    Case("E-IMPORT-UNIT", "so.xlsx!Điểm!B4:1:1", lambda kit: [kit.book(None)]),
    Case("E-IMPORT-BLANK", "so.xlsx:1:1", lambda kit: [kit.book(figures={})]),
    Case("E-IMPORT-HALF", "so.xlsx!Điểm!C14:1:1", lambda kit: [without(kit).book(figures={("a3", "chu-tri"): "3"})]),
    Case(
        "E-IMPORT-DECIDED",
        "so.xlsx!Điểm!C32:1:1",
        lambda kit: [stands(kit, "so-mau-1,b5,,,,not-applicable,,,", "b5").book()],
    ),
    Case("E-IMPORTED-MARK", "inputs.csv:1:1", whole(semicolons)),
    Case("E-IMPORTED-NUMBER", "inputs.csv:3:22", whole(lambda text: semicolons(text).replace(";4;4;", ";4,0;4;"))),
    Case(
        "E-IMPORTED-DATE",
        "evidence.csv:2:8",
        csv("evidence.csv", EVIDENCE, "a,1/KH,3/2/2024,Kế hoạch,Plan,", mark=";"),
    ),
    Case("E-IMPORTED-COLUMNS", "inputs.csv:1:1", whole(lambda text: text.replace("\n", ",,\n"))),
    Case("E-IMPORTED-ROWS", "inputs.csv:72:1", whole(lambda text: text + ",,,,,,,,\n\n")),
    Case("E-IMPORTED-SHORT", "inputs.csv:2:1", whole(lambda text: semicolons(text).replace(";;;;\n", "\n"))),
    Case(
        "E-IMPORTED-ORDER",
        "evidence.csv:1:1",
        csv("evidence.csv", "number,id,date,title_vi,title_en,url", "1/KH,a,2024-02-03,Kế hoạch,Plan,"),
    ),
    Case("E-IMPORTED-CELL", "inputs.csv:3:22", lambda kit: [kit.book(figures={("a2", "cuoc-hop"): "3"})]),
    Case("E-IMPORTED-UNSAID", "so.xlsx!Điểm!E8:1:1", lambda kit: [without(kit).book(figures=some("b5"))]),
    Case(
        "E-IMPORTED-CLAIM",
        "so.xlsx!Điểm!E31:1:1",
        lambda kit: [without(kit).book(figures=some("a1"), statuses={"b5": "withheld"})],
    ),
    Case(
        "E-IMPORTED-STATUS",
        "inputs.csv:15:1",
        lambda kit: [stands(kit, "so-mau-1,b5,,,,not-submitted,,,", "b5").book()],
    ),
    Case(
        "E-IMPORTED-DROPPED",
        "inputs.csv:15:1",
        lambda kit: [kit.book(figures={}, statuses={"b5": "withheld"})],
        ("--as", "verified"),
    ),
    Case("E-IMPORTED-EDITION", "so.xlsx:1:1", lambda kit: [kit.book()]),
    Case("E-IMPORTED-EVIDENCE", "so.xlsx!Điểm!K8:1:1", cell("K8", "Kế hoạch 12")),
    Case("E-XLSX", "so.xlsx:1:1", lambda kit: [kit.file("so.xlsx", b"")]),
    Case("E-XLSX", "so.xlsx:1:1", lambda kit: [kit.file("so.xlsx", "unit;node\n")]),
    Case("E-XLSX", "so.xlsx:1:1", lambda kit: [kit.file("so.xlsx", b"PK\x03\x04 and then nothing")]),
    Case("E-XLSX-SIZE", "so.xlsx:1:1", lambda kit: [kit.file("so.xlsx", b"PK" + bytes(archive.LARGEST))]),
    Case("E-XLSX-ZIP", "spoilt-so.xlsx:1:1", added("xl/media/a.bin", b"\0" * 3_000_000)),
    Case("E-XLSX-MACRO", "spoilt-so.xlsx:1:1", added("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0")),
    Case("E-XLSX-LINK", "spoilt-so.xlsx:1:1", added("xl/externalLinks/externalLink1.xml", b"<externalLink/>")),
    Case("E-XLSX-XML", "spoilt-so.xlsx:1:1", added("xl/a.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')),
    Case("E-XLSX-XML", "spoilt-so.xlsx:1:1", added("xl/a.xml", "<!DOCTYPE a><a/>".encode("utf-16"))),
    Case("E-XLSX-XML", "spoilt-so.xlsx:1:1", added("xl/a.xml", b'<?xml version="1.0" encoding="cp037"?>L')),
    Case("E-XLSX-MAP", "spoilt-so.xlsx:1:1", mapped(b"<t>C11</t>", b"<t>D11</t>")),
    Case("E-XLSX-MAP", "spoilt-so.xlsx:1:1", mapped("có / yes".encode(), "có / no".encode())),
    Case("E-XLSX-METHOD", "spoilt-so.xlsx:1:1", mapped(b"<t>1-2023</t>", b"<t>1-2022</t>")),
    Case("E-XLSX-EDITION", "so.xlsx:1:1", edition("2023")),
    Case("E-XLSX-FORMULA", "so.xlsx!Điểm!C11:1:1", cell("C11", "=2+2")),
    Case("E-XLSX-MOVED", "so.xlsx!Điểm!A10:1:1", row_put_in(10)),
    Case("E-XLSX-TEXT", "so.xlsx!Điểm!C11:1:1", cell("C11", "4,5")),
    Case("E-XLSX-TEXT", "so.xlsx!Điểm!C11:1:1", cell("C11", "4 cuộc")),
    Case("E-XLSX-CHOICE", "so.xlsx!Điểm!C9:1:1", cell("C9", "cấp trưởng")),
    Case("E-XLSX-STATUS", "so.xlsx!Điểm!E8:1:1", cell("E8", "nghỉ / away")),
    Case("E-XLSX-UNIT", "so.xlsx!Điểm!B4:1:1", cell("B4", "Sở không có")),
    Case("E-IMPORT-READ", "so.xlsx:1:1", lambda kit: [kit.book()], fails=("pathlib.Path.open", locked)),
    Case("E-IMPORT-WRITE", "inputs.csv:1:1", lambda kit: [kit.book()], fails=("os.replace", full)),
)
