"""A data folder before and after, for tests to change and compare."""

from dataclasses import dataclass
from pathlib import Path

from scoring.change.difference import Difference, compare
from scoring.change.effects import Effects
from scoring.change.published import Shown
from scoring.change.rules import check_change
from scoring.change.sides import Side, read_side
from scoring.faults import Faults


def replace(root: Path, file: str, old: str, new: str) -> None:
    """The first `old` in `file` becomes `new`."""
    path = root / file
    text = path.read_text("utf-8")
    assert old in text, f"{old!r} is not in {file}"
    path.write_text(text.replace(old, new, 1), "utf-8")


def append(root: Path, file: str, text: str) -> None:
    """`text` at the end of `file`, which may be new."""
    with (root / file).open("a", encoding="utf-8") as stream:
        stream.write(text)


@dataclass(frozen=True)
class Twins:
    """Both folders; a test changes `head`, or `both`."""

    base: Path
    head: Path

    def edit(self, file: str, old: str, new: str) -> None:
        """Change the later side."""
        replace(self.head, file, old, new)

    def both(self, file: str, old: str, new: str) -> None:
        """Change both sides alike."""
        for root in (self.base, self.head):
            replace(root, file, old, new)

    def sides(self) -> tuple[Side, Side]:
        return read_side(self.base), read_side(self.head)

    def difference(self, drafts: bool = False) -> Difference:
        """What the change does. The later side must be without faults."""
        base, head = self.sides()
        assert [str(fault.place) + fault.kind.code for fault in head.faults.errors] == []
        return compare(base, head, drafts)

    def effects(self, drafts: bool = False) -> Effects:
        found = self.difference(drafts).effects
        assert found is not None
        return found

    def faults(self) -> list[tuple[str, str, int]]:
        """Code, file and line of what the change may not do; the later side may have faults of its own."""
        faults = Faults()
        check_change(*self.sides(), faults)
        return [(fault.kind.code, fault.place.file, fault.place.line) for fault in faults]


def at(effects: Effects, node: str, edition: str = "2023") -> dict[str, tuple[Shown | None, Shown | None]]:
    """Unit -> what is shown of it at `node` before and after, where that differs."""
    found = (effect for effect in effects.nodes if (effect.node, effect.edition) == (node, edition))
    return {effect.unit: (effect.before, effect.after) for effect in found}


def said(shown: Shown | None) -> tuple[object, ...] | None:
    """Points, value, status and rank."""
    return None if shown is None else (shown.points, shown.value, shown.status, shown.rank)


def totals(effects: Effects, edition: str = "2023") -> dict[str, list[tuple[object, ...] | None]]:
    """Unit -> its total before and after."""
    return {unit: [said(side) for side in sides] for unit, sides in at(effects, "dti", edition).items()}
