"""What a unit reported and what was published of it, as plain data: the self-check starts from it."""

from collections.abc import Callable, Iterator

from scoring.compact import compact, members_of, once
from scoring.engine.group import GroupResult
from scoring.engine.leaves import others_of
from scoring.model.figure import Figure
from scoring.model.node import Node
from scoring.numbers import shortest
from scoring.results import EditionResult
from scoring.rules.json import as_json, exact_text
from scoring.rules.tree import Best
from scoring.self_check.given import Given

_ABOUT = ("inputs", "points", "statuses", "others", "overrides", "published")
"""What a document says of nodes: of each kind an object with a member a node."""


def unit_documents(edition: EditionResult, group: GroupResult) -> Iterator[tuple[str, str]]:
    """Every unit of the group with its document as JSON.

    It holds verified inputs or the status in their stead, the best of the others, the council's decisions, and what is
    published. In a method without rules `points` are the leaves' published ones.
    """
    given, columns = Given(edition, group), {name: list[list[str]]() for name in _ABOUT}
    for node in edition.method.places.values():
        columns["published"].append(_each(group, node, _published))
        if not (node.children or node.of):
            for name, column in _leaf(group, node, given).items():
                columns[name].append(column)
    head = members_of(
        {
            "edition": edition.id,
            "group": group.id,
            "method": edition.edition.method,
            "digest": edition.files.digest,
        }
    )
    for unit, *cells in zip(group.units, *(zip(*columns[name], strict=True) for name in _ABOUT), strict=True):
        about = ",".join(f'"{name}":{{{",".join(filter(None, of))}}}' for name, of in zip(_ABOUT, cells, strict=True))
        yield unit.id, f'{{"unit":{compact(unit.id)},{head},{about}}}'


def best_key(best: Best) -> str:
    """How documents name a best of the group: its tree as compact JSON."""
    return compact(as_json(best))


def _leaf(group: GroupResult, leaf: Node, given: Given) -> dict[str, list[str]]:
    """For each unit the members of its document, '' where there is none."""
    names = leaf.inputs_for(group.id)
    inputs = once(given.verified(leaf), lambda texts: _member(leaf, dict(zip(names, texts or (), strict=False))))
    ruled = [figure and (figure.by_rule or figure) for figure in group.column(leaf.id)]
    kinds = given.kinds(leaf)
    both = [*zip(ruled, kinds, strict=True)]
    return {
        "inputs": [member if kind == "inputs" else "" for member, kind in zip(inputs, kinds, strict=True)],
        "points": [_member(leaf, figure.text) if figure and kind == "points" else "" for figure, kind in both],
        "statuses": [_member(leaf, figure.status) if figure and kind == "statuses" else "" for figure, kind in both],
        "others": _others(group, leaf),
        "overrides": _each(group, leaf, _override),
    }


def _each(group: GroupResult, node: Node, said: Callable[[GroupResult, Node, Figure], str]) -> list[str]:
    """The member that is made of each unit's figure, '' where there is none."""
    figures = group.coded(node.id)
    return figures.spread(["" if figure is None else said(group, node, figure) for figure in figures.different])


def _member(node: Node, value: object) -> str:
    return f'"{node.id}":{compact(value)}'


def _override(group: GroupResult, node: Node, figure: Figure) -> str:
    return "" if figure.by_rule is None or figure.points is None else _member(node, exact_text(figure.points))


def _others(group: GroupResult, leaf: Node) -> list[str]:
    if leaf.id not in group.others:
        return [""] * len(group.units)
    keys = {peers: best_key(peers) for peers in group.others[leaf.id]}
    bests = (others_of(group.others, leaf.id, place) for place in range(len(group.units)))
    found = ({keys[peers]: exact_text(value) for peers, value in best.items()} for best in bests)
    return [_member(leaf, best) if best else "" for best in found]


def _published(group: GroupResult, node: Node, figure: Figure) -> str:
    if figure.scale != "points":
        return ""
    maximum = figure.maximum if figure.maximum is not None else node.maximum(group.id)
    said = {
        "points": figure.text,
        "status": figure.status,
        "maximum": None if maximum is None else shortest(maximum),
        "value": group.value_text(figure),
    }
    return _member(node, said)
