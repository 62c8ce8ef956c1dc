"""Get ready what the peers need, in a process of its own: `python -m bench.gift DATA PLACE`.

The process that measures stays small by it: the peak of a program counts what it was forked from.
"""

import sys
from pathlib import Path

from bench import hugo, values


def main(data: Path, place: Path) -> None:
    """Write the values and both Hugo sites below `place`, where `ours` holds the pages."""
    first = values.write(data, place / "values")[0]
    page = (place / "ours" / first / "index.html").read_text(encoding="utf-8")
    for form in ("plain", "strong"):
        hugo.site(place / form, place / "values", page, form == "strong")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
