"""A project with the small province under data/, and a git repository of it, for tests of `thuocdo diff`."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

HAND = Path(__file__).resolve().parents[2] / "fixtures/hand/data"
INPUTS = "data/mau-nho/editions/2023/inputs.csv"


@dataclass(frozen=True)
class Repository:
    """`root` is its work tree."""

    root: Path

    def git(self, *words: str, given: str | None = None) -> str:
        done = subprocess.run(
            ["git", "-c", "user.name=Thử", "-c", "user.email=thu@example.org", *words],
            cwd=self.root,
            capture_output=True,
            encoding="utf-8",
            check=False,
            input=given,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def commit(self, message: str = "Sửa") -> str:
        """Everything as it stands; its commit."""
        self.git("add", "-A", "-f")
        self.git("commit", "-q", "-m", message)
        return self.git("rev-parse", "HEAD")

    def fewer_meetings(self) -> None:
        """An's 4 meetings of 2023 become 3: 2.50 points less."""
        path = self.root / INPUTS
        old, new = "so-mau-1,a2,cuoc-hop,4,4,,,,", "so-mau-1,a2,cuoc-hop,4,3,,Ba biên bản.,Three minutes.,"
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")


def new_project(root: Path) -> Path:
    """A new one at `root`, of which nothing is released: a figure that changes is then no fault of the data."""
    shutil.copytree(
        HAND / "mau-nho", root / "data/mau-nho", ignore=shutil.ignore_patterns("releases.csv", "corrections.csv")
    )
    return root


def repository(root: Path) -> Repository:
    """A new one at `root`, with one commit."""
    made = Repository(new_project(root))
    made.git("init", "-q", "-b", "chinh")
    made.commit("Số liệu")
    return made
