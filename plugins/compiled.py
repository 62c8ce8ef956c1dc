"""Templates compiled by a process of their own while the data are read: a second processor would have nothing to do."""

import multiprocessing
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from jinja2 import BytecodeCache, Environment, TemplateError
from jinja2.bccache import Bucket

from plugins.workers import end_with, workers

_ROOM = 1 << 20
"""Bytes; the most that a process may ask for without more rights."""


class Compiled(BytecodeCache):
    """The code of templates by Jinja's own keys. It lives as long as a build: nothing is kept for the next."""

    def __init__(self, codes: dict[str, bytes]) -> None:
        self.codes = codes

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the code that is known; a template without it is compiled as ever."""
        if code := self.codes.get(bucket.key):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled here."""
        self.codes[bucket.key] = bucket.bytecode_to_string()


@contextmanager
def compiled_beside(environment: Environment, names: Sequence[str]) -> Iterator[None]:
    """Compile these templates beside what is done within; afterwards `environment` knows their code.

    What is not done by then is shared: the other process goes on from the first to the last, this one from the last to
    the first. A template with a mistake has no code: whoever needs it will compile it, and tell.
    """
    if workers() == 1:
        yield
        return
    # Imported here: Windows has none, and writes its pages by one process.
    import fcntl

    context = multiprocessing.get_context("fork")
    here, there = context.Pipe(duplex=False)
    with suppress(OSError):
        # Nobody reads until the data are read: what is compiled by then has to have room, three quarters of this.
        fcntl.fcntl(there.fileno(), fcntl.F_SETPIPE_SZ, _ROOM)
    process = context.Process(target=_compile, args=(environment, names, there, os.getpid()), daemon=True)
    process.start()
    there.close()
    try:
        yield
        environment.bytecode_cache = compiled = Compiled({})
        done = set[str]()
        for name in reversed(names):
            with suppress(EOFError, OSError):
                while here.poll():
                    found, codes = here.recv()
                    done.add(found)
                    compiled.codes |= codes
            if name in done:
                return
            with suppress(TemplateError):
                environment.get_template(name)
    finally:
        process.terminate()
        process.join()


def _compile(environment: Environment, names: Sequence[str], pipe: Any, build: int) -> None:
    end_with(build)
    for name in names:
        environment.bytecode_cache = compiled = Compiled({})
        with suppress(TemplateError):
            environment.get_template(name)
        pipe.send((name, compiled.codes))
