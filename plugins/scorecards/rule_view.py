"""A leaf's rule as pages show it: the sentence, the formula, what its letters stand for, and worked examples."""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from markupsafe import Markup

from plugins.language import Language
from plugins.mathml import formula, letters
from plugins.scorecards.cells import rule_words
from plugins.words import status_words
from scoring.model.input import InputSpec
from scoring.model.node import Example, Node
from scoring.numbers import shortest
from scoring.rules.points import Given
from scoring.rules.tree import bests_of
from scoring.rules.words import arithmetic


class RuleView(NamedTuple):
    """One rule; `groups` names the groups that it scores, where others of the method have another."""

    groups: str | None
    sentence: str
    formula: Markup | None
    legend: tuple[tuple[str, str], ...]
    """Letter of the formula -> the input that it stands for."""
    examples: tuple[str, ...]
    label: str
    """What a screen reader calls the formula, which scrolls by itself where it is wide."""


def rule_views(language: Language, node: Node, groups: Mapping[str, str]) -> tuple[RuleView, ...]:
    """The rules of a leaf for `groups` (id -> name), each once."""
    said: dict[str, list[str]] = {}
    for group in groups:
        if node.applies(group) and (words := rule_words(language, node, group)):
            said.setdefault(words, []).append(group)
    return tuple(
        RuleView(
            "; ".join(groups[group] for group in its) if len(said) > 1 else None,
            words,
            formula(language, node, its[0]),
            tuple(
                (letter, input_name(language, node.inputs[name]))
                for name, letter in letters(node.inputs_for(its[0])).items()
            ),
            tuple(_examples(language, node, its)),
            language.say("Formula"),
        )
        for words, its in said.items()
    )


def input_name(language: Language, spec: InputSpec) -> str:
    """An input's name with its unit: 'Bandwidth (Mb/s)'."""
    name = spec.name.say(language.code)
    return f"{name} ({spec.unit.say(language.code)})" if spec.unit else name


def input_value(language: Language, node: Node, group: str, name: str, text: str) -> str:
    """The text of an input in `language`: 'yes', the name of a level, '155,41', '31/03/2024'."""
    match node.inputs[name].kind:
        case "level":
            return node.level_names(group)[text].say(language.code)
        case "yes-no":
            return language.say("yes") if text == "yes" else language.say("no")
        case "date":
            return language.day(date.fromisoformat(text))
        case _:
            return language.number(text)


def input_hint(language: Language, spec: InputSpec, limit: int | None = None) -> str | None:
    """What may be typed: 'a whole number', 'from 0 to 100, at most 2 decimal places'; `limit` where none is stated."""
    if spec.kind in ("yes-no", "level"):
        return None
    if spec.kind == "date":
        return language.say("a day, such as 31/03/2024")
    highest = limit if spec.highest is None else spec.highest
    said = [language.say("a whole number")] if spec.kind == "count" else []
    if highest is not None:
        said.append(between(language, shortest(spec.lowest), shortest(Fraction(highest))))
    elif spec.lowest != 0:
        said.append(language.say("at least %(least)s", least=language.number(shortest(spec.lowest))))
    if spec.kind != "count":
        said.append(language.count("at most %(n)s decimal place", "at most %(n)s decimal places", spec.places))
    return ", ".join(said)


def between(language: Language, least: str, most: str) -> str:
    """'from 0 to 1.000'."""
    return language.say("from %(least)s to %(most)s", least=language.number(least), most=language.number(most))


def _examples(language: Language, node: Node, groups: list[str]) -> Iterator[str]:
    for example in node.examples:
        group = example.group or groups[0]
        if group in groups:
            yield language.say("Example: %(example)s.", example=_example(language, node, group, example))


def _example(language: Language, node: Node, group: str, example: Example) -> str:
    """'Meetings: 3; all: 4: 3 ÷ 4 × 10 = 7.5'."""
    tree = node.trees[group]
    given = "; ".join(
        f"{node.inputs[name].name.say(language.code)}: {input_value(language, node, group, name, text)}"
        for name, text in example.inputs.items()
    )
    if example.others is not None:
        best = language.number(shortest(example.others))
        given = language.say("%(inputs)s; best of the other units: %(best)s", inputs=given, best=best)
    if isinstance(example.points, str):
        return language.say("%(inputs)s gives: %(status)s", inputs=given, status=status_words(language, example.points))
    values = {name: node.read(group, name, text) for name, text in example.inputs.items()}
    others = dict.fromkeys(bests_of(tree), example.others) if example.others is not None else {}
    line = arithmetic(tree, Given(values, node.maximum(group) or example.points, others), language.number) or ""
    points = language.number(shortest(example.points))
    return language.say("%(inputs)s gives %(sum)s; points: %(points)s", inputs=given, sum=line, points=points)
