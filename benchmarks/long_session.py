"""Whether memory stays flat over a long session: 20,000 mouse moves, with undo and clear between.

    python benchmarks/long_session.py [--moves 20000]

Printed: resident memory after the first 1,000 moves and at the end. Linux only, where /proc tells it.
"""

import argparse
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from mouse import draw_stroke
from PySide6.QtWidgets import QApplication
from window import open_window

from app.window.main_window import MainWindow

MOVES_A_STROKE = 50
WARM_UP_MOVES = 1000


def main() -> None:
    """Draw, and print the memory before and after."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--moves", type=int, default=20_000)
    arguments = parser.parse_args()
    rng = np.random.default_rng(1)
    window = open_window()
    scribble(window, rng, WARM_UP_MOVES)
    before = resident_mb()
    print(f"after {WARM_UP_MOVES:6,} moves  {before:6.1f} MB")
    scribble(window, rng, arguments.moves - WARM_UP_MOVES)
    print(f"after {arguments.moves:6,} moves  {resident_mb():6.1f} MB  ({resident_mb() - before:+.1f} MB)")
    window.close()


def scribble(window: MainWindow, rng: np.random.Generator, n_moves: int) -> None:
    """Draw strokes of random moves, each painted; take one in three back, and clear after every fifth."""
    for number in range(n_moves // MOVES_A_STROKE):
        way = 200.0 + np.cumsum(rng.normal(0.0, 6.0, (MOVES_A_STROKE, 2)), axis=0)
        draw_stroke(window.draw_page.canvas, way)
        window.session.settle()
        QApplication.processEvents()
        if number % 3 == 1:
            window.session.undo()
        if number % 5 == 4:
            window.session.clear_drawing()


def resident_mb() -> float:
    """Return the resident memory of this process."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main()
