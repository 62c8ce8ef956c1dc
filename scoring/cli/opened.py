"""What a command that logs begins with: the edition it names, in data without other faults than the log's own."""

import argparse

from scoring.cli.find import find_files
from scoring.cli.main import misuse
from scoring.cli.report import report
from scoring.faults import Faults, corrections, releases
from scoring.gate import pass_gate
from scoring.model.folder import EditionFiles, IndexFiles

_MENDED = frozenset({releases.NONE, releases.STATUS, releases.DATA, releases.METHOD, corrections.PENDING})
"""What a release mends, of this edition or, by a release of its own, of another one."""


def opened(arguments: argparse.Namespace) -> tuple[IndexFiles, EditionFiles] | int:
    """The index and edition, or the exit status: what stands in the way has been told."""
    faults = Faults()
    indices = pass_gate(arguments.data, faults)
    if any(fault.kind not in _MENDED for fault in faults.errors):
        report(faults, "text", arguments.lang)
        return 1
    found = find_files(indices, arguments.index, arguments.edition)
    return misuse(found) if isinstance(found, str) else found
