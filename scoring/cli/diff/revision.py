"""A data folder as a git revision holds it, written out to a temporary folder.

Blobs are read as they are: `git archive` would leave out, and fill in, what a .gitattributes of the revision says.
"""

import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, NamedTuple

from scoring.faults import unhidden
from scoring.reading.text import MOST_BYTES

MOST_FILES = 20_000
_COMMIT = re.compile("[0-9a-f]{40}|[0-9a-f]{64}")
_LINK, _SUBMODULE = "120000", "160000"


class Unusable(Exception):
    """Nothing can be read of what was named; the message says why, in both languages."""


class _Entry(NamedTuple):
    mode: str
    blob: str
    size: int
    path: str


def commit_of(revision: str, folder: Path) -> str | None:
    """The commit that `revision` names in the repository of `folder`; None where it names none."""
    # A leading - would be an option, and git ends a line of `cat-file` at a newline.
    if revision.startswith("-") or not revision.isprintable():
        return None
    try:
        found = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").strip()
    except (OSError, subprocess.CalledProcessError):
        return None
    return found if _COMMIT.fullmatch(found) else None  # of ^name git says ^commit


@contextmanager
def written_out(commit: str, folder: Path, name: str) -> Iterator[Path]:
    """`name` in `folder` as `commit` holds it, for as long as it is looked at; empty where the commit has none.

    A link is written as a link to itself, which the readers refuse and nothing can follow. Raises `Unusable`.
    """
    with TemporaryDirectory(prefix="thuocdo-") as temporary:
        root = Path(temporary, name)
        root.mkdir()
        try:
            entries = _entries(folder, commit, name)
            if len(entries) > MOST_FILES:
                raise Unusable(f"bản này có quá {MOST_FILES} tệp / the revision has more than {MOST_FILES} files")
            _write(folder, [entry for entry in entries if _inside(entry.path, name)], Path(temporary))
        except (OSError, subprocess.CalledProcessError) as error:
            raise Unusable(f"không đọc được bản này / the revision cannot be read: {type(error).__name__}") from None
        yield root


def _entries(folder: Path, commit: str, name: str) -> list[_Entry]:
    listed = _git(folder, "ls-tree", "-r", "-z", "-l", commit, "--", name)
    found: list[_Entry] = []
    for line in listed.split("\0")[:-1]:
        described, _, path = line.partition("\t")
        mode, _, blob, size = described.split()
        found.append(_Entry(mode, blob, int(size) if size.isdecimal() else 0, path))
    return found


def _inside(path: str, name: str) -> bool:
    """Whether a path of the tree, which may have been made by hand, leads to below `name` and nowhere else."""
    first, *rest = path.split("/")
    return first == name and bool(rest) and not {"", ".", ".."} & set(rest) and not set("\\:") & set(path)


def _write(folder: Path, entries: list[_Entry], root: Path) -> None:
    words = ("git", "-C", str(folder), "cat-file", "--batch")
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdin and process.stdout  # noqa: S101
        for entry in entries:
            path = root / entry.path
            path.parent.mkdir(parents=True, exist_ok=True)
            if entry.mode == _LINK:
                path.symlink_to(path.name)
            elif entry.mode == _SUBMODULE:
                path.mkdir()
            else:
                with path.open("xb") as file:
                    if entry.size > MOST_BYTES:
                        file.truncate(MOST_BYTES + 1)  # enough for the readers to say that it is too large
                    else:
                        _copy(entry, process.stdin, process.stdout, file)


def _copy(entry: _Entry, asked: IO[bytes], answer: IO[bytes], file: IO[bytes]) -> None:
    asked.write(f"{entry.blob}\n".encode())
    asked.flush()
    if answer.readline().split()[1:] != [b"blob", str(entry.size).encode()]:
        raise OSError("no such blob")
    file.write(answer.read(entry.size))
    answer.read(1)


def _git(folder: Path, *words: str) -> str:
    environment = os.environ | {"GIT_LITERAL_PATHSPECS": "1", "GIT_NO_REPLACE_OBJECTS": "1"}
    done = subprocess.run(  # noqa: S603
        ["git", "-C", str(folder), *words],  # noqa: S607
        check=True,
        capture_output=True,
        env=environment,
    )
    return os.fsdecode(done.stdout)


def not_found(revision: str) -> Unusable:
    """The error for a name that is neither a folder nor a revision."""
    named = unhidden(revision)
    return Unusable(
        f"“{named}” không phải thư mục cũng không phải bản git có ở đây (có cần `git fetch` không?) "
        f"/ “{named}” is neither a folder nor a git revision that is here (is a `git fetch` needed?)"
    )
