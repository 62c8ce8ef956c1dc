"""A unit: an id for life, with names over time."""

from dataclasses import dataclass
from datetime import date

from scoring.model.rows import NameRow


@dataclass(frozen=True)
class Unit:
    """Who is assessed. `names` in the order of time, at least one."""

    id: str
    names: tuple[NameRow, ...]

    def on(self, day: date) -> NameRow | None:
        """The name in use on `day`; None where the unit did not exist. An unknown end gives way to the next name."""
        return next((name for name in reversed(self.names) if name.holds_on(day)), None)

    @property
    def groups(self) -> frozenset[str]:
        """The groups of all its names."""
        return frozenset(group for name in self.names for group in name.groups)

    @property
    def latest(self) -> NameRow:
        """The last name it had."""
        return self.names[-1]
