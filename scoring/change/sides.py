"""The two sides of a comparison: data folders as read and checked, their indices and editions side by side."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from scoring.faults import Fault, Faults
from scoring.faults.codes import FAMILIES
from scoring.gate import pass_gate
from scoring.model.folder import EditionFiles, IndexFiles

_LEDGER = {kind for family in FAMILIES if family.name in ("releases", "corrections") for kind in family.kinds}


@dataclass(frozen=True, eq=False)
class Side:
    """A data folder. Where it has `errors`, `indices` hold only what could be read, and nothing may be scored.

    `digests`: path below the folder -> sha256 of the file's bytes.
    """

    name: str
    indices: dict[str, IndexFiles]
    faults: Faults
    digests: dict[str, str]

    @property
    def errors(self) -> list[Fault]:
        """The faults but those of releases and corrections: what is to be corrected and released is compared first."""
        return [fault for fault in self.faults.errors if fault.kind not in _LEDGER]


class EditionPair(NamedTuple):
    """One edition before and after; None where it is not there, or is a draft that nobody is to see."""

    index_id: str
    id: str
    before: EditionFiles | None
    after: EditionFiles | None


def read_side(root: Path) -> Side:
    """Read and check the data folder `root`. Raises `FaultsFound` where it is no folder."""
    faults = Faults()
    indices = pass_gate(root, faults)
    return Side(root.name or root.resolve().name, {index.id: index for index in indices}, faults, dict(_digests(root)))


def published(edition: EditionFiles) -> bool:
    """Whether anybody may see it."""
    return edition.edition.status != "draft"


def index_pairs(base: Side, head: Side) -> Iterator[tuple[str, IndexFiles | None, IndexFiles | None]]:
    """Every index of either side by its id."""
    for index in sorted(base.indices.keys() | head.indices.keys()):
        yield index, base.indices.get(index), head.indices.get(index)


def edition_pairs(base: Side, head: Side, drafts: bool) -> Iterator[EditionPair]:
    """Every edition of either side; a draft is not there, but with `drafts`."""
    for pair in all_editions(base, head):
        before, after = (
            edition if edition and (drafts or published(edition)) else None for edition in (pair.before, pair.after)
        )
        if before or after:
            yield EditionPair(pair.index_id, pair.id, before, after)


def all_editions(base: Side, head: Side) -> Iterator[EditionPair]:
    """Every edition of either side, drafts too."""
    for index, old, new in index_pairs(base, head):
        before, after = old.editions if old else {}, new.editions if new else {}
        for edition in sorted(before.keys() | after.keys()):
            yield EditionPair(index, edition, before.get(edition), after.get(edition))


def _digests(root: Path) -> Iterator[tuple[str, str]]:
    for folder, _, names in os.walk(root):
        for name in names:
            path = Path(folder, name)
            if path.is_file() and not path.is_symlink():
                with path.open("rb") as stream:
                    yield path.relative_to(root).as_posix(), hashlib.file_digest(stream, "sha256").hexdigest()
