"""The limit: the same bytes, ready in one file, written to the same places: `python bench/plain.py PACK OUTPUT`."""

import os
import pickle
import sys


def main(pack: str, output: str) -> None:
    """Write each file of `pack`, a pickled mapping of address to bytes."""
    with open(pack, "rb") as file:  # noqa: PTH123 - no more is imported than the writing needs
        pages: dict[str, bytes] = pickle.load(file)  # noqa: S301 - written by this benchmark a moment ago
    for address, content in pages.items():
        folder = os.path.join(output, address)  # noqa: PTH118
        os.makedirs(folder)  # noqa: PTH103
        with open(os.path.join(folder, "index.html"), "wb") as file:  # noqa: PTH118, PTH123
            file.write(content)


if __name__ == "__main__":
    main(*sys.argv[1:])
