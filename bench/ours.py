"""The pages of units alone, in Vietnamese alone, by this project: `python -m bench.ours DATA OUTPUT`.

Everything else is left out because the peers do not make it; what is measured is the way of every page: reading,
checking, scoring, words, template, Pelican's writer, the swap at the end.
"""

import sys
from pathlib import Path

from bench.measured import ROOT
from plugins import build, downloads, feeds, finding
from plugins.metadata import sitemap, social
from plugins.scorecards import generator
from plugins.scorecards.pages import unit_edition


def main(data: Path, output: Path) -> int:
    """Build `output` from `data`; the exit code of the build."""
    both = generator.sides()
    generator.sides = lambda: both[:1]
    generator.page_kinds = lambda: [unit_edition]
    downloads.write = lambda *_: {}
    downloads.write_workbooks = lambda *_: None
    finding.write = feeds.write = sitemap.write = social.write = lambda *_: None
    return build.build(ROOT / "pelicanconf.py", output, data)


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
