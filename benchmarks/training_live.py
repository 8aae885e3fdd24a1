"""How the window feels while it trains, and how soon the network reads 97 % of MNIST's test digits.

    python benchmarks/training_live.py

The window of 1366×768, offscreen, on the Train page; its default run from random weights, with everything shown live
and the Draw page reading with the newest network. A frame is all that the window's thread does in one go: a clock that
is due every millisecond says how late it comes. The kept states of the run are judged by the test digits afterwards.
"""

import argparse
import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(variable, "1")

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from window import SEVEN, open_window

import resources
from app.training.worker import RunReport
from nncore.data.datasets import load_dataset

CLOCK_MS = 1
ENOUGH = 0.97


def main() -> None:
    """Train once, and print."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    window = open_window()
    window.session.load_strokes(SEVEN)
    window.show_page("train")
    QApplication.processEvents()
    page = window.findChild(QWidget, "train")
    reports: list[RunReport] = []
    page.controller.reported.connect(reports.append)
    page.start()
    late = lateness_until_end(page)
    print_frames(late, reports)
    print_learning(reports)
    window.close()


def lateness_until_end(page: QWidget) -> list[float]:
    """Run the event loop until the training has ended, and return by how many milliseconds the clock was late."""
    loop, clock, late, due = QEventLoop(), QTimer(), [], [0.0]

    def tick() -> None:
        now = time.perf_counter()
        if page.runs[0].moments:  # before, the digits are read
            late.append(1000.0 * (now - due[0]))
        due[0] = time.perf_counter() + CLOCK_MS / 1000.0

    clock.setTimerType(Qt.TimerType.PreciseTimer)
    clock.timeout.connect(tick)
    due[0] = time.perf_counter()
    clock.start(CLOCK_MS)
    page.controller.ended.connect(loop.quit)
    loop.exec()
    clock.stop()
    return late


def print_frames(late: list[float], reports: list[RunReport]) -> None:
    """Print how late the clock came while training."""
    p50, p95, p99 = np.percentile(np.maximum(late, 0.0), (50, 95, 99))
    seconds = reports[-1].seconds
    print(f"frames while training       p50 {p50:.1f}, p95 {p95:.1f}, p99 {p99:.1f}, longest {max(late):.1f} ms")
    over = sum(each > 16.0 for each in late)
    print(f"longer than 16 ms           {over} of {len(late)}")
    print(f"shown                       {len(reports) / seconds:.1f} states a second")


def print_learning(reports: list[RunReport]) -> None:
    """Print when the network read enough of the test digits, and how many at the end."""
    test = load_dataset(resources.path("mnist"), "test")
    shares = [float((report.network.predict(test.inputs) == test.labels).mean()) for report in reports]
    reached = next((report.seconds for report, share in zip(reports, shares, strict=True) if share >= ENOUGH), None)
    when = "not reached" if reached is None else f"{reached:.1f} s"
    print(f"97 % of MNIST test after    {when} of training with the window live")
    print(f"at the end                  {100.0 * shares[-1]:.2f} % after {reports[-1].seconds:.1f} s")


if __name__ == "__main__":
    main()
