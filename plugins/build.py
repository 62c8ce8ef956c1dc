"""Build the site with Pelican in a fresh folder, and put it in place only when it is whole."""

import contextlib
import io
import logging
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from pelican import Pelican, signals
from pelican.settings import read_settings

from plugins import manifest
from plugins.below import below
from plugins.output import MARKER, refusal
from plugins.scorecards.generator import Scorecards
from plugins.stopped import stopped
from plugins.swap import swap
from plugins.unwritten import unwritten
from plugins.workplace import ASIDE, beside, workplace
from scoring.faults import Faults, FaultsFound, unhidden

ROOT = Path(__file__).parent.parent
_PROJECT = ("data", "content", "scoring", "plugins", "theme", "tests", "docs", ".git")


class Misuse(Exception):
    """What was asked cannot be done; nothing was touched."""


class _Warnings(logging.Handler):
    """Pelican only logs what goes wrong; here every warning fails the build."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        for argument in record.args if isinstance(record.args, tuple) else ():
            if isinstance(argument, OSError):
                # Pelican goes on where a file cannot be copied, and would say so for each of them.
                raise argument
        self.found.append(record.getMessage())

    def __enter__(self) -> list[str]:
        logging.getLogger().addHandler(self)
        return self.found

    def __exit__(self, *_: object) -> None:
        logging.getLogger().removeHandler(self)


def build(
    settings_file: Path, output: Path, data: Path | None = None, tell: Callable[[Faults], None] = lambda _: None
) -> int:
    """Build into `output`; 0 when the new site stands there, 1 when the old one was left alone.

    `tell` gets the warnings and what reading changed without loss, where there is any. Raises `FaultsFound` for
    faults of the data or the prose, before anything is written, and `Misuse` where `output` may not be replaced.
    """
    started = time.monotonic()
    if not settings_file.is_file():
        named = unhidden(str(settings_file))
        raise Misuse(f"không có tệp {named} / there is no file {named}")
    output = output.absolute()
    try:
        with _Warnings() as problems:
            settings = read_settings(str(settings_file), override={"THUOCDO_DATA": str(data)} if data else {})
            kept = [ROOT / name for name in _PROJECT]
            kept += [Path(settings[name]) for name in ("PATH", "THEME", "THUOCDO_DATA")]
            if reason := refusal(output, kept) or refusal(beside(output), kept):
                raise Misuse(reason)
            with workplace(output, lambda: _wait(output)) as place:
                # A new name each time: a process that a killed build left behind writes to none of ours.
                fresh = Path(tempfile.mkdtemp(dir=place))
                found = _run({**settings, "OUTPUT_PATH": str(fresh)})
                if problems:
                    return _failed("\n".join(problems))
                (made,) = found
                manifest.write(fresh, made.site.provenance, settings)
                pages = _finished(fresh)
                swap(fresh, output, place / ASIDE)
    except (FaultsFound, Misuse):
        raise
    except OSError as error:
        return _failed(unwritten(error, output))
    except Exception as error:
        # A mistake in a template or in the program: named in one line, and the last site stays.
        return _failed(str(stopped(error)))
    if any(made.told):
        tell(made.told)
    seconds = time.monotonic() - started
    print(f"{output.name}/: {pages} trang / pages, {seconds:.1f} s")
    return 0


def _wait(output: Path) -> None:
    named = unhidden(str(output))
    print(f"đợi lần dựng khác vào {named} xong … / waiting for another build of {named} …", file=sys.stderr, flush=True)


def _failed(message: str) -> int:
    print(message, file=sys.stderr)
    print("trang cũ được giữ nguyên / the last site was left as it was", file=sys.stderr)
    return 1


def _run(settings: dict[str, Any]) -> list[Scorecards]:
    """Run Pelican; what made the pages, with what the gate told without stopping: one, if all went well."""
    made: list[Scorecards] = []

    def collect(generators: Iterable[object]) -> None:
        made.extend(generator for generator in generators if isinstance(generator, Scorecards))

    # Pelican prints a summary of articles and pages, of which this site has none.
    with signals.all_generators_finalized.connected_to(collect), contextlib.redirect_stdout(io.StringIO()):
        Pelican(settings).run()
    return made


def _finished(fresh: Path) -> int:
    """Make the site in `fresh` one that a build may replace and a web server read; how many pages it has."""
    (fresh / MARKER).touch()
    pages = 0
    # The same whoever builds and whatever others may do with his own files: a web server reads them.
    fresh.chmod(0o755)
    for entry in below(fresh):
        os.chmod(entry, 0o755 if entry.is_dir() else 0o644)  # noqa: PTH101 - to make a Path of each takes twice as long
        pages += entry.name.endswith(".html")
    return pages
