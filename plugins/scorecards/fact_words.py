"""A cell of a data file as a correction names it, in words: what it holds, and its values."""

from collections.abc import Mapping
from datetime import date

from plugins.correction_words import CELL_WORDS, CHOICE_OF, VALUE_WORDS
from plugins.language import Language
from plugins.scorecards.rule_view import input_value
from plugins.words import CHOICES, STATUS_WORDS
from scoring.facts import INPUTS
from scoring.faults import Refused
from scoring.model.node import Node
from scoring.numbers import is_number
from scoring.values import DAY


class FactWords:
    """The words of one cell; `node` and `group` are those of its unit, where it is of an input.

    `names` are those of groups, units and nodes by their ids.
    """

    def __init__(
        self,
        language: Language,
        file: str,
        column: str,
        node: Node | None,
        group: str,
        name: str,
        names: Mapping[str, str],
    ) -> None:
        self._language, self._column, self._group, self._name, self._names = language, column, group, name, names
        given = file == INPUTS and column != "status" and node is not None and name in node.inputs
        self._node = node if given and group else None

    def what(self) -> str:
        """What the cell holds: 'verified', 'maximum, Offices'; the key as the file has it where there is no word."""
        say = self._language.say
        if self._column in CHOICE_OF:
            title = say(CHOICES[CHOICE_OF[self._column]][0])
            return title[:1].lower() + title[1:]
        first, *rest = self._column.split(".")
        if first not in CELL_WORDS:
            return self._column
        return ", ".join([say(CELL_WORDS[first]), *(self._names.get(part, part) for part in rest)])

    def say(self, text: str) -> str:
        """The text of the cell as a page has it."""
        if text in STATUS_WORDS:
            return self._language.say(STATUS_WORDS[text])
        if self._node is not None and self._read(self._node, text):
            return input_value(self._language, self._node, self._group, self._name, text)
        if is_number(text):
            return self._language.number(text)
        if DAY.fullmatch(text):
            return self._language.day(date.fromisoformat(text))
        return self._word(text) or ", ".join(self._names.get(part, part) for part in text.split(" "))

    def _word(self, text: str) -> str | None:
        words = VALUE_WORDS
        if self._column in CHOICE_OF:
            words = CHOICES[CHOICE_OF[self._column]][1]
        return self._language.say(words[text]) if text in words else None

    def _read(self, node: Node, text: str) -> bool:
        """Whether the input takes `text` today: an old one may be of another method."""
        try:
            node.read(self._group, self._name, text)
        except Refused:
            return False
        return True
