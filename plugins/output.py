"""Which folder a build may replace: an absent or empty one, or one that an earlier build made."""

from collections.abc import Iterable
from pathlib import Path

from scoring.faults import unhidden

MARKER = ".thuocdo"
"""An empty file in every built site: what stands beside it was made by a build and may go."""


def refusal(output: Path, kept: Iterable[Path]) -> str | None:
    """Why a build may not replace `output`, in one line; None where it may. `kept` must never be lost."""
    said = unhidden(str(output))
    if output.is_symlink():
        return f"{said} là liên kết / is a link"
    if output.exists() and not output.is_dir():
        return f"{said} là tệp, không phải thư mục / is a file, not a folder"
    real = output.resolve()
    for folder in map(Path.resolve, kept):
        if real.is_relative_to(folder) or folder.is_relative_to(real):
            near = unhidden(str(folder))
            return f"{said} trùng, chứa hoặc nằm trong {near} / is, holds or lies inside {near}"
    if (output / ".git").exists():
        return f"{said} chứa .git / holds .git"
    names = _names(output)
    if names and MARKER not in names:
        return (
            f"{said} có tệp mà không phải do thuocdo dựng (thiếu {MARKER}); hãy xóa hoặc chọn thư mục khác"
            f" / holds files that thuocdo did not build (no {MARKER}); remove it or choose another folder"
        )
    return None


def _names(folder: Path) -> list[str]:
    """What stands in `folder`, looked at once: another build may be making or removing it."""
    try:
        return [path.name for path in folder.iterdir()]
    except FileNotFoundError:
        return []
