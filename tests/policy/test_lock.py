"""All that is installed is pinned with digests; the bill of materials and the licences are of the same lock."""

import json
import re
from pathlib import Path

import pytest

from tests.policy import sbom
from tests.policy.lock import Pinned, builds_the_site, directly_needed, pinned

ROOT = Path(__file__).resolve().parents[2]
LOCKS = sorted(ROOT.glob("*.lock"))
TEXT = sbom.LOCK.read_text("utf-8")
PACKAGES = pinned(TEXT)
PROJECT = sbom.PROJECT.read_text("utf-8")
MAKE = (ROOT / "Makefile").read_text("utf-8")


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.name)
def test_a_lock_holds_nothing_but_packages_with_digests(path: Path) -> None:
    packages = pinned(path.read_text("utf-8"))
    assert packages
    assert all(one.hashes for one in packages)
    assert len({(one.name, one.version) for one in packages}) == len(packages)


FIRST = TEXT.split("\n", 4)
DIGEST = FIRST[1]


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (f"{DIGEST}\n{FIRST[2]}\n", "", 1),
        (DIGEST, "    --hash=md5:d41d8cd98f00b204e9800998ecf8427e \\", 1),
        (FIRST[0], FIRST[0].replace("==", ">="), 1),
        (FIRST[0], "altair @ https://example.org/altair.whl \\", 1),
        (FIRST[0], f"--index-url https://example.org/simple\n{FIRST[0]}", 1),
        (f"{FIRST[3]}\n", f"{FIRST[3]}\n-e .\n", 5),
    ],
    ids=["no digest", "a weak digest", "a range", "an address", "another registry", "a folder"],
)
def test_anything_else_in_a_lock_is_refused(old: str, new: str, line: int) -> None:
    assert old in TEXT
    with pytest.raises(ValueError, match=rf"line {line}$"):
        pinned(TEXT.replace(old, new, 1))


def test_everything_is_installed_from_a_lock_with_its_digests() -> None:
    installs = re.findall(r"\bpip install\b(.*)", MAKE)
    locks = [re.fullmatch(r".* --require-hashes -r (\w+\.lock)", line) for line in installs]
    assert sorted(match[1] for match in locks if match) == [path.name for path in LOCKS]
    assert [line for line, match in zip(installs, locks, strict=True) if not match and "--no-index" not in line] == []
    others = [ROOT / ".gitlab-ci.yml", ROOT / ".ci" / "run", *(ROOT / ".github" / "workflows").iterdir()]
    assert [path.name for path in others if re.search(r"\bpip install\b", path.read_text("utf-8"))] == []


def test_the_audit_looks_at_every_lock_and_fails_where_it_cannot_look() -> None:
    (audit,) = re.findall(r"/pip-audit (.*)", MAKE)
    assert sorted(re.findall(r"-r (\S+)", audit)) == [path.name for path in LOCKS]
    assert {"--strict", "--disable-pip", "--require-hashes"} <= set(audit.split())
    assert "--ignore-vuln" not in audit


def test_what_the_project_needs_is_pinned_and_what_tests_it_builds_no_site() -> None:
    direct = directly_needed(PROJECT)
    names = {one.name for one in PACKAGES}
    needed = builds_the_site(PACKAGES, direct)
    assert direct <= needed <= names
    assert {"pelican", "jinja2", "python-dateutil", "pygments", "typing-extensions"} <= needed
    assert not {"pytest", "playwright", "ruff", "requests", "setuptools"} & needed


def test_what_is_brought_builds_the_site_over_any_number_of_steps() -> None:
    chain = [
        Pinned(name, "1", "", 1, frozenset({by})) for name, by in (("c", "b"), ("b", "a"), ("a", "own"), ("z", "y"))
    ]
    assert builds_the_site(chain, frozenset({"a"})) == {"a", "b", "c"}


@pytest.mark.parametrize("path", [sbom.BILL, sbom.LICENCES], ids=lambda path: path.name)
def test_what_is_said_of_the_packages_is_of_this_lock(path: Path) -> None:
    assert path.read_text("utf-8") == sbom.texts()[path], "run `make sbom`"


def test_another_lock_gives_another_bill_and_the_same_one_the_same_bytes() -> None:
    direct, lock = directly_needed(PROJECT), TEXT.encode()
    first, again = (sbom.bill(PACKAGES, direct, "1", lock) for _ in range(2))
    assert first == again
    assert "timestamp" not in first
    other = json.loads(sbom.bill(PACKAGES, direct, "1", lock + b"#"))
    assert other["serialNumber"] != json.loads(first)["serialNumber"]


def test_the_bill_names_every_package_once_and_refers_to_nothing_else() -> None:
    found = json.loads(sbom.BILL.read_text("utf-8"))
    refs = [one["bom-ref"] for one in found["components"]]
    assert sorted(refs) == sorted(f"pkg:pypi/{one.name}@{one.version}" for one in PACKAGES)
    assert len(set(refs)) == len(refs)
    assert [one["ref"] for one in found["dependencies"]] == ["thuocdo", *refs]
    assert {ref for one in found["dependencies"] for ref in one["dependsOn"]} == set(refs)


def test_a_package_without_a_licence_in_its_metadata_is_said_to_be_unknown() -> None:
    rows = re.findall(r"^\| (\S+) \| \S+ \| (.+) \|$", sbom.LICENCES.read_text("utf-8"), re.MULTILINE)[2:]
    assert ("axe-playwright-python", "unknown") in rows
    assert ("pydantic", "MIT") in rows
    assert sum(said == "unknown" for _, said in rows) < 5
