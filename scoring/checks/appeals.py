"""`replies.csv`, `appeals.csv`: what units say is of a unit and a node of the edition, and is answered whole or not."""

from scoring.faults import Faults, Kind, editions, keys, nearest
from scoring.faults import appeals as say
from scoring.model.folder import EditionFiles, IndexFiles, TablePlaces
from scoring.model.members import members
from scoring.model.method import Method
from scoring.model.rows import AppealRow, ReplyRow

_ANSWER = ("answer_date", "answer_vi", "answer_en")
_OUTCOME = ("outcome", "decided", "decision", "answer_vi", "answer_en")
ACCEPTED = ("upheld", "partly-upheld")


def check(index: IndexFiles, faults: Faults) -> None:
    for edition in index.editions.values():
        method = index.methods.get(edition.edition.method)
        if method is not None and (edition.replies or edition.appeals):
            check = _Check(index, edition, method.method, faults)
            for row in edition.replies:
                check.reply(row)
            for row in edition.appeals:
                check.appeal(row)


class _Check:
    def __init__(self, index: IndexFiles, edition: EditionFiles, method: Method, faults: Faults) -> None:
        self.index, self.edition, self.method, self.faults = index, edition, method, faults
        groups = edition.edition.units_as_of
        self.units = {unit.id for group in groups for unit in members(index.units, edition.edition, group)}

    def reply(self, row: ReplyRow) -> None:
        places = self.edition.reply_places
        self.of(row, places)
        filled = [name for name in _ANSWER if getattr(row, name) is not None]
        for name in _ANSWER if filled else ():
            if name not in filled:
                self.faults.add(say.ANSWER, places.at(row.line, name), cell=name)
        if row.answer_date is not None and row.answer_date < row.day:
            self.faults.add(say.ANSWERED, places.at(row.line, "answer_date"), found=row.answer_date, first=row.day)

    def appeal(self, row: AppealRow) -> None:
        places = self.edition.appeal_places
        self.of(row, places)
        for name in row.evidence or ():
            self.evidence(name, row, "evidence")
        if row.deadline <= row.filed:
            self.add(say.DEADLINE, row, "deadline", found=row.deadline, first=row.filed)
        for name in _OUTCOME[1:]:
            if (row.outcome is None) != (getattr(row, name) is None):
                self.add(say.OUTCOME, row, name, id=row.id, cell=name)
        if row.decided is not None and row.decided < row.filed:
            self.add(say.DECIDED, row, "decided", found=row.decided, first=row.filed)
        if row.decision is not None:
            self.evidence(row.decision, row, "decision")
            cited = {correction.decision for correction in self.edition.corrections}
            if row.outcome in ACCEPTED and row.decision not in cited:
                said = {"key": row.id, "outcome": row.outcome, "decision": row.decision}
                self.add(say.UNCORRECTED, row, "outcome", **said)

    def add(self, kind: Kind, row: AppealRow, column: str, **values: object) -> None:
        self.faults.add(kind, self.edition.appeal_places.at(row.line, column), **values)

    def evidence(self, name: str, row: AppealRow, column: str) -> None:
        if name not in self.edition.evidence and not self.edition.evidence_places.may_hold(name):
            self.add(keys.EVIDENCE, row, column, found=name, near=nearest(name, self.edition.evidence))

    def of(self, row: ReplyRow | AppealRow, places: TablePlaces) -> None:
        """The unit is assessed in this edition, and the node of its method; and it is said of what has begun."""
        column, day = ("date", row.day) if isinstance(row, ReplyRow) else ("filed", row.filed)
        if day < (first := self.edition.edition.period.first):
            self.faults.add(say.EARLY, places.at(row.line, column), found=day, first=first)
        if row.node not in self.method.places:
            near = nearest(row.node, self.method.places)
            self.faults.add(keys.NODE, places.at(row.line, "node"), found=row.node, near=near)
        if row.unit in self.units or self.index.unit_places.may_hold(row.unit):
            return
        if row.unit not in self.index.units:
            near = nearest(row.unit, self.index.units)
            self.faults.add(keys.UNIT, places.at(row.line, "unit"), found=row.unit, near=near)
        else:
            groups = ", ".join(self.edition.edition.units_as_of)
            self.faults.add(editions.GROUP, places.at(row.line, "unit"), unit=row.unit, groups=groups)
