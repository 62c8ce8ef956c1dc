"""A cell of a data file as a correction names it, in words."""

from plugins.language import Language
from plugins.scorecards.rule_view import input_value
from plugins.words import STATUS_WORDS
from scoring.facts import INPUTS
from scoring.faults import Refused
from scoring.model.node import Node
from scoring.numbers import is_number


class FactWords:
    """The words of the cells of one row; `node` and `group` are those of its unit, where it is of an input."""

    def __init__(self, language: Language, file: str, column: str, node: Node | None, group: str, name: str) -> None:
        self._language, self._group, self._name = language, group, name
        given = file == INPUTS and column != "status" and node is not None and name in node.inputs
        self._node = node if given and group else None

    def say(self, text: str) -> str:
        """A number, an input or a status in words; anything else as the file has it."""
        if text in STATUS_WORDS:
            return self._language.say(STATUS_WORDS[text])
        if self._node is not None and self._read(self._node, text):
            return input_value(self._language, self._node, self._group, self._name, text)
        return self._language.number(text) if is_number(text) else text

    def _read(self, node: Node, text: str) -> bool:
        """Whether the input takes `text` today: an old one may be of another method."""
        try:
            node.read(self._group, self._name, text)
        except Refused:
            return False
        return True
