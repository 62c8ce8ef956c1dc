"""A method as its file has it."""

from typing import Any

from tests.sample import later
from tests.sample.criteria import Branch, Tree
from tests.sample.leaf import Example, Leaf, Rule, Taken

ISSUER = {"vi": "UBND Tỉnh Mẫu (không có thật)", "en": "People's Committee of Sample Province (not real)"}
LEVELS = (
    ("tong", "tổng điểm", "total"),
    ("tru-cot", "trụ cột", "pillar"),
    ("nhom", "nhóm chỉ số", "component"),
    ("tieu-chi", "tiêu chí", "criterion"),
)


def method(tree: Tree, number: str, day: str, views: bool) -> dict[str, Any]:
    """The whole file of a method."""
    said: dict[str, Any] = {
        "decision": {
            "number": f"{number}/QĐ-MẪU (bịa đặt)",
            "date": day,
            "issuer": ISSUER,
            "title": {
                "vi": "Bộ chỉ số chuyển đổi số Tỉnh Mẫu (bịa đặt)",
                "en": "Index of digital transformation of Sample Province (made up)",
            },
            "url": "unknown",
        },
        "levels": [{"id": name, "name": {"vi": vi, "en": en}} for name, vi, en in LEVELS],
        "groups": list(tree.groups),
        "rounding": {
            "mode": _decided("half-up"),
            "digits": _decided("2"),
            "value_digits": _decided("4"),
            "stage": _decided("leaf"),
        },
        "ranking": {
            "basis": _decided("value"),
            "on": _decided("rounded"),
            "ties": {"choice": "competition", "by": "publisher"},
        },
        "missing": _decided("zero"),
        "not_applicable": _decided("reduce"),
        "unknown": [
            {
                "vi": "Quyết định (bịa đặt) không nói đơn vị bằng điểm thì xếp thế nào.",
                "en": "The (made-up) decision does not say how equal units are ranked.",
            }
        ],
        "tree": _branch(tree.root, tree.groups),
    }
    if views:
        said["views"] = _views(tree)
    return said


def _decided(choice: str) -> dict[str, str]:
    return {"choice": choice, "by": "decision"}


def _named(code: str, vi: str, en: str) -> dict[str, Any]:
    return {**({"code": code} if code else {}), "name": {"vi": vi, "en": en}}


def _maxima(maxima: dict[str, str], groups: tuple[str, ...]) -> dict[str, str]:
    return {group: maxima.get(group, "not-applicable") for group in groups}


def _branch(node: Branch, groups: tuple[str, ...]) -> dict[str, Any]:
    children = [_branch(part, groups) if isinstance(part, Branch) else _leaf(part, groups) for part in node.parts]
    head = {"id": node.id, **_named(node.code, node.vi, node.en), "max": _maxima(node.maxima, groups)}
    return {**head, **node.keys, "children": children}


def _leaf(leaf: Leaf, groups: tuple[str, ...]) -> dict[str, Any]:
    keys = dict(leaf.keys)
    head = {"id": leaf.id, **_named(keys.pop("code"), leaf.vi, leaf.en), "max": _maxima(leaf.maxima, groups)}
    said: dict[str, Any] = {**head, **keys, "inputs": _inputs(leaf), "rule": _rule(leaf.rule)}
    rules = {group: _rule(rule) for group, rule in leaf.rules.items() if group in groups}
    if rules:
        said["rules"] = rules
    examples = [_example(one, leaf, groups) for one in leaf.examples]
    return {**said, **({"examples": examples} if examples else {})}


def _rule(rule: Rule) -> dict[str, Any]:
    return rule.rule


def _inputs(leaf: Leaf) -> dict[str, Any]:
    found: dict[str, Taken] = {}
    for rule in (leaf.rule, *leaf.rules.values()):
        found |= {one.id: one for one in rule.inputs}
    return {name: {"kind": one.kind, "name": {"vi": one.vi, "en": one.en}, **one.keys} for name, one in found.items()}


def _example(one: Example, leaf: Leaf, groups: tuple[str, ...]) -> dict[str, Any]:
    applies = [group for group in groups if group in leaf.maxima]
    same = len({leaf.maxima[group] for group in applies}) == 1 and not leaf.rules
    group = one.group or ("" if same else applies[0])
    others = {} if one.others is None else {"others": one.others}
    return {**({"group": group} if group else {}), "inputs": one.inputs, **others, "points": one.points}


def _views(tree: Tree) -> dict[str, Any]:
    components = {part.id: part for pillar in tree.root.parts if isinstance(pillar, Branch) for part in pillar.parts}
    nodes: list[dict[str, Any]] = []
    for name, (vi, en, of) in later.VIEWS.items():
        parts = [part for part in map(components.get, of) if isinstance(part, Branch)]
        maxima = Branch(name, "", vi, en, tuple(parts)).maxima
        nodes.append({"id": name, "name": {"vi": vi, "en": en}, "max": _maxima(maxima, tree.groups), "of": list(of)})
    return {"level": {"id": "goc-nhin", "name": {"vi": "góc nhìn", "en": "view"}}, "nodes": nodes}
