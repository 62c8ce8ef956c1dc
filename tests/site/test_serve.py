"""`thuocdo serve`: serves what it built, builds again when data change, stops without a word."""

import http.client
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

PATIENCE = 240
"""Of seconds, for a build of two on a busy machine."""


@pytest.fixture
def port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Everything that the server and its builds print."""
    return tmp_path / "log"


@pytest.fixture
def server(lean: Path, port: int, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("wb") as stream:
        process = subprocess.Popen(
            [sys.executable, "-m", "scoring.cli", "serve", "--port", str(port)],
            cwd=lean,
            stdout=stream,
            stderr=subprocess.STDOUT,
        )
        yield process
        if process.poll() is None:
            process.kill()
            process.wait()


def _get(port: int, path: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.read().decode("utf-8", "replace")
    except OSError:
        return 0, ""
    finally:
        connection.close()


def _until(happened: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.1)


def test_serve(lean: Path, port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    page, units = "/dak-lak/2020/so-y-te/", lean / "data" / "dak-lak" / "units.csv"

    def names(unit: str) -> bool:
        status, body = _get(port, page)
        return status == 200 and f"<h1>{unit}, 2020</h1>" in body

    _until(lambda: names("Sở Y tế"))
    assert _get(port, "/")[0] == 200
    assert _get(port, "/khong-co/")[0] == 404

    text = units.read_text(encoding="utf-8")
    units.write_text(text.replace("Sở Y tế,", "Sở Y tế Mới,"), encoding="utf-8")
    _until(lambda: names("Sở Y tế Mới"))

    units.write_text(text.replace("so-y-te,so-nganh,", "so-y-te,so-sai,"), encoding="utf-8")
    _until(lambda: ": E-" in log.read_text(encoding="utf-8"))
    assert names("Sở Y tế Mới"), "a fault in the data leaves the last good site up"
    units.write_text(text, encoding="utf-8")
    _until(lambda: names("Sở Y tế"))

    server.send_signal(signal.SIGINT)
    # 130: the interrupt met a build.
    assert server.wait(timeout=PATIENCE) in (0, 130)
    said = log.read_text(encoding="utf-8")
    assert "Traceback" not in said
    assert f"http://127.0.0.1:{port}" in said


def test_a_port_in_use_is_said(lean: Path, port: int) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", port))
        taken.listen()
        done = subprocess.run(
            [sys.executable, "-m", "scoring.cli", "serve", "--port", str(port)],
            cwd=lean,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=PATIENCE,
        )
    assert done.returncode == 1
    assert f"port {port} cannot be used" in done.stderr
    assert "Traceback" not in done.stderr
