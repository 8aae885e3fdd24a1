"""The runs of the Train page on its stage, its timeline and its list: all of it, or what a report changed."""

import numpy as np

from app.pages.train.run_list import RunList
from app.pages.train.runs.book import RunBook
from app.pages.train.runs.run import Run
from app.pages.train.settings.form import TrainForm
from app.pages.train.stage.stage import TrainStage
from app.pages.train.transport import Transport
from app.pages.train.words import standing
from app.training.worker import RunReport
from nncore.learning.experiment import Experiment
from nncore.network.network import Network


class RunDisplay:
    """Shows what the book of runs holds; where nothing has been learned, what the form describes. GUI thread only."""

    def __init__(self, book: RunBook, form: TrainForm, stage: TrainStage, transport: Transport, runs: RunList) -> None:
        self._book, self._form, self._stage, self._transport, self._list = book, form, stage, transport, runs

    def show_all(self) -> None:
        """Show the list, and the chosen run."""
        self.show_list()
        self.show_run()

    def show_list(self) -> None:
        """Show which runs there are, and which is shown."""
        self._list.show_runs(self._book.runs, self._book.shown)

    def show_report(self, run: Run, report: RunReport, *, is_paused: bool) -> None:
        """Show what has changed with a report."""
        book = self._book
        self._transport.show_progress(report.step / max(report.steps, 1))
        self._transport.show_status(standing(run, report, is_paused=is_paused))
        self._list.update_run(run)
        self._stage.update_run(run, book.moment if run is book.shown else None)
        if run is book.shown and book.moment is not None:
            self._show_place(run, book.moment)

    def show_run(self) -> None:
        """Show the chosen run, or what would learn if Start were pressed."""
        book = self._book
        visible = book.visible
        experiments = [run.experiment for run in visible] or [self._form.valid_experiment() or Experiment()]
        epochs = float(max(experiment.settings.epochs for experiment in experiments))
        self._stage.show_runs(visible, book.shown, epochs)
        book.settle()
        self.show_moment()

    def show_moment(self) -> None:
        """Show the network of the chosen moment, or a fresh one where nothing has been learned."""
        run, moment = self._book.shown, self._book.moment
        if run is None or moment is None:
            self._stage.show_fresh(self._fresh_network())
            self._transport.show_moments(0, 0)
            return
        self._show_place(run, moment)
        self._stage.show_moment(run, moment)

    def _show_place(self, run: Run, moment: RunReport) -> None:
        """Show where on the timeline a moment lies."""
        at = run.moments.index(moment) if moment in run.moments else len(run.moments) - 1
        self._transport.show_moments(len(run.moments), at)
        self._transport.show_moment(run.epochs_at(moment), moment.step)

    def _fresh_network(self) -> Network | None:
        experiment = self._form.valid_experiment()
        return None if experiment is None else experiment.fresh_network(np.random.default_rng(experiment.settings.seed))
