"""The rows of a node with parts: what differs are the points, its own and those of its parts."""

from collections.abc import Sequence

from plugins.scorecards.open_row import REACHED, Column, Traced, figures_of, plain, slot
from plugins.scorecards.profile import Profile
from scoring.explain import SIMPLE, result, units
from scoring.model.node import Node


class TotalColumn(Column):
    """The rows of one node. Of a total that reads more than the points of its parts each row is made by itself."""

    def __init__(self, profile: Profile, node: Node, depth: int, units: Sequence[str]) -> None:
        super().__init__(profile, node, depth, units)
        group = profile.group
        self.simple = SIMPLE.get(node.total)
        self.parts = [figures_of(group.figures, part, units) for part in node.children if part.applies(group.id)]

    def row(self, place: int) -> Traced:
        """The row of the unit at `place`."""
        figure, claim = self.figures[place], self.claims[place]
        unit, simple = self.units[place], self.simple
        points = [part.text for figures in self.parts if (part := figures[place]) is not None and part.text is not None]
        if simple is None or figure is None or figure.text is None or not self._plain(place, len(points)):
            return self.whole(place)
        same = simple.points([units(text) for text in points]) == units(figure.text)
        claimed = claim.text if claim is not None else None
        key = (same, claimed is None)
        form = self.forms.get(key)
        if form is None:
            made = result(simple.line([slot(turn) for turn in range(len(points))]), REACHED, same=same)
            form = self.forms[key] = self.opened(place, made, ())
        said = self.said
        numbers = [said[claimed or "0"], said[figure.text], self.maximum(figure)]
        numbers += [said[text] for text in points]
        return Traced(form, numbers, self.profile.where(unit, self.node.id))

    def _plain(self, place: int, parts: int) -> bool:
        """Whether nothing but numbers is to be said of it, and every part has points."""
        whole = parts == len(self.parts) and parts > 0
        return whole and (self.units[place], self.node.id) not in self.profile.singled and plain(self.figures[place])
