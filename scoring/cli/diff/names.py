"""What ids of a change are called: by the later side where it knows them, else by the one before."""

from collections.abc import Iterator

from scoring.base import Bilingual
from scoring.change.difference import Difference
from scoring.cli.diff.speech import Speech
from scoring.faults import visible
from scoring.model.folder import EditionFiles, IndexFiles


class Names:
    """Names in the first language of a report; an id that nothing names stands for itself."""

    def __init__(self, difference: Difference, speech: Speech) -> None:
        self._sides = difference.head, difference.base
        self._code = speech.code

    def edition(self, index: str, edition: str) -> str:
        """'Tỉnh Mẫu 2023'."""
        return f"{self.index(index)} {edition}"

    def index(self, index: str) -> str:
        """The short name of an index."""
        return next((self._said(files.index.short) for files in self._indices(index)), index)

    def group(self, index: str, edition: str, group: str) -> str:
        """'Tỉnh Mẫu 2023, Sở, ban, ngành'."""
        known = (files.index.groups.get(group) for files in self._indices(index))
        name = next((self._said(found.name) for found in known if found), group)
        return f"{self.edition(index, edition)}: {name}"

    def unit(self, index: str, edition: str, group: str, unit: str) -> str:
        """The unit's name on the edition's day."""
        for files, found in self._editions(index, edition):
            day = found.edition.units_as_of.get(group)
            if unit in files.units and day:
                name = files.units[unit].on(day) or files.units[unit].latest
                return visible(name.name_vi if self._code == "vi" else name.name_en)
        return unit

    def node(self, index: str, edition: str, node: str) -> str:
        """The name of a node, after its code where it has one."""
        for files, found in self._editions(index, edition):
            method = files.methods.get(found.edition.method)
            place = method.method.places.get(node) if method else None
            if place:
                return f"{place.code} {self._said(place.name)}" if place.code else self._said(place.name)
        return node

    def by_value(self, index: str, edition: str) -> bool:
        """Whether the edition's method ranks by value."""
        methods = (files.methods.get(found.edition.method) for files, found in self._editions(index, edition))
        return any(method is not None and method.method.ranking.basis.choice == "value" for method in methods)

    def _said(self, text: Bilingual) -> str:
        return visible(text.say(self._code))

    def _indices(self, index: str) -> Iterator[IndexFiles]:
        return (side.indices[index] for side in self._sides if index in side.indices)

    def _editions(self, index: str, edition: str) -> Iterator[tuple[IndexFiles, EditionFiles]]:
        return ((files, files.editions[edition]) for files in self._indices(index) if edition in files.editions)
