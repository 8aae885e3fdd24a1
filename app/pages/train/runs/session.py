"""Runs in a file of a session: settings, figures and the latest network of each. Imported by the Train page."""

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import numpy as np

from app.pages.train.runs.run import Run, RunPlan
from app.sources.session_file import SessionFileError, packed_network, unpacked_network
from app.training.worker import RunReport
from nncore.arrays import FloatArray
from nncore.learning.diagnostics import Diagnostics
from nncore.learning.experiment import experiment_of
from nncore.learning.training import Scores
from nncore.network.network import Network

_MOST_RUNS = 8
_MOST_PARAMETERS = 2_000_000  # of all networks together: some 10 MB of a file
_MOST_ROWS = 512
_DIGITS = 6


def runs_state(runs: Iterable[Run]) -> list[dict[str, Any]]:
    """Return the latest runs as JSON can hold them, as many as a file has room for."""
    kept: list[dict[str, Any]] = []
    room = _MOST_PARAMETERS
    for run in reversed([run for run in runs if run.latest is not None][-_MOST_RUNS:]):
        if run.latest is not None and (room := room - run.latest.network.parameter_count) >= 0:
            kept.append(_state(run, run.latest))
    return kept[::-1]


def runs_of(state: Any, first_number: int) -> Iterator[Run]:
    """Yield the runs that such a state tells of, numbered from `first_number`; one that makes no sense is left out."""
    told = state if isinstance(state, list) else []
    for each in told[:_MOST_RUNS]:
        try:
            yield _run(each, first_number)
        except (AttributeError, IndexError, KeyError, TypeError, ValueError, OverflowError, SessionFileError):
            continue
        first_number += 1


def _state(run: Run, latest: RunReport) -> dict[str, Any]:
    every = -(-len(run.figures) // _MOST_ROWS)
    figures = run.figures[::-1][::every][::-1]  # the last is always among them
    return {
        "name": run.name,
        "network": packed_network(run.network_at(latest)),
        "seconds": round(latest.seconds, 3),
        "is_visible": run.is_visible,
        "is_complete": run.is_complete,
        "final_figures": {name: float(value) for name, value in run.final_figures.items()},
        "figures": [[_rounded(value) for value in row] for row in figures.tolist()],
    }


def _run(told: Mapping[str, Any], number: int) -> Run:
    network = unpacked_network(told["network"])
    card = network.card
    experiment = experiment_of(card)
    if experiment is None or experiment.sizes != network.sizes:
        raise ValueError("no run without its settings")
    start = card.get("start")
    data = tuple(str(name) for name in card["data"])
    plan = RunPlan(str(told["name"]), experiment, data, number, start if isinstance(start, dict) else None)
    run = Run(plan)
    figures = np.array([[math.nan if value is None else float(value) for value in row] for row in told["figures"]])
    run.bring_back(figures, _report(network, card, float(told["seconds"]), figures[-1]))
    run.saved = run.latest  # it lies in the file of the session
    run.is_visible, run.is_complete = bool(told["is_visible"]), bool(told["is_complete"])
    run.final_figures = {str(name): float(value) for name, value in told["final_figures"].items()}
    return run


def _report(network: Network, card: Mapping[str, Any], seconds: float, row: FloatArray) -> RunReport:
    """Return the last report anew, from its network and the last row of figures."""
    training_loss, validation_loss, training_accuracy, validation_accuracy = row[1:5].tolist()
    n_layers = len(network.weights)
    validation = None if math.isnan(validation_loss) else Scores(validation_loss, validation_accuracy)
    signs = Diagnostics(Scores(training_loss, training_accuracy), validation, tuple(row[5 + n_layers :].tolist()))
    step, steps = int(card["step"]), int(card["steps"])
    norms = tuple(row[5 : 5 + n_layers].tolist())
    return RunReport(0, math.ceil(row[0]), step, steps, seconds, signs, norms, network)


def _rounded(value: float) -> float | None:
    return float(f"{value:.{_DIGITS}g}") if math.isfinite(value) else None
