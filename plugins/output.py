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
    if output.is_dir() and not (output / MARKER).is_file() and any(output.iterdir()):
        return (
            f"{said} có tệp mà không phải do thuocdo dựng (thiếu {MARKER}); hãy xóa hoặc chọn thư mục khác"
            f" / holds files that thuocdo did not build (no {MARKER}); remove it or choose another folder"
        )
    return None
