"""What a filled workbook says of a unit, put into that unit's rows of inputs.csv; all else in them stays."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from scoring.faults import Faults, Kind, Place, imported
from scoring.faults.importing import BLANK, DECIDED, HALF
from scoring.importing.beside import explained
from scoring.importing.filled import Filled, Side
from scoring.importing.target import Context
from scoring.model.node import Node
from scoring.model.rows import InputRow

_UNSAID, _UNVERIFIED = "not-submitted", "not-verified"
_OPEN = (_UNSAID, _UNVERIFIED)
"""What a unit itself may say in place of figures, and what its figures may replace. The rest the office decides."""


@dataclass
class UnitRows:
    """The rows of one unit while a workbook is put into them."""

    context: Context
    side: Side
    filled: Filled
    rows: list[InputRow]
    inputs: Place
    """The file of the rows, for what is told of one."""
    faults: Faults
    _told: dict[tuple[Kind, str], list[str]] = field(default_factory=dict)

    def merged(self) -> list[InputRow]:
        """The rows afterwards, those of a leaf together; what cannot be is told."""
        own, unit = self.filled.own, self.filled.unit
        leaves = [*self.context.leaves_of(unit)]
        if not own.inputs and not own.statuses:
            self.faults.add(BLANK, self.filled.place, unit=unit, node=self.context.method.tree.id)
            return self.rows
        before = {(row.node, row.input) for row in self.rows}
        # A new edition is begun with a row for each figure, and nothing in it.
        self.rows = [row for row in self.rows if any(cell is not None for cell in row[3:9])]
        for leaf in leaves:
            names = leaf.inputs_for(self.filled.book.head.group)
            figures = {name: own.inputs[leaf.id, name] for name in names if (leaf.id, name) in own.inputs}
            if figures:
                self._figures(leaf, figures, [*names])
            else:
                self._status(leaf, own.statuses.get(leaf.id))
        self._tell()
        self.rows = explained(self.filled, self.rows, self.side, self.faults)
        self._together(leaves)
        return self.rows if {(row.node, row.input) for row in self.rows} == before else self._ordered()

    def _figures(self, leaf: Node, figures: Mapping[str, str], names: list[str]) -> None:
        covering = self._covering(leaf)
        if covering:
            if self.side == "self" and covering.status not in _OPEN:
                self._decided(leaf, next(iter(figures)), next(iter(figures.values())), covering)
                return
            self._uncover(covering)
            self.rows = [row for row in self.rows if (row.node, row.input) != (leaf.id, None)]
            told = {"node": leaf.id, "unit": self.filled.unit, "status": covering.status}
            self.faults.add(imported.REPLACED, self._line(covering), **told)
        there = {row.input: number for number, row in enumerate(self.rows) if row.node == leaf.id}
        for name in names:
            if name in figures and name in there:
                self.rows[there[name]] = self._with(self.rows[there[name]], figures[name])
            elif name in figures:
                self.rows.append(self._with(self._new(leaf.id, name), figures[name]))
            elif name not in there:
                said = {"unit": self.filled.unit, "node": leaf.id, "input": name}
                self.faults.add(HALF, self.filled.at(leaf.id, name), **said)

    def _status(self, leaf: Node, said: str | None) -> None:
        covering = self._covering(leaf)
        figures = [row for row in self.rows if row.node == leaf.id and row.input is not None]
        if said is None:
            if not covering and not figures:
                self._count(imported.UNSAID, "", leaf.id)
                self.rows.append(self._nothing(leaf.id))
        elif self.side == "verified":
            self._found(leaf, said, covering, figures)
        else:
            self._said(leaf, said, covering, figures)

    def _found(self, leaf: Node, said: str, covering: InputRow | None, figures: list[InputRow]) -> None:
        """The office found no figure."""
        if said == _UNVERIFIED and figures and all(row.claimed is not None for row in figures):
            # The claim stands, and nothing of it is accepted.
            self.rows = [row._replace(verified=None) if row.node == leaf.id else row for row in self.rows]
        elif figures:
            told = {"node": leaf.id, "unit": self.filled.unit, "status": said, "n": len(figures)}
            self.faults.add(imported.DROPPED, self._line(figures[0]), **told)
            self._instead(leaf, said, figures)
        elif covering is None:
            self.rows.append(self._new(leaf.id, None)._replace(status=said))
        elif covering.status != said:
            self._uncover(covering)
            self.rows = [row._replace(status=said) if row.node == leaf.id else row for row in self.rows]

    def _said(self, leaf: Node, said: str, covering: InputRow | None, figures: list[InputRow]) -> None:
        """The unit itself gives no figure: only that it handed in none is its own to say."""
        status = _UNSAID if said == _UNSAID else _UNVERIFIED
        if said not in _OPEN:
            self._count(imported.CLAIMED, said, leaf.id)
        if decided := next((row for row in figures if row.verified is not None), None):
            self._decided(leaf, "", said, decided)
        elif figures:
            told = {"node": leaf.id, "unit": self.filled.unit, "status": status, "n": len(figures)}
            self.faults.add(imported.DROPPED, self._line(figures[0]), **told)
            self._instead(leaf, status, figures)
        elif covering is None:
            self.rows.append(self._new(leaf.id, None)._replace(status=status))
        elif covering.node == leaf.id and covering.status in _OPEN:
            self.rows = [row._replace(status=status) if row is covering else row for row in self.rows]

    def _covering(self, leaf: Node) -> InputRow | None:
        """The row whose status holds for the leaf: its own, or that of the nearest node above."""
        statuses = {row.node: row for row in self.rows if row.status}
        return next((statuses[node] for node in self.context.method.above(leaf.id) if node in statuses), None)

    def _uncover(self, covering: InputRow) -> None:
        """A status that covers several leaves becomes a row on each of them."""
        below = [leaf.id for leaf in self.context.leaves_of(self.filled.unit) if self._covering(leaf) is covering]
        if below != [covering.node]:
            self.rows = [row for row in self.rows if row is not covering]
            self.rows += [covering._replace(node=node) for node in below]

    def _instead(self, leaf: Node, status: str, figures: list[InputRow]) -> None:
        """A status in place of the figures of a leaf, with the reason and the evidence of the first."""
        self.rows = [row for row in self.rows if row not in figures]
        self.rows.append(figures[0]._replace(input=None, claimed=None, verified=None, status=status))

    def _together(self, leaves: list[Node]) -> None:
        """A node below which nothing was handed in has one row; a unit that handed in nothing has one on the root."""
        method = self.context.method
        for node in method.nodes.values():
            below = {leaf.id for leaf in leaves if node.id in method.above(leaf.id)}
            new = [row for row in self.rows if row.node in below and row == self._nothing(row.node)]
            if len(below) > 1 and len(new) == len(below):
                self.rows = [row for row in self.rows if row not in new] + [self._nothing(node.id)]

    def _ordered(self) -> list[InputRow]:
        """The rows in the order of the method, and of a leaf in that of its inputs."""
        nodes = {node: number for number, node in enumerate(self.context.method.nodes)}
        return sorted(self.rows, key=lambda row: (nodes.get(row.node, len(nodes)), self._input_order(row)))

    def _input_order(self, row: InputRow) -> int:
        node = self.context.method.nodes.get(row.node)
        names = [*node.inputs] if node else []
        return -1 if row.input is None else names.index(row.input) if row.input in names else len(names)

    def _new(self, node: str, name: str | None) -> InputRow:
        return InputRow(self.filled.unit, node, name, None, None, None, None, None, None, 0)

    def _nothing(self, node: str) -> InputRow:
        return self._new(node, None)._replace(status=_UNSAID)

    def _with(self, row: InputRow, text: str) -> InputRow:
        return row._replace(claimed=text) if self.side == "self" else row._replace(verified=text)

    def _line(self, row: InputRow) -> Place:
        return self.inputs._replace(line=max(row.line, 1))

    def _decided(self, leaf: Node, name: str, found: str, row: InputRow) -> None:
        there = row.status or row.verified
        self.faults.add(DECIDED, self.filled.at(leaf.id, name), found=found, node=leaf.id, there=there, line=row.line)

    def _count(self, kind: Kind, found: str, leaf: str) -> None:
        self._told.setdefault((kind, found), []).append(leaf)

    def _tell(self) -> None:
        """What of the workbook was entered otherwise than it stands there."""
        for (kind, found), leaves in self._told.items():
            self.faults.add(kind, self.filled.at(leaves[0]), n=len(leaves), node=leaves[0], found=found)
