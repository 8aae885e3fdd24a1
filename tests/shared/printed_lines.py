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
            warnings.simplefilter("ignore", ResourceWarning)  # a line leaves its files to Python
            names: dict[str, object] = {}
            exec(line, names)
            names.clear()  # else its files would stay open in a circle with its functions
    finally:
        os.chdir(before)
