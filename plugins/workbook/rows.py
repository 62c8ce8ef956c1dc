"""The words of the rows: heads of columns, titles, rules, what may be typed."""

from fractions import Fraction

from plugins.language import languages
from plugins.scorecards.cells import node_title, rule_words
from plugins.scorecards.rule_view import between, input_hint
from plugins.workbook import words
from scoring.model.input import InputSpec
from scoring.model.node import Node
from scoring.numbers import shortest


def _(message: str) -> str:
    """Mark a message for the catalogue; `Language.say` translates it."""
    return message


HEADS = (
    _("Item, in Vietnamese"),
    _("Item, in English"),
    _("Figure"),
    _("What may be typed"),
    _("In place of figures"),
    _("Points"),
    _("Applicable maximum"),
    _("Published"),
    _("Difference"),
    _("Comparison"),
    _("Evidence"),
    _("Reason for a change or for no figure, in Vietnamese"),
    _("Reason, in English"),
    _("Rule"),
)
WIDTHS = (38, 38, 14, 22, 22, 11, 13, 15, 11, 14, 26, 30, 30, 70)


def title(node: Node) -> tuple[str, str]:
    """A node's code and name in Vietnamese and in English."""
    vi, en = (node_title(language, node) for language in languages())
    return vi, en


def rule_text(node: Node, group: str) -> str:
    """The rule's sentence in both languages."""
    return words.both(lambda language: rule_words(language, node, group) or "")


def hint(node: Node, spec: InputSpec | None, group: str, limit: int) -> str:
    """What may be typed into a cell."""
    if spec is None:
        most = shortest(node.maximum(group) or Fraction(0))
        return words.both(lambda language: between(language, "0", most))
    if spec.kind in ("yes-no", "level"):
        return words.bilingual("choose from the list")
    return words.both(lambda language: input_hint(language, spec, limit) or "")
