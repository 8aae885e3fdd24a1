"""A process that reads files of strangers, each in a copy of itself, and tells what was said and how much memory taken.

One process for all files of a module: to start Python and numpy takes longer than to refuse a file.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

STATUS = Path("/proc/self/status")
LIMIT_MB = 64  # an eighth of the usual one, for bombs of an eighth of the size: both grow alike
MOST_MB = LIMIT_MB + 150  # the limit, and what Python and numpy take themselves

_SCRIPT = """
import importlib, os, sys
from nncore.errors import NNCoreError
from nncore.files import limit
limit._ALWAYS_ALLOWED = {limit} << 20
read = getattr(importlib.import_module("{module}"), "{function}")
for line in sys.stdin:
    if os.fork() == 0:
        said = "read"
        try:
            read(line.rstrip("\\n"))
        except NNCoreError as error:
            said = repr(str(error))
        # Not ru_maxrss, which counts what whoever started this process had, too.
        memory = next(line.split()[1] for line in open("{status}") if line.startswith("VmHWM"))
        print(memory, said, flush=True)
        os._exit(0)
    os.wait()
"""


class ReaderProcess:
    """Reads one file after the other by a function of a module."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def read(self, path: Path) -> tuple[str, int]:
        """Read a file; return the sentence about it, as Python writes it, or "read", and how many MB that took."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(path, file=self._process.stdin, flush=True)
        memory, said = self._process.stdout.readline().split(maxsplit=1)
        return said.rstrip(), int(memory) // 1024


@contextmanager
def reader_process(module: str, function: str) -> Iterator[ReaderProcess]:
    """Start such a process, and end it."""
    script = _SCRIPT.format(limit=LIMIT_MB, module=module, function=function, status=STATUS)
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", script], stdin=pipe, stdout=pipe, text=True) as process:
        yield ReaderProcess(process)
