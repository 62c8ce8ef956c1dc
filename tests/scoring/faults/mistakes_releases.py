"""Mistakes of the ledger: lines changed or dropped, releases that cannot be, data that are not what was released."""

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

from mutation import Mutation, Spot, do, swap

from scoring.model.folder import cell_start
from scoring.model.tables import RELEASES
from tests.scoring.releases.made import HAND, ledger, read

FILE = "mau-so/releases.csv"
EDITION = "mau-so/editions/2025/edition.yaml"
INPUTS = "mau-so/editions/2025/inputs.csv"
CORRECTIONS = "mau-so/editions/2025/corrections.csv"
METHOD = "mau-so/methods/1-2025.yaml"
TYPED = "pm-a/truc-tuyen/nop,verified,54,45"


def _told(root: Path, line: int, column: str) -> Spot:
    """A cell of the ledger."""
    text = (root / FILE).read_text("utf-8").split("\n")[line - 1]
    return Spot(FILE, line, cell_start(text, RELEASES.names.index(column)))


def _elsewhere(change: Mutation, line: int, column: str, code: str, also: tuple[str, ...] = ()) -> Mutation:
    """A change of another file that the ledger tells."""

    def run(root: Path) -> Spot:
        change.change(root)
        return _told(root, line, column)

    return Mutation(change.name, code, run, also, index="mau-so")


def _row(name: str, code: str, edit: Callable[[str], str], line: int, column: str) -> Mutation:
    """A mistake in the ledger by somebody who links its lines anew."""

    def run(root: Path) -> Spot:
        path = root / FILE
        lines = edit(path.read_text("utf-8")).splitlines()
        for number, text in enumerate(lines[2:], start=2):
            previous = hashlib.sha256(lines[number - 1].encode()).hexdigest()
            lines[number] = ",".join((*text.split(",")[:-1], previous))
        path.write_text("\n".join(lines) + "\n", "utf-8")
        return _told(root, line, column)

    return Mutation(name, code, run, index="mau-so")


def _put(old: str, new: str) -> Callable[[str], str]:
    def edit(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return edit


def _again(text: str) -> str:
    """The last release once more."""
    last = text.splitlines()[-1]
    return text + last.replace("2025,3,", "2025,4,") + "\n"


def _made_up(path: Path) -> None:
    """A correction of what never was, and a ledger that goes with it."""
    path.write_text(path.read_text("utf-8").replace(TYPED, TYPED.replace("54", "5.4")), "utf-8")
    root = path.parents[3]
    (root / FILE).write_text(ledger(read(root, "mau-so"), HAND), "utf-8")


MISTAKES = (
    do("no ledger", "W-RELEASES", FILE, Path.unlink, also=("E-CORR-PENDING",) * 2),
    swap(
        "an edition that was never released",
        "E-RELEASE-NONE",
        "mau-so/editions/2026/edition.yaml",
        "status: draft",
        "status: ¦provisional",
    ),
    _elsewhere(
        do("a released edition is gone", "", EDITION, lambda path: shutil.rmtree(path.parent)),
        4,
        "edition",
        "E-RELEASE-EDITION",
        ("E-RELEASE-EDITION",) * 2,
    ),
    swap("a released edition as a draft", "E-RELEASE-DRAFT", EDITION, "status: revised", "status: ¦draft"),
    _row("a release out of order", "E-RELEASE-ORDER", _put("2025,2,", "2025,7,"), 5, "revision"),
    _row("a release before the one before", "E-RELEASE-DATE", _put("2026-03-01", "2026-01-31"), 5, "date"),
    _row("a release before the period", "E-RELEASE-DATE", _put("2025-03-01", "2023-12-31"), 2, "date"),
    swap("a status that was not released", "E-RELEASE-STATUS", EDITION, "status: revised", "status: ¦final"),
    _row("revised before it was final", "E-RELEASE-STEP", _put("2025,2,final", "2025,2,revised"), 5, "status"),
    _row("a first release that revises", "E-RELEASE-STEP", _put("2024,1,final", "2024,1,revised"), 2, "status"),
    _row("final again after it was final", "E-RELEASE-STEP", _put("2025,1,provisional", "2025,1,final"), 5, "status"),
    _row("revised without a correction", "E-RELEASE-REVISED", _again, 7, "status"),
    _elsewhere(
        swap("a line that was changed later", "", FILE, "2025-03-01", "2025-03-02"), 3, "previous", "E-RELEASE-CHAIN"
    ),
    _elsewhere(
        swap(
            "a figure that changed after its release",
            "",
            INPUTS,
            "pm-b,truc-tuyen,nop,50,50",
            "pm-b,truc-tuyen,nop,51,51",
        ),
        6,
        "data",
        "E-RELEASE-DATA",
    ),
    _elsewhere(
        swap(
            "a policy that changed after its release", "", METHOD, "missing: {choice: zero", "missing: {choice: block"
        ),
        6,
        "method",
        "E-RELEASE-METHOD",
    ),
    _elsewhere(
        swap("an old value that never stood there", "", CORRECTIONS, TYPED, TYPED.replace("54", "55")),
        5,
        "data",
        "E-RELEASE-UNDONE",
    ),
    _elsewhere(do("an old value that is none", "", CORRECTIONS, _made_up), 5, "revision", "E-RELEASE-THEN"),
)
