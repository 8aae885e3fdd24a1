"""The side of training that runs in its own thread: it reads the digits, iterates `train`, and reports now and then.

Nothing here touches a widget. Imported by `app.training.controller` and, for the reports it sends, by the Train page.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from app.language import tr
from app.sources.data import data_state, open_data, open_digits
from app.ui.faults import why_failed
from nncore.arrays import FloatArray, IntArray
from nncore.data.digit_sets import Digits
from nncore.errors import NNCoreError
from nncore.learning.diagnostics import Diagnostics, diagnose
from nncore.learning.experiment import Experiment, Setup, set_up
from nncore.learning.training import Progress, train
from nncore.learning.training_state import TrainingState
from nncore.network.network import Network
from nncore.network.parameter_vector import from_vector

REPORT_INTERVAL_S = 1 / 16
KEEP_INTERVAL_S = 15.0


@dataclass(frozen=True, eq=False)
class RunReport:
    """The state of a run.

    Attributes
    ----------
    run : int
        Which one.
    epoch, step, steps : int
        As in `nncore.learning.training.Progress`; step 0 is the network before it has learned anything.
    seconds : float
        Spent on training so far, without pauses.
    signs : Diagnostics
    gradient_norms : tuple of float
        Of each layer; nan at step 0.
    network : Network
    """

    run: int
    epoch: int
    step: int
    steps: int
    seconds: float
    signs: Diagnostics
    gradient_norms: tuple[float, ...]
    network: Network


Keep: TypeAlias = Callable[[RunReport, TrainingState], None]


@dataclass(frozen=True, eq=False)
class Job:
    """What to train.

    Attributes
    ----------
    experiment : Experiment
    data : tuple of str
        What `app.sources.data.open_digits` opens.
    start : Network or None
        Learn on from this network.
    keep : callable
        Called with a report and the state to go on from, in the worker's thread: every 15 seconds, so that not all is
        lost if the program is killed, and when the program ends.
    resumed : TrainingState or None
        Go on from here; `start` gives the architecture.
    run : int
        The number of the run, which the controller gives it.
    """

    experiment: Experiment
    data: tuple[str, ...]
    start: Network | None = None
    keep: Keep = lambda report, state: None
    resumed: TrainingState | None = None
    run: int = 0


@dataclass(frozen=True, eq=False)
class RunEnd:
    """How a run ended: done, stopped by the person, or given up with a sentence that says why."""

    run: int
    is_complete: bool
    figures: dict[str, float]
    problem: str = ""


class RunStoppedError(Exception):
    """Ends a run from within, because the person asked for it."""


class RunControl:
    """What the window tells a run: go on, wait, one step more, stop. Both threads may use it at any time."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._is_paused = self._is_stopped = self.is_to_be_kept = False
        self._single_steps = 0
        self.is_report_read = threading.Event()
        self.is_report_read.set()

    def pause(self) -> None:
        """Let the run wait after the present step."""
        with self._changed:
            self._is_paused = True

    def resume(self) -> None:
        """Let the run go on."""
        with self._changed:
            self._is_paused = False
            self._changed.notify()

    def allow_step(self) -> None:
        """Let a waiting run do one step."""
        with self._changed:
            self._single_steps += 1
            self._changed.notify()

    def stop(self, *, is_to_be_kept: bool = False) -> None:
        """End the run after the present step, and perhaps keep it as it is then."""
        with self._changed:
            self._is_stopped, self.is_to_be_kept = True, is_to_be_kept
            self._changed.notify()

    def check(self) -> None:
        """Raise RunStoppedError if the run is to end."""
        if self._is_stopped:
            raise RunStoppedError

    @property
    def will_wait(self) -> bool:
        """Whether the run would have to wait now."""
        return self._is_paused and not self._single_steps and not self._is_stopped

    def wait_if_paused(self) -> None:
        """Wait while the run is paused; raise RunStoppedError if it is to end."""
        with self._changed:
            self._changed.wait_for(lambda: not self.will_wait)
            self._single_steps = max(0, self._single_steps - 1)
        self.check()


class TrainingWorker(QObject):
    """Does one job after another. Lives in the worker thread.

    Signals
    -------
    reported(RunReport)
        At most 16 times a second, and whenever the run begins to wait.
    noted(int, str)
        What was assumed of the data of this run, in a sentence, when they are read.
    ended(RunEnd)
        Once for each job, whatever is raised in it.
    """

    reported = Signal(object)
    noted = Signal(int, str)
    ended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._digits: tuple[list[tuple[str, int]], Digits] | None = None
        self._test: tuple[FloatArray, IntArray | None] | None = None

    @Slot(object, object)
    def work(self, job: Job, control: RunControl) -> None:
        """Do a job to its end, or until it is stopped."""
        try:
            end = RunEnd(job.run, True, self._train(job, control))
        except RunStoppedError:
            end = RunEnd(job.run, False, {})
        except Exception as error:
            of_memory = tr("The memory does not suffice for so many digits; take fewer of them.")
            end = RunEnd(job.run, False, {}, why_failed(error, tr("The training"), of_memory))
        self.ended.emit(end)

    def _train(self, job: Job, control: RunControl) -> dict[str, float]:
        """Train, reporting, and return the figures of the finished network."""
        control.check()
        digits = self._read(job, control)
        control.check()
        setup = set_up(job.experiment, *digits, start=job.start, checkpoint=control.check)
        reporter = _Reporter(job, setup, control)
        self.reported.emit(reporter.first())
        # Numbers that run over are no warning to print: they end the run with a sentence.
        steps = train(setup.network, setup.examples, setup.settings, setup.validation, resumed=job.resumed)
        progress: Progress | None = None
        try:
            with np.errstate(all="ignore"):
                for progress in steps:
                    self._follow(progress, reporter, control)
        except RunStoppedError:
            if control.is_to_be_kept and progress is not None:
                reporter.keep(progress)
            raise
        if progress is None:
            raise NNCoreError(
                tr("This run had done all its steps; let its network read, or continue training from it.")
            )
        figures = {} if progress.validation is None else {"validation": progress.validation.accuracy}
        return figures | {"MNIST test": self._test_accuracy(progress.network)}

    def _follow(self, progress: Progress, reporter: "_Reporter", control: RunControl) -> None:
        """Report a step if it is time, and wait if the run is paused."""
        is_waiting = control.will_wait
        if is_waiting or reporter.is_due(progress):
            self.reported.emit(reporter.report(progress))
        if is_waiting:
            reporter.wait()
        else:
            control.check()

    def _test_accuracy(self, network: Network) -> float:
        """Return how many of MNIST's test digits the network reads, 0 … 1; none of them was ever trained on."""
        if self._test is None:
            dataset = open_data("mnist:test")
            self._test = dataset.inputs, dataset.labels
        inputs, labels = self._test
        return float((network.predict(inputs) == labels).mean())

    def _read(self, job: Job, control: RunControl) -> Digits:
        """Return the digits of a job's data, which are remembered for the next run unless their files change."""
        states = [data_state(name) for name in job.data]
        if self._digits is None or self._digits[0] != states:
            self._digits = None  # two large sets at once would be one too many
            digits, sentence = open_digits(job.data, lambda done, total: control.check())
            self._digits = states, digits
            if sentence:
                self.noted.emit(job.run, sentence)
        return self._digits[1]


class _Reporter:
    """Knows when a report is due, measures, and keeps the clock of one run."""

    def __init__(self, job: Job, setup: Setup, control: RunControl) -> None:
        self._job, self._setup, self._control = job, setup, control
        self._began = self._last = self._kept = monotonic()
        self._waited = 0.0

    def first(self) -> RunReport:
        """Return the report on the network before it learns, or goes on to learn."""
        setup, resumed = self._setup, self._job.resumed
        steps = -(-setup.n_training // setup.settings.batch_size) * setup.settings.epochs
        no_norms = (float("nan"),) * len(setup.network.weights)
        if resumed is None:
            return self._made(1, 0, steps, setup.network, no_norms)
        network = from_vector(setup.network, resumed.average)
        return self._made(resumed.counts.epoch, resumed.counts.step, steps, network, no_norms)

    def is_due(self, progress: Progress) -> bool:
        """Whether this step has to be told of: the last of all, or the first after a while.

        A window that is still busy with the report before is given time.
        """
        if progress.step == progress.steps:
            return True
        is_time = monotonic() - self._last >= REPORT_INTERVAL_S
        return is_time and self._control.is_report_read.is_set()

    def report(self, progress: Progress) -> RunReport:
        """Return the report on a step."""
        self._last = monotonic()
        norms = progress.layer_gradient_norms
        report = self._made(progress.epoch, progress.step, progress.steps, progress.network, norms)
        if self._last - self._kept >= KEEP_INTERVAL_S:
            self._kept = self._last
            self._job.keep(report, progress.state())
        return report

    def keep(self, progress: Progress) -> None:
        """Keep the run as it is after its last step."""
        self._kept = monotonic()
        self._job.keep(self.report(progress), progress.state())

    def wait(self) -> None:
        """Wait while the run is paused, with the clock stopped."""
        began = monotonic()
        self._control.wait_if_paused()
        self._waited += monotonic() - began

    def _made(self, epoch: int, step: int, steps: int, network: Network, norms: tuple[float, ...]) -> RunReport:
        self._control.is_report_read.clear()
        setup = self._setup
        signs = diagnose(network, setup.training_sample, setup.validation_sample)
        seconds = monotonic() - self._began - self._waited
        return RunReport(self._job.run, epoch, step, steps, seconds, signs, norms, network)
