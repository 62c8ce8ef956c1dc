"""A unit's rows for its page. Where nothing but numbers is to be said of a node, one row with these left open is made
for all units: a country has a third of a million rows, and to make and print each anew would be most of a build."""

from collections.abc import Iterable

from plugins.scorecards.leaf_column import LeafColumn
from plugins.scorecards.open_row import Traced
from plugins.scorecards.profile import Profile
from plugins.scorecards.total_column import TotalColumn


class OpenRows:
    """The rows of the units of one profile; `units` are those that are asked for."""

    def __init__(self, profile: Profile, units: Iterable[str]) -> None:
        self._places = {unit: place for place, unit in enumerate(units)}
        own = tuple(self._places)
        self._tree = [
            (TotalColumn if node.children else LeafColumn)(profile, node, depth, own) for node, depth in profile.tree
        ]
        self._views = [LeafColumn(profile, view, 1, own) for view in profile.views]

    def rows(self, unit: str) -> tuple[Traced, ...]:
        """Every node that applies to the group, in the order of the method."""
        place = self._places[unit]
        return tuple([column.row(place) for column in self._tree])

    def view_rows(self, unit: str) -> tuple[Traced, ...]:
        """Every view that applies to the group."""
        place = self._places[unit]
        return tuple([column.row(place) for column in self._views])
