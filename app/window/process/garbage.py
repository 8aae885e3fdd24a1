"""When Python's garbage collector runs: between two events, on the window's thread, and never over what the start made.

Left alone it runs wherever something is allocated, inside a call of Qt too. If such a call holds one of Qt's locks (as
`disconnect` does) and the collector deletes an object of Qt's that needs the same lock, the program stands still for
ever; and on the training's thread it would delete widgets there. Imported by the application and its commands.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 250


class GarbageCollector(QObject):
    """Collects as often as Python would, but only when the event loop is at rest. GUI thread only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def collect_due() -> None:
    """Collect the oldest generation whose turn it is, and with it the younger ones."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(3) if counts[generation] > thresholds[generation]]
    if due:
        gc.collect(due[-1])


def settle_memory() -> None:
    """Take all that the start has made out of the collector's rounds: one over it is longer than a frame."""
    gc.collect()
    gc.freeze()
