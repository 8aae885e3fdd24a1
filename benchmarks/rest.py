"""The memory that the window needs at rest: after ten seconds in which nobody touched it.

    python benchmarks/rest.py

Told are the resident memory (what `top` shows) and the proportional one, in which a page that several processes share
counts by halves and thirds. The window is opened offscreen, as at the first start, in this process.
"""

import argparse
import os
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from PySide6.QtWidgets import QApplication
from window import open_window

from app.window.process.garbage import settle_memory

REST_S = 10


def memory_mb() -> dict[str, float]:
    """Return this process's megabytes by the kernel's names: Rss, Pss, Anonymous and others."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()[1:]
    return {name.rstrip(":"): int(size) / 1024 for name, size, *_ in map(str.split, lines)}


def main() -> None:
    """Open the window, let it rest and print."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    before = memory_mb()
    window = open_window()
    until = time.monotonic() + REST_S
    while time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.01)
    settle_memory()
    after = memory_mb()
    print(f"all modules of the window loaded  {before['Rss']:6.0f} MB resident, {before['Pss']:6.0f} MB proportional")
    print(f"at rest                           {after['Rss']:6.0f} MB resident, {after['Pss']:6.0f} MB proportional")
    window.close()


if __name__ == "__main__":
    main()
