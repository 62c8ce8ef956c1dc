"""The names of units where those of the whole index meet: two units that have one name are told apart by their days."""

from collections import Counter

from plugins.language import Language
from plugins.scorecards.cells import latest_name
from scoring.model.folder import IndexFiles
from scoring.model.unit import Unit
from scoring.results import IndexResult


class UnitNames:
    """The last names of an index's units in one language, each its own."""

    def __init__(self, index: IndexResult | IndexFiles, language: Language) -> None:
        self._language = language
        self._known = Counter(latest_name(language, unit) for unit in index.units.values())

    def of(self, unit: Unit) -> str:
        """The unit's last name; with the day from or to which it is, where another unit has the same."""
        return self.told_apart(unit, latest_name(self._language, unit))

    def told_apart(self, unit: Unit, name: str) -> str:
        """`name` of `unit`, told apart where another unit has it as its last name."""
        if self._known[name] < 2:
            return name
        start, end = unit.names[0].start, unit.latest.end
        if end is not None:
            return self._language.say("%(name)s (to %(day)s)", name=name, day=self._language.day(end))
        day = self._language.day(start) if start else unit.id
        return self._language.say("%(name)s (from %(day)s)", name=name, day=day)
