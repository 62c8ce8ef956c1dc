"""An edition by its folder alone: for what works on one whose tables are still wrong or missing."""

from pathlib import Path

from scoring.cli.find import find_name
from scoring.importing.target import Target


def find_target(data: Path, index: str, edition: str) -> Target | str:
    """The edition's folder, or one line that says which there are."""
    # Both are names of folders that are there: nothing that is typed becomes a path.
    if wrong := find_name("bộ chỉ số", "index", index, _folders(data)):
        return wrong
    if wrong := find_name("kỳ đánh giá", "edition", edition, _folders(data / index / "editions")):
        return wrong
    return Target(data, index, edition)


def _folders(parent: Path) -> list[str]:
    if parent.is_symlink() or not parent.is_dir():
        return []
    return [path.name for path in parent.iterdir() if path.is_dir() and not path.is_symlink()]
