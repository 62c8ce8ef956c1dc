"""What a command says before it shows anything of a draft."""

import sys
from typing import TextIO

from scoring.model.edition import Edition


def say_draft(index: str, name: str, edition: Edition, stream: TextIO | None = None) -> None:
    """One line, where the edition is one that nobody else may see."""
    if edition.status == "draft":
        print(f"bản nháp / draft: {index} {name}, không công bố / not published", file=stream or sys.stdout)
