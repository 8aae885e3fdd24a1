"""All that is drawn of a training: the curves above, the network's inside below.

Imported by the page and its `display`.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app import ui
from app.pages.train.runs.run import Run
from app.pages.train.stage.curves import TrainCurves
from app.pages.train.stage.inside import TrainInside
from app.training.worker import RunReport
from app.ui.layout.boxes import GAP
from nncore.network.network import Network

_FRAME_MS = 12  # one part of the inside is drawn anew; three of them to a report


class TrainStage(QWidget):
    """Curves of all visible runs, and the inside of one network: the chosen run at the chosen moment."""

    def __init__(self) -> None:
        super().__init__()
        self.curves, self.inside = TrainCurves(), TrainInside()
        self._run: Run | None = None
        self._moment: RunReport | None = None
        self._due: list[Callable[[], None]] = []
        self._frames = QTimer(self, interval=_FRAME_MS)
        self._frames.timeout.connect(self._show_next)
        ui.column((self.curves, 5), (self.inside, 4), parent=self, gap=2 * GAP)

    def show_runs(self, runs: Sequence[Run], chosen: Run | None, epochs: float) -> None:
        """Show the curves of these runs over an axis of so many epochs, and the course of the chosen one."""
        self._run = chosen
        self.curves.show_runs(runs, chosen, epochs)
        self.inside.show_run(chosen, epochs if chosen is None else float(chosen.experiment.settings.epochs))

    def show_moment(self, run: Run, moment: RunReport) -> None:
        """Show the network of the chosen run as it was at this moment."""
        self._moment = moment
        self.inside.show_network(moment.network)
        self._mark(run.epochs_at(moment))

    def show_fresh(self, network: Network | None) -> None:
        """Show a network before it has learned anything, or nothing."""
        self._moment = None
        self._due.clear()
        self.inside.show_network(network)
        self.inside.strip.show_fresh(network)
        self._mark(None)

    def update_run(self, run: Run, moment: RunReport | None) -> None:
        """Show what a run has come to; where it is the chosen one, its inside too, over the next frames."""
        self.curves.update_run(run)
        if run is self._run and moment is not None:
            self._moment = moment
            self.curves.mark(run.epochs_at(moment))
            self._due = [self._show_weights, self.inside.layers.update_curves, self._show_answers]
            self._frames.start()

    def _show_next(self) -> None:
        if self._due:
            self._due.pop(0)()
        if not self._due:
            self._frames.stop()

    def _show_weights(self) -> None:
        if self._moment is not None:
            self.inside.show_network(self._moment.network)

    def _show_answers(self) -> None:
        self.inside.strip.update_strip()
        if self._run is not None and self._moment is not None:
            self.inside.mark(self._run.epochs_at(self._moment))

    def _mark(self, epochs: float | None) -> None:
        self.curves.mark(epochs)
        self.inside.mark(epochs)
