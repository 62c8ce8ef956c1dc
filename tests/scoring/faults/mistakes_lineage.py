"""Mistakes in how units follow one another."""

from pathlib import Path

from mutation import do, swap

UNITS = "dak-lak/units.csv"
LINEAGE = "dak-lak/lineage.csv"
COUNTRY = "viet-nam/lineage.csv"
PROVINCES = "viet-nam/units.csv"
MERGE = "2025-07-01,merge,ha-giang,tuyen-quang-2025,nq-60\n"
RENAME = "2025-01-01,rename,hue,hue,hue-2025\n"
END = "2025-07-01,end,huyen-lak,,nq-203\n"

CYCLE = MERGE + "2025-07-01,split,tuyen-quang-2025,lao-cai-2025,nq-60\n"


def _gone_before(lineage: Path) -> None:
    """The unit that merges has been gone for months, and is said to have split."""
    units = lineage.with_name("units.csv")
    old = next(line for line in units.read_text("utf-8").splitlines() if line.startswith("ha-giang,"))
    units.write_text(units.read_text("utf-8").replace(old, old.replace("2025-06-30", "2025-02-28")), "utf-8")
    lineage.write_text(lineage.read_text("utf-8").replace(MERGE, MERGE.replace("merge", "split")), "utf-8")


OWN = "mau-nho/units.csv"
OLD, NEW = (f"so-mau-1,so-nganh,{name},no," for name in ("Sở Mẫu Cũ,Old Department", "Sở Mẫu An,Sample Department An"))
FIRST = f"{NEW}2022-01-01,\n"

LAK = "huyen-lak,huyen,UBND huyện Lắk,People's Committee of Lắk District,no,unknown,"

MISTAKES = (
    swap(
        "an end that nothing explains",
        "W-UNIT-END",
        LINEAGE,
        END,
        "",
        where=UNITS,
        at=f"{LAK}¦2025-06-30",
    ),
    swap(
        "two units that come of one another on one day",
        "E-LINEAGE-CYCLE",
        COUNTRY,
        MERGE,
        CYCLE + "2025-07-01,split,lao-cai-2025,¦tuyen-quang-2025,nq-60\n",
    ),
    swap(
        "a split of what is not there yet",
        "E-LINEAGE-SPLIT",
        COUNTRY,
        RENAME,
        RENAME + "2025-01-01,split,¦tuyen-quang-2025,hue,hue-2025\n",
    ),
    do(
        "a split of what was gone before",
        "E-LINEAGE-SPLIT",
        COUNTRY,
        _gone_before,
        at="2025-07-01,split,¦ha-giang,tuyen-quang-2025,nq-60",
    ),
    swap("a merger into itself", "E-LINEAGE-TO", COUNTRY, MERGE, MERGE.replace("tuyen-quang-2025", "¦ha-giang")),
    swap("a merger into nothing", "E-LINEAGE-TO", COUNTRY, MERGE, MERGE.replace("tuyen-quang-2025", "¦")),
    swap("a split into nothing", "E-LINEAGE-TO", COUNTRY, MERGE, "2025-07-01,split,ha-giang,¦,nq-60\n"),
    swap("a new name under a new id", "E-LINEAGE-TO", COUNTRY, RENAME, RENAME.replace("hue,hue,", "hue,¦da-nang,")),
    swap("an end that leads on", "E-LINEAGE-TO", LINEAGE, END, END.replace(",,", ",¦huyen-ea-kar,")),
    swap("an end in another century", "E-LINEAGE-END", LINEAGE, END, END.replace("2025-07-01", "¦1800-01-01")),
    swap("an end after the last day", "E-LINEAGE-END", LINEAGE, END, END.replace("2025-07-01", "¦2025-07-02")),
    swap(
        "an end of a unit that goes on",
        "E-LINEAGE-END",
        UNITS,
        "of Lắk District,no,unknown,2025-06-30",
        "of Lắk District,no,unknown,",
        at="¦2025-07-01,end,huyen-lak,",
        where=LINEAGE,
    ),
    swap("a new name on another day", "E-LINEAGE-START", COUNTRY, RENAME, RENAME.replace("2025-01-01", "¦2025-01-31")),
    swap(
        "a merger into what began before",
        "E-LINEAGE-START",
        COUNTRY,
        MERGE,
        "¦" + MERGE.replace("tuyen-quang-2025", "da-nang"),
    ),
    swap("a change of a unit nobody knows", "E-UNIT-UNK", LINEAGE, END, END.replace("huyen-lak", "¦huyen-lac")),
    swap("a merger into nobody knows whom", "E-UNIT-UNK", COUNTRY, MERGE, MERGE.replace("tuyen-quang-2025", "¦tuyen")),
    swap("a change by nobody knows what", "E-SOURCE-UNK", LINEAGE, END, END.replace("nq-203", "¦nq-302")),
    swap("a kind of change nobody knows", "E-CHOICE", LINEAGE, END, END.replace(",end,", ",¦ended,")),
    swap("a change twice", "E-DUP-ROW", LINEAGE, END, f"{END}¦{END}"),
    swap(
        "a name changed without a word",
        "W-UNIT-RENAME",
        OWN,
        FIRST,
        f"{OLD}2022-01-01,2022-12-31\n{NEW}¦2023-01-01,\n",
    ),
    swap("a name after a year without", "W-UNIT-GAP", OWN, FIRST, f"{NEW}2020-01-01,2020-12-31\n{NEW}¦2022-01-01,\n"),
)
