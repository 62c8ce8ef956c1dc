"""A method by itself: ids, maxima that add up, rules that fit their inputs and maxima."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from scoring.faults import Faults, Place, keys, nearest, totals
from scoring.faults.values import TWICE
from scoring.model.folder import IndexFiles, MethodFile, Path
from scoring.model.method import Method, Node
from scoring.numbers import shortest
from scoring.rules.tree import inputs_of


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
        for node, path in _walk(method.method.tree, ("tree",)):
            place = method.places.at(*path, "id")
            other = seen.setdefault(node.id, place)
            if other != place:
                faults.add(keys.NODE_TWICE, place, found=node.id, other=other.line)
            _reduce((*path, "missing"), node.missing, method, faults)
            _reduce((*path, "not_applicable"), node.not_applicable, method, faults)
            if node.of:
                faults.add(totals.VIEW, method.places.at(*path, "of"), node=node.id)
            _node(method.method, node, path.count("children"), place, faults)
        for number, view in enumerate(method.method.views.nodes if method.method.views else ()):
            _view(method, view, ("views", "nodes", number), seen, faults)


def _walk(node: Node, path: Path) -> Iterator[tuple[Node, Path]]:
    """`node` and all below it, with the path of each in the file."""
    yield node, path
    for number, child in enumerate(node.children):
        yield from _walk(child, (*path, "children", number))


def _twice(key: str, names: Sequence[str], method: MethodFile, faults: Faults) -> None:
    for number, name in enumerate(names):
        if name in names[:number]:
            place = method.places.at(key, number, "id") if key == "levels" else method.places.at(key, number)
            faults.add(TWICE, place, found=name)


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
    for group in sorted(set(rules.groups) ^ set(node.max)):
        faults.add(keys.GROUP, place, found=f"{node.id}.max.{group}", near=", ".join(rules.groups))
    if node.children and (node.rule or node.inputs):
        faults.add(totals.KIDS, place, node=node.id)
    if (node.parts == "unknown" and node.children) or (node.parts == "partial" and not node.children):
        faults.add(totals.PARTS, place, node=node.id, found=node.parts, n=len(node.children))
    if node.children:
        for group in dict.fromkeys(rules.groups):
            _adds_up(node, node.children, group, place, faults)
    _rule(rules, node, place, faults)


def _adds_up(node: Node, children: Sequence[Node], group: str, place: Place, faults: Faults) -> None:
    parts = [child.maximum(group) for child in children if child.applies(group)]
    known = [part for part in parts if part is not None]
    total, maximum = sum(known, Fraction(0)), node.maximum(group)
    if not node.applies(group):
        wrong = bool(parts)
    elif not parts:
        wrong = True
    else:
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


def _view(method: MethodFile, view: Node, path: Path, seen: dict[str, Place], faults: Faults) -> None:
    """A view has an id of its own, and its maximum is that of the nodes that it puts together."""
    place = method.places.at(*path, "id")
    other = seen.setdefault(view.id, place)
    if other != place:
        faults.add(keys.NODE_TWICE, place, found=view.id, other=other.line)
    for key in ("children", "inputs", "rule", "missing", "not_applicable"):
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


def _rule(rules: Method, node: Node, place: Place, faults: Faults) -> None:
    used = inputs_of(node.rule.tree()) if node.rule else frozenset[str]()
    for name in sorted(used ^ set(node.inputs)):
        others = set(node.inputs) | used
        faults.add(totals.RULE_INPUT, place, node=node.id, found=name, near=nearest(name, others - {name}))
    if node.rule is None:
        return
    for name, kind in node.rule.kinds().items():
        if name in node.inputs and node.inputs[name].kind != kind:
            faults.add(totals.RULE_KIND, place, node=node.id, input=name, found=node.inputs[name].kind, wanted=kind)
    for group in dict.fromkeys(rules.groups):
        maximum = node.maximum(group)
        if maximum is not None and node.rule.highest(maximum) > maximum:
            highest = shortest(node.rule.highest(maximum))
            faults.add(totals.RULE_MAX, place, node=node.id, found=highest, max=shortest(maximum))
