import re
import tomllib
from pathlib import Path

import pytest

from scoring.base import Id, Strict
from scoring.model.choices import Decided
from scoring.model.edition import Edition
from scoring.model.index import Index
from scoring.model.keys import keys, meanings
from scoring.model.method import Method
from scoring.reference import FILE, reference
from scoring.rules.shapes import SHAPES

ROOT = Path(__file__).parent.parent


def test_reference_is_in_step_with_the_code() -> None:
    assert FILE.read_text(encoding="utf-8") == reference(), "run `make reference`"


@pytest.mark.parametrize("model", [Index, Edition, Method, *SHAPES])
def test_every_key_has_its_meaning_in_both_languages(model: type[Strict]) -> None:
    found = {key.path: key for key in keys(model)}
    assert set(model.model_fields) <= set(found)
    assert all(key.takes and key.vi.endswith(".") and key.en.endswith(".") for key in found.values())
    assert all(key.vi != key.en for key in found.values())


def test_keys_lead_below_tables_lists_and_parts() -> None:
    assert {"groups.<id>.name", "authority.name"} <= {key.path for key in keys(Index)}
    found = {key.path: key for key in keys(Method)}
    assert {"levels[].id", "tree.inputs.<id>.kind", "tree.children"} <= set(found)
    assert found["rounding.mode"].takes.endswith("`half-up`, `half-even`, `down`")
    assert (found["tree.id"].required, found["tree.note"].required) == (True, False)
    assert set(meanings(Decided)) == {"choice", "by"}


def test_a_key_without_its_meaning_is_no_key() -> None:
    class Bare(Strict):
        said: Id
        """Có.
        Yes."""
        bare: Id

    with pytest.raises(KeyError, match="bare"):
        list(keys(Bare))


@pytest.mark.parametrize("file", ["index.yaml", "editions/2025/edition.yaml"])
def test_examples_are_the_real_files(file: str) -> None:
    text = (ROOT / "data" / "tinh-mau" / file).read_text(encoding="utf-8")
    assert f"`data/tinh-mau/{file}`\n\n```yaml\n{text}```\n" in reference()


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
