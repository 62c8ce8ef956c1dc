"""Mistakes of rules: bounds, weights, keys, examples, written formulas, decisions of the council."""

from collections.abc import Callable
from pathlib import Path

from mutation import Mutation, do, swap

METHOD = "mau-nho/methods/1-2023.yaml"
INPUTS = "mau-nho/editions/2024/inputs.csv"
OVERRIDES = "mau-nho/editions/2024/overrides.csv"
RULE = "rule: {shape: ratio, numerator: tap-huan, denominator: can-bo, when_zero: 0}"
TRAINED = "tap-huan: {kind: count, "
PLAN = "          rule: {shape: yes-no, input: ke-hoach}\n"
NODE = "      name: {vi: Chuyển đổi nhận thức, en: Change of awareness}\n"
HEAD = "unit,node,points,decision,reason_vi,reason_en\n"


def _write(row: str) -> Callable[[Path], object]:
    return lambda path: path.write_text(f"{HEAD}{row}\n", "utf-8")


def _override(name: str, code: str, row: str) -> Mutation:
    """A decision with a mistake at the mark."""
    return do(name, code, OVERRIDES, _write(row.replace("¦", "")), at=row)


def _printed_alone(path: Path) -> object:
    return path.write_text(f"{HEAD}so-noi-vu,cqs,1,qd,Lý do.,Reason.\n", "utf-8")


MISTAKES = (
    swap(
        "an input's bounds the wrong way round",
        "E-FW-BOUNDS",
        METHOD,
        TRAINED,
        TRAINED + "least: ¦9, most: 3, ",
        also=("E-RANGE-INPUT",) * 18,
    ),
    swap(
        "an input outside its bounds",
        "E-RANGE-INPUT",
        METHOD,
        TRAINED,
        TRAINED + "most: 40, ",
        at="so-mau-1,a5,tap-huan,¦41",
        also=("E-RANGE-INPUT",),
        where=INPUTS,
    ),
    swap(
        "an example that comes out otherwise",
        "E-FW-EXAMPLE",
        METHOD,
        PLAN,
        PLAN + "          examples: [{inputs: {ke-hoach: yes}, points: ¦4}]\n",
    ),
    swap(
        "an example with a value that is none",
        "E-CHOICE",
        METHOD,
        PLAN,
        PLAN + "          examples: [{inputs: {ke-hoach: ¦co}, points: 5}]\n",
    ),
    swap(
        "an example of another input",
        "E-INPUT-UNK",
        METHOD,
        PLAN,
        PLAN + "          examples: [{inputs: {kehoach: ¦yes}, points: 5}]\n",
    ),
    swap("coverage of a leaf", "E-FW-TOTAL", METHOD, PLAN, PLAN + "          coverage: ¦1/2\n"),
    swap("a weight where none is used", "E-FW-TOTAL", METHOD, NODE, NODE + "      weight: ¦1\n"),
    swap(
        "weights that do not total",
        "E-FW-WEIGHTS",
        METHOD,
        NODE,
        NODE + "      total: weighted-mean\n",
        at="- id: ¦nhan-thuc\n",
    ),
    swap(
        "a formula with a call of its own",
        "E-FORMULA",
        METHOD,
        RULE,
        'rule: {shape: formula, points: ¦"eval(tap_huan / can_bo)", when_zero: 0}',
    ),
    swap(
        "a formula too long to read",
        "E-FORMULA-SIZE",
        METHOD,
        RULE,
        f'rule: {{shape: formula, points: ¦"tap_huan{" + can_bo" * 80}"}}',
    ),
    swap(
        "a formula that may divide by 0",
        "E-FORMULA-ZERO",
        METHOD,
        RULE,
        'rule: ¦{shape: formula, points: "tap_huan / can_bo"}',
    ),
    swap(
        "a formula that gives more than the maximum",
        "E-POINTS-RANGE",
        METHOD,
        RULE,
        'rule: {shape: formula, points: "max * tap_huan / 40.5 + 0 * can_bo"}',
        at="so-mau-1,a5,tap-huan,41,¦41",
        where=INPUTS,
        also=("E-POINTS-RANGE",),
    ),
    _override("a decision on a node with parts", "E-OVERRIDE", "so-mau-1,¦nhan-thuc,1,kh-2024,Lý do.,Reason."),
    _override("a decision above the maximum", "E-RANGE-MAX", "so-mau-1,a4,¦6,kh-2024,Lý do.,Reason."),
    _override("a decision in more digits than points have", "E-NUM-PREC", "so-mau-1,a4,¦1.005,kh-2024,Lý do.,Reason."),
    _override("a decision whose paper is not there", "E-EV-ORPHAN", "so-mau-1,a4,1,¦kh-2023,Lý do.,Reason."),
    _override("a decision on a unit that nobody knows", "E-UNIT-UNK", "¦so-mau-11,a4,1,kh-2024,Lý do.,Reason."),
    do("decisions without inputs", "E-OVERRIDE-ALONE", "dak-lak/editions/2020/overrides.csv", _printed_alone),
    swap(
        "a maximum that nobody can reach",
        "W-FW-LOW",
        METHOD,
        "{at_least: 5, points: 10}",
        "{at_least: 5, points: 9}",
        at="- id: ¦b4",
    ),
    swap("a copied code", "W-FW-SAME", METHOD, "code: B.5", "code: ¦B.4"),
    swap(
        "a copied name",
        "W-FW-SAME",
        METHOD,
        "vi: Phê duyệt cấp độ an toàn hệ thống thông tin,",
        "vi: ¦Bộ dữ liệu mở đã công bố,",
    ),
)
