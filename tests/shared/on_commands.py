"""What the tests of the command line share: a process of its own, and what a refusal looks like."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import cli

ROOT = Path(cli.__file__).parents[1]
Capture = pytest.CaptureFixture[str]


def subprocess_environment(**changes: str | None) -> dict[str, str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1", **changes}
    return {name: value for name, value in environment.items() if value is not None}


def start(*arguments: str, **changes: str | None) -> subprocess.CompletedProcess[str]:
    """Run the program as a person would, in a process of its own."""
    command = [sys.executable, "-m", "app", *arguments]
    encoding = changes.get("PYTHONIOENCODING") or "utf-8"
    return subprocess.run(
        command, env=subprocess_environment(**changes), capture_output=True, encoding=encoding, timeout=60, check=False
    )


def run_script(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run lines of Python that start the program in their own way, in a process of their own."""
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(
        command, env=subprocess_environment(), capture_output=True, text=True, timeout=60, check=False
    )


def assert_one_sentence(status: int, stderr: str, *parts: str) -> None:
    assert status == 2, stderr
    assert stderr.startswith("digitscope: ")
    assert stderr.count("\n") == 1
    for part in parts:
        assert part in stderr
