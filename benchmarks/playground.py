"""How many pictures a second the playground shows while it learns: presets at the speed "1 epoch" and "10 epochs".

python benchmarks/playground.py --seconds 5
"""

import argparse
import os
import statistics
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from app.pages.neuron.page import NeuronPage
from app.pages.neuron.playground.presets import PRESETS
from app.window.process.application import make_application


class Paints(QObject):
    """Notes when a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.times: list[float] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note the time of each paint."""
        if event.type() == QEvent.Type.Paint:
            self.times.append(time.perf_counter())
        return False


def main() -> None:
    """Print frames a second, the slowest in a hundred, and steps a second."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--size", default="1280x690")
    arguments = parser.parse_args()
    application = make_application()
    page, paints = NeuronPage(), Paints()
    page.choice.choose("Playground")
    page.resize(*map(int, arguments.size.split("x")))
    page.refresh()
    page.show()
    view = page.playground
    view.net.installEventFilter(paints)
    print(f"{'preset':36}{'speed':>12}{'frames/s':>10}{'median ms':>11}{'p99 ms':>8}{'steps/s':>10}")
    for key in ("ring", "spiral3", "still"):
        for speed in ("1 epoch", "10 epochs"):
            view.transport.preset_chosen.emit(key)
            view.transport.speed.choose(speed)
            view.transport.play_button.click()
            paints.times.clear()
            start = time.perf_counter()
            while time.perf_counter() < start + arguments.seconds:
                QCoreApplication.processEvents()
            elapsed = time.perf_counter() - start
            view.pause()
            waits = sorted(1e3 * (b - a) for a, b in zip(paints.times, paints.times[1:], strict=False))
            print(
                f"{PRESETS[key].name:36}{speed:>12}{len(paints.times) / elapsed:10.1f}"
                f"{statistics.median(waits):11.1f}{waits[int(0.99 * len(waits))]:8.1f}{view.run.steps / elapsed:10.0f}"
            )
    application.quit()


if __name__ == "__main__":
    main()
