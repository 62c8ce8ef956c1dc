"""The rows of a leaf: what differs are the figures of its inputs, the points, and the branch of the rule that holds."""

from collections.abc import Sequence
from typing import NamedTuple

from markupsafe import escape

from plugins.scorecards.open_row import REACHED, Column, OpenRow, Traced, plain, slot
from plugins.scorecards.profile import Given, Profile
from scoring.explain import result
from scoring.model.node import Node
from scoring.model.rows import InputRow
from scoring.rules.words import Text, deciding, line, shown

_SILENT = (None, None, None, None)
"""Status, reasons and evidence of an input of which nothing is said but what was claimed and verified."""


class _Entry(NamedTuple):
    """One input of all units that claimed the same and of which the same was verified.

    `form`: whether the claim differs, what of the input decides, how its figure holds together in a sum. `numbers`: as
    claimed, as verified, in the sum; escaped.
    """

    form: tuple[bool, str | None, int]
    numbers: tuple[str, str, str]


class LeafColumn(Column):
    """The rows of one leaf."""

    def __init__(self, profile: Profile, node: Node, depth: int, units: Sequence[str]) -> None:
        super().__init__(profile, node, depth, units)
        self.tree = node.trees.get(profile.group.id)
        self.deciding = deciding(self.tree) if self.tree is not None else frozenset[str]()
        self.names: list[str | None] | None = None
        self.known: dict[tuple[str, str | None, str | None], _Entry] = {}
        self.entries: list[list[_Entry] | None] = []
        self.lines: list[list[int]] = []
        for place, unit in enumerate(units):
            rows = profile.edition.inputs.get((unit, node.id), ())
            self.lines.append([row.line for row in rows])
            self.entries.append(self._entries(place, rows))

    def row(self, place: int) -> Traced:
        """The row of the unit at `place`."""
        entries, figure, claim = self.entries[place], self.figures[place], self.claims[place]
        if entries is None or figure is None:
            return self.whole(place)
        claimed = claim.text if claim is not None else None
        key = (figure.exact, claimed is None, *[entry.form for entry in entries])
        form = self.forms.get(key)
        if form is None:
            form = self.forms[key] = self._form(place, entries, same=figure.exact)
        numbers = [self.said[claimed or "0"], self.said[figure.text or "0"], self.maximum(figure)]
        for entry in entries:
            numbers += entry.numbers
        if entries:
            return Traced(form, numbers, self.profile.usual.shown(self.lines[place]))
        return Traced(form, numbers, self.profile.where(self.units[place], self.node.id))

    def _entries(self, place: int, rows: Sequence[InputRow]) -> list[_Entry] | None:
        """The inputs of a unit; None where there is more to be said of it than numbers."""
        if (self.units[place], self.node.id) in self.profile.singled or not plain(self.figures[place]):
            return None
        names = [row.input for row in rows]
        if self.names is None:
            self.names = names
        if self.deciding is None or names != self.names or any(row[5:9] != _SILENT for row in rows):
            return None
        return [self._entry(row.input or "", row.claimed, row.verified) for row in rows]

    def _entry(self, name: str, claimed: str | None, verified: str | None) -> _Entry:
        key = (name, claimed, verified)
        if key not in self.known:
            profile, group = self.profile, self.profile.group.id
            text, binding = "", 0
            if self.tree is not None and verified is not None:
                text, binding = shown(self.node.read(group, name, verified), profile.language.number)
            decides = verified if self.deciding and name in self.deciding else None
            said = [profile.input_words(self.node, name, given) for given in (claimed, verified)]
            numbers = str(escape(said[0])), str(escape(said[1])), str(escape(text))
            self.known[key] = _Entry((claimed != verified, decides, binding), numbers)
        return self.known[key]

    def _form(self, place: int, entries: Sequence[_Entry], *, same: bool) -> OpenRow:
        """The row of all units of the same form, with a unit of them to show which branch holds."""
        inputs: list[Given] = []
        texts: dict[str, Text] = {}
        for turn, (name, entry) in enumerate(zip(self.names or (), entries, strict=True)):
            claims, _, binding = entry.form
            label = self.profile.input_names[self.node.id, name or ""]
            inputs.append(Given(label, slot(3 * turn) if claims else None, slot(3 * turn + 1)))
            texts[name or ""] = slot(3 * turn + 2), binding
        made = None
        if self.tree is not None:
            given = self.profile.explainer.given(self.units[place], self.node)
            made = result(line(self.tree, given, self.profile.language.number, texts), REACHED, same=same)
        return self.opened(place, made, tuple(inputs))
