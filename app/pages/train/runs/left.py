"""The networks of runs that nobody saved: kept when the window closes, to be offered at the next start."""

from collections.abc import Iterable

from app.pages.train.runs.run import Run
from app.training import unfinished
from app.training.unfinished import UnfinishedRun
from app.training.worker import RunReport


class LeftRuns:
    """A file for each run, written anew only when its network is another."""

    def __init__(self) -> None:
        self._places: dict[Run, UnfinishedRun] = {}
        self._kept: dict[Run, RunReport] = {}

    def keep(self, runs: Iterable[Run]) -> dict[Run, str]:
        """Keep the latest networks of these runs and no others; return why some could not be kept."""
        wanted = [run for run in runs if run.latest is not None and run.latest.step]
        for run in set(self._places) - set(wanted):
            self.forget(run)
        problems = {run: self._keep(run) for run in wanted}
        return {run: problem for run, problem in problems.items() if problem}

    def forget(self, run: Run) -> None:
        """Keep nothing of a run: there is no need any more."""
        self._kept.pop(run, None)
        if (place := self._places.pop(run, None)) is not None:
            place.forget()

    def leave(self) -> None:
        """Give all that is kept up, to be offered at the next start."""
        for place in self._places.values():
            place.leave()
        self._places, self._kept = {}, {}

    def _keep(self, run: Run) -> str:
        latest = run.latest
        if latest is None or self._kept.get(run) is latest:
            return ""
        place = self._places.setdefault(run, unfinished.new_run())
        problem = place.keep(run.network_at(latest))
        if not problem:
            self._kept[run] = latest
        return problem
