"""Small builds in processes of their own, which begin at once and may be killed or kept from what they need.

A server that has imported everything forks each of them; pytest itself may have threads, which no fork survives.
"""

import multiprocessing
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from multiprocessing.process import BaseProcess
from pathlib import Path
from unittest.mock import patch

from plugins import build as builder
from plugins.scorecards import generator
from plugins.scorecards.pages import home, index, unit
from tests.site.built import ROOT

PATIENCE = 120
_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload(["pytest", "tests.site.forked"])


def start(target: Callable[..., object], *given: object) -> BaseProcess:
    """Run `target` of a module with `given`; its exit code is what it returns or exits with."""
    process = _forks.Process(target=_exit, args=(target, *given))
    process.start()
    return process


def ended(process: BaseProcess) -> int | None:
    """How `process` ended, as `subprocess` says it."""
    process.join(PATIENCE)
    assert process.exitcode is not None, "it does not end"
    return process.exitcode


def small_build(data: Path, output: Path, said: Path) -> int:
    """Build a few kinds of pages; what is said goes to a file."""
    kinds = patch.object(generator, "page_kinds", lambda: [home, index, unit])
    with kinds, said.open("w", encoding="utf-8") as stream, redirect_stderr(stream), redirect_stdout(stream):
        return builder.build(ROOT / "pelicanconf.py", output, data)


def _exit(target: Callable[..., int | None], *given: object) -> None:
    sys.exit(target(*given))
