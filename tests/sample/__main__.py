"""`python -m tests.sample` writes data/tinh-mau anew; the same seed gives the same bytes."""

import shutil
from pathlib import Path

from tests.sample.province import write

FOLDER = Path(__file__).parent.parent.parent / "data" / "tinh-mau"

if __name__ == "__main__":
    shutil.rmtree(FOLDER, ignore_errors=True)
    write(FOLDER)
