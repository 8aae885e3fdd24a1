"""How long each slider of the labs takes from its movement until all that it changes is painted.

    python benchmarks/sliders.py

A window of 1366×768, offscreen, with a digit on its canvas. Every slider that can be seen on each view of the five
pages of the primer is moved 24 times by big steps, up to half its way, in each of three rounds through all of them;
printed is the median over all moves, slowest first.
"""

import argparse
import os
import statistics
import time
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(variable, "1")

from PySide6.QtWidgets import QApplication, QSlider, QWidget
from window import SEVEN, open_window

from app.ui.widgets.switch import Switch

PAGES = "activations", "softmax", "losses", "neuron", "gradients"
AIM_MS = 8.0
N_MOVES, N_ROUNDS = 24, 3


def main() -> None:
    """Measure and print."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    window = open_window()
    window.session.load_strokes(SEVEN)
    times: dict[str, list[float]] = {}
    for name in PAGES * N_ROUNDS:
        window.show_page(name)
        page = window.findChild(QWidget, name)
        for view in views_of(page):
            QApplication.processEvents()
            for slider in sliders_of(page):
                times.setdefault(f"{name} {view} · {slider.accessibleName()}", []).extend(moved(slider))
    window.close()
    medians = {name: statistics.median(each) for name, each in times.items()}
    for name, milliseconds in sorted(medians.items(), key=lambda entry: -entry[1]):
        print(f"{milliseconds:6.2f} ms  {name}")
    n_within = sum(milliseconds <= AIM_MS for milliseconds in medians.values())
    print(f"{n_within} of {len(medians)} sliders within {AIM_MS:g} ms")


def views_of(page: QWidget) -> Iterator[str]:
    """Show one view of a page after the other, and yield their names."""
    switch = getattr(page, "choice", None)
    if not isinstance(switch, Switch):
        yield ""
        return
    for word in switch.words:
        switch.choose(word)
        page.refresh()
        yield word


def sliders_of(page: QWidget) -> list[QSlider]:
    """Return the sliders that can be seen and moved."""
    return [slider for slider in page.findChildren(QSlider) if slider.isVisible() and slider.isEnabled()]


def moved(slider: QSlider) -> list[float]:
    """Return the milliseconds that each movement takes, and put the slider back."""
    before, times = slider.value(), []
    span = slider.maximum() - slider.minimum()
    for move in range(N_MOVES + 1):
        started = time.perf_counter()
        slider.setValue(slider.minimum() + span * (5 + move % 14) // 24 + move)
        QApplication.processEvents()
        times.append(1000.0 * (time.perf_counter() - started))
    slider.setValue(before)
    QApplication.processEvents()
    return times[1:]


if __name__ == "__main__":
    main()
