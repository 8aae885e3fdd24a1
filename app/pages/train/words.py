"""The words of the Train page: how a training stands, in one line."""

import itertools

from app.language import tr, tr_n
from app.pages.train.runs.run import Run
from app.pages.train.settings.form import TrainForm
from app.training.worker import RunReport
from app.ui.text.numbers import duration, percent
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
    return tr(
        "Ready: {sizes}, {n:,} weights and biases, all still random. Press Start.", sizes="-".join(map(str, sizes)), n=n
    ), True


def standing(run: Run, report: RunReport, *, is_paused: bool) -> str:
    """Say how far a run is: the epoch, the accuracy, the time left, the rate."""
    settings = run.experiment.settings
    parts = [
        tr("Epoch {epoch} of {epochs}", epoch=report.epoch, epochs=settings.epochs),
        tr("step {step:,} of {steps:,}", step=report.step, steps=report.steps),
    ]
    scores = report.signs.validation or report.signs.training
    parts.append(tr("{accuracy} correct", accuracy=percent(scores.accuracy, 1)))
    if is_paused:
        parts.append(tr("paused"))
    elif report.step:
        rate = report.step / max(report.seconds, 1e-6)
        parts.append(tr("{duration} left", duration=duration((report.steps - report.step) / rate)))
        parts.append(tr_n("{n:,} digit a second", "{n:,} digits a second", round(rate * settings.batch_size)))
    if report.epoch > 1:  # in the first, a network may still be worse than guessing
        parts.extend(complaints(report.signs, settings.learning_rate)[:1])
    return " · ".join(parts)


def ending(run: Run) -> str:
    """Say how a run ended."""
    latest = run.latest
    if latest is None:
        return tr("Stopped before the first step.")
    if not run.is_complete:
        return tr(
            "{name} was stopped at step {step:,}. Drag the timeline to see how it came there.",
            name=run.name,
            step=latest.step,
        )
    test, validation = (run.final_figures.get(name) for name in ("MNIST test", "validation"))
    reads = "" if test is None else tr(" reads {test} of MNIST’s test digits", test=percent(test))
    apart = "" if validation is None else tr(" ({validation} of the validation set)", validation=percent(validation))
    advice = complaints(latest.signs, run.experiment.settings.learning_rate) or (tr("Drag the timeline to look back."),)
    return tr(
        "{name}{reads}{apart} after {duration}. {advice}",
        name=run.name,
        reads=reads,
        apart=apart,
        duration=duration(latest.seconds),
        advice=" ".join(advice),
    )
