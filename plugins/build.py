"""Build the site with Pelican in a fresh folder, and put it in place only when it is whole."""

import contextlib
import io
import logging
import shutil
import sys
import tempfile
import time
from pathlib import Path

from pelican import Pelican
from pelican.settings import read_settings


class _Warnings(logging.Handler):
    """Pelican only logs what goes wrong; here every warning fails the build."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(record.getMessage())


def build(settings_file: Path, output: Path, data: Path | None = None) -> int:
    """Build into `output`; 0 when the new site stands there, 1 when the old one was left alone.

    Raises `FaultsFound` for faults of the data, before anything is written.
    """
    started = time.monotonic()
    output = output.absolute()
    output.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=".build-", dir=output.parent))
    try:
        problems = _run(settings_file, fresh, data)
        if problems:
            print("\n".join(problems), file=sys.stderr)
            print("trang cũ được giữ nguyên / the last site was left as it was", file=sys.stderr)
            return 1
        pages = sum(1 for _ in fresh.rglob("*.html"))
        fresh.chmod(0o755)
        _replace(output, fresh)
    except OSError as error:
        print(f"không ghi được trang web / cannot write the site: {error}", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    seconds = time.monotonic() - started
    print(f"{output.name}/: {pages} trang / pages, {seconds:.1f} s")
    return 0


def _run(settings_file: Path, fresh: Path, data: Path | None) -> list[str]:
    override: dict[str, object] = {"OUTPUT_PATH": str(fresh)}
    if data is not None:
        override["THUOCDO_DATA"] = str(data)
    warnings = _Warnings()
    logging.getLogger().addHandler(warnings)
    try:
        pelican = Pelican(read_settings(str(settings_file), override=override))
        # Pelican prints a summary of articles and pages, of which this site has none.
        with contextlib.redirect_stdout(io.StringIO()):
            pelican.run()
    finally:
        logging.getLogger().removeHandler(warnings)
    return warnings.found


def _replace(output: Path, fresh: Path) -> None:
    old = Path(tempfile.mkdtemp(prefix=".build-", dir=output.parent))
    try:
        if output.exists():
            output.rename(old / "site")
        try:
            fresh.rename(output)
        except OSError:
            if (old / "site").exists():
                (old / "site").rename(output)
            raise
    finally:
        shutil.rmtree(old, ignore_errors=True)
