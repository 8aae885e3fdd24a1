"""Start to first paint, beside the bare imports that no window of this kind can do without.

    python benchmarks/start.py --rounds 9

Each round starts one process of each, in turns: one imports PySide6 (QtCore, QtGui, QtWidgets), numpy and pyqtgraph;
the other opens the window, as at the first start, and ends when all its panels have been painted. A process is timed
from the moment it is started until it says that it is there. Medians, and the medians of the rounds' ratios.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

IMPORTS = """
import numpy, pyqtgraph
from PySide6 import QtCore, QtGui, QtWidgets
print("there", flush=True)
"""

WINDOW = """
import sys
from app import cli
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QMainWindow


def tell_of_paint(window, event, inherited=QMainWindow.event):
    if event.type() == QEvent.Type.Paint:  # the window's own comes first; when the loop turns again, all is painted
        if not hasattr(window, "told"):
            window.told = True
            QTimer.singleShot(0, lambda: print("there", flush=True))
        elif window.draw_page.has_plots:
            QTimer.singleShot(0, lambda: print("whole", flush=True))
    return inherited(window, event)


QMainWindow.event = tell_of_paint
cli.run(["window"])
"""


def seconds(program: str, environment: dict[str, str], *words: str) -> list[float]:
    """Return how long a program takes until it has said each of the words."""
    began = time.perf_counter()
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment) as process:
        assert process.stdout is not None
        needed = []
        for word in words:
            line = process.stdout.readline()
            needed.append(time.perf_counter() - began)
            if line.strip().decode() != word:
                sys.exit("The program ended before it was there; run 'digitscope window' to see why.")
        process.kill()
    return needed


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9, help="of each process, after one that is not counted (9)")
    n_rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as home:
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "OPENBLAS_NUM_THREADS": "1"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # else the program alone is compiled anew at every start
        environment |= {"XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home}
        rounds = [
            seconds(IMPORTS, environment, "there") + seconds(WINDOW, environment, "there", "whole")
            for _ in range(n_rounds + 1)
        ][1:]
    imports, first, whole = zip(*rounds, strict=True)
    print(f"bare imports                {1e3 * statistics.median(imports):8.0f} ms")
    for words, seen in (("start to first paint", first), ("start to every panel", whole)):
        ratio = statistics.median(one / bare for bare, one in zip(imports, seen, strict=True))
        print(f"{words}        {1e3 * statistics.median(seen):8.0f} ms = {ratio:.2f} times the imports")


if __name__ == "__main__":
    main()
