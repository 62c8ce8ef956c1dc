"""Names that lead nowhere, or stand twice."""

from mutation import swap

UNITS = "dak-lak/units.csv"
PRINTED = "dak-lak/editions/2020/published.csv"
EDITION = "dak-lak/editions/2020/edition.yaml"
METHOD = "dak-lak/methods/2425-2021.yaml"
INPUTS = "mau-nho/editions/2023/inputs.csv"
COMPUTED = "mau-nho/methods/1-2023.yaml"

MISTAKES = (
    swap(
        "a unit nobody knows",
        "E-UNIT-UNK",
        PRINTED,
        "so-nganh,so-tai-chinh,",
        "so-nganh,¦so-tai-chin,",
    ),
    swap("a unit nobody knows, in inputs", "E-UNIT-UNK", INPUTS, "so-mau-5,dti", "¦so-mau-6,dti"),
    swap("a node nobody knows", "E-CRIT-UNK", PRINTED, "so-tai-chinh,,dti,", "so-tai-chinh,,¦dtl,"),
    swap("a criterion of another method", "E-CRIT-UNK", INPUTS, "so-mau-4,b4,,", "so-mau-4,¦b6,,"),
    swap(
        "an input nobody knows",
        "E-INPUT-UNK",
        INPUTS,
        "so-mau-1,a2,cuoc-hop,",
        "so-mau-1,a2,¦hop,",
    ),
    swap(
        "a group nobody knows",
        "E-GROUP-UNK",
        UNITS,
        "so-y-te,so-nganh,",
        "so-y-te,¦so-nghanh,",
    ),
    swap(
        "a group of no unit",
        "E-GROUP-UNK",
        PRINTED,
        "so-nganh,so-tai-chinh,",
        "¦xa,so-tai-chinh,",
        also=("E-NOREPORT",),
    ),
    swap(
        "a group that the method lacks",
        "E-GROUP-UNK",
        EDITION,
        "units_as_of: {",
        "units_as_of: {xa: ¦2020-12-31, ",
        also=("E-DETAIL",),
    ),
    swap("detail of no group", "E-GROUP-UNK", EDITION, "detail: {", "detail: {xa: ¦tong, "),
    swap(
        "a method for a group nobody knows",
        "E-GROUP-UNK",
        METHOD,
        "groups: [so-nganh, huyen]",
        "groups: [so-nganh, huyen, ¦xa]",
        also=("E-GROUP-UNK",),
    ),
    swap(
        "a maximum for a group too many",
        "E-GROUP-UNK",
        COMPUTED,
        "max: {so-nganh: 10}\n",
        "max: {so-nganh: 10, xa: 5}\n",
        at="- id: ¦a1\n",
    ),
    swap("a level nobody knows", "E-LEVEL-UNK", EDITION, "huyen: tru-cot}", "huyen: ¦trucot}"),
    swap("a method nobody knows", "E-FRAMEWORK", EDITION, "method: 2425-2021", "method: ¦2425-2022"),
    swap("a source nobody knows", "E-SOURCE-UNK", PRINTED, "128.92,,,,,,,,bao-cao-2020", "128.92,,,,,,,,¦bao-cao-2021"),
    swap("a table nobody knows", "E-PLACE-UNK", PRINTED, "bao-cao-2020,bang-1,3", "bao-cao-2020,¦bang-3,3"),
    swap("evidence nobody knows", "E-EV-ORPHAN", INPUTS, ",,,,kh-2023\n", ",,,,¦kh-2022\n"),
    swap("a node's id twice", "E-FW-DUPID", METHOD, "- id: cqs-the-che", "- id: ¦cqs-nhan-thuc"),
    swap(
        "a node's id twice on one line",
        "E-FW-DUPID",
        COMPUTED,
        "        - id: a4\n",
        "        - {id: a6, name: {vi: x, en: x}, max: {so-nganh: 0}, children: "
        "[{id: a7, name: {vi: x, en: x}, max: {so-nganh: 0}}, {id: ¦a7, name: {vi: x, en: x}, max: {so-nganh: 0}}]}\n"
        "        - id: a4\n",
        also=("E-FW-LEVELS",) * 2,
    ),
    swap(
        "two names at once",
        "E-UNIT-NAMES",
        UNITS,
        "Department of Health,no,unknown,unknown\n",
        "Department of Health,no,2016-01-01,2021-01-01\n"
        "so-y-te,so-nganh,Sở Y tế,Department of Health,no,¦2020-06-01,\n",
    ),
    swap(
        "a name after one still in use",
        "E-UNIT-NAMES",
        UNITS,
        "Department of Health,no,unknown,unknown\n",
        "Department of Health,no,unknown,\nso-y-te,so-nganh,Sở Y tế,Department of Health,no,¦2020-06-01,\n",
    ),
    swap(
        "names out of order",
        "E-UNIT-ORDER",
        UNITS,
        "Department of Health,no,unknown,unknown\n",
        "Department of Health,no,2020-06-01,\nso-y-te,so-nganh,Sở Y tế,Department of Health,no,¦unknown,2020-05-31\n",
        also=("W-UNIT-END",),
    ),
    swap(
        "a group of the method twice",
        "E-TWICE",
        METHOD,
        "groups: [so-nganh, huyen]",
        "groups: [so-nganh, huyen, ¦huyen]",
    ),
    swap("two levels with one id", "E-TWICE", METHOD, "{id: nhom, name", "{id: ¦tong, name"),
)
