"""What stays though no sum reads it: whose name a figure bears, whether it was made up, what units said of it."""

from collections.abc import Sequence

from scoring.change.sides import Side, all_editions, index_pairs, published
from scoring.faults import Faults
from scoring.faults import change as say
from scoring.model.folder import EditionFiles, IndexFiles, TablePlaces
from scoring.model.members import members
from scoring.model.rows import AppealRow, NameRow, ReplyRow


def check_kept(base: Side, head: Side, faults: Faults) -> None:
    """Add every fault of the words that published editions stand on."""
    for _, old, new in index_pairs(base, head):
        if old and new and old.index.made_up != new.index.made_up and any(map(published, old.editions.values())):
            said = {"old": _yes(old.index.made_up), "new": _yes(new.index.made_up)}
            faults.add(say.MADE_UP, new.index_places.at("made_up"), **said)
    told: set[NameRow] = set()
    for pair in all_editions(base, head):
        before, after = pair.before, pair.after
        if before and after and published(before):
            _names(base.indices[pair.index_id], head.indices[pair.index_id], before, told, faults)
            _voices(before.replies, after.replies, after.reply_places, faults)
            _voices(before.appeals, after.appeals, after.appeal_places, faults)


def _yes(choice: bool) -> str:
    return "yes" if choice else "no"


def _names(old: IndexFiles, new: IndexFiles, edition: EditionFiles, told: set[NameRow], faults: Faults) -> None:
    """No unit takes a name that another gave up: the figures of one would be read as those of the other."""
    before, after = _named(old, edition), _named(new, edition)
    both = before.keys() & after.keys()
    for column in ("name_vi", "name_en"):
        had = {getattr(name, column).casefold(): unit for unit, name in before.items()}
        changed = {unit for unit in both if getattr(after[unit], column) != getattr(before[unit], column)}
        for unit in sorted(changed):
            name, found = after[unit], getattr(after[unit], column)
            other = had.get(found.casefold(), unit)
            if other != unit and other in changed and name not in told:
                told.add(name)
                said = {"unit": unit, "found": found, "other": other, "edition": edition.id}
                faults.add(say.NAME_TAKEN, new.unit_places.at(name.line, column), **said)


def _named(index: IndexFiles, edition: EditionFiles) -> dict[str, NameRow]:
    """The units that are assessed, with their names on the day that counts."""
    found: dict[str, NameRow] = {}
    for group, day in edition.edition.units_as_of.items():
        for unit in members(index.units, edition.edition, group):
            if name := unit.on(day):
                found[unit.id] = name
    return found


def _voices(
    old: Sequence[ReplyRow | AppealRow], new: Sequence[ReplyRow | AppealRow], places: TablePlaces, faults: Faults
) -> None:
    """What a unit said stays, and so does how it was decided; words may be mended."""
    known = {_voice(row): row for row in new}
    for row in old:
        now = known.get(_voice(row))
        name = " ".join(map(str, _voice(row)))
        if now is None:
            faults.add(say.VOICE, places.at(1), name=name)
        elif isinstance(row, AppealRow) and isinstance(now, AppealRow) and row.outcome not in (None, now.outcome):
            said = {"name": row.id, "old": row.outcome, "new": now.outcome or ""}
            faults.add(say.OUTCOME, places.at(now.line, "outcome"), **said)


def _voice(row: ReplyRow | AppealRow) -> tuple[object, ...]:
    return (row.unit, row.node, row.day) if isinstance(row, ReplyRow) else (row.id, row.unit, row.node)
