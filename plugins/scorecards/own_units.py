"""What the rows of some units are made of: figures, inputs, and numbers in words."""

from collections.abc import Sequence

from plugins.language import Language
from plugins.scorecards.input_columns import InputColumns
from plugins.scorecards.profile import Profile
from scoring.model.figure import Figure
from scoring.model.input_rows import InputRows


class Said(dict[str, str]):
    """Plain numbers in a language's form, each made once. They have nothing to escape."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, text: str) -> str:
        made = self[text] = self._language.number(text)
        return made


class Own:
    """What the rows of `units` are made of, which are units of one profile's group."""

    def __init__(self, profile: Profile, units: Sequence[str]) -> None:
        self.profile, self.units = profile, units
        self.said = Said(profile.language)
        self._places = [profile.group.places[unit] for unit in units]
        rows = InputRows.of(profile.edition.files.inputs or ())
        self.inputs = InputColumns(units, rows)
        self.with_status = {row.unit for row in rows.with_status}
        self._figures: dict[tuple[str, bool], list[Figure | None]] = {}
        self._texts: dict[str, list[str | None]] = {}

    def figures(self, node: str, *, claimed: bool = False) -> list[Figure | None]:
        """The figures at a node, in the order of the units; those that were claimed or those that hold."""
        if (node, claimed) not in self._figures:
            column = self.profile.group.column(node, claimed=claimed)
            self._figures[node, claimed] = [column[place] for place in self._places]
        return self._figures[node, claimed]

    def texts(self, node: str) -> list[str | None]:
        """The points as published at a node, in the order of the units."""
        if node not in self._texts:
            self._texts[node] = [None if figure is None else figure.text for figure in self.figures(node)]
        return self._texts[node]

    def where(self, place: int, node: str) -> str:
        """The line of the status in place of inputs; most units have none."""
        unit = self.units[place]
        return self.profile.where(unit, node) if unit in self.with_status else ""
