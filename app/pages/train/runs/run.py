"""One run of the Train page: what it was told, its figures over time, and the networks it kept on its way."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.language import tr
from app.training.worker import RunReport
from nncore.arrays import FloatArray
from nncore.learning.experiment import Experiment, card_of
from nncore.network.network import Network

_MOST_ROWS = 2048
_MOST_MOMENTS = 96
_MOST_BYTES = 48_000_000
_COLUMNS = ("epoch", tr("training loss"), tr("validation loss"), tr("training accuracy"), tr("validation accuracy"))


@dataclass(frozen=True)
class RunPlan:
    """What a run was told.

    Its name, its settings, where its digits come from, its number in the series, and the card of the network that it
    learned on from, if it did not begin with fresh weights.
    """

    name: str
    experiment: Experiment
    data: tuple[str, ...]
    number: int
    start: Mapping[str, Any] | None = None


class Run:
    """A run and its history. Both figures and networks are thinned out, evenly, when there are too many."""

    def __init__(self, plan: RunPlan) -> None:
        self.plan = plan
        self.name = plan.name
        self.is_visible = True
        self.is_complete = False
        self.saved: RunReport | None = None
        self.final_figures: dict[str, float] = {}
        self.moments: list[RunReport] = []
        n_layers = len(plan.experiment.hidden) + 1
        self._gradient_at = len(_COLUMNS)
        self._dead_at = self._gradient_at + n_layers
        self._rows = np.empty((_MOST_ROWS, self._dead_at + n_layers - 1))
        self._n_rows = 0
        self._n_moments, self._stride, self._is_last_spare = 0, 1, False

    @property
    def experiment(self) -> Experiment:
        """What was to be trained and how."""
        return self.plan.experiment

    @property
    def latest(self) -> RunReport | None:
        """The newest report."""
        return self.moments[-1] if self.moments else None

    @property
    def is_saved(self) -> bool:
        """Whether its network is in a file of the person's, as it is after its last step."""
        return self.saved is not None and self.saved is self.latest

    def add(self, report: RunReport) -> None:
        """Take in a report."""
        self._add_row(report)
        self._add_moment(report)

    def bring_back(self, figures: FloatArray, latest: RunReport) -> None:
        """Take in what a file kept: the figures, shape (n, as `figures`), and the newest report; ValueError if ill."""
        if figures.ndim != 2 or figures.shape[1] != self._rows.shape[1] or not 0 < len(figures) <= _MOST_ROWS:
            raise ValueError("the figures of a run of another shape")
        self._rows[: len(figures)] = figures
        self._n_rows = len(figures)
        self._add_moment(latest)

    @property
    def figures(self) -> FloatArray:
        """All figures: epochs, losses, accuracies, then each layer's gradient and share of dead neurons, a row each."""
        return self._rows[: self._n_rows]

    def epochs_at(self, report: RunReport) -> float:
        """Return how often the run had seen all its digits at a report."""
        return report.step / max(report.steps, 1) * self.experiment.settings.epochs

    @property
    def epochs(self) -> FloatArray:
        """Where the figures were taken, in epochs over the digits, shape (n,)."""
        return self._rows[: self._n_rows, 0]

    def column(self, name: str) -> FloatArray:
        """Return "training loss", "validation loss", "training accuracy" or "validation accuracy", shape (n,)."""
        return self._rows[: self._n_rows, _COLUMNS.index(name)]

    @property
    def gradient_norms(self) -> FloatArray:
        """Length of each layer's gradient, shape (n, layers)."""
        return self._rows[: self._n_rows, self._gradient_at : self._dead_at]

    @property
    def dead(self) -> FloatArray:
        """Share of dead neurons of each hidden layer, shape (n, hidden layers)."""
        return self._rows[: self._n_rows, self._dead_at :]

    def nearest_row(self, epochs: float) -> int:
        """Return the row whose figures were taken nearest to so many epochs."""
        return int(np.abs(self.epochs - epochs).argmin())

    def network_at(self, report: RunReport) -> Network:
        """Return the network of a report with its card."""
        figures = self.final_figures
        if (report is not self.latest or not figures) and report.signs.validation is not None:
            figures = {"validation sample": report.signs.validation.accuracy}
        card = card_of(self.experiment, self.plan.data, figures, self.plan.start)
        return report.network.replace(card=card | {"name": self.name, "step": report.step, "steps": report.steps})

    def _add_row(self, report: RunReport) -> None:
        if self._n_rows == _MOST_ROWS:
            half = self._rows[::2].copy()
            self._rows[: len(half)] = half
            self._n_rows = len(half)
        training, validation = report.signs.training, report.signs.validation
        self._rows[self._n_rows] = (
            self.epochs_at(report),
            training.loss,
            np.nan if validation is None else validation.loss,
            training.accuracy,
            np.nan if validation is None else validation.accuracy,
            *report.gradient_norms,
            *report.signs.dead,
        )
        self._n_rows += 1

    def _add_moment(self, report: RunReport) -> None:
        """Keep every so many networks, and always the newest."""
        if self._is_last_spare:
            self.moments.pop()
        self.moments.append(report)
        self._is_last_spare = self._n_moments % self._stride != 0
        self._n_moments += 1
        if not self._is_last_spare and len(self.moments) > self._most_moments():
            self.moments = self.moments[::2]
            self._stride *= 2

    def _most_moments(self) -> int:
        n_bytes = 4 * self.moments[0].network.parameter_count
        return min(_MOST_MOMENTS, max(8, _MOST_BYTES // n_bytes // 2 * 2))
