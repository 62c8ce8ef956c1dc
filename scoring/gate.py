"""The gate: a data folder read and checked, every fault of it in one run."""

from collections.abc import Callable, Iterable
from pathlib import Path

from scoring.checks import check
from scoring.faults import Acceptance, Faults
from scoring.faults.acknowledged import STALE
from scoring.faults.prose import FOLDER
from scoring.held import held
from scoring.model.folder import DataFolder, IndexFiles
from scoring.model.tables import UNITS
from scoring.reading.folder import read_folder

Beside = Callable[[Iterable[IndexFiles], Faults], None]
"""Reads what is published beside the data, and adds what is wrong of it."""


def pass_gate(
    root: Path,
    faults: Faults,
    progress: Callable[[str], None] = lambda _: None,
    beside: Beside | None = None,
    *,
    made_up: bool = True,
) -> tuple[IndexFiles, ...]:
    """The indices of `root`; they may be scored only where `faults` has no error afterwards.

    Without `made_up` nothing of indices that nobody measured is read or checked but their index.yaml.
    `beside` passes the same gate; without it the warnings of prose that acknowledged.csv accepts are not asked for.
    Raises `FaultsFound` where `root` is no folder.
    """
    folder = read_folder(root, faults, progress, made_up=made_up)
    for index in (index for index in folder.indices if index.shown):
        check(index, faults)
        own = index.unit_places.file.removesuffix(UNITS.file)
        if not any(fault.place.file.startswith(own) for fault in faults.errors):
            held(index, faults)
    if beside:
        beside(folder.indices, faults)
    _acknowledge(folder, root.resolve().name, faults, prose=beside is not None)
    return folder.indices


def _acknowledge(folder: DataFolder, root: str, faults: Faults, *, prose: bool) -> None:
    """Accept the warnings that data/acknowledged.csv names. One that it names in vain hides a later one: a fault."""
    unshown = {index.id for index in folder.indices if not index.shown}
    for row in folder.acknowledged:
        of_prose = row.file.startswith(FOLDER)
        if (of_prose and not prose) or row.file.partition("/")[0] in unshown:
            continue
        acceptance = Acceptance(row.reason_vi, row.reason_en, row.by, row.day)
        if not faults.accept(row.code, row.file if of_prose else f"{root}/{row.file}", row.key or "", acceptance):
            place = folder.acknowledged_places.at(row.line, "code")
            faults.add(STALE, place, code=row.code, key=row.key or "", file=row.file)
