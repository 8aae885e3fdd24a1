"""Lines of Python that the program prints, run as they are."""

import os
import warnings
from pathlib import Path


def run_line_here(line: str, folder: Path) -> None:
    """Run a line in a folder and in this process: one of its own for each takes long."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        with warnings.catch_warnings():
            # Python itself says neither to who runs a line: that it leaves its files to Python, and that 3.14 will
            # unpack tar archives otherwise.
            warnings.simplefilter("ignore", ResourceWarning)
            warnings.simplefilter("ignore", DeprecationWarning)
            names: dict[str, object] = {}
            exec(line, names)
            names.clear()  # else its files would stay open in a circle with its functions
    finally:
        os.chdir(before)
