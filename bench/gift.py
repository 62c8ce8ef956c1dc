"""Get ready what the peers need, in a process of its own: `python -m bench.gift DATA PLACE`.

The process that measures stays small by it: the peak of a program counts what it was forked from.
"""

import pickle
import sys
from pathlib import Path

from bench import hugo, values


def main(data: Path, place: Path) -> None:
    """Write the values, both Hugo sites and the pack of all pages below `place`, where `ours` holds the pages."""
    addresses = values.write(data, place / "values")
    pages = {address: (place / "ours" / address / "index.html").read_bytes() for address in addresses}
    (place / "pack").write_bytes(pickle.dumps(pages))
    page = pages[addresses[0]].decode()
    for form in ("plain", "strong"):
        hugo.site(place / form, place / "values", page, form == "strong")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
