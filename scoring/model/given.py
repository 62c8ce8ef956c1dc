"""The text of an input as the value that a rule takes: a number, or the id of a level."""

from fractions import Fraction
from functools import lru_cache

from scoring import values
from scoring.model.method import Node

Value = Fraction | str

# Units report few different counts: each text is read once.
_count = lru_cache(maxsize=65536)(values.count)


def read_input(node: Node, name: str, text: str) -> Value:
    """`text` as input `name` of the leaf `node`; yes is 1, no is 0. Raises `Refused`."""
    kind = node.inputs[name].kind
    if kind == "yes-no":
        return Fraction(values.yes(text))
    if kind == "level":
        return values.one_of(node.rule.level_names() if node.rule else ())(text)
    return _count(text)
