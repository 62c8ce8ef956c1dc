"""The rows of a node with parts: what differs are the points, its own and those of its parts."""

from plugins.scorecards.open_row import REACHED, Column, Filled, slot
from plugins.scorecards.own_units import Own
from plugins.scorecards.profile import NodeRow
from scoring.explain import SIMPLE, result, units
from scoring.model.node import Node


class TotalColumn(Column):
    """The rows of one node. Of a total that reads more than the points of its parts each row is made by itself."""

    def __init__(self, own: Own, node: Node, depth: int) -> None:
        super().__init__(own, node, depth)
        self.simple = SIMPLE.get(node.total)
        self.parts = [own.texts(part.id) for part in node.children if part.applies(own.profile.group.id)]

    def row(self, place: int) -> Filled[NodeRow]:
        """The row of the unit at `place`."""
        figure, claim, simple, said = self.figures[place], self.claims[place], self.simple, self.own.said
        if simple is None or figure is None or figure.text is None or place in self.telling:
            return self.whole(place)
        points = [text for texts in self.parts if (text := texts[place]) is not None]
        if not points or len(points) < len(self.parts):
            return self.whole(place)
        same = simple.points(map(units, points)) == units(figure.text)
        claimed = claim.text if claim is not None else None
        key = (same, claimed is None, figure.maximum is None, where := self.own.where(place, self.node.id))
        form = self.forms.get(key)
        if form is None:
            made = result(simple.line([slot(turn) for turn in range(len(points))]), REACHED, same=same)
            form = self.forms[key] = self.opened(place, made, (), where)
        return form, [said[claimed or "0"], said[figure.text], self.maximum(figure), *map(said.__getitem__, points)]
