"""The runs of the Train page: which there are, which is shown, and the moment at which it is looked at. No widgets."""

from collections.abc import Mapping
from typing import Any

from app.language import tr
from app.pages.train.runs.run import Run, RunPlan
from app.pages.train.runs.session import runs_of
from app.training.worker import RunReport
from nncore.learning.experiment import Experiment


class RunBook:
    """Runs in the order in which they began, the shown one among them, and one of its moments."""

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self.shown: Run | None = None
        self.moment: RunReport | None = None
        self._n_begun = 0

    @property
    def visible(self) -> list[Run]:
        """The runs whose curves are drawn."""
        return [run for run in self.runs if run.is_visible]

    def plan(self, experiment: Experiment, data: tuple[str, ...], start: Mapping[str, Any] | None) -> RunPlan:
        """Return the plan of the next run, which learns on from the network whose card is `start`, if there is one."""
        self._n_begun += 1
        return RunPlan(tr("Run {n_runs}", n_runs=self._n_begun), experiment, data, self._n_begun, start)

    def add(self, run: Run) -> None:
        """Take in a run that begins, and show it."""
        self.runs.append(run)
        self.choose(run)

    def bring_back(self, state: Any) -> None:
        """Take in the runs of a session, after those that are here, and show the latest."""
        for run in runs_of(state, self._n_begun + 1):
            self._n_begun += 1
            self.add(run)

    def remove(self, run: Run) -> None:
        """Forget a run, and show the latest that is left."""
        if run in self.runs:
            self.runs.remove(run)
        self.choose(self.runs[-1] if self.runs else None)

    def choose(self, run: Run | None) -> None:
        """Show a run, as it is now."""
        self.shown, self.moment = run, None

    def report(self, run: Run, report: RunReport) -> None:
        """Take in a report; who looks at the newest moment of its run goes along."""
        is_following = self.shown is run and self.moment is run.latest
        run.add(report)
        if is_following:
            self.moment = report

    def settle(self) -> None:
        """Look at the newest moment where the chosen one has been thinned out, or none was chosen."""
        if self.shown is not None and (self.moment is None or self.moment not in self.shown.moments):
            self.moment = self.shown.latest
