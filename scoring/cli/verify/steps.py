"""The steps of `thuocdo verify`, and what they say in the end."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from plugins.build import build
from scoring.cli.verify.against import against_manifest, commit_of
from scoring.cli.verify.copy import Copy
from scoring.cli.verify.findings import Findings, said
from scoring.cli.verify.ledger import against_releases
from scoring.cli.verify.rebuilt import NotBuilt as NotBuilt
from scoring.cli.verify.rebuilt import against_rebuilt
from scoring.faults import Faults
from scoring.verify.edition import editions, recompute
from scoring.verify.group import Counts


def _progress(message: str) -> None:
    """One line for a person who waits; a pipe or a log gets none."""
    if sys.stderr.isatty():
        print(f"  {message}", file=sys.stderr, flush=True)


class Run:
    """One look at the copy in `place`."""

    def __init__(self, place: Path, language: str | None) -> None:
        self.language, self.findings = language, Findings()
        _progress("sha256")
        self.copy = Copy(place, self.findings)
        self.manifest = self.copy.manifest()
        self.commits: tuple[str | None, str | None] = (commit_of(self.manifest), None)
        self.counts: Counts | None = None

    def whole(self, settings: Path, data: Path | None, tell: Callable[[Faults], None]) -> None:
        """Against the manifest, then the ledgers, then the site made again.

        Raises `NotBuilt`, `FaultsFound` and `Misuse` where the site cannot be made again.
        """
        against_manifest(self.copy, self.manifest, self.findings)
        _progress("releases.csv")
        against_releases(self.copy, self.language, self.findings)
        _progress("thuocdo build")

        def make(place: Path) -> int:
            return build(settings, place, data, tell)

        fresh = against_rebuilt(self.copy, self.manifest, make, self.findings, _progress)
        self.commits = (self.commits[0], commit_of(fresh))

    def results(self) -> None:
        """Points, claims, totals, ranks and means computed again from the published JSON, and nothing else."""
        self.counts = Counts()
        found = editions(self.copy.files)
        for index, edition in found:
            _progress(f"{index}/{edition}")
            for one in recompute(index, edition, self.copy.files, self.copy.read, self.counts):
                kind = "document" if one.unfit else "recomputed"
                self.findings.add(kind, one.file, one.at, one.found, one.expected)
        if not found:
            self.findings.add("document", "data/")

    @property
    def with_made_up(self) -> bool:
        """Whether the copy says that it was made with the made-up indices."""
        return (self.manifest or {}).get("made_up") is not False

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not self.findings.kept

    def as_dict(self) -> dict[str, Any]:
        """For programs."""
        more = [{"file": file, "kind": kind, "more": n} for (file, kind), n in self.findings.more.items()]
        return {
            "same": self.same,
            "files": len(self.copy.files),
            "commit": self.commits[0],
            **({"commit_here": self.commits[1]} if self.commits[1] else {}),
            **({"computed": vars(self.counts)} if self.counts else {}),
            "findings": [one.as_dict() for one in self.findings.kept],
            **({"not_listed": more} if more else {}),
        }

    def lines(self) -> Iterator[str]:
        """For people: first what explains differences, then these, then how it ended."""
        theirs, ours = self.commits
        if theirs and ours and theirs != ours:
            yield said(
                (
                    f"Bản này dựng từ commit {theirs}, ở đây là {ours}: git checkout {theirs} rồi chạy lại.",
                    f"This copy was made from commit {theirs}, here is {ours}: git checkout {theirs}, then run again.",
                ),
                self.language,
            )
        if self.findings.kept:
            yield said(("Trái: ở bản này; phải: đúng ra.", "Left: in this copy; right: what is due."), self.language)
        yield from self.findings.lines(self.language)
        if self.counts:
            yield said(_counted(self.counts), self.language)
        files, n = len(self.copy.files), len({one.file for one in self.findings.kept})
        same = f"{files} tệp, không khác chỗ nào.", f"{files} files, nothing differs."
        differs = f"{files} tệp, {n} tệp có chỗ khác.", f"{files} files, differences in {n}."
        yield said(same if self.same else differs, self.language)


def _counted(counts: Counts) -> tuple[str, str]:
    return (
        f"Đã tính lại {counts.computed} số, {counts.claims} số theo tự chấm, {counts.ranks} thứ hạng và "
        f"{counts.statistics} dòng trung bình. Không tính lại: {counts.printed} số chép từ văn bản, không có quy tắc; "
        f"{counts.superseded} bảng của các lần công bố trước.",
        f"Computed again: {counts.computed} figures, {counts.claims} by claims, {counts.ranks} ranks and "
        f"{counts.statistics} rows of means. Not computed: {counts.printed} figures copied from documents, with no "
        f"rule; tables of earlier releases: {counts.superseded}.",
    )
