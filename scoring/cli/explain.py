"""`thuocdo explain INDEX EDITION UNIT [NODE]`: the arithmetic, line by line."""

import argparse
from collections.abc import Iterator

from plugins.language import Language, languages
from plugins.words import origin_words, status_words
from scoring.cli.find import find_edition, find_name
from scoring.cli.main import data_argument, misuse
from scoring.explain import Explainer, addends
from scoring.model.method import Node
from scoring.numbers import shortest
from scoring.results import EditionResult, GroupResult, load


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser("explain", help="phép tính từng dòng / the arithmetic, line by line")
    for name in ("index", "edition", "unit"):
        parser.add_argument(name, metavar=name.upper())
    parser.add_argument("node", metavar="NODE", nargs="?")
    data_argument(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    found = find_edition(load(arguments.data), arguments.index, arguments.edition)
    if isinstance(found, str):
        return misuse(found)
    edition = found[1]
    if wrong := find_name("đơn vị", "unit", arguments.unit, list(edition.group_of)):
        return misuse(wrong)
    group = edition.group_of[arguments.unit]
    nodes = [node.id for node in edition.method.nodes.values() if node.applies(group.id)]
    top = arguments.node or edition.method.tree.id
    if wrong := find_name("nút", "node", top, nodes):
        return misuse(wrong)
    vi, en = languages()
    language = en if arguments.lang == "en" else vi
    for node, depth in edition.method.nodes[top].walk():
        if node.applies(group.id):
            for line in _lines(edition, group, arguments.unit, node, language):
                print("  " * depth + line)
    return 0


def _lines(edition: EditionResult, group: GroupResult, unit: str, node: Node, language: Language) -> Iterator[str]:
    figure = group.figures[unit, node.id]
    maximum = language.number(shortest(figure.maximum)) if figure.maximum is not None else "—"
    points = language.number(figure.text) if figure.text else status_words(language, figure.status or "")
    yield f"{(node.code + ' ') if node.code else ''}{node.name.say(language.code)}: {points} / {maximum}"
    if node.rule is not None:
        names = {name: spec.name.say(language.code) for name, spec in node.inputs.items()}
        yield f"    {node.rule.sentence(language.code, names, language.number)}"
        steps = Explainer(edition, group).leaf(unit, node)
        for spec, row in steps.inputs:
            claimed, verified = row.claimed or "—", row.verified or "—"
            yield "    " + language.say(
                "%(input)s: claimed %(claimed)s, verified %(verified)s",
                input=spec.name.say(language.code),
                claimed=claimed,
                verified=verified,
            )
        if steps.arithmetic:
            yield f"    {language.line(steps.arithmetic)} → {points}"
    elif node.children and (sum_line := addends(group, unit, node)):
        yield f"    {language.line(sum_line)} = {points}"
    if origin := origin_words(language, edition, group, unit, node.id):
        yield f"    {origin}"
