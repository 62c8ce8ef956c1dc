"""A whole site but for its workbooks, in both languages: `python -m bench.whole DATA OUTPUT`.

A workbook costs what twenty pages cost, and none is a page: they would be all that is measured.
"""

import sys
from pathlib import Path

from bench.measured import ROOT
from plugins import build, downloads


def main(data: Path, output: Path) -> int:
    """Build `output` from `data`; the exit code of the build."""
    downloads.write_workbooks = lambda *_: None
    return build.build(ROOT / "pelicanconf.py", output, data)


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
