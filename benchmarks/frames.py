"""How fast the window is: from a movement of the mouse to all panels painted, and the parts of it.

    python benchmarks/frames.py STROKES.ndjson
    python benchmarks/frames.py STROKES.ndjson --page network
    python benchmarks/frames.py STROKES.ndjson --overlay "integrated gradients"

Real digits are drawn on the real canvas of a window of 1366×768 by mouse events that come every 8 ms, as a mouse sends
them. A frame is done when the trace of the newest point has been painted by every panel of the page. Everything runs
offscreen in this process; the start is start.py's. On the page Network, the digits are drawn on its own sheet, with the
inspector open on a neuron of the first layer; of the rest nothing is measured then. With an overlay, the study "Why" is
open on the Draw page instead of the layers, and lays its reasons over the ink in each frame; --study opens another one.
The processor's time of the same frames is told too: on a machine that others use it is the one to compare.
"""

import argparse
import os
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(variable, "1")

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from window import open_window

from app.canvas.canvas import DrawingCanvas
from app.pages.draw.studies.studies import Studies
from app.pages.draw.studies.why.reasons import METHODS
from app.pages.network.page import NetworkPage
from app.state.geometry import Points, fitted
from app.window.main_window import MainWindow
from app.window.process.garbage import settle_memory
from nncore.data.stroke_file import read_stroke_file
from nncore.ink import strokes as ink

INTERVAL_S = 0.008
N_DIGITS = 24
NEURON = 23
"""Which neuron of the first layer the inspector shows on the page Network."""


def send(canvas: DrawingCanvas, kind: QEvent.Type, at: QPointF) -> None:
    """Send one mouse event, at a fraction of a pixel, to the canvas."""
    is_move = kind == QEvent.Type.MouseMove
    button = Qt.MouseButton.NoButton if is_move else Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, at, canvas.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(canvas, event)


def on_canvas(canvas: DrawingCanvas, stroke: Points) -> list[QPointF]:
    """Return a stroke in canvas units as positions on the widget."""
    scale = canvas.width() / canvas.drawing.side
    return [QPointF(x * scale, y * scale) for x, y in stroke]


def canvas_of(window: MainWindow, page: str) -> DrawingCanvas:
    """Open a page, with everything on, and return the sheet that one draws on there."""
    window.show_page(page)
    if page == "network":
        network_page = window.findChild(NetworkPage)
        network_page.take_neuron(1, NEURON)
        QApplication.processEvents()
        return network_page.findChild(DrawingCanvas)
    return window.draw_page.canvas


def open_study(window: MainWindow, study: str, overlay: str | None) -> None:
    """Open a study of the Draw page; with an overlay, the one that lays it over the ink."""
    shown = window.draw_page.studies.show_study("why" if overlay else study)
    if overlay is not None:
        shown.method.buttons[overlay].click()
    QApplication.processEvents()


def frame_times(
    window: MainWindow, canvas: DrawingCanvas, drawings: Sequence[Sequence[Points]]
) -> list[tuple[float, float]]:
    """Return the milliseconds from each mouse event to the last paint it causes: by the clock, of the processor."""
    application = QApplication.instance()
    times = []
    for strokes in drawings:
        window.session.clear_drawing()
        application.processEvents()
        for stroke in fitted(strokes, canvas.drawing.side):
            positions = on_canvas(canvas, stroke)
            send(canvas, QEvent.Type.MouseButtonPress, positions[0])
            due = time.perf_counter()
            for position in positions[1:]:
                due += INTERVAL_S
                while time.perf_counter() < due:
                    application.processEvents()
                began, began_to_work = time.perf_counter(), time.process_time()
                send(canvas, QEvent.Type.MouseMove, position)
                trace = window.session.trace
                while window.session.trace is trace and time.perf_counter() - began < 0.1:
                    application.processEvents()
                application.processEvents()  # the paints that the new trace asked for
                worked = time.process_time() - began_to_work
                times.append((1000.0 * (time.perf_counter() - began), 1000.0 * worked))
            send(canvas, QEvent.Type.MouseButtonRelease, positions[-1])
    return times


def median_us(function: Callable[[Any], object], argument: object, n: int = 400) -> float:
    """Return the median microseconds of one call."""
    times = []
    for _ in range(n):
        began = time.perf_counter()
        function(argument)
        times.append(time.perf_counter() - began)
    return 1e6 * statistics.median(times)


def resident_mb() -> float:
    """Return the resident memory of this process."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return float("nan")


def three_hundred_points(strokes: Sequence[Points]) -> list[Points]:
    """Return the longest stroke of a digit with 300 points on it."""
    longest = max(strokes, key=len)
    at = np.linspace(0, len(longest) - 1, 300)
    return [np.stack([np.interp(at, np.arange(len(longest)), longest[:, axis]) for axis in (0, 1)], axis=1)]


def report(name: str, value: str, aim: str = "") -> None:
    """Print one line."""
    print(f"{name:56s}{value:>24s}   {aim}")


def main() -> None:
    """Measure everything and print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("strokes", help="stroke file of digits")
    parser.add_argument("--page", choices=("draw", "network"), default="draw", help="on which one draws")
    parser.add_argument("--study", choices=Studies.NAMES, default="layers", help="which tab of the Draw page is open")
    parser.add_argument("--overlay", choices=METHODS, help="what lies over the ink meanwhile")
    arguments = parser.parse_args()
    window = open_window()
    canvas = canvas_of(window, arguments.page)
    open_study(window, arguments.study, arguments.overlay)
    QApplication.processEvents()
    report("resident memory at rest", f"{resident_mb():.0f} MB", "aim 110")
    records = read_stroke_file(arguments.strokes)  # after the memory was read: ten thousand digits are no part of it
    drawings = [record.strokes for record in records[: 40 * N_DIGITS : 40]]
    settle_memory()
    frame_times(window, canvas, drawings[:2])
    times = np.array(frame_times(window, canvas, drawings))
    for what, aim, column in (("painted", "aim p95 8.3", 0), ("painted, processor's time", "", 1)):
        p50, p95, p99 = np.percentile(times[:, column], (50, 95, 99))
        name = f"mouse to page {arguments.page} {what}, {len(times)} moves"
        report(name, f"{p50:.2f} / {p95:.2f} / {p99:.2f} ms", aim)
    window.close()  # while it stands, Python may take its parts apart in an order that Qt does not survive
    if arguments.page != "draw":
        return
    dense = three_hundred_points(drawings[0])
    pixels = ink.to_pixels(dense)
    report("ink, 300 points", f"{median_us(ink.to_pixels, dense) / 1000:.3f} ms", "aim 0.5")
    report("forward pass, one digit", f"{median_us(window.session.network.forward, pixels):.1f} µs")


if __name__ == "__main__":
    main()
