"""Mistakes in a plan: names that lead nowhere, targets that cannot be, days that do not fit, what stands twice."""

from mutation import Mutation, swap

PLAN = "viet-nam/plan.yaml"
FIRST = "  - {nodes: [nhan-thuc], lead: unknown, supporters: unknown, data: unknown, verifier: unknown}\n"
OFFICE = "so-thong-tin-va-truyen-thong"
RANK = "    scale: rank\n    figure: 45\n    of: 63\n"
DUE = "    due: unknown\n    received: unknown\n"
ACTION = (
    "actions:\n"
    "  - id: a1\n"
    "    nodes: [nhan-thuc]\n"
    "    words: {vi: Việc, en: Work}\n"
    f"    lead: {OFFICE}\n"
    "    supporters: []\n"
    "    due: 2024-06-30\n"
    "    status: planned\n"
)


def _duty(name: str, code: str, old: str, new: str) -> Mutation:
    return swap(name, code, PLAN, FIRST, FIRST.replace(old, new))


def _target(name: str, code: str, new: str) -> Mutation:
    return swap(name, code, PLAN, RANK, new)


def _action(name: str, code: str, old: str, new: str) -> Mutation:
    assert old in ACTION, name
    return swap(name, code, PLAN, "reports:\n", ACTION.replace(old, new) + "reports:\n")


def _received(name: str, code: str, new: str) -> Mutation:
    return swap(name, code, PLAN, DUE, f"    due: 2024-01-31\n    received: {new}\n")


MISTAKES = (
    swap("a target below the last", "E-TARGET", PLAN, "figure: 45\n", "figure: ¦64\n"),
    swap("a target above the first", "E-TARGET", PLAN, "figure: 45\n", "figure: ¦0\n"),
    swap("a target of a unit nobody knows", "E-UNIT-UNK", PLAN, "- unit: lai-chau\n", "- unit: ¦lai-chou\n"),
    swap("a target in a group nobody knows", "E-GROUP-UNK", PLAN, "group: tinh-63\n", "group: ¦tinh-36\n"),
    swap("a target by nobody knows what", "E-SOURCE-UNK", PLAN, "    by: 2025", "    source: ¦ke-hoach\n    by: 2025"),
    swap("a target on another scale", "E-Y-FORM", PLAN, "scale: rank\n", "scale: ¦hang\n"),
    swap("a plan of a unit nobody knows", "E-UNIT-UNK", PLAN, "\nunit: lai-chau\n", "\nunit: ¦lai-chou\n"),
    swap("a plan by nobody knows what", "E-SOURCE-UNK", PLAN, "document: ke-hoach", "document: ¦ke-hoach-cu"),
    swap("a plan by a method nobody knows", "E-FRAMEWORK", PLAN, "method: 922-2022", "method: ¦922-2021"),
    swap(
        "an agency with a name and a unit",
        "E-AGENCY-NAME",
        PLAN,
        f"  {OFFICE}:\n",
        f"  {OFFICE}:\n    ¦unit: lai-chau\n",
    ),
    swap(
        "an agency that is a unit nobody knows",
        "E-UNIT-UNK",
        PLAN,
        "agencies:\n",
        "agencies:\n  tinh: {unit: ¦lai-chou}\n",
    ),
    swap(
        "a unit that is two agencies",
        "E-PLAN-TWICE",
        PLAN,
        "agencies:\n",
        "agencies:\n  mot: {unit: lai-chau}\n  hai: {unit: ¦lai-chau}\n",
    ),
    swap("an agency that is called unknown", "E-ID-RESERVED", PLAN, f"  {OFFICE}:\n", "  ¦unknown:\n"),
    _duty("a duty for a node nobody knows", "E-CRIT-UNK", "[nhan-thuc]", "[¦nhan-thuk]"),
    _duty("a duty led by nobody knows whom", "E-AGENCY-UNK", "lead: unknown", "lead: ¦so-thong-tin"),
    _duty("a duty verified by nobody knows whom", "E-AGENCY-UNK", "verifier: unknown", "verifier: ¦bo"),
    _duty("a supporter nobody knows", "E-AGENCY-UNK", "supporters: unknown", f"supporters: [{OFFICE}, ¦so]"),
    _duty(
        "an agency that leads and supports",
        "E-PLAN-TWICE",
        "lead: unknown, supporters: unknown",
        f"lead: {OFFICE}, supporters: [¦{OFFICE}]",
    ),
    _duty("two duties for one node", "E-PLAN-TWICE", "[nhan-thuc]", "[nhan-thuc, ¦nhan-thuc]"),
    _duty("supporters that are no list", "E-Y-LIST", "supporters: unknown", f"supporters: ¦{OFFICE}"),
    _duty("data in one word", "E-Y-MAP", "data: unknown", "data: ¦khong-biet"),
    _target("a target value above 1", "E-TARGET-HIGH", "    scale: value\n    figure: ¦45\n"),
    _target(
        "points above the maximum", "E-TARGET-HIGH", "    node: nhan-thuc\n    scale: points\n    figure: ¦100.5\n"
    ),
    _target(
        "a target at a node nobody knows", "E-CRIT-UNK", "    node: ¦nhan-thuk\n    scale: value\n    figure: 0.5\n"
    ),
    _target("a rank of nobody knows how many", "E-TARGET-SCALE", "    scale: ¦rank\n    figure: 45\n"),
    _target("a value of so many units", "E-TARGET-SCALE", "    scale: ¦value\n    figure: 0.5\n    of: 63\n"),
    _target("a target of half a rank", "E-TARGET", "    scale: rank\n    figure: ¦45.5\n    of: 63\n"),
    swap(
        "a target in a group of others",
        "E-TARGET-GROUP",
        PLAN,
        "unit: lai-chau\n    group: tinh-63",
        "unit: tuyen-quang-2025\n    group: ¦tinh-63",
    ),
    swap("a target before the plan begins", "E-PLAN-DATE", PLAN, "by: 2025-12-31", "by: ¦2022-12-31"),
    _action("an action for a node nobody knows", "E-CRIT-UNK", "[nhan-thuc]", "[¦nhan-thuk]"),
    _action("an action led by nobody knows whom", "E-AGENCY-UNK", f"lead: {OFFICE}", "lead: ¦so"),
    _action("an action for one node twice", "E-PLAN-TWICE", "[nhan-thuc]", "[nhan-thuc, ¦nhan-thuc]"),
    _action("an action due before the plan begins", "E-PLAN-DATE", "due: 2024", "due: ¦2022"),
    _action("an action done without a day", "E-ACTION-DONE", "status: planned", "status: ¦done"),
    _action("a day of what is not done", "E-ACTION-DONE", "status: planned", "status: ¦planned\n    done: 2024-01-01"),
    _action(
        "an action done before the plan begins", "E-PLAN-DATE", "status: planned", "status: done\n    done: ¦2022-01-01"
    ),
    _action("an action with a state nobody knows", "E-Y-FORM", "status: planned", "status: ¦late"),
    _action(
        "an action shown by nobody knows what",
        "E-SOURCE-UNK",
        "status: planned",
        "status: planned\n    evidence: ¦bien-ban",
    ),
    swap(
        "a report by nobody knows whom", "E-AGENCY-UNK", PLAN, "      - van-phong-ubnd-tinh\n", "      - ¦van-phong\n"
    ),
    _received("a report of whom nobody asked", "E-AGENCY-UNK", f"{{{OFFICE}: ¦2024-01-30}}"),
    _received("a report before the plan begins", "E-PLAN-DATE", "{cong-an-tinh: ¦2022-12-31}"),
    swap(
        "an agency that is to report twice",
        "E-PLAN-TWICE",
        PLAN,
        "      - cong-an-tinh\n",
        "      - cong-an-tinh\n      - ¦cong-an-tinh\n",
    ),
)
