"""A run as a few lines of Python that make the same network, bit for bit. Imported by the Train page."""

from collections.abc import Mapping
from typing import Any

from app.pages.train.runs.run import Run
from app.training.worker import RunReport
from nncore.learning.experiment import Experiment, experiment_of

_HEAD = """from itertools import islice

from app.sources.data import open_digits
from nncore.learning.experiment import Experiment, set_up
from nncore.learning.settings import TrainingSettings
from nncore.learning.training import train


def learned(experiment, data, start=None, steps=None):
    digits, _ = open_digits(data)
    setup = set_up(experiment, *digits, start=start)
    network = setup.network
    for progress in islice(train(setup.network, setup.examples, setup.settings, setup.validation), steps):
        network = progress.network
        if progress.validation:
            print(f"epoch {progress.epoch}: {100 * progress.validation.accuracy:.2f} % of the validation digits")
    return network


"""


def script_of_run(run: Run, moment: RunReport | None) -> str:
    """Return lines that make the network of a run as it was at a moment, however the run went on."""
    steps = None if moment is None or moment.step == moment.steps else moment.step
    return script_of(run.experiment, run.plan.data, run.plan.start, steps)


def script_of(
    experiment: Experiment, data: tuple[str, ...], start: Mapping[str, Any] | None = None, steps: int | None = None
) -> str:
    """Return lines that train as the page does, to the end or so many steps, and run as they are.

    With the card of a network to learn on from, they train that one first, as far as it had come, and so on back.
    """
    more = "" if start is None else ", start=network"
    calls = [_call(experiment, data, more if steps is None else f"{more}, steps={steps}")]
    while start is not None and (experiment_before := experiment_of(start)) is not None:
        steps, start_before = int(start["step"]), start.get("start")
        more = "" if start_before is None else ", start=network"
        calls.insert(0, _call(experiment_before, start["data"], f"{more}, steps={steps}"))
        start = start_before
    return _HEAD + "\n".join(calls) + "\n"


def _call(experiment: Experiment, data: tuple[str, ...], more: str) -> str:
    return f"network = learned({experiment!r}, {list(data)!r}{more})"
