"""Serve the built site on this machine, and build it again in a fresh process on every change."""

import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from watchfiles import DefaultFilter, watch

ROOT = Path(__file__).parent.parent
WATCHED = ("content", "data", "plugins", "scoring", "theme", "pelicanconf.py")


class _Handler(SimpleHTTPRequestHandler):
    """Serves files and says nothing about the ones that are there."""

    def log_request(self, code: object = "-", size: object = "-") -> None:
        if str(code) >= "400":
            super().log_request(code, size)  # pyright: ignore[reportArgumentType]


def serve(port: int) -> int:
    """Serve output/ on 127.0.0.1 until interrupted. A build with faults leaves the last good site up."""
    _build()
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), partial(_Handler, directory=str(ROOT / "output")))
    except OSError as error:
        print(f"cổng {port} không dùng được / port {port} cannot be used: {error}", file=sys.stderr)
        return 1
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{port}  (Ctrl+C để dừng / to stop)", flush=True)
    try:
        for _ in watch(*(ROOT / name for name in WATCHED), watch_filter=DefaultFilter(), raise_interrupt=False):
            _build()
    finally:
        server.shutdown()
    return 0


def _build() -> None:
    # A fresh process: changed modules and templates are read anew, and a crash leaves the server up.
    subprocess.run([sys.executable, "-m", "scoring.cli", "build"], cwd=ROOT, check=False)
