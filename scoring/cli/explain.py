"""`thuocdo explain INDEX EDITION UNIT [NODE]`: the arithmetic, line by line."""

import argparse
from collections.abc import Iterator

from plugins.language import Language, languages
from plugins.scorecards.profile import NodeRow, Profile
from plugins.scorecards.summary import summary
from scoring.cli.draft import say_draft
from scoring.cli.find import edition_arguments, find_edition, find_name
from scoring.cli.main import misuse
from scoring.model.node import Node
from scoring.results import load


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser("explain", help="phép tính từng dòng / the arithmetic, line by line")
    edition_arguments(parser)
    parser.add_argument("unit", metavar="UNIT")
    parser.add_argument("node", metavar="NODE", nargs="?")
    return parser


def run(arguments: argparse.Namespace) -> int:
    found = find_edition(load(arguments.data), arguments.index, arguments.edition)
    if isinstance(found, str):
        return misuse(found)
    index, edition = found
    if wrong := find_name("đơn vị", "unit", arguments.unit, list(edition.groups_of)):
        return misuse(wrong)
    vi, en = languages()
    language = en if arguments.lang == "en" else vi
    say_draft(index.id, edition.id, edition.edition)
    groups = edition.groups_of[arguments.unit]
    top = arguments.node or edition.method.tree.id
    known = [node.id for node in edition.method.places.values() if any(node.applies(group.id) for group in groups)]
    if wrong := find_name("nút", "node", top, known):
        return misuse(wrong)
    for group in groups:
        profile = Profile(edition, group, language)
        if len(groups) > 1:
            print(index.index.groups[group.id].name.say(language.code))
        if arguments.node is None:
            print(" ".join(summary(language, edition, group, index.units[arguments.unit])))
        for line in _explained(profile, arguments.unit, edition.method.places[top]):
            print(line)
    if arguments.node is None:
        for source in edition.edition.sources.values():
            print(source.title.say(language.code))
    return 0


def _explained(profile: Profile, unit: str, top: Node) -> Iterator[str]:
    for node, depth in top.walk():
        if node.applies(profile.group.id):
            for line in _lines(profile.row(unit, node, depth), profile.where(unit, node.id), profile.language):
                yield "  " * depth + line


def _lines(row: NodeRow, where: str, language: Language) -> Iterator[str]:
    figure = row.cell.text or row.cell.status
    yield f"{row.title.unescape()}: {figure} / {row.cell.maximum or '—'}"
    rank = f"{language.say('Rank')}: {row.rank}" if row.rank else None
    for said in (rank, *row.origins, row.rule and row.rule.unescape()):
        if said:
            yield f"    {said}"
    for given in row.inputs:
        claim = f"{language.say('claimed')} {given.claimed}, {language.say('verified')} " if given.claimed else ""
        yield f"    {given.name.unescape()}: {claim}{given.verified}"
    for reason, _ in row.reasons:
        yield f"    {language.say('Reason')}: {reason}"
    for item in row.evidence:
        yield f"    {language.say('Evidence')}: {item.number}, {item.title}"
    for said in (row.sum, row.cell.note, where):
        if said:
            yield f"    {said}"
