"""Mistakes in an edition as a whole: who is in it, and what it says of each."""

import re
from pathlib import Path

from mutation import do, swap

UNITS = "dak-lak/units.csv"
SAMPLE = "mau-nho/units.csv"
PRINTED = "dak-lak/editions/2020/published.csv"
EDITION = "dak-lak/editions/2020/edition.yaml"
INPUTS = "mau-nho/editions/2023/inputs.csv"
FINANCE = "so-tai-chinh,,dti,"
SILENT = "so-mau-5,dti,,,,not-submitted,Đơn vị không gửi báo cáo tự chấm.,The unit sent no self-assessment.,\n"


def _new_unit(path: Path) -> None:
    units = path.parents[2] / "units.csv"
    units.write_text(
        units.read_text("utf-8") + "so-mau-6,so-nganh,Sở Mẫu Y,Sample Y,no,2022-01-01,2023-12-31\n", "utf-8"
    )


def _second_group(path: Path) -> None:
    """The sample index gets a group of districts, and one of its departments is in it too."""
    for file, old, new in (
        ("index.yaml", "groups:\n", "groups:\n  huyen: {name: {vi: Huyện, en: Districts}}\n"),
        ("methods/1-2023.yaml", r"groups: \[so-nganh\]", "groups: [so-nganh, huyen]"),
        ("methods/1-2023.yaml", r"max: {so-nganh: (\d+)}", r"max: {so-nganh: \1, huyen: \1}"),
        ("units.csv", "so-mau-1,so-nganh,", "so-mau-1,so-nganh huyen,"),
        ("editions/2023/edition.yaml", "units_as_of: {", "units_as_of: {huyen: 2023-12-31, "),
    ):
        changed = path.parents[2] / file
        text, number = re.subn(old, new, changed.read_text("utf-8"))
        assert number
        changed.write_text(text, "utf-8")


MISTAKES = (
    do("a unit without a row", "E-NOREPORT", INPUTS, _new_unit, also=("W-UNIT-END",)),
    swap(
        "a printed unit without a row",
        "E-NOREPORT",
        PRINTED,
        ",huyen,huyen-mdrak,,dti,,,not-submitted,,,,,,bao-cao-2020,bang-2,15\n",
        "",
    ),
    swap("an input left out", "E-CRIT-MISS", INPUTS, "so-mau-1,a3,tong-hop,4,4,,,,\n", ""),
    swap(
        "a pillar left out",
        "E-CRIT-MISS",
        PRINTED,
        ",huyen,huyen-lak,,xhs,23.89,,,,,,,,bao-cao-2020,bang-2,14\n",
        "",
    ),
    swap("neither figure nor status", "E-STATUS", PRINTED, f"{FINANCE}128.92,,,", f"{FINANCE},,¦,"),
    swap("neither input nor status", "E-STATUS", INPUTS, "so-mau-1,a2,cuoc-hop,4,4,,", "so-mau-1,a2,cuoc-hop,,,¦,"),
    swap(
        "both figure and status",
        "E-STATUS-BOTH",
        PRINTED,
        f"{FINANCE}128.92,,,",
        f"{FINANCE}128.92,,¦withheld,",
    ),
    swap(
        "both input and status", "E-STATUS-BOTH", INPUTS, "so-mau-4,b4,,,,not-sub", "so-mau-4,b4,bo-du-lieu,3,,¦not-sub"
    ),
    swap(
        "a status below a status",
        "E-STATUS-COVERED",
        INPUTS,
        SILENT,
        SILENT + "so-mau-5,¦a2,,,,withheld,Lý do.,Reason.,\n",
    ),
    swap("a figure below a status", "E-STATUS-COVERED", INPUTS, SILENT, SILENT + "so-mau-5,¦a2,cuoc-hop,4,4,,,,\n"),
    swap(
        "a pillar of a district that did not report",
        "E-STATUS-COVERED",
        PRINTED,
        "\n,huyen,huyen-lak,,cqs",
        "\n,huyen,huyen-krong-buk,,¦kts,15,,,,,,,,bao-cao-2020,bang-2,13\n,huyen,huyen-lak,,cqs",
    ),
    swap(
        "a unit that was no more",
        "E-UNIT-WHEN",
        UNITS,
        "of Health,no,unknown,unknown",
        "of Health,no,unknown,2019-12-31",
        also=("W-UNIT-END",),
        at="so-nganh,¦so-y-te,",
        where=PRINTED,
    ),
    swap(
        "a unit that was not yet",
        "E-UNIT-WHEN",
        SAMPLE,
        "Đông,no,2022-01-01,",
        "Đông,no,2024-01-01,",
        at="¦so-mau-3,a1,",
        where=INPUTS,
    ),
    swap(
        "a unit of the other group",
        "E-UNIT-GROUP",
        PRINTED,
        "so-nganh,so-tai-chinh,",
        "huyen,¦so-tai-chinh,",
    ),
    do(
        "a unit in two groups",
        "E-UNIT-GROUPS",
        "mau-nho/editions/2023/edition.yaml",
        _second_group,
        at="so-nganh: ¦2023-12-31}",
    ),
    do("an edition without figures", "E-EDITION-EMPTY", EDITION, lambda path: (path.parent / "published.csv").unlink()),
    swap(
        "detail lacks a group",
        "E-DETAIL",
        EDITION,
        "detail: {so-nganh: tong, huyen: tru-cot}",
        "detail: ¦{huyen: tru-cot}",
    ),
    swap(
        "a figure below what the document prints",
        "E-DETAIL-BELOW",
        PRINTED,
        "\n,so-nganh,so-thong-tin",
        "\n,so-nganh,so-nong-nghiep,,¦cqs,100,,,,,,,,bao-cao-2020,bang-1,1\n,so-nganh,so-thong-tin",
    ),
    swap(
        "an input for a total",
        "E-NO-RULE",
        INPUTS,
        "so-mau-1,a2,cuoc-hop,4,4,,,,\n",
        "so-mau-1,a2,cuoc-hop,4,4,,,,\nso-mau-1,¦nhan-thuc,diem,35,35,,,,\n",
    ),
    swap(
        "a criterion that cannot be computed",
        "E-EDITION-MAX",
        "mau-nho/methods/1-2023.yaml",
        "max: {so-nganh: 5}",
        "max: {so-nganh: unknown}",
        also=("E-EDITION-MAX",),
        at="¦unit,node,",
        where=INPUTS,
    ),
    swap(
        "a criterion without a rule",
        "E-EDITION-RULE",
        "mau-nho/methods/1-2023.yaml",
        "          rule: {shape: yes-no, input: ke-hoach}\n",
        "",
        also=("E-EDITION-RULE", "E-FW-FORMULA"),
        at="¦unit,node,",
        where=INPUTS,
    ),
    swap(
        "a day without units",
        "E-UNITS-NONE",
        "mau-nho/editions/2023/edition.yaml",
        "2023-01-01, last: 2023-12-31}\nunits_as_of: {so-nganh: 2023-",
        "2021-01-01, last: 2021-12-31}\nunits_as_of: {so-nganh: ¦2021-",
        also=("W-EDITION-YEAR", "W-EV-DATE", "W-EV-DATE", *("E-UNIT-WHEN",) * 5),
    ),
    swap("units before the period", "E-UNITS-DAY", EDITION, "huyen: 2020-12-31}", "huyen: ¦2019-12-31}"),
    swap("units long after the period", "E-UNITS-DAY", EDITION, "huyen: 2020-12-31}", "huyen: ¦2022-01-02}"),
)
