"""A rule's tree as a displayed formula: MathML with a letter for each input, as decisions write it."""

from collections.abc import Iterable
from string import ascii_lowercase

from markupsafe import Markup, escape

from plugins.language import Language
from scoring.model.node import Node
from scoring.numbers import shortest
from scoring.rules.tree import (
    ONE,
    Best,
    Choice,
    Condition,
    Day,
    Expression,
    Extreme,
    Input,
    Level,
    Maximum,
    Number,
    Operation,
    Round,
)

_SUMS = ("+", "−")


def letters(names: Iterable[str]) -> dict[str, str]:
    """A letter for each input, in their order; of more than there are, numbered ones."""
    kept = list(names)
    known = ascii_lowercase if len(kept) <= len(ascii_lowercase) else [f"x{n}" for n in range(1, len(kept) + 1)]
    return dict(zip(kept, known, strict=False))


def formula(language: Language, node: Node, group: str) -> Markup | None:
    """The formula by which the leaf `node` scores `group`; None where its rule is not known."""
    tree = node.trees.get(group)
    if tree is None:
        return None
    inside = _Formula(language, node, group).markup(tree)
    return Markup('<math display="block"><mrow>{}</mrow></math>').format(inside)


class _Formula:
    def __init__(self, language: Language, node: Node, group: str) -> None:
        self.language, self.node = language, node
        self.letters, self.levels = letters(node.inputs_for(group)), node.level_names(group)

    def markup(self, tree: Expression) -> Markup:
        match tree:
            case Number(value):
                return self.number(shortest(value))
            case Day(day):
                return _text(self.language.day(day))
            case Input(name):
                return Markup("<mi>{}</mi>").format(self.letters[name])
            case Maximum():
                return _text(self.language.say("maximum points"))
            case Operation():
                return self.operation(tree)
            case Extreme(kind, parts):
                return self.call(Markup("<mi>{}</mi>").format(kind), [self.markup(part) for part in parts])
            case Choice():
                return self.choice(tree)
            case Best(of):
                peers = _text(self.language.say("all units"))
                return self.call(Markup("<munder><mi>max</mi>{}</munder>").format(peers), [self.markup(of)])
            case Round(of, digits, _):
                return self.call(_text(self.language.say("round")), [self.markup(of), self.number(str(digits))])
            case _:
                return _text(self.language.say("does not apply"))

    def number(self, text: str) -> Markup:
        top, slash, bottom = text.partition("/")
        if slash:
            return Markup("<mfrac>{}{}</mfrac>").format(self.number(top), self.number(bottom))
        found = Markup("<mn>{}</mn>").format(self.language.number(text.lstrip("-")))
        return Markup("<mo>−</mo>{}").format(found) if text.startswith("-") else found

    def operation(self, tree: Operation) -> Markup:
        left, right = self.markup(tree.left), self.markup(tree.right)
        if tree.sign == "÷":
            return Markup("<mfrac><mrow>{}</mrow><mrow>{}</mrow></mfrac>").format(left, right)
        if tree.sign == "×":
            left, right = (
                _held(side) if isinstance(part, Operation) and part.sign in _SUMS else side
                for part, side in ((tree.left, left), (tree.right, right))
            )
        elif tree.sign == "−" and isinstance(tree.right, Operation) and tree.right.sign in _SUMS:
            right = _held(right)
        return Markup("{}<mo>{}</mo>{}").format(left, tree.sign, right)

    def call(self, name: Markup, parts: list[Markup]) -> Markup:
        return Markup("{}{}").format(name, _held(Markup("<mo>;</mo>").join(parts)))

    def choice(self, tree: Choice) -> Markup:
        when, otherwise = self.language.say("if"), self.language.say("otherwise")
        row = Markup("<mtr><mtd>{}</mtd><mtd>{}</mtd></mtr>")
        rows = [
            row.format(self.markup(then), Markup("{}{}").format(_text(f"{when}\xa0"), self.condition(condition)))
            for condition, then in tree.cases
        ]
        rows.append(row.format(self.markup(tree.otherwise), _text(otherwise)))
        table = Markup('<mtable columnalign="left">{}</mtable>').format(Markup("").join(rows))
        return Markup('<mrow><mo stretchy="true">{{</mo>{}</mrow>').format(table)

    def condition(self, condition: Condition) -> Markup:
        left, right = condition.left, condition.right
        if isinstance(right, Level):
            said = _text(self.levels[right.id].say(self.language.code))
        elif isinstance(left, Input) and self.node.inputs[left.name].kind == "yes-no":
            said = _text(self.language.say("yes") if right == ONE else self.language.say("no"))
        else:
            said = self.markup(right)
        return Markup("{}<mo>{}</mo>{}").format(self.markup(left), condition.sign, said)


def _text(words: str) -> Markup:
    return Markup("<mtext>{}</mtext>").format(escape(words))


def _held(inside: Markup) -> Markup:
    return Markup("<mrow><mo>(</mo>{}<mo>)</mo></mrow>").format(inside)
