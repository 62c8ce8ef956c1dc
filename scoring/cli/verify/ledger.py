"""The sources that stand in a copy, held against the index's own releases.csv that stands beside them."""

from pathlib import Path

from scoring.cli.verify.copy import Copy
from scoring.cli.verify.findings import Findings
from scoring.faults import Faults, FaultsFound
from scoring.gate import pass_gate

_SOURCE = "data/source"


def against_releases(copy: Copy, language: str | None, findings: Findings) -> None:
    """Tell every fault of the sources: what was released must stand in them, every release before must come out."""
    if not any(name.startswith(f"{_SOURCE}/") for name in copy.files):
        return
    faults = Faults()
    try:
        pass_gate(Path(copy.folder, _SOURCE), faults)
    except FaultsFound as found:
        faults = found.faults
    for fault in faults.errors:
        what = fault.said("en" if language == "en" else "vi").what
        place = f"{fault.place.line}:{fault.place.column}: {fault.kind.code} {what}"
        findings.add("ledger", f"data/{fault.place.file}", place)
