"""What the rows of units are made of: inputs, and numbers in words."""

from plugins.language import Language
from plugins.scorecards.input_columns import InputColumns
from plugins.scorecards.profile import Profile
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
    """What the rows of the units of one profile are made of."""

    def __init__(self, profile: Profile) -> None:
        self.profile, self.units = profile, [*profile.group.places]
        self.said = Said(profile.language)
        rows = InputRows.of(profile.edition.files.inputs or ())
        self.inputs = InputColumns(self.units, rows)
        self.with_status = {row.unit for row in rows.with_status}
        self._texts: dict[str, list[str | None]] = {}

    def texts(self, node: str) -> list[str | None]:
        """The points as published at a node, in the order of the units."""
        if node not in self._texts:
            self._texts[node] = [None if figure is None else figure.text for figure in self.profile.group.column(node)]
        return self._texts[node]

    def where(self, place: int, node: str) -> str:
        """The line of the status in place of inputs; most units have none."""
        unit = self.units[place]
        return self.profile.where(unit, node) if unit in self.with_status else ""
