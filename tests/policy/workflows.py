"""What a workflow of GitHub or a job of GitLab may not do, a rule each; and whom CODEOWNERS names."""

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from scoring.faults import Faults
from scoring.reading.yaml import read_yaml

_PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}", re.ASCII)
_COMMENTED = re.compile(r"^ *(?:- )?uses: \S+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+$", re.MULTILINE | re.ASCII)
_OUTSIDE = {"actions/download-artifact", "actions/github-script"}
"""All that may run with a token that writes after a pull request: a download, and the script in the workflow itself."""
FETCHES = re.compile(r"\b(pip3?|pipx|uvx?|conda|npm|npx|apt|apt-get|curl|wget)\b")
"""What brings code from elsewhere: only .ci/run and the Makefile do, the latter with hashes."""
_REACHES_OUT = re.compile(r"child_process|eval\(|Function\(|import\(|exec|spawn|require\((?!\"fs\"\))")


def read(text: str) -> dict[str, Any]:
    """The mapping that `text` holds, every scalar as text: `on` is a key and no truth value."""
    faults = Faults()
    found = read_yaml(text, "workflow.yml", faults)
    assert found is not None
    assert not faults.errors
    return found[0]


class _Flow:
    def __init__(self, text: str) -> None:
        self.text, self.top = text, read(text)
        self.jobs: list[dict[str, Any]] = list(self.top["jobs"].values())
        self.steps: list[dict[str, Any]] = [step for job in self.jobs for step in job.get("steps", [])]
        self.used = [str(holder["uses"]) for holder in (*self.jobs, *self.steps) if "uses" in holder]

    @cached_property
    def events(self) -> set[str]:
        on = self.top["on"]
        return {on} if isinstance(on, str) else set(on)

    @cached_property
    def code(self) -> list[str]:
        """What a step runs: commands of a shell, a script of github-script."""
        scripts = [step["with"]["script"] for step in self.steps if "script" in step.get("with", {})]
        return [step["run"] for step in self.steps if "run" in step] + scripts

    @cached_property
    def granted(self) -> list[Any]:
        """The permissions of the whole, then of each job that has its own."""
        return [self.top.get("permissions"), *(job["permissions"] for job in self.jobs if "permissions" in job)]

    def writes(self, granted: Any) -> bool:
        return not isinstance(granted, dict) or bool(set(granted.values()) - {"read", "none"})


def _credentials(flow: _Flow) -> bool:
    checkouts = [step for step in flow.steps if step.get("uses", "").startswith("actions/checkout")]
    return any(step.get("with", {}).get("persist-credentials") != "false" for step in checkouts)


def _secrets(flow: _Flow) -> bool:
    given = "secrets" in flow.text or any("environment" in job for job in flow.jobs)
    return "pull_request" in flow.events and (given or any(map(flow.writes, flow.granted)))


def _runs(flow: _Flow) -> bool:
    """A workflow that may write after a pull request runs nothing of it: no checkout, no command, no other module."""
    own = {name.partition("@")[0] for name in flow.used} <= _OUTSIDE and not any("run" in step for step in flow.steps)
    return "workflow_run" in flow.events and (not own or any(map(_REACHES_OUT.search, flow.code)))


def _apart(flow: _Flow) -> bool:
    """Whether a job that holds a key or may write has the files of the project, so that its code might run there."""
    held = [
        job
        for job in flow.jobs
        if "secrets." in str(job) or "environment" in job or flow.writes(job.get("permissions", {}))
    ]
    return any(step.get("uses", "").startswith("actions/checkout") for job in held for step in job.get("steps", []))


RULES: Mapping[str, Callable[[_Flow], bool]] = {
    "target": lambda flow: "pull_request_target" in flow.events,
    "pinned": lambda flow: (
        not all(map(_PINNED.fullmatch, flow.used)) or len(_COMMENTED.findall(flow.text)) != len(flow.used)
    ),
    "permissions": lambda flow: (
        flow.writes(flow.granted[0]) or not all(isinstance(granted, dict) for granted in flow.granted)
    ),
    "interpolated": lambda flow: any("${{" in code for code in flow.code),
    "credentials": _credentials,
    "timeout": lambda flow: any("timeout-minutes" not in job for job in flow.jobs),
    "machine": lambda flow: any(
        {"container", "services"} & set(job) or not job.get("runs-on", "").startswith("ubuntu-") for job in flow.jobs
    ),
    "secrets": _secrets,
    "runs": _runs,
    "apart": _apart,
    "fetches": lambda flow: any(map(FETCHES.search, flow.code)),
}
"""Rule -> whether a workflow breaks it."""


def broken(text: str) -> set[str]:
    """The rules that the workflow `text` breaks."""
    flow = _Flow(text)
    return {name for name, breaks in RULES.items() if breaks(flow)}


PUSHED = '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE != "schedule"'
SCHEDULED = '$CI_PIPELINE_SOURCE == "schedule"'
_OWN_BRANCH = ([{"if": PUSHED}], [{"if": SCHEDULED}])


def protected(text: str) -> set[str]:
    """The jobs of the file of GitLab `text` that a merge request starts and that read more than plain CI_… variables.

    'include' and 'default' stand for what the whole file takes in.
    """
    flow = read(text)
    found = {"include"} & set(flow) | ({"default"} if "id_tokens" in flow.get("default", {}) else set())
    for job_name, job in flow.items():
        if not isinstance(job, dict) or "script" not in job or job.get("rules") in _OWN_BRANCH:
            continue
        code = "\n".join(line for part in ("before_script", "script", "after_script") for line in job.get(part, []))
        used = set(re.findall(r"\$\{?([A-Za-z_]\w*)", code)) - set(re.findall(r"^(\w+)=", code, re.MULTILINE))
        plain = all(name.startswith("CI_") and not re.search("TOKEN|PASSWORD|JWT", name) for name in used)
        if not plain or {"secrets", "id_tokens", "environment", "trigger"} & set(job):
            found.add(job_name)
    return found


def owner(codeowners: str, path: str) -> str | None:
    """Who owns `path`: the last line that matches holds."""
    found = None
    for line in codeowners.splitlines():
        pattern, _, owners = line.partition("#")[0].strip().partition(" ")
        if pattern and (pattern == "*" or _matches(pattern, path)):
            found = owners.strip()
    return found


def _matches(pattern: str, path: str) -> bool:
    assert pattern.startswith("/"), "from the root, so that no folder of the same name elsewhere is meant"
    inner = re.escape(pattern.strip("/")).replace(r"\*", "[^/]*")
    return re.fullmatch(inner + ("/.*" if pattern.endswith("/") else ""), path) is not None
