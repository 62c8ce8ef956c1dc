"""What goes out: built behind the gate, then signed and attested by a job in which no code of the project runs."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.policy.workflows import read

ROOT = Path(__file__).resolve().parents[2]
PUBLISH = (ROOT / ".github" / "workflows" / "publish.yml").read_text("utf-8")
GITLAB = (ROOT / ".gitlab-ci.yml").read_text("utf-8")
BUILD, DEPLOY = read(PUBLISH)["jobs"].values()
SIGN = {
    "github": next(step["run"] for step in DEPLOY["steps"] if "run" in step),
    "gitlab": "\n".join(read(GITLAB)["pages"]["script"]),
}


def test_the_site_goes_out_only_with_the_settings_of_a_deployment_and_after_the_gate() -> None:
    runs = [step["run"] for step in BUILD["steps"] if "run" in step]
    assert runs == [".ci/run", ".venv/bin/thuocdo build --settings publishconf.py --output public"]
    assert DEPLOY["needs"] == "build"
    built, pages = (read(GITLAB)[name] for name in ("build", "pages"))
    assert (built["needs"], pages["needs"]) == (["code"], ["build"])
    assert built["script"] == ["make .venv/.ready", runs[1]]


def test_what_goes_out_is_attested_before_by_a_job_that_has_nothing_but_the_site() -> None:
    assert set(BUILD["permissions"].values()) == {"read"}
    assert DEPLOY["permissions"] == {"attestations": "write", "id-token": "write", "pages": "write"}
    used = [step.get("uses", step.get("name")).partition("@")[0] for step in DEPLOY["steps"]]
    assert used == [
        "actions/download-artifact",
        "Sign the manifest, where there is a key",
        "actions/attest-build-provenance",
        "actions/upload-artifact",
        "actions/deploy-pages",
    ]
    handed, _, attested, uploaded, _ = (step.get("with", {}) for step in DEPLOY["steps"])
    assert handed["name"] == BUILD["steps"][-1]["with"]["name"] != "github-pages"
    assert attested == {"subject-path": "manifest.json"}
    assert (uploaded["name"], uploaded["path"]) == ("github-pages", "artifact.tar")


def test_only_the_job_without_code_knows_the_key() -> None:
    assert PUBLISH.count("secrets.") == 1
    jobs = read(GITLAB)
    assert [name for name, job in jobs.items() if "THUOCDO_SIGNING_KEY" in str(job)] == ["pages"]
    pages = jobs["pages"]
    assert (pages["environment"], pages["variables"]) == ("pages", {"GIT_STRATEGY": "empty"})
    assert [name for name, job in jobs.items() if isinstance(job, dict) and "environment" in job] == ["pages"]


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a key to throw away, and whom a reader allows to sign: its public half."""
    folder = tmp_path_factory.mktemp("keys")
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / "key"], check=True)
    (folder / "allowed_signers").write_text("thuocdo " + (folder / "key.pub").read_text("utf-8"), "utf-8")
    return folder


def _sign(folder: Path, host: str, key: str) -> subprocess.CompletedProcess[str]:
    """The step of `host` in `folder`/work, with a site as the build hands it on; `folder`/tmp is for its own files."""
    site, work = folder / "work" / "public", folder / "work"
    site.mkdir(parents=True)
    (folder / "tmp").mkdir()
    (site / "manifest.json").write_text('{"commit": "a1"}\n', "utf-8")
    (site / "index.html").write_text("<!doctype html>\n", "utf-8")
    if host == "github":
        subprocess.run(["tar", "-C", site, "-cf", work / "artifact.tar", "."], check=True)
    return subprocess.run(
        ["bash", "-e", "-c", SIGN[host]],
        cwd=work,
        env={**os.environ, "THUOCDO_SIGNING_KEY": key, "TMPDIR": str(folder / "tmp")},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def _out(folder: Path, host: str) -> dict[str, bytes]:
    """The files that go out."""
    site = folder / "work" / "public"
    if host == "github":
        site = folder / "out"
        site.mkdir()
        subprocess.run(["tar", "-C", site, "-xf", folder / "work" / "artifact.tar"], check=True)
        assert (folder / "work" / "manifest.json").read_bytes() == (site / "manifest.json").read_bytes()
    return {path.name: path.read_bytes() for path in site.iterdir()}


def _verified(folder: Path, keys: Path, files: dict[str, bytes]) -> bool:
    """Whether the signature is right, by the command of docs/verify."""
    (folder / "manifest.json.sig").write_bytes(files["manifest.json.sig"])
    (verify,) = re.findall(r"^(ssh-keygen -Y verify .+) < ", (ROOT / "docs" / "verify.en.md").read_text("utf-8"), re.M)
    command = verify.replace("allowed_signers", str(keys / "allowed_signers")).split()
    return subprocess.run(command, cwd=folder, input=files["manifest.json"], capture_output=True).returncode == 0


@pytest.mark.parametrize("host", SIGN)
@pytest.mark.parametrize("end", ["\n", "", "\r\n"], ids=["as it is", "without its last line end", "from Windows"])
def test_the_signature_stands_beside_the_manifest_and_the_key_nowhere(
    tmp_path: Path, keys: Path, host: str, end: str
) -> None:
    key = (keys / "key").read_text("utf-8").strip().replace("\n", end or "\n") + end
    done = _sign(tmp_path, host, key)
    assert done.returncode == 0, done.stderr
    assert "PRIVATE" not in done.stdout + done.stderr
    assert list((tmp_path / "tmp").iterdir()) == []
    files = _out(tmp_path, host)
    assert set(files) == {"index.html", "manifest.json", "manifest.json.sig"}
    assert _verified(tmp_path, keys, files)
    assert not _verified(tmp_path, keys, {**files, "manifest.json": b'{"commit": "b2"}\n'})


@pytest.mark.parametrize("host", SIGN)
def test_without_a_key_the_site_goes_out_unsigned(tmp_path: Path, host: str) -> None:
    done = _sign(tmp_path, host, "")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert set(_out(tmp_path, host)) == {"index.html", "manifest.json"}


@pytest.mark.parametrize("host", SIGN)
def test_with_a_key_that_cannot_sign_nothing_goes_out(tmp_path: Path, host: str) -> None:
    done = _sign(tmp_path, host, "-----BEGIN OPENSSH PRIVATE KEY-----\nc2FpCg==\n-----END OPENSSH PRIVATE KEY-----\n")
    assert done.returncode != 0
    assert "c2FpCg" not in done.stdout + done.stderr
    assert list((tmp_path / "tmp").iterdir()) == []
