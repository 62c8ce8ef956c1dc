"""`thuocdo explain INDEX EDITION UNIT [NODE]`: the arithmetic, line by line."""

import argparse
from collections.abc import Iterator

from plugins.language import Language, languages
from plugins.scorecards.profile import NodeRow, Profile
from plugins.scorecards.summary import summary
from scoring.cli.find import find_edition, find_name
from scoring.cli.main import data_argument, misuse
from scoring.results import load


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
    vi, en = languages()
    profile = Profile(edition, group, en if arguments.lang == "en" else vi)
    top = arguments.node or edition.method.tree.id
    if wrong := find_name("nút", "node", top, [node.id for node, _ in profile.nodes]):
        return misuse(wrong)
    if arguments.node is None:
        unit = next(unit for unit in group.units if unit.id == arguments.unit)
        print(" ".join(summary(profile.language, edition, group, unit)))
        for source in edition.edition.sources.values():
            print(source.title.say(profile.language.code))
    for node, depth in edition.method.nodes[top].walk():
        if node.applies(group.id):
            for line in _lines(profile.row(arguments.unit, node, depth), profile.language):
                print("  " * depth + line)
    return 0


def _lines(row: NodeRow, language: Language) -> Iterator[str]:
    figure = row.cell.text or row.cell.status
    yield f"{row.title.unescape()}: {figure} / {row.cell.maximum or '—'}"
    if row.origin:
        yield f"    {row.origin}"
    if row.rule:
        yield f"    {row.rule.unescape()}"
    for given in row.inputs:
        claim = f"{language.say('claimed')} {given.claimed}, {language.say('verified')} " if given.claimed else ""
        yield f"    {given.name.unescape()}: {claim}{given.verified}  :{given.line}"
    for reason, _ in row.reasons:
        yield f"    {language.say('Reason')}: {reason}"
    for item in row.evidence:
        yield f"    {language.say('Evidence')}: {item.number}, {item.title}"
    if row.sum:
        yield f"    {row.sum}"
    if row.cell.note:
        yield f"    {row.cell.note}"
    if row.line:
        yield f"    {language.say('line')} :{row.line}"
