"""Start to first paint, beside the bare imports that no window of this kind can do without.

    PYTHONPATH=. python benchmarks/start.py [ROUNDS]

Each round starts one process of each, in turns: one imports PySide6 (QtCore, QtGui, QtWidgets), numpy and pyqtgraph;
the other opens the window, as at the first start, and ends when it has been painted. A process is timed from the moment
it is started until it says that it is there. Medians, and the median of the rounds' ratios.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 9

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
    is_handled = inherited(window, event)
    if event.type() == QEvent.Type.Paint:  # the window's own comes first; when the loop turns again, all is painted
        QTimer.singleShot(0, lambda: print("there", flush=True))
    return is_handled


QMainWindow.event = tell_of_paint
cli.run(["window"])
"""


def seconds(program: str, environment: dict[str, str]) -> float:
    """Return how long a program takes until it says that it is there."""
    began = time.perf_counter()
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        needed = time.perf_counter() - began
        process.kill()
    if line.strip() != b"there":
        sys.exit("The program ended before it was there; run 'digitscope window' to see why.")
    return needed


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as home:
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "OPENBLAS_NUM_THREADS": "1"}
        environment |= {"XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home}
        rounds = [(seconds(IMPORTS, environment), seconds(WINDOW, environment)) for _ in range(ROUNDS + 1)][1:]
    imports, window = zip(*rounds, strict=True)
    ratio = statistics.median(theirs / bare for bare, theirs in rounds)
    print(f"bare imports             {1e3 * statistics.median(imports):8.0f} ms")
    print(f"start to first paint     {1e3 * statistics.median(window):8.0f} ms")
    print(f"ratio                    {ratio:8.2f}")


if __name__ == "__main__":
    main()
