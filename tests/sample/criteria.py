"""The tree of each method: pillars, components, criteria; what the second method changed."""

from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from tests.sample import activity, awareness, economy, later, society
from tests.sample.leaf import GROUPS, Leaf

DECIDED = {
    "so-nganh": ("27", "22", "9", None, "55", "35", "32"),
    "huyen": (
        "32",
        "27",
        "19",
        "8",
        "57",
        "25",
        "32",
        "25",
        "18",
        "8",
        "12",
        "29",
        "3",
        "25",
        "24",
        "10",
        "10",
        "19",
        "15",
        "22",
    ),
}
"""Maxima of the components in the first method, as a real decision has them (2425/QĐ-UBND of Đắk Lắk)."""


@dataclass(frozen=True)
class Branch:
    """A node with parts. `max` is stated where the parts' maxima do not add up to it."""

    id: str
    code: str
    vi: str
    en: str
    parts: tuple["Branch", ...] | tuple[Leaf, ...]
    keys: dict[str, Any] = field(default_factory=dict)
    max: dict[str, str] = field(default_factory=dict)

    @property
    def maxima(self) -> dict[str, str]:
        """Group -> maximum: what is stated, else the greatest part or the sum of all."""
        found: dict[str, str] = dict(self.max)
        for group in GROUPS:
            parts = [Decimal(part.maxima[group]) for part in self.parts if group in part.maxima]
            if parts and group not in found:
                found[group] = str(max(parts) if self.keys.get("total") == "best" else sum(parts))
        return found


@dataclass(frozen=True)
class Tree:
    """A method's tree for its groups."""

    groups: tuple[str, ...]
    root: Branch

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """Every criterion, in the order of the method."""
        return tuple(_leaves(self.root))

    def above(self, name: str) -> tuple[str, ...]:
        """The ids of the nodes over a node, and its own."""
        return next(path for path in _paths(self.root) if path[-1] == name)


def _leaves(branch: Branch) -> list[Leaf]:
    found: list[Leaf] = []
    for part in branch.parts:
        found += [part] if isinstance(part, Leaf) else _leaves(part)
    return found


def _paths(node: Branch | Leaf, over: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    path = (*over, node.id)
    parts = node.parts if isinstance(node, Branch) else ()
    return [path, *(found for part in parts for found in _paths(part, path))]


NAMES = {
    "c1": ("1", "Chuyển đổi nhận thức", "Change of awareness"),
    "c2": ("2", "Kiến tạo thể chế", "Building institutions"),
    "c3": ("3", "Phát triển hạ tầng và nền tảng số", "Infrastructure and platforms"),
    "c4": ("4", "Thông tin và dữ liệu số", "Digital information and data"),
    "c5": ("5", "Hoạt động chính quyền số", "Digital government activity"),
    "c6": ("6", "An toàn, an ninh mạng", "Network safety and security"),
    "c7": ("7", "Đào tạo và phát triển nhân lực", "Training and staff"),
    "c8": ("8", "Mô hình, sáng kiến tiêu biểu", "An outstanding model or initiative"),
    "k1": ("1", "Chuyển đổi nhận thức về kinh tế số", "Change of awareness of the digital economy"),
    "k2": ("2", "Kiến tạo thể chế", "Building institutions"),
    "k3": ("3", "Phát triển hạ tầng và nền tảng số", "Infrastructure and platforms"),
    "k4": ("4", "Thông tin và dữ liệu số", "Digital information and data"),
    "k5": ("5", "Hoạt động kinh tế số", "Digital economy activity"),
    "k6": ("6", "Đào tạo và phát triển nhân lực kinh tế số", "Training and staff for the digital economy"),
    "x1": ("1", "Chuyển đổi nhận thức về xã hội số", "Change of awareness of the digital society"),
    "x2": ("2", "Kiến tạo thể chế", "Building institutions"),
    "x3": ("3", "Phát triển hạ tầng và nền tảng số", "Infrastructure and platforms"),
    "x4": ("4", "Thông tin và dữ liệu số", "Digital information and data"),
    "x5": ("5", "Hoạt động xã hội số", "Digital society activity"),
    "x6": ("6", "An toàn, an ninh mạng", "Network safety and security"),
    "x7": ("7", "Đào tạo và phát triển nhân lực xã hội số", "Training and staff for the digital society"),
}
LETTERS = {"c": "A", "k": "B", "x": "C"}

FIRST: dict[str, tuple[Leaf, ...]] = {
    **{name: getattr(awareness, name.upper()) for name in ("c1", "c2", "c3", "c4")},
    **{name: getattr(activity, name.upper()) for name in ("c5", "c6", "c7")},
    **{name: getattr(economy, name.upper()) for name in ("k1", "k2", "k3", "k4", "k5", "k6")},
    **{name: getattr(society, name.upper()) for name in ("x1", "x2", "x3", "x4", "x5", "x6", "x7")},
}


def _component(name: str, leaves: tuple[Leaf, ...], **keys: Any) -> Branch:
    code, vi, en = NAMES[name]
    numbered = tuple(_with_code(leaf, f"{LETTERS[name[0]]}.{code}.{n}") for n, leaf in enumerate(leaves, start=1))
    return Branch(name, f"{LETTERS[name[0]]}.{code}", vi, en, numbered, keys)


def _with_code(leaf: Leaf, code: str) -> Leaf:
    return replace(leaf, keys={"code": code, **leaf.keys})


def _pillars(components: dict[str, Branch], kts: dict[str, Any], xhs: dict[str, Any]) -> Branch:
    def of(letter: str) -> tuple[Branch, ...]:
        return tuple(branch for name, branch in components.items() if name.startswith(letter))

    government = Branch("cqs", "A", "Chính quyền số", "Digital government", of("c"))
    economy = Branch("kts", "B", "Kinh tế số", "Digital economy", of("k"), **kts)
    people = Branch("xhs", "C", "Xã hội số", "Digital society", of("x"), **xhs)
    return Branch("dti", "", "Chỉ số chuyển đổi số", "Digital transformation index", (government, economy, people))


def first() -> Tree:
    """The tree of method 01-2022: departments and districts; a district without its third pillar has no total."""
    groups = ("so-nganh", "huyen")
    leaves = {name: tuple(map(_without_communes, found)) for name, found in FIRST.items()}
    components = {name: _component(name, found) for name, found in leaves.items()}
    for group, decided in DECIDED.items():
        for (name, branch), most in zip(components.items(), decided, strict=False):
            if branch.maxima.get(group) != most:
                raise ValueError(name, group, branch.maxima.get(group), most)
    return Tree(groups, _pillars(components, {"keys": {"coverage": "1/2"}}, {"keys": {"missing": "block"}}))


def _without_communes(leaf: Leaf) -> Leaf:
    rules = {group: rule for group, rule in leaf.rules.items() if group != "xa"}
    return replace(leaf, max=(*leaf.max[:2], None), rules=rules)


def second() -> Tree:
    """The tree of method 07-2024: also communes; criteria added, gone, moved; other maxima, rules and totals."""
    leaves = {name: [later.CHANGED.get(one.id, one) for one in found] for name, found in FIRST.items()}
    leaves["c8"] = []
    for name, found in leaves.items():
        leaves[name] = [_again(one) for one in found if one.id not in later.GONE and one.id not in later.MOVED]
        leaves[name] += later.ADDED.get(name, ())
    for found in FIRST.values():
        for one in found:
            if one.id in later.MOVED:
                leaves[later.MOVED[one.id]].append(_again(one))
    for name, weight in later.WEIGHTS.items():
        whole = leaves[name.partition("-")[0]]
        at = next(number for number, one in enumerate(whole) if one.id == name)
        whole[at] = replace(whole[at], keys={**whole[at].keys, "weight": weight})
    components = {name: _component(name, tuple(leaves[name]), **later.KEYS.get(name, {})) for name in sorted(leaves)}
    economy = {"keys": {"total": "points-over-maximum", "coverage": "1/2"}, "max": later.ECONOMY}
    people = {"keys": {"missing": "block"}}
    return Tree(GROUPS, _pillars(components, economy, people))


def _again(leaf: Leaf) -> Leaf:
    """The criterion with the later maxima and units; examples that were of the earlier maxima go."""
    if leaf.id in later.ONLY:
        return replace(leaf, keys={**leaf.keys, "only": later.ONLY[leaf.id]})
    most = later.MAXIMA.get(leaf.id)
    return leaf if most is None else replace(leaf, max=most, examples=later.EXAMPLES.get(leaf.id, ()))
