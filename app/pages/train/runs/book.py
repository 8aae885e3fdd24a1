"""The runs of the Train page: which there are, which is shown, and the moment at which it is looked at. No widgets."""

from collections.abc import Mapping
from itertools import chain, count
from typing import Any

from app.language import tr
from app.pages.train.runs.run import Run, RunPlan
from app.pages.train.runs.session import runs_of
from app.training.worker import RunReport
from nncore.learning.experiment import Experiment


class RunBook:
    """Runs in the order in which they began, the shown one among them, and one of its moments."""

    def __init__(self) -> None:
        self._all: list[Run] = []
        self._removed: frozenset[Run] = frozenset()
        self.shown: Run | None = None
        self.moment: RunReport | None = None
        self._n_begun = 0

    @property
    def runs(self) -> list[Run]:
        """The runs of the list, in the order in which they began."""
        return [run for run in self._all if run not in self._removed]

    @property
    def removed(self) -> frozenset[Run]:
        """The runs that were taken off the list, and can be put back."""
        return self._removed

    @removed.setter
    def removed(self, removed: frozenset[Run]) -> None:
        if removed != self._removed:
            came_back = [run for run in self._all if run in self._removed - removed]
            self._removed = removed
            if came_back or self.shown not in self.runs:
                self.choose(next(iter(came_back or reversed(self.runs)), None))

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
        self._all.append(run)
        self.choose(run)

    def bring_back(self, state: Any) -> None:
        """Take in the runs of a session, after those that are here, and show the latest."""
        for run in runs_of(state, self._n_begun + 1):
            self._n_begun += 1
            run.name = self._free_name(run.name)
            self.add(run)

    def _free_name(self, name: str) -> str:
        """Return a name that no run bears yet: beside a Run 1, "Run 1 (2)"."""
        names = {run.name for run in self._all}
        return next(each for each in chain([name], (f"{name} ({n})" for n in count(2))) if each not in names)

    def forget(self, run: Run) -> None:
        """Forget a run that came to nothing, and show the latest that is left."""
        self._all.remove(run)
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
