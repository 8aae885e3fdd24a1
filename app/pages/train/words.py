"""The words of the Train page: how a training stands, in one line."""

import itertools

from app.pages.train.form import TrainForm
from app.pages.train.training_run import Run
from app.training.worker import RunReport
from app.ui.numbers import duration, percent
from nncore.errors import NNCoreError
from nncore.learning.diagnostics import complaints


def readiness(form: TrainForm) -> tuple[str, bool]:
    """Say what Start would do, or why it cannot, and return whether it can."""
    try:
        sizes = form.experiment().sizes
        form.checked_data()
    except NNCoreError as error:
        return str(error), False
    n = sum((fan_in + 1) * fan_out for fan_in, fan_out in itertools.pairwise(sizes))
    return f"Ready: {'-'.join(map(str, sizes))}, {n:,} weights and biases, all still random. Press Start.", True


def standing(run: Run, report: RunReport, *, is_paused: bool) -> str:
    """Say how far a run is: the epoch, the accuracy, the time left, the rate."""
    settings = run.experiment.settings
    parts = [f"Epoch {report.epoch} of {settings.epochs}", f"step {report.step:,} of {report.steps:,}"]
    scores = report.signs.validation or report.signs.training
    parts.append(f"{percent(scores.accuracy, 1)} correct")
    if is_paused:
        parts.append("paused")
    elif report.step:
        rate = report.step / max(report.seconds, 1e-6)
        parts.append(f"{duration((report.steps - report.step) / rate)} left")
        parts.append(f"{rate * settings.batch_size:,.0f} digits a second")
    if report.epoch > 1:  # in the first, a network may still be worse than guessing
        parts.extend(complaints(report.signs, settings.learning_rate)[:1])
    return " · ".join(parts)


def ending(run: Run) -> str:
    """Say how a run ended."""
    latest = run.latest
    if latest is None:
        return "Stopped before the first step."
    if not run.is_complete:
        return f"{run.name} was stopped at step {latest.step:,}. Drag the timeline to see how it came there."
    test, validation = (run.final_figures.get(name) for name in ("MNIST test", "validation"))
    reads = "" if test is None else f" reads {percent(test)} of MNIST’s test digits"
    apart = "" if validation is None else f" ({percent(validation)} of the validation set)"
    advice = complaints(latest.signs, run.experiment.settings.learning_rate) or ("Drag the timeline to look back.",)
    return f"{run.name}{reads}{apart} after {duration(latest.seconds)}. {' '.join(advice)}"
