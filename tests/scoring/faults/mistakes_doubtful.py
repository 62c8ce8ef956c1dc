"""Mistakes that are well written: sizes, dates, evidence, reasons, languages, names."""

import shutil
from dataclasses import replace
from pathlib import Path

from mutation import do, rewrite, swap

UNITS = "dak-lak/units.csv"
PRINTED = "dak-lak/editions/2020/published.csv"
EDITION = "dak-lak/editions/2020/edition.yaml"
METHOD = "mau-nho/methods/1-2023.yaml"
INDEX = "mau-nho/index.yaml"
OWN_UNITS = "mau-nho/units.csv"
INPUTS = "mau-nho/editions/2023/inputs.csv"
LATER = "mau-nho/editions/2024/inputs.csv"
EVIDENCE = "mau-nho/editions/2023/evidence.csv"
OWN_EDITION = "mau-nho/editions/2023/edition.yaml"
LATER_EDITION = "mau-nho/editions/2024/edition.yaml"
HEALTH = "so-y-te,so-nganh,Sở Y tế,Department of Health"
REASON_VI = "Một cuộc họp do cấp phó chủ trì."
REASON_EN = "One meeting was chaired by a deputy."
MEETINGS = "so-mau-1,a2,cuoc-hop,4,4,"


def _one_for_all(raw: bytes) -> bytes:
    lines = raw.splitlines(keepends=True)
    return b"".join(
        line.replace(b",bc-2023\n", b",\n").replace(b",\n", b",kh-2023\n") if line.startswith(b"so-mau-1,") else line
        for line in lines
    )


def _percentages(path: Path) -> None:
    """A leaf of percentages, typed as ratios."""
    method = path.parents[2] / "methods" / "1-2023.yaml"
    text = method.read_text("utf-8").replace("bo-du-lieu: {kind: count,", "bo-du-lieu: {kind: percent,")
    before, after = text.split("          rule:\n            shape: steps\n            input: bo-du-lieu\n")
    rest = after[after.index("        - id: b5") :]
    rule = "          rule: {shape: goalposts, input: bo-du-lieu, zero: 0, full: 100}\n"
    method.write_text(before + rule + rest, "utf-8")
    rows = path.read_text("utf-8")
    for unit, count, ratio in (("1", "3", "0.75"), ("2", "1", "0.25"), ("3", "2", "0.5")):
        rows = rows.replace(
            f"so-mau-{unit},b4,bo-du-lieu,{count},{count}", f"so-mau-{unit},b4,bo-du-lieu,{ratio},{ratio}"
        )
    path.write_text(rows, "utf-8")


def _values(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines(keepends=True)
    for number, line in enumerate(lines):
        cells = line.split(",")
        if cells[:2] == ["", "huyen"] and cells[3:5] == ["", "cqs"] and cells[5]:
            cells[5] = f"0.{cells[5].replace('.', '')}"
            lines[number] = ",".join(cells)
    path.write_text("".join(lines), "utf-8")


def _copied(path: Path) -> None:
    shutil.copytree(path.parent.parent / "2020", path.parent)


def _title_copied(path: Path) -> None:
    """Without a year, so that each would do by itself."""
    for year in ("2023", "2024"):
        edition = path.parents[1] / year / "edition.yaml"
        text = edition.read_text("utf-8")
        edition.write_text(text.replace(f'{{vi: "{year}", en: "{year}"}}', "{vi: Kết quả, en: Results}"), "utf-8")


MISTAKES = (
    do("ratios for percentages", "E-NUM-RATIO", INPUTS, _percentages, at="so-mau-1,b4,bo-du-lieu,0.75,¦0.75"),
    do("values without their scale", "E-STAT-SCALE", PRINTED, _values, at=",huyen,huyen-krong-nang,,cqs,¦0."),
    swap(
        "thousands that were ones the year before",
        "W-UNIT-SCALE",
        LATER,
        "so-mau-1,b2,ho-so,1250,1250",
        "so-mau-1,b2,ho-so,1250000,¦1250000",
    ),
    replace(
        swap(
            "thousands of meetings",
            "W-PEER-SCALE",
            INPUTS,
            MEETINGS,
            "so-mau-1,a2,cuoc-hop,4,¦4000,",
            also=("W-REASON",),
        ),
        limit=("scoring.checks.magnitude.FEWEST_PEERS", 4),
    ),
    swap("a difference without a reason", "W-REASON", INPUTS, MEETINGS + ",,,", "so-mau-1,a2,cuoc-hop,4,3,,¦,,"),
    swap(
        "withheld without a reason", "W-REASON", INPUTS, "so-mau-1,a2,cuoc-hop,4,4,,,,", "so-mau-1,a2,,,,withheld,¦,,"
    ),
    swap(
        "a document that nothing cites",
        "W-EV-UNUSED",
        EVIDENCE,
        "\nkh-2023,",
        "\n¦kh-2022,9/KH,2022-01-15,Kế hoạch,Plan,\nkh-2023,",
    ),
    swap(
        "one document under two ids",
        "W-EV-TWICE",
        EVIDENCE,
        "\nbc-2023,15/BC-MẪU (bịa đặt),2023-12-20",
        "\nbc-2023,¦02/kh-mẫu (bịa đặt),2023-01-15",
    ),
    rewrite("one document for all criteria", "W-EV-ONE", INPUTS, _one_for_all, (2, 34)),
    swap("evidence from the years to come", "W-EV-DATE", EVIDENCE, "2023-12-20", "¦2032-12-20"),
    swap("evidence from another century", "W-EV-DATE", EVIDENCE, "2023-12-20", "¦1999-12-20"),
    swap(
        "a period of another year",
        "W-EDITION-YEAR",
        OWN_EDITION,
        "{first: 2023-01-01, last: 2023-12-31}",
        "¦{first: 2022-01-01, last: 2022-12-31}",
    ),
    swap("a title of another year", "W-EDITION-TITLE", OWN_EDITION, 'en: "2023"}', 'en: ¦"2022"}'),
    do("a title copied with its file", "W-TITLE-SAME", LATER_EDITION, _title_copied, at="title: ¦{vi: Kết quả"),
    swap(
        "a period without end",
        "W-PERIOD",
        OWN_EDITION,
        "{first: 2023-01-01, last: 2023-12-31}",
        "¦{first: 2019-01-01, last: 2023-12-31}",
    ),
    do(
        "an edition copied with its period",
        "W-PERIOD-SAME",
        "dak-lak/editions/2020-ban-sao/edition.yaml",
        _copied,
        at="period: ¦{first",
    ),
    swap(
        "a source older than its figures",
        "W-SOURCE-DATE",
        EDITION,
        "date: unknown\n    url: unknown\n    digits: 2",
        "date: ¦2010-01-01\n    url: unknown\n    digits: 2",
    ),
    swap("a method of the years to come", "W-DECISION-DATE", METHOD, "date: 2023-01-02", "date: ¦2032-01-02"),
    swap("Vietnamese for English", "W-LANG-EN", INPUTS, REASON_EN, "¦Một cuộc họp do cấp phó chủ trì."),
    swap("a name in one language twice", "W-LANG-EN", UNITS, HEALTH, "so-y-te,so-nganh,Sở Y tế,¦Sở Y tế"),
    swap(
        "a level in one language twice",
        "W-LANG-EN",
        METHOD,
        "{vi: tổng điểm, en: total}",
        "{vi: tổng điểm, en: ¦tổng điểm}",
    ),
    swap(
        "English for Vietnamese", "W-LANG-VI", UNITS, HEALTH, "so-y-te,so-nganh,¦Department of Health,Health Department"
    ),
    swap("a reason in one language", "W-LANG-MISS", INPUTS, REASON_EN, "¦"),
    swap("a letter lost in a reason", "W-TXT-LOSSY", INPUTS, ",Một cuộc họp", ",¦M?t cu?c họp"),
    swap("a reason like a formula", "W-CSVI", INPUTS, ",Một cuộc họp", ",¦- Một cuộc họp"),
    swap(
        "two styles of tones",
        "W-UNIT-TONE",
        OWN_UNITS,
        "Sở Mẫu Đông",
        "¦Sở Mẫu Thuỷ",
        at="so-mau-3,so-nganh,¦Sở Mẫu Thuỷ",
    ),
    swap("two units of one name", "W-UNIT-SAME", UNITS, HEALTH, "so-y-te,so-nganh,¦Sở tài chính,Department of Health"),
    swap("names apart by a comma", "W-UNIT-SAME", OWN_UNITS, "Sở Mẫu Đông,", '¦"Sở Mẫu, An",'),
    swap("Vietnamese that lost its marks", "W-LANG-VI", INPUTS, REASON_VI, "¦Mot cuoc hop do cap pho chu tri."),
    swap("Chinese for English", "W-LANG-EN", INPUTS, REASON_EN, "¦会议由副手主持。"),
)
