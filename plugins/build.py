"""Build the site with Pelican in a fresh folder, and put it in place only when it is whole."""

import contextlib
import io
import logging
import shutil
import sys
import tempfile
import time
import traceback
from pathlib import Path

from pelican import Pelican
from pelican.settings import read_settings

from scoring.faults import FaultsFound

ROOT = Path(__file__).parent.parent


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
            return _failed("\n".join(problems))
        pages = sum(1 for _ in fresh.rglob("*.html"))
        fresh.chmod(0o755)
        _replace(output, fresh)
    except FaultsFound:
        raise
    except OSError as error:
        return _failed(f"không ghi được trang web / cannot write the site: {error}")
    except Exception as error:
        # A mistake in a template or in the program: named in one line, and the last site stays.
        return _failed(f"{_place(error)}: {type(error).__name__}: {error}")
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    seconds = time.monotonic() - started
    print(f"{output.name}/: {pages} trang / pages, {seconds:.1f} s")
    return 0


def _failed(message: str) -> int:
    print(message, file=sys.stderr)
    print("trang cũ được giữ nguyên / the last site was left as it was", file=sys.stderr)
    return 1


def _place(error: Exception) -> str:
    """The file and line of this project, template or module, in which `error` arose."""
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).is_relative_to(ROOT) and ".venv" not in Path(frame.filename).parts
    ]
    return f"{Path(frames[-1].filename).relative_to(ROOT)}:{frames[-1].lineno}" if frames else "thuocdo"


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
