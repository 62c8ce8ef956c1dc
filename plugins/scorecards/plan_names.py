"""What a plan names, as links: its agencies, its nodes, its documents."""

from collections.abc import Iterable

from plugins.scorecards import links
from plugins.scorecards.cells import node_title
from plugins.scorecards.lives import Lives
from plugins.scorecards.page import Link
from scoring.model.plan import Plan
from scoring.results import EditionResult


class PlanNames:
    """The names of the plan of `lives`' index in its language."""

    def __init__(self, lives: Lives, plan: Plan) -> None:
        self.index, self.plan, self.language, self.lives = lives.index, plan, lives.language, lives

    @property
    def edition(self) -> EditionResult | None:
        """The last edition, not by quarter, by the plan's method, and of the plan's unit where it has one."""
        for edition in reversed(self.index.yearly):
            if edition.edition.method == self.plan.method and self.plan.unit in (None, *edition.groups_of):
                return edition
        return None

    @property
    def whose(self) -> str:
        """Of whom the plan is: its unit, or the whole index."""
        if self.plan.unit is None:
            return self.index.index.short.say(self.language.code)
        return self.lives.names.of(self.index.units[self.plan.unit])

    def node(self, node: str) -> Link:
        """A node with its page in that edition, else the page of the method."""
        title = node_title(self.language, self.index.methods[self.plan.method].nodes[node])
        if self.edition is None:
            return Link(title, links.method(self.index.id, self.plan.method))
        return Link(title, links.node(self.index.id, self.edition.id, node))

    def nodes(self, nodes: Iterable[str]) -> tuple[Link, ...]:
        """Some nodes."""
        return tuple(map(self.node, nodes))

    def name(self, agency: str) -> str:
        """The name of an agency: its own, or its unit's."""
        found = self.plan.agencies[agency]
        if found.unit is not None:
            return self.lives.names.of(self.index.units[found.unit])
        return found.name.say(self.language.code) if found.name else agency

    def agency(self, agency: str) -> Link:
        """An agency with its page."""
        return Link(self.name(agency), links.agency(self.index.id, agency))

    def agencies(self, agencies: Iterable[str] | None) -> tuple[Link, ...] | None:
        """Some agencies; None where it is not known which."""
        return None if agencies is None else tuple(map(self.agency, agencies))

    def source(self, source: str | None) -> str:
        """A document in words: the plan's own where none is named."""
        return self.lives.source(self.index.index.sources[source or self.plan.document])
