"""`plan.yaml`: whatever it names is known, and stands once."""

from collections.abc import Collection, Iterator

from scoring.faults import Faults, Kind, keys, nearest
from scoring.faults import plan as say
from scoring.model.folder import IndexFiles, Path, PlanFile
from scoring.model.plan import Plan

Named = Iterator[tuple[str, Path]]
"""Names with the paths at which they stand."""


def check(index: IndexFiles, faults: Faults) -> None:
    if index.plan is not None:
        check = _Check(index, index.plan, faults)
        check.known()
        check.agencies()
        check.once()


class _Check:
    def __init__(self, index: IndexFiles, file: PlanFile, faults: Faults) -> None:
        self.index, self.plan, self.faults = index, file.plan, faults
        self.at = file.places.at

    def known(self) -> None:
        """Every unit, group, document, method, node and agency that is named is there."""
        index, plan = self.index, self.plan
        units = (found for found in _units(plan) if not index.unit_places.may_hold(found[0]))
        self.each(keys.UNIT, units, index.units)
        self.each(
            keys.GROUP, ((one.group, ("targets", n, "group")) for n, one in enumerate(plan.targets)), index.index.groups
        )
        self.each(keys.SOURCE, _sources(plan), index.index.sources)
        self.each(keys.AGENCY, _agencies(plan), plan.agencies)
        for number, report in enumerate(plan.reports):
            received = ((name, ("reports", number, "received", name)) for name in report.received or ())
            self.each(keys.AGENCY, received, report.agencies)
        method = index.methods.get(plan.method)
        if method is not None:
            self.each(keys.NODE, _nodes(plan), method.method.nodes)
        elif not any(index.unread):
            # A method with faults of its own was not read; it may be the one.
            self.each(keys.METHOD, iter([(plan.method, ("method",))]), index.methods)

    def each(self, kind: Kind, named: Named, known: Collection[str]) -> None:
        for found, path in named:
            if found not in known:
                self.faults.add(kind, self.at(*path), found=found, near=nearest(found, known))

    def agencies(self) -> None:
        """An agency is a unit, or has a name."""
        for name, agency in self.plan.agencies.items():
            if (agency.unit is None) == (agency.name is None):
                self.faults.add(say.AGENCY, self.at("agencies", name), found=name)

    def once(self) -> None:
        """Nothing stands twice."""
        plan = self.plan
        self.first((agency.unit, ("agencies", name, "unit")) for name, agency in plan.agencies.items() if agency.unit)
        self.first(_duties(plan))
        self.first((target.key, ("targets", n)) for n, target in enumerate(plan.targets))
        for key, rows in (("actions", plan.actions), ("reports", plan.reports)):
            self.first((row.id, (key, n, "id")) for n, row in enumerate(rows))
        for n, duty in enumerate(plan.duties):
            self.first(_who(("duties", n), duty.lead, duty.supporters))
        for n, action in enumerate(plan.actions):
            self.first((node, ("actions", n, "nodes", m)) for m, node in enumerate(action.nodes))
            self.first(_who(("actions", n), action.lead, action.supporters))
        for n, report in enumerate(plan.reports):
            self.first((name, ("reports", n, "agencies", m)) for m, name in enumerate(report.agencies))

    def first(self, named: Named) -> None:
        seen: dict[str, Path] = {}
        for name, path in named:
            if name in seen:
                other = self.at(*seen[name]).line
                self.faults.add(say.TWICE, self.at(*path), found=name, other=other)
            seen.setdefault(name, path)


def _units(plan: Plan) -> Named:
    if plan.unit is not None:
        yield plan.unit, ("unit",)
    for name, agency in plan.agencies.items():
        if agency.unit is not None:
            yield agency.unit, ("agencies", name, "unit")
    for number, target in enumerate(plan.targets):
        if target.unit is not None:
            yield target.unit, ("targets", number, "unit")


def _sources(plan: Plan) -> Named:
    yield plan.document, ("document",)
    for key, rows in (("targets", plan.targets), ("actions", plan.actions), ("reports", plan.reports)):
        for number, row in enumerate(rows):
            if row.source is not None:
                yield row.source, (key, number, "source")
    for number, action in enumerate(plan.actions):
        if action.evidence is not None:
            yield action.evidence, ("actions", number, "evidence")


def _agencies(plan: Plan) -> Named:
    for number, duty in enumerate(plan.duties):
        yield from _who(("duties", number), duty.lead, duty.supporters)
        if duty.verifier is not None:
            yield duty.verifier, ("duties", number, "verifier")
    for number, action in enumerate(plan.actions):
        yield from _who(("actions", number), action.lead, action.supporters)
    for number, report in enumerate(plan.reports):
        yield from ((name, ("reports", number, "agencies", place)) for place, name in enumerate(report.agencies))


def _who(path: Path, lead: str | None, supporters: tuple[str, ...] | None) -> Named:
    if lead is not None:
        yield lead, (*path, "lead")
    yield from ((name, (*path, "supporters", place)) for place, name in enumerate(supporters or ()))


def _nodes(plan: Plan) -> Named:
    yield from _duties(plan)
    for number, target in enumerate(plan.targets):
        if target.node is not None:
            yield target.node, ("targets", number, "node")
    for number, action in enumerate(plan.actions):
        yield from ((node, ("actions", number, "nodes", place)) for place, node in enumerate(action.nodes))


def _duties(plan: Plan) -> Named:
    for number, duty in enumerate(plan.duties):
        yield from ((node, ("duties", number, "nodes", place)) for place, node in enumerate(duty.nodes))
