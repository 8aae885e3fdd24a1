"""A run belongs to the program that trains it, whatever the clock says, and to nobody once that has gone."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.training.unfinished import interrupted, new_run

_TRAINS = """
import sys
from app.training.unfinished import new_run
run = new_run()
run.path.write_bytes(b"a network")
print(run.path, flush=True)
sys.stdin.read()
"""


@contextmanager
def another_window() -> Iterator["subprocess.Popen[str]"]:
    """Let another process train."""
    command = [sys.executable, "-c", _TRAINS]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize("days", [-30.0, -0.01, 0.0, 0.01, 30.0])
def test_what_another_process_trains_is_not_called_interrupted_until_it_has_gone(days: float) -> None:
    with another_window() as process:
        assert process.stdout is not None
        path = process.stdout.readline().strip()
        lock = path.removesuffix(".npz") + ".lock"
        os.utime(lock, (time.time() - 86_400.0 * days,) * 2)
        assert interrupted() == []
        process.kill()
        process.wait()
        assert [str(run.path) for run in interrupted()] == [path]


def test_to_forget_ones_own_run_leaves_all_others() -> None:
    with another_window() as process:
        assert process.stdout is not None
        path = process.stdout.readline().strip()
        own = new_run()
        own.path.write_bytes(b"a network")
        own.forget()
        assert not own.path.exists()
        assert os.path.exists(path)
