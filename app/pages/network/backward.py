"""How δ goes back through the network: one layer after the other lights up, from the outputs to the first."""

from PySide6.QtCore import QObject, QTimer, Signal

_STEP_MS = 450


class BackwardLight(QObject):
    """Which layers are lit. Signals: ``moved()``, one more is."""

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.first = 1
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._step)

    def begin(self, n_layers: int) -> None:
        """Light the outputs alone; the others follow."""
        self.first = n_layers
        self._timer.start()
        self.moved.emit()

    def end(self) -> None:
        """Light all layers at once."""
        self._timer.stop()
        self.first = 1

    def _step(self) -> None:
        self.first = max(self.first - 1, 1)
        if self.first == 1:
            self._timer.stop()
        self.moved.emit()
