"""What a command loads as it starts: the heavy libraries only once they are used."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HEAVY = ("altair", "openpyxl", "pandas", "vl_convert", "xlsxwriter")


@pytest.mark.parametrize("module", ["plugins.build", "scoring.cli.check", "scoring.cli.explain", "scoring.cli.serve"])
def test_it_starts_without(module: str) -> None:
    line = f"import sys, {module}; sys.exit(' '.join(name for name in {HEAVY} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", line], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr.strip() == ""
