"""A unit's rows for its page. Where nothing but numbers is to be said of a node, one row with these left open is made
for all units: a country has a third of a million rows, and to make and print each anew would be most of a build."""

from collections.abc import Iterator

from plugins.scorecards.leaf_column import LeafColumn
from plugins.scorecards.open_row import Filled
from plugins.scorecards.own_units import Own
from plugins.scorecards.page import Link
from plugins.scorecards.profile import NodeRow, Profile
from plugins.scorecards.total_column import TotalColumn


class OpenRows:
    """The rows of the units of one profile."""

    def __init__(self, profile: Profile) -> None:
        self._profile, self._places, own = profile, profile.group.places, Own(profile)
        self._tree = [(TotalColumn if node.children else LeafColumn)(own, node, depth) for node, depth in profile.tree]
        self._views = [LeafColumn(own, view, 1) for view in profile.views]

    def under_appeal(self, unit: str) -> Link | None:
        """To the appeal on the unit's total, or on a part of it."""
        return self._profile.under_appeal.mark(unit, self._profile.group.method.tree.id)

    def rows(self, unit: str) -> Iterator[Filled[NodeRow]]:
        """Every node that applies to the group, in the order of the method; each is made when it is printed."""
        place = self._places[unit]
        return (column.row(place) for column in self._tree)

    def view_rows(self, unit: str) -> Iterator[Filled[NodeRow]] | None:
        """Every view that applies to the group; None where it has none."""
        place = self._places[unit]
        return (column.row(place) for column in self._views) if self._views else None
