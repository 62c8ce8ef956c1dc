"""Mistakes in printed figures: figures of a group, ranks, the readings that are tried on them."""

from mutation import swap

PRINTED = "dak-lak/editions/2020/published.csv"
EDITION = "dak-lak/editions/2020/edition.yaml"
LATER = "dak-lak/editions/2022/published.csv"
COUNTRY = "viet-nam/editions/2022/published.csv"
YEAR = "viet-nam/editions/2022/edition.yaml"
MEAN = "\ntb-so,so-nganh,,mean,dti,114.98,,,,reported,"
BAND = "\ndai-so-140-150,so-nganh,,count,dti,1,,,,>=140 <=150,"
NAMED = "\nten-so-cao-nhat,so-nganh,,members,dti,,,,,top-1,so-nong-nghiep,"
GAP = "\nchenh-so-dau-cuoi,so-nganh,,gap,dti,84.19,,,,tb-so-dau tb-so-cuoi,"
SECOND = ",so-nganh,so-tu-phap,rank,dti,2,"

MISTAKES = (
    swap("a kind of figure nobody knows", "E-STAT-UNK", PRINTED, MEAN, MEAN.replace("mean", "¦average")),
    swap("a mean without an id", "E-STAT-NEEDS", PRINTED, MEAN, MEAN.replace("\ntb-so,", "\n¦,")),
    swap("a mean without a figure", "E-STAT-NEEDS", PRINTED, MEAN, MEAN.replace("114.98", "¦")),
    swap("a count of nobody knows whom", "E-STAT-NEEDS", PRINTED, BAND, BAND.replace(">=140 <=150", "¦")),
    swap("named units without a name", "E-STAT-NEEDS", PRINTED, NAMED, NAMED.replace("so-nong-nghiep", "¦")),
    swap(
        "a figure of a group without the document's words",
        "E-STAT-NEEDS",
        PRINTED,
        'reported,,"Giá trị trung bình | Kinh tế số | 23,5",',
        "reported,,¦,",
        also=("W-LANG-MISS",),
    ),
    swap("a rank without a figure", "E-STAT-NEEDS", LATER, SECOND, ",so-nganh,so-tu-phap,rank,dti,¦,"),
    swap("a rank of no unit", "E-STAT-NEEDS", LATER, SECOND, ",so-nganh,¦,rank,dti,2,"),
    swap(
        "a unit of no group",
        "E-STAT-NEEDS",
        PRINTED,
        ",so-nganh,so-tai-chinh,",
        ",¦,so-tai-chinh,",
        also=("E-NOREPORT",),
    ),
    swap("an id for a unit's figure", "E-STAT-EXTRA", PRINTED, "\n,so-nganh,so-y-te,", "\n¦y-te,so-nganh,so-y-te,"),
    swap("a unit for a figure of a group", "E-STAT-EXTRA", PRINTED, MEAN, MEAN.replace(",,mean", ",¦so-y-te,mean")),
    swap("a status for a mean", "E-STAT-EXTRA", PRINTED, MEAN, MEAN.replace("114.98,,", "114.98,,¦withheld")),
    swap("a selection for a unit's figure", "E-STAT-EXTRA", LATER, "0.81735,value,,,,", "0.81735,value,,,¦all,"),
    swap(
        "a figure for a list of names", "E-STAT-EXTRA", PRINTED, NAMED, NAMED.replace("members,dti,", "members,dti,¦1")
    ),
    swap("a group for the number of groups", "E-STAT-EXTRA", PRINTED, "\nnhom-co-quan,,", "\nnhom-co-quan,¦huyen,"),
    swap("a rank below the last", "E-RANK-RANGE", LATER, SECOND, SECOND.replace("2,", "¦19,")),
    swap("a rank above the first", "E-RANK-RANGE", LATER, SECOND, SECOND.replace("2,", "¦0,")),
    swap("half a rank", "E-RANK-RANGE", LATER, SECOND, SECOND.replace("2,", "¦1.5,")),
    swap("the 64th of 63 provinces", "E-RANK-RANGE", COUNTRY, "lai-chau,rank,dti,53,", "lai-chau,rank,dti,¦64,"),
    swap(
        "a rank for a row number",
        "E-RANK-NONE",
        PRINTED,
        "\n,so-nganh,so-thong-tin,",
        "\n,so-nganh,so-nong-nghiep,¦rank,dti,1,,,,,,,,bao-cao-2020,bang-1,1\n,so-nganh,so-thong-tin,",
    ),
    swap("ranks among too many", "E-RANKS-OF", YEAR, "ranks_of: {tinh-63: 63}", "ranks_of: {tinh-63: ¦64}"),
    swap(
        "ranks of a group that is not there", "E-GROUP-UNK", YEAR, "ranks_of: {tinh-63: 63}", "ranks_of: {tinh-36: ¦63}"
    ),
    swap("a sum over nobody", "E-DIVISOR", EDITION, "n: 14\n", "n: ¦0\n"),
    swap("half a divisor", "E-COUNT", EDITION, "n: 14\n", "n: ¦13.5\n"),
    swap("a divisor for a group nobody knows", "E-GROUP-UNK", EDITION, "group: huyen\n", "group: ¦xa\n"),
    swap(
        "a reading nobody knows",
        "E-Y-FORM",
        EDITION,
        "khong-bao-cao-la-0:\n    kind: absent-as-zero",
        "khong-bao-cao-la-0:\n    ¦kind: absent",
    ),
    swap("a reading with a key too many", "E-Y-UNKKEY", EDITION, "n: 14\n", "n: 14\n    ¦of: 15\n"),
    swap("a divisor left out", "E-Y-MISSKEY", EDITION, "    n: 14\n", "", at="chia-14:\n    ¦kind: divisor"),
    swap("a difference from nothing", "E-PRINTED-UNK", PRINTED, GAP, GAP.replace("tb-so-dau", "¦tb-so-dan")),
    swap("a difference from a count", "E-PRINTED-UNK", PRINTED, GAP, GAP.replace("tb-so-dau", "¦dai-so-140-150")),
    swap("two figures with one id", "E-PRINTED-TWICE", PRINTED, "\ntb-huyen-chung,", "\n¦tb-so-chung,"),
    swap("a selection in other words", "E-SELECTION", PRINTED, MEAN, MEAN.replace("reported", "¦submitted")),
    swap("a range with a hyphen", "E-SELECTION", PRINTED, BAND, BAND.replace(">=140 <=150", "¦140-150")),
    swap("a bound with a decimal comma", "E-SELECTION", PRINTED, BAND, BAND.replace(">=140 <=150", '¦">=140,5"')),
    swap("the top none", "E-SELECTION", PRINTED, NAMED, NAMED.replace("top-1", "¦top-0")),
    swap(
        "row numbers with a letter",
        "E-NUM-UNIT",
        PRINTED,
        "row-numbers,dti,,,,,1 2 3 4",
        "row-numbers,dti,,,,,¦1 2 3a 4",
    ),
    swap("a named unit nobody knows", "E-UNIT-UNK", PRINTED, NAMED, NAMED.replace("so-nong", "¦so-nog")),
    swap(
        "a named unit of the other group", "E-UNIT-GROUP", PRINTED, NAMED, NAMED.replace("so-nong-nghiep", "¦huyen-lak")
    ),
    swap("a named unit twice", "E-TWICE", PRINTED, NAMED, NAMED.replace("so-nong-nghiep", "¦so-y-te so-y-te")),
    swap("a mean of a node nobody knows", "E-CRIT-UNK", PRINTED, MEAN, MEAN.replace(",dti", ",¦dtl")),
    swap("a mean of what does not apply", "E-UNIT-TYPE", PRINTED, MEAN, MEAN.replace(",dti", ",¦kts")),
    swap("a value above 1", "E-RANGE-MAX", LATER, "so-tu-phap,,dti,0.81735,value", "so-tu-phap,,dti,¦1.81735,value"),
    swap("a view's value above 1", "E-RANGE-MAX", COUNTRY, "tra-vinh,,cqs,0.6683,", "tra-vinh,,cqs,¦66.83,"),
)
