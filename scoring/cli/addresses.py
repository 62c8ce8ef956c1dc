"""`thuocdo addresses [DATA]`: put the address of every page that is not listed yet into addresses.csv."""

import argparse
from pathlib import Path

from scoring.cli.append import replace
from scoring.cli.main import misuse
from scoring.cli.report import report
from scoring.faults import Faults, Place
from scoring.faults.prose import FOLDER
from scoring.gate import pass_gate
from scoring.model.tables import ADDRESSES
from scoring.reading.folder import read_addresses


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser("addresses", help="ghi địa chỉ các trang mới / list the addresses of new pages")
    parser.add_argument("data", nargs="?", type=Path, default=Path("data"), metavar="DATA")
    return parser


def run(arguments: argparse.Namespace) -> int:
    # Imported here: the other commands need nothing of the site.
    from plugins.prose.pages import Pages, prose_beside
    from plugins.published import as_table, pages_of

    data, faults, prose = arguments.data, Faults(), Pages()
    indices = pass_gate(data, faults, beside=prose_beside(data.resolve().parent / FOLDER, data, prose))
    if faults.errors:
        report(faults, "text", arguments.lang)
        return 1
    listed = read_addresses(data)
    text = as_table(listed, pages_of(indices, {slug for slug, _ in prose}))
    place = Place(f"{data.resolve().name}/{ADDRESSES.file}")
    if failed := replace(data, place, text.encode()):
        return misuse(failed)
    more = len(text.splitlines()) - 1 - len(listed.rows if listed else ())
    print(f"{place.file}: thêm {more} địa chỉ / {more} addresses added")
    return 0
