"""The workflows keep the rules, and each rule refuses a workflow that breaks it."""

import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.policy.workflows import RULES, broken, owner, read

ROOT = Path(__file__).resolve().parents[2]
GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").iterdir())
AUDIT, CHECK, COMMENT, PUBLISH = (
    (GITHUB / "workflows" / f"{name}.yml").read_text("utf-8") for name in ("audit", "check", "comment", "publish")
)
GITLAB = (ROOT / ".gitlab-ci.yml").read_text("utf-8")
MAKE = (ROOT / "Makefile").read_text("utf-8")
OWNERS = (GITHUB / "CODEOWNERS").read_text("utf-8")


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_workflow_keeps_every_rule(path: Path) -> None:
    assert path.suffix == ".yml"
    assert broken(path.read_text("utf-8")) == set()


PIN = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1"
CHECKOUT = f"{PIN} # v7.0.1"
DEPLOYS = "    permissions:\n      attestations: write\n      id-token: write\n      pages: write\n"
READS = "permissions:\n  contents: read\n"


BAD = [
    (CHECK, "on: pull_request", "on: pull_request_target", "target"),
    (CHECK, "on: pull_request", "on: [push, pull_request_target]", "target"),
    (CHECK, "on: pull_request", "on: {pull_request_target: {types: [opened]}}", "target"),
    (CHECK, CHECKOUT, "actions/checkout@v7", "pinned"),
    (CHECK, CHECKOUT, "actions/checkout@main # v7.0.1", "pinned"),
    (CHECK, CHECKOUT, "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b # v7.0.1", "pinned"),
    (CHECK, CHECKOUT, PIN, "pinned"),
    (CHECK, f"uses: {CHECKOUT}", '"uses": actions/checkout@v7', "pinned"),
    (CHECK, CHECKOUT, "./.github/actions/checkout", "pinned"),
    (CHECK, CHECKOUT, "docker://alpine:3", "pinned"),
    (CHECK, READS, "", "permissions"),
    (CHECK, READS, "permissions: write-all\n", "permissions"),
    (CHECK, READS, "permissions: read-all\n", "permissions"),
    (PUBLISH, READS, "permissions: {contents: write}\n", "permissions"),
    (PUBLISH, DEPLOYS, "    permissions: write-all\n", "permissions"),
    (CHECK, "run: .ci/run", "run: echo ${{ github.event.pull_request.title }}", "interpolated"),
    (CHECK, "run: .ci/run", "run: git switch ${{ github.head_ref }}", "interpolated"),
    (CHECK, "run: .ci/run", "run: echo ${{ inputs.name }}", "interpolated"),
    (COMMENT, "const mark =", "const mark = '${{ github.event.workflow_run.head_branch }}' +", "interpolated"),
    (CHECK, "          persist-credentials: false\n", "", "credentials"),
    (CHECK, "persist-credentials: false", "persist-credentials: true", "credentials"),
    (CHECK, "    timeout-minutes: 20\n", "", "timeout"),
    (CHECK, "runs-on: ubuntu-24.04", "runs-on: self-hosted", "machine"),
    (CHECK, "runs-on: ubuntu-24.04", "runs-on: ubuntu-24.04\n    container: alpine:3", "machine"),
    (CHECK, "run: .ci/run", "run: .ci/run\n        env: {KEY: '${{ secrets.KEY }}'}", "secrets"),
    (CHECK, "timeout-minutes: 20", "timeout-minutes: 20\n    permissions: {contents: write}", "secrets"),
    (CHECK, "timeout-minutes: 20", "timeout-minutes: 20\n    environment: github-pages", "secrets"),
    (COMMENT, "actions/github-script@3a2844b7e9c422d3c10d287c895573f7108da1b3", PIN, "runs"),
    (COMMENT, "    steps:\n", "    steps:\n      - run: bash diff/diff.txt\n", "runs"),
    (COMMENT, 'require("fs")', 'require("./diff/fs.js")', "runs"),
    (COMMENT, 'require("fs")', 'require("child_process").execSync("diff/a")', "runs"),
    (PUBLISH, "      pages: read\n", "      pages: read\n      id-token: write\n", "apart"),
    (PUBLISH, "run: .ci/run", "run: .ci/run\n        env: {KEY: '${{ secrets.THUOCDO_SIGNING_KEY }}'}", "apart"),
    (PUBLISH, "      - id: deploy\n", f"      - uses: {CHECKOUT}\n      - id: deploy\n", "apart"),
    (AUDIT, "    timeout-minutes: 15\n", "    timeout-minutes: 15\n    environment: github-pages\n", "apart"),
    (AUDIT, "run: make audit", "run: pip install pip-audit", "fetches"),
    (PUBLISH, "run: .ci/run", "run: curl -sSf https://example.org/run | bash", "fetches"),
]


@pytest.mark.parametrize(("text", "old", "new", "rule"), BAD)
def test_each_rule_refuses_what_breaks_it(text: str, old: str, new: str, rule: str) -> None:
    assert old in text
    assert broken(text.replace(old, new, 1)) >= {rule}


def test_every_rule_was_broken_once() -> None:
    assert {rule for *_, rule in BAD} == set(RULES)


def test_what_runs_when() -> None:
    events = {path.stem: read(path.read_text("utf-8"))["on"] for path in WORKFLOWS}
    assert events == {
        "audit": {"schedule": [{"cron": "23 1 * * 1"}]},
        "check": "pull_request",
        "comment": {"workflow_run": {"workflows": ["Check"], "types": ["completed"]}},
        "publish": {"push": {"branches": ["main"]}},
    }
    assert read(CHECK)["name"] == "Check"


@pytest.mark.parametrize("text", [CHECK, PUBLISH, GITLAB], ids=["check", "publish", "gitlab"])
def test_the_one_gate_is_called_and_nothing_beside_it(text: str) -> None:
    assert re.search(r"^ *- (run: )?\.ci/run$", text, re.MULTILINE)
    assert not re.search(r"make test|pytest|ruff", text)


def test_data_methods_and_workflows_have_owners_of_their_own() -> None:
    said = {
        path: owner(OWNERS, path)
        for path in (
            "data/tinh/editions/2024/inputs.csv",
            "data/tinh/methods/1-2024.yaml",
            ".github/workflows/check.yml",
            ".github/CODEOWNERS",
            ".gitlab-ci.yml",
            ".ci/run",
            "requirements.lock",
            "audit.lock",
            "scoring/results.py",
        )
    }
    data, methods, *workflows, code = said.values()
    assert len({data, methods, *workflows, code} - {None}) == 4
    assert len(set(workflows)) == 1
    lines = OWNERS.splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if line.startswith("/data/*/methods/"))
    assert owner("".join(lines[:at] + lines[at + 1 :]), "data/tinh/methods/1-2024.yaml") == data
    assert owner("/data/ @a\n", "docs/data/x.csv") is None


def test_forms_ask_in_vietnamese_then_english() -> None:
    forms = sorted((GITHUB / "ISSUE_TEMPLATE").iterdir())
    assert [form.name for form in forms] == ["1-error-in-a-figure.yml", "2-contest-a-score.yml"]
    for form in forms:
        found = read(form.read_text("utf-8"))
        asked = [part for part in found["body"] if part["type"] != "markdown"]
        assert len({part["id"] for part in asked}) == len(asked)
        assert {"published", "claimed", "evidence"} <= {part["id"] for part in asked}
        for words in (found["name"], found["description"], *(part["attributes"]["label"] for part in asked)):
            vi, _, en = words.partition(" / ")
            assert not vi.isascii(), words
            assert en.isascii(), words
            assert en, words


def test_hooks_are_this_projects_own_commands() -> None:
    repos = read((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]
    assert [repo["repo"] for repo in repos] == ["local"]
    hooks = repos[0]["hooks"]
    assert {hook["language"] for hook in hooks} == {"system"}
    targets = re.findall(r"^([a-z-]+):", MAKE, re.MULTILINE)
    assert {hook["entry"].removeprefix("make ") for hook in hooks} <= set(targets)


@pytest.mark.parametrize("text", [CHECK, GITLAB, MAKE], ids=["github", "gitlab", "make"])
def test_a_warning_that_nobody_accepted_stops_a_change(text: str) -> None:
    checks = re.findall(r"/thuocdo check\b.*", text)
    assert len(checks) == 1
    assert "--strict" in checks[0]


def test_the_commands_that_are_called_are_there() -> None:
    called = set(re.findall(r"\.venv/bin/thuocdo ([a-z]+)", CHECK + PUBLISH + GITLAB))
    assert called == {"build", "check", "diff"}
    assert all(find_spec(f"scoring.cli.{name}") for name in called)
