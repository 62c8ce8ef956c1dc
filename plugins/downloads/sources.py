"""The sources as committed, where a site has them: the folders of its indices, without drafts, and the prose.

What stands beside these folders is left out: no figure comes from it, and it may name a draft, or an index that the
site does not show.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

from plugins.scorecards import links
from scoring.results import IndexResult, Results


def write(results: Results, data: Path, content: Path, output: Path) -> None:
    """Copy the files of `data` and `content` that the site is made from."""
    prose = output / links.PROSE
    for index in results.indices:
        shutil.copytree(data / index.id, output / links.SOURCES / index.id, ignore=_unseen(index, data))
    prose.mkdir(parents=True, exist_ok=True)
    # Hidden files are those of editors and systems; the gate lets no other name pass.
    for file in content.glob("[!.]*.md"):
        shutil.copyfile(file, prose / file.name)


def of(address: str) -> str | None:
    """The source that stands at an address of the site; None where none does."""
    if address.startswith(links.SOURCES):
        return f"data/{address.removeprefix(links.SOURCES)}"
    # An index may have the name of the folder of prose; its files end otherwise.
    prose = address.startswith(links.PROSE) and address.endswith(".md")
    return f"content/{address.removeprefix(links.PROSE)}" if prose else None


def _unseen(index: IndexResult, data: Path) -> Callable[[str, list[str]], list[str]]:
    """The folders of editions that the results leave out: drafts."""
    kept, shown = data / index.id / "editions", {edition.id for edition in index.editions}
    return lambda folder, names: [name for name in names if Path(folder) == kept and name not in shown]
