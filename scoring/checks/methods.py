"""A method by itself: ids, maxima that add up, rules that fit their inputs and maxima."""

from fractions import Fraction

from scoring.faults import Faults, Place, keys, nearest, totals
from scoring.model.folder import IndexFiles, MethodFile
from scoring.model.method import Node
from scoring.numbers import shortest
from scoring.rules.tree import inputs_of


def check(index: IndexFiles, faults: Faults) -> None:
    for method in index.methods.values():
        for number, group in enumerate(method.method.groups):
            if group not in index.index.groups:
                place = method.places.at("groups", number)
                faults.add(keys.GROUP, place, found=group, near=nearest(group, index.index.groups))
        _ids(method, faults)
        for node, depth in method.method.tree.walk():
            _node(method, node, depth, faults)


def _ids(method: MethodFile, faults: Faults) -> None:
    seen: dict[str, Place] = {}

    def visit(node: Node, path: tuple[str | int, ...]) -> None:
        place = method.places.at(*path, "id")
        other = seen.setdefault(node.id, place)
        if other != place:
            faults.add(keys.NODE_TWICE, place, found=node.id, other=other.line)
        for number, child in enumerate(node.children):
            visit(child, (*path, "children", number))

    visit(method.method.tree, ("tree",))


def _node(method: MethodFile, node: Node, depth: int, faults: Faults) -> None:
    place = method.node_places[node.id]
    rules = method.method
    if depth >= len(rules.levels):
        faults.add(totals.DEPTH, place, node=node.id, depth=depth + 1, levels=len(rules.levels))
    for group in sorted(set(rules.groups) ^ set(node.max)):
        faults.add(keys.GROUP, place, found=f"{node.id}.max.{group}", near=", ".join(rules.groups))
    if node.children and (node.rule or node.inputs):
        faults.add(totals.KIDS, place, node=node.id)
    if node.children:
        for group in rules.groups:
            _sum(method, node, group, faults)
    _rule(method, node, faults)


def _sum(method: MethodFile, node: Node, group: str, faults: Faults) -> None:
    parts = [child.maximum(group) for child in node.children if child.applies(group)]
    if not node.applies(group):
        wrong = bool(parts)
    else:
        known = [part for part in parts if part is not None]
        wrong = not parts or (
            len(known) == len(parts) and node.maximum(group) is not None and sum(known) != node.maximum(group)
        )
    if wrong:
        known = [part for part in parts if part is not None]
        faults.add(
            totals.MAXIMA,
            method.node_places[node.id],
            node=node.id,
            group=group,
            found=_said(node, group),
            sum=shortest(sum(known, Fraction(0))),
            terms=" + ".join(map(shortest, known)) or "0",
        )


def _said(node: Node, group: str) -> str:
    said = node.max.get(group, "-")
    return shortest(said) if isinstance(said, Fraction) else said


def _rule(method: MethodFile, node: Node, faults: Faults) -> None:
    place = method.node_places[node.id]
    used = inputs_of(node.rule.tree()) if node.rule else frozenset[str]()
    for name in sorted(used ^ set(node.inputs)):
        others = set(node.inputs) | used
        faults.add(totals.RULE_INPUT, place, node=node.id, found=name, near=nearest(name, others - {name}))
    if node.rule is None:
        return
    for name, kind in node.rule.kinds().items():
        if name in node.inputs and node.inputs[name].kind != kind:
            faults.add(totals.RULE_KIND, place, node=node.id, input=name, found=node.inputs[name].kind, wanted=kind)
    for group in method.method.groups:
        maximum = node.maximum(group)
        if maximum is not None and node.rule.highest(maximum) > maximum:
            highest = shortest(node.rule.highest(maximum))
            faults.add(totals.RULE_MAX, place, node=node.id, found=highest, max=shortest(maximum))
