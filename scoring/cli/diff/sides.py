"""What BASE and HEAD name: a data folder, a project folder that holds one, or a git revision."""

from pathlib import Path

from scoring.change.sides import Side, read_side
from scoring.cli.diff.revision import Unusable, commit_of, not_found, written_out
from scoring.faults import unhidden


def side(name: str, data: Path) -> Side:
    """The side that `name` names; a revision is one of the repository that holds `data`. Raises `Unusable`."""
    path = Path(name)
    try:
        is_folder = bool(name) and path.is_dir()
    except ValueError:  # a NUL in it
        is_folder = False
    # The folder itself may be a link in the work tree; where the revision has it is asked.
    place = data if data.name not in ("", "..") else data.resolve()
    folder = place.parent.resolve()
    commit = commit_of(name, folder)
    if is_folder and commit and not name.startswith((".", "/")) and not name.endswith("/"):
        named = unhidden(name)
        raise Unusable(
            f"“{named}” vừa là thư mục vừa là bản git: viết ./{named} hoặc refs/heads/{named} "
            f"/ “{named}” is both a folder and a git revision: write ./{named} or refs/heads/{named}"
        )
    if is_folder:
        inner = path / "data"
        return read_side(inner if inner.is_dir() else path)
    if commit is None:
        raise not_found(name)
    with written_out(commit, folder, place.name) as root:
        return read_side(root)


def working(data: Path) -> Side:
    """The data folder as it stands. Raises `Unusable`."""
    if not data.is_dir():
        named = unhidden(str(data))
        raise Unusable(f"không có thư mục {named} / there is no folder {named}")
    return read_side(data)
