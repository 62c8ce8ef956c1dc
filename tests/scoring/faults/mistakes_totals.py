"""Mistakes of arithmetic: maxima, rules, figures outside their range."""

from mutation import swap

PRINTED = "dak-lak/editions/2020/published.csv"
DAK_LAK = "dak-lak/methods/2425-2021.yaml"
METHOD = "tinh-mau/methods/1-2023.yaml"
INPUTS = "tinh-mau/editions/2023/inputs.csv"
PLAN = "rule: {shape: yes-no, input: ke-hoach}"

MISTAKES = (
    swap(
        "a maximum with a slip",
        "E-FW-SUM",
        DAK_LAK,
        "{so-nganh: 22, huyen: 27}",
        "{so-nganh: 22, huyen: 72}",
        at="- id: ¦cqs\n",
    ),
    swap(
        "parts of what does not apply",
        "E-FW-SUM",
        DAK_LAK,
        "{so-nganh: not-applicable, huyen: 25}",
        "{so-nganh: 25, huyen: 25}",
        at="- id: ¦kts\n",
    ),
    swap(
        "a rule and parts",
        "E-FW-KIDS",
        METHOD,
        f"          {PLAN}\n",
        f"          {PLAN}\n          children: [{{id: a41, name: {{vi: x, en: x}}, max: {{so-nganh: 5}}}}]\n",
        also=("E-FW-LEVELS", "E-EDITION-RULE", "E-EDITION-RULE"),
        at="- id: ¦a4\n",
    ),
    swap(
        "a rule on another input",
        "E-FW-FORMULA",
        METHOD,
        PLAN,
        "rule: {shape: yes-no, input: kehoach}",
        also=("E-FW-FORMULA",),
        at="- id: ¦a4\n",
    ),
    swap(
        "an input without a rule",
        "E-FW-FORMULA",
        METHOD,
        f"          {PLAN}\n",
        "",
        also=("E-EDITION-RULE",) * 2,
        at="- id: ¦a4\n",
    ),
    swap(
        "a rule for another kind of input",
        "E-FW-KIND",
        METHOD,
        PLAN,
        "rule: {shape: steps, input: ke-hoach, steps: [{at_least: 1, points: 5}]}",
        at="- id: ¦a4\n",
    ),
    swap(
        "steps above the maximum",
        "E-STEP",
        METHOD,
        "{at_least: 5, points: 10}",
        "{at_least: 5, points: 11}",
        at="- id: ¦b4\n",
    ),
    swap(
        "points for nothing above the maximum",
        "E-STEP",
        METHOD,
        "denominator: can-bo, when_zero: 0",
        "denominator: can-bo, when_zero: 6",
        at="- id: ¦a5\n",
    ),
    swap(
        "a tree deeper than its levels",
        "E-FW-LEVELS",
        METHOD,
        "  - {id: tieu-chi, name: {vi: tiêu chí, en: criterion}}\n",
        "",
        also=("E-FW-LEVELS",) * 9,
        at="- id: ¦a1\n",
    ),
    swap("a figure above the maximum", "E-RANGE-MAX", PRINTED, "so-tai-chinh,dti,128.92", "so-tai-chinh,dti,¦1289.2"),
    swap("a part above its whole", "E-RATIO", INPUTS, "b2,truc-tuyen,410,410", "b2,truc-tuyen,410,¦4100"),
    swap("a claimed part above its whole", "E-RATIO", INPUTS, "b2,truc-tuyen,410,410", "b2,truc-tuyen,¦4100,410"),
    swap(
        "a criterion of the other group",
        "E-UNIT-TYPE",
        PRINTED,
        "\nso-nganh,so-thong-tin",
        "\nso-nganh,so-nong-nghiep,¦kts,10,,bao-cao-2020,bang-1,1\nso-nganh,so-thong-tin",
    ),
    swap(
        "known parts above the whole, another unknown",
        "E-FW-SUM",
        DAK_LAK,
        "{so-nganh: 22, huyen: 27}",
        "{so-nganh: unknown, huyen: 400}",
        at="- id: ¦cqs\n",
    ),
    swap(
        "reduce, ranked by points",
        "E-FW-REDUCE",
        DAK_LAK,
        "missing: {choice: block, ",
        "missing: {choice: ¦reduce, ",
    ),
    swap(
        "reduce at a node, ranked by points",
        "E-FW-REDUCE",
        DAK_LAK,
        "    - id: kts\n",
        "    - id: kts\n      not_applicable: ¦reduce\n",
    ),
    swap(
        "a root that does not apply",
        "E-FW-ROOT",
        DAK_LAK,
        "max: {so-nganh: 180, huyen: 420}",
        "max: {so-nganh: ¦not-applicable, huyen: 420}",
        also=("E-FW-SUM", *("E-UNIT-TYPE",) * 18),
    ),
)
