"""One browser for all tests, and the site below a sub-path of a server on this machine.

Without Chromium these tests are skipped; where the variable CI is set they fail.
"""

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.beside import SCRIPTS
from tests.site.built import Built

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
FOUND = shutil.which("chromium") or shutil.which("chromium-browser") or "/usr/bin/chromium"

# A busy machine draws late; what never comes is awaited only where a test fails.
expect.set_options(timeout=30_000)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the library's name)
        """Say nothing."""


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    if not Path(FOUND).exists():
        reason = "no Chromium on this machine: apt-get install chromium"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=FOUND, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(site: Built, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the site is served: below a sub-path, as on a shared host."""
    with served(site, tmp_path_factory.mktemp("host")) as found:
        yield found


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page of which nothing may be said in the console."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    opened, said = context.new_page(), list[str]()
    opened.on("pageerror", lambda error: said.append(str(error)))
    opened.on("console", lambda message: said.append(message.text))
    yield opened
    assert said == []
    context.close()


@pytest.fixture(scope="module")
def beside(chromium: Browser) -> Iterator[Page]:
    """A page beside the scripts, which can import them. Modules do not load from files."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(SCRIPTS))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        opened = chromium.new_page()
        opened.goto(f"http://127.0.0.1:{server.server_address[1]}/rational.js")
        yield opened
        opened.close()
        server.shutdown()


@contextmanager
def served(built: Built, folder: Path) -> Iterator[str]:
    """Serve `built` below a sub-path, from the empty `folder`."""
    (folder / "thuoc-do").symlink_to(built.folder)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/thuoc-do/"
        server.shutdown()
