"""Mistakes in what a figure of a group says: of whom it is, what it can count, what it is a difference of."""

from mutation import swap

PRINTED = "dak-lak/editions/2020/published.csv"
MOST = "\nmax-text-so-dti,so-nganh,,maximum,dti,180,,"
BAND = "\ndai-so-140-150,so-nganh,,count,dti,1,,,,>=140 <=150,"
PARTS = "\nphan-so-tru-cot,so-nganh,,parts,dti,1,,,"
GROUPS = "\nnhom-co-quan,,,groups,dti,2,"
NAMED = "\nten-so-cao-nhat,so-nganh,,members,dti,,,,,top-1,so-nong-nghiep,"
AGAIN = "\ndiem-so-cao-nhat,so-nganh,,figure,dti,155.41,,,,top-1,so-nong-nghiep,"
FIRST = "\ntb-so-dau,so-nganh,,mean,dti,141.83,,,"
GAP = "\nchenh-so-dau-cuoi,so-nganh,,gap,dti,84.19,,,,tb-so-dau tb-so-cuoi,"
NUMBERS = "\nstt-huyen,huyen,,row-numbers,dti,,,,,"

MISTAKES = (
    swap("a maximum that is not there and not why", "E-STATUS", PRINTED, MOST, MOST.replace("180,,", ",,¦")),
    swap("a maximum and why it is not there", "E-STATUS-BOTH", PRINTED, MOST, MOST.replace("180,,", "180,,¦withheld")),
    swap("a maximum as a value", "E-STAT-EXTRA", PRINTED, MOST, MOST.replace("180,,", "180,¦points,")),
    swap("a provisional number of parts", "E-STAT-EXTRA", PRINTED, PARTS, PARTS.replace("1,,,", "1,,,¦provisional")),
    swap("row numbers as values", "E-STAT-EXTRA", PRINTED, NUMBERS, NUMBERS.replace("dti,,", "dti,,¦value")),
    swap(
        "a list of names that is derived", "E-STAT-EXTRA", PRINTED, NAMED, NAMED.replace("dti,,,,", "dti,,,,¦derived")
    ),
    swap("one and a half units", "E-STAT-WHOLE", PRINTED, BAND, BAND.replace("dti,1,", "dti,¦1.5,")),
    swap("half a part", "E-STAT-WHOLE", PRINTED, PARTS, PARTS.replace("dti,1", "dti,¦1.5")),
    swap("half a group", "E-STAT-WHOLE", PRINTED, GROUPS, GROUPS.replace("dti,2", "dti,¦1.5")),
    swap("bounds the wrong way round", "E-SELECTION-EMPTY", PRINTED, BAND, BAND.replace(">=140 <=150", "¦>=150 <=140")),
    swap(
        "bounds that shut out each other",
        "E-SELECTION-EMPTY",
        PRINTED,
        BAND,
        BAND.replace(">=140 <=150", "¦>=140 <140"),
    ),
    swap("the first 99 of 18", "E-STAT-PLACES", PRINTED, NAMED, NAMED.replace("top-1", "¦top-99")),
    swap(
        "a figure of two units",
        "E-STAT-ONE",
        PRINTED,
        AGAIN,
        AGAIN.replace("so-nong-nghiep", "¦so-nong-nghiep so-y-te"),
    ),
    swap(
        "a difference of a value and points",
        "E-STAT-SCALES",
        PRINTED,
        FIRST,
        FIRST.replace("141.83,", "0.7879,value"),
        at=GAP.replace("tb-so-dau tb", "¦tb-so-dau tb"),
        where=PRINTED,
    ),
    swap("a difference as a value", "E-STAT-SCALES", PRINTED, GAP, GAP.replace("84.19,,,,", "84.19,value,,,¦")),
)
