"""What units say of their scores, in their own words, with the office's answers: beside the node, or at the head."""

from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards.anchors import reply_id
from plugins.scorecards.cells import node_title
from plugins.scorecards.page import Link
from plugins.scorecards.quoted import Quoted, quoted
from scoring.model.rows import ReplyRow
from scoring.results import EditionResult


class Reply(NamedTuple):
    """One reply. `node` names what it is about where that is not plain; `original` are the words before translation."""

    id: str
    node: str | None
    day: str
    words: Quoted
    original: str | None
    answer_day: str | None
    answer: Quoted | None


class Replies:
    """The replies of one edition in one language."""

    def __init__(self, edition: EditionResult, language: Language) -> None:
        self._edition, self._language = edition, language
        self._rows: dict[str, dict[str, list[ReplyRow]]] = {}
        for row in sorted(edition.files.replies, key=lambda row: row.day):
            self._rows.setdefault(row.unit, {}).setdefault(row.node, []).append(row)

    def head(self, unit: str) -> tuple[Reply, ...]:
        """Of the unit as a whole, and of nodes that its page does not list."""
        found = [row for node, rows in self._rows.get(unit, {}).items() for row in rows if self._at_head(unit, node)]
        return tuple(self._reply(row, None) for row in found)

    def beside(self, group: str, unit: str, node: str) -> tuple[Reply, ...]:
        """Of a node, to stand beside it."""
        rows = self._rows.get(unit, {}).get(node)
        if not rows or self._at_head(unit, node):
            return ()
        return tuple(self._reply(row, group) for row in rows)

    def links(self, group: str, unit: str, node: str) -> tuple[Link, ...]:
        """To the replies of `unit` on a node, from the page of the node."""
        rows = self._rows.get(unit, {}).get(node)
        if not rows:
            return ()
        where = None if self._at_head(unit, node) else group
        return tuple(
            Link(
                self._language.say("the unit replied on %(day)s", day=self._language.day(row.day)),
                f"#{reply_id(where, row.node, row.day)}",
            )
            for row in rows
        )

    def _at_head(self, unit: str, node: str) -> bool:
        found, root = self._edition.method.places[node], self._edition.method.tree.id
        return node == root or not any(found.applies(group.id) for group in self._edition.groups_of[unit])

    def _reply(self, row: ReplyRow, group: str | None) -> Reply:
        language, method = self._language, self._edition.method
        words = quoted(language, row.reply_vi, row.reply_en) or Quoted(row.reply_vi, "vi")
        return Reply(
            reply_id(group, row.node, row.day),
            node_title(language, method.places[row.node]) if group is None and row.node != method.tree.id else None,
            language.day(row.day),
            words,
            row.reply_vi if words.language != "vi" else None,
            language.day(row.answer_date) if row.answer_date else None,
            quoted(language, row.answer_vi, row.answer_en),
        )
