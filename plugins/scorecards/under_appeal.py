"""The short mark beside a score that is under appeal."""

from functools import cache

from plugins.language import Language
from plugins.scorecards.anchors import appeal_id
from plugins.scorecards.page import Link
from scoring.model.rows import AppealRow
from scoring.results import EditionResult


class UnderAppeal:
    """Which scores of one edition are under appeal."""

    def __init__(self, edition: EditionResult, language: Language) -> None:
        self._root, self._words = edition.method.tree.id, language.say("under appeal")
        self._pending: dict[str, list[AppealRow]] = {}
        for row in edition.files.appeals:
            if row.outcome is None:
                self._pending.setdefault(row.unit, []).append(row)

    def mark(self, unit: str, node: str) -> Link | None:
        """To the appeal on the unit's page; the total is under appeal while any of its parts is."""
        for row in self._pending.get(unit, ()):
            if node in (row.node, self._root):
                return Link(self._words, f"#{appeal_id(row.id)}")
        return None


@cache
def under_appeal(edition: EditionResult, language: Language) -> UnderAppeal:
    """The marks of an edition, worked out once for all pages."""
    return UnderAppeal(edition, language)
