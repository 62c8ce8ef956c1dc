"""For each code of a change, what provokes it: all may be done to one pair of folders, or each alone."""

import shutil
from collections.abc import Callable
from typing import NamedTuple

from tests.scoring.change.twins import Twins, append

DIGEST = "0123456789abcdef" * 4
RELEASES = "mau-nho/releases.csv"
RELEASED = f"edition,revision,status,date,data,method,previous\n2023,1,final,2024-01-15,{DIGEST},{DIGEST},\n"
UNITS, REPLIES = "mau-nho/units.csv", "mau-so/editions/2025/replies.csv"


class Case(NamedTuple):
    """`make` changes the later folder of a pair that has the index `folder`."""

    code: str
    folder: str
    make: Callable[[Twins], object]


def edit(code: str, file: str, old: str, new: str) -> Case:
    return Case(code, file.partition("/")[0], lambda twins: twins.edit(file, old, new))


def _moved(twins: Twins) -> None:
    """A row of the releases is another."""
    for root in (twins.base, twins.head):
        append(root, RELEASES, RELEASED)
    twins.edit(RELEASES, "2024-01-15", "2024-01-16")


def _names(twins: Twins) -> None:
    """Two units have one another's name."""
    for old, new in (("Sở Mẫu An,", "@"), ("Sở Mẫu Ân,", "Sở Mẫu An,"), ("@", "Sở Mẫu Ân,")):
        twins.edit(UNITS, old, new)


def _silenced(twins: Twins) -> None:
    """The last reply is taken out."""
    path = twins.head / REPLIES
    path.write_text("".join(path.read_text("utf-8").splitlines(keepends=True)[:-1]), "utf-8")


CASES = (
    Case("E-CHANGE-APPEND", "mau-nho", _moved),
    edit("E-CHANGE-FROZEN", "mau-nho/methods/1-2023.yaml", "digits: {choice: 2", "digits: {choice: 1"),
    Case("E-CHANGE-GONE", "dak-lak", lambda twins: shutil.rmtree(twins.head / "dak-lak/editions/2020")),
    edit("E-CHANGE-MADE-UP", "mau-nho/index.yaml", "made_up: yes", "made_up: no"),
    Case("E-CHANGE-METHOD", "dak-lak", lambda twins: (twins.head / "dak-lak/methods/2425-2021.yaml").unlink()),
    Case("E-CHANGE-NAME", "mau-nho", _names),
    edit("E-CHANGE-OUTCOME", "mau-so/editions/2025/appeals.csv", ",rejected,", ",withdrawn,"),
    edit("E-CHANGE-STATUS", "mau-nho/editions/2024/edition.yaml", "status: final", "status: provisional"),
    edit(
        "E-CHANGE-UNLOGGED",
        "mau-nho/editions/2023/inputs.csv",
        "so-mau-1,a2,cuoc-hop,4,4,",
        "so-mau-1,a2,cuoc-hop,4,3,",
    ),
    Case("E-CHANGE-VOICE", "mau-so", _silenced),
)
