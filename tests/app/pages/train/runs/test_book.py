"""Which run is shown, and which of its moments is looked at, while reports come in and old networks are thinned out."""

import numpy as np
import pytest

from app.pages.train.runs.book import RunBook
from app.pages.train.runs.run import Run
from app.training.worker import RunReport
from nncore.learning.diagnostics import Diagnostics, Scores
from nncore.learning.experiment import Experiment

EXPERIMENT = Experiment(hidden=((5, "relu"),))
NETWORK = EXPERIMENT.fresh_network(np.random.default_rng(0))
SIGNS = Diagnostics(Scores(1.0, 0.5), None, (0.0,))
MANY = 97  # networks: one more than a run keeps


def reported(step: int) -> RunReport:
    return RunReport(1, 1, step, 5000, 0.0, SIGNS, (1.0, 1.0), NETWORK)


@pytest.fixture
def book() -> RunBook:
    return RunBook()


@pytest.fixture
def run(book: RunBook) -> Run:
    begun = Run(book.plan(EXPERIMENT, ("mnist:train",), None))
    book.add(begun)
    return begun


def test_who_looks_at_the_newest_moment_goes_along(book: RunBook, run: Run) -> None:
    book.settle()
    assert book.moment is None
    first, second = reported(1), reported(2)
    book.report(run, first)
    assert book.moment is first
    book.report(run, second)
    assert book.moment is second


def test_who_looks_at_an_older_moment_stays_there_until_it_is_thinned_out(book: RunBook, run: Run) -> None:
    reports = [reported(step) for step in range(MANY)]
    for report in reports[:3]:
        book.report(run, report)
    book.moment = kept = reports[1]
    for report in reports[3:-1]:
        book.report(run, report)
        book.settle()
    assert book.moment is kept
    book.report(run, reports[-1])
    assert kept not in run.moments
    book.settle()
    assert book.moment is run.latest is reports[-1]


def test_another_runs_report_leaves_what_is_shown(book: RunBook, run: Run) -> None:
    other = Run(book.plan(EXPERIMENT, ("mnist:train",), None))
    book.add(other)
    book.report(run, reported(1))
    assert (book.shown, book.moment) == (other, None)
    assert [each.name for each in book.runs] == ["Run 1", "Run 2"]


def test_when_a_run_goes_the_latest_that_is_left_is_shown(book: RunBook, run: Run) -> None:
    other = Run(book.plan(EXPERIMENT, ("mnist:train",), None))
    book.add(other)
    book.removed = frozenset({other})
    assert (book.shown, book.runs) == (run, [run])
    book.removed = frozenset()
    assert book.shown is other, "what comes back is shown"
    book.forget(other)
    assert book.shown is run
    book.forget(run)
    assert (book.shown, book.moment, book.runs) == (None, None, [])
