"""A method by itself: ids, maxima that add up, rules that fit their inputs and maxima."""

from collections.abc import Sequence
from fractions import Fraction

from scoring.faults import Faults, Place, keys, nearest, totals
from scoring.faults import rules as rule_faults
from scoring.faults.values import TWICE
from scoring.model.folder import IndexFiles, MethodFile, Path
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.numbers import shortest

_TREE_ALONE = ("children", "inputs", "rule", "rules", "examples", "only", "weight", "missing", "not_applicable")
"""Keys of a node of the tree that a view does not take."""


def check(index: IndexFiles, faults: Faults) -> None:
    for method in index.methods.values():
        for number, group in enumerate(method.method.groups):
            if group not in index.index.groups:
                place = method.places.at("groups", number)
                faults.add(keys.GROUP, place, found=group, near=nearest(group, index.index.groups))
        _twice("groups", method.method.groups, method, faults)
        _twice("levels", [level.id for level in method.method.levels], method, faults)
        _reduce(("missing", "choice"), method.method.missing.choice, method, faults)
        _reduce(("not_applicable", "choice"), method.method.not_applicable.choice, method, faults)
        _root(method, faults)
        seen: dict[str, Place] = {}
        for node, path in method.walk():
            place = method.places.at(*path, "id")
            other = seen.setdefault(node.id, place)
            if other != place:
                faults.add(keys.NODE_TWICE, place, found=node.id, other=other.line)
            _reduce((*path, "missing"), node.missing, method, faults)
            _reduce((*path, "not_applicable"), node.not_applicable, method, faults)
            if node.of:
                faults.add(totals.VIEW, method.places.at(*path, "of"), node=node.id)
            _node(method.method, node, path.count("children"), place, faults)
            _keys(method, node, path, faults)
            _alike(method, node, path, faults)
            for number, unit in enumerate(node.only):
                if unit not in index.units and not index.unit_places.may_hold(unit):
                    near = nearest(unit, index.units)
                    faults.add(keys.UNIT, method.places.at(*path, "only", number), found=unit, near=near)
        for number, view in enumerate(method.method.views.nodes if method.method.views else ()):
            _view(method, view, ("views", "nodes", number), seen, faults)


def _twice(key: str, names: Sequence[str], method: MethodFile, faults: Faults) -> None:
    for number, name in enumerate(names):
        if name in names[:number]:
            place = method.places.at(key, number, "id") if key == "levels" else method.places.at(key, number)
            faults.add(TWICE, place, found=name)


def _alike(method: MethodFile, node: Node, path: Path, faults: Faults) -> None:
    """Parts of `node` that readers of one group cannot tell apart by code or name."""
    for at, texts in (
        (("code",), [part.code for part in node.children]),
        (("name", "vi"), [part.name.vi for part in node.children]),
    ):
        seen: dict[tuple[str, str], Node] = {}
        for number, (part, text) in enumerate(zip(node.children, texts, strict=True)):
            places = [(group, text) for group in part.max if text and part.applies(group)]
            other = next((seen[place] for place in places if place in seen), None)
            if other and other.id != part.id:
                place = method.places.at(*path, "children", number, *at)
                faults.add(rule_faults.ALIKE, place, key=f"{other.id} {part.id}", found=text)
            seen |= dict.fromkeys(places, part)


def _reduce(path: Path, policy: str | None, method: MethodFile, faults: Faults) -> None:
    if policy == "reduce" and method.method.ranking.basis.choice == "points":
        faults.add(totals.REDUCE, method.places.at(*path))


def _root(method: MethodFile, faults: Faults) -> None:
    root = method.method.tree
    for group in method.method.groups:
        if not root.applies(group):
            faults.add(totals.ROOT, method.places.at("tree", "max", group), node=root.id, group=group)


def _node(rules: Method, node: Node, depth: int, place: Place, faults: Faults) -> None:
    if depth >= len(rules.levels):
        faults.add(totals.DEPTH, place, node=node.id, depth=depth + 1, levels=len(rules.levels))
    wrong = set(rules.groups) ^ set(node.max)
    # What the root lacks too is wrong of the list of groups, and told once.
    if node is not rules.tree:
        wrong -= set(rules.groups) ^ set(rules.tree.max)
    for group in sorted(wrong):
        faults.add(keys.GROUP, place, found=f"{node.id}.max.{group}", near=", ".join(rules.groups))
    if node.children and (node.rule or node.rules or node.inputs or node.examples):
        faults.add(totals.KIDS, place, node=node.id)
    if (node.parts == "unknown" and node.children) or (node.parts == "partial" and not node.children):
        faults.add(totals.PARTS, place, node=node.id, found=node.parts, n=len(node.children))
    if node.children:
        for group in dict.fromkeys(rules.groups):
            _adds_up(node, node.children, group, place, faults)
            if node.total == "weighted-mean":
                _weights(node, group, place, faults)


def _adds_up(node: Node, children: Sequence[Node], group: str, place: Place, faults: Faults) -> None:
    parts = [child.maximum(group) for child in children if child.applies(group)]
    known = [part for part in parts if part is not None]
    total, maximum = sum(known, Fraction(0)), node.maximum(group)
    if node.total == "best":
        total = max(known, default=total)
    if not node.applies(group):
        wrong = bool(parts)
    elif not parts:
        wrong = True
    else:
        if node.total in ("points-over-maximum", "weighted-mean"):
            return
        # With a part unknown the others must still leave room for it.
        complete = len(known) == len(parts) and node.parts == "whole"
        wrong = maximum is not None and (total != maximum if complete else total > maximum)
    if wrong:
        faults.add(
            totals.MAXIMA,
            place,
            node=node.id,
            group=group,
            found=_said(node, group),
            sum=shortest(total),
            terms=" + ".join(map(shortest, known)) or "0",
        )


def _keys(method: MethodFile, node: Node, path: Path, faults: Faults) -> None:
    """Keys that only some nodes take: how parts make a total, and the weight of a part."""
    weighted = {
        child.id
        for parent in method.method.nodes.values()
        if parent.total == "weighted-mean"
        for child in parent.children
    }
    wrong = {
        "total": not node.children,
        "coverage": not node.children,
        "weights": node.total != "weighted-mean",
        "weight": node.id not in weighted,
    }
    for key in ("total", "coverage", "weights", "weight"):
        if key in node.model_fields_set and wrong[key]:
            faults.add(rule_faults.TOTAL, method.places.at(*path, key), node=node.id, key=key)


def _weights(node: Node, group: str, place: Place, faults: Faults) -> None:
    """Weights are used as given; each part that applies has one, above 0 and out of something, and they total."""
    parts = [child for child in node.children if child.applies(group)]
    weights = [child.weight or Fraction(0) for child in parts]
    empty = any(child.maximum(group) == 0 for child in parts)
    if parts and (sum(weights, Fraction(0)) != node.weights or not all(weights) or empty):
        terms = " + ".join(map(shortest, weights))
        said = {"sum": shortest(sum(weights, Fraction(0))), "terms": terms, "found": shortest(node.weights)}
        faults.add(rule_faults.WEIGHTS, place, node=node.id, group=group, **said)


def _view(method: MethodFile, view: Node, path: Path, seen: dict[str, Place], faults: Faults) -> None:
    """A view has an id of its own, and its maximum is that of the nodes that it puts together."""
    place = method.places.at(*path, "id")
    other = seen.setdefault(view.id, place)
    if other != place:
        faults.add(keys.NODE_TWICE, place, found=view.id, other=other.line)
    for key in _TREE_ALONE:
        if getattr(view, key):
            faults.add(totals.VIEW, method.places.at(*path, key), node=view.id)
    if not view.of:
        faults.add(totals.VIEW, place, node=view.id)
    rules = method.method
    for group in sorted(set(rules.groups) ^ set(view.max)):
        faults.add(keys.GROUP, place, found=f"{view.id}.max.{group}", near=", ".join(rules.groups))
    for number, name in enumerate(view.of):
        if name not in rules.nodes:
            found = method.places.at(*path, "of", number)
            faults.add(keys.NODE, found, found=name, near=nearest(name, rules.nodes))
    parts = [rules.nodes[name] for name in view.of if name in rules.nodes]
    if parts and len(parts) == len(view.of):
        for group in dict.fromkeys(rules.groups):
            _adds_up(view, parts, group, place, faults)


def _said(node: Node, group: str) -> str:
    said = node.max.get(group, "-")
    return shortest(said) if isinstance(said, Fraction) else said
