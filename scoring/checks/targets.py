"""Targets of `plan.yaml`: each has the keys of its scale, and can be reached."""

from fractions import Fraction

from scoring.faults import Faults, Place
from scoring.faults import plan as say
from scoring.model.folder import IndexFiles, PlanFile
from scoring.model.plan import Target
from scoring.numbers import shortest


def check(index: IndexFiles, faults: Faults) -> None:
    if index.plan is not None:
        for number, target in enumerate(index.plan.plan.targets):
            _check(index, index.plan, number, target, faults)


def _check(index: IndexFiles, file: PlanFile, number: int, target: Target, faults: Faults) -> None:
    def at(key: str) -> Place:
        return file.places.at("targets", number, key)

    rank = target.scale == "rank"
    if rank != (target.of is not None) or (rank and target.unit is None):
        faults.add(say.SCALE, at("scale"), scale=target.scale)
    elif target.of is not None:
        if target.figure.denominator != 1 or not 1 <= target.figure <= target.of:
            faults.add(say.TARGET, at("figure"), found=shortest(target.figure), n=target.of)
    else:
        node, most = _most(index, file, target)
        if most is not None and target.figure > most:
            said = {"found": shortest(target.figure), "max": shortest(most), "node": node}
            faults.add(say.HIGH, at("figure"), **said)
    unit = index.units.get(target.unit or "")
    if unit and target.group in index.index.groups and target.group not in unit.groups:
        known = ", ".join(sorted(unit.groups))
        faults.add(say.GROUP, at("group"), unit=unit.id, group=target.group, known=known)
    if target.by < file.plan.starts:
        faults.add(say.EARLY, at("by"), found=target.by, starts=file.plan.starts)


def _most(index: IndexFiles, file: PlanFile, target: Target) -> tuple[str, Fraction | None]:
    """The node of a target and the most that there is at it; None where that is not known."""
    method = index.methods.get(file.plan.method)
    root = method.method.tree if method else None
    node = method.method.nodes.get(target.node) if method and target.node else root
    name = node.id if node else target.node or ""
    if node is not None and not node.applies(target.group):
        return name, Fraction(0)
    if target.scale == "value":
        return name, Fraction(1)
    return name, node.maximum(target.group) if node else None
