import re
import tomllib
from pathlib import Path

from scoring.reference import FILE, reference

ROOT = Path(__file__).parent.parent


def test_reference_is_in_step_with_the_code() -> None:
    assert FILE.read_text(encoding="utf-8") == reference(), "run `make reference`"


def test_every_direct_dependency_is_justified_and_locked_with_hashes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {
        re.split(r"[\[=<>]", line)[0].lower()
        for line in project["dependencies"] + project["optional-dependencies"]["dev"]
    }
    reasons = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").lower()
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    blocks = {block.split("==")[0]: block for block in re.split(r"\n(?=[a-z])", lock)}
    for name in sorted(wanted):
        assert name in reasons, f"docs/dependencies.md does not say what {name} is for"
        assert "--hash=sha256:" in blocks[name], f"requirements.lock pins {name} without a hash"
    assert "http" not in lock
