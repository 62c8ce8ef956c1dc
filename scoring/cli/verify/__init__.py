"""`thuocdo verify [PLACE]`: a copy of the site held against its manifest, its ledgers, and the site made again."""

import argparse
import json
import sys
from pathlib import Path

from scoring.cli.main import misuse
from scoring.cli.report import report
from scoring.faults import Faults, FaultsFound, unhidden

PROJECT = Path(__file__).parent.parent.parent.parent


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser("verify", help="đối chiếu một bản của trang / a copy of the site, held against all")
    place = "thư mục; không ghi: output/ / a folder; absent: output/"
    parser.add_argument("place", nargs="?", type=Path, default=PROJECT / "output", metavar="PLACE", help=place)
    alone = "chỉ tính lại số từ các tệp trong đó / only compute the figures again from the files in it"
    parser.add_argument("--results", action="store_true", help=alone)
    settings = "không ghi: theo manifest.json / absent: as manifest.json says"
    parser.add_argument("--settings", type=Path, help=settings)
    # Not `data`: a copy can be looked at where no data folder stands.
    parser.add_argument("--data", dest="sources", type=Path, help="thư mục số liệu / data folder")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    return parser


def run(arguments: argparse.Namespace) -> int:
    # Imported here: the other commands need no Pelican.
    from scoring.cli.verify.steps import NotBuilt, Run

    if not arguments.place.is_dir():
        named = unhidden(str(arguments.place))
        build = "trước hết / first: thuocdo build"
        return misuse(f"không có thư mục {named} / there is no folder {named}; {build}")
    from plugins.build import Misuse

    found = Run(arguments.place.resolve(), arguments.lang)
    try:
        if arguments.results:
            found.results()
        else:
            # Of the two files of settings that stand here; nothing of the copy becomes a path.
            usual = PROJECT / ("pelicanconf.py" if found.with_made_up else "publishconf.py")

            def tell(told: Faults) -> None:
                report(told, "text", arguments.lang, sys.stderr)

            found.whole(arguments.settings or usual, arguments.sources, tell)
    except Misuse as error:
        return misuse(str(error))
    except NotBuilt:
        return 1
    except FaultsFound:
        # The sources here have faults, which are told below; what was found before stands all the same.
        sys.stdout.writelines(f"{line}\n" for line in found.lines())
        raise
    if arguments.format == "json":
        print(json.dumps(found.as_dict(), ensure_ascii=False, indent=1))
    else:
        sys.stdout.writelines(f"{line}\n" for line in found.lines())
    return 0 if found.same else 1
