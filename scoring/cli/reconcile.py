"""`thuocdo reconcile INDEX EDITION`: every printed figure of an edition with its verdict and the sums behind it."""

import argparse
import sys
from collections.abc import Iterator

from plugins.language import Language, languages
from plugins.scorecards.claims import Line
from plugins.scorecards.reconciliation import Reconciliation
from scoring.cli.draft import say_draft
from scoring.cli.find import edition_arguments, find_edition
from scoring.cli.main import misuse
from scoring.results import load
from scoring.tables.out import as_csv, as_json
from scoring.tables.reconciliation import reconciliation_frame


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser("reconcile", help="đối chiếu số đã in / printed figures held against their tables")
    edition_arguments(parser, ("text", "csv", "json"))
    return parser


def run(arguments: argparse.Namespace) -> int:
    found = find_edition(load(arguments.data), arguments.index, arguments.edition)
    if isinstance(found, str):
        return misuse(found)
    index, edition = found
    say_draft(index.id, edition.id, edition.edition, sys.stdout if arguments.format == "text" else sys.stderr)
    if arguments.format == "csv":
        sys.stdout.writelines(as_csv(reconciliation_frame(*found)))
    elif arguments.format == "json":
        sys.stdout.writelines((*as_json(reconciliation_frame(*found)), "\n"))
    else:
        vi, en = languages()
        language = en if arguments.lang == "en" else vi
        blocks = Reconciliation(*found, language).blocks()
        if not blocks:
            print(language.say("This edition has no printed figure to hold against anything."))
        for block in blocks:
            print(f"\n{block.title}: {block.amount}. {block.meaning}")
            for line in block.lines:
                print("\n".join(_lines(line, language)))
    return 0


def _lines(line: Line, language: Language) -> Iterator[str]:
    words = f"  “{line.words[0]}”" if line.words else ""
    yield f"  {line.label}: {line.printed}{f' ({line.quality})' if line.quality else ''}  published.csv:{line.line}"
    yield f"    {line.place}{words}"
    if line.why:
        yield f"    {line.why}"
    for found in line.sums:
        members = f" [{'; '.join(found.members)}]" if found.members else ""
        yield f"    {found.basis}:{f' {found.sum}' if found.sum else ''}{members}"
    # Messages stand outside of f-strings, where the catalogue would not find them.
    allowed = language.say("what the printed digits of its parts allow")
    tried, against = language.say("Reading that was tried"), language.say("contradicted by")
    if line.within:
        yield f"    {allowed}: {line.within}"
    for words, items in line.differences:
        yield f"    {words}: {items}"
    for reading in line.readings:
        members = f" [{'; '.join(reading.members)}]" if reading.members else ""
        state = language.say("gives it") if reading.gives else language.say("does not give it")
        state = f"{state}, {reading.digits}" if reading.digits else state
        yield f"    {tried}: {reading.why} {reading.sum or ''}{members} ({state})"
        for _, rival in reading.against:
            yield f"      {against}: {rival}"
